"""Where Arseniy sleeps: an iron bed, a chest with a suitcase, a coat, a shelf, a basin, what lies in the window."""

from __future__ import annotations

import math
import random

import numpy as np

from . import clocks as ck
from .cafe_furniture import bentwood
from .kit import BEBAS, RX, RZ, Builder, S, T
from .room_shell import DORMER, KNEE, LEFT
from .table_things import cup


def bed(b: Builder) -> None:
    """A narrow iron bed, made: blanket, turned-down sheet, pillow."""
    x0, x1, y0, y1, top = LEFT + 0.06, LEFT + 0.92, 0.95, 2.9, 0.62
    for y, h in ((y0, 0.98), (y1, 1.12)):
        _bed_end(b, x0, x1, y, h)
    b.mat("bed", lw=0.9)
    b.box(x0, y0, 0.3, x1, y1, 0.36)
    soft = [(x0, 0.36), (x1, 0.36), (x1 + 0.01, top - 0.08), (x1 - 0.06, top), (x0, top)]
    b.mat("sheet")
    b.prism(soft, y0 + 0.04, y1 - 0.04, 1)
    b.mat("blanket", lw=1.1)
    over = [(x0, 0.36), (x1 + 0.03, 0.3), (x1 + 0.045, top - 0.08), (x1 - 0.05, top + 0.03), (x0, top + 0.03)]
    b.prism(over, y0 + 0.03, y1 - 0.62, 1)
    b.mat("blanket2", lw=0.7)
    band = [(x1 + 0.034, 0.3), (x1 + 0.049, top - 0.08), (x1 - 0.048, top + 0.033), (x0, top + 0.033)]
    for y in (y0 + 0.18, y0 + 0.32):
        b.prism([(x0, 0.5), *band], y, y + 0.07, 1)
    b.mat("sheet", lw=0.9)
    b.prism([(p + 0.012 * (p > x0), q + 0.012 * (q > 0.4)) for p, q in over], y1 - 0.74, y1 - 0.6, 1)
    with b.at(T((x0 + x1) / 2, y1 - 0.3, top + 0.005)):
        _pillow(b, 0.36, 0.2, 0.075)


def _bed_end(b: Builder, x0: float, x1: float, y: float, h: float) -> None:
    b.mat("bed", lw=1.0)
    b.tube([(x0, y, 0), (x0, y, h - 0.1), (x0 + 0.08, y, h), (x1 - 0.08, y, h), (x1, y, h - 0.1), (x1, y, 0)], 0.022, 8)
    b.mat("iron", lw=0)
    for x in np.linspace(x0, x1, 8)[1:-1]:
        b.tube([(x, y, 0.4), (x, y, h)], 0.01, 5)
    b.mat("bed", lw=0.8)
    b.tube([(x0, y, h - 0.22), (x1, y, h - 0.22)], 0.014, 6)
    for x in (x0, x1):
        b.mat("brass", lw=0.8)
        with b.at(T(x, y, h - 0.08)):
            b.lathe([(0.02, 0), (0.035, 0.03), (0.02, 0.06), (0, 0.07)], 10)


def _pillow(b: Builder, w: float, d: float, h: float) -> None:
    """A cushion: a grid swelled in the middle."""
    b.mat("pillow")
    n, points = 10, []
    for i in range(n + 1):
        for j in range(n + 1):
            u, v = 2 * i / n - 1, 2 * j / n - 1
            swell = ((1 - u**4) * (1 - v**4)) ** 0.5
            points.append((w * u, d * v, h * (0.35 + swell)))
    m = n + 1
    faces = [[i * m + j, i * m + m + j, i * m + m + j + 1, i * m + j + 1] for i in range(n) for j in range(n)]
    b.mesh(points, faces)


def chest_and_suitcase(b: Builder) -> None:
    """A low chest under the slope; on it the one suitcase, strapped, never unpacked."""
    x0, x1, y0, top = -1.62, -0.86, 2.98, 0.72
    b.mat("woodd")
    b.box(x0, y0, 0.06, x1, KNEE - 0.03, top - 0.03)
    b.mat("woodl", lw=1.0)
    b.box(x0 - 0.03, y0 - 0.03, top - 0.03, x1 + 0.03, KNEE - 0.03, top)
    for k in range(3):
        b.mat("wood_p", lw=0.8)
        b.box(x0 + 0.04, y0 - 0.012, 0.1 + 0.225 * k, x1 - 0.04, y0, 0.3 + 0.225 * k)
    with b.at(T((x0 + x1) / 2 + 0.02, y0 + 0.2, top), RZ(-0.06)):
        _suitcase(b, 0.62, 0.3, 0.2)


def _suitcase(b: Builder, w: float, d: float, h: float) -> None:
    b.mat("case", lw=1.2)
    b.box(-w / 2, -d / 2, 0, w / 2, d / 2, h)
    b.mat("case_edge", lw=0.7)
    b.box(-w / 2 - 0.004, -d / 2 - 0.004, h * 0.56, w / 2 + 0.004, d / 2, h * 0.62)
    for side in (-1, 1):
        for z0, z1 in ((0, 0.045), (h - 0.045, h)):
            b.mat("case_edge", lw=0.8)
            x = side * w / 2
            b.box(min(x, x - side * 0.05), -d / 2 - 0.006, z0, max(x, x - side * 0.05), d / 2, z1 + 0.003)
        b.mat("strap", lw=0.9)
        b.box(side * w * 0.26 - 0.022, -d / 2 - 0.009, 0, side * w * 0.26 + 0.022, d / 2, h + 0.006)
        b.mat("brass", lw=0.7)
        b.box(side * w * 0.26 - 0.028, -d / 2 - 0.014, h * 0.5, side * w * 0.26 + 0.028, -d / 2 - 0.008, h * 0.72)
    b.mat("strap", lw=0.9)
    b.tube(
        [
            (-0.08, -d / 2, h * 0.5),
            (-0.07, -d / 2 - 0.035, h * 0.44),
            (0.07, -d / 2 - 0.035, h * 0.44),
            (0.08, -d / 2, h * 0.5),
        ],
        0.012,
        6,
    )
    b.mat("label", lw=0.7)
    b.box(-w * 0.12, -d / 2 - 0.007, h * 0.1, w * 0.02, -d / 2, h * 0.34)


def coat_on_hook(b: Builder) -> None:
    """The long grey coat on the left wall, in flat overlapping pieces; x runs along the wall, towards us."""
    b.mat("woodl", lw=0.9)
    b.box(-0.3, -0.03, 1.86, 0.3, 0, 1.94)
    for x in (-0.2, 0.0, 0.2):
        b.mat("brass", lw=0.8)
        b.tube([(x, -0.03, 1.9), (x, -0.1, 1.89), (x, -0.12, 1.94)], 0.011, 6)

    def piece(colour: str, y: float, points: list[tuple[float, float]], lw: float = 1.0) -> None:
        b.mat(colour, lw=lw)
        b.polygon([(x, y, z) for x, z in points])

    piece(
        "coat",
        -0.06,
        [
            (-0.05, 1.9),
            (0.06, 1.9),
            (0.2, 1.8),
            (0.27, 1.62),
            (0.3, 1.2),
            (0.29, 0.74),
            (0.1, 0.7),
            (-0.12, 0.72),
            (-0.27, 0.76),
            (-0.27, 1.2),
            (-0.24, 1.62),
            (-0.18, 1.8),
        ],
    )
    piece("hat", -0.065, [(-0.02, 1.78), (0.03, 1.78), (0.05, 1.3), (0.07, 0.7), (-0.02, 0.71), (-0.01, 1.3)], 0.7)
    piece("coat", -0.075, [(0.2, 1.8), (0.27, 1.62), (0.32, 1.3), (0.33, 1.02), (0.23, 1.0), (0.2, 1.3), (0.14, 1.66)])
    piece(
        "coat",
        -0.075,
        [(-0.18, 1.8), (-0.24, 1.62), (-0.3, 1.3), (-0.31, 1.02), (-0.21, 1.0), (-0.18, 1.3), (-0.12, 1.66)],
    )
    piece("lapel", -0.08, [(-0.06, 1.92), (0.0, 1.8), (-0.02, 1.5), (-0.13, 1.66), (-0.16, 1.8)], 0.9)
    piece("lapel", -0.08, [(0.07, 1.92), (0.02, 1.8), (0.04, 1.5), (0.15, 1.66), (0.18, 1.8)], 0.9)


def left_wall(b: Builder) -> None:
    """The coat and a bookshelf over the bed."""
    with b.at(T(LEFT, 1.98, 0.1), RZ(math.pi / 2)):
        coat_on_hook(b)
    y0, y1, z = 2.42, 3.0, 1.36
    b.mat("woodl")
    b.box(LEFT, y0, z - 0.03, LEFT + 0.2, y1, z)
    rnd, y = random.Random(8), y0 + 0.04
    while y < y1 - 0.22:
        w, h = 0.03 + 0.03 * rnd.random(), 0.16 + 0.08 * rnd.random()
        b.mat(rnd.choice(["book_a", "book_b", "book_c", "book_d", "label"]), lw=0.8)
        b.box(LEFT + 0.03, y, z, LEFT + 0.16, y + w, z + h)
        y += w + 0.004
    with b.at(T(LEFT + 0.12, y1 - 0.1, z), RZ(math.pi / 2 - 0.5)):
        ck.alarm_clock(b, 1.2, (9, 12), "shop_teal")


STRIPES = (
    (-0.78, -0.66, "rug2"),
    (-0.58, -0.54, "rug3"),
    (-0.2, -0.16, "rug3"),
    (-0.12, 0.12, "rug2"),
    (0.16, 0.2, "rug3"),
    (0.54, 0.58, "rug3"),
    (0.66, 0.78, "rug2"),
)


def rug(b: Builder) -> None:
    """A worn striped rug with fringes, not quite straight."""
    with b.at(T(-0.1, 1.75, 0.004), RZ(0.07)):
        b.mat("rug", lw=0.9)
        b.box(-0.85, -0.6, 0, 0.85, 0.6, 0.012)
        for x0, x1, colour in STRIPES:
            b.mat(colour, lw=0.4)
            b.box(x0, -0.598, 0.012, x1, 0.598, 0.014)
        b.mat("rug3", lw=0.4)
        for side in (-1, 1):
            for k in range(24):
                y = -0.57 + 1.14 * k / 23
                b.box(min(side * 0.85, side * 0.91), y - 0.01, 0, max(side * 0.85, side * 0.91), y + 0.01, 0.005)


def plan_of_paris(b: Builder) -> None:
    """A map pinned over the bed: the river, the ring of the walls, the great streets."""
    with b.at(T(LEFT + 0.005, 1.42, 1.5), RZ(math.pi / 2), S(0.72)):
        b.mat("paper", lw=0.8)
        b.box(-0.36, -0.006, -0.26, 0.36, 0, 0.26)
        b.mat("book_a", lw=0)
        river = [(-0.34, -0.14), (-0.2, -0.16), (-0.14, -0.02), (0.0, 0.03), (0.12, -0.02), (0.22, -0.1), (0.34, -0.12)]
        b.tube([(x, -0.008, z) for x, z in river], 0.012, 5)
        b.mat("book_b", lw=0)
        b.tube([(0.3 * math.cos(a), -0.008, 0.2 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)], 0.005, 4)
        b.mat("hat", lw=0)
        streets = (
            (-0.28, 0.06, 0.28, 0.0),
            (-0.02, -0.2, 0.02, 0.2),
            (-0.22, -0.12, 0.2, 0.14),
            (-0.2, 0.14, 0.24, -0.06),
        )
        for x0, z0, x1, z1 in streets:
            b.tube([(x0, -0.008, z0), (x1, -0.008, z1)], 0.003, 4)
        with b.at(T(0, -0.009, 0.225)):
            b.text("PARIS · LES AUTOBUS", BEBAS, 0.045, 0, 1.1)


def calendar(b: Builder) -> None:
    """The post office's calendar beneath the cuckoo clock: October, the days crossed out so far."""
    with b.at(T(1.22, 2.372, 1.62)):
        b.mat("paper", lw=0.7)
        b.box(-0.1, -0.008, -0.15, 0.1, 0, 0.15)
        b.mat("book_b", lw=0)
        b.box(-0.1, -0.01, 0.08, 0.1, -0.008, 0.15)
        with b.at(T(0, -0.012, 0.115)):
            b.mat("paper", lw=0)
            b.text("OCTOBRE 1969", BEBAS, 0.034, 0, 1.05)
        for day in range(31):
            x, z = -0.08 + 0.0267 * ((day + 2) % 7), 0.05 - 0.036 * ((day + 2) // 7)
            b.mat("book_b" if day < 15 else "hat", lw=0)
            b.box(x - 0.007, -0.01, z - 0.009, x + 0.007, -0.009, z + 0.009)


def chair_with_basin(b: Builder) -> None:
    """An enamel jug and basin on a chair beneath the window."""
    with b.at(T(0.35, 3.0, 0), RZ(math.pi + 0.3)):
        bentwood(b, "chairw", "cane")
    with b.at(T(0.35, 3.0, 0.48)):
        b.mat("enamel_w")
        b.lathe([(0.1, 0), (0.17, 0.08), (0.18, 0.085), (0.16, 0.075), (0, 0.03)], 22)
        b.mat("enamel_b", lw=0.6)
        b.lathe([(0.178, 0.083), (0.186, 0.087), (0.178, 0.092)], 22)
        with b.at(T(0.02, 0.02, 0.03)):
            b.mat("enamel_w")
            b.lathe([(0.06, 0), (0.085, 0.08), (0.06, 0.2), (0.05, 0.25), (0.07, 0.3), (0.06, 0.3)], 18)
            b.mat("enamel_b", lw=0.8)
            b.tube([(0.06, 0, 0.26), (0.13, 0, 0.22), (0.08, 0, 0.1)], 0.01, 6)


def window_things(b: Builder) -> None:
    """Two geraniums, a cup and two books on the sill."""
    sill, y = DORMER[2], KNEE + 0.06
    for x, seed in ((0.72, 1), (-0.2, 2)):
        with b.at(T(x, y, sill)):
            flower_pot(b, seed)
    with b.at(T(0.2, y - 0.02, sill)):
        cup(b, 1.2)
    with b.at(T(0.42, y, sill), RZ(0.3)):
        for k, (w, colour) in enumerate(((0.12, "book_a"), (0.11, "book_c"))):
            b.mat(colour, lw=0.8)
            b.box(-w, -0.08, 0.035 * k, w, 0.08, 0.035 * k + 0.033)


def flower_pot(b: Builder, seed: int) -> None:
    """A geranium."""
    rnd = random.Random(seed)
    b.mat("pot")
    b.lathe([(0.05, 0), (0.07, 0.12), (0.08, 0.12), (0.08, 0.14), (0.06, 0.14)], 14)
    for k in range(26):
        a, r = rnd.random() * 6.28, 0.11 * math.sqrt(rnd.random())
        z = 0.16 + 0.15 * rnd.random()
        bloom = k % 5 == 0
        b.mat("flower" if bloom else "leafpot", lw=0.6)
        s = 0.022 if bloom else 0.034
        with b.at(T(r * math.cos(a), r * math.sin(a), z + (0.06 if bloom else 0)), RX(1.2 - rnd.random()), RZ(a)):
            b.disc((0, 0, 0), s, 7)
