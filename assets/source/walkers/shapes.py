"""Meshes for small figures: lofts, tubes, balls and strips, every face with a colour and a line.

Metres; y up, z forwards, x to the figure's left. Faces that share a line have no ink between them.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

Point = Sequence[float] | np.ndarray


@dataclass(frozen=True, slots=True)
class Paint:
    """How a face is drawn."""

    colour: str
    line: str
    """Ink runs where two names meet; a name that begins with ``fine`` takes a thinner line."""
    inside: str = ""
    """The colour seen from behind, where no shade falls; empty for the same as before."""


Painter = Callable[[float, float], Paint | None]
"""Tells the paint at (v, u): v runs from the first ring to the last, u round the ring; None leaves a hole."""


def plain(colour: str, line: str, inside: str = "") -> Painter:
    """Paint everything alike."""
    paint = Paint(colour, line, inside)
    return lambda _v, _u: paint


@dataclass
class Mesh:
    """Points and painted triangles."""

    points: list[np.ndarray] = field(default_factory=list)
    triangles: list[tuple[int, int, int]] = field(default_factory=list)
    paints: list[Paint] = field(default_factory=list)
    _count: int = 0

    def grid(self, rings: np.ndarray, painter: Painter, closed: bool = True) -> None:
        """Lay a skin over rings of equal length, an array of (ring, point, 3)."""
        rows, columns = rings.shape[:2]
        across = columns if closed else columns - 1
        for j in range(rows - 1):
            for k in range(across):
                paint = painter((j + 0.5) / (rows - 1), (k + 0.5) / across)
                if paint is None:
                    continue
                a, b = self._count + j * columns + k, self._count + j * columns + (k + 1) % columns
                self._face((a, b, b + columns, a + columns), paint)
        self._take(rings.reshape(-1, 3))

    def face(self, points: np.ndarray, paint: Paint) -> None:
        """Lay a flat polygon."""
        self._face(tuple(range(self._count, self._count + len(points))), paint)
        self._take(points)

    def _face(self, corners: tuple[int, ...], paint: Paint) -> None:
        for k in range(1, len(corners) - 1):
            self.triangles.append((corners[0], corners[k], corners[k + 1]))
            self.paints.append(paint)

    def _take(self, points: np.ndarray) -> None:
        self.points.append(np.asarray(points, float))
        self._count += len(points)

    def tube(
        self, path: Sequence[Point], radii: Sequence[float], painter: Painter, flat: float = 1.0, soft: bool = False
    ) -> None:
        """Lay a round skin along a path, closed at both ends.

        ``flat`` squeezes it from front to back; ``soft`` rounds its corners.
        """
        line, sides = np.array(path, float), 16
        if soft:
            both = _rounded(_rounded(np.c_[line, radii]))
            line, radii = both[:, :3], both[:, 3]
        rings, start = [], _unit(line[1] - line[0])
        side = np.cross(start, (0, 0, 1) if abs(start[2]) < 0.9 else (0, 1, 0))
        for k, (point, radius) in enumerate(zip(line, radii, strict=True)):
            along = _unit(line[min(k + 1, len(line) - 1)] - line[max(k - 1, 0)])
            side = _unit(side - along * (side @ along))
            front = np.cross(side, along)
            rings.append([point + radius * (np.sin(t) * side + np.cos(t) * flat * front) for t in turns(sides)])
        shell = np.array(rings)
        ends = [np.repeat(line[k][None, None], sides, 1) for k in (0, -1)]
        self.grid(np.concatenate([ends[0], shell, ends[1]]), painter)

    def ball(self, centre: Point, radii: Point, painter: Painter, turn: np.ndarray | None = None) -> None:
        """Lay an ellipsoid; v runs from its top to its bottom, u round it from the front to the left."""
        rings = [
            [(np.sin(a) * np.sin(t), np.cos(a), np.sin(a) * np.cos(t)) for t in turns(18)]
            for a in np.linspace(0, np.pi, 11)
        ]
        shape = np.array(rings) * np.asarray(radii, float)
        if turn is not None:
            shape = shape @ turn.T
        self.grid(shape + np.asarray(centre, float), painter)

    def arrays(self) -> tuple[np.ndarray, np.ndarray]:
        """Return all points and triangles."""
        return np.concatenate(self.points), np.array(self.triangles, np.int32)


def turns(count: int) -> np.ndarray:
    """Angles round a circle, from the front over the left."""
    return np.linspace(0, 2 * np.pi, count, endpoint=False)


def _rounded(line: np.ndarray) -> np.ndarray:
    """Cut the corners of a path once."""
    cut = [line[0]]
    for a, b in itertools.pairwise(line):
        cut += [a * 0.75 + b * 0.25, a * 0.25 + b * 0.75]
    return np.array([*cut, line[-1]])


def _unit(v: np.ndarray) -> np.ndarray:
    return v / max(float(np.linalg.norm(v)), 1e-9)


def pitch(degrees: float) -> np.ndarray:
    """Turn about the axis to the left: above 0 bows."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def yaw(degrees: float) -> np.ndarray:
    """Turn about the upright axis: above 0 to the left."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def roll(degrees: float) -> np.ndarray:
    """Turn about the axis forwards: above 0 leans to the right."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
