"""The layers of a map in the order of the file, groups taken apart, looked over and made ready for pytmx."""

from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element as CleanElement

from game.story.diagnostics import did_you_mean
from game.world.clean import clean
from game.world.elements import Element
from game.world.map import BLENDS, Blend, Look
from game.world.packing import PackingError, unpack_numbers
from game.world.properties import Property, read_properties, tell_unknown
from game.world.sheet import Sheet
from game.world.tilesets import Tileset, find_tileset

MOST_LAYERS = 100
MOST_CELLS = 250_000
"""Of one tile layer, and of a map."""
MOST_CELLS_TOGETHER = 1_000_000
"""Of all tile layers of a map."""
STANDING = "standing"
"""The layer of things among which people walk."""
LAYER_PROPERTIES = ("mood", "blend")

_FLAGS = 0x1FFFFFFF
"""Without the three upper bits, by which a tile is turned over."""
_MOST_TOLD = 3
"""How many wild numbers of a layer are told."""


@dataclass(frozen=True, slots=True)
class Layered:
    """A layer as it was written: what is to be read from it, how it looks, how its picture is laid on."""

    written: Element
    look: Look
    blend: Blend = "normal"
    repeats: tuple[bool, bool] = (False, False)


def find_layers(root: Element, moods: tuple[str, ...], sheet: Sheet) -> tuple[Layered, ...]:
    """Give all layers with what their groups do to them, the lowest first."""
    layers = _of(root, Look(name=""), moods, sheet)
    if len(layers) > MOST_LAYERS:
        message = f"this map has {len(layers)} layers; it may have {MOST_LAYERS}"
        sheet.tell("E603", root.span, message, "put together what belongs together")
    return layers[:MOST_LAYERS]


def clean_tile_layer(layer: Layered, number: int, tilesets: tuple[Tileset, ...], sheet: Sheet) -> CleanElement | None:
    """Make a tile layer for pytmx; None when its numbers can not be had."""
    written, what = layer.written, f'the layer "{layer.look.name}"'
    wide, high = (sheet.whole(written, name, 0, what) for name in ("width", "height"))
    data = written.first("data")
    if data is None or not 0 < wide * high <= MOST_CELLS:
        sheet.tell("E607", written.span, f"{what} has no tiles", "delete the layer in Tiled, or draw it again")
        return None
    sheet.cells += wide * high
    if sheet.cells > MOST_CELLS_TOGETHER:
        message = f"the tile layers of this map have more than {MOST_CELLS_TOGETHER} tiles, with {what}"
        sheet.tell("E603", written.span, message, "put tile layers together, or split the map into several")
        return None
    try:
        numbers = unpack_numbers(data, wide * high)
    except PackingError as error:
        sheet.tell(error.code, data.span, f"{what} {error.message}", error.fix)
        return None
    wild = _tell_wild(numbers, wide, layer, tilesets, sheet)
    text = ",".join("0" if number in wild else str(number) for number in numbers)
    made = clean("layer", {"id": number, "name": layer.look.name, "width": wide, "height": high})
    packed = clean("data", {"encoding": "csv"})
    packed.text = text
    made.append(packed)
    return made


def clean_image_layer(layer: Layered, number: int, sheet: Sheet) -> CleanElement | None:
    """Make an image layer for pytmx; None when it has no picture."""
    what = f'the picture of the layer "{layer.look.name}"'
    image = layer.written.first("image")
    span = layer.written.span if image is None else image.span
    path = sheet.picture("" if image is None else image.get("source"), span, what)
    if path is None:
        return None
    made = clean("imagelayer", {"id": number, "name": layer.look.name})
    made.append(clean("image", {"source": path}))
    return made


def _of(parent: Element, group: Look, moods: tuple[str, ...], sheet: Sheet) -> tuple[Layered, ...]:
    found: list[Layered] = []
    for element in parent.children:
        if element.tag in ("layer", "imagelayer", "objectgroup"):
            found.append(_layered(element, _look(element, group, sheet), moods, sheet))
        elif element.tag == "group":
            found += _of(element, _look(element, group, sheet), moods, sheet)
    return tuple(found)


def _look(element: Element, group: Look, sheet: Sheet) -> Look:
    """Tell how a layer or a group looks, inside another group."""
    what = f'the layer "{element.get("name")}"'
    across, down = (sheet.number(element, name, 1.0, what) for name in ("parallaxx", "parallaxy"))
    opacity = min(1.0, max(0.0, sheet.number(element, "opacity", 1.0, what)))
    return Look(
        name=element.get("name"),
        x=group.x + sheet.number(element, "offsetx", 0.0, what) + _image_offset(element, "x", sheet),
        y=group.y + sheet.number(element, "offsety", 0.0, what) + _image_offset(element, "y", sheet),
        parallax=(group.parallax[0] * across, group.parallax[1] * down),
        opacity=group.opacity * opacity,
        is_visible=group.is_visible and element.get("visible") != "0",
    )


def _image_offset(element: Element, name: str, sheet: Sheet) -> float:
    """Old maps move image layers by ``x`` and ``y``."""
    return sheet.number(element, name, 0.0, "an image layer") if element.tag == "imagelayer" else 0.0


def _layered(element: Element, look: Look, moods: tuple[str, ...], sheet: Sheet) -> Layered:
    what = f'the layer "{look.name}"'
    properties = read_properties(element, sheet, what)
    tell_unknown(properties, LAYER_PROPERTIES, sheet, what)
    mood = properties.get("mood")
    if mood is not None and mood.text not in moods:
        _tell_choice(mood, moods, sheet, f"the mood of {what}", "name it in the map's property moods")
    named = next((known for known in moods if look.name.endswith(f"_{known}")), "")
    blend = properties.get("blend")
    usual: Blend = "add" if look.name.startswith("glow") else "normal"
    if blend is not None and blend.text not in BLENDS:
        _tell_choice(blend, BLENDS, sheet, f"the blend of {what}", f"write {', '.join(BLENDS)}")
    drawn = next((known for known in BLENDS if blend is not None and known == blend.text), usual)
    repeats = (element.get("repeatx") == "1", element.get("repeaty") == "1")
    return Layered(element, replace(look, mood=named if mood is None else mood.text), drawn, repeats)


def _tell_choice(value: Property, known: tuple[str, ...], sheet: Sheet, what: str, otherwise: str) -> None:
    near = did_you_mean(value.text, known)
    fix = f"did you mean {near}?" if near else otherwise
    sheet.tell("E616", value.span, f'{what} is "{value.text[:40]}", which is not known', fix)


def _tell_wild(
    numbers: tuple[int, ...], wide: int, layer: Layered, tilesets: tuple[Tileset, ...], sheet: Sheet
) -> frozenset[int]:
    """Tell the numbers that no tileset has, each with the first cell it stands in; give them."""
    used = set(numbers)
    wild = {number for number in used if number & _FLAGS and find_tileset(number & _FLAGS, tilesets) is None}
    wild.update(number for number in used if number and not number & _FLAGS)
    places = sorted((numbers.index(number), number) for number in sorted(wild)[:_MOST_TOLD])
    for place, number in places:
        cell = f"column {place % wide + 1}, row {place // wide + 1}"
        message = f'the layer "{layer.look.name}" has tile {number & _FLAGS} in {cell}, which no tileset has'
        fix = "add the tileset to the map in Tiled, or wipe the tile out with the eraser"
        sheet.tell("E608", layer.written.span, message, fix)
    return frozenset(wild)
