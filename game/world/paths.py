"""The way around things; the only module that imports pathfinding."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import floor, sqrt

from pathfinding.core.diagonal_movement import DiagonalMovement  # type: ignore[import-untyped] # it has no types
from pathfinding.core.grid import Grid  # type: ignore[import-untyped] # it has no types
from pathfinding.core.node import GridNode  # type: ignore[import-untyped] # it has no types
from pathfinding.finder.a_star import AStarFinder  # type: ignore[import-untyped] # it has no types

from game.world.ground import FOOT, NEAR, Ground
from game.world.shapes import Point, box, distance, nearest_on

CELL = 0.25
"""Metres between two places that are looked at, unless a map is so large that they would be too many."""

Cell = tuple[int, int]
Way = tuple[Point, ...]

_SIDES: tuple[Cell, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))
_MOST_CELLS = 250_000
_ROUND = 2
"""How many cells on each side of a place are looked at for one to begin with."""


class Ways:
    """The ways of one ground; what was found out about it is kept."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.cell = max(CELL, sqrt(ground.width * ground.height / _MOST_CELLS))
        self._links: dict[tuple[Cell, Cell], bool] = {}
        self._free: dict[Cell, float] = {}
        self._rooms: dict[Cell, frozenset[Cell]] = {}

    def to(self, start: Point, goal: Point) -> Way:
        """Give the corners of a short way, the last one as near to the goal as feet come; none when that is here."""
        if self.ground.is_free(goal) and self.ground.is_clear(start, goal):
            return (goal,)
        first = self._cell_by(start)
        if first is None:
            return ()
        last = self._cell_by(goal) if self.ground.is_free(goal) else None
        cells = [] if last is None else self._search(first, last)
        cells = cells or self._search(first, self._cell_towards(goal, self._room(first)))
        corners = [self.centre(cell) for cell in cells]
        if self.ground.is_free(goal) and self.ground.is_clear(corners[-1], goal):
            corners.append(goal)
        way = self._pulled_straight(start, corners)
        return way if distance(way[-1], goal) < distance(start, goal) else ()

    def room(self, start: Point) -> frozenset[Cell]:
        """Give all cells that are reached from a place; none when feet cannot stand near it."""
        first = self._cell_by(start)
        return frozenset() if first is None else self._room(first)

    def centre(self, cell: Cell) -> Point:
        """Give the middle of a cell, in metres."""
        return (cell[0] + 0.5) * self.cell, (cell[1] + 0.5) * self.cell

    def cells_by(self, points: Iterable[Point], more: float) -> Iterator[Cell]:
        """Give the cells in the box around points, and so many metres beyond it."""
        left, top, right, bottom = box(points)
        columns = range(floor((left - more) / self.cell), floor((right + more) / self.cell) + 1)
        rows = range(floor((top - more) / self.cell), floor((bottom + more) / self.cell) + 1)
        return ((column, row) for column in columns for row in rows)

    def settle(self, at: Point) -> Point | None:
        """Give the place itself when feet can stand there, else one close by; None when there is none."""
        if self.ground.is_free(at):
            return at
        free = (self.centre(cell) for cell in self._around(at) if self.ground.is_free(self.centre(cell)))
        return min(free, key=lambda centre: distance(at, centre), default=None)

    def _around(self, at: Point) -> Iterator[Cell]:
        return self.cells_by((at,), _ROUND * self.cell)

    def _cell_by(self, at: Point) -> Cell | None:
        """Give the nearest cell to which feet come straight."""
        ground = self.ground
        near = sorted(self._around(at), key=lambda cell: distance(at, self.centre(cell)))
        return next(
            (one for one in near if ground.is_free(self.centre(one)) and ground.is_clear(at, self.centre(one))), None
        )

    def _cell_towards(self, goal: Point, room: frozenset[Cell]) -> Cell:
        """Give the cell of a room that is nearest to a goal."""
        return min(room, key=lambda cell: (distance(self.centre(cell), goal), cell))

    def _room(self, first: Cell) -> frozenset[Cell]:
        """Give all cells that can be reached."""
        if first not in self._rooms:
            found, waiting = {first}, deque((first,))
            while waiting:
                cell = waiting.popleft()
                for other in self._beside(cell):
                    if other not in found:
                        found.add(other)
                        waiting.append(other)
            room = frozenset(found)
            self._rooms.update(dict.fromkeys(room, room))
        return self._rooms[first]

    def _beside(self, cell: Cell) -> Iterator[Cell]:
        for across, down in _SIDES:
            other = (cell[0] + across, cell[1] + down)
            if self.is_linked(cell, other):
                yield other

    def is_linked(self, cell: Cell, other: Cell) -> bool:
        """Tell whether feet come straight from one cell, where they can stand, to the next."""
        key = (cell, other) if cell < other else (other, cell)
        known = self._links.get(key)
        if known is None:
            known = self._links[key] = self._find_link(cell, other)
        return known

    def _find_link(self, cell: Cell, other: Cell) -> bool:
        """Look for walls between two cells only where those around each of them leave it open."""
        one, two = self._room_at(cell), self._room_at(other)
        start, end = self.centre(cell), self.centre(other)
        if min(one, two) < FOOT:
            return False
        return one + two - distance(start, end) >= 2 * FOOT or self.ground.is_clear(start, end)

    def _room_at(self, cell: Cell) -> float:
        """Give how far the nearest wall is from a cell, in metres, as far as that is known."""
        known = self._free.get(cell)
        if known is None:
            at = self.centre(cell)
            known = self._free[cell] = min(
                (distance(at, nearest_on(wall, at)) for wall in self.ground.walls_near(at)), default=NEAR
            )
        return min(NEAR, known)

    def _search(self, first: Cell, last: Cell) -> list[Cell]:
        if first == last:
            return [first]
        grid = _Lattice(self)
        finder = AStarFinder(diagonal_movement=DiagonalMovement.always)
        found, _ = finder.find_path(grid.node(*first), grid.node(*last), grid)
        return [(node.x, node.y) for node in found]

    def _pulled_straight(self, start: Point, corners: list[Point]) -> Way:
        """Leave out the corners that feet need not go round."""
        way, at = [], start
        for corner, following in pairwise(corners):
            if not self.ground.is_clear(at, following):
                way.append(corner)
                at = corner
        return (*way, corners[-1])


class _Lattice(Grid):  # type: ignore[misc]  # it has no types
    """The cells as pathfinding asks for them, made when they are."""

    def __init__(self, ways: Ways) -> None:
        super().__init__()
        self._ways = ways
        self._made: dict[Cell, GridNode] = {}
        self._min_weight = 1.0

    def node(self, x: int, y: int) -> GridNode:
        """Give a cell."""
        if (x, y) not in self._made:
            self._made[x, y] = GridNode(x=x, y=y, walkable=True, weight=1.0)
        return self._made[x, y]

    def neighbors(self, node: GridNode, **_: object) -> list[GridNode]:
        """Give the cells beside one, also across its corners where nothing is in the way."""
        x, y = node.x, node.y
        return [
            self.node(x + across, y + down)
            for across in (-1, 0, 1)
            for down in (-1, 0, 1)
            if (across or down) and self._ways.is_linked((x, y), (x + across, y + down))
        ]
