"""What hangs and stands along the passage to the yard: notices, meter and fuses, umbrella, empties, a ball's bill."""

from __future__ import annotations

import math
import random

from .kit import BEBAS, RY, RZ, Builder, T, find_font


def bill(b: Builder) -> None:
    """Paste the bill of a ball on a wall at y = 0."""
    b.mat("post_c", lw=0.8)
    b.box(-0.3, 0, -0.42, 0.3, 0.01, 0.42)
    b.mat("post_b", lw=0)
    with b.at(T(0, -0.006, 0.26)):
        b.text("Bal", find_font("lobster"), 0.26, 0)
    for words, size, z in (("DE LA SAINT-LUC", 0.085, 0.1), ("SAMEDI 18 OCTOBRE", 0.085, -0.3), ("21 H", 0.06, -0.38)):
        with b.at(T(0, -0.006, z)):
            b.text(words, BEBAS, size, 0, 1.0)
    for x, z, r in ((-0.13, -0.14, 0.075), (0.06, -0.16, 0.06)):
        b.polygon([(x + r * math.cos(a / 4), -0.006, z + 0.75 * r * math.sin(a / 4)) for a in range(25)])
        b.box(x + r - 0.016, -0.007, z, x + r, -0.005, z + 0.22)
    b.polygon([(-0.071, -0.006, 0.08), (0.12, -0.006, 0.06), (0.12, -0.006, 0.02), (-0.071, -0.006, 0.04)])


def notice(b: Builder, heading: str, w: float, h: float, lines: int) -> None:
    """Frame a printed notice, its middle on a wall at y = 0."""
    b.mat("woodd", lw=0.8)
    b.box(-w / 2 - 0.025, -0.02, -h / 2 - 0.025, w / 2 + 0.025, 0, h / 2 + 0.025)
    b.mat("paper", lw=0.5)
    b.box(-w / 2, -0.024, -h / 2, w / 2, -0.02, h / 2)
    b.mat("post_ink", lw=0)
    with b.at(T(0, -0.026, h / 2 - 0.06)):
        b.text(heading, BEBAS, 1.95 * w / len(heading), 0, 1.0)
    step = (h - 0.16) / lines
    for k in range(lines):
        z = h / 2 - 0.12 - step * k
        b.box(-0.42 * w, -0.026, z - 0.3 * step, (0.42 - 0.2 * (k % 4 == 3)) * w, -0.024, z)


def enamel_plate(b: Builder, words: str, w: float) -> None:
    """Screw a blue plate with white letters on a wall at y = 0."""
    b.mat("china", lw=0.9)
    b.box(-w / 2, -0.012, -0.075, w / 2, 0, 0.075)
    b.mat("enamel", lw=0)
    b.box(-w / 2 + 0.012, -0.016, -0.063, w / 2 - 0.012, -0.012, 0.063)
    b.mat("china", lw=0)
    with b.at(T(0, -0.019, 0)):
        b.text(words, BEBAS, 0.105, 0, 1.1)


def calendar(b: Builder) -> None:
    """Hang the postman's almanac: a picture of a lake, two columns of days under it."""
    b.mat("paper", lw=0.8)
    b.box(-0.14, -0.01, -0.2, 0.14, 0, 0.2)
    b.mat("aw_teal", lw=0.4)
    b.box(-0.12, -0.014, 0.02, 0.12, -0.01, 0.18)
    b.mat("post_yellow", lw=0)
    b.polygon(
        [(-0.12, -0.016, 0.08), (-0.05, -0.016, 0.15), (0.02, -0.016, 0.09), (0.07, -0.016, 0.13), (0.12, -0.016, 0.08)]
    )
    b.mat("post_ink", lw=0)
    with b.at(T(0, -0.014, -0.015)):
        b.text("1969", BEBAS, 0.05, 0, 1.2)
    for column in range(4):
        for row in range(6):
            x, z = -0.115 + 0.06 * column, -0.055 - 0.023 * row
            b.box(x, -0.012, z - 0.009, x + 0.045, -0.01, z)


def meter(b: Builder) -> None:
    """Hang the board with meter and porcelain fuses on a wall at y = 0, with its cables."""
    b.mat("wood", lw=0.9)
    b.box(-0.2, -0.03, -0.28, 0.2, 0, 0.28)
    b.mat("iron_f", lw=0.9)
    b.box(-0.13, -0.15, -0.02, 0.13, -0.03, 0.24)
    b.mat("china", lw=0.6)
    b.box(-0.09, -0.156, 0.11, 0.09, -0.15, 0.2)
    b.mat("machine_r", lw=0)
    b.box(-0.05, -0.158, 0.06, 0.05, -0.15, 0.072)
    for x in (-0.09, 0.0, 0.09):
        b.mat("china", lw=0.7)
        b.box(x - 0.032, -0.08, -0.22, x + 0.032, -0.03, -0.09)
        b.mat("brass", lw=0)
        b.box(x - 0.012, -0.083, -0.17, x + 0.012, -0.08, -0.14)
    b.mat("iron_f", lw=0.5)
    for x in (-0.06, 0.05):
        b.tube([(x, -0.02, 0.28), (x, -0.02, 0.62), (x, -0.02, 1.0)], 0.011, 5)


def shutter_keys(b: Builder) -> None:
    """Hang a crank and two keys from nails in a wall at y = 0."""
    b.mat("iron_f", lw=0.7)
    b.tube([(0, -0.02, 0), (0, -0.03, -0.34), (0.1, -0.03, -0.36), (0.1, -0.03, -0.5)], 0.012, 6)
    b.mat("brass", lw=0.6)
    for x in (-0.14, -0.1):
        b.tube([(x, -0.015, 0), (x, -0.02, -0.13)], 0.007, 5)
        b.box(x - 0.022, -0.022, -0.13, x + 0.004, -0.014, -0.1)


def umbrellas(b: Builder) -> None:
    """Stand two umbrellas and a stick in a zinc bucket."""
    b.mat("zinc_d", lw=0.9)
    b.lathe([(0.1, 0), (0.135, 0.44), (0.15, 0.44), (0.15, 0.47), (0.125, 0.47), (0.12, 0.3), (0, 0.3)], 16)
    for turn, lean, cloth in ((0.4, 0.16, "coat"), (2.6, 0.2, "wine")):
        with b.at(RZ(turn), RY(lean), T(0, 0, 0.1)):
            b.mat(cloth, lw=0.8)
            b.lathe([(0.012, 0.0), (0.05, 0.3), (0.055, 0.52), (0.02, 0.62), (0, 0.62)], 9)
            b.mat("wood", lw=0.7)
            hook = [(0.045 - 0.045 * math.cos(a), 0, 0.78 + 0.045 * math.sin(a)) for a in (0, 0.8, 1.6, 2.4, 3.1)]
            b.tube([(0, 0, 0.62), *hook], 0.013, 6)


def crates(b: Builder) -> None:
    """Stack crates of empties: four against the wall, one set down before them."""
    for k, (x, y, z, turn, full) in enumerate(
        ((0.0, 0.42, 0.0, 0.04, False), (0.02, 0.42, 0.31, -0.05, False), (0.0, 0.41, 0.62, 0.03, True),
         (-0.02, -0.28, 0.0, -0.06, False), (0.0, -0.28, 0.31, 0.1, True), (-0.52, 0.5, 0.0, 0.5, True))
    ):  # fmt: skip
        with b.at(T(x, y, z), RZ(turn)):
            _crate(b)
            if full:
                _empties(b, k)


def _crate(b: Builder) -> None:
    b.mat("crate", lw=1.0)
    b.box(-0.22, -0.3, 0, 0.22, 0.3, 0.3)
    b.mat("wood", lw=0.6)
    for z in (0.05, 0.18):
        b.box(-0.225, -0.305, z, 0.225, 0.305, z + 0.07)
    b.mat("post_ink", lw=0)
    with b.at(T(0, -0.308, 0.275)):
        b.text("CHOPIN", BEBAS, 0.05, 0, 1.1)


def _empties(b: Builder, seed: int) -> None:
    """Put bottles into a crate; one or two are missing."""
    rnd = random.Random(seed)
    for n in range(12):
        if rnd.random() < 0.85:
            b.mat(("bot_a", "bot_c", "bot_a", "bot_d")[rnd.randrange(4)], lw=0.7)
            place = (-0.14 + 0.14 * (n % 3), -0.2 + 0.135 * (n // 3), 0)
            b.lathe([(0.04, 0.25), (0.04, 0.4), (0.016, 0.46), (0.016, 0.55), (0, 0.55)], 10, c=place)
