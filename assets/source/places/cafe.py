"""L'Heure Bleue: zinc bar, looking-glass, window tables, a clock stopped at ten past six.

x to the right, y into the room, z up. Open, or closed with the chairs on the tables.
"""

from __future__ import annotations

import json
import math
import random
from dataclasses import asdict
from itertools import pairwise
from pathlib import Path

import bpy
import numpy as np

from . import clocks as ck
from . import passes
from .facade import House, Shop, building
from .figures import marcel_wiping
from .furniture import bentwood, cup, globe, gueridon, lamp, person, ring, tree, turns
from .interior import Panes, View
from .kit import BEBAS, COLOURS, RX, RZ, Builder, S, T, find_font, frame

LEFT, RIGHT, NEAR, FAR, CEILING = -4.0, 4.2, -3.0, 8.6, 3.75
WINDOWS = [(-2.2, 0.1), (0.6, 2.9), (3.4, 5.7), (6.2, 8.2)]
SILL, TRANSOM, HEAD = 0.72, 2.42, 3.12
MIRROR = (1.9, 7.3, 1.28, 2.85)
DOOR = (-1.15, 0.65)
GLOBES = [(2.2, 2.3, 2.62), (2.2, 4.4, 2.62), (2.2, 6.5, 2.62), (-1.5, 2.9, 2.72), (-1.5, 5.6, 2.72), (-1.5, 8.0, 2.72)]
TABLES = [(-3.0, 2.35), (-3.0, 4.75), (-3.0, 7.1)]
BAR = (1.95, 2.5, 1.3, 7.5, 1.06)  # x0, x1, y0, y1, height
CAMERA, YAW, LENS = (0.35, -1.35, 1.42), 6.0, 20.5
SUN = np.array([0.80, -0.42, -0.40]) / np.linalg.norm([0.80, -0.42, -0.40])


# --- the shell


def pierced(xs, zs, put, holes) -> None:
    """Call `put` for every cell of a grid that is not in a hole."""
    for x0, x1 in pairwise(xs):
        for z0, z1 in pairwise(zs):
            cx, cz = (x0 + x1) / 2, (z0 + z1) / 2
            if not any(h[0] < cx < h[1] and h[2] < cz < h[3] for h in holes):
                put(x0, x1, z0, z1)


def shell(b: Builder) -> None:
    for colour, z in (("floor", 0), ("ceil", CEILING)):
        b.mat(colour)
        b.quad((LEFT, NEAR, z), (RIGHT, NEAR, z), (RIGHT, FAR, z), (LEFT, FAR, z))
    for y in (0.2, 3.1, 6.0):
        b.mat("beam")
        b.box(LEFT, y - 0.12, CEILING - 0.22, RIGHT, y + 0.12, CEILING)
    plaster, wood = b.mat("wall"), b.mat("wains")

    def put_left(a, c, z0, z1) -> None:
        b.use(wood if z1 <= 1.0 else plaster)
        b.quad((LEFT, a, z0), (LEFT, c, z0), (LEFT, c, z1), (LEFT, a, z1))

    ys = sorted({NEAR, FAR, *[v for w in WINDOWS for v in w]})
    pierced(ys, [0, SILL, 1.0, HEAD, CEILING], put_left, [(a, c, SILL, HEAD) for a, c in WINDOWS])
    plaster_back, wood_back = b.mat("wall"), b.mat("wains")

    def put_back(a, c, z0, z1) -> None:
        b.use(wood_back if z1 <= 1.06 else plaster_back)
        b.quad((a, FAR, z0), (c, FAR, z0), (c, FAR, z1), (a, FAR, z1))

    holes = [(*DOOR, 0.0, 2.35), (*DOOR, 2.43, 3.0)]
    pierced([LEFT, *DOOR, RIGHT], [0, 1.05, 2.35, 2.43, 3.0, CEILING], put_back, holes)
    plaster_right = b.mat("wall")

    def put_right(a, c, z0, z1) -> None:
        b.use(plaster_right)
        b.quad((RIGHT, a, z0), (RIGHT, c, z0), (RIGHT, c, z1), (RIGHT, a, z1))

    pierced([NEAR, MIRROR[0], MIRROR[1], FAR], [0, MIRROR[2], MIRROR[3], CEILING], put_right, [MIRROR])


def mouldings(b: Builder) -> None:
    for a, c in zip([NEAR] + [w[1] for w in WINDOWS], [w[0] for w in WINDOWS] + [FAR]):
        b.mat("woodl", lw=0.7)
        b.box(LEFT, a, 0.97, LEFT + 0.05, c, 1.05)
    b.mat("woodd", lw=0.8)
    b.box(LEFT, NEAR, 0, LEFT + 0.04, FAR, 0.16)
    sides = ((LEFT, DOOR[0] - 0.15), (DOOR[1] + 0.15, RIGHT))
    b.mat("woodl", lw=0.7)
    for x0, x1 in sides:
        b.box(x0, FAR - 0.05, 0.98, x1, FAR, 1.06)
    b.mat("woodd", lw=0.8)
    for x0, x1 in sides:
        b.box(x0, FAR - 0.04, 0, x1, FAR, 0.16)
    cove = [(0.26, 0), (0.2, 0.08), (0.1, 0.14), (0, 0.26), (0, 0)]
    b.mat("cornice_in")
    b.prism([(FAR - p, CEILING - q) for p, q in cove], LEFT, RIGHT, 0)
    b.mat("cornice_in")
    b.prism([(LEFT + p, CEILING - q) for p, q in cove], NEAR, FAR, 1)
    for i in range(9):
        y = NEAR + 0.2 + i * 1.3
        b.mat("wains_p", lw=0.7)
        b.box(LEFT, y, 0.26, LEFT + 0.025, y + 1.0, SILL - 0.12)
    for x in (-3.85, -2.65, 1.0, 2.2):
        b.mat("wains_p", lw=0.7)
        b.box(x, FAR - 0.025, 0.26, x + 1.0, FAR, 0.86)


def window(b: Builder, a: float, c: float) -> None:
    """Reveal, sash, casing, and a half curtain in folds on a brass rod."""
    deep, e, xf = 0.32, 0.05, LEFT - 0.2
    b.mat("reveal_in")
    for y in (a, c):
        b.quad((LEFT, y, SILL), (LEFT - deep, y, SILL), (LEFT - deep, y, HEAD), (LEFT, y, HEAD))
    b.quad((LEFT, a, HEAD), (LEFT, c, HEAD), (LEFT - deep, c, HEAD), (LEFT - deep, a, HEAD))
    b.mat("woodl")
    b.box(LEFT - deep, a - 0.02, SILL - 0.05, LEFT + 0.12, c + 0.02, SILL)
    b.mat("winf", lw=0.9)
    for y in (a, c - e, (a + c) / 2 - e / 2):
        b.box(xf - 0.03, y, SILL, xf + 0.03, y + e, HEAD)
    for z in (SILL, TRANSOM, HEAD - e):
        b.box(xf - 0.03, a, z, xf + 0.03, c, z + e)
    b.mat("woodl", lw=0.8)
    b.box(LEFT, a - 0.13, SILL, LEFT + 0.05, a, HEAD + 0.13)
    b.box(LEFT, c, SILL, LEFT + 0.05, c + 0.13, HEAD + 0.13)
    b.box(LEFT, a, HEAD, LEFT + 0.05, c, HEAD + 0.13)
    b.mat("brass", lw=0.8)
    b.tube([(LEFT - 0.12, a, 1.42), (LEFT - 0.12, c, 1.42)], 0.014, 6)
    n = 180
    ys = [a + 0.03 + (c - a - 0.06) * k / n for k in range(n + 1)]
    top = [(LEFT - 0.12 + 0.025 * math.sin(k * 0.46), y, 1.42) for k, y in enumerate(ys)]
    low = [(LEFT - 0.11 + 0.045 * math.sin(k * 0.46 + 0.2), y, SILL + 0.02) for k, y in enumerate(ys)]
    b.mat("lace", lw=0.8)
    b.mesh(top + low, [[k, k + 1, n + 2 + k, n + 1 + k] for k in range(n)])


def windows(b: Builder) -> None:
    for a, c in WINDOWS:
        window(b, a, c)
    for y in (1.75, 4.55):  # the name, seen from behind
        for words, z, spacing in (("L’HEURE", 2.76, 1.25), ("BLEUE", 2.20, 1.5)):
            with b.at(frame((LEFT - 0.165, y, z), (0, 1, 0), (1, 0, 0)), S(-1, 1, 1)):
                b.mat("lettering", lw=0)
                b.text(words, BEBAS, 0.42, 0, spacing)


def door(b: Builder) -> None:
    x0, x1, e, mid = *DOOR, 0.15, sum(DOOR) / 2
    b.mat("woodl")
    b.box(x0 - e, FAR - 0.08, 0, x0, FAR + 0.06, 3.0 + e)
    b.box(x1, FAR - 0.08, 0, x1 + e, FAR + 0.06, 3.0 + e)
    b.box(x0, FAR - 0.08, 3.0, x1, FAR + 0.06, 3.0 + e)
    b.box(x0, FAR - 0.06, 2.35, x1, FAR + 0.06, 2.43)
    for a, c, handle in ((x0, mid, 0.9), (mid, x1, 0.1)):
        b.mat("door")
        w = 0.11
        for box in ((a, 0, a + w, 2.35), (c - w, 0, c, 2.35), (a, 2.35 - w, c, 2.35), (a, 0, c, 0.75)):
            b.box(box[0], FAR - 0.03, box[1], box[2], FAR + 0.03, box[3])
        b.mat("door", lw=0.7)
        b.box(a + 0.16, FAR - 0.045, 0.14, c - 0.16, FAR - 0.03, 0.62)
        x = a + (c - a) * handle
        b.mat("brass", lw=0.8)
        b.tube([(x, FAR - 0.09, 0.95), (x, FAR - 0.09, 1.45)], 0.018, 6)
    with b.at(T(mid, FAR, 2.70), S(-1, 1, 1)):
        b.mat("lettering", lw=0)
        b.text("L’HEURE BLEUE", BEBAS, 0.31, 0, 1.15)


# --- on the walls


def stopped_clock(b: Builder) -> None:
    """In a deep case, so that the cornice does not cut it; ten past six, always."""
    with b.at(T(sum(DOOR) / 2, FAR - 0.3, 3.41)):
        with b.at(RX(math.pi / 2)):
            b.mat("woodd", lw=1.1)
            b.lathe([(0.26, -0.3), (0.29, -0.02), (0.29, 0.05), (0.25, 0.06)], 32)
        ck.face(b, 0.25, 6, 10, y=-0.056)


def poster(b: Builder, x, z, w, h, paper, words, sub) -> None:
    b.mat("woodd", lw=1)
    b.box(x - w / 2 - 0.04, FAR - 0.04, z - h / 2 - 0.04, x + w / 2 + 0.04, FAR, z + h / 2 + 0.04)
    b.mat(paper, lw=0.6)
    b.box(x - w / 2, FAR - 0.05, z - h / 2, x + w / 2, FAR - 0.04, z + h / 2)
    with b.at(T(x, FAR - 0.055, z)):
        for text, font, dz, size, spacing in (
            (words, find_font("lobster"), h * 0.36, w * 0.27, 1.0),
            (sub, BEBAS, -h * 0.42, w * 0.15, 1.1),
        ):
            b.mat("post_b", lw=0)
            with b.at(T(0, 0, dz)):
                b.text(text, font, size, 0, spacing)
        b.mat("post_b", lw=0)
        with b.at(RX(math.pi / 2)):
            b.disc((0, -0.02 * h, 0), w * 0.34, 28)
        b.mat("post_ink", lw=0)
        half = [(0.1, -0.3), (0.1, 0), (0.04, 0.08), (0.04, 0.2)]
        bottle = half + [(-p, q) for p, q in half[::-1]]
        b.polygon([(p * w, -0.01, q * h) for p, q in bottle])


def wall_things(b: Builder) -> None:
    stopped_clock(b)
    poster(b, -2.35, 1.95, 0.95, 1.35, "post_a", "Vermeil", "APÉRITIF")
    poster(b, 1.72, 2.1, 0.72, 1.05, "post_c", "Riviera", "CÔTE D’AZUR")
    b.mat("enamel", lw=0.9)
    b.box(2.45, FAR - 0.04, 2.3, 3.55, FAR, 2.56)
    with b.at(T(3.0, FAR - 0.045, 2.43)):
        b.mat("china", lw=0)
        b.text("TÉLÉPHONE", BEBAS, 0.2, 0, 1.1)


def coat_stand(b: Builder) -> None:
    b.mat("woodd")
    b.tube([(0, 0, 0.05), (0, 0, 1.85)], 0.03, 8)
    for a in turns(4, 0.5):
        c, s = math.cos(a), math.sin(a)
        arm = [(0, 0, 1.62), (0.13 * c, 0.13 * s, 1.66), (0.19 * c, 0.19 * s, 1.8)]
        b.tube(arm, 0.014, 5)
        b.tube([(0, 0, 0.3), (0.24 * c, 0.24 * s, 0.02)], 0.018, 5)
    coat = [(-0.03, 1.72), (0.05, 1.72), (0.24, 1.60), (0.27, 1.2), (0.24, 0.98), (0.22, 1.25), (0.26, 0.60)]
    coat += [(0.06, 0.56), (-0.22, 0.60), (-0.18, 1.25), (-0.21, 0.98), (-0.24, 1.2), (-0.2, 1.60)]
    collar = [(-0.03, 1.72), (0.05, 1.72), (0.09, 1.5), (0.02, 1.32), (-0.07, 1.5)]
    seam = [(0.005, 1.32), (0.025, 1.32), (0.035, 0.57), (0.02, 0.57)]
    for colour, lw, y, shape in (("coat", 1, -0.16, coat), ("coat", 0.7, -0.17, collar), ("lapel", 0.7, -0.172, seam)):
        b.mat(colour, lw=lw)
        b.polygon([(x, y, z) for x, z in shape])
    b.mat("hat")
    with b.at(T(-0.1, -0.05, 1.86)):
        b.lathe([(0.19, 0), (0.18, 0.015), (0.105, 0.02), (0.10, 0.10), (0.05, 0.12), (0, 0.11)], 18)


# --- the bar


def back_bar(b: Builder) -> None:
    b.mat("woodd")
    b.box(3.72, 1.5, 0, RIGHT, 7.7, 0.98)
    for i in range(8):
        b.mat("wood_p", lw=0.7)
        b.box(3.70, 1.6 + 0.76 * i, 0.14, 3.72, 2.24 + 0.76 * i, 0.84)
    b.mat("marble")
    b.box(3.66, 1.45, 0.98, RIGHT, 7.75, 1.03)
    posts = (1.62, 3.55, 5.6, 7.52)
    for y in posts:
        b.mat("woodd")
        b.box(3.86, y - 0.09, 1.03, RIGHT, y + 0.09, 2.98)
        b.mat("brass", lw=0.6)
        b.box(3.84, y - 0.1, 2.86, RIGHT, y + 0.1, 2.92)
    b.mat("woodd", lw=1.1)
    crown = [(RIGHT, 2.98), (3.84, 2.98), (3.78, 3.05), (3.72, 3.16), (3.72, 3.22), (RIGHT, 3.22)]
    b.prism(crown, 1.4, 7.75, 1)
    shelves = (1.42, 1.86, 2.30)
    for z in shelves:
        b.mat("shelf", lw=0.8)
        b.box(3.88, 1.62, z - 0.03, 4.14, 7.52, z)
    rnd = random.Random(4)
    for z in (1.03, *shelves):
        y = 1.85
        while y < 7.4:
            if min(abs(y - p) for p in posts) > 0.16 and rnd.random() < 0.86:
                x = 4.0 + 0.05 * rnd.random()
                bottle(b, x, y, z, rnd.randrange(30), 0.95 + 0.3 * rnd.random(), rnd)
            y += 0.125 + 0.05 * rnd.random()


def bottle(b: Builder, x, y, z, k: int, s: float, rnd: random.Random) -> None:
    """One of three shapes in one of five colours, with a label towards the room."""
    b.mat(f"bot_{'abcde'[k % 5]}", lw=0.7)
    r, h = 0.040 * s, 0.20 * s + 0.05 * rnd.random()
    round_, claret, tall = (
        [(0, 0), (r * 1.25, 0), (r * 1.3, h * 0.6), (r * 0.4, h * 0.9), (r * 0.38, h * 1.35), (0, h * 1.35)],
        [(0, 0), (r, 0), (r, h), (r * 0.85, h * 1.12), (r * 0.36, h * 1.3), (r * 0.34, h * 1.62), (0, h * 1.62)],
        [(0, 0), (r * 0.95, 0), (r * 0.95, h * 0.95), (r * 0.3, h * 1.25), (r * 0.32, h * 1.7), (0, h * 1.7)],
    )
    b.lathe((tall, claret, round_)[k % 3], 10, c=(x, y, z))
    w = r * (1.31 if k % 3 == 2 else 1.03)
    b.mat("label", lw=0.4)
    b.lathe([(w, h * 0.25), (w, h * 0.68)], 8, math.pi * 0.6, math.pi * 1.4, c=(x, y, z))


def zinc_bar(b: Builder) -> None:
    x0, x1, y0, y1, h = BAR
    b.mat("barf")
    b.box(x0 + 0.1, y0 + 0.08, 0.12, x1, y1, h - 0.06)
    b.mat("woodd")
    b.box(x0 + 0.16, y0 + 0.14, 0, x1, y1, 0.12)
    step = (y1 - y0 - 0.2) / 7
    for i in range(7):
        a, c = y0 + 0.2 + step * i, y0 + 0.2 + step * (i + 1)
        b.mat("barp", lw=0.8)
        b.box(x0 + 0.075, a + 0.07, 0.28, x0 + 0.1, c - 0.07, h - 0.24)
        b.mat("barp2", lw=0.7)
        b.box(x0 + 0.06, a + 0.16, 0.38, x0 + 0.075, c - 0.16, h - 0.34)
        b.mat("brass", lw=0.6)
        b.box(x0 + 0.07, a - 0.02, 0.12, x0 + 0.1, a + 0.02, h - 0.12)
    b.mat("barp", lw=0.8)
    b.box(x0 + 0.2, y0 + 0.055, 0.28, x1 - 0.08, y0 + 0.08, h - 0.24)
    top = [(x0 + 0.02, h - 0.10), (x0 - 0.03, h - 0.08), (x0 - 0.05, h - 0.04), (x0 - 0.04, h), (x0, h + 0.02)]
    b.mat("zincbar", lw=1.2)
    b.prism([*top, (x1 + 0.05, h + 0.02), (x1 + 0.05, h - 0.1)], y0 - 0.04, y1, 1)
    b.mat("zincbar2", lw=0.6)
    b.box(x0 - 0.035, y0 - 0.05, h - 0.16, x1 + 0.03, y0, h - 0.1)
    b.mat("brass", lw=0.9)
    b.tube([(x0 - 0.12, y0, 0.2), (x0 - 0.12, y1, 0.2)], 0.022, 8)
    for i in range(5):
        y = y0 + 0.3 + 1.4 * i
        b.tube([(x0 - 0.12, y, 0.2), (x0 + 0.08, y, 0.2)], 0.014, 5)


def coffee_machine(b: Builder) -> None:
    """Boiler, dome and three groups; it stands on z = 0."""
    b.mat("chrome")
    b.box(-0.22, -0.45, 0.0, 0.22, 0.45, 0.08)
    b.box(-0.2, -0.42, 0.30, 0.2, 0.42, 0.60)
    b.mat("machine_r")
    b.box(-0.205, -0.425, 0.40, 0.205, 0.425, 0.52)
    b.mat("chrome")
    b.box(-0.16, -0.40, 0.08, 0.12, -0.34, 0.3)
    b.box(-0.16, 0.34, 0.08, 0.12, 0.40, 0.3)
    for y in (-0.24, 0, 0.24):
        b.mat("chrome", lw=0.7)
        b.lathe([(0.05, 0.30), (0.06, 0.22), (0.045, 0.2)], 10, c=(-0.22, y, 0))
        b.mat("woodd", lw=0.7)
        b.tube([(-0.25, y, 0.22), (-0.42, y, 0.20)], 0.016, 5)
        b.mat("chrome", lw=0.7)
        b.tube([(-0.21, y, 0.56), (-0.26, y, 0.86)], 0.012, 5)
        b.mat("woodd", lw=0.7)
        b.tube([(-0.26, y, 0.86), (-0.275, y, 0.95)], 0.02, 5)
    b.mat("chrome")
    dome = [(0.2, 0.6), (0.19, 0.66), (0.13, 0.76), (0.05, 0.82), (0.04, 0.88), (0.07, 0.92), (0, 0.98)]
    b.lathe(dome, 18)


def beer_pump(b: Builder) -> None:
    b.mat("brass")
    column = [(0.09, 0), (0.07, 0.04), (0.035, 0.08), (0.03, 0.42), (0.05, 0.45), (0.05, 0.5), (0, 0.54)]
    b.lathe(column, 14)
    b.tube([(0, 0, 0.36), (-0.13, 0, 0.37), (-0.15, 0, 0.30)], 0.014, 6)
    b.mat("woodd")
    b.tube([(0, 0, 0.5), (-0.05, 0, 0.7)], 0.02, 6)


def bar_things(b: Builder, closed: bool) -> None:
    top = BAR[4] + 0.02
    with b.at(T(2.22, 5.1, top)):
        coffee_machine(b)
    with b.at(T(2.2, 3.6, top)):
        beer_pump(b)
    if closed:
        return
    for k, (x, y) in enumerate(((2.1, 2.1), (2.18, 2.32), (2.3, 2.0), (2.12, 6.5), (2.2, 6.7), (2.1, 4.3))):
        with b.at(T(x, y, top)):
            if k % 2:
                cup(b, 1.1)
            else:
                b.mat("glassw", lw=0.8)
                b.lathe([(0.03, 0), (0.034, 0.09), (0.036, 0.13)], 12)
                b.mat("wine", lw=0.4)
                b.lathe([(0.029, 0.004), (0.033, 0.08), (0, 0.08)], 12)


def stool(b: Builder) -> None:
    b.mat("leather")
    b.lathe([(0, 0.80), (0.17, 0.80), (0.185, 0.77), (0.17, 0.72), (0, 0.72)], 20)
    b.mat("woodd", lw=0.8)
    for a in turns(4, math.pi / 4):
        c, s = math.cos(a), math.sin(a)
        b.tube([(0.11 * c, 0.11 * s, 0.72), (0.2 * c, 0.2 * s, 0)], 0.018, 5)
    b.tube(ring(14, 0.165, 0.165, 0.3), 0.012, 5, closed=True)


# --- tables


def laid_table(b: Builder, i: int) -> None:
    with b.at(T(0.12, -0.1, 0.74)):
        cup(b, 1.15)
    if i != 2:
        with b.at(T(-0.14, 0.12, 0.74)):
            b.mat("bot_a", lw=0.8)
            b.lathe([(0, 0), (0.045, 0), (0.045, 0.2), (0.018, 0.27), (0.018, 0.33), (0, 0.33)], 12)
    if i == 0:
        with b.at(T(0.05, 0.17, 0.745), RZ(0.4)):
            b.mat("paper", lw=0.8)
            b.box(-0.16, -0.11, 0, 0.16, 0.11, 0.012)


def chair_on_table(b: Builder, turn: float, shift: float) -> None:
    """Upside down, its seat on the marble."""
    with b.at(T(shift, 0, 0.74 + 0.478), RZ(turn), RX(math.pi)):
        bentwood(b, "chairw", "cane")


def tables(b: Builder, closed: bool) -> None:
    for i, (x, y) in enumerate(TABLES):
        with b.at(T(x, y, 0)):
            gueridon(b, "marble", 0.38, 0.74)
            if closed:
                chair_on_table(b, 0.4 + i, 0.02)
                with b.at(T(0.3, 0.62, 0), RZ(2.6)):
                    bentwood(b, "chairw", "cane")
            else:
                laid_table(b, i)
        for dy, turn in ((-0.72, 0.12), (0.74, math.pi - 0.15)):
            if not closed:
                with b.at(T(x + 0.06, y + dy, 0), RZ(turn)):
                    bentwood(b, "chairw", "cane")
    with b.at(T(-0.75, 6.55, 0)):
        gueridon(b, "marble", 0.36, 0.74)
        if closed:
            chair_on_table(b, 1.2, -0.14)
            chair_on_table(b, -0.7, 0.16)
    for dx, turn in ((-0.72, -math.pi / 2 + 0.2), (0.7, math.pi / 2 - 0.25)):
        if not closed:
            with b.at(T(-0.75 + dx, 6.55, 0), RZ(turn)):
                bentwood(b, "chairw", "cane")


def mop_and_bucket(b: Builder) -> None:
    b.mat("chrome")
    b.lathe([(0, 0.01), (0.12, 0.01), (0.16, 0.28), (0.17, 0.28), (0.17, 0.3), (0.15, 0.3)], 20)
    b.mat("wood", lw=0.8)
    b.tube([(0.05, 0, 0.1), (0.4, 0.12, 1.35)], 0.014, 6)
    b.mat("iron", lw=0)
    b.tube([(-0.16, 0, 0.29), (-0.1, 0, 0.44), (0.1, 0, 0.44), (0.16, 0, 0.29)], 0.007, 5)


def lamp_is_lit(x: float, y: float, closed: bool) -> bool:
    """At closing time only the two lamps over the bar are left on."""
    return not closed or (x > 0 and y < 5)


def hanging_globes(b: Builder, closed: bool) -> None:
    for x, y, z in GLOBES:
        b.mat("brass", lw=0.7)
        b.tube([(x, y, z + 0.2), (x, y, CEILING)], 0.012, 6)
        with b.at(T(x, y, z + 0.16)):
            b.lathe([(0.08, 0), (0.07, 0.05), (0.02, 0.09)], 12)
        with b.at(T(x, y, CEILING - 0.04)):
            b.lathe([(0.09, 0.04), (0.07, 0), (0, 0)], 12)
        with b.at(T(x, y, z)):
            globe(b, 0.185, "globe" if lamp_is_lit(x, y, closed) else "globe_off")


# --- outside


def outdoors(b: Builder) -> None:
    """A small square with trees, houses round it, two passers-by."""
    b.mat("road")
    b.quad((-60, -20, -0.15), (-8, -20, -0.15), (-8, 60, -0.15), (-60, 60, -0.15))
    b.mat("pave")
    b.quad((-8, -20, -0.02), (LEFT - 0.3, -20, -0.02), (LEFT - 0.3, 60, -0.02), (-8, 60, -0.02))
    b.quad((-8, FAR + 0.1, -0.02), (30, FAR + 0.1, -0.02), (30, 60, -0.02), (-8, 60, -0.02))
    y, awnings = -14, [None, ("aw_ochre", "aw_cream"), ("aw_red", "aw_cream"), None, None]
    colours = ["shop_green", "shop_wine", "shop_teal", "shop_ochre", "shop_wine"]
    for i, (w, n) in enumerate(((14, 5), (15, 5), (13, 5), (16, 6), (14, 5))):
        walls = ("stone", "stone2", "stone3")[i % 3]
        with b.at(frame((-21, y, -0.1), (0, 1, 0), (1, 0, 0))):
            building(b, House(w, n, 300 + i, 1, Shop(colours[i], awnings[i]), 0.16, walls=walls))
        y += w
    for i in range(3):
        shop = Shop("shop_wine", ("aw_red", "aw_cream"))
        with b.at(frame((-20 + 15 * i, 34, -0.1), (1, 0, 0), (0, -1, 0))):
            building(b, House(15, 5, 320 + i, 1, shop, 0.18, walls="stone2"))
    for x, y in ((-7.2, 6.4), (-7.2, 15.5), (-16, 2)):
        with b.at(T(x, y, 0)):
            lamp(b)
    for k, y in enumerate((7, 15, 23)):
        with b.at(T(-15.5, y, 0)):
            tree(b, 400 + k, 9, 0.1, 0.7, 0.22, 16)
    for x, y, woman, coat, flip in ((-6.4, 5.2, False, "pers_a", True), (-6.9, 8.4, True, "pers_c", False)):
        with b.at(T(x, y, 0), RZ(math.pi / 2)):
            person(b, woman, coat, "pers_b", flip)


# --- picture


def build(closed: bool) -> None:
    """The room, its mirrored copy behind the looking-glass, the square, the lights."""
    passes.reset()
    b = Builder(3)
    for part in (shell, mouldings, windows, door, wall_things, back_bar, zinc_bar):
        part(b)
    hanging_globes(b, closed)
    bar_things(b, closed)
    tables(b, closed)
    for y in (2.5, 3.5, 5.9):
        with b.at(T(1.45, y, 0)):
            stool(b)
    if closed:
        with b.at(T(2.92, 3.05, 0.12), RZ(-0.12)):
            marcel_wiping(b)
        with b.at(T(-0.9, 4.1, 0)):
            mop_and_bucket(b)
    else:
        with b.at(T(-3.45, 8.1, 0)):
            coat_stand(b)
    for ob in b.finish("room").values():
        twin = ob.copy()
        bpy.context.scene.collection.objects.link(twin)
        twin.location.x, twin.scale.x, twin.visible_shadow = 2 * RIGHT, -1, False
    outside = Builder(9, b.last_id + 10)
    outdoors(outside)
    for ob in outside.finish("outside").values():
        ob.visible_shadow = False
    passes.camera(CAMERA, YAW, LENS)
    lights(closed)


def lights(closed: bool) -> None:
    passes.sun(SUN)
    for x, y, z in GLOBES:
        lit = lamp_is_lit(x, y, closed)
        for side in (x, 2 * RIGHT - x):
            passes.point_light((side, y, z), 26 if lit else 0.5, 0.16, "globe")
    for a, c in WINDOWS:
        passes.area_light((LEFT - 0.02, (a + c) / 2, 1.95), (1, 0, -0.15), c - a, 2.2, 55)
    passes.area_light((sum(DOOR) / 2, FAR - 0.05, 1.6), (0, -1, -0.1), 1.6, 1.6, 25)


def panes() -> Panes:
    """The parts of the windows above the half curtains, without their bars."""
    holes = []
    for a, c in WINDOWS:
        mid = (a + c) / 2
        for y0, y1 in ((a + 0.05, mid - 0.03), (mid + 0.03, c - 0.05)):
            holes += [(y0, y1, 1.42, TRANSOM - 0.03), (y0, y1, TRANSOM + 0.03, HEAD - 0.05)]
    return Panes(0, LEFT - 0.2, holes, 1)


def render(folder: Path, closed: bool = False) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    build(closed)
    COLOURS.save(folder / "names.json")
    view = View(list(CAMERA), YAW, LENS, 0.0, [float(v) for v in SUN], panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)
