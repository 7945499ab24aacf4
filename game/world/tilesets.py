"""The tilesets of a map, in its file or beside it, looked over and made ready for pytmx."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element as CleanElement

from game.world.clean import clean, clean_shape
from game.world.elements import Element
from game.world.sheet import Sheet

MOST_TILES = 65_536
"""Of one tileset."""
SHAPES_OF_TILES = ("", "blocked", "base")

_ALIGNMENTS = {
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
}
_AGAIN = "open the tileset in Tiled, mend it there and save it"


@dataclass(frozen=True, slots=True)
class Tileset:
    """Which numbers of tiles there are, where the handle of an object of a tile is, and the element for pytmx.

    ``file`` is where it is written, ``classes`` are those of tiles that have one, by number.
    """

    file: str
    first: int
    numbers: frozenset[int]
    handle: tuple[float, float]
    classes: dict[int, str]
    element: CleanElement


def read_tilesets(root: Element, sheet: Sheet) -> tuple[Tileset, ...]:
    """Read every tileset a map names; one that can not be used is told and left out."""
    found: list[Tileset] = []
    for element in root.named("tileset"):
        first = sheet.whole(element, "firstgid", 0, "a tileset")
        inside = _inside(element, sheet)
        if inside is None or not first > 0:
            continue
        made = _read_tileset(inside, first, sheet)
        if made is None:
            continue
        if any(made.numbers & other.numbers for other in found):
            message = f'the tileset "{inside.get("name")}" has numbers that another one has'
            sheet.tell("E609", element.span, message, "take the tileset out of the map in Tiled and add it again")
            continue
        found.append(made)
    return tuple(found)


def find_tileset(number: int, tilesets: tuple[Tileset, ...]) -> Tileset | None:
    """Find the tileset a tile's number belongs to."""
    return next((tileset for tileset in tilesets if number in tileset.numbers), None)


def _inside(element: Element, sheet: Sheet) -> Element | None:
    """Give the tileset itself, which may be in a file of its own."""
    source = element.get("source")
    if not source:
        return element
    inside = sheet.beside(source, element.span, "a tileset of this map", "E609")
    if inside is not None and inside.tag != "tileset":
        sheet.tell(
            "E609", inside.span, f"this file holds a <{inside.tag}>, not a tileset", "choose the tileset in Tiled again"
        )
        return None
    return inside


def _read_tileset(element: Element, first: int, sheet: Sheet) -> Tileset | None:
    what = f'the tileset "{element.get("name")}"'
    wide, high = (sheet.whole(element, name, 0, what) for name in ("tilewidth", "tileheight"))
    if not (wide and high):
        sheet.tell("E609", element.span, f"{what} does not say how large its tiles are", _AGAIN)
        return None
    made = clean("tileset", {"firstgid": first, "name": element.get("name"), "tilewidth": wide, "tileheight": high})
    image = element.first("image")
    numbers: set[int] = set()
    if image is not None:
        numbers.update(_cut_image(element, image, made, sheet))
    classes: dict[int, str] = {}
    for tile in element.named("tile"):
        number = sheet.whole(tile, "id", -1, f"a tile of {what}")
        if not 0 <= number < MOST_TILES or (image is not None and number not in numbers):
            sheet.tell("E609", tile.span, f"{what} has no tile {tile.get('id')[:20]}, which it describes", _AGAIN)
            continue
        numbers.add(number)
        kind = tile.get("type") or tile.get("class")
        if kind:
            classes[first + number] = kind
        made.append(_tile(tile, number, sheet))
    _tell_wild_frames(element, made, numbers, sheet)
    handle = _ALIGNMENTS.get(element.get("objectalignment"), _ALIGNMENTS["bottomleft"])
    return Tileset(element.span.file, first, frozenset(first + number for number in numbers), handle, classes, made)


def _cut_image(element: Element, image: Element, made: CleanElement, sheet: Sheet) -> range:
    """Add the picture that is cut into tiles; give the tiles' numbers."""
    what = f'the tileset "{element.get("name")}"'
    path = sheet.picture(image.get("source"), image.span, f"the picture of {what}")
    wide, high = (sheet.whole(image, name, 0, f"the picture of {what}") for name in ("width", "height"))
    margin, spacing = (sheet.whole(element, name, 0, what) for name in ("margin", "spacing"))
    columns, rows = (
        max(0, (size - margin + spacing) // (int(made.attrib[name]) + spacing))
        for size, name in ((wide, "tilewidth"), (high, "tileheight"))
    )
    if path is None or not 0 < columns * rows <= MOST_TILES:
        message = f"{what} cuts its picture of {wide} x {high} into {columns * rows} tiles"
        sheet.tell("E609", image.span, message, f"it takes 1 to {MOST_TILES}: {_AGAIN}")
        return range(0)
    made.attrib.update(margin=str(margin), spacing=str(spacing))
    made.append(clean("image", {"source": path, "width": wide, "height": high}))
    return range(columns * rows)


def _tile(tile: Element, number: int, sheet: Sheet) -> CleanElement:
    what = f"tile {number} of {tile.span.file}"
    made = clean("tile", {"id": number})
    image = tile.first("image")
    if image is not None:
        path = sheet.picture(image.get("source"), image.span, f"the picture of {what}")
        size = {name: sheet.whole(image, name, 0, f"the picture of {what}") for name in ("width", "height")}
        if path is not None:
            made.append(clean("image", {"source": path, **size}))
    shapes = clean("objectgroup", {})
    for shape in (shape for group in tile.named("objectgroup") for shape in group.named("object")):
        drawn = _tile_shape(shape, sheet, what)
        if drawn is not None:
            shapes.append(drawn)
    if len(shapes):
        made.append(shapes)
    animation = tile.first("animation")
    if animation is not None:
        made.append(_animation(animation, sheet, what))
    return made


def _tile_shape(shape: Element, sheet: Sheet, what: str) -> CleanElement | None:
    kind = shape.get("type") or shape.get("class")
    called = f"shape {shape.get('id')[:12]} of {what}"
    if kind not in SHAPES_OF_TILES:
        fix = "give it the class blocked (no foot comes there) or base (the line on which the thing stands)"
        sheet.tell("E614", shape.span, f'the class "{kind[:40]}" of {called} is not known', fix)
        return None
    drawn = clean_shape(shape, sheet, called)
    if drawn is None:
        return None
    if kind == "base" and drawn.find("polyline") is None:
        fix = "draw the base as a polyline from left to right, where the thing meets the ground"
        sheet.tell("E617", shape.span, f"{called} is not a line", fix)
        return None
    drawn.set("type", kind or "blocked")
    return drawn


def _animation(animation: Element, sheet: Sheet, what: str) -> CleanElement:
    made = clean("animation", {})
    for frame in animation.named("frame"):
        number = sheet.whole(frame, "tileid", 0, f"a frame of {what}")
        made.append(
            clean("frame", {"tileid": number, "duration": sheet.whole(frame, "duration", 100, f"a frame of {what}")})
        )
    return made


def _tell_wild_frames(element: Element, made: CleanElement, numbers: set[int], sheet: Sheet) -> None:
    """Tell frames of tiles that are not there, and take them out."""
    for animation in made.iter("animation"):
        for frame in tuple(animation):
            if int(frame.attrib["tileid"]) not in numbers:
                message = f'an animation of the tileset "{element.get("name")}" shows tile {frame.attrib["tileid"]}'
                sheet.tell(
                    "E608",
                    element.span,
                    f"{message}, which is not there",
                    "mend the animation in Tiled's animation editor",
                )
                animation.remove(frame)
