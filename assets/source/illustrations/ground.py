"""Level ground before a camera: where its points lie in the picture, and how shadows of drawn figures fall on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from fineness import PICTURE

Spot = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """The camera as the passes know it, and the height of the ground; metres."""

    place: Spot
    yaw: float
    lens: float
    shift: float
    level: float

    def _axes(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the camera's right and its way ahead, on the ground."""
        a = math.radians(self.yaw)
        return np.array([math.cos(a), math.sin(a)]), np.array([-math.sin(a), math.cos(a)])

    def place_of(self, side: float, ahead: float) -> Spot:
        """Return the point of the ground that lies so far to the right and ahead."""
        right, forth = self._axes()
        x, y = np.array(self.place[:2]) + side * right + ahead * forth
        return float(x), float(y), self.level

    def seen(self, spot: Spot) -> tuple[float, float, float]:
        """Return where a point lies in the picture, and how many pixels a metre has there."""
        right, forth = self._axes()
        away = np.array(spot[:2]) - np.array(self.place[:2])
        w, h = PICTURE
        scale = self.lens / 36 * w / float(away @ forth)
        return (
            w / 2 + scale * float(away @ right),
            h / 2 + self.shift * w + scale * (self.place[2] - spot[2]),
            scale,
        )

    def shadow(self, figure: np.ndarray, spot: Spot, sun: Spot) -> np.ndarray:
        """Return where a figure that stands at a point keeps the sun from the ground, 0 to 1.

        `figure` is its cover over the whole picture as an upright card; `sun` is where the light travels.
        """
        w, h = PICTURE
        right, forth = self._axes()
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        below = np.maximum(yy - h / 2 - self.shift * w, 1.0)
        ahead = (self.place[2] - self.level) * self.lens / 36 * w / below
        side = (xx - w / 2) / (self.lens / 36 * w) * ahead
        way = np.array(sun[:2])
        across, along = float(way @ right), float(way @ forth)
        away = np.array(spot[:2]) - np.array(self.place[:2])
        run = (ahead - float(away @ forth)) / along
        x0, y0, scale = self.seen(spot)
        card_x = x0 + (side - float(away @ right) - run * across) * scale
        card_y = y0 + run * sun[2] * scale
        cast = cv2.remap(
            figure.astype(np.float32), card_x.astype(np.float32), card_y.astype(np.float32), cv2.INTER_LINEAR
        )
        return np.where((run > 0) & (below > 1.0), cast, 0.0).astype(np.float32)
