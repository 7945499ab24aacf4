"""Arseniy's workbench seen from his stool, early: a pile of newspapers, a clock that goes, tools laid down.

x to the right, y towards the wall, z up from the bench; the window is on the left.
"""

from __future__ import annotations

import itertools
import json
import random
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import clocks, passes
from .kit import COLOURS, RZ, Builder, T
from .shafts import Panes, View
from .table_things import cup

CAMERA, PITCH, LENS = (0.03, -0.42, 0.68), -36.5, 34.0
SUN = (0.86, 0.10, -0.42)
WALL = 0.86
PAGE, TURN, PILE = (-0.13, 0.42), 0.12, 0.052
"""The middle of the uppermost page, how far it is turned to the left, how high the pile is."""
WIDE, DEEP = 0.43, 0.43 * 2010 / 1500
WINDOW, ALONG, UP = -1.15, (-0.25, 0.84), (0.20, 1.05)
"""How far to the left the window is, where it begins and ends, and how high."""


BAR = 0.71
"""The height of the bar across its panes."""


def bench(b: Builder) -> None:
    """The top in three boards, the wall behind it."""
    edges = (-0.3, 0.16, 0.5, WALL)
    for y0, y1 in itertools.pairwise(edges):
        b.mat("bench_top", lw=0.9)
        b.box(-1.3, y0, -0.05, 1.3, y1 - 0.003, 0)
    b.mat("wall")
    b.quad((-1.3, WALL, 0), (1.3, WALL, 0), (1.3, WALL, 1.2), (-1.3, WALL, 1.2))
    b.mat("bench_d", lw=0.9)
    b.box(-1.3, WALL - 0.02, 0, 1.3, WALL, 0.05)


def papers(b: Builder) -> None:
    """The pile, not quite even; a cut string beside it."""
    rnd, count = random.Random(4), 9
    for k in range(count):
        z0, z1 = PILE * k / count, PILE * (k + 1) / count
        last = k == count - 1
        turn = TURN + (0 if last else rnd.uniform(-0.035, 0.035))
        shift = (0, 0) if last else (rnd.uniform(-0.008, 0.008), rnd.uniform(-0.008, 0.008))
        with b.at(T(PAGE[0] + shift[0], PAGE[1] + shift[1], 0), RZ(turn)):
            b.mat("page" if last else "paper_p", lw=0.7)
            b.box(-WIDE / 2, -DEEP / 2, z0, WIDE / 2, DEEP / 2, z1)
    b.mat("string", lw=0.6)
    line = [
        (0.15, 0.19),
        (0.20, 0.22),
        (0.25, 0.19),
        (0.23, 0.15),
        (0.19, 0.16),
        (0.21, 0.22),
        (0.28, 0.24),
        (0.36, 0.21),
    ]
    b.tube([(x, y, 0.004) for x, y in _rounded(line)], 0.0022, 5)


def _rounded(points: list[tuple[float, float]]) -> np.ndarray:
    """A smooth way through points."""
    t = np.arange(len(points))
    fine = np.linspace(0, len(points) - 1, 60)
    x, y = (np.interp(fine, t, [p[k] for p in points]) for k in (0, 1))
    kernel = np.ones(7) / 7
    smooth = [np.convolve(np.pad(v, 3, mode="edge"), kernel, "valid") for v in (x, y)]
    return np.c_[smooth[0], smooth[1]]


def things(b: Builder) -> None:
    """The mended clock, the loupe and two screwdrivers, laid down; a cup; two clocks against the wall."""
    with b.at(T(0.31, 0.54, 0), RZ(-0.24)):
        clocks.carriage_clock(b, 1.2, (7, 4))
    for x, y, draw in (
        (0.70, 0.80, lambda: clocks.mantel_clock(b, 0.75, (7, 20), "case_c")),
        (0.10, 0.82, lambda: clocks.alarm_clock(b, 1.0, (3, 9), "shop_teal")),
    ):
        with b.at(T(x, y, 0)):
            draw()
    with b.at(T(-0.46, 0.60, 0), RZ(2.6)):
        _saucer(b)
        cup(b, 1.25)
    with b.at(T(0.21, 0.31, 0)):
        b.mat("iron_f", lw=0.9)
        b.lathe([(0.0, 0.004), (0.03, 0.004), (0.03, 0.03), (0.02, 0.05), (0.016, 0.05), (0.014, 0.04)], 20)
    for x, y, turn, grip in ((0.37, 0.30, 2.4, "book_b"), (0.41, 0.35, 2.55, "book_d")):
        with b.at(T(x, y, 0.011), RZ(turn)):
            b.mat("steel", lw=0.7)
            b.tube([(0, 0, 0), (0.10, 0, 0)], 0.004, 6)
            b.mat(grip, lw=0.8)
            b.tube([(-0.08, 0, 0), (-0.01, 0, 0), (0, 0, 0)], [0.010, 0.010, 0.006], 8)


def _saucer(b: Builder) -> None:
    b.mat("china", lw=0.9)
    b.lathe([(0, 0.004), (0.045, 0.004), (0.085, 0.016), (0.09, 0.016), (0.05, 0.0), (0, 0.0)], 28)


def unseen_window(b: Builder) -> None:
    """The wall with the dormer, whose panes the sun comes through; the picture does not show it."""
    y0, y1, z0, z1 = *ALONG, *UP
    b.mat("wall")
    for a0, a1, c0, c1 in ((-6, y0, -2, 4), (y1, 6, -2, 4), (y0, y1, -2, z0), (y0, y1, z1, 4)):
        b.quad((WINDOW, a0, c0), (WINDOW, a1, c0), (WINDOW, a1, c1), (WINDOW, a0, c1))
    for y in (0.02, 0.62):
        b.box(WINDOW, y - 0.02, z0, WINDOW + 0.03, y + 0.02, z1)
    b.box(WINDOW, y0, BAR - 0.015, WINDOW + 0.03, y1, BAR + 0.015)


def render(folder: Path) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(5)
    for part in (bench, papers, things):
        part(b)
    b.finish("bench")
    frame = Builder(6, b.last_id + 10)
    unseen_window(frame)
    for ob in frame.finish("window").values():
        ob.visible_camera = False
    direction = np.array(SUN) / np.linalg.norm(SUN)
    passes.camera(CAMERA, 0.0, LENS, pitch=PITCH)
    passes.sun(tuple(direction))
    passes.area_light((WINDOW + 0.08, 0.75, 0.6), (1, -0.1, -0.25), 1.6, 0.95, 40)
    passes.area_light((0, -1.6, 1.2), (0, 1, -0.4), 2.5, 1.2, 9)
    passes.point_light((1.6, 0.6, 1.2), 1.5, 0.1, "lamp")
    COLOURS.save(folder / "names.json")
    panes = Panes(0, WINDOW, [(*ALONG, *UP)], 1)
    view = View(list(CAMERA), 0.0, LENS, 0.0, [float(v) for v in direction], panes)
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"lamp"}, bounces=1, samples=16)
