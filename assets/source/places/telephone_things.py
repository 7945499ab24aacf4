"""The things of the telephone corner: apparatus, directory, booth door, hooks, scribbles, back door."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import numpy as np

from .furniture import turns
from .kit import BEBAS, RX, RZ, Builder, T, find_font


def telephone(b: Builder) -> None:
    """Build a coin telephone for jetons on a wall at y = 0, its receiver hung at the left."""
    b.mat("phone", lw=1.1)
    b.prism([(-0.15, -0.24), (0.15, -0.24), (0.15, 0.2), (0.11, 0.25), (-0.11, 0.25), (-0.15, 0.2)], -0.13, 0, 1)
    b.mat("phone_l", lw=0.7)
    b.box(-0.13, -0.136, -0.2, 0.13, -0.13, -0.1)
    b.mat("iron_f", lw=0.7)
    b.box(0.02, -0.14, -0.18, 0.1, -0.136, -0.12)
    b.mat("brass", lw=0.5)
    b.box(-0.1, -0.14, 0.19, -0.02, -0.13, 0.205)
    with b.at(T(0.0, -0.132, 0.06), RX(math.pi / 2)):
        b.mat("china", lw=0.7)
        b.lathe([(0.1, 0), (0.1, 0.012), (0, 0.012)], 28)
        b.mat("iron_f", lw=0.6)
        b.lathe([(0.095, 0.012), (0.092, 0.024), (0.045, 0.026), (0.04, 0.014)], 28)
        b.mat("china", lw=0)
        for a in turns(12, 0.4)[:10]:
            b.disc((0.069 * math.cos(a), 0.069 * math.sin(a), 0.027), 0.0135, 12)
    with b.at(T(0.03, -0.136, 0.215)):
        b.mat("china", lw=0)
        b.text("JETONS", BEBAS, 0.04, 0, 1.1)
    b.mat("iron_f", lw=1.0)
    b.tube(
        [(-0.19, -0.1, 0.17), (-0.205, -0.09, 0.08), (-0.205, -0.09, -0.06), (-0.19, -0.1, -0.15)],
        [0.022, 0.017, 0.017, 0.022],
        10,
    )
    for z in (0.17, -0.15):
        with b.at(T(-0.185, -0.1, z), RX(math.pi / 2)):
            b.mat("iron_f", lw=0.8)
            b.lathe([(0.035, -0.02), (0.038, 0.03), (0.02, 0.05), (0, 0.05)], 14)
    t = np.linspace(0, 1, 60)
    cord = [
        (
            -0.19 + 0.16 * k + 0.012 * math.cos(70 * k),
            -0.09,
            -0.17 - 0.42 * math.sin(math.pi * k) + 0.012 * math.sin(70 * k),
        )
        for k in t
    ]
    b.mat("iron_f", lw=0)
    b.tube(cord, 0.006, 5)


def directory(b: Builder) -> None:
    """Build a shelf on a wall at y = 0, with two directories on their chain and a pencil on a string."""
    b.mat("woodd", lw=0.9)
    b.box(-0.3, -0.28, -0.03, 0.34, 0, 0)
    for k, (colour, lift) in enumerate((("dir_a", 0.0), ("dir_b", 0.07))):
        with b.at(T(0.05, -0.13, lift), RZ(0.15 - 0.35 * k)):
            b.mat("paper", lw=0.7)
            b.box(-0.15, -0.1, 0.004, 0.15, 0.095, 0.062)
            b.mat(colour, lw=0.8)
            b.box(-0.155, -0.105, 0.06, 0.155, 0.1, 0.07)
            b.box(-0.155, 0.09, 0, 0.155, 0.1, 0.07)
    with b.at(T(0.05, -0.236, 0.1), RZ(-0.2)):
        b.mat("post_ink", lw=0)
        b.text("PARIS 1969", BEBAS, 0.04, 0, 1.0)
    b.mat("ring", lw=0.5)
    for k in range(17):
        t = k / 16
        x, z = 0.2 + 0.12 * t, 0.05 - 0.06 * t - 0.62 * t * (1 - t)
        turn = RZ(math.pi / 2 * (k % 2))
        with b.at(T(x, -0.27 + 0.24 * t, z), turn):
            b.tube([(0.011 * math.cos(a), 0, 0.019 * math.sin(a)) for a in turns(8)], 0.004, 4, closed=True)


def pinned_cards(b: Builder) -> None:
    """Pin taxi cards and notes on a wall at y = 0."""
    for x, z, w, h, turn, colour in (
        (-0.28, 0.02, 0.16, 0.1, 0.1, "paper"),
        (-0.05, 0.08, 0.2, 0.13, -0.06, "post_d"),
        (0.2, 0.0, 0.14, 0.18, 0.08, "paper"),
    ):
        with b.at(T(x, -0.006, z)):
            b.mat(colour, lw=0.7)
            c, s = math.cos(turn), math.sin(turn)
            b.polygon(
                [
                    (px * c - pz * s, 0, px * s + pz * c)
                    for px, pz in ((-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2))
                ]
            )
            b.mat("post_ink", lw=0)
            for k in range(3):
                zz = h * (0.2 - 0.22 * k)
                b.box(-w * 0.36, -0.004, zz, w * (0.36 - 0.12 * k), -0.002, zz + 0.012)


def booth_door(b: Builder, leaf: float) -> None:
    """Build a folding door of two glazed leaves, hinged at the origin along +x, folded half open."""
    path = [(0.0, 0.0), (leaf * 0.42, -leaf * 0.9), (leaf * 0.84, 0.0)]
    for (x0, y0), (x1, y1) in pairwise(path):
        length = math.hypot(x1 - x0, y1 - y0)
        with b.at(T(x0, y0, 0), RZ(math.atan2(y1 - y0, x1 - x0))):
            for a, c, z0, z1 in (
                (0, 0.07, 0.03, 2.1), (length - 0.07, length, 0.03, 2.1), (0.07, length - 0.07, 2.0, 2.1),
                (0.07, length - 0.07, 0.9, 1.0),
                (0.07, length - 0.07, 0.03, 0.16), (0.07, length - 0.07, 0.16, 0.9),
                (length / 2 - 0.015, length / 2 + 0.015, 1.0, 2.0),
                (0.07, length / 2 - 0.015, 1.48, 1.51), (length / 2 + 0.015, length - 0.07, 1.48, 1.51),
            ):  # fmt: skip
                b.mat("booth" if (z0, z1) != (0.16, 0.9) else "barp", lw=0.8)
                b.box(a, -0.018, z0, c, 0.018, z1)
    b.mat("brass", lw=0.7)
    b.lathe([(0.025, 0), (0.03, 0.03), (0, 0.04)], 12, c=(path[1][0], path[1][1] - 0.03, 1.05))


def hooks(b: Builder, length: float, n: int) -> None:
    """Build a board of coat hooks on a wall at y = 0."""
    b.mat("woodd", lw=0.9)
    b.box(-length / 2, -0.025, -0.07, length / 2, 0, 0.07)
    for k in range(n):
        x = -length / 2 + length * (k + 0.5) / n
        b.mat("brass", lw=0.7)
        b.tube([(x, -0.025, 0.02), (x, -0.09, 0.03), (x, -0.13, 0.1)], 0.011, 6)
        b.tube([(x, -0.025, -0.02), (x, -0.07, -0.05), (x, -0.09, -0.01)], 0.009, 6)


def hung_coat(b: Builder, cloth: str, dark: str) -> None:
    """Hang a coat by its loop from (0, 0, 1.76), facing -y, its sleeves and folds falling."""
    body = [
        (-0.05, 1.74),
        (0.05, 1.74),
        (0.13, 1.66),
        (0.2, 1.56),
        (0.19, 1.2),
        (0.25, 0.72),
        (0.16, 0.68),
        (0.08, 0.72),
    ]
    body += [(0.0, 0.67), (-0.1, 0.71), (-0.2, 0.67), (-0.24, 0.73), (-0.18, 1.2), (-0.2, 1.56), (-0.13, 1.66)]
    right = [
        (0.13, 1.65),
        (0.21, 1.58),
        (0.27, 1.35),
        (0.28, 1.08),
        (0.25, 0.98),
        (0.18, 0.99),
        (0.16, 1.15),
        (0.15, 1.4),
    ]
    left = [(-x - 0.01, z - 0.03) for x, z in right]
    front = [(-0.01, 1.6), (0.03, 1.6), (0.06, 1.2), (0.09, 0.72), (0.0, 0.67), (0.02, 1.1)]
    lapels = [(-0.05, 1.74), (0.05, 1.74), (0.1, 1.66), (0.07, 1.48), (0.02, 1.34), (-0.06, 1.5), (-0.1, 1.66)]
    folds = (
        [(-0.12, 1.45), (-0.1, 1.44), (-0.1, 1.05), (-0.13, 0.7), (-0.19, 0.67)],
        [(0.14, 1.1), (0.16, 1.1), (0.21, 0.71), (0.16, 0.68)],
        [(0.22, 1.5), (0.245, 1.4), (0.25, 1.1), (0.22, 1.12)],
    )
    pieces = [(cloth, 1.0, body), (dark, 0, front), *((dark, 0, fold) for fold in folds[:2]), (cloth, 0.9, left)]
    for k, (colour, weight, shape) in enumerate(
        [*pieces, (cloth, 0.9, right), (dark, 0, folds[2]), (cloth, 0.8, lapels)]
    ):
        b.mat(colour, lw=weight)
        b.polygon([(x, -0.1 - 0.006 * k, z) for x, z in _rounded(shape)])


def _rounded(corners: list[tuple[float, float]]) -> np.ndarray:
    """Cut the corners off an outline, twice: cloth has none."""
    points = np.array(corners)
    for _ in range(2):
        after = np.roll(points, -1, axis=0)
        points = np.stack([0.8 * points + 0.2 * after, 0.2 * points + 0.8 * after], 1).reshape(-1, 2)
    return points


def scribbles(b: Builder, seed: int) -> None:
    """Scratch hearts, sums, numbers and initials into the plaster at y = 0."""
    rnd = random.Random(seed)
    b.mat("scratch", lw=0)
    heart = [
        (0.075 * math.sin(t) ** 3, 0.062 * math.cos(t) - 0.025 * math.cos(2 * t) - 0.01 * math.cos(3 * t))
        for t in np.linspace(0, 6.28, 26)
    ]
    hx, hz = rnd.uniform(-0.2, 0.1), rnd.uniform(-0.05, 0.15)
    b.tube([(hx + x * 1.4, -0.004, hz + z * 1.4) for x, z in heart], 0.005, 4)
    b.tube([(hx - 0.16, -0.004, hz - 0.1), (hx + 0.17, -0.004, hz + 0.1)], 0.004, 4)
    words = ["ODÉ 27-19", "M + J", "LULU", "DAN 43-08", "1962", "ICI RENÉ", "TRU 16-50", "7×12=84"]
    rnd.shuffle(words)
    for k, word in enumerate(words[:5]):
        x, z = rnd.uniform(-0.32, 0.32), 0.42 - 0.2 * k
        font = find_font("lobster") if k % 3 == 1 else BEBAS
        with b.at(T(x, -0.005, z)):
            b.text(word, font, rnd.uniform(0.07, 0.11), 0, 1.0)
    for k in range(5):
        b.tube([(0.25 + 0.03 * k, -0.004, -0.4), (0.26 + 0.03 * k, -0.004, -0.3)], 0.004, 4)
    b.tube([(0.23, -0.004, -0.38), (0.41, -0.004, -0.32)], 0.004, 4)


def back_door(b: Builder, w: float, h: float) -> None:
    """Build the door to the yard: ajar, bolt drawn back, planks, a small light with bars above the middle."""
    half = w / 2
    b.mat("woodl", lw=1.0)
    for x0, x1, z0, z1 in (
        (-half - 0.11, -half, 0, h + 0.11),
        (half, half + 0.11, 0, h + 0.11),
        (-half, half, h, h + 0.11),
    ):
        b.box(x0, -0.07, z0, x1, 0.05, z1)
    ajar = math.radians(24)
    with b.at(T(-half, 0, 0), RZ(ajar)):
        planks = 5
        for k in range(planks):
            b.mat("yard_door", lw=0.7)
            b.box(w * k / planks, -0.025, 0.02, w * (k + 1) / planks - 0.004, 0.02, h - 0.02)
        b.mat("yard_door_d", lw=0.9)
        for z in (0.25, 1.15, 1.8):
            b.box(0.02, -0.05, z, w - 0.03, -0.025, z + 0.13)
        _bolt(b, w, 1.33)
        _bolt(b, w, 0.62)
        b.mat("iron_f", lw=0.7)
        for z in (0.31, 1.86):
            b.prism([(0.0, z - 0.03), (0.3, z - 0.012), (0.34, z), (0.3, z + 0.012), (0.0, z + 0.03)], -0.06, -0.05, 1)
        b.mat("brass", lw=0.7)
        b.lathe([(0.014, 0), (0.03, 0.03), (0, 0.05)], 10, c=(w - 0.1, -0.06, 1.02))
    b.mat("iron_f", lw=0.8)
    b.box(half, -0.11, 1.3, half + 0.07, -0.07, 1.4)
    b.mat("cane", lw=0.7)
    b.box(-half - 0.1, -0.55, 0, half + 0.1, -0.1, 0.012)


def _bolt(b: Builder, w: float, z: float) -> None:
    """Build a drawn bolt near the door's free edge."""
    b.mat("iron_f", lw=0.8)
    b.box(w - 0.36, -0.056, z - 0.045, w - 0.08, -0.05, z + 0.045)
    for x in (w - 0.33, w - 0.16):
        b.box(x, -0.085, z - 0.03, x + 0.04, -0.056, z + 0.03)
    b.mat("steel", lw=0.7)
    b.tube([(w - 0.44, -0.072, z), (w - 0.1, -0.072, z)], 0.014, 8)
    b.tube([(w - 0.4, -0.072, z), (w - 0.4, -0.13, z - 0.02)], 0.01, 6)
