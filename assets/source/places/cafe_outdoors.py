"""The alley as it is seen through the café's windows and its door."""

from __future__ import annotations

import math
import random

from .cafe_plan import FAR, LEFT
from .facade import House, Shop, building
from .kit import BEBAS, RX, RZ, Builder, T, find_font, frame
from .leaves import foliage, tree
from .looks import CLERK, YOUNG_WOMAN
from .passers_by import passer_by
from .poses import STROLL

WALL, COPING = -8.7, 3.05
"""Where the broken wall opposite stands, and how high it is."""
BEND = 14.2
"""Where the alley turns beyond the door."""


def outdoors(b: Builder) -> None:
    """Build cobbles, the wall with its bills, what looks over it, and the bend beyond the door."""
    b.mat("road")
    b.quad((-60, -20, -0.12), (LEFT - 0.3, -20, -0.12), (LEFT - 0.3, 60, -0.12), (-60, 60, -0.12))
    b.quad((LEFT - 0.3, FAR + 0.1, -0.12), (30, FAR + 0.1, -0.12), (30, 60, -0.12), (LEFT - 0.3, 60, -0.12))
    _wall(b)
    _over_the_wall(b)
    _bend(b)
    for y, look, turn in ((1.2, YOUNG_WOMAN, 0.0), (5.0, CLERK, math.pi)):
        with b.at(T(-6.6, y, -0.1), RZ(turn)):
            passer_by(b, look, STROLL)


def _wall(b: Builder) -> None:
    b.mat("stone2")
    b.box(WALL - 0.3, -12, -0.1, WALL, BEND, COPING)
    b.mat("zinc_d", lw=0.8)
    b.box(WALL - 0.38, -12, COPING, WALL + 0.08, BEND, COPING + 0.12)
    rnd = random.Random(12)
    for k in range(26):
        b.mat("brick", lw=0.6)
        y, z = -6 + 0.72 * k + rnd.random() * 0.3, 1.2 + 1.6 * rnd.random()
        for row in range(3):
            y0 = y + 0.12 * (row % 2)
            b.box(WALL, y0, z + 0.09 * row, WALL + 0.01, y0 + 0.22 + 0.24 * (k % 2), z + 0.09 * row + 0.075)
    bills = (
        ("post_a", "post_b", "Vermeil"),
        ("post_b", "post_c", "Bal"),
        ("post_c", "post_d", "Riviera"),
        ("post_d", "post_ink", "Cirque"),
    )
    for k, y in enumerate((-3.4, -2.3, 1.3, 2.4, 5.6, 6.7, 9.8, 10.9)):
        with b.at(frame((WALL + 0.015, y, 2.05), (0, 1, 0), (-1, 0, 0))):
            _bill(b, *bills[(k + k // 2) % 4])
    with b.at(frame((WALL + 0.015, 3.9, 2.72), (0, 1, 0), (-1, 0, 0))):
        b.mat("faded", lw=0)
        b.text("DÉFENSE D’AFFICHER", BEBAS, 0.34, 0, 1.12)


def _bill(b: Builder, paper: str, image: str, words: str) -> None:
    """Paste up a bill, 0.9 by 1.3 m, round the origin of the x/z plane."""
    b.mat(paper, lw=0.8)
    b.polygon([(-0.45, 0, -0.65), (0.4, 0, -0.65), (0.45, 0, -0.56), (0.45, 0, 0.65), (-0.45, 0, 0.65)])
    b.mat(image, lw=0)
    with b.at(T(0, -0.006, -0.1), RX(math.pi / 2)):
        b.disc((0, 0, 0), 0.3, 24)
    with b.at(T(0, -0.008, 0.44)):
        b.text(words, find_font("lobster"), 0.28, 0)


def _over_the_wall(b: Builder) -> None:
    """Let houses, crowns and ivy show above the coping."""
    y = -26.0
    for i, (w, n) in enumerate(((14, 5), (13, 5), (15, 5), (12, 4), (16, 6))):
        if i != 2:  # the gap through which the sky shows
            with b.at(frame((-24, y, -0.1), (0, 1, 0), (1, 0, 0))):
                building(
                    b,
                    House(w, n, 300 + i, 1, Shop("shop_wine", None), 0.16, walls=("stone", "stone2", "stone3")[i % 3]),
                )
        y += w
    for k, ty in enumerate((-4.5, 4.2, 10.5)):
        with b.at(T(-13.5, ty, -1.2)):
            tree(b, 400 + k, 8.4, 0.1, 0.8, 0.2, 16)
    rnd = random.Random(6)
    for y, size in ((0.4, 0.5), (3.2, 0.42), (7.6, 0.6), (8.9, 0.4), (12.2, 0.6)):
        foliage(b, (WALL + 0.05, y, COPING + 0.05), size, 300, 0.07, rnd, "ivy")


def _bend(b: Builder) -> None:
    """Build the house at the bend: a green door, a lit window, ivy, a lantern, a bicycle's place."""
    b.mat("stone3")
    b.box(-9, BEND, -0.1, 9, BEND + 0.3, 7)
    b.mat("stone2", lw=0.8)
    b.box(-9, BEND - 0.04, -0.1, 9, BEND, 0.5)
    b.mat("shop_green", lw=0.9)
    b.box(-1.9, BEND - 0.05, -0.1, -0.85, BEND, 2.35)
    b.mat("trim", lw=0.8)
    b.box(-2.05, BEND - 0.08, -0.1, -1.9, BEND, 2.5)
    b.box(-0.85, BEND - 0.08, -0.1, -0.7, BEND, 2.5)
    b.box(-2.05, BEND - 0.08, 2.35, -0.7, BEND, 2.5)
    for x in (0.35, 3.0):
        b.mat("win_lit", lw=0.8)
        b.box(x - 0.5, BEND - 0.03, 0.95, x + 0.5, BEND, 2.3)
        b.mat("frame", lw=0.6)
        for x0, x1, z0, z1 in ((x - 0.03, x + 0.03, 0.95, 2.3), (x - 0.5, x + 0.5, 1.58, 1.63)):
            b.box(x0, BEND - 0.05, z0, x1, BEND, z1)
        for side in (-1, 1):
            b.mat("shutter", lw=0.8)
            b.box(x + side * 0.76 - 0.24, BEND - 0.06, 0.92, x + side * 0.76 + 0.24, BEND, 2.33)
        b.mat("trim", lw=0.7)
        b.box(x - 0.6, BEND - 0.12, 0.85, x + 0.6, BEND, 0.93)
    rnd = random.Random(9)
    for x, z, size in ((1.35, 0.5, 0.45), (1.6, 1.1, 0.4), (1.5, 1.8, 0.45), (1.2, 2.5, 0.5), (-2.4, 0.3, 0.4)):
        foliage(b, (x, BEND - 0.02, z), size, 260, 0.06, rnd, "ivy")
