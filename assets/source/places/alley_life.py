"""What makes the alley lived in: washing, crates, dustbins, wires, ivy, a cat, neighbours."""

from __future__ import annotations

import math
import random

from .alley_ground import LEFT, RIGHT
from .kit import RZ, Builder, T
from .leaves import foliage
from .looks import CHILD, GENTLEMAN, HOUSEWIFE, LADY, WORKER
from .passers_by import passer_by
from .poses import SMOKE, TALK, WALK
from .street_things import crate, dustbin

NEIGHBOURS = (
    (1.35, 16.8, HOUSEWIFE, TALK, 2.5),
    (0.75, 17.5, WORKER, SMOKE, -0.4),
    (-0.75, 21.5, LADY, WALK, math.pi),
    (-1.2, 21.6, CHILD, WALK, math.pi),
    (0.5, 27.0, GENTLEMAN, WALK, 0.0),
)


def laundry(b: Builder) -> None:
    """Washing on a line across the alley, high up."""
    y, n = 14.5, 24
    pts = [(LEFT + (RIGHT - LEFT) * k / n, y, 7.6 - 0.5 * math.sin(math.pi * k / n)) for k in range(n + 1)]
    b.mat("iron", lw=0)
    b.tube(pts, 0.01, 4)
    for k0, k1, drop, colour in (
        (3, 7, 1.0, "cloth_a"),
        (8, 10, 0.7, "cloth_b"),
        (12, 17, 1.15, "cloth_a"),
        (18, 20, 0.55, "cloth_c"),
    ):
        b.mat(colour, lw=0.9)
        top = pts[k0 : k1 + 1]
        low = [(x + 0.04, yy, z - drop - 0.05 * math.sin(2.3 * i)) for i, (x, yy, z) in enumerate(top)]
        b.polygon(top + low[::-1])


def wires(b: Builder) -> None:
    """Electric wires from wall to wall, with their insulators."""
    for y, z0, z1, sag in ((8.8, 5.6, 6.4, 0.3), (12.2, 6.6, 5.9, 0.35), (19.0, 7.4, 7.0, 0.3)):
        n = 14
        path = [
            (LEFT + (RIGHT - LEFT) * k / n, y + 0.05 * k, z0 + (z1 - z0) * k / n - sag * math.sin(math.pi * k / n))
            for k in range(n + 1)
        ]
        b.mat("iron", lw=0)
        b.tube(path, 0.012, 4)
        for x, yy, z in (path[0], path[-1]):
            b.mat("china", lw=0.6)
            b.lathe([(0.03, -0.05), (0.045, 0), (0.03, 0.05), (0, 0.06)], 8, c=(x, yy, z))


def lived_in(b: Builder) -> None:
    """Crates and bottles, dustbins, ivy, a cat."""
    for x, y, z, turn, full in (
        (RIGHT - 0.62, 9.5, 0.1, 0.1, False),
        (RIGHT - 0.63, 9.52, 0.34, -0.12, True),
        (RIGHT - 0.62, 10.3, 0.1, 0.2, True),
    ):
        with b.at(T(x, y, z), RZ(turn)):
            crate(b, bottles=full)
    for x, y in ((RIGHT - 0.6, 11.9), (RIGHT - 0.58, 12.6)):
        with b.at(T(x, y, 0.1)):
            dustbin(b)
    rnd = random.Random(6)
    for y, z, size in ((2.9, 3.3, 0.4), (3.02, 2.75, 0.26), (2.85, 2.4, 0.2), (3.1, 3.7, 0.42), (2.75, 3.9, 0.5)):
        foliage(b, (LEFT - 0.02, y, z), size, 320, 0.055, rnd, "ivy")
    _cat(b)


def neighbours(b: Builder) -> None:
    """Two who talk, a mother with her child coming, a man going."""
    for x, y, look, pose, turn in NEIGHBOURS:
        with b.at(T(x, y, 0), RZ(turn)):
            passer_by(b, look, pose)


def _cat(b: Builder) -> None:
    """Sitting, seen from the side."""
    with b.at(T(0.95, 12.4, 0), RZ(0.2)):
        b.mat("pers_b", lw=0.9)
        shape = [(-0.16, 0), (0.1, 0), (0.12, 0.03), (0.08, 0.05), (0.1, 0.2), (0.13, 0.28), (0.13, 0.38)]
        shape += [(0.1, 0.42), (0.09, 0.47), (0.06, 0.42), (0.02, 0.42), (0.0, 0.46), (-0.02, 0.4), (-0.03, 0.3)]
        b.polygon([(x, 0, z) for x, z in [*shape, (-0.1, 0.2), (-0.17, 0.1)]])
        b.tube([(-0.14, 0, 0.03), (-0.28, 0, 0.02), (-0.36, 0, 0.06), (-0.38, 0, 0.12)], 0.022, 6)
