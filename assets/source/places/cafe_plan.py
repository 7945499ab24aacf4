"""The café's measures: walls, windows, bar, tables, cameras, the way of the sun.

x to the right, y into the room, z up, in metres.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .shafts import Panes

LEFT, RIGHT, NEAR, FAR, CEILING = -4.0, 4.2, -3.0, 8.6, 3.75
WINDOWS = ((-2.2, 0.1), (0.6, 2.9), (3.4, 5.7), (6.2, 8.2))
SILL, TRANSOM, HEAD = 0.72, 2.42, 3.12
CURTAIN = 1.32
"""How high the half curtains hang."""
MIRROR = (1.9, 7.3, 1.28, 2.85)
"""The looking-glass behind the bottles: from, to, foot, head."""
DOOR = (-1.15, 0.65)
PASSAGE = (2.62, 3.5)
"""The way to the yard, under the plate of the telephone."""
GLOBES = ((2.2, 2.3, 2.62), (2.2, 4.4, 2.62), (2.2, 6.5, 2.62), (-1.5, 2.9, 2.72), (-1.5, 5.6, 2.72), (-1.5, 8.0, 2.72))
TABLES = ((-3.0, 1.95), (-3.0, 4.75), (-3.0, 7.1))
"""Along the windows; the first is Sophia's."""
CHESS_TABLE = (-0.75, 6.55)
STOOLS = (2.5, 3.5, 5.35, 6.3)
"""Along the bar."""
BAR = (1.95, 2.5, 1.3, 7.5, 1.06)
"""x from and to, y from and to, height."""
CIGARETTES = ((-2.76, 1.97, 0.78), (-3.05, 4.58, 0.78), (-0.72, 6.83, 0.78), (1.95, 6.3, 1.14), (2.08, 4.55, 1.12))
"""Where smoke rises."""
SUN = np.array([0.80, -0.42, -0.40]) / np.linalg.norm([0.80, -0.42, -0.40])


@dataclass(frozen=True, slots=True)
class Camera:
    """Where we look from: place, degrees to the left of y, lens in millimetres, shift in widths."""

    place: tuple[float, float, float]
    yaw: float
    lens: float
    shift: float = 0.0


CAMERAS = {
    "cafe": Camera((0.35, -1.4, 1.42), 9.0, 20.0),
    "closing": Camera((1.55, 0.2, 1.5), 2.0, 21.5, 0.012),
    "bar": Camera((0.6, 3.75, 1.48), -79.0, 22.0, -0.012),
    "look": Camera((1.0, 5.0, 1.62), 126.5, 46.0, -0.075),
    "orlov_table": Camera((-2.95, 0.1, 1.36), 0.0, 26.0, -0.045),
    "table": Camera((-2.45, 0.2, 1.22), 19.5, 22.0, -0.085),
}


def panes() -> Panes:
    """The parts of the windows above the half curtains, without their upright bars."""
    holes = []
    for a, c in WINDOWS:
        mid = (a + c) / 2
        for y0, y1 in ((a + 0.05, mid - 0.03), (mid + 0.03, c - 0.05)):
            holes.append((y0, y1, CURTAIN, HEAD - 0.05))
    return Panes(0, LEFT - 0.2, holes, 1)
