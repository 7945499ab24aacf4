"""Things in the street: lamps, column, kiosk front, people, cars."""

from __future__ import annotations

import math
import random

import numpy as np

from .kit import Builder, T

QUARTERS = [math.pi / 4 + k * math.pi / 2 for k in range(4)]


def turns(n: int, start: float = 0.0) -> np.ndarray:
    """N angles evenly round a circle."""
    return start + np.linspace(0, 2 * math.pi, n, endpoint=False)


def ring(n: int, rx: float, ry: float, z: float) -> list[tuple[float, float, float]]:
    """N points of a level ellipse."""
    return [(rx * math.cos(a), ry * math.sin(a), z) for a in turns(n)]


def lamp(b: Builder) -> None:
    """A cast-iron street lamp."""
    post = [(0.30, 0), (0.30, 0.10), (0.24, 0.16), (0.22, 0.55), (0.27, 0.60)]
    post += [(0.20, 0.70), (0.12, 0.95), (0.085, 1.05), (0.10, 1.12), (0.072, 1.22)]
    post += [(0.055, 3.1), (0.085, 3.16), (0.05, 3.24), (0.045, 3.48), (0.14, 3.58)]
    b.mat("lamp_iron", lw=1.1)
    b.lathe([*post, (0.14, 3.64), (0, 3.64)], 14)
    b.tube([(-0.42, 0, 3.0), (0.42, 0, 3.0)], 0.022, 6)
    with b.at(T(0, 0, 3.64)):
        lantern(b)


def lantern(b: Builder) -> None:
    """Four tapered panes under a little roof; its foot is the origin."""

    def corners(r: float, z: float) -> list[tuple[float, float, float]]:
        return [(r * math.cos(a), r * math.sin(a), z) for a in QUARTERS]

    low, high = corners(0.18, 0), corners(0.324, 0.66)
    b.mat("lamp_glass")
    for k in range(4):
        b.quad(low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k])
    b.mat("lamp_iron", lw=0.6)
    for k in range(4):
        b.tube([low[k], high[k]], 0.024, 4)
        b.tube([high[k], high[(k + 1) % 4]], 0.028, 4)
        b.tube([low[k], low[(k + 1) % 4]], 0.024, 4)
    b.mat("lamp_iron", lw=1.0)
    roof = corners(0.39, 0.68) + corners(0.162, 0.92)
    b.mesh(roof, [[0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7], [0, 1, 2, 3]])
    knob = [(0.16, 0.92), (0.16, 1.0), (0.09, 1.08), (0.03, 1.12), (0.05, 1.18)]
    b.lathe([*knob, (0, 1.26)], 8)


def morris(b: Builder) -> None:
    """An advertising column with two rows of posters."""
    b.mat("morris", lw=1.3)
    b.lathe([(0.95, 0), (0.95, 0.28), (0.86, 0.34), (0.84, 0.5)], 32)
    b.mat("morris")
    b.lathe([(0.78, 0.5), (0.78, 3.25)], 40)
    _column_posters(b)
    b.mat("morris", lw=1.2)
    b.lathe([(0.80, 3.2), (0.98, 3.30), (1.02, 3.42), (1.02, 3.52), (0.9, 3.56)], 32)
    dome = [(0.90, 3.56), (0.88, 3.75), (0.74, 4.02), (0.50, 4.24), (0.26, 4.40)]
    dome += [(0.16, 4.5), (0.16, 4.6), (0.05, 4.7), (0.09, 4.8), (0, 5.0)]
    b.mat("morris", lw=1.2)
    b.lathe(dome, 6)
    b.mat("morris", lw=0.7)
    for a in turns(12):
        with b.at(T(0.98 * math.cos(a), 0.98 * math.sin(a), 3.56)):
            b.lathe([(0.09, 0), (0.07, 0.12), (0, 0.2)], 5)


def _column_posters(b: Builder) -> None:
    rnd = random.Random(5)
    pairs = ["ab", "cd", "da", "bc", "cb", "ad"]
    for k in range(6):
        a0 = -math.pi + k * math.pi / 3 + 0.06
        a1 = a0 + math.pi / 3 - 0.12
        for z0, z1, row in ((0.72, 1.85, 0), (1.95, 3.08, 1)):
            paper, image = pairs[(k + row * 2) % 6]
            b.mat("post_" + paper, lw=0.8)
            b.lathe([(0.79, z0), (0.79, z1)], 6, a0, a1)
            zm = z0 + (z1 - z0) * (0.25 + 0.3 * rnd.random())
            b.mat("post_" + image, lw=0.0)
            b.lathe([(0.795, zm), (0.795, zm + 0.42)], 5, a0 + 0.12, a1 - 0.12)
            b.mat("post_ink", lw=0.0)
            lines = [(z0 + 0.07, z0 + 0.12, 0.14), (z0 + 0.17, z0 + 0.22, 0.34)]
            for c0, c1, short in [*lines, (z1 - 0.17, z1 - 0.07, 0.1)]:
                b.lathe([(0.796, c0), (0.796, c1)], 5, a0 + 0.12, a1 - short)
