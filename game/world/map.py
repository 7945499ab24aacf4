"""A place one can walk, as data: what lies, stands and hangs there, where feet may go, what can be done.

Points of a map are in pixels of its pictures, from the upper left corner; places on the ground are in metres.
A metre that leads up the picture looks shorter than one that leads across: ``depth`` says how much.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal

from game.world.shapes import Point, Polygon
from game.world.things import Thing

Blend = Literal["normal", "add", "multiply"]
BLENDS: tuple[Blend, ...] = ("normal", "add", "multiply")


@dataclass(frozen=True, slots=True)
class Picture:
    """A file below the project, with slashes, or an ``area`` of it: x, y, width and height in its pixels."""

    path: str
    area: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of an animation and how many seconds it is seen."""

    picture: Picture
    seconds: float


@dataclass(frozen=True, slots=True)
class Flip:
    """How a picture is turned over: first along the diagonal, then left to right, then top to bottom."""

    horizontal: bool = False
    vertical: bool = False
    diagonal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """What a cell of a tile layer shows; ``footprints`` are in pixels from the cell's upper left corner."""

    picture: Picture
    width: float
    height: float
    frames: tuple[Frame, ...] = ()
    flip: Flip = Flip()
    footprints: tuple[Polygon, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A thing of a picture of its own: its upper left corner and size, in pixels of the map.

    ``base`` is the line on which it stands, from left to right: whoever stands below it at his x is before the
    thing, whoever stands above it is hidden. ``footprints`` is where no foot may be.
    """

    id: int
    name: str
    picture: Picture
    x: float
    y: float
    width: float
    height: float
    base: tuple[Point, ...]
    frames: tuple[Frame, ...] = ()
    flip: Flip = Flip()
    footprints: tuple[Polygon, ...] = ()
    is_visible: bool = True

    def line_at(self, x: float) -> float:
        """Give the y of the base line at an x; beyond its ends that of the nearer end."""
        before = self.base[0]
        if x <= before[0]:
            return before[1]
        for point in self.base[1:]:
            if x <= point[0]:
                way = point[0] - before[0]
                return point[1] if way <= 0 else before[1] + (point[1] - before[1]) * (x - before[0]) / way
            before = point
        return before[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What every layer has: its name, where it is moved to, how it follows the camera (1: as the ground does).

    ``mood`` is the only mood in which it is seen; empty for every mood.
    """

    name: str
    mood: str = ""
    x: float = 0.0
    y: float = 0.0
    parallax: tuple[float, float] = (1.0, 1.0)
    opacity: float = 1.0
    is_visible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageLayer:
    """A picture over the whole map."""

    look: Look
    picture: Picture
    blend: Blend = "normal"
    repeats: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TileLayer:
    """Rows of numbers of ``Map.tiles``, 0 for nothing."""

    look: Look
    rows: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLayer:
    """Things in their drawing order; among ``standing`` ones people walk, others are over or under everybody."""

    look: Look
    parts: tuple[Part, ...]
    is_standing: bool


Layer = ImageLayer | TileLayer | PartLayer


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """A whole map. ``walk`` is where feet may go, ``blocked`` where they may not all the same.

    ``light`` and ``sun`` are pictures that tell how bright people are and where the sun reaches the floor, or
    empty; ``shadow`` is the colour by which a shadow multiplies what it falls on, ``#rrggbb`` or empty.
    """

    name: str
    width: int
    height: int
    pixels_per_metre: float
    depth: float
    cell: tuple[int, int]
    """Width and height of a cell of the tile layers, in pixels."""
    moods: tuple[str, ...] = ()
    label: str = ""
    light: str = ""
    sun: str = ""
    shadow: str = ""
    layers: tuple[Layer, ...] = ()
    tiles: Mapping[int, Tile] = field(default_factory=dict)
    walk: tuple[Polygon, ...] = ()
    blocked: tuple[Polygon, ...] = ()
    things: tuple[Thing, ...] = ()
    paths: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)

    def to_ground(self, point: Point) -> Point:
        """Give the place in metres that is seen at a point."""
        return point[0] / self.pixels_per_metre, point[1] / (self.pixels_per_metre * self.depth)

    def to_picture(self, place: Point) -> Point:
        """Give the point at which a place is seen."""
        return place[0] * self.pixels_per_metre, place[1] * self.pixels_per_metre * self.depth

    def in_mood(self, path: str, mood: str) -> str:
        """Give a picture's path in a mood: the folder that is called like another mood is changed for its own."""
        folders = path.split("/")
        return "/".join(mood if folder in self.moods else folder for folder in folders[:-1]) + f"/{folders[-1]}"


def footprints(place: Map) -> tuple[Polygon, ...]:
    """Give the footprints of all that stands, in pixels; what is hidden or drifts with the camera has none."""
    shapes: list[Polygon] = []
    for layer in place.layers:
        if layer.look.parallax != (1.0, 1.0) or not layer.look.is_visible:
            continue
        match layer:
            case PartLayer():
                shapes += [shape for part in layer.parts if part.is_visible for shape in part.footprints]
            case TileLayer():
                shapes += _under_tiles(place, layer)
            case ImageLayer():
                pass
    return tuple(shapes)


def _under_tiles(place: Map, layer: TileLayer) -> list[Polygon]:
    """Give the footprints of tiles; those of whole tiles that stand in a row are one."""
    wide, high = place.cell
    solid = {number: tile.footprints for number, tile in place.tiles.items() if tile.footprints}
    whole = frozenset(number for number, shapes in solid.items() if _is_whole(shapes, wide, high))
    found: list[Polygon] = []
    for row, numbers in enumerate(layer.rows):
        top = row * high + layer.look.y
        for is_whole, cells in groupby(enumerate(numbers), lambda cell: cell[1] in whole):
            run = tuple(cells)
            left, right = run[0][0] * wide + layer.look.x, (run[-1][0] + 1) * wide + layer.look.x
            if is_whole:
                found.append(((left, top), (right, top), (right, top + high), (left, top + high)))
                continue
            found += [
                tuple((x + column * wide + layer.look.x, y + top) for x, y in shape)
                for column, number in run
                for shape in solid.get(number, ())
            ]
    return found


def _is_whole(shapes: tuple[Polygon, ...], wide: int, high: int) -> bool:
    """Tell whether all of a tile is a footprint."""
    corners = {(0.0, 0.0), (float(wide), 0.0), (float(wide), float(high)), (0.0, float(high))}
    return len(shapes) == 1 and len(shapes[0]) == len(corners) and set(shapes[0]) == corners
