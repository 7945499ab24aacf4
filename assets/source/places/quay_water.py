"""The river as it is drawn: a broken mirror, flat ripples, a path of glitter under the sun."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from .drawing import Array, blur, colour, mix, ramp


@dataclass(frozen=True, slots=True)
class Water:
    """How a river looks at one hour."""

    tint: str
    depth: float  # how much of the tint there is, seen steeply
    dark: str  # the shaded side of ripples
    light: str  # the side that faces the sky
    glitter: str
    sparkle: float  # 0: no path of light
    streaks: float = 0.0  # how bright lamps lie on the water


def _tile(seed: int, n: int = 256) -> Array:
    """A noise that repeats, for looking up at any place."""
    rng = np.random.default_rng(seed)
    tile = np.tile(rng.random((n, n)).astype(np.float32), (3, 3))
    smooth = blur(tile, 1.6)[n : 2 * n, n : 2 * n]
    return (smooth - smooth.min()) / (smooth.max() - smooth.min())


def _look_up(tile: Array, u: Array, v: Array) -> Array:
    n = tile.shape[0]
    return cv2.remap(
        tile, (u % n).astype(np.float32), (v % n).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP
    )


class Ripples:
    """Waves seen flat: wide near us, ever narrower towards the horizon."""

    def __init__(self, h: int, w: int, horizon: float) -> None:
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        self.below = np.maximum(yy / h - horizon, 1e-4)  # in parts of the height
        self.across = (xx / w - 0.5) / self.below**0.8
        self.down = 1 / self.below**0.62

    def at(self, seed: int, wide: float, tall: float) -> Array:
        """A noise from 0 to 1 whose marks are lying strokes."""
        return _look_up(_tile(seed), self.across * wide + 90, self.down * tall)


def mirror(image: Array, ripples: Ripples) -> Array:
    """The reflected picture, shaken by the waves."""
    h, w = image.shape[:2]
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    swell = ripples.at(3, 9, 26) - 0.5 + 0.5 * (ripples.at(4, 22, 60) - 0.5)
    reach = 0.26 * h * ripples.below**0.9
    shaken = cv2.remap(
        image,
        (xx + swell * reach * 0.22).astype(np.float32),
        (yy + swell * reach).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    k = max(1, int(h / 1080 * 5)) | 1
    return cv2.blur(shaken, (k, k))


def paint(image: Array, ripples: Ripples, water: Water, sun: tuple[float, float]) -> tuple[Array, Array]:
    """The finished water over the whole picture, and the fine strokes that are inked on it.

    `sun` is where its light stands over the horizon, and half the width of its path there, in parts of the width.
    """
    _h, w = image.shape[:2]
    col = mirror(image, ripples)
    steep = ramp(0.0, 0.42, ripples.below)[..., None]
    col = mix(col, colour(water.tint), steep * water.depth + 0.06)
    waves = ripples.at(7, 12, 44)
    fine = ripples.at(8, 26, 90)
    both = 0.65 * waves + 0.35 * fine
    dark = ramp(0.60, 0.63, both) * ramp(0.004, 0.05, ripples.below)
    light = ramp(0.36, 0.33, both) * ramp(0.004, 0.05, ripples.below)
    col = mix(col, colour(water.dark), (dark * 0.34)[..., None])
    col = mix(col, colour(water.light), (light * 0.30)[..., None])
    if water.sparkle:
        x = np.linspace(0, 1, w, dtype=np.float32)[None, :]
        spread = sun[1] + 0.20 * ripples.below
        near = np.exp(-(((x - sun[0]) / spread) ** 2))
        shine = ripples.at(9, 17, 70) * 0.6 + ripples.at(10, 40, 150) * 0.4
        spark = ramp(0.0, 0.035, shine - (0.82 - 0.36 * near * water.sparkle))
        col = mix(col, colour(water.glitter), (spark * np.clip(near * 1.6, 0, 1) * 0.95)[..., None])
    edge = np.abs(both - 0.615) < 0.006 + 0.0 * both
    strokes = edge * ramp(0.07, 0.3, ripples.below) * (ripples.at(11, 4, 12) > 0.5) * 0.5
    return col.astype(np.float32), strokes.astype(np.float32)


def lay_streaks(col: Array, lamps: Array, ripples: Ripples, water: Water) -> Array:
    """Lamps on the water: each is drawn out into a ladder of short strokes."""
    h = col.shape[0]
    long = cv2.GaussianBlur(lamps, (0, 0), sigmaX=h / 1080 * 1.6, sigmaY=h / 1080 * 46)
    wide = cv2.GaussianBlur(lamps, (0, 0), sigmaX=h / 1080 * 5, sigmaY=h / 1080 * 20)
    light = mirror(np.clip(long * 9 + wide * 3, 0, 1), ripples)
    rungs = ramp(0.40, 0.50, ripples.at(12, 15, 84))
    strength = np.clip(light * (0.25 + 0.75 * rungs) * water.streaks, 0, 1)
    return mix(col, colour("#ffcf86"), strength[..., None])
