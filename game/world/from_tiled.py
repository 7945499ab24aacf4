"""What pytmx gives, as layers, parts and tiles of a Map."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from game.world.layers import STANDING, Layered
from game.world.map import Flip, Frame, ImageLayer, Layer, Look, Part, PartLayer, Picture, Tile, TileLayer
from game.world.objects import Written
from game.world.shapes import Polygon
from game.world.tiled import TiledLayer, TiledMap, TiledObject, TiledTile

Flips = Mapping[int, tuple[bool, bool, bool]]
"""How the tile of one of pytmx's numbers is turned over."""

_MILLISECONDS = 1000


def layer_of(
    tiled: TiledMap, layer: TiledLayer, written: Layered, objects: Mapping[int, Written], flips: Flips
) -> Layer | None:
    """Give a layer to draw; None for one of shapes alone."""
    look = written.look
    if written.written.tag == "layer":
        return TileLayer(look=look, rows=tuple(map(tuple, layer.data)))
    if written.written.tag == "imagelayer":
        return ImageLayer(look=look, picture=Picture(layer.source), blend=written.blend, repeats=written.repeats)
    found = [_part(tiled, one, objects[one.id], look, flips) for one in layer if not objects[one.id].kind]
    parts = tuple(part for part in found if part is not None)
    is_standing = look.name.startswith(STANDING)
    return PartLayer(look=replace(look, x=0.0, y=0.0), parts=parts, is_standing=is_standing) if parts else None


def points_of(one: TiledObject, written: Written, look: Look) -> Polygon:
    """Give the points of an object on the map: one for a point, the corners of a rectangle, of a tile its foot."""
    if written.tileset is not None:
        across, down = written.tileset.handle
        return ((one.x + look.x + one.width * (0.5 - across), one.y + look.y + one.height * (1.0 - down)),)
    if written.is_point:
        return ((one.x + look.x, one.y + look.y),)
    return tuple((x + look.x, y + look.y) for x, y in one.apply_transformations())


def tiles_of(tiled: TiledMap, layers: Iterable[Layer | None], flips: Flips) -> Mapping[int, Tile]:
    """Give every tile that a tile layer shows."""
    shown = {
        number for layer in layers if isinstance(layer, TileLayer) for row in layer.rows for number in row if number
    }
    tiles = ((number, _tile(tiled, number, flips)) for number in sorted(shown))
    return {number: drawn.tile for number, drawn in tiles if drawn is not None}


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A tile with the line on which it stands, if it has one."""

    tile: Tile
    base: Polygon


def _part(tiled: TiledMap, one: TiledObject, written: Written, look: Look, flips: Flips) -> Part | None:
    """Give a thing with its base line and footprints; None when it has no picture."""
    drawn = _tile(tiled, one.gid, flips)
    if drawn is None or written.tileset is None:
        return None
    tile = drawn.tile
    width, height = one.width or tile.width, one.height or tile.height
    left = one.x + look.x - width * written.tileset.handle[0]
    top = one.y + look.y - height * written.tileset.handle[1]

    def put(shape: Polygon) -> Polygon:
        return tuple((left + x * width / tile.width, top + y * height / tile.height) for x, y in shape)

    base = put(drawn.base or ((0.0, tile.height), (tile.width, tile.height)))
    return Part(
        id=written.number,
        name=written.name,
        picture=tile.picture,
        x=left,
        y=top,
        width=width,
        height=height,
        base=base if base[0][0] <= base[-1][0] else base[::-1],
        frames=tile.frames,
        flip=tile.flip,
        footprints=tuple(put(shape) for shape in tile.footprints),
        is_visible=written.is_visible,
    )


def _tile(tiled: TiledMap, number: int, flips: Flips) -> _Drawn | None:
    """Give a tile of one of pytmx's numbers; None when it has no picture."""
    picture = _picture(tiled, number)
    if picture is None:
        return None
    told = tiled.tile_properties.get(number, {})
    width, height = _size(told, picture)
    flip = Flip(*map(bool, flips.get(number, ())))
    frames = ((_picture(tiled, frame.gid), frame.duration / _MILLISECONDS) for frame in told.get("frames", ()))
    shapes = [(shape.type, _turned(_corners(shape), flip, width, height)) for shape in told.get("colliders", ())]
    tile = Tile(
        picture=picture,
        width=height if flip.diagonal else width,
        height=width if flip.diagonal else height,
        frames=tuple(Frame(shown, seconds) for shown, seconds in frames if shown is not None),
        flip=flip,
        footprints=tuple(shape for kind, shape in shapes if kind != "base" and len(shape) > 2),  # noqa: PLR2004 - corners
    )
    return _Drawn(tile, next((shape for kind, shape in shapes if kind == "base"), ()))


def _picture(tiled: TiledMap, number: int) -> Picture | None:
    """Give the picture that pytmx's usual loader has named for a number."""
    named = tiled.images[number] if 0 <= number < len(tiled.images) else None
    return None if named is None else Picture(named[0], named[1])


def _size(told: TiledTile, picture: Picture) -> tuple[float, float]:
    """Give how large a tile is; 1 x 1 where its file does not say."""
    if picture.area is not None:
        return float(picture.area[2]), float(picture.area[3])
    return float(told.get("width") or 1) or 1.0, float(told.get("height") or 1) or 1.0


def _corners(shape: TiledObject) -> Polygon:
    return tuple((point[0], point[1]) for point in shape.apply_transformations())


def _turned(shape: Polygon, flip: Flip, width: float, height: float) -> Polygon:
    """Turn a shape over as its tile is."""
    if flip.diagonal:
        shape, width, height = tuple((y, x) for x, y in shape), height, width
    if flip.horizontal:
        shape = tuple((width - x, y) for x, y in shape)
    return tuple((x, height - y) for x, y in shape) if flip.vertical else shape
