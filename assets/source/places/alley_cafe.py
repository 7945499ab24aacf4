"""The front of L'Heure Bleue: its room seen through the panes, its sign, its table outside."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np

from . import clocks as ck
from .alley_ground import CAFE, LEFT
from .cafe_furniture import bentwood, globe, gueridon
from .furniture import lantern
from .kit import BEBAS, RZ, Builder, T
from .looks import CLERK, GENTLEMAN, LADY, STUDENT
from .passers_by import passer_by
from .poses import SIT_READ, SIT_TALK, STAND
from .street_things import laurel_tub
from .table_things import cup


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
    _guests(b)


def _guests(b: Builder) -> None:
    """Three at their tables and one at the bar, dark against the lamps."""
    plain = {"shade": "in_pers", "shoes": "in_pers", "skin": "in_skin", "hair": "in_pers", "hat_colour": "in_pers"}
    for k, (x, y, look, pose, turn) in enumerate(
        (
            (0.75, 8.7, LADY, SIT_TALK, 0.3),
            (0.8, 9.6, CLERK, SIT_TALK, 2.9),
            (0.7, 4.9, STUDENT, SIT_READ, -2.6),
            (2.7, 6.4, GENTLEMAN, STAND, 1.4),
        )
    ):
        with b.at(T(LEFT - x, y, 0.13), RZ(turn)):
            coat = "in_pers2" if k % 2 else "in_pers"
            passer_by(b, replace(look, coat=coat, accent="", holds="", **plain), pose)


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
    """Half curtains of lace on brass rods."""
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
    b.mat("sign_blue", lw=0.7)
    b.box(x0 + 0.05, y - 0.034, z - 0.25, x1 - 0.05, y - 0.03, z - 0.225)
    b.box(x0 + 0.05, y - 0.034, z + 0.235, x1 - 0.05, y - 0.03, z + 0.255)
    for words, dz, size in (("L’HEURE", 0.10, 0.27), ("BLEUE", -0.12, 0.27)):
        with b.at(T((x0 + x1) / 2, y - 0.035, z + dz)):
            b.mat("sign_blue", lw=0)
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
            if dy > 0:
                passer_by(b, GENTLEMAN, SIT_READ)
    for y in (CAFE[0] + 0.25, CAFE[1] - 0.2):
        with b.at(T(LEFT + 0.3, y, 0.12)):
            laurel_tub(b, "shop_blue", int(10 * y))
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
