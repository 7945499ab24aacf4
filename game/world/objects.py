"""The objects of a map with what their templates say, looked over and made ready for pytmx."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element as CleanElement

from game.story.diagnostics import did_you_mean
from game.story.source import Span
from game.world.classes import CLASSES
from game.world.clean import clean_shape
from game.world.elements import Element
from game.world.folder import beside
from game.world.layers import Layered
from game.world.properties import Properties, read_properties
from game.world.sheet import Sheet
from game.world.tilesets import Tileset, find_tileset

MOST_OBJECTS = 20_000
_FLAGS = 0x1FFFFFFF


@dataclass(frozen=True, slots=True)
class Written:
    """An object of the map maker's: its number and class, what else is written of it, its element for pytmx.

    ``tileset`` is that of its tile, if it is one; ``is_point`` that it has no size.
    """

    number: int
    name: str
    kind: str
    properties: Properties
    span: Span
    element: CleanElement
    tileset: Tileset | None = None
    is_point: bool = False
    is_visible: bool = True


def read_objects(layer: Layered, tilesets: tuple[Tileset, ...], sheet: Sheet) -> Iterator[Written]:
    """Give the objects of a layer, in its order; what can not be used is told and left out."""
    for element in layer.written.named("object"):
        whole = _with_template(element, tilesets, sheet)
        written = None if whole is None else _read_object(whole, layer, tilesets, sheet)
        if written is not None:
            yield written


def _with_template(element: Element, tilesets: tuple[Tileset, ...], sheet: Sheet) -> Element | None:
    """Give an object with all that its template says and it does not say itself; None when there is no template."""
    source = element.get("template")
    if not source:
        return element
    root = sheet.beside(source, element.span, f"the template of {_called(element)}", "E612")
    inside = None if root is None else root.first("object")
    if root is None or inside is None:
        if root is not None:
            message = f"the template of {_called(element)} holds no object"
            sheet.tell("E612", element.span, message, "choose the template in Tiled again")
        return None
    attributes = {**inside.attributes, **element.attributes}
    if "gid" in inside.attributes and "gid" not in element.attributes:
        attributes["gid"] = _gid_of_template(root, inside, element, tilesets, sheet)
    return replace(element, attributes=attributes, children=(*inside.children, *element.children))


def _gid_of_template(
    root: Element, inside: Element, element: Element, tilesets: tuple[Tileset, ...], sheet: Sheet
) -> str:
    """Give the number that the tile of a template has in this map."""
    named = root.first("tileset")
    file = None if named is None else beside(root.span.file, named.get("source"))
    tileset = next((known for known in tilesets if known.file == file), None)
    if named is None or tileset is None:
        message = (
            f"the template of {_called(element)} shows a tile of {file or 'no tileset'}, which this map does not use"
        )
        sheet.tell("E612", element.span, message, "add that tileset to the map in Tiled")
        return ""
    first = sheet.whole(named, "firstgid", 1, "the tileset of a template")
    number = _gid(inside, sheet)
    return str(number - first + tileset.first)


def _gid(element: Element, sheet: Sheet) -> int:
    """Give the number of an object's tile, with its flags; 0 when it has none."""
    text = element.get("gid")
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and int(text[:11]) < 1 << 32 and len(text) <= len("4294967295")):
        message = f'the tile of {_called(element)} is "{text[:40]}", which is not a number of a tile'
        sheet.tell("E613", element.span, message, "delete the object in Tiled and set it again")
        return 0
    return int(text)


def _read_object(element: Element, layer: Layered, tilesets: tuple[Tileset, ...], sheet: Sheet) -> Written | None:
    what = _called(element)
    gid = _gid(element, sheet)
    if element.get("gid") and not gid:
        return None
    tileset = find_tileset(gid & _FLAGS, tilesets) if gid else None
    if gid and tileset is None:
        message = f"{what} shows tile {gid & _FLAGS}, which no tileset of this map has"
        sheet.tell("E608", element.span, message, "add its tileset to the map in Tiled, or delete the object")
        return None
    kind = element.get("type") or element.get("class")
    if not kind and tileset is not None and tileset.classes.get(gid & _FLAGS) in CLASSES:
        kind = tileset.classes[gid & _FLAGS]
    if not _is_known(kind, element, layer, sheet):
        return None
    drawn = clean_shape(element, sheet, what)
    if drawn is None:
        return None
    if gid:
        drawn.set("gid", str(gid))
        if float(drawn.attrib["rotation"]):
            sheet.tell("W603", element.span, f"{what} is turned, which is not drawn", "set its rotation to 0 in Tiled")
            drawn.set("rotation", "0")
    number = sheet.whole(element, "id", 0, what)
    has_shape = drawn.find("polygon") is not None or drawn.find("polyline") is not None
    is_point = not gid and not has_shape and not (float(drawn.attrib["width"]) and float(drawn.attrib["height"]))
    return Written(
        number,
        element.get("name"),
        kind,
        read_properties(element, sheet, what),
        element.span,
        drawn,
        tileset,
        is_point,
        element.get("visible") != "0",
    )


def _is_known(kind: str, element: Element, layer: Layered, sheet: Sheet) -> bool:
    """Tell whether an object's class is one; a thing with a picture needs none."""
    if kind in CLASSES or (not kind and element.get("gid")):
        return True
    if element.first("text") is not None:
        sheet.tell("W603", element.span, f"{_called(element)} is a text, which is not shown", "draw it into a picture")
        return False
    where = f'in the layer "{layer.look.name}"'
    near = did_you_mean(kind, CLASSES)
    fix = f"did you mean {near}?" if near else f"give it a class in Tiled: {', '.join(CLASSES)}"
    told = f'the class "{kind[:40]}" of {_called(element)} is not known' if kind else f"{_called(element)} has no class"
    sheet.tell("E614", element.span, f"{told}, {where}", fix)
    return False


def _called(element: Element) -> str:
    """Name an object as the map maker finds it."""
    written = element.get("type") or element.get("class")
    kind = written if written in CLASSES else "object"
    name = f' "{element.get("name")[:60]}"' if element.get("name") else ""
    return f"the {kind}{name} (object {element.get('id')[:12]} at {element.get('x')[:12]}, {element.get('y')[:12]})"
