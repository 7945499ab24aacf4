"""People on the square in Prague, and the leaflets they have let fly."""

from __future__ import annotations

import math
import random

from .kit import RX, RY, RZ, Builder, S, T
from .memory_figures import POINTING, SHOUTING, STANDING, STRIDING, WAITING, Dress, Pose, silhouette

LEFT = -9.0
"""Where the arcade stands."""
TANK = (4.4, 22.5, math.pi + 0.70)
"""Where the tank stands, and how it is turned."""


def crowd(b: Builder) -> None:
    """Clumps round the tank, a line before it, people under the arcade and in front, watching."""
    rnd = random.Random(21)
    for x, y in _places(rnd):
        _citizen(b, x, y, rnd, rnd.choice((STANDING, WAITING, WAITING, STRIDING, SHOUTING, POINTING)))
    for x, y, pose, dress, flip in (
        (-5.9, 15.5, WAITING, Dress("shadow_a", "shadow_b", 0.0, hat="hair", load="satchel"), False),
        (-5.2, 15.9, STANDING, Dress("shadow_b", "shadow_a", 0.55, 0.27, "hair"), True),
        (-2.6, 19.0, SHOUTING, Dress("shadow_a", "shadow_b", 0.0, load="flag"), False),
        (8.6, 13.0, WAITING, Dress("shadow_a", "shadow_b", 0.5, 0.25, "brim", "case"), True),
        (8.7, 23.0, POINTING, Dress("shadow_b", "shadow_a", 0.0, hat="cap"), True),
    ):
        with b.at(T(x, y, 0)):
            silhouette(b, pose, dress, flip)


def _places(rnd: random.Random) -> list[tuple[float, float]]:
    x, y, _ = TANK
    found = []
    for k in range(34):  # a ring that the tank has pushed open, with a gap in front of us
        a, r = 2 * math.pi * k / 34, 5.4 + 2.6 * rnd.random()
        place = x + r * 1.15 * math.cos(a), y + r * math.sin(a)
        before_us = -2.2 < a - 2 * math.pi < -1.0
        before_the_boards = place[0] > 8.5 and place[1] < 21.5
        if not (before_us or before_the_boards):
            found.append(place)
    found += [(-8 + 34 * rnd.random(), 44 + 6 * rnd.random()) for _ in range(46)]
    found += [(LEFT + 1.8 + 1.5 * rnd.random(), 20 + 24 * rnd.random()) for _ in range(16)]
    return sorted(found, key=lambda place: -place[1])


def _citizen(b: Builder, x: float, y: float, rnd: random.Random, pose: Pose) -> None:
    woman = rnd.random() < 0.4
    cloth, dark = rnd.choice((("shadow_a", "shadow_b"), ("shadow_b", "shadow_a"), ("shadow_c", "shadow_b")))
    dress = Dress(
        cloth, dark, 0.55 + 0.1 * rnd.random() if woman else rnd.choice((0.0, 0.0, 0.62)), 0.25,
        rnd.choice(("hair", "scarf", "hair")) if woman else rnd.choice(("", "cap", "brim", "")),
        rnd.choice(("", "", "", "satchel", "flag" if not woman and rnd.random() < 0.12 else "")),
        0.92 if woman else 1.02,
    )  # fmt: skip
    with b.at(T(x, y, 0), S(1, 1, 0.93 + 0.1 * rnd.random())):
        silhouette(b, pose, dress, rnd.random() < 0.5, line=0)


def leaflets(b: Builder) -> None:
    """Sheets on the setts, and a few still falling."""
    rnd = random.Random(17)
    for k in range(150):
        y = 2.6 + 30 * rnd.random() ** 1.7
        x = -1.6 + (rnd.random() - 0.5) * (3.0 + y * 1.1)
        if k % 13 == 0:
            place, turns = T(x, y + 7, 0.5 + 4.0 * rnd.random()), (RX(rnd.random() * 3), RY(rnd.random() * 3))
        else:
            place, turns = T(x, y, 0.012), (RX(0.06 * rnd.random()),)
        with b.at(place, RZ(rnd.random() * 6.3), *turns, S(0.74)):
            _leaflet(b)


def _leaflet(b: Builder) -> None:
    """A sheet with four lines of print."""
    b.mat("leaflet", lw=0.7)
    b.quad((-0.105, -0.148, 0.0), (0.105, -0.148, 0.0), (0.105, 0.148, 0.012), (-0.105, 0.148, 0.0))
    b.mat("print", lw=0)
    for k in range(4):
        end, low, high = 0.07 - 0.03 * (k % 2), 0.075 - 0.055 * k, 0.09 - 0.055 * k
        b.quad((-0.075, high, 0.014), (end, high, 0.014), (end, low, 0.014), (-0.075, low, 0.014))
