"""The houses of the alley, and what it opens on."""

from __future__ import annotations

import random

import numpy as np

from .alley_ground import CAFE, SHOP_HEIGHT, left, right
from .attics import roof
from .houses import House, Shop
from .kit import BEBAS, Builder, S, T
from .leaves import foliage
from .mouldings import course
from .shopfronts import shopfront
from .windows import Window, surround

Material = tuple[int, int, float]
Rect = tuple[float, float, float, float]
"""x0, z0, x1, z1 on a wall."""


def plain_house(b: Builder, house: House, start: float, floors: int) -> None:
    """Plastered walls and shuttered windows above `start`."""
    rnd = random.Random(house.seed)
    wall = b.mat(house.walls)
    bay, z = house.width / house.bays, start
    for i in range(floors):
        height, w, h = 3.0, 1.0, 1.75
        for k in range(house.bays):
            cx = bay * (k + 0.5)
            hole = (cx - w / 2, z + 0.65, cx + w / 2, z + 0.65 + h)
            _wall_round(b, wall, (bay * k, z, bay * (k + 1), z + height), hole)
            window = Window(b, cx, z + 0.65, w, h, house.lod, rnd, house.lit)
            surround(b, cx, z + 0.65, w, h, house.lod, "std")
            if house.shutters and rnd.random() < 0.8:
                window.shutters()
            if i == 0 or rnd.random() < 0.4:
                _sill_flowers(b, cx, z + 0.65, w, rnd)
        if i:
            course(b, 0, house.width, z - 0.1, 0.1, 0.14)
        z += height
    b.mat("trim", lw=1.1)
    b.prism([(0, z - 0.2), (0.3, z), (0.3, z + 0.14), (0, z + 0.2)], 0, house.width)
    roof(b, house, rnd, z + 0.15)


def _wall_round(b: Builder, wall: Material, piece: Rect, hole: Rect) -> None:
    """A piece of wall with a hole in it."""
    b.use(wall)
    x0, z0, x1, z1 = piece
    w0, zs, w1, zt = hole
    for a, c, e, f in ((x0, w0, z0, z1), (w1, x1, z0, z1), (w0, w1, z0, zs), (w0, w1, zt, z1)):
        b.quad((a, 0, e), (c, 0, e), (c, 0, f), (a, 0, f))


def _sill_flowers(b: Builder, x: float, z: float, w: float, rnd: random.Random) -> None:
    b.mat("iron", lw=0)
    for zz in (z + 0.05, z + 0.32):
        b.box(x - w / 2, 0.14, zz, x + w / 2, 0.16, zz + 0.02)
    for k in np.linspace(-w / 2, w / 2, 9):
        b.box(x + k - 0.007, 0.14, z, x + k + 0.007, 0.155, z + 0.33)
    if rnd.random() < 0.6:
        b.mat("pot", lw=0.8)
        b.box(x - w * 0.3, 0.01, z + 0.01, x + w * 0.3, 0.13, z + 0.15)
        foliage(b, (x, 0.08, z + 0.24), 0.17, 60, 0.05, rnd, "plant")


def left_row(b: Builder) -> None:
    """A wall near us, the café, two houses beyond."""
    with b.at(left(-6)):
        plain_house(b, House(9.5, 4, 7, 0, lit=0.1, shutters=True, walls="stone2"), SHOP_HEIGHT + 0.2, 3)
        b.mat("stone2")
        b.quad((0, 0, 0), (9.5, 0, 0), (9.5, 0, SHOP_HEIGHT + 0.2), (0, 0, SHOP_HEIGHT + 0.2))
    with b.at(left(2.72), T(0, 0, 1.72), S(1, -1, 1)):
        b.mat("china", lw=0.8)
        b.box(-0.19, -0.02, -0.13, 0.19, 0, 0.13)
        b.mat("enamel", lw=0.5)
        b.box(-0.175, -0.024, -0.115, 0.175, -0.02, 0.115)
        for words, z, size in (("GAZ", 0.055, 0.09), ("À TOUS LES ÉTAGES", -0.05, 0.05)):
            with b.at(T(0, -0.028, z)):
                b.mat("china", lw=0)
                b.text(words, BEBAS, size, 0, 1.1)
    with b.at(left(CAFE[0])):
        w = CAFE[1] - CAFE[0]
        shop = Shop(
            "shop_blue", None, "L’HEURE BLEUE", "neon", BEBAS, 0.66, 1.3, 3, 1, open=True,
            height=SHOP_HEIGHT, board="board_blue",
        )  # fmt: skip
        shopfront(b, w, random.Random(3), 0, shop)
        course(b, 0, w, SHOP_HEIGHT - 0.02, 0.2, 0.22)
        plain_house(b, House(w, 3, 12, 0, lit=0.35, shutters=True, walls="stone"), SHOP_HEIGHT + 0.2, 3)
    for y, w, seed, walls in ((10.3, 8.2, 21, "stone3"), (18.5, 9.5, 24, "stone2")):
        with b.at(left(y)):
            plain_house(b, House(w, 3, seed, 1, lit=0.15, shutters=seed == 24, walls=walls), 3.4, 3)
            b.mat(walls)
            b.quad((0, 0, 0), (w, 0, 0), (w, 0, 3.4), (0, 0, 3.4))
            course(b, 0, w, 3.3, 0.12, 0.16)
            _door(b, 2.0, "shop_wine" if seed == 21 else "shop_green")
            Window(b, 5.2, 1.0, 1.1, 1.6, 1, random.Random(seed), 1.0 if seed == 21 else 0)
            surround(b, 5.2, 1.0, 1.1, 1.6, 0, "std")


def _door(b: Builder, x: float, colour: str) -> None:
    b.mat("trim", lw=0.8)
    for side in (-0.68, 0.52):
        b.box(x + side, 0, 0, x + side + 0.16, 0.07, 2.45)
    b.box(x - 0.68, 0, 2.45, x + 0.68, 0.09, 2.66)
    b.mat(colour)
    b.box(x - 0.52, -0.1, 0.1, x + 0.52, 0.01, 2.45)
    for z0, z1 in ((0.3, 0.95), (1.1, 2.2)):
        for side in (-0.44, 0.06):
            b.mat(colour, lw=0.7)
            b.box(x + side, 0.01, z0, x + side + 0.38, 0.03, z1)
    b.mat("trim", lw=0.8)
    b.box(x - 0.7, 0, 0, x + 0.7, 0.3, 0.12)


def right_near(b: Builder) -> None:
    """A blind wall near us, with posters, pipe, barred window and a side door."""
    with b.at(right(-6)):
        wall = b.mat("stone3")
        _wall_round(b, wall, (0, 0, 19, 4.0), (14.2, 1.25, 15.3, 2.35))
        Window(b, 14.75, 1.25, 1.1, 1.1, 0, random.Random(2), 0)
        b.mat("iron", lw=0)
        for x in np.linspace(14.3, 15.2, 6):
            b.tube([(x, 0.03, 1.2), (x, 0.03, 2.4)], 0.012, 5)
        course(b, 0, 19, 3.9, 0.14, 0.18)
        plain_house(b, House(19, 7, 31, 0, lit=0.1, shutters=True, walls="stone3"), 4.0, 3)
        b.mat("brick", lw=0.8)  # a plinth of rough plaster
        b.box(0, 0, 0, 19, 0.045, 0.55)
        _door(b, 17.4, "shop_teal")


def right_far(b: Builder) -> None:
    """Two houses beyond the blind wall."""
    for y, w, seed, walls in ((13, 7.5, 41, "stone"), (20.5, 8.5, 45, "stone2")):
        with b.at(right(y)):
            plain_house(b, House(w, 3, seed, 1, lit=0.15, shutters=True, walls=walls), 3.4, 3 if seed == 45 else 2)
            b.mat(walls)
            b.quad((0, 0, 0), (w, 0, 0), (w, 0, 3.4), (0, 0, 3.4))
            _door(b, 4.5, "shop_green")


def distance(b: Builder) -> None:
    """What the alley opens on: low roofs and a dome in the haze."""
    rnd = random.Random(4)
    for i in range(16):
        x, w = -40 + i * 6 + 2 * rnd.random(), 5 + 4 * rnd.random()
        h = 5 + 3.5 * rnd.random()
        b.mat("far")
        b.box(x, 78 + 8 * rnd.random(), 0, x + w, 92, h)
        b.prism([(x - 0.3, h), (x + w + 0.3, h), (x + w * 0.7, h + 2), (x + w * 0.3, h + 2)], 78, 90, 1)
        b.box(x + 1, 80, h + 1, x + 2, 81, h + 3.4)
    with b.at(T(-4.6, 130, 0)):
        b.mat("far")
        b.lathe([(7, 0), (7, 14), (6.4, 15), (5.6, 19), (3.6, 22), (1.4, 23.4), (1.4, 26), (0.3, 28), (0, 31)], 18)
