"""Maps for Tiled: tilesets are written anew, maps only where no hand has been.

A tile keeps its number as long as its part keeps its name, and remembers (`home_x`, `home_y`) where its picture
belongs. When a part's picture has grown or moved, its object on the map goes along by as much, from wherever a hand
has put it; a new part comes onto the map, one that is gone leaves it, and one that was taken off stays off. Spots,
ways, properties and every other layer belong to the hand from the first day on.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .order import drawing_order
from .plain import PIXELS, Cut, Kind, Mark, Pixel

CELL = 32
LAYERS = {Kind.STANDING: "standing", Kind.ABOVE: "above"}
CLASSES = {Kind.STANDING: "prop", Kind.ABOVE: "above"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is written of one map."""

    name: str
    label: str
    moods: tuple[str, ...]
    shadow: str
    """What a walker's shadow multiplies the ground by."""
    size: tuple[int, int]
    """Of the map, in pixels, as all that follows."""
    cuts: Sequence[Cut]
    walk: tuple[tuple[Pixel, ...], ...]
    blocked: tuple[tuple[Pixel, ...], ...]
    marks: tuple[Mark, ...]


def write(folder: Path, sheet: Sheet) -> None:
    """Write the tileset and, as far as no hand has been there, the map."""
    path = folder / f"{sheet.name}.tsx"
    known = _homes(path)
    tileset = _tileset(sheet, known)
    _save(tileset, path)
    path = path.with_suffix(".tmx")
    root = ET.parse(path).getroot() if path.exists() else _map(sheet)  # noqa: S314 - a file of our own
    _set_parts(root, sheet, tileset, known)
    _save(root, path)


Homes = dict[str, tuple[int, float, float]]
"""By the name of a part: the number of its tile, and the lower left corner of its picture on the map."""


def _homes(path: Path) -> Homes:
    if not path.exists():
        return {}
    return _homes_of(ET.parse(path).getroot())  # noqa: S314 - a file of our own


def _homes_of(tileset: ET.Element) -> Homes:
    found = {}
    for tile in tileset.iter("tile"):
        properties = {p.get("name"): p.get("value") for p in tile.findall("properties/property")}
        place = (float(properties.get("home_x") or 0), float(properties.get("home_y") or 0))
        found[properties.get("name") or ""] = (int(tile.get("id") or 0), *place)
    return found


def _tileset(sheet: Sheet, known: Homes) -> ET.Element:
    """Make the collection of pictures; base and feet lie on the tiles, so that they go where their objects go."""
    free = iter(range(max((number for number, *_ in known.values()), default=-1) + 1, 10**6))
    sizes = [cut.size for cut in sheet.cuts]
    root = ET.Element("tileset", version="1.10", tiledversion="1.10.2", name=sheet.name)
    root.attrib |= {"tilewidth": str(max(w for w, _ in sizes)), "tileheight": str(max(h for _, h in sizes))}
    root.attrib |= {"tilecount": str(len(sizes)), "columns": "0", "objectalignment": "bottomleft"}
    ET.SubElement(root, "grid", orientation="orthogonal", width="1", height="1")
    tiles = []
    for cut, (w, h) in zip(sheet.cuts, sizes, strict=True):
        number = known[cut.name][0] if cut.name in known else next(free)
        tile = ET.Element("tile", id=str(number), type=CLASSES[cut.kind])
        _properties(tile, {"name": cut.name})
        for key, value in (("home_x", cut.frame[0]), ("home_y", cut.frame[3])):
            ET.SubElement(tile[0], "property", name=key, type="int", value=str(value))
        source = f"{sheet.name}/{sheet.moods[0]}/{cut.name}.webp"
        ET.SubElement(tile, "image", width=str(w), height=str(h), source=source)
        if cut.kind is Kind.STANDING:
            _shapes(tile, cut)
        tiles.append(tile)
    root.extend(sorted(tiles, key=lambda tile: int(tile.get("id") or 0)))
    return root


def _shapes(tile: ET.Element, cut: Cut) -> None:
    group = ET.SubElement(tile, "objectgroup", draworder="index")
    shapes = [("base", cut.line, "polyline"), *(("blocked", foot, "polygon") for foot in cut.feet)]
    for number, (kind, points, shape) in enumerate(shapes, 1):
        moved = [(x - cut.frame[0], y - cut.frame[1]) for x, y in points]
        _shape(group, {"id": str(number), "name": kind, "type": kind}, moved, shape)


def _map(sheet: Sheet) -> ET.Element:
    """Make a map that nobody has touched."""
    w, h = sheet.size
    root = ET.Element("map", version="1.10", tiledversion="1.10.2", orientation="orthogonal")
    root.attrib |= {"renderorder": "right-down", "width": str(w // CELL), "height": str(h // CELL)}
    root.attrib |= {"tilewidth": str(CELL), "tileheight": str(CELL), "infinite": "0"}
    _properties(root, {"label": sheet.label, "moods": ",".join(sheet.moods), "shadow": sheet.shadow})
    for name in ("light", "sun"):
        source = f"{sheet.name}/{sheet.moods[0]}/{name}.webp"
        ET.SubElement(root[0], "property", name=name, type="file", value=source)
    ET.SubElement(root[0], "property", name="ppm", type="int", value=str(PIXELS))
    ET.SubElement(root, "tileset", firstgid="1", source=f"{sheet.name}.tsx")
    for mood in sheet.moods:
        _picture(root, sheet, "ground", mood, {"mood": mood}, mood == sheet.moods[0])
    for name in LAYERS.values():
        _layer(root, "objectgroup", name, draworder="index")
    for mood in sheet.moods:
        _picture(root, sheet, "glow", mood, {"mood": mood, "blend": "add"}, shown=False)
    walk = _layer(root, "objectgroup", "walk", color="#40c040")
    for kind, outlines in (("walk", sheet.walk), ("blocked", sheet.blocked)):
        for outline in outlines:
            _object(root, walk, {"name": kind, "type": kind}, outline, "polygon")
    spots = _layer(root, "objectgroup", "spots", color="#e0a048")
    for mark in sheet.marks:
        shape = "point" if len(mark.places) == 1 else "polyline" if mark.line else "polygon"
        _object(root, spots, {"name": mark.name, "type": mark.kind}, mark.places, shape, mark.properties)
    return root


def _set_parts(root: ET.Element, sheet: Sheet, tileset: ET.Element, known: Homes) -> None:
    """Bring the objects of parts up to date, and leave them where a hand has put them."""
    new = _homes_of(tileset)
    first = next(int(t.get("firstgid") or 1) for t in root.iter("tileset") if t.get("source") == f"{sheet.name}.tsx")
    names = {first + number: name for name, (number, *_) in (known | new).items()}
    cuts = {cut.name: cut for cut in sheet.cuts}
    for layer in root.iter("objectgroup"):
        for thing in layer.findall("object[@gid]"):
            name = names.get(int(thing.get("gid") or 0), "")
            if name in cuts and name in known:
                _go_along(thing, cuts[name], known[name])
            elif name in known:
                layer.remove(thing)
    for cut in drawing_order(sheet.cuts):
        if cut.name not in known:
            layer = next(layer for layer in root.iter("objectgroup") if layer.get("name") == LAYERS[cut.kind])
            (left, _, _, bottom), (w, h) = cut.frame, cut.size
            place = {"x": str(left), "y": str(bottom), "width": str(w), "height": str(h)}
            _object(root, layer, {"name": cut.name, "gid": str(first + new[cut.name][0])} | place)


def _go_along(thing: ET.Element, cut: Cut, old: tuple[int, float, float]) -> None:
    """Move an object as its picture has moved, and give it its new size."""
    for key, was, now in (("x", old[1], cut.frame[0]), ("y", old[2], cut.frame[3])):
        thing.set(key, _number(float(thing.get(key) or 0) + now - was))
    for key, length in zip(("width", "height"), cut.size, strict=True):
        thing.set(key, str(length))


# --- elements


def _next(root: ET.Element, key: str) -> str:
    number = int(root.get(key) or 1)
    root.set(key, str(number + 1))
    return str(number)


def _layer(root: ET.Element, tag: str, name: str, **extra: str) -> ET.Element:
    return ET.SubElement(root, tag, {"id": _next(root, "nextlayerid"), "name": name} | extra)


def _picture(root: ET.Element, sheet: Sheet, name: str, mood: str, properties: dict[str, str], shown: bool) -> None:
    layer = _layer(root, "imagelayer", f"{name}_{mood}", **({} if shown else {"visible": "0"}))
    _properties(layer, properties)
    w, h = sheet.size
    ET.SubElement(layer, "image", source=f"{sheet.name}/{mood}/{name}.webp", width=str(w), height=str(h))


def _object(
    root: ET.Element,
    layer: ET.Element,
    attributes: dict[str, str],
    points: Sequence[Pixel] = (),
    shape: str = "",
    properties: Mapping[str, str] | None = None,
) -> None:
    _shape(layer, {"id": _next(root, "nextobjectid")} | attributes, points, shape, properties)


def _shape(
    parent: ET.Element,
    attributes: dict[str, str],
    points: Sequence[Pixel],
    shape: str,
    properties: Mapping[str, str] | None = None,
) -> None:
    thing = ET.SubElement(parent, "object", attributes)
    if points:
        (x0, y0) = points[0]
        thing.set("x", _number(x0))
        thing.set("y", _number(y0))
    _properties(thing, properties or {})
    if shape == "point":
        ET.SubElement(thing, shape)
    elif shape:
        ET.SubElement(thing, shape, points=" ".join(f"{_number(x - x0)},{_number(y - y0)}" for x, y in points))


def _properties(parent: ET.Element, values: Mapping[str, str]) -> None:
    if values:
        group = ET.SubElement(parent, "properties")
        for name, value in values.items():
            ET.SubElement(group, "property", name=name, value=value)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _save(root: ET.Element, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode").replace(" />", "/>")
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8")
