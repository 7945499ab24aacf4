"""Where feet may go: the walls of a map, in metres, found once and asked for often."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, hypot

from game.world.map import Map, footprints
from game.world.shapes import Line, Point, Polygon, between, box, cut, distance, edges, gap, is_inside, nearest_on
from game.world.things import Person

FOOT = 0.17
"""The radius of the disc that feet are, in metres."""

NEAR = 0.5
"""How far around a square its walls are kept with it, in metres."""
_PIECE = 0.3
"""How long a piece of a way is looked at in one."""
_MOST_SQUARES = 200
"""How many squares lie along the longer side of a map."""
_BESIDE = 1e-4
_EXACT = 1e-7
_BODY = 0.24

Square = tuple[int, int]
Sheaf = Mapping[Square, tuple[Polygon, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The walls between where feet may go and where they may not, by squares of ``side`` metres."""

    width: float
    height: float
    side: float
    walk: Sheaf
    blocked: Sheaf
    walls: Mapping[Square, tuple[Line, ...]]

    def walls_near(self, at: Point) -> tuple[Line, ...]:
        """Give the walls around a place, those within ``NEAR`` metres among them."""
        return self.walls.get((floor(at[0] / self.side), floor(at[1] / self.side)), ())

    def is_walkable(self, at: Point) -> bool:
        """Tell whether a place is one for feet, be they as thin as a needle."""
        if not (0.0 < at[0] < self.width and 0.0 < at[1] < self.height):
            return False
        square = (floor(at[0] / self.side), floor(at[1] / self.side))
        return any(is_inside(at, area) for area in self.walk.get(square, ())) and not any(
            is_inside(at, thing) for thing in self.blocked.get(square, ())
        )

    def is_free(self, at: Point) -> bool:
        """Tell whether feet can stand at a place."""
        walls = self.walls_near(at)
        return all(distance(at, nearest_on(wall, at)) >= FOOT - _EXACT for wall in walls) and self.is_walkable(at)

    def is_clear(self, start: Point, end: Point) -> bool:
        """Tell whether feet that stand at one place come straight to another."""
        count = max(1, ceil(distance(start, end) / _PIECE))
        marks = [between(start, end, number / count) for number in range(count + 1)]
        return not any(
            gap((one, other), wall) < FOOT - _EXACT
            for one, other in pairwise(marks)
            for wall in self.walls_near(between(one, other, 0.5))
        )


def lay_ground(place: Map, solid: Iterable[Polygon] = ()) -> Ground:
    """Find the walls of a map; ``solid`` are further things in the way, in pixels: closed doors, people who stand."""
    walk = [_on_ground(place, area) for area in place.walk]
    blocked = [_on_ground(place, thing) for thing in (*place.blocked, *footprints(place), *solid)]
    width, height = place.to_ground((place.width, place.height))
    side = max(1.0, max(width, height) / _MOST_SQUARES)
    rim = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
    bare = Ground(
        width=width,
        height=height,
        side=side,
        walk=_sheaf(walk, side, rim),
        blocked=_sheaf(blocked, side, rim),
        walls={},
    )
    lines = [line for shape in (*walk, *blocked, rim) for line in _within(edges(shape), width, height)]
    walls = _squares(_walls(bare, _squares(lines, side)), side)
    return Ground(width=width, height=height, side=side, walk=bare.walk, blocked=bare.blocked, walls=walls)


def body(place: Map, person: Person) -> Polygon:
    """Give what somebody who stands takes up on the floor, in pixels."""
    x, y = place.to_ground(person.mark.at)
    ring = ((1.0, 0.0), (0.7, 0.7), (0.0, 1.0), (-0.7, 0.7), (-1.0, 0.0), (-0.7, -0.7), (0.0, -1.0), (0.7, -0.7))
    return tuple(place.to_picture((x + _BODY * across, y + _BODY * down)) for across, down in ring)


def _on_ground(place: Map, shape: Polygon) -> Polygon:
    return tuple(place.to_ground(point) for point in shape)


def _sheaf(shapes: Iterable[Polygon], side: float, rim: Polygon) -> Sheaf:
    """Put polygons by the squares they may reach into."""
    found: dict[Square, list[Polygon]] = {}
    for shape in shapes:
        for square in _around(shape, side, 0.0, rim[2]):
            found.setdefault(square, []).append(shape)
    return {square: tuple(there) for square, there in found.items()}


def _around(points: Iterable[Point], side: float, more: float, end: Point) -> Iterator[Square]:
    left, top, right, bottom = box(points)
    columns = range(floor(max(0.0, left - more) / side), floor(min(end[0], right + more) / side) + 1)
    rows = range(floor(max(0.0, top - more) / side), floor(min(end[1], bottom + more) / side) + 1)
    return ((column, row) for column in columns for row in rows)


def _within(lines: Iterable[Line], width: float, height: float) -> Iterator[Line]:
    """Cut off what lies outside the map."""
    for line in lines:
        start, end = 0.0, 1.0
        for axis, most in ((0, width), (1, height)):
            first, way = line[0][axis], line[1][axis] - line[0][axis]
            if way == 0.0:
                if not 0.0 <= first <= most:
                    end = -1.0
                continue
            ways = sorted((-first / way, (most - first) / way))
            start, end = max(start, ways[0]), min(end, ways[1])
        if start < end:
            yield between(*line, start), between(*line, end)


def _squares(lines: Iterable[Line], side: float) -> dict[Square, tuple[Line, ...]]:
    """Put lines by the squares they come near."""
    found: dict[Square, dict[Line, None]] = {}
    for line in lines:
        count = max(1, ceil(distance(*line) / side))
        for number in range(count):
            piece = (between(*line, number / count), between(*line, (number + 1) / count))
            for square in _around(piece, side, NEAR, (float("inf"), float("inf"))):
                found.setdefault(square, {})[line] = None
    return {square: tuple(there) for square, there in found.items()}


def _walls(bare: Ground, lines: Mapping[Square, tuple[Line, ...]]) -> dict[Line, None]:
    """Cut all lines where they meet; keep the pieces with feet on one side alone."""
    meeting: dict[Line, dict[Line, None]] = {}
    for there in lines.values():
        for line in there:
            meeting.setdefault(line, {}).update(dict.fromkeys(there))
    pieces = (piece for line, others in meeting.items() for piece in cut(line, (one for one in others if one != line)))
    return dict.fromkeys(piece for piece in pieces if _parts_feet(bare, piece))


def _parts_feet(bare: Ground, piece: Line) -> bool:
    (x1, y1), (x2, y2) = piece
    length = hypot(x2 - x1, y2 - y1)
    if length < _EXACT:
        return False
    x, y = between(*piece, 0.5)
    across, down = (y1 - y2) / length * _BESIDE, (x2 - x1) / length * _BESIDE
    return bare.is_walkable((x + across, y + down)) != bare.is_walkable((x - across, y - down))
