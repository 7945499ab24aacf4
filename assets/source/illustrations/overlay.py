"""Drawn things laid over the picture of a set: a canvas of whole size, whatever size the picture is made in."""

from __future__ import annotations

import numpy as np

from fineness import PART, PICTURE
from people.ink import Ink
from places.drawing import Array, fit

SIZE, FINE = (2560, 1440), 2
"""Things are drawn in pixels of the whole picture, and finer than it."""


def canvas(line: float = 5) -> Ink:
    """Return an empty canvas in pixels of the whole picture."""
    ink = Ink(*PICTURE, FINE, line)
    ink.canvas.scale(1 / PART, 1 / PART)
    return ink


def lay(picture: Array, ink: Ink) -> Array:
    """Lay what is drawn over the picture."""
    rgba = ink.array()
    rgba[..., :3] *= rgba[..., 3:]
    return lay_flat(picture, fit(rgba, *PICTURE))


def lay_flat(picture: Array, rgba: Array) -> Array:
    """Lay a picture whose colours are already weighed by its cover over another."""
    return picture * (1 - rgba[..., 3:]) + rgba[..., :3]


def calm_foot(picture: Array, code: tuple[float, float, float], start: float, most: float) -> Array:
    """Let the picture sink into one dark tone towards its lower edge, where the words stand."""
    rows = np.linspace(0, 1, picture.shape[0], dtype=np.float32)
    t = np.clip((rows - start) / (1 - start), 0, 1)
    cover = (most * t * t * (3 - 2 * t))[:, None, None]
    return picture * (1 - cover) + np.array(code, np.float32) * cover
