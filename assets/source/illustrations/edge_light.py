"""Light that grazes the edges of a drawn figure, and the figure laid over a picture."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from fineness import PART, PICTURE
from people.ink import Ink
from places.drawing import Array, blur, colour, mix

from .overlay import FINE

Rim = tuple[float, float, str, float]
"""How far the edge is moved to the right and down, the colour, how strong it is."""


def lit(ink: Ink, rims: Sequence[Rim]) -> Array:
    """Return what is drawn, with light on its edges, as floating RGBA of the picture's size."""
    rgba = ink.array()
    solid = (rgba[..., 3] > 0.5).astype(np.float32)
    for dx, dy, code, strength in rims:
        rgba[..., :3] = mix(rgba[..., :3], colour(code), (_edge(solid, dx, dy) * strength)[..., None])
    rgba[..., :3] *= rgba[..., 3:]
    small = cv2.resize(rgba, PICTURE, interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return small


def over(picture: Array, layer: Array, cover: Array | float = 1.0) -> Array:
    """Lay a layer over a picture, where `cover` lets it."""
    return mix(picture, layer[..., :3], (layer[..., 3] * cover)[..., None])


def _edge(solid: Array, dx: float, dy: float) -> Array:
    """Where light from beyond grazes the figure, inside its contour, 0 to 1."""
    move = np.array([[1, 0, FINE * dx], [0, 1, FINE * dy]], np.float32)
    inner = cv2.warpAffine(solid, move, solid.shape[::-1])
    line = cv2.erode(solid, np.ones((3, 3)), iterations=max(1, round(5 / PART)))
    rim = blur(np.clip(line - inner, 0, 1), 1.6 / PART)
    return np.clip((rim - 0.5) * 5 + 0.5, 0, 1).astype(np.float32)
