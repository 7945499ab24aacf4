"""A table top seen close, from above at an angle: where its points lie in the picture, and how light falls on it.

Centimetres: x to the right, y away from the viewer, z up from the marble.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from people.ink import Point

Spot = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Tabletop:
    """A camera without vanishing point, as a long lens sees a small thing."""

    scale: float
    """Pixels for a centimetre."""
    pitch: float
    """How far down it looks, in degrees."""
    origin: tuple[float, float]
    """Where x = y = z = 0 is seen, in pixels."""
    sun: Spot
    """Where the light travels."""

    def view(self) -> np.ndarray:
        """Return the turn from table to picture: right, up, towards the viewer."""
        a = np.radians(self.pitch)
        return np.array([[1, 0, 0], [0, np.sin(a), np.cos(a)], [0, -np.cos(a), np.sin(a)]])

    def pixels(self, spots: np.ndarray) -> np.ndarray:
        """Picture x and y of points of the table, and their depth in centimetres (nearer is larger)."""
        seen = np.atleast_2d(spots) @ self.view().T
        return np.c_[self.origin[0] + seen[:, 0] * self.scale, self.origin[1] - seen[:, 1] * self.scale, seen[:, 2]]

    def at(self, x: float, y: float, z: float = 0) -> tuple[float, float]:
        """Return where one point is seen."""
        px, py, _ = self.pixels(np.array([[x, y, z]], float))[0]
        return float(px), float(py)

    def path(self, spots: Sequence[Sequence[float]], z: float = 0) -> list[Point]:
        """Return an outline with corners, from points (x, y) at a height or (x, y, z)."""
        return [(*self.at(*spot[:2], spot[2] if len(spot) > 2 else z), "c") for spot in spots]

    def ring(self, centre: Spot, radius: float, start: float = 0, sweep: float = 360) -> list[Point]:
        """Return a level circle, or a part of it, as points: 0 degrees right, 90 away."""
        steps = max(6, int(abs(sweep) / 9))
        turns = np.radians(start + np.linspace(0, sweep, steps, endpoint=abs(sweep) < 360))
        x, y, z = centre
        return [self.at(x + radius * float(np.cos(a)), y + radius * float(np.sin(a)), z) for a in turns]

    def fallen(self, spots: np.ndarray) -> np.ndarray:
        """Where the shadows of points fall on the marble."""
        sun = np.array(self.sun)
        spots = np.atleast_2d(np.asarray(spots, float))
        return spots - sun * (spots[:, 2:3] / sun[2])

    def light(self) -> np.ndarray:
        """Where the light comes from, as the picture sees it: right, up, towards the viewer."""
        direction = -np.array(self.sun) @ self.view().T
        return direction / np.linalg.norm(direction)
