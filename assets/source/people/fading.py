"""The lower edge of those who are only remembered: it gives out in dry brush strokes, as the memories' pictures do."""

from __future__ import annotations

import numpy as np
import skia

from .ink import Ink, polygon

_SLANT = 1.15
"""How far a stroke leans to the right for its height."""
_DEEP = 130
"""How far below the end of the figure nothing is left of it."""


def fade(ink: Ink, seed: int, end: float = 1262) -> None:
    """Wipe the canvas below `end` with a slanting dry brush: last of all that is drawn.

    The engine shows sprites down to 1318 or so: an end that is to be seen lies above that.
    """
    dice = np.random.default_rng(seed)
    paint = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)
    marks = np.linspace(-200, 1100, 12)
    wave = dice.uniform(-30, 24, len(marks))
    x = -180.0
    while x < 1060:
        width = float(dice.choice((5, 7, 10, 15))) * float(dice.uniform(0.8, 1.3))
        reach = float(dice.uniform(-30, 24)) + float(dice.random() < 0.16) * float(dice.uniform(20, 60))
        top = end + float(np.interp(x, marks, wave)) - reach
        ink.canvas.drawPath(_stroke(x, end + _DEEP, width, top), paint)
        x += width * float(dice.uniform(0.8, 1.9))
    ink.canvas.drawRect(skia.Rect.MakeLTRB(0, end + _DEEP - 22, 1000, 1500), paint)


def _stroke(x: float, foot: float, width: float, top: float) -> skia.Path:
    """Return a stroke that rises from its foot, leans to the right, bends a little and ends in a point at `top`."""
    at = np.array([0, 0.3, 0.6, 0.85, 1.0])
    half = np.array([0.9, 0.78, 0.55, 0.3, 0.0]) * width
    y = foot + (top - foot) * at
    middle = x + (foot - y) * _SLANT + 10 * at * (1 - at)
    return polygon(np.vstack([np.c_[middle - half, y], np.c_[middle + half, y][::-1]]))
