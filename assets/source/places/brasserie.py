"""The brasserie on the boulevard: its lit room and the tables before it."""

from __future__ import annotations

import math
import random
from dataclasses import replace

import numpy as np

from .cafe_furniture import bentwood, globe, gueridon
from .kit import RZ, Builder, T
from .looks import CLERK, GENTLEMAN, HOUSEWIFE, LADY, STUDENT, STUDENT_GIRL, WORKER, YOUNG_WOMAN
from .passers_by import passer_by
from .poses import SIT, SIT_DRINK, SIT_READ, SIT_TALK, TALK
from .street_ground import LEFT, PAVEMENT
from .table_things import cup


def brasserie_room(b: Builder) -> None:
    """Build walls, bar, mirrors, bottles, half curtains, lamps and those who sit there."""
    y0, y1, back, face = 5.6, 20.8, LEFT - 5.0, LEFT - 0.13
    for colour, corners in (
        ("in_wall", [(back, y0, 0), (back, y1, 0), (back, y1, 4.2), (back, y0, 4.2)]),
        ("in_wall2", [(face, y1 - 0.1, 0), (back, y1 - 0.1, 0), (back, y1 - 0.1, 4.2), (face, y1 - 0.1, 4.2)]),
        ("in_ceil", [(face, y0, 3.75), (face, y1, 3.75), (back, y1, 3.75), (back, y0, 3.75)]),
        ("in_floor", [(face, y0, 0.16), (face, y1, 0.16), (back, y1, 0.16), (back, y0, 0.16)]),
    ):
        b.mat(colour)
        b.quad(*corners)
    for colour, lw, box in (
        ("in_wood", 1.0, (back + 0.6, y0 + 3, 0, back + 1.2, y1 - 1.5, 1.25)),
        ("in_zinc", 1.0, (back + 0.5, y0 + 2.9, 1.25, back + 1.3, y1 - 1.4, 1.32)),
        ("in_mirror", 1.0, (back, y0 + 3.4, 1.7, back + 0.05, y1 - 2, 3.2)),
        ("in_wood", 1.0, (back, y1 - 0.16, 0, LEFT - 0.2, y1 - 0.1, 1.25)),
        ("in_frame", 0.7, (LEFT - 1.9, y1 - 0.16, 1.6, LEFT - 0.5, y1 - 0.1, 3.0)),
        ("in_mirror", 0.5, (LEFT - 1.8, y1 - 0.18, 1.7, LEFT - 0.6, y1 - 0.15, 2.9)),
        ("in_frame", 0.7, (LEFT - 4.2, y1 - 0.16, 1.7, LEFT - 3.2, y1 - 0.1, 2.7)),
        ("in_pic", 0.5, (LEFT - 4.1, y1 - 0.18, 1.8, LEFT - 3.3, y1 - 0.15, 2.6)),
        ("in_frame", 0.6, (back, y0 + 14.0, 1.9, back + 0.06, y0 + 14.8, 2.9)),
    ):
        b.mat(colour, lw=lw)
        b.box(*box)
    _shelves(b, back, y0, y1)
    _curtains(b, y0, y1)
    _guests(b)
    for k in range(4):
        y = y0 + 3 + 3.2 * k
        b.mat("iron", lw=0)
        b.tube([(LEFT - 2.4, y, 3.75), (LEFT - 2.4, y, 3.2)], 0.02, 4)
        with b.at(T(LEFT - 2.4, y, 3.05)):
            globe(b, 0.2)


def _shelves(b: Builder, back: float, y0: float, y1: float) -> None:
    for k in range(3):
        b.mat("in_wood", lw=0.6)
        b.box(back, y0 + 3, 1.55 + 0.55 * k, back + 0.3, y1 - 1.7, 1.6 + 0.55 * k)
    rnd = random.Random(2)
    for _ in range(60):
        y, z = y0 + 3.2 + 9.5 * rnd.random(), 1.6 + 0.55 * rnd.randrange(3)
        b.mat(rnd.choice(["bot_a", "bot_b", "bot_c"]), lw=0.4)
        profile = [(0.05, z), (0.05, z + 0.22), (0.02, z + 0.28), (0.02, z + 0.36), (0, z + 0.36)]
        b.lathe(profile, 6, c=(back + 0.15, y, 0))


def _curtains(b: Builder, y0: float, y1: float) -> None:
    xs, n, x = np.linspace(y0 + 0.35, y1 - 0.35, 6), 90, LEFT - 0.2
    for k in (0, 1, 3, 4):
        a, c = xs[k] + 0.17, xs[k + 1] - 0.17
        b.mat("brass", lw=0.6)
        b.tube([(x, a, 1.35), (x, c, 1.35)], 0.015, 5)
        ys = [a + (c - a) * j / n for j in range(n + 1)]
        top = [(x + 0.03 * math.sin(j * 0.8), y, 1.35) for j, y in enumerate(ys)]
        low = [(x + 0.05 * math.sin(j * 0.8), y, 0.62) for j, y in enumerate(ys)]
        b.mat("in_lace", lw=0.6)
        b.mesh(top + low, [[j, j + 1, n + 2 + j, n + 1 + j] for j in range(n)])


def _guests(b: Builder) -> None:
    """Those inside, darker against the lamps."""
    plain = {"shade": "in_pers", "shoes": "in_pers", "skin": "in_skin", "hair": "in_pers", "hat_colour": "in_pers"}
    for k, (y, x, look) in enumerate(
        ((9.2, 2.0, GENTLEMAN), (11.2, 0.95, CLERK), (12.6, 2.6, LADY), (14.9, 0.9, STUDENT_GIRL), (15.8, 0.9, STUDENT),
         (16.8, 3.0, WORKER), (18.2, 0.95, YOUNG_WOMAN), (19.1, 0.9, CLERK))
    ):  # fmt: skip
        with b.at(T(LEFT - x, y, 0.12), RZ((0.2, 2.8, -1.2)[k % 3])):
            coat = "in_pers2" if k % 2 else "in_pers"
            passer_by(b, replace(look, coat=coat, accent="", holds="", **plain), SIT_TALK if x < 1 else TALK)


TABLES = (  # along the pavement; who sits nearer to us, who farther off
    (8.6, None, (STUDENT_GIRL, SIT_DRINK)),
    (10.5, (GENTLEMAN, SIT_READ), None),
    (14.6, (LADY, SIT_TALK), (STUDENT, SIT)),
    (16.8, None, (CLERK, SIT_DRINK)),
    (18.9, (HOUSEWIFE, SIT), (WORKER, SIT_TALK)),
)


def terrace(b: Builder) -> None:
    """Tables along the front, with guests."""
    rnd = random.Random(6)
    x = LEFT + 1.0
    for y, nearer, farther in TABLES:
        with b.at(T(x, y, PAVEMENT)):
            gueridon(b, "marble")
            for dx, dy in ((0.1, -0.08), (-0.08, 0.12)):
                with b.at(T(dx, dy, 0.73)):
                    cup(b)
        for guest, dy, turn in ((nearer, -0.66, 0.25), (farther, 0.66, math.pi - 0.3)):
            with b.at(T(x + 0.05 * rnd.random(), y + dy, PAVEMENT), RZ(turn + 0.4 * (rnd.random() - 0.5))):
                bentwood(b, "chair", "cane")
                if guest:
                    passer_by(b, *guest)
