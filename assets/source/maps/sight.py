"""The eye of a walkable map: it looks down at 45 degrees, and nothing grows smaller with distance."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from .plain import PIXELS, Pixel, Place

PITCH = math.radians(45)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a map shows: pixels across and down, the place in its middle, degrees turned left of y."""

    size: tuple[int, int]
    middle: Place
    yaw: float
    floor: float = 0.0
    """How high people walk."""

    def axes(self) -> np.ndarray:
        """Return three rows: to the right, upwards, and the way one looks."""
        a = math.radians(self.yaw)
        into = np.array([-math.sin(a), math.cos(a), 0.0])
        up = np.array([0.0, 0.0, 1.0])
        right = np.array([math.cos(a), math.sin(a), 0.0])
        c, s = math.cos(PITCH), math.sin(PITCH)
        return np.array([right, into * s + up * c, into * c - up * s])

    def pixels(self, points: Iterable[Sequence[float]]) -> np.ndarray:
        """Where points of x, y, z lie on the map, in pixels from its upper left corner."""
        right, up, _ = self.axes()
        away = np.asarray(list(points), float).reshape(-1, 3) - np.array([*self.middle, 0.0])
        return np.stack([self.size[0] / 2 + away @ right * PIXELS, self.size[1] / 2 - away @ up * PIXELS], -1)

    def walked(self, outline: Iterable[Place]) -> tuple[Pixel, ...]:
        """Where places of the floor lie on the map."""
        return tuple((float(x), float(y)) for x, y in self.pixels((*place, self.floor) for place in outline))
