"""A drawing torn in two: where the tear runs, and each half as a sheet with its pale torn edge."""

from __future__ import annotations

import random

import cv2
import numpy as np

from places.drawing import Array, blur

Spot = tuple[float, float]


def tear(top: float, foot: float, seed: int, steps: int = 38) -> list[Spot]:
    """Return a tear from the upper to the lower edge, in parts of the page; paper gives way in runs and jerks."""
    rnd, x, run = random.Random(seed), 0.0, 0.0
    line: list[Spot] = []
    for k in range(steps + 1):
        t = k / steps
        run = 0.6 * run + rnd.uniform(-0.022, 0.022)
        x = 0.86 * x + run
        line.append((top + (foot - top) * t + x + rnd.uniform(-0.010, 0.010), t))
    return line


def half_outline(line: list[Spot], left: bool) -> list[Spot]:
    """Return the outline of one half, in parts of the page."""
    side = 0.0 if left else 1.0
    return [(side, 0.0), *line, (side, 1.0)]


def half(page: Array, line: list[Spot], left: bool, fibre: tuple[float, float, float]) -> Array:
    """Return one half as RGBA of the page's size, its colours weighed by its cover."""
    high, wide = page.shape[:2]
    cover = np.zeros((high, wide), np.uint8)
    points = np.array(half_outline(line, left)) * (wide, high)
    cv2.fillPoly(cover, [points.astype(np.int32)], 1)
    lost = np.zeros((high, wide), np.uint8)
    cv2.fillPoly(lost, [(np.array(half_outline(line, not left)) * (wide, high)).astype(np.int32)], 1)
    depth = cv2.distanceTransform(1 - lost, cv2.DIST_L2, 5)
    ragged = 9 + 7 * np.sin(np.arange(high) / 17)[:, None] + 4 * np.sin(np.arange(high) / 5.3)[:, None]
    torn = blur((depth < ragged).astype(np.float32), 1.2)[..., None]
    colours = page * (1 - torn) + np.array(fibre, np.float32) * torn
    alpha = cover.astype(np.float32)[..., None]
    return np.dstack([colours * alpha, alpha])
