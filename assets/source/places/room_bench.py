"""Where Arseniy works: the bench, its tools and lamp, clocks on every wall."""

from __future__ import annotations

import math
import random

from . import clocks as ck
from .furniture import ring, turns
from .kit import RX, RY, RZ, Builder, T
from .room_shell import BENCH, BREAST, RIGHT
from .table_things import cup


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


def bench(b: Builder) -> None:
    """Build the bench with four drawers."""
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
    """Build a three-legged stool with a leather seat."""
    b.mat("leather")
    b.lathe([(0, 0.66), (0.17, 0.66), (0.185, 0.63), (0.17, 0.58), (0, 0.58)], 20)
    for a in turns(3, 0.5):
        c, s = math.cos(a), math.sin(a)
        b.mat("bench_d", lw=0.9)
        b.tube([(0.1 * c, 0.1 * s, 0.58), (0.2 * c, 0.2 * s, 0)], 0.02, 6)
    b.mat("bench_d", lw=0.7)
    b.tube(ring(14, 0.155, 0.155, 0.25), 0.012, 5, closed=True)
