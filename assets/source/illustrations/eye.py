"""A camera of a set as drawn things must know it: where its points lie in the picture, and how flat sheets lean."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from places.cafe_plan import Camera


@dataclass(frozen=True, slots=True)
class Eye:
    """A level camera and the picture it fills."""

    camera: Camera
    size: tuple[int, int]

    def pixels(self, spots: Sequence[Sequence[float]] | np.ndarray) -> np.ndarray:
        """Return picture x and y of points of the set, and how far ahead they lie, in metres."""
        seen, (w, h) = self.camera, self.size
        yaw = math.radians(seen.yaw)
        d = np.atleast_2d(np.asarray(spots, float)) - np.array(seen.place)
        ahead = d @ np.array([-math.sin(yaw), math.cos(yaw), 0])
        aside = d @ np.array([math.cos(yaw), math.sin(yaw), 0])
        part = seen.lens / 36 / ahead
        return np.c_[(0.5 + aside * part) * w, h / 2 - (d[:, 2] * part - seen.shift) * w, ahead]

    def world(self, aside: float, ahead: float, z: float) -> tuple[float, float, float]:
        """Return a point of the set from how far to the right and how far ahead of the camera it lies."""
        yaw, (x, y, _) = math.radians(self.camera.yaw), self.camera.place
        return (
            x - math.sin(yaw) * ahead + math.cos(yaw) * aside,
            y + math.cos(yaw) * ahead + math.sin(yaw) * aside,
            z,
        )

    def at(self, aside: float, ahead: float, z: float) -> tuple[float, float]:
        """Return where a point before the camera is seen."""
        px, py, _ = self.pixels([self.world(aside, ahead, z)])[0]
        return float(px), float(py)

    def scale(self, ahead: float) -> float:
        """Return how many pixels a metre is wide at a distance."""
        return self.camera.lens / 36 * self.size[0] / ahead

    def ring(self, aside: float, ahead: float, z: float, radius: float, steps: int = 40) -> list[tuple[float, float]]:
        """Return a level circle."""
        turns = np.linspace(0, 2 * math.pi, steps, endpoint=False)
        return [self.at(aside + radius * math.cos(a), ahead + radius * math.sin(a), z) for a in turns]

    def _leaning(self, wide: float, high: float, corners: Sequence[Sequence[float]]) -> np.ndarray:
        """Return the map from a flat sheet to where it is seen by its corners."""
        flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
        return cv2.getPerspectiveTransform(flat, np.array([self.at(*corner) for corner in corners], np.float32))

    def carry(self, points: Sequence[Sequence[float]], corners: Sequence[Sequence[float]]) -> np.ndarray:
        """Return where points of a sheet are seen, given in parts of it, by its corners as in `lay`."""
        flat = np.array(points, np.float32)[None]
        return cv2.perspectiveTransform(flat, self._leaning(1, 1, corners))[0]

    def lay(self, sheet: np.ndarray, corners: Sequence[Sequence[float]]) -> np.ndarray:
        """Return a sheet seen lying or standing, by its corners (aside, ahead, z) from the upper left one clockwise."""
        high, wide = sheet.shape[:2]
        seen = np.array([self.at(*corner) for corner in corners])
        shrink = wide / float(np.linalg.norm(seen[1] - seen[0]))
        if shrink > 1.5:
            sheet = cv2.GaussianBlur(sheet, (0, 0), 0.3 * shrink)
        return cv2.warpPerspective(sheet, self._leaning(wide, high, corners), self.size, flags=cv2.INTER_LINEAR)
