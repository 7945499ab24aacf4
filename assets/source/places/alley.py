"""The alley off the boulevard, with the front of L'Heure Bleue on its left.

x to the right, y along the alley, z up; the sun stands low beyond the alley's end.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np

from . import clocks as ck
from . import passes
from .facade import House, Shop, Window, course, roof, shopfront, surround
from .furniture import (
    bentwood,
    cup,
    globe,
    gueridon,
    lantern,
    person,
    ring,
    turns,
)
from .kit import BEBAS, COLOURS, RX, RZ, Builder, T, find_font, frame
from .leaves import foliage
from .street_things import bicycle

LEFT, RIGHT = -2.15, 2.25
CAFE = (3.5, 10.3)  # along the alley
SHOP_HEIGHT = 3.45
CAMERA, YAW, LENS = (0.72, -0.9, 1.62), 5.0, 22.0
SUN = np.array([-0.60, -0.75, -0.36]) / np.linalg.norm([-0.60, -0.75, -0.36])


def left(y: float):
    """The frame of a left-hand wall that begins at y: x along the alley, y outwards."""
    return frame((LEFT, y, 0), (0, 1, 0), (1, 0, 0))


def right(y: float):
    return frame((RIGHT, y, 0), (0, 1, 0), (-1, 0, 0))


def ground(b: Builder) -> None:
    """Cobbles falling towards a gutter of long stones, a step of pavement at the walls."""
    for x0, z0, x1, z1 in ((LEFT, 0.04, -0.16, -0.03), (0.16, -0.03, RIGHT, 0.04)):
        b.mat("road")
        b.quad((x0, -6, z0), (x1, -6, z1), (x1, 60, z1), (x0, 60, z0))
    b.mat("kerb", lw=0.8)
    b.quad((-0.16, -6, -0.03), (0.16, -6, -0.03), (0.16, 60, -0.03), (-0.16, 60, -0.03))
    for k in range(40):
        b.mat("kerb", lw=0.5)
        y = -4 + k * 0.9
        b.quad((-0.15, y, -0.028), (0.15, y, -0.028), (0.15, y + 0.86, -0.028), (-0.15, y + 0.86, -0.028))
    b.mat("kerb", lw=0.9)
    b.box(LEFT, CAFE[0] - 0.3, 0, LEFT + 0.55, 22, 0.12)
    b.box(RIGHT - 0.32, -6, 0, RIGHT, 22, 0.1)
    b.mat("road")
    b.quad((-60, 33, 0.01), (60, 33, 0.01), (60, 90, 0.01), (-60, 90, 0.01))


# --- houses


def plain_house(b: Builder, house: House, start: float, floors: int) -> None:
    """Plastered walls and shuttered windows above `start`."""
    rnd = random.Random(house.seed)
    wall = b.mat(house.walls)
    bay, z = house.width / house.bays, start
    for i in range(floors):
        height, w, h = 3.0, 1.0, 1.75
        for k in range(house.bays):
            cx = bay * (k + 0.5)
            _wall_round(b, wall, bay * k, bay * (k + 1), cx - w / 2, cx + w / 2, z, z + 0.65, z + 0.65 + h, z + height)
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


def _wall_round(b: Builder, wall, x0, x1, w0, w1, z0, zs, zt, z1) -> None:
    """A piece of wall with a hole in it."""
    b.use(wall)
    for a, c, e, f in ((x0, w0, z0, z1), (w1, x1, z0, z1), (w0, w1, z0, zs), (w0, w1, zt, z1)):
        b.quad((a, 0, e), (c, 0, e), (c, 0, f), (a, 0, f))


def _sill_flowers(b: Builder, x, z, w, rnd: random.Random) -> None:
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
    with b.at(left(CAFE[0])):
        w = CAFE[1] - CAFE[0]
        shop = Shop(
            "shop_blue", None, "L’HEURE BLEUE", "neon", BEBAS, 0.60, 1.3, 3, 1, open=True,
            height=SHOP_HEIGHT, board="aw_cream",
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
        _wall_round(b, wall, 0, 19, 14.2, 15.3, 0, 1.25, 2.35, 4.0)
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


# --- the café


def cafe_room(b: Builder) -> None:
    """The room behind the panes: bar, bottles, globes, half curtains, two guests."""
    y0, y1, back = CAFE[0] + 0.1, CAFE[1] - 0.1, LEFT - 4.2
    face = LEFT - 0.13
    b.mat("in_wall")
    b.quad((back, y0, 0), (back, y1, 0), (back, y1, 3.2), (back, y0, 3.2))
    b.mat("in_wall2")
    b.quad((face, y1, 0), (back, y1, 0), (back, y1, 3.2), (face, y1, 3.2))
    b.mat("in_ceil")
    b.quad((face, y0, 2.95), (face, y1, 2.95), (back, y1, 2.95), (back, y0, 2.95))
    b.mat("in_floor")
    b.quad((face, y0, 0.13), (face, y1, 0.13), (back, y1, 0.13), (back, y0, 0.13))
    b.mat("in_wood")
    b.box(back + 0.6, y0 + 1.5, 0, back + 1.1, y1 - 1.2, 1.2)
    b.mat("in_zinc")
    b.box(back + 0.5, y0 + 1.4, 1.2, back + 1.2, y1 - 1.1, 1.27)
    _bottles(b, back, y0 + 1.4, y1 - 1.2)
    b.mat("in_wood")
    b.box(back, y1 - 0.06, 0, face, y1, 1.1)
    b.mat("in_frame", lw=0.7)
    b.box(LEFT - 1.7, y1 - 0.07, 1.5, LEFT - 0.7, y1, 2.5)
    b.mat("in_pic", lw=0.5)
    b.box(LEFT - 1.6, y1 - 0.09, 1.6, LEFT - 0.8, y1 - 0.06, 2.4)
    with b.at(T(LEFT - 2.75, y1 - 0.1, 2.3)):  # stopped at ten past six
        ck.round_clock(b, 0.24, (6, 10), "in_frame")
    for y in (y0 + 1.2, y0 + 3.4, y0 + 5.6):
        b.mat("iron", lw=0)
        b.tube([(LEFT - 1.5, y, 2.95), (LEFT - 1.5, y, 2.55)], 0.015, 4)
        with b.at(T(LEFT - 1.5, y, 2.4)):
            globe(b, 0.17)
    for x, y, woman, flip in ((-0.95, 8.9, True, False), (-1.0, 9.6, False, True), (-2.6, 5.0, False, True)):
        with b.at(T(LEFT + x, y, -0.25 if x > -2 else 0.1), RZ(0.7)):
            person(b, woman, "in_pers2" if woman else "in_pers", "in_pers", flip)


def _bottles(b: Builder, back: float, y0: float, y1: float) -> None:
    b.mat("in_mirror")
    b.box(back, y0, 1.5, back + 0.05, y1, 2.7)
    rnd = random.Random(2)
    for z in (1.5, 1.92, 2.34):
        b.mat("in_wood", lw=0.6)
        b.box(back, y0, z - 0.04, back + 0.25, y1, z)
        y = y0 + 0.15
        while y < y1 - 0.1:
            b.mat(rnd.choice(["bot_a", "bot_b", "bot_c"]), lw=0.4)
            h = 0.2 + 0.06 * rnd.random()
            b.lathe(
                [(0.045, z), (0.045, z + h), (0.018, z + h + 0.05), (0.018, z + h + 0.11), (0, z + h + 0.11)],
                6,
                c=(back + 0.14, y, 0),
            )
            y += 0.14 + 0.1 * rnd.random()


def cafe_curtains(b: Builder) -> None:
    w = CAFE[1] - CAFE[0]
    xs = np.linspace(0.35, w - 0.35, 4) + CAFE[0]
    for k in (0, 2):
        a, c, x = xs[k] + 0.17, xs[k + 1] - 0.17, LEFT - 0.2
        b.mat("brass", lw=0.6)
        b.tube([(x, a, 1.3), (x, c, 1.3)], 0.014, 5)
        b.mat("in_lace", lw=0.6)
        n = 110
        ys = [a + (c - a) * j / n for j in range(n + 1)]
        top = [(x + 0.03 * math.sin(j * 0.7), y, 1.3) for j, y in enumerate(ys)]
        low = [(x + 0.05 * math.sin(j * 0.7), y, 0.6) for j, y in enumerate(ys)]
        b.mesh(top + low, [[j, j + 1, n + 2 + j, n + 1 + j] for j in range(n)])


def hanging_sign(b: Builder) -> None:
    """An enamel board on an iron arm, facing us, with a lamp over it."""
    y, z = 5.9, 3.9
    b.mat("iron", lw=0)
    b.tube([(LEFT, y, z + 0.52), (LEFT + 1.5, y, z + 0.52)], 0.02, 6)
    curl = [(LEFT, y, z + 0.95), (LEFT + 0.3, y, z + 0.9), (LEFT + 0.62, y, z + 0.7), (LEFT + 0.75, y, z + 0.53)]
    b.tube(curl, 0.016, 5)
    x0, x1 = LEFT + 0.28, LEFT + 1.46
    for x in (x0 + 0.12, x1 - 0.12):
        b.tube([(x, y, z + 0.38), (x, y, z + 0.52)], 0.01, 4)
    b.mat("aw_cream", lw=1.2)
    shape = [(x0, z - 0.3), (x1, z - 0.3), (x1, z + 0.3), ((x0 + x1) / 2 + 0.3, z + 0.33)]
    shape += [((x0 + x1) / 2, z + 0.42), ((x0 + x1) / 2 - 0.3, z + 0.33), (x0, z + 0.3)]
    b.prism(shape, y - 0.03, y + 0.03, 1)
    b.mat("neon", lw=0.7)
    b.box(x0 + 0.05, y - 0.034, z - 0.25, x1 - 0.05, y - 0.03, z - 0.225)
    b.box(x0 + 0.05, y - 0.034, z + 0.235, x1 - 0.05, y - 0.03, z + 0.255)
    for words, dz, size in (("L’HEURE", 0.10, 0.27), ("BLEUE", -0.12, 0.27)):
        with b.at(T((x0 + x1) / 2, y - 0.035, z + dz)):
            b.mat("neon", lw=0)
            b.text(words, BEBAS, size, 0, 1.18)


def lamp_bracket(b: Builder) -> None:
    """A lantern on an iron arm, beyond the café."""
    with b.at(T(LEFT, 11.6, 3.7)):
        b.mat("lamp_iron", lw=0.9)
        b.box(0, -0.08, -0.5, 0.04, 0.08, 0.3)
        b.tube([(0, 0, 0.1), (0.5, 0, 0.16), (0.92, 0, 0.0)], 0.03, 8)
        b.tube([(0, 0, -0.42), (0.3, 0, -0.3), (0.5, 0, 0.02), (0.52, 0, 0.14)], 0.02, 6)
        with b.at(T(0.92, 0, -0.02)):
            lantern(b)


def terrace(b: Builder) -> None:
    """One small table, two chairs, the slate with the dishes."""
    x = LEFT + 0.62
    with b.at(T(x + 0.1, 9.0, 0.06)):
        gueridon(b, "marble", 0.3)
        with b.at(T(0.06, -0.05, 0.73)):
            cup(b, 1.1)
    for dy, turn in ((-0.62, 0.3), (0.62, math.pi - 0.3)):
        with b.at(T(x + 0.1, 9.0 + dy, 0.06), RZ(turn)):
            bentwood(b, "chair", "cane")
    with b.at(T(LEFT + 0.5, 5.72, 0.03), RZ(0.55)):
        b.mat("chair", lw=1.0)
        for lean, y in ((0.16, -0.16), (-0.16, 0.16)):
            b.polygon([(-0.3, y, 0), (0.3, y, 0), (0.26, y + lean, 1.05), (-0.26, y + lean, 1.05)])
        b.mat("slate", lw=0.8)
        b.polygon([(-0.25, -0.15, 0.12), (0.25, -0.15, 0.12), (0.225, -0.018, 0.98), (-0.225, -0.018, 0.98)])
        rnd = random.Random(5)
        b.mat("china", lw=0)
        for k in range(6):
            z, half = 0.84 - 0.115 * k, 0.17 - 0.06 * rnd.random()
            y = -0.174 + z * 0.153
            b.polygon(
                [(-0.18, y, z), (-0.18 + 2 * half, y, z), (-0.18 + 2 * half, y, z + 0.022), (-0.18, y, z + 0.022)]
            )


# --- the right-hand wall


def _poster(b: Builder, x, z, w, h, paper, image, words, sub) -> None:
    """A bill pasted on the right-hand wall, one corner coming away."""
    b.mat(paper, lw=0.9)
    curl = [(x - w / 2, 0.012, z - h / 2), (x + w / 2 - 0.07, 0.012, z - h / 2), (x + w / 2, 0.012, z - h / 2 + 0.09)]
    b.polygon([*curl, (x + w / 2, 0.012, z + h / 2), (x - w / 2, 0.012, z + h / 2)])
    with b.at(T(x, 0.018, z), RZ(math.pi)):
        b.mat(image, lw=0)
        with b.at(RX(math.pi / 2)):
            b.disc((0, -0.04 * h, 0), w * 0.33, 26)
        with b.at(T(0, -0.004, h * 0.36)):
            b.text(words, find_font("lobster"), w * 0.25, 0)
        with b.at(T(0, -0.004, -h * 0.41)):
            b.text(sub, BEBAS, w * 0.14, 0, 1.1)
        b.mat("post_ink", lw=0)
        b.polygon(
            [
                (q * w, -0.006, r * h)
                for q, r in ((-0.1, -0.28), (0.12, -0.28), (0.05, 0.02), (0.14, 0.16), (-0.12, 0.16), (-0.04, 0.02))
            ]
        )


def right_wall_things(b: Builder) -> None:
    with b.at(right(0)):
        _poster(b, 3.55, 1.95, 0.86, 1.25, "post_a", "post_b", "Vermeil", "APÉRITIF")
        _poster(b, 4.62, 1.92, 0.86, 1.25, "post_b", "post_c", "Bal", "DE L’AUTOMNE")
        _poster(b, 5.68, 1.98, 0.86, 1.25, "post_c", "post_d", "Riviera", "CÔTE D’AZUR")
        b.mat("post_b", lw=0.8)
        b.polygon([(2.72, 0.01, 1.5), (2.95, 0.01, 1.42), (3.02, 0.01, 2.3), (2.7, 0.01, 2.2)])
        b.mat("enamel", lw=1.0)  # the street's plate
        b.box(6.75, 0, 2.75, 8.05, 0.03, 3.2)
        with b.at(T(7.4, 0.035, 2.97), RZ(math.pi)):
            b.mat("china", lw=0)
            b.text("IMPASSE DU CADRAN", BEBAS, 0.17, 0, 1.05)
    _painted_notice(b)
    _bare_bricks(b)
    _drain(b)
    with b.at(T(RIGHT - 0.26, 6.9, 0.1), RZ(math.pi / 2), RX(0.16)):
        bicycle(b)


def _painted_notice(b: Builder) -> None:
    """Post no bills, says the law; nobody has ever minded."""
    with b.at(right(0)):
        for words, z, size in (("DÉFENSE D’AFFICHER", 3.12, 0.3), ("LOI DU 29 JUILLET 1881", 2.84, 0.16)):
            with b.at(T(3.6, 0.012, z), RZ(math.pi)):
                b.mat("faded", lw=0)
                b.text(words, BEBAS, size, 0, 1.12)


def _bare_bricks(b: Builder) -> None:
    """Where the plaster has come off."""
    rnd = random.Random(21)
    with b.at(right(0)):
        for x, z, rows, wide in ((1.75, 0.62, 5, 4), (2.35, 2.42, 3, 3), (4.9, 0.6, 4, 5), (6.1, 3.35, 3, 4)):
            b.mat("mortar", lw=0.9)
            cx, cz, rx, rz = x + wide * 0.12 + 0.06, z + rows * 0.042, wide * 0.15 + 0.06, rows * 0.052 + 0.05
            edge = [
                (cx + rx * math.cos(t) * rnd.uniform(0.85, 1.2), cz + rz * math.sin(t) * rnd.uniform(0.85, 1.2))
                for t in turns(15)
            ]
            b.polygon([(p, 0.004, max(q, 0.56)) for p, q in edge])
            for row in range(rows):
                off = 0.12 * (row % 2)
                for k in range(wide):
                    p, q = x + off + 0.235 * k + 0.1, z + 0.085 * row + 0.04
                    if ((p - cx) / rx) ** 2 + ((q - cz) / rz) ** 2 < 0.8:
                        b.mat(rnd.choice(["brick_a", "brick_b"]), lw=0.5)
                        b.box(p - 0.107, 0.004, max(q - 0.034, 0.56), p + 0.107, 0.01, q + 0.034)


def _drain(b: Builder) -> None:
    """A rain pipe with its elbows and clamps."""
    x, y = RIGHT - 0.12, 8.55
    b.mat("zinc_d", lw=1.0)
    b.tube([(x, y, 14), (x, y, 0.5), (x - 0.03, y, 0.3), (x - 0.16, y, 0.16)], 0.07, 10)
    for z in (0.7, 2.4, 4.1, 5.8, 7.5):
        b.mat("zinc", lw=0.8)
        with b.at(T(x, y, z)):
            b.lathe([(0.07, 0), (0.088, 0.01), (0.088, 0.08), (0.07, 0.09)], 12)
    x, y = LEFT + 0.12, CAFE[0] - 0.22
    b.mat("zinc_d", lw=1.0)
    b.tube([(x, y, 14), (x, y, 0.35), (x + 0.12, y, 0.2)], 0.07, 10)
    for z in (0.8, 2.6, 4.4, 6.2):
        b.mat("zinc", lw=0.8)
        with b.at(T(x, y, z)):
            b.lathe([(0.07, 0), (0.088, 0.01), (0.088, 0.08), (0.07, 0.09)], 12)


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


def lived_in(b: Builder) -> None:
    """Crates and bottles, tubs of laurel at the café's door, a cat."""
    for k, (x, y, z, turn) in enumerate(
        ((RIGHT - 0.5, 9.6, 0.1, 0.1), (RIGHT - 0.52, 9.62, 0.42, -0.12), (RIGHT - 0.5, 10.3, 0.1, 0.2))
    ):
        with b.at(T(x, y, z), RZ(turn)):
            b.mat("cane", lw=1.0)
            b.box(-0.28, -0.22, 0, 0.28, 0.22, 0.3)
            b.mat("wood", lw=0.7)
            for zz in (0.06, 0.17):
                b.box(-0.285, -0.225, zz, 0.285, 0.225, zz + 0.05)
            if k:
                for px in (-0.15, 0.0, 0.15):
                    b.mat("bot_green", lw=0.7)
                    b.lathe([(0.04, 0.3), (0.04, 0.42), (0.016, 0.48), (0.016, 0.56), (0, 0.56)], 8, c=(px, 0, 0))
    rnd = random.Random(6)
    for y in (CAFE[0] + 0.25, CAFE[1] - 0.2):
        b.mat("shop_blue", lw=1.0)
        b.box(LEFT + 0.1, y - 0.2, 0.12, LEFT + 0.48, y + 0.2, 0.55)
        foliage(b, (LEFT + 0.29, y, 0.82), 0.28, 260, 0.06, rnd, "plant")
    for y, z, size in ((2.9, 3.3, 0.4), (3.02, 2.75, 0.26), (2.85, 2.4, 0.2), (3.1, 3.7, 0.42), (2.75, 3.9, 0.5)):
        foliage(b, (LEFT - 0.02, y, z), size, 320, 0.055, rnd, "ivy")
    _cat(b)


def _cat(b: Builder) -> None:
    """Sitting, seen from the side."""
    with b.at(T(0.95, 12.4, 0), RZ(0.2)):
        b.mat("pers_b", lw=0.9)
        shape = [(-0.16, 0), (0.1, 0), (0.12, 0.03), (0.08, 0.05), (0.1, 0.2), (0.13, 0.28), (0.13, 0.38)]
        shape += [(0.1, 0.42), (0.09, 0.47), (0.06, 0.42), (0.02, 0.42), (0.0, 0.46), (-0.02, 0.4), (-0.03, 0.3)]
        b.polygon([(x, 0, z) for x, z in [*shape, (-0.1, 0.2), (-0.17, 0.1)]])
        b.tube([(-0.14, 0, 0.03), (-0.28, 0, 0.02), (-0.36, 0, 0.06), (-0.38, 0, 0.12)], 0.022, 6)


def walker(b: Builder) -> None:
    with b.at(T(-0.75, 21.5, 0)):
        person(b, True, "pers_c", "pers_b", True)


# --- picture


def build() -> None:
    passes.reset()
    b = Builder(3)
    for part in (
        ground, left_row, right_near, distance, cafe_room, cafe_curtains, hanging_sign, lamp_bracket,
        terrace, right_wall_things, laundry, lived_in, walker,
    ):  # fmt: skip
        part(b)
    b.finish("alley")
    ghost = Builder(5, b.last_id + 10)  # lets the low sun reach the café's side
    right_far(ghost)
    for ob in ghost.finish("far").values():
        ob.visible_shadow = False
    passes.camera(CAMERA, YAW, LENS, 0.02)
    passes.sun(SUN)
    passes.sun((0.35, 0.55, -0.75), "moon")
    middle = (CAFE[0] + CAFE[1]) / 2
    for dy in (-2.2, 2.2):
        passes.area_light((LEFT + 0.06, middle + dy, 1.7), (1, 0, -0.35), 1.9, 1.8, 60)
    passes.area_light((LEFT + 0.06, middle, 1.5), (1, 0, -0.3), 1.6, 2.2, 40)
    passes.point_light((LEFT + 0.92, 11.6, 4.0), 90, 0.12)
    passes.point_light((LEFT + 0.9, 5.2, 4.7), 60, 0.1)
    passes.area_light((0, 32, 6), (0, -1, -0.3), 4, 8, 300)


def render(folder: Path) -> None:
    """Write the passes and the colour names."""
    folder.mkdir(parents=True, exist_ok=True)
    build()
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "g.exr")
    passes.exact(folder / "m.exr", "moon")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=20)
    passes.soft(folder / "l.exr", {"lamp", "sky"}, samples=24)
