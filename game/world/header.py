"""What a map says of itself: its size, its measure, its moods."""

from dataclasses import dataclass

from game.world.elements import Element
from game.world.layers import MOST_CELLS
from game.world.properties import Values, read_properties, tell_unknown
from game.world.sheet import Sheet

PROPERTIES = ("ppm", "depth", "moods", "label", "light", "sun", "shadow")
LONGEST_SIDE = 32_768
"""Of a map, in pixels."""

_USUAL_DEPTH = 0.7071
"""Of pictures seen from above at 45 degrees."""
_LARGEST_TILE = 4_096
_LONGEST_WALK = 600.0
"""Of a map, in metres."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Sizes in pixels; ``columns`` and ``rows`` in cells; ``light`` and ``sun`` are paths of pictures."""

    columns: int
    rows: int
    cell: tuple[int, int]
    pixels_per_metre: float
    depth: float
    moods: tuple[str, ...]
    label: str
    light: str
    sun: str
    shadow: str


def read_header(root: Element, sheet: Sheet) -> Header | None:
    """Read the tag of a map with its properties; None when it is no map that can be walked."""
    if not _is_walkable(root, sheet):
        return None
    columns, rows, wide, high = (
        sheet.whole(root, name, 0, "this map") for name in ("width", "height", "tilewidth", "tileheight")
    )
    if not (columns and rows and 0 < wide <= _LARGEST_TILE and 0 < high <= _LARGEST_TILE):
        message = f"this map is of {columns} x {rows} tiles of {wide} x {high} pixels"
        sheet.tell("E604", root.span, message, "set its size in Tiled: Map, Resize Map, and Map, Map Properties")
        return None
    if columns * rows > MOST_CELLS or max(columns * wide, rows * high) > LONGEST_SIDE:
        message = f"this map is too large: {columns} x {rows} tiles of {wide} x {high} pixels"
        fix = (
            f"it may have {MOST_CELLS} tiles and be {LONGEST_SIDE} pixels long: split it, with exits between the parts"
        )
        sheet.tell("E603", root.span, message, fix)
        return None
    properties = read_properties(root, sheet, "this map")
    tell_unknown(properties, PROPERTIES, sheet, "this map")
    values = Values(properties, sheet, "this map")
    measure = values.number("ppm", float(wide), 4.0, 1_000.0)
    if max(columns * wide, rows * high) / measure > _LONGEST_WALK:
        message = f"this map is longer than {_LONGEST_WALK:.0f} metres with {measure:g} pixels a metre"
        sheet.tell("E603", root.span, message, "set the property ppm of the map: pixels per metre")
        return None
    return Header(
        columns=columns,
        rows=rows,
        cell=(wide, high),
        pixels_per_metre=measure,
        depth=values.number("depth", _USUAL_DEPTH, 0.1, 1.0),
        moods=tuple(mood.strip() for mood in values.text("moods").split(",") if mood.strip()),
        label=values.text("label"),
        light=_picture(values, "light", sheet),
        sun=_picture(values, "sun", sheet),
        shadow=values.colour("shadow", ""),
    )


def _picture(values: Values, name: str, sheet: Sheet) -> str:
    """Give the path of a picture that a property names; empty for none."""
    found = values.properties.get(name)
    if found is None or not found.text:
        return ""
    return sheet.picture(found.text, found.span, f"the {name} of this map") or ""


def _is_walkable(root: Element, sheet: Sheet) -> bool:
    """Tell whether it is a map of the kind that is read."""
    if root.tag != "map":
        sheet.tell("E604", root.span, f"this file holds a <{root.tag[:40]}>, not a map", "save a map of Tiled here")
        return False
    if root.get("orientation") not in ("", "orthogonal"):
        message = f"this map is {root.get('orientation')[:40]}; only orthogonal maps are read"
        sheet.tell("E605", root.span, message, "make a new map in Tiled with the orientation Orthogonal")
        return False
    if root.get("infinite") not in ("", "0"):
        fix = "in Tiled, Map, Map Properties: take the tick from Infinite, then save"
        sheet.tell("E605", root.span, "this map is infinite; a place one walks has an end", fix)
        return False
    return True
