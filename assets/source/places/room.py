"""Arseniy's room above the clock-mender's workshop, under the roofs.

x to the right, y into the picture, z up. A bench on the right, a dormer ahead, a bed
on the left; the sun comes in from ahead on the left.
"""

from __future__ import annotations

import json
import math
import random
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import clocks as ck
from . import passes
from .facade import FLOORS, House, Shop, building, chimney_pot
from .furniture import bentwood, cup, ring, turns
from .interior import Panes, View
from .kit import COLOURS, RX, RY, RZ, Builder, S, T, frame

LEFT, RIGHT, NEAR, KNEE, CEILING = -2.6, 2.4, -2.9, 3.5, 2.85
SLOPE_FOOT, SLOPE_TOP = 0.95, 2.4  # height where the slope starts; y where it ends
DORMER = (-1.85, 0.85, 0.95, 2.5)  # x0, x1, sill, lintel
PANE = 3.72  # plane of the window
BREAST = (1.06, 2.38)  # chimney breast: its left edge and its face
BENCH = (1.55, 0.15, 2.15, 1.06)  # front edge, near end, far end, height
CAMERA, YAW, LENS = (-0.15, -2.6, 1.6), -4.0, 24.5
SUN = np.array([0.76, -0.58, -0.045]) / np.linalg.norm([0.76, -0.58, -0.045])


def slope_y(z: float) -> float:
    """Where the sloping wall stands at height z."""
    t = (z - SLOPE_FOOT) / (CEILING - SLOPE_FOOT)
    return KNEE + (SLOPE_TOP - KNEE) * t


# --- the shell


def shell(b: Builder) -> None:
    b.mat("floor")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, KNEE, 0), (LEFT, KNEE, 0))
    b.mat("ceil")
    z, y = CEILING, SLOPE_TOP
    b.quad((LEFT, NEAR, z), (RIGHT, NEAR, z), (RIGHT, y, z), (LEFT, y, z))
    for x in (LEFT, RIGHT):
        b.mat("wall")
        side = [(NEAR, 0), (KNEE, 0), (KNEE, SLOPE_FOOT), (SLOPE_TOP, CEILING)]
        b.polygon([(x, yy, zz) for yy, zz in [*side, (NEAR, CEILING)]])
    b.mat("wall")
    b.quad((LEFT, KNEE, 0), (RIGHT, KNEE, 0), (RIGHT, KNEE, SLOPE_FOOT), (LEFT, KNEE, SLOPE_FOOT))
    _slope(b)
    b.mat("skirt", lw=0.8)
    b.box(LEFT, NEAR, 0, LEFT + 0.025, KNEE, 0.14)
    b.box(LEFT, KNEE - 0.025, 0, RIGHT, KNEE, 0.14)
    for x in (-1.9, 0.1, 2.1):
        b.mat("beam", lw=1.1)
        b.box(x - 0.1, NEAR, CEILING - 0.2, x + 0.1, SLOPE_TOP + 0.03, CEILING)
    b.mat("beam", lw=1.1)
    b.box(LEFT, SLOPE_TOP - 0.16, CEILING - 0.24, RIGHT, SLOPE_TOP + 0.08, CEILING)


def _slope(b: Builder) -> None:
    x0, x1, sill, top = DORMER
    plaster = b.mat("slope")

    def piece(xa: float, xb: float, za: float, zb: float) -> None:
        ya, yb = slope_y(za), slope_y(zb)
        b.quad((xa, ya, za), (xb, ya, za), (xb, yb, zb), (xa, yb, zb))

    piece(LEFT, x0, SLOPE_FOOT, CEILING)
    piece(x1, RIGHT, SLOPE_FOOT, CEILING)
    piece(x0, x1, top, CEILING)
    for x in (x0, x1):
        b.mat("reveal_in")
        cheek = [(KNEE, sill), (PANE, sill), (PANE, top), (slope_y(top), top)]
        b.polygon([(x, y, z) for y, z in cheek])
    b.mat("reveal_in")
    b.quad((x0, slope_y(top), top), (x1, slope_y(top), top), (x1, PANE, top), (x0, PANE, top))
    b.mat("sill")
    b.box(x0 - 0.06, KNEE - 0.14, sill - 0.05, x1 + 0.06, PANE, sill)
    b.use(plaster)


def _leaf(b: Builder, w: float, h: float) -> None:
    """One casement in the x/z plane, hinged at x = 0: stiles, rails and two bars."""
    b.mat("winf", lw=0.9)
    e, d = 0.055, 0.022
    b.box(0, -d, 0, e, d, h)
    b.box(w - e, -d, 0, w, d, h)
    for z0, z1 in ((0, e * 1.5), (h - e, h)):
        b.box(0, -d, z0, w, d, z1)
    for q in (0.35, 0.67):
        b.box(0, -d * 0.7, h * q - 0.014, w, d * 0.7, h * q + 0.014)


def window(b: Builder) -> None:
    """The dormer's frame, one leaf shut and one opened inwards; an iron rail outside."""
    x0, x1, sill, top = DORMER
    b.mat("winf")
    e = 0.07
    for a0, z0, a1, z1 in (
        (x0, sill, x0 + e, top),
        (x1 - e, sill, x1, top),
        (x0, top - e, x1, top),
        (x0, sill, x1, sill + e),
    ):
        b.box(a0, PANE - 0.05, z0, a1, PANE + 0.05, z1)
    w, h = (x1 - x0) / 2 - e, top - sill - 2 * e
    middle = (x0 + x1) / 2
    with b.at(T(middle, PANE, sill + e)):
        _leaf(b, w, h)
    with b.at(T(x0 + e, PANE - 0.04, sill + e), RZ(-1.18)):
        _leaf(b, w, h)
    b.mat("brass", lw=0.7)
    b.tube([(middle + 0.03, PANE - 0.05, sill + 0.5), (middle + 0.03, PANE - 0.05, sill + 0.72)], 0.014, 6)
    b.mat("iron", lw=0)
    y = PANE + 0.22
    for z in (sill + 0.04, sill + 0.3):
        b.box(x0, y - 0.01, z - 0.011, x1, y + 0.01, z + 0.011)
    for x in np.arange(x0 + 0.06, x1, 0.115):
        b.box(x - 0.006, y - 0.006, sill, x + 0.006, y + 0.006, sill + 0.3)


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


def chimney_breast(b: Builder) -> None:
    x, y = BREAST
    b.mat("wall", lw=1.0)
    b.box(x, y, 0, RIGHT, KNEE, CEILING)
    b.mat("beam", lw=1.0)
    b.box(x - 0.07, y - 0.2, 1.13, RIGHT, y, 1.19)
    for xx in (x + 0.1, RIGHT - 0.25):
        b.mat("beam", lw=0.8)
        b.prism([(y, 1.13), (y - 0.15, 1.13), (y, 0.98)], xx - 0.03, xx + 0.03, 0)


def clock_wall(b: Builder) -> None:
    """Every clock shows another time."""
    y = BREAST[1]
    for x, z, draw in (
        (1.4, 2.2, lambda: ck.octagon_clock(b, 0.16, (10, 8))),
        (1.95, 2.3, lambda: ck.cuckoo(b, 1.15, (3, 41))),
        (1.62, 1.19, lambda: ck.mantel_clock(b, 0.85, (7, 20))),
        (1.95, 1.19, lambda: ck.carriage_clock(b, 1.1, (1, 55))),
        (2.2, 1.19, lambda: ck.mantel_clock(b, 0.7, (4, 33), "case_a")),
        (2.24, 1.8, lambda: ck.round_clock(b, 0.1, (8, 2), "case_c")),
    ):
        with b.at(T(x, y - (0.03 if z < 1.2 else 0), z)):
            draw()
    for along, z, draw in (
        (1.95, 2.28, lambda: ck.round_clock(b, 0.17, (5, 50), "case_b")),
        (1.98, 1.72, lambda: ck.octagon_clock(b, 0.11, (2, 15), "case_c")),
        (1.42, 1.98, lambda: ck.regulator(b, 0.32, 0.9, (9, 36), "case_c")),
        (0.94, 2.26, lambda: ck.octagon_clock(b, 0.16, (12, 44), "case_a")),
        (0.9, 1.72, lambda: ck.round_clock(b, 0.13, (6, 58), "case_a")),
        (0.42, 2.05, lambda: ck.regulator(b, 0.34, 1.0, (4, 5), "case_b")),
    ):
        with b.at(T(RIGHT, along, z), RZ(-math.pi / 2)):
            draw()


# --- the bench


def bench(b: Builder) -> None:
    x, y0, y1, z = BENCH
    b.mat("bench_top", lw=1.2)
    b.box(x, y0, z - 0.055, RIGHT, y1, z)
    b.mat("bench_top", lw=0.8)
    b.box(x - 0.012, y0, z - 0.02, x + 0.012, y1, z + 0.022)
    b.mat("bench")
    b.box(x + 0.06, y0 + 0.05, z - 0.2, RIGHT, y1 - 0.05, z - 0.055)
    for k in range(4):
        a = y0 + 0.1 + k * 0.47
        b.mat("bench_d", lw=0.9)
        b.box(x + 0.045, a, z - 0.18, x + 0.06, a + 0.4, z - 0.075)
        b.mat("brass", lw=0.8)
        with b.at(T(x + 0.045, a + 0.2, z - 0.125), RY(-math.pi / 2)):
            b.lathe([(0.008, 0), (0.018, 0.014), (0, 0.022)], 10)
    for yy in (y0 + 0.08, y1 - 0.16):
        for xx in (x + 0.08, RIGHT - 0.12):
            b.mat("bench")
            b.box(xx, yy, 0, xx + 0.08, yy + 0.08, z - 0.2)
    b.mat("bench_d")
    b.box(x + 0.1, y0 + 0.1, 0.2, RIGHT, y1 - 0.1, 0.25)
    _crates(b, x)


def _crates(b: Builder, x: float) -> None:
    """Boxes and a bundle of papers on the board below."""
    for k, (y, w, h, colour) in enumerate(
        ((0.5, 0.34, 0.3, "case_d"), (0.95, 0.3, 0.22, "bench_d"), (1.4, 0.36, 0.34, "case_b"))
    ):
        b.mat(colour)
        b.box(x + 0.16, y, 0.25, x + 0.5, y + w, 0.25 + h)
        b.mat("label", lw=0.6)
        b.box(x + 0.155, y + 0.08, 0.32, x + 0.16, y + 0.2, 0.4 + 0.02 * k)


def bench_things(b: Builder) -> None:
    """Opened clocks, watches on a green cloth, tools, jars, the lamp."""
    z = BENCH[3]
    with b.at(T(1.86, 0.8, z), RZ(-0.55)):
        watch_tray(b)
    for px, py, turn, draw in (
        (1.86, 1.42, -0.75, lambda: ck.open_movement(b, 1.15)),
        (2.16, 1.16, -0.9, lambda: ck.alarm_clock(b, 1.25, (10, 25))),
        (2.12, 1.86, -0.5, lambda: ck.mantel_clock(b, 0.8, (12, 17), "case_a")),
        (2.2, 0.42, -1.2, lambda: ck.open_movement(b, 0.95)),
        (1.74, 1.84, -0.4, lambda: ck.alarm_clock(b, 1.1, (3, 9), "shop_teal")),
    ):
        with b.at(T(px, py, z), RZ(turn)):
            draw()
    _tools(b, z)
    with b.at(T(1.74, 1.24, z)):
        _jar(b, 0.045, 0.1, "glassw", "brass")
    with b.at(T(2.26, 1.52, z)):
        _dome(b)
    with b.at(T(2.3, 0.84, z)):
        _lamp(b)


def watch_tray(b: Builder) -> None:
    """A sloping board covered with green cloth, nine watches laid out on it."""
    w, d, rise = 0.27, 0.2, 0.19
    b.mat("bench_d", lw=1.0)
    b.prism([(-d, 0), (d, 0), (d, rise), (-d, 0.025)], -w, w, 0)
    tilt = math.atan2(rise - 0.025, 2 * d)
    with b.at(T(0, 0, (rise + 0.025) / 2 + 0.002), RX(tilt)):
        b.mat("cloth", lw=0.9)
        b.box(-w + 0.015, -d, 0, w - 0.015, d, 0.006)
        rnd = random.Random(3)
        for k in range(9):
            px = -0.17 + 0.165 * (k % 3) + 0.02 * rnd.random()
            py = -0.125 + 0.125 * (k // 3) + 0.015 * rnd.random()
            with b.at(T(px, py, 0.007)):
                ck.pocket_watch(b, 0.044 + 0.01 * rnd.random(), 0.6 + 2.2 * rnd.random(), k in (1, 5, 6))


def _tools(b: Builder, z: float) -> None:
    for px, py, turn, length, grip in (
        (1.68, 1.17, 0.5, 0.17, "book_b"),
        (1.82, 1.16, 0.8, 0.15, "book_c"),
        (2.03, 0.7, 1.4, 0.16, "bench_d"),
        (2.1, 0.62, 1.2, 0.14, "book_d"),
        (1.95, 0.36, 0.2, 0.18, "book_b"),
    ):
        with b.at(T(px, py, z + 0.012), RZ(turn)):
            b.mat("steel", lw=0.7)
            b.tube([(0, 0, 0), (length * 0.6, 0, 0)], 0.005, 5)
            b.mat(grip, lw=0.8)
            b.tube([(-length * 0.4, 0, 0), (0, 0, 0)], 0.011, 6)
    with b.at(T(1.66, 0.4, z)):  # loupe
        b.mat("iron_f", lw=0.9)
        b.lathe([(0.03, 0), (0.03, 0.03), (0.02, 0.05), (0.016, 0.05)], 14)
    with b.at(T(2.08, 1.6, z)):
        _jar(b, 0.05, 0.16, "book_d", "steel")
        for k, a in enumerate((0.2, 1.7, 3.0, 4.4)):
            b.mat(("steel", "bench_d", "book_c", "steel")[k], lw=0.7)
            b.tube([(0, 0, 0.05), (0.05 * math.cos(a), 0.05 * math.sin(a), 0.3)], 0.008, 5)
    with b.at(T(1.95, 1.72, z)):
        cup(b, 1.1)


def _jar(b: Builder, r: float, h: float, body: str, rim: str) -> None:
    b.mat(body)
    b.lathe([(0, 0.002), (r, 0.002), (r, h), (r * 0.9, h), (r * 0.9, h * 0.8), (0, h * 0.8)], 16)
    b.mat(rim, lw=0.6)
    b.lathe([(r * 1.05, h * 0.9), (r * 1.05, h * 1.03), (r * 0.9, h * 1.03)], 16)


def _dome(b: Builder) -> None:
    """A movement under a glass bell: only its stand, wheels and knob are drawn."""
    b.mat("case_c")
    b.lathe([(0, 0.03), (0.13, 0.03), (0.14, 0.015), (0.14, 0), (0, 0)], 22)
    with b.at(T(0, 0.03, 0.03), RZ(-0.9)):
        ck.open_movement(b, 0.62)
    for w in (-0.125, 0.125):
        b.mat("glassw", lw=0.5)
        line = [(w, 0, 0.03), (w, 0, 0.26), (w * 0.8, 0, 0.33), (w * 0.35, 0, 0.37), (0, 0, 0.38)]
        with b.at(RZ(-0.4)):
            b.tube(line, 0.004, 4)
    b.mat("glassw", lw=0.8)
    with b.at(T(0, 0, 0.38)):
        b.lathe([(0.008, 0), (0.02, 0.02), (0, 0.035)], 10)


def _lamp(b: Builder) -> None:
    """A jointed lamp with a green shade, lit."""
    b.mat("iron_f")
    b.lathe([(0, 0.03), (0.07, 0.03), (0.09, 0.015), (0.09, 0), (0, 0)], 18)
    b.mat("brass", lw=0.9)
    elbow, head = (-0.06, 0.16, 0.44), (-0.38, -0.02, 0.6)
    b.tube([(0, 0, 0.03), elbow, head], 0.012, 6)
    for p in (elbow, head):
        with b.at(T(*p), RX(math.pi / 2)):
            b.mat("brass", lw=0.8)
            b.lathe([(0, -0.02), (0.022, -0.02), (0.022, 0.02), (0, 0.02)], 12)
    with b.at(T(*head), RY(0.35)):
        b.mat("shade_g", lw=1.1)
        b.lathe([(0.025, 0.02), (0.03, -0.03), (0.07, -0.07), (0.13, -0.13), (0.14, -0.16)], 24)
        b.mat("bulb", lw=0.7)
        b.lathe([(0.132, -0.158), (0.06, -0.165), (0, -0.17)], 22)


def stool(b: Builder) -> None:
    b.mat("leather")
    b.lathe([(0, 0.66), (0.17, 0.66), (0.185, 0.63), (0.17, 0.58), (0, 0.58)], 20)
    for a in turns(3, 0.5):
        c, s = math.cos(a), math.sin(a)
        b.mat("bench_d", lw=0.9)
        b.tube([(0.1 * c, 0.1 * s, 0.58), (0.2 * c, 0.2 * s, 0)], 0.02, 6)
    b.mat("bench_d", lw=0.7)
    b.tube(ring(14, 0.155, 0.155, 0.25), 0.012, 5, closed=True)


# --- the rest of the room


def stove(b: Builder) -> None:
    b.mat("stove_d")
    b.lathe([(0.24, 0.1), (0.24, 0.15), (0.21, 0.17)], 20)
    for a in QUARTER_TURNS:
        b.mat("stove_d", lw=0.8)
        b.tube([(0.17 * math.cos(a), 0.17 * math.sin(a), 0.12), (0.22 * math.cos(a), 0.22 * math.sin(a), 0)], 0.024, 6)
    b.mat("stove", lw=1.1)
    b.lathe([(0.21, 0.17), (0.215, 0.45), (0.2, 0.74)], 24)
    b.mat("stove_d")
    b.lathe([(0.2, 0.74), (0.25, 0.76), (0.25, 0.8), (0, 0.81)], 24)
    a0, a1 = -math.pi * 0.72, -math.pi * 0.46
    for z0, z1, colour in ((0.24, 0.4, "fire"), (0.48, 0.66, "stove_d")):
        b.mat(colour, lw=0.9)
        b.lathe([(0.221, z0), (0.221, z1)], 6, a0, a1)
        b.mat("stove_d", lw=0)
        for k in range(1, 4):
            a = a0 + (a1 - a0) * k / 4
            b.lathe([(0.226, z0), (0.226, z1)], 1, a - 0.02, a + 0.02)
    b.mat("pipe", lw=1.0)
    b.tube([(0.06, 0.08, 0.8), (0.06, 0.08, 1.42), (0.06, 0.16, 1.52), (0.06, 0.5, 1.54)], 0.062, 12)
    for z in (1.0, 1.36):
        b.mat("pipe", lw=0.8)
        with b.at(T(0.06, 0.08, z)):
            b.lathe([(0.062, 0), (0.07, 0.01), (0.07, 0.04), (0.062, 0.05)], 14)
    with b.at(T(-0.08, -0.07, 0.81)):
        _kettle(b)


QUARTER_TURNS = turns(4, math.pi / 4)


def _kettle(b: Builder) -> None:
    b.mat("enamel_b")
    b.lathe([(0.09, 0), (0.115, 0.03), (0.105, 0.1), (0.05, 0.15), (0, 0.16)], 18)
    b.tube([(-0.09, 0, 0.06), (-0.14, 0, 0.1), (-0.17, 0, 0.15)], [0.03, 0.02, 0.014], 8)
    b.mat("iron_f", lw=0.8)
    hoop = [(0.1 * math.cos(a), 0, 0.1 + 0.14 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    b.tube(hoop, 0.01, 6)
    b.lathe([(0, 0.16), (0.018, 0.17), (0.015, 0.19), (0, 0.195)], 8)


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


def _bed_end(b: Builder, x0, x1, y, h) -> None:
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


def _pillow(b: Builder, w, d, h) -> None:
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
    """The long grey coat on the left wall, in flat overlapping pieces; local x along
    the wall towards the camera.
    """
    b.mat("woodl", lw=0.9)
    b.box(-0.3, -0.03, 1.86, 0.3, 0, 1.94)
    for x in (-0.2, 0.0, 0.2):
        b.mat("brass", lw=0.8)
        b.tube([(x, -0.03, 1.9), (x, -0.1, 1.89), (x, -0.12, 1.94)], 0.011, 6)

    def piece(colour, y, points, lw=1.0) -> None:
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


# --- the city


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


# --- picture


def build() -> None:
    """The whole set, camera and lights."""
    passes.reset()
    b = Builder(3)
    for part in (
        shell, window, clock_wall, bench, bench_things, bed,
        chest_and_suitcase, left_wall, chair_with_basin, window_things,
    ):  # fmt: skip
        part(b)
    with b.at(T(1.27, 1.98, 0)):
        stove(b)
    with b.at(T(1.05, 1.0, 0)):
        stool(b)
    b.finish("room")
    ghost = Builder(4, b.last_id + 10)  # stands in the way of the sun: throws no shadow
    chimney_breast(ghost)
    for ob in ghost.finish("breast").values():
        ob.visible_shadow = False
    outside = Builder(9, ghost.last_id + 10)
    city(outside)
    for ob in outside.finish("city").values():
        ob.visible_shadow = False
    passes.camera(CAMERA, YAW, LENS)
    passes.sun(SUN)
    x0, x1, sill, top = DORMER
    middle = ((x0 + x1) / 2, PANE - 0.06, (sill + top) / 2)
    passes.area_light(middle, (0.1, -1, -0.15), x1 - x0, top - sill, 90)
    passes.area_light((0, -2.7, 1.6), (0, 1, 0), 4, 2, 16)
    passes.point_light((1.86, 0.84, BENCH[3] + 0.34), 9, 0.06, "lamp")
    passes.point_light((1.3, 2.2, 0.35), 3, 0.06, "lamp")


def panes() -> Panes:
    x0, x1, sill, top = DORMER
    mid, cut = (x0 + x1) / 2, sill + (top - sill) * 0.35
    right = [(mid + 0.06, x1 - 0.12, sill + 0.15, cut), (mid + 0.06, x1 - 0.12, cut + 0.04, top - 0.12)]
    return Panes(1, PANE, [(x0 + 0.1, mid - 0.02, sill + 0.05, top - 0.08), *right], -1, 3.2)


def render(folder: Path) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    build()
    COLOURS.save(folder / "names.json")
    view = View(list(CAMERA), YAW, LENS, 0.0, [float(v) for v in SUN], panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"lamp"}, bounces=2, samples=24)
