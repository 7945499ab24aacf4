"""One piece of a map as the compositors know it: its passes, flattened, and the soft light that falls on it."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from places.drawing import Array, Passes, Pen, channel, noise, read_exr

from .plain import PIXELS, Frame
from .rendering import AWAY, FINE

FOLD = 3.0
"""Depth is squeezed so that equal steps anywhere, in metres, are equal shares: the pen then draws all lines alike."""
SWERVE = 0.7
SWERVES = 90
"""Lines swerve by so many pixels, over so many."""


def pen(base: float) -> Pen:
    """Return a pen for maps, where nothing is far."""
    return Pen(base, power=0.0, crease_reach=1e3)


def flat(p: Passes) -> Passes:
    """Return passes in which everything is one metre off."""
    level = copy.copy(p)
    level.depth = np.ones_like(p.depth)
    return level


@dataclass(frozen=True)
class Piece:
    """A part, or the ground: what was rendered of it, and where it lies on the map."""

    folder: Path
    name: str
    layer: str
    """Where its soft light was measured: ground, standing or above."""
    frame: Frame
    size: tuple[int, int]
    """The whole map's."""

    def passes(self) -> Passes:
        """Return its exact passes."""
        p = Passes(self.folder / f"{self.name}.exr", json.loads((self.folder / "names.json").read_text()))
        p.unit = FINE
        p.depth = FOLD * np.exp((np.minimum(p.depth, AWAY + 60) - AWAY - 8) / FOLD).astype(np.float32)
        p.normal = np.nan_to_num(p.normal)
        return p

    def soft(self, name: str, h: int, w: int) -> Array:
        """Return what falls on it of the lamps' light, or of the sky's."""
        light = channel(read_exr(self.folder / f"{name}-{self.layer}.exr"), "Combined").max(-1)
        return self._window(light, light.shape[1] / self.size[0], h, w)

    def swerve(self, layers: list[Array]) -> list[Array]:
        """Move lines and colours a little, as the same places move in every other piece."""
        h, w = layers[0].shape[:2]
        grid = noise(self.size[1] // 8, self.size[0] // 8, SWERVES / 8, SWERVES / 8, 3, 2)
        other = noise(self.size[1] // 8, self.size[0] // 8, SWERVES / 8, SWERVES / 8, 4, 2)
        dx, dy = ((self._window(g, 1 / 8, h, w) - 0.5) * 2 * SWERVE * FINE for g in (grid, other))
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        edge = cv2.BORDER_REPLICATE
        return [cv2.remap(a.astype(np.float32), xx + dx, yy + dy, cv2.INTER_LINEAR, borderMode=edge) for a in layers]

    def _window(self, whole: Array, scale: float, h: int, w: int) -> Array:
        """Cut this piece out of something that covers the map, enlarged to h by w."""
        left, top, right, bottom = self.frame
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        x = (left + (xx + 0.5) * (right - left) / w) * scale - 0.5
        y = (top + (yy + 0.5) * (bottom - top) / h) * scale - 0.5
        return cv2.remap(whole.astype(np.float32), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def metre(p: Passes) -> Array:
    """Return how many metres a pixel of these passes spans."""
    return np.full((p.h, p.w), 1 / (PIXELS * p.unit), np.float32)
