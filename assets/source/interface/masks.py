"""Rule masks for wipes: a pixel changes when the threshold passes its grey."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image

SIZE = (1920, 1080)


def _even(a: np.ndarray) -> np.ndarray:
    """Spread the greys evenly, so that a steady threshold uncovers a steady area."""
    order = np.argsort(a, axis=None, kind="stable")
    rank = np.empty(a.size, np.float32)
    rank[order] = np.linspace(0, 1, a.size, dtype=np.float32)
    return rank.reshape(a.shape)


def _noise(rng: np.random.Generator, sx: float, sy: float) -> np.ndarray:
    w, h = SIZE
    n = cv2.GaussianBlur(rng.normal(size=(h, w)).astype(np.float32), (0, 0), sigmaX=sx, sigmaY=sy)
    return n / n.std()


def brush() -> Image.Image:
    """Seven strokes of a broad brush from left to right, each with bristles of its own."""
    w, h = SIZE
    rng = np.random.default_rng(8)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    x, y = xx / w, yy / h
    total = np.full((h, w), 9.0, np.float32)
    for k in range(7):
        middle = (k + 0.5) / 7 + 0.012 * np.sin(5 * x + 2.1 * k) + 0.02 * (x - 0.5) * (-1) ** k
        across = np.abs(y - middle) / 0.092
        head = x + 0.09 * across**2.2 + rng.uniform(-0.10, 0.10) + 0.05 * k / 7
        inside = np.clip(across - 1, 0, None) * 3.5  # beyond its edge a stroke comes late
        total = np.minimum(total, head + inside)
    bristles = 0.028 * _noise(rng, 130, 1.3) + 0.018 * _noise(rng, 60, 4)
    ragged = 0.010 * _noise(rng, 6, 2.2)
    return Image.fromarray((_even(total + bristles + ragged) * 255 + 0.5).astype(np.uint8))


def clock() -> Image.Image:
    """The sweep of a hand from twelve, clockwise, with a slightly inked edge."""
    w, h = SIZE
    rng = np.random.default_rng(3)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    turn = np.arctan2(xx - w / 2, h / 2 - yy) / (2 * np.pi) % 1
    soft = turn + 0.0016 * _noise(rng, 3, 3)
    return Image.fromarray((np.clip(soft, 0, 1) * 255 + 0.5).astype(np.uint8))
