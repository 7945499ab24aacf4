"""What stands on café tables and bars: cups, glasses, bottles, papers. All stand on z = 0."""

from __future__ import annotations

import math
import random

import numpy as np

from .furniture import ring, turns
from .kit import BEBAS, RX, RZ, Builder, T


def cup(b: Builder, s: float = 1.0) -> None:
    """Build a cup on its saucer."""
    b.mat("china", lw=0.8)
    b.lathe([(0, 0.006), (0.075 * s, 0.012), (0.078 * s, 0.018), (0, 0.012)], 20)
    b.mat("china", lw=0.8)
    bowl = [(0.02 * s, 0.014), (0.04 * s, 0.035), (0.045 * s, 0.07), (0.04 * s, 0.07)]
    b.lathe([*bowl, (0, 0.06)], 18)
    b.mat("china", lw=0.7)
    b.tube([(0.043 * s, 0, 0.06), (0.065 * s, 0, 0.055), (0.06 * s, 0, 0.035), (0.037 * s, 0, 0.032)], 0.006, 5)


def wineglass(b: Builder, full: bool = True, s: float = 1.0) -> None:
    """Build a stemmed glass, full to the line or empty."""
    b.mat("glassw", lw=0.6)
    b.lathe([(0, 0.004), (0.034 * s, 0.004), (0.035 * s, 0), (0, 0)], 22)
    b.lathe([(0.005 * s, 0.004), (0.005 * s, 0.075 * s), (0.012 * s, 0.085 * s)], 8)
    bowl = [(0.012, 0.085), (0.03, 0.1), (0.039, 0.125), (0.04, 0.15), (0.034, 0.185)]
    line = 3 if full else 0
    if full:
        b.mat("wine", lw=0.7)
        b.lathe([*[(r * s, z * s) for r, z in bowl[: line + 1]], (0, bowl[line][1] * s)], 22)
    b.mat("glassw", lw=0.7)
    b.lathe([(r * s, z * s) for r, z in bowl[line:]], 22)
    for towards in (math.pi, -math.pi / 2):
        _shine(b, 0.0405 * s, 0.12 * s, 0.15 * s, towards)


def tumbler(b: Builder, drink: str | None = "wine", s: float = 1.0) -> None:
    """Build a straight glass, a third full unless `drink` is None."""
    foot = 0.0
    if drink:
        b.mat(drink, lw=0.5)
        b.lathe([(0.031 * s, 0), (0.034 * s, 0.055 * s), (0, 0.055 * s)], 16)
        foot = 0.055 * s
    b.mat("glassw", lw=0.7)
    b.lathe([(0.034 * s, foot), (0.037 * s, 0.115 * s), (0.034 * s, 0.115 * s)], 16)


def carafe(b: Builder, drink: str = "wine") -> None:
    """Build a carafe."""
    b.mat(drink, lw=0.8)
    b.lathe([(0, 0), (0.055, 0), (0.06, 0.06), (0.045, 0.12)], 18)
    b.mat("glassw", lw=0.7)
    b.lathe([(0.045, 0.12), (0.02, 0.19), (0.028, 0.24)], 18)


def siphon(b: Builder) -> None:
    """Build a soda siphon with its metal head."""
    b.mat("siphon", lw=0.9)
    b.lathe([(0, 0), (0.05, 0), (0.05, 0.2), (0.035, 0.25), (0.016, 0.28)], 16)
    _shine(b, 0.051, 0.02, 0.19, 0.3)
    b.mat("chrome", lw=0.8)
    b.lathe([(0.02, 0.27), (0.02, 0.33), (0, 0.34)], 10)
    b.tube([(0, 0, 0.32), (0.06, 0, 0.32), (0.075, 0, 0.28)], 0.008, 6)


def bottle(b: Builder, kind: int, colour: str, s: float = 1.0, label_turn: float = math.pi) -> None:
    """Build one of three shapes of bottle, its label towards `label_turn`."""
    r, h = 0.040 * s, 0.215 * s
    tall, claret, flask = (
        [(0, 0), (r * 0.95, 0), (r * 0.95, h * 0.95), (r * 0.3, h * 1.25), (r * 0.32, h * 1.7), (0, h * 1.7)],
        [(0, 0), (r, 0), (r, h), (r * 0.85, h * 1.12), (r * 0.36, h * 1.3), (r * 0.34, h * 1.62), (0, h * 1.62)],
        [(0, 0), (r * 1.25, 0), (r * 1.3, h * 0.6), (r * 0.4, h * 0.9), (r * 0.38, h * 1.35), (0, h * 1.35)],
    )
    b.mat(colour, lw=0.7)
    b.lathe((tall, claret, flask)[kind % 3], 14)
    w = r * (1.31, 1.03, 1.03)[(kind + 1) % 3]
    b.mat("label", lw=0.4)
    a0, a1 = label_turn - 0.63, label_turn + 0.63
    b.lathe([(w, h * 0.22), (w, h * 0.62)], 8, a0, a1)
    b.mat(("post_a", "iron_f", "bot_a")[kind % 3], lw=0)
    b.lathe([(w + 0.001, h * 0.42), (w + 0.001, h * 0.52)], 6, a0 + 0.2, a1 - 0.2)
    _shine(b, w + 0.0015, h * 0.08, h * (0.56, 0.9, 0.9)[(kind + 1) % 3], label_turn)
    b.mat("cork" if kind % 2 else "wine", lw=0.4)
    top = (1.7, 1.62, 1.35)[kind % 3] * h
    b.lathe([(r * 0.37, top - 0.035), (r * 0.38, top + 0.004), (0, top + 0.004)], 10)


def _shine(b: Builder, r: float, foot: float, head: float, towards: float) -> None:
    """Lay a strip of light along something round, to the left of where it faces."""
    b.mat("shine", lw=0)
    for start, wide in ((towards + 0.62, 0.16), (towards + 0.86, 0.05)):
        b.lathe([(r, foot), (r, head)], 3, start, start + wide)


def ashtray(b: Builder, ends: int = 3, seed: int = 0) -> None:
    """Build a round ashtray with its ends and ash."""
    b.mat("ashtray", lw=0.9)
    b.lathe([(0, 0), (0.06, 0), (0.07, 0.03), (0.06, 0.032), (0.048, 0.012), (0, 0.01)], 24)
    rnd = random.Random(seed)
    b.mat("ash", lw=0)
    b.disc((0, 0, 0.0125), 0.035, 12)
    for k in range(ends):
        a = rnd.uniform(0, 6.28)
        x, y = 0.02 * math.cos(a + k), 0.02 * math.sin(a + k)
        b.mat("paper", lw=0.4)
        b.tube([(x, y, 0.018), (x + 0.035 * math.cos(a), y + 0.035 * math.sin(a), 0.03)], 0.005, 5)


def burning_cigarette(b: Builder) -> None:
    """Lay a cigarette across the rim of an ashtray."""
    b.mat("paper", lw=0.5)
    b.tube([(-0.075, -0.02, 0.036), (0.0, 0.0, 0.03)], 0.0055, 6)
    b.mat("ember", lw=0)
    b.tube([(0.0, 0.0, 0.03), (0.008, 0.002, 0.0295)], 0.006, 6)


def sugar_bowl(b: Builder) -> None:
    """Build a metal bowl of wrapped lumps."""
    b.mat("chrome", lw=0.9)
    b.lathe([(0.02, 0), (0.035, 0.005), (0.02, 0.02), (0.06, 0.05), (0.068, 0.075), (0.06, 0.075), (0, 0.05)], 22)
    rnd = random.Random(3)
    for k in range(9):
        a, r = k * 2.4, 0.014 * math.sqrt(k)
        with b.at(T(r * math.cos(a), r * math.sin(a), 0.065 + 0.012 * (k < 4)), RZ(rnd.uniform(0, 3))):
            b.mat("paper", lw=0.5)
            b.box(-0.016, -0.01, 0, 0.016, 0.01, 0.016)
            b.mat("post_c", lw=0)
            b.box(-0.006, -0.0103, 0.002, 0.006, 0.0103, 0.0163)


def sketch_things(b: Builder) -> None:
    """Lay out an open sketchbook, pencils, a rubber, a knife and some shavings."""
    with b.at(RZ(0.35)):
        b.mat("book", lw=0.9)
        b.box(-0.155, -0.115, 0, 0.155, 0.115, 0.006)
        for side in (-1, 1):
            b.mat("paper", lw=0.7)
            b.box(min(side * 0.004, side * 0.15), -0.11, 0.006, max(side * 0.004, side * 0.15), 0.11, 0.013)
        b.mat("graphite", lw=0)
        for stroke in _back_of_a_man():
            b.tube([(0.077 + x, y, 0.0135) for x, y in stroke], 0.0016, 4)
    for x, y, turn, colour in (
        (0.12, -0.15, 0.9, "shop_green"),
        (0.19, -0.02, 1.25, "post_a"),
        (-0.2, -0.06, 1.9, "post_d"),
    ):
        with b.at(T(x, y, 0.005), RZ(turn)):
            b.mat(colour, lw=0.6)
            b.tube([(-0.08, 0, 0), (0.06, 0, 0)], 0.0045, 6)
            b.mat("cane", lw=0.4)
            b.tube([(0.06, 0, 0), (0.08, 0, 0)], [0.0045, 0.001], 6)
    with b.at(T(-0.17, 0.11, 0), RZ(0.5)):
        b.mat("rubber", lw=0.7)
        b.box(-0.02, -0.011, 0, 0.02, 0.011, 0.012)


def _back_of_a_man() -> list[list[tuple[float, float]]]:
    """The strokes of a small drawing: a man on a stool, from behind."""
    head = [(0.012 * math.cos(a), 0.058 + 0.015 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 12)]
    back = [(-0.01, 0.045), (-0.034, 0.036), (-0.04, 0.0), (-0.03, -0.035), (0.03, -0.035), (0.04, 0.0), (0.034, 0.036)]
    stool = [
        (-0.028, -0.04),
        (0.028, -0.04),
        (0.012, -0.04),
        (0.02, -0.085),
        (0.012, -0.04),
        (-0.012, -0.04),
        (-0.02, -0.085),
    ]
    return [head, [*back, (0.01, 0.045)], stool, [(0.0, 0.036), (0.002, -0.03)], [(-0.05, -0.088), (0.05, -0.085)]]


def chess_board(b: Builder) -> None:
    """Set up a game in its middle; the board is 0.4 m wide."""
    b.mat("woodd", lw=0.9)
    b.box(-0.2, -0.2, 0, 0.2, 0.2, 0.02)
    rnd = random.Random(8)
    for i in range(8):
        for j in range(8):
            x, y = -0.16 + 0.0457 * i, -0.16 + 0.0457 * j
            if (i + j) % 2:
                b.mat("cane", lw=0)
                b.box(x - 0.0229, y - 0.0229, 0.02, x + 0.0229, y + 0.0229, 0.0205)
            if rnd.random() < (0.75 if j in {0, 7} else 0.5 if j in {1, 2, 5, 6} else 0.12):
                b.mat("paper" if j < 4 else "iron_f", lw=0.5)
                h = rnd.choice((0.05, 0.06, 0.08))
                b.lathe([(0.016, 0.02), (0.008, 0.035), (0.007, h), (0.012, h + 0.01), (0, h + 0.022)], 8, c=(x, y, 0))


def newspaper_on_stick(b: Builder, name: str, headline: str = "") -> None:
    """Hang a paper clamped in its stick from the origin down the x/z plane, facing -y."""
    b.mat("wood", lw=0.8)
    b.tube([(0, 0, 0.06), (0, 0, -0.62)], 0.012, 6)
    b.mat("ring", lw=0.5)
    b.tube(ring(8, 0.02, 0.02, 0.08), 0.004, 4, closed=True)
    b.mat("paper", lw=0.8)
    folds = [(0.012, 0.0), (0.14, -0.02), (0.26, 0.01), (0.36, -0.015)]
    top = [(x, y, -0.02 - 0.04 * x) for x, y in folds]
    low = [(x, y * 1.6, -0.56 - 0.02 * math.sin(9 * x)) for x, y in folds]
    b.mesh(top + low, [[k, k + 1, 5 + k, 4 + k] for k in range(3)])
    with b.at(T(0.19, -0.025, -0.09)):
        b.mat("post_ink", lw=0)
        b.text(name, BEBAS, 0.085, 0, 1.0)
    b.mat("post_ink", lw=0)
    for k in range(9):
        z = -0.2 - 0.04 * k
        for x0, x1 in ((0.04, 0.13), (0.15, 0.24), (0.26, 0.335)):
            if (k, x0) != (1, 0.15) and not (k in {1, 2, 3} and x0 == 0.26):
                b.polygon([(x0, -0.027, z), (x1, -0.027, z), (x1, -0.027, z + 0.014), (x0, -0.027, z + 0.014)])
    if headline:
        with b.at(T(0.19, -0.028, -0.145)):
            b.text(headline, BEBAS, 0.05, 0, 1.0)


def open_newspaper(b: Builder) -> None:
    """Hold a broadsheet open over the origin, its back page towards +y."""
    for side in (-1, 1):
        b.mat("paper", lw=0.8)
        b.mesh([(0, 0, -0.24), (side * 0.3, -0.1, -0.22), (side * 0.31, -0.13, 0.24), (0, -0.02, 0.22)], [[0, 1, 2, 3]])
        b.mat("post_ink", lw=0)
        for k in range(6):
            z = -0.16 + 0.055 * k
            b.polygon(
                [
                    (side * x, 0.006 - 0.36 * x, zz)
                    for x, zz in ((0.03, z), (0.27, z), (0.27, z + 0.016), (0.03, z + 0.016))
                ]
            )


def egg_stand(b: Builder) -> None:
    """Build the wire stand with hard-boiled eggs."""
    b.mat("iron_f", lw=0.5)
    b.lathe([(0, 0), (0.07, 0), (0.07, 0.01), (0, 0.012)], 16)
    b.tube([(0, 0, 0), (0, 0, 0.34)], 0.006, 5)
    for z, r, n in ((0.07, 0.085, 6), (0.17, 0.07, 5), (0.26, 0.05, 3)):
        b.mat("iron_f", lw=0.4)
        b.tube(ring(18, r, r, z), 0.004, 4, closed=True)
        for a in turns(n, z * 9):
            b.mat("china", lw=0.6)
            egg = [(0, 0), (0.018, 0.008), (0.024, 0.024), (0.018, 0.045), (0, 0.056)]
            b.lathe(egg, 12, c=(r * math.cos(a), r * math.sin(a), z))


def canvas_from_behind(b: Builder, w: float = 0.8, h: float = 0.62) -> None:
    """Lean a stretched canvas, its back towards +x, against a wall at x = 0."""
    lean = 0.16
    with b.at(T(lean, 0, 0)), b.at(_leaning(lean, h)):
        b.mat("canvas", lw=1.0)
        b.box(-0.02, -w / 2, 0, 0, w / 2, h)
        b.mat("cane", lw=0.8)
        for y0, y1, z0, z1 in (
            (-w / 2, w / 2, 0, 0.05),
            (-w / 2, w / 2, h - 0.05, h),
            (-w / 2, -w / 2 + 0.05, 0, h),
            (w / 2 - 0.05, w / 2, 0, h),
            (-0.025, 0.025, 0, h),
        ):
            b.box(0, y0, z0, 0.018, y1, z1)


def _leaning(lean: float, h: float) -> np.ndarray:
    """A shear that brings the upper edge to the wall."""
    m = np.eye(4)
    m[0, 2] = -lean / h
    return m


def mop_and_bucket(b: Builder) -> None:
    """Build the bucket of closing time, the mop standing in it."""
    b.mat("chrome")
    b.lathe([(0, 0.01), (0.12, 0.01), (0.16, 0.28), (0.17, 0.28), (0.17, 0.3), (0.15, 0.3)], 20)
    b.mat("wood", lw=0.8)
    b.tube([(0.05, 0, 0.1), (0.4, 0.12, 1.35)], 0.014, 6)
    b.mat("iron", lw=0)
    b.tube([(-0.16, 0, 0.29), (-0.1, 0, 0.44), (0.1, 0, 0.44), (0.16, 0, 0.29)], 0.007, 5)


def wireless(b: Builder) -> None:
    """Build a valve wireless of the fifties, 0.46 m wide, facing -y."""
    b.mat("radio", lw=1.0)
    b.prism([(-0.23, 0), (0.23, 0), (0.23, 0.25), (0.19, 0.29), (-0.19, 0.29), (-0.23, 0.25)], -0.1, 0.1, 1)
    b.mat("cane", lw=0.7)
    b.box(-0.2, -0.104, 0.1, 0.07, -0.1, 0.26)
    b.mat("woodd", lw=0)
    for k in range(6):
        b.box(-0.2, -0.107, 0.115 + 0.025 * k, 0.07, -0.104, 0.121 + 0.025 * k)
    b.mat("bulb", lw=0.6)
    b.box(-0.2, -0.104, 0.04, 0.2, -0.1, 0.085)
    b.mat("post_a", lw=0)
    b.box(0.04, -0.107, 0.04, 0.05, -0.104, 0.085)
    for x, z, r in ((0.14, 0.2, 0.04), (0.14, 0.125, 0.022)):
        with b.at(T(x, -0.1, z), RX(math.pi / 2)):
            b.mat("brass", lw=0.7)
            b.lathe([(r, 0), (r * 0.9, 0.02), (0, 0.022)], 16)
