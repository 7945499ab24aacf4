"""What is left of a burning passport: a scrap with glowing edges, and sparks in its wake."""

from __future__ import annotations

import random
from collections.abc import Sequence

from people.ink import Ink, Points, fill_paint

from .typeface import typeface

PAPER, PAPER_SHADE, CHAR, GLOW, HOT, PRINT = "#e6cf9f", "#b08a68", "#1a1420", "#f07a2c", "#ffd98a", "#5b4a5c"
TORN = (
    "-108,-62! -40,-84 30,-92 92,-84! 97,-74 78,-62 84,-52 80,-44 56,-40 44,-22 52,-8 36,-2 12,4 18,18 34,22 26,40 "
    "-2,36 -16,44 -14,58 -30,70 -52,58 -60,38 -70,48 -76,70 -98,74!"
)
"""The scrap's outline: two edges are the page's own, the rest is burnt."""
BURNT = TORN[TORN.index("92,-84!") :]
CHARRED = (
    f"{BURNT} -96,58! -84,54 -78,36 -62,22 -46,34 -44,48 -30,54 -28,36 -8,22 6,24 -4,8 6,-10 30,-14 30,-26 46,-52 "
    "66,-58 62,-68 76,-86!"
)
"""The black rim along the burnt edge."""


def scrap(ink: Ink) -> None:
    """The corner of a page with the word for a name, and no name any more; the origin is its middle."""
    ink.shape(TORN, PAPER, ["-112,-70! -60,-84! -84,-10 -70,80! -112,84!"], PAPER_SHADE, 3.6)
    _print(ink)
    ink.fill(CHARRED, CHAR)
    ink.line(BURNT, 9.0, (0.5, 0.5), GLOW)
    ink.line(BURNT, 3.6, (0.3, 0.3), HOT)
    for x, y, r in ((40, -14, 4.0), (12, 30, 3.2), (-38, 56, 3.6), (70, -52, 3.0), (-68, 40, 2.4)):
        ink.dot(x, y, r, GLOW)
        ink.dot(x, y, r * 0.5, HOT)


def _print(ink: Ink) -> None:
    """A heading, and lines for what a clerk fills in."""
    canvas = ink.canvas
    canvas.save()
    canvas.rotate(-9)
    for words, size, x, y in (("PASSEPORT", 26, -88, -58), ("NOM :", 18, -92, -22), ("NÉ LE :", 18, -94, 12)):
        font = typeface("serif-bold", size)
        canvas.drawString(words, x, y, font, fill_paint(PRINT))
    canvas.restore()
    for line in ("-34,-16! 26,-24!", "-22,16! 4,12!"):
        ink.line(line, 1.8, (0.8, 0.8), PRINT)


def sparks(ink: Ink, along: Sequence[tuple[float, float]], count: int, seed: int) -> None:
    """Sparks along a way through points: thin strokes in the wind, dying at its end."""
    rnd = random.Random(seed)
    for _ in range(count):
        t = rnd.random() * (len(along) - 1)
        k = min(int(t), len(along) - 2)
        (x0, y0), (x1, y1) = along[k], along[k + 1]
        spread = 16 + 34 * rnd.random()
        x = x0 + (x1 - x0) * (t - k) + rnd.gauss(0, spread)
        y = y0 + (y1 - y0) * (t - k) + rnd.gauss(0, spread * 0.7)
        long, thick = rnd.uniform(3, 20), rnd.uniform(1.6, 4.8)
        stroke: Points = [(x, y), (x + long * 0.6, y + long * 0.1), (x + long, y + long * 0.34)]
        ink.line(stroke, thick, (0.9, 0.2), GLOW if rnd.random() < 0.6 else HOT)
