"""The sky over a street: bands of colour, clouds, stars, brighter at the vanishing point."""

from __future__ import annotations

import numpy as np

from .clouds import clouds
from .drawing import UNIT, Array, colour, mix
from .outdoors import Mood

Point2 = tuple[float, float]
"""The vanishing point, in parts of the picture."""


def offset(h: int, w: int, vanish: Point2) -> tuple[Array, Array]:
    """Distance from the vanishing point, in parts of the picture's width."""
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    return xx / w - vanish[0], (yy / h - vanish[1]) * h / w


def sky(size: tuple[int, int], vanish: Point2, mood: Mood, cloud_seed: int) -> Array:
    """Paint the sky of a mood; `size` is height, width."""
    (h, w), (vx, vy) = size, vanish
    tones = np.array([colour(c) for c in mood.sky])
    t = np.clip(np.linspace(0, 1, h) / vy * 0.98, 0, 1)
    bands = [np.interp(t, [0, 0.38, 0.66, 0.86, 1.0], tones[:, k]) for k in range(3)]
    heaven = np.repeat(np.stack(bands, -1).astype(np.float32)[:, None, :], w, 1)
    dx, dy = offset(h, w, vanish)
    bright = np.exp(-((dx / 0.30) ** 2 + (dy / 0.20) ** 2))
    heaven = mix(heaven, colour(mood.sky[-1]), (bright * 0.75)[..., None])
    bank = clouds(w, h, h * vy, cloud_seed, mood.clouds, 13, vx)
    a = bank[..., 3:4] * 0.80 * (1 - 0.65 * bright[..., None])
    heaven = heaven * (1 - a) + bank[..., :3] * a
    return _stars(heaven, vy) if mood.stars else heaven


def _stars(heaven: Array, vy: float) -> Array:
    rng, (h, w) = np.random.default_rng(3), heaven.shape[:2]
    size = max(1, w // UNIT)
    for _ in range(110):
        x, y = int(rng.random() * w), int(rng.random() ** 1.4 * h * vy * 0.8)
        part = (slice(y, y + size), slice(x, x + size))
        heaven[part] = mix(heaven[part], np.ones(3), 0.75 * rng.random())
    return heaven
