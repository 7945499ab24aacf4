"""A barge of the Seine, moored: hull, cabin, wheelhouse, holds, and washing on a line.

Local frame: the stern at y = 0, the bow towards +y, z = 0 the water.
"""

from __future__ import annotations

import math
import random

import numpy as np

from .kit import BEBAS, RX, RY, RZ, Builder, T

LENGTH, HALF = 30.0, 2.45
STATIONS = np.array([0, 0.25, 0.7, 1.6, 3.0, 8.0, 22.0, 26.0, 28.4, 29.5, 30.0])
WIDTHS = np.array([0.62, 1.15, 1.62, 2.1, 2.38, HALF, HALF, 2.25, 1.55, 0.8, 0.2])
SHEER = np.array([1.95, 1.9, 1.84, 1.74, 1.62, 1.45, 1.45, 1.72, 2.05, 2.3, 2.4])
DECK = 1.35


def barge(b: Builder) -> None:
    """The whole boat."""
    _hull(b)
    _holds(b)
    _cabin(b)
    _wheelhouse(b)
    _deck_things(b)
    for x, y in ((1.5, 0.9), (-2.15, 5.4)):
        b.mat("mast", lw=0.7)
        b.tube([(x, y, DECK), (x, y, DECK + 3.1)], 0.035, 6)
    washing(b, (-2.15, 5.4, DECK + 2.95), (1.5, 0.9, DECK + 2.95))


def _band(b: Builder, low: float, high: float, out: float, colour: str, lw: float) -> None:
    """A strip round the hull between two parts of its height."""
    b.mat(colour, lw=lw)
    for side in (-1, 1):
        rows = [
            [(side * (w + out), y, s * t) for t in (low, high)] for y, w, s in zip(STATIONS, WIDTHS, SHEER, strict=True)
        ]
        points = [p for row in rows for p in row]
        b.mesh(points, [[2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1] for i in range(len(rows) - 1)])
    for i in (0, -1):
        w, y, s = WIDTHS[i] + out, STATIONS[i], SHEER[i]
        b.quad((-w, y, s * low), (w, y, s * low), (w, y, s * high), (-w, y, s * high))


def _hull(b: Builder) -> None:
    _band(b, -0.2, 0.30, 0.0, "hull_red", 0.7)
    _band(b, 0.30, 0.80, 0.01, "hull", 1.2)
    _band(b, 0.80, 0.92, 0.06, "hull_cream", 0.8)
    _band(b, 0.92, 1.0, 0.03, "hull", 1.0)
    b.mat("deck", lw=0.8)
    rim = [(w - 0.1, y, DECK) for y, w in zip(STATIONS, WIDTHS, strict=True)]
    b.polygon(rim + [(-x, y, z) for x, y, z in rim[::-1]])
    with b.at(T(0, -0.07, 1.36)):
        b.mat("hull_cream", lw=0)
        b.text("HIRONDELLE", BEBAS, 0.24, 0, 1.05)
    with b.at(T(-HALF - 0.04, 24.0, 1.05), RZ(-math.pi / 2)):
        b.text("HIRONDELLE", BEBAS, 0.5, 0, 1.2)
    b.mat("rudder", lw=1.0)
    b.box(-0.06, -0.75, -0.3, 0.06, 0.0, 1.25)


def _holds(b: Builder) -> None:
    """The long coaming with its arched hatch boards."""
    y0, y1, w, z = 9.0, 25.0, 1.85, DECK + 0.5
    b.mat("coaming", lw=1.0)
    b.box(-w, y0, DECK, w, y1, z)
    for k in range(10):
        b.mat("hatch" if k % 2 else "hatch_b", lw=0.7)
        a, c = y0 + (y1 - y0) * k / 10, y0 + (y1 - y0) * (k + 1) / 10 - 0.03
        arch = [(w * 1.02 * math.cos(t), z + 0.36 * math.sin(t)) for t in np.linspace(0, math.pi, 9)]
        b.prism([*arch, (-w * 1.02, z - 0.06), (w * 1.02, z - 0.06)], a, c, 1)


def _cabin(b: Builder) -> None:
    """The family's rooms at the stern: varnished sides, brass-rimmed windows with curtains, pots on the roof."""
    y0, y1, w, z = 1.9, 6.0, 1.72, DECK + 1.12
    b.mat("cabin", lw=1.1)
    b.box(-w, y0, DECK, w, y1, z)
    b.mat("cabin_roof", lw=1.1)
    b.box(-w - 0.12, y0 - 0.14, z, w + 0.12, y1 + 0.05, z + 0.1)
    for k, y in enumerate((2.35, 3.55, 4.75)):
        for side in (-1, 1):
            x = side * (w + 0.02)
            b.mat("brass", lw=0.8)
            b.box(min(x, x - side * 0.04), y, DECK + 0.38, max(x, x - side * 0.04), y + 0.8, DECK + 0.88)
            b.mat("win_lit" if k != 1 else "curtain", lw=0.6)
            xs = x + side * 0.012
            corners = ((y + 0.06, 0.44), (y + 0.74, 0.44), (y + 0.74, 0.82), (y + 0.06, 0.82))
            b.polygon([(xs, u, DECK + v) for u, v in corners])
            b.mat("curtain_red", lw=0.5)
            for a in (y + 0.06, y + 0.56):
                b.polygon(
                    [
                        (xs + side * 0.006, u, DECK + v)
                        for u, v in ((a, 0.5), (a + 0.18, 0.5), (a + 0.18, 0.82), (a, 0.82))
                    ]
                )
    for x in (-0.95, 0.35):
        b.mat("brass", lw=0.8)
        b.box(x, y0 - 0.03, DECK + 0.38, x + 0.62, y0, DECK + 0.9)
        b.mat("win_lit", lw=0.6)
        b.box(x + 0.06, y0 - 0.04, DECK + 0.44, x + 0.56, y0 - 0.03, DECK + 0.84)
    rnd = random.Random(8)
    for k in range(7):
        x, y = -1.5 + 0.5 * k, y0 + 0.25 + 0.2 * rnd.random()
        b.mat("pot", lw=0.8)
        b.lathe([(0.09, z + 0.1), (0.13, z + 0.32), (0.14, z + 0.32), (0, z + 0.32)], 9, c=(x, y, 0))
        for _ in range(9):
            b.mat(rnd.choice(["plant", "plant", "flower"]), lw=0.4)
            px, py, pz = (rnd.uniform(-0.15, 0.15) for _ in range(3))
            with b.at(T(x + px, y + py, z + 0.47 + pz), RX(rnd.random() * 3), RY(rnd.random() * 3)):
                b.disc((0, 0, 0), 0.07, 6)
    b.mat("iron_f", lw=0.8)
    b.lathe([(0.1, z + 0.1), (0.1, z + 0.95), (0.2, z + 0.98), (0.02, z + 1.12)], 10, c=(1.1, 4.9, 0))


def _wheelhouse(b: Builder) -> None:
    y0, y1, w, z0, z1 = 6.05, 8.1, 1.25, DECK, DECK + 2.3
    b.mat("cabin_cream", lw=1.1)
    b.box(-w, y0, z0, w, y1, z0 + 1.35)
    b.mat("win_lit", lw=0.8)
    b.box(-w + 0.04, y0 + 0.04, z0 + 1.35, w - 0.04, y1 - 0.04, z1)
    b.mat("cabin", lw=0.8)
    for x in (-w, -w / 3 - 0.04, w / 3 - 0.04, w - 0.08):
        for y in (y0, y1 - 0.08):
            b.box(x, y, z0 + 1.35, x + 0.08, y + 0.08, z1)
    for y in (y0 + 0.65, y0 + 1.3):
        for x in (-w, w - 0.08):
            b.box(x, y, z0 + 1.35, x + 0.08, y + 0.08, z1)
    b.mat("wheel", lw=0)
    rim = np.linspace(0, 2 * math.pi, 20, endpoint=False)
    b.tube([(0.45 * math.cos(a), y0 + 0.02, z0 + 1.5 + 0.45 * math.sin(a)) for a in rim], 0.03, 5, closed=True)
    b.mat("cabin_roof", lw=1.2)
    b.box(-w - 0.2, y0 - 0.25, z1, w + 0.2, y1 + 0.2, z1 + 0.1)
    b.mat("buoy", lw=1.0)
    with b.at(T(-w - 0.05, y0 + 1.0, z0 + 0.75), RY(math.pi / 2)):
        b.tube([(0.3 * math.cos(a), 0.3 * math.sin(a), 0) for a in rim], 0.075, 8, closed=True)
    b.mat("china", lw=0.6)
    with b.at(T(-w - 0.05, y0 + 1.0, z0 + 0.75), RY(math.pi / 2)):
        for a in (0.0, math.pi / 2, math.pi, 1.5 * math.pi):
            arc = [(0.3 * math.cos(a + t), 0.3 * math.sin(a + t), 0) for t in (-0.22, 0, 0.22)]
            b.tube(arc, 0.082, 8)


def _deck_things(b: Builder) -> None:
    """Mast, flag, gangplank, bitts and the anchor."""
    b.mat("mast", lw=0.9)
    b.tube([(0.2, 16.5, DECK), (0.2, 16.5, DECK + 5.6)], [0.09, 0.05], 8)
    b.mat("iron", lw=0)
    b.tube([(0.2, 16.5, DECK + 5.4), (0, 29.6, 2.5)], 0.015, 4)
    b.tube([(0.2, 16.5, DECK + 5.4), (1.2, 8.2, DECK + 2.4)], 0.015, 4)
    b.mat("mast", lw=0.7)
    b.tube([(0, 0.25, 1.9), (0, -0.35, 3.5)], 0.025, 5)
    for k, colour in enumerate(("flag_b", "china", "flag_r")):
        b.mat(colour, lw=0.6)
        x = 0.24 * k
        b.polygon(
            [
                (x, -0.3, 3.4 - 0.07 * k),
                (x + 0.24, -0.3, 3.33 - 0.07 * k),
                (x + 0.24, -0.16, 2.83 - 0.07 * k),
                (x, -0.16, 2.9 - 0.07 * k),
            ]
        )
    b.mat("plank", lw=0.9)
    with b.at(T(-HALF - 0.55, 11.5, 1.56), RY(0.04)):
        b.box(-0.9, -0.28, 0, 1.1, 0.28, 0.06)
    for x, y in ((-1.75, 1.2), (1.75, 1.2), (-1.7, 27.2), (1.7, 27.2)):
        b.mat("iron_f", lw=0.8)
        b.lathe([(0.09, DECK), (0.09, DECK + 0.42), (0.13, DECK + 0.44), (0, DECK + 0.5)], 10, c=(x, y, 0))
    b.mat("iron_f", lw=0.8)
    b.tube([(-0.9, 28.6, 2.1), (-1.15, 28.9, 1.2), (-0.8, 29.3, 0.95)], 0.07, 6)


def washing(b: Builder, start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
    """Shirts, sheets and stockings on a sagging line."""
    a, c = np.array(start), np.array(end)

    def on_line(t: float) -> np.ndarray:
        return a + (c - a) * t - np.array([0, 0, 0.32 * math.sin(math.pi * t)])

    b.mat("china", lw=0)
    b.tube([on_line(t) for t in np.linspace(0, 1, 12)], 0.012, 4)
    shapes = {
        "sheet": [(0, 0), (1.25, 0), (1.22, -1.15), (0.6, -1.2), (0.02, -1.1)],
        "shirt": [(0.12, 0), (0.62, 0), (0.86, -0.3), (0.72, -0.4), (0.62, -0.25), (0.64, -0.75), (0.1, -0.78),
                  (0.12, -0.25), (0.02, -0.4), (-0.12, -0.3)],
        "sock": [(0, 0), (0.14, 0), (0.14, -0.42), (0.3, -0.5), (0.26, -0.58), (0.02, -0.55)],
        "trousers": [(0, 0), (0.5, 0), (0.52, -0.95), (0.3, -0.95), (0.26, -0.35), (0.2, -0.95), (-0.03, -0.95)],
    }  # fmt: skip
    along = (c - a) / np.linalg.norm(c - a)
    t = 0.05
    hung = (
        ("shirt", "wash_b"),
        ("sheet", "china"),
        ("sock", "wash_r"),
        ("sock", "wash_r"),
        ("shirt", "china"),
        ("trousers", "wash_d"),
    )
    for k, (shape, colour) in enumerate(hung):
        points = shapes[shape]
        wide = max(x for x, _ in points) + 0.16
        origin = on_line(t)
        b.mat(colour, lw=0.9)
        sway = 0.16 * math.sin(1.7 * k)
        b.polygon([tuple(origin + along * x + np.array([sway * -z, 0, z])) for x, z in points])
        t += wide / float(np.linalg.norm(c - a))
