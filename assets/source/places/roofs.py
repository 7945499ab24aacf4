"""Paris seen over its roofs: three rows of attics, chimney stacks, a far skyline and its dome."""

from __future__ import annotations

import math
import random

from .attics import chimney_pot
from .facade import building
from .houses import FLOORS, House, Shop
from .kit import Builder, S, T, frame


def city(b: Builder) -> None:
    """Roofs: a row across the street, two more behind, a far skyline and its dome."""
    attic = FLOORS[-2:]
    for depth, base, lod, start, widths in (
        (15.0, -17.9, 1, -26, (13, 15, 12, 14)),
        (34.0, -16.2, 2, -50, (17, 15, 18, 14, 16, 18)),
        (58.0, -15.0, 2, -80, (22, 20, 24, 18, 22, 24, 20)),
    ):
        x = start
        for i, w in enumerate(widths):
            seed = int(depth) * 10 + i
            rise = 0.7 * math.sin(seed * 2.3)
            house = House(
                w, max(3, w // 3), seed, lod, Shop(), 0.14, (("std", 3.2), *attic),
                2, walls=("stone", "stone2", "stone3")[i % 3],
            )  # fmt: skip
            with b.at(frame((x, depth, base + rise), (1, 0, 0), (0, -1, 0))):
                building(b, house)
            x += w
    _skyline(b)
    _stacks(b)


def _stacks(b: Builder) -> None:
    """Chimney stacks and aerials against the sky, near enough to be read."""
    for x, y, top, n in ((-3.4, 13.4, 1.5, 4), (1.9, 15.5, 1.9, 4), (-0.6, 24, 3.2, 6), (-9.5, 20, 3.4, 5)):
        b.mat("brick" if n % 2 else "chim")
        b.box(x - 0.16 * n, y, -4, x + 0.16 * n, y + 0.7, top)
        b.mat("trim", lw=0.8)
        b.box(x - 0.16 * n - 0.08, y - 0.08, top, x + 0.16 * n + 0.08, y + 0.78, top + 0.12)
        for k in range(n):
            chimney_pot(b, x + (k - (n - 1) / 2) * 0.3, y + 0.35, top + 0.12, 0.45 + 0.12 * (k % 2))
    for x, y, z in ((-2.4, 14, 2.0), (3.4, 19, 2.6)):
        b.mat("iron", lw=0)
        b.tube([(x, y, -1), (x, y, z)], 0.025, 5)
        for k in range(4):
            w = 0.5 - 0.09 * k
            b.tube([(x - w, y, z - 0.2 * k), (x + w, y, z - 0.2 * k)], 0.018, 4)


def _skyline(b: Builder) -> None:
    rnd = random.Random(12)
    for i in range(34):
        x, w = -130 + i * 8 + 4 * rnd.random(), 8 + 8 * rnd.random()
        b.mat("far")
        b.box(x, 150, -20, x + w, 160, 4 + 5 * rnd.random())
    with b.at(T(-12, 150, 7.0), S(0.56)):
        b.mat("far")
        b.lathe(
            [
                (9, -12),
                (9, 0),
                (8, 0.5),
                (7.6, 5),
                (6.6, 9),
                (4.2, 12.2),
                (1.6, 13.6),
                (1.6, 16),
                (2.0, 16.2),
                (0.6, 18.4),
                (0.15, 21),
                (0, 21),
            ],
            20,
        )
        for x in (-13, 13):
            with b.at(T(x, 0, -2)):
                b.lathe([(3, -8), (3, 2), (2.6, 4.2), (1.2, 6), (0.2, 8.4), (0, 8.4)], 12)
