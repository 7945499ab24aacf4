"""The lower edge of those who are only remembered: it gives out in dry brush strokes, as the memories' pictures do."""

from __future__ import annotations

import numpy as np
import skia

from .ink import Ink, polygon

_SLANT = 1.15
"""How far a stroke leans to the right for its height."""
_FOOT = 1530
"""Where strokes begin, below the canvas."""


def fade(ink: Ink, seed: int, end: float = 1440) -> None:
    """Wipe the canvas below `end` with a slanting dry brush: last of all that is drawn."""
    dice = np.random.default_rng(seed)
    paint = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)
    marks = np.linspace(-200, 1100, 12)
    wave = dice.uniform(-30, 24, len(marks))
    x = -180.0
    while x < 1060:
        width = float(dice.choice((5, 7, 10, 15))) * float(dice.uniform(0.8, 1.3))
        reach = float(dice.uniform(-30, 24)) + float(dice.random() < 0.16) * float(dice.uniform(20, 60))
        top = end + float(np.interp(x, marks, wave)) - reach
        ink.canvas.drawPath(_stroke(x, width, top), paint)
        x += width * float(dice.uniform(0.8, 1.9))


def _stroke(x: float, width: float, top: float) -> skia.Path:
    """Return a stroke that rises from the foot, leans to the right, bends a little and ends in a point at `top`."""
    at = np.array([0, 0.3, 0.6, 0.85, 1.0])
    half = np.array([0.8, 0.72, 0.55, 0.3, 0.0]) * width
    y = _FOOT + (top - _FOOT) * at
    middle = x + (_FOOT - y) * _SLANT + 10 * at * (1 - at)
    return polygon(np.vstack([np.c_[middle - half, y], np.c_[middle + half, y][::-1]]))
