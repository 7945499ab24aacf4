"""What the war left of a front: a broken upper edge, and plaster shot and shaken off the bricks."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import numpy as np

from .kit import Builder

Section = tuple[float, float]
"""Across and up, in metres."""
Material = tuple[int, int, float]
"""What `Builder.mat` gives back."""


def broken_top(b: Builder, wall: Material, width: float, z: float, rnd: random.Random) -> None:
    """The upper edge of a ruin, and its thickness."""
    n, points = 26, []
    for k in range(n + 1):
        t = k / n
        high = 2.6 * math.exp(-(((t - 0.22) / 0.16) ** 2)) + 1.2 * math.exp(-(((t - 0.8) / 0.1) ** 2))
        points.append((width * t, z + 0.1 + high + 0.5 * rnd.random()))
    b.use(wall)
    for (px, pz), (qx, qz) in pairwise(points):
        b.quad((px, 0, z), (qx, 0, z), (qx, 0, qz), (px, 0, pz))
    b.mat("brick", lw=0.8)
    for (px, pz), (qx, qz) in pairwise(points):
        b.quad((px, 0, pz), (qx, 0, qz), (qx, -0.35, qz - 0.05), (px, -0.35, pz - 0.05))


def scar(b: Builder, middle: Section, wide: float, rnd: random.Random) -> None:
    """Bare bricks where plaster has fallen, and the pocks of splinters around."""
    x, z = middle
    b.mat("brick", lw=0.9)
    b.polygon([(px, 0.012, pz) for px, pz in _blot(rnd, middle, (wide, 0.5 + 0.9 * rnd.random()))])
    b.mat("scar", lw=0.4)
    for _ in range(9):
        spot = rnd.gauss(x, wide * 0.9), rnd.gauss(z, 0.9)
        size = 0.05 + 0.06 * rnd.random(), 0.05 + 0.06 * rnd.random()
        b.polygon([(px, 0.014, pz) for px, pz in _blot(rnd, spot, size, 7)])


def _blot(rnd: random.Random, middle: Section, size: Section, n: int = 15) -> list[Section]:
    """A ragged patch."""
    points = []
    for a in np.linspace(0, 2 * math.pi, n, endpoint=False):
        r = 0.62 + 0.5 * rnd.random()
        points.append((middle[0] + size[0] * r * math.cos(a), middle[1] + size[1] * r * math.sin(a)))
    return _cut_corners(points)


def _cut_corners(points: list[Section]) -> list[Section]:
    """The same outline with every corner cut once."""
    cut: list[Section] = []
    for (px, pz), (qx, qz) in pairwise([*points, points[0]]):
        cut += [(0.72 * px + 0.28 * qx, 0.72 * pz + 0.28 * qz), (0.28 * px + 0.72 * qx, 0.28 * pz + 0.72 * qz)]
    return cut
