"""What hangs in the air of a memory: beams, cones under lamps, a glow, sleet. Drawn on the coloured picture."""

from __future__ import annotations

import math

import cv2
import numpy as np

from fineness import PICTURE

from .drawing import UNIT, Array, blur, colour, noise, screen
from .kit import Point

Camera = tuple[Point, float, float, float]
"""Place, yaw, lens, shift: as `passes.camera` takes them."""
Spot = tuple[float, float]
"""Across and down, in parts of the picture's width."""


def seen(camera: Camera, place: Point) -> Spot:
    """Where a place of the set lies in the picture."""
    (cx, cy, cz), yaw, lens, shift = camera
    a = math.radians(yaw)
    x, y, z = place[0] - cx, place[1] - cy, place[2] - cz
    right, ahead = x * math.cos(a) + y * math.sin(a), y * math.cos(a) - x * math.sin(a)
    middle = 0.5 * PICTURE[1] / PICTURE[0] + shift
    return 0.5 + right / ahead * lens / 36, middle - z / ahead * lens / 36


def wedge(picture: Array, corners: list[Spot], hue: str, strength: float, reach: float = 0.12) -> Array:
    """Lit air: a flat shape, strongest at its first corner and fading over `reach`."""
    h, w = picture.shape[:2]
    points = np.array(corners) * w
    shape = np.zeros((h, w), np.float32)
    cv2.fillPoly(shape, [(points * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    away = np.hypot(xx - points[0, 0], yy - points[0, 1]) / w
    light = blur(shape, 2.0 * w / UNIT) * strength * (0.2 + 0.8 * np.exp(-away / reach))
    return screen(picture, light[..., None] * colour(hue))


def glow(picture: Array, spot: Spot, hue: str, size: float, strength: float) -> Array:
    """A halo in two flat rings, as a brush would set it down, round a small light."""
    h, w = picture.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    away = np.hypot(xx / w - spot[0], yy / w - spot[1]) / size
    light = 0.55 * np.exp(-((away / 0.55) ** 2)) + 0.30 * np.clip((1 - away) * 30, 0, 1) * 0.35 + 0.28 * np.exp(-away)
    return screen(picture, (light * strength)[..., None] * colour(hue))


def sleet(picture: Array, where: Array, seed: int, flakes: int = 1500) -> Array:
    """Short slanting strokes and dots of wet snow, dense where `where` is bright."""
    h, w = picture.shape[:2]
    unit = w / UNIT
    rng = np.random.default_rng(seed)
    layer = np.zeros((h, w), np.float32)
    gusts = noise(h, w, 300 * unit, 300 * unit, seed, 2)
    for _ in range(flakes):
        x, y, near = rng.random() * w, rng.random() * h, rng.random() ** 3
        chance = where[int(y), int(x)] * (0.4 + 1.2 * gusts[int(y), int(x)])
        if rng.random() > chance:
            continue
        long, thick = (5 + 20 * near) * unit, (1.0 + 2.0 * near) * unit
        start = (int(x * 16), int(y * 16))
        end = (int((x - 0.34 * long) * 16), int((y + long) * 16))
        cv2.line(layer, start, end, float(0.45 + 0.5 * rng.random()), max(1, round(thick)), cv2.LINE_AA, 4)
    return screen(picture, (layer * 0.8)[..., None] * np.ones(3, np.float32))
