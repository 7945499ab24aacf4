"""TMX to Map; the only module that imports pytmx.

pytmx trusts what it reads, so it gets a tree that is made anew of what was looked over: every tileset in it, every
path below the project, every number sound. What it has no room for (moods, properties, lines of the file)
is put beside what it gives.
"""

import sys
from collections.abc import Mapping
from dataclasses import replace
from types import ModuleType
from xml.etree.ElementTree import Element as CleanElement

from game.story.diagnostics import Diagnostic, in_order
from game.story.source import Span
from game.world.clean import clean
from game.world.elements import Element, read_elements
from game.world.folder import Folder
from game.world.from_tiled import layer_of, points_of, tiles_of
from game.world.gathering import Placed, gather
from game.world.header import Header, read_header
from game.world.layers import Layered, clean_image_layer, clean_tile_layer, find_layers
from game.world.map import Map, footprints
from game.world.objects import MOST_OBJECTS, Written, read_objects
from game.world.sheet import Sheet
from game.world.tiled import TiledMap
from game.world.tilesets import Tileset, read_tilesets

Diagnostics = tuple[Diagnostic, ...]
MOST_FOOTPRINTS = 10_000


def read_map(source: bytes, folder: Folder, name: str) -> tuple[Map | None, Diagnostics]:
    """Read a map; ``name`` is its path below the project, ``maps/cafe.tmx``, and ``folder`` what lies beside it.

    What could be read is given together with all that is wrong; nothing is given when there is no map at all.
    """
    root, problem = read_elements(source, name)
    if root is None:
        return None, () if problem is None else (problem,)
    sheet = Sheet(name, folder)
    header = read_header(root, sheet)
    read = None if header is None else _read(root, header, sheet)
    return read, in_order(sheet.found)


def _read(root: Element, header: Header, sheet: Sheet) -> Map:
    tilesets = read_tilesets(root, sheet)
    layers = find_layers(root, header.moods, sheet)
    tree = clean("map", {"width": header.columns, "height": header.rows})
    tree.attrib.update(tilewidth=str(header.cell[0]), tileheight=str(header.cell[1]))
    objects: dict[int, Written] = {}
    for number, layer in enumerate(layers, 1):
        made = _clean_layer(layer, number, tilesets, objects, sheet)
        if made is not None:
            tree.append(made)
    tree.extend(tileset.element for tileset in tilesets)
    return _put_together(_parse(tree), header, layers, objects, sheet)


def _clean_layer(
    layer: Layered,
    number: int,
    tilesets: tuple[Tileset, ...],
    objects: dict[int, Written],
    sheet: Sheet,
) -> CleanElement | None:
    """Make a layer for pytmx; its objects are numbered through the map and put among the others."""
    if layer.written.tag == "layer":
        return clean_tile_layer(layer, number, tilesets, sheet)
    if layer.written.tag == "imagelayer":
        return clean_image_layer(layer, number, sheet)
    made = clean("objectgroup", {"id": number, "name": layer.look.name})
    for written in read_objects(layer, tilesets, sheet):
        if len(objects) == MOST_OBJECTS:
            sheet.tell("E603", written.span, f"this map has more than {MOST_OBJECTS} objects", "split it into several")
            break
        written.element.set("id", str(len(objects) + 1))
        objects[len(objects) + 1] = written
        made.append(written.element)
    return made


def _parse(tree: CleanElement) -> TiledMap:
    """Let pytmx read the tree. Files are named below the project already, so the map is as if it lay there."""
    tiled: TiledMap = _pytmx().TiledMap()
    tiled.filename = ""
    tiled.invert_y = False
    tiled.parse_xml(tree)
    return tiled


def _put_together(
    tiled: TiledMap, header: Header, layers: tuple[Layered, ...], objects: Mapping[int, Written], sheet: Sheet
) -> Map:
    # pytmx sorts layers by their kind and takes the shapes of tiles for layers, which have no number
    read = sorted((layer for layer in tiled.layers if getattr(layer, "id", 0)), key=lambda layer: layer.id)
    flips = {gid: flip for found in tiled.gidmap.values() for gid, flip in found}
    drawn = [layer_of(tiled, layer, layers[layer.id - 1], objects, flips) for layer in read]
    placed = tuple(
        Placed(objects[one.id], points_of(one, objects[one.id], layers[layer.id - 1].look))
        for layer in read
        if layers[layer.id - 1].written.tag == "objectgroup"
        for one in layer
        if objects[one.id].kind
    )
    gathered = gather(placed, header.moods, sheet)
    whole = Map(
        name=sheet.name,
        width=header.columns * header.cell[0],
        height=header.rows * header.cell[1],
        pixels_per_metre=header.pixels_per_metre,
        depth=header.depth,
        cell=header.cell,
        moods=header.moods,
        label=header.label,
        light=header.light,
        sun=header.sun,
        shadow=header.shadow,
        layers=tuple(layer for layer in drawn if layer is not None),
        tiles=tiles_of(tiled, drawn, flips),
        walk=gathered.walk,
        blocked=gathered.blocked,
        things=gathered.things,
        paths=gathered.paths,
    )
    return _within_bounds(whole, sheet)


def _within_bounds(place: Map, sheet: Sheet) -> Map:
    """Take the footprints from tiles when they would be too many to walk between."""
    if len(footprints(place)) <= MOST_FOOTPRINTS:
        return place
    message = f"this map has more than {MOST_FOOTPRINTS} footprints of things and tiles"
    span = Span(sheet.name, 1, 1, 1, 1)
    sheet.tell("E603", span, message, "draw blocked polygons instead of giving each tile a shape of its own")
    return replace(place, tiles={number: replace(tile, footprints=()) for number, tile in place.tiles.items()})


def _pytmx() -> ModuleType:
    """Import pytmx only when there is a map, without what it has for windows; and pygame only where that is running.

    It would import pygame for two of its type hints; whoever only checks a map needs no window.
    """
    kept_out = [name for name in ("pygame", "pytmx.util_pygame") if name not in sys.modules]
    for name in kept_out:
        sys.modules[name] = None  # type: ignore[assignment]  # tells Python that there is none
    try:
        import pytmx  # type: ignore[import-untyped] # noqa: PLC0415 - not on the way to the first frame
    finally:
        for name in kept_out:
            del sys.modules[name]
    return pytmx  # type: ignore[no-any-return]  # it has no types
