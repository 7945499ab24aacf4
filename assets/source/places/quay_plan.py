"""Where things lie on the quay: heights over the water, edges, lamps, the sun and the moon, the camera."""

from __future__ import annotations

import math
from dataclasses import dataclass

QUAY = 1.5
WALL, EDGE = -6.2, 2.0
CAMERA, YAW, LENS, SHIFT = (0.0, 0.0, QUAY + 1.64), -9.0, 23.0, 0.045


@dataclass(frozen=True, slots=True)
class View:
    """A camera: its place, how far it is turned to the left in degrees, its lens, how far the horizon is moved down."""

    place: tuple[float, float, float] = CAMERA
    yaw: float = YAW
    lens: float = LENS
    shift: float = SHIFT
    quiet: bool = False
    """The barge has left, and everybody has gone home."""


STROLL = View()
AT_THE_WATER = View((0.2, -1.0, QUAY + 0.8), -3.0, 29.0, 0.07, quiet=True)
"""Low, behind two who stand at the water and are drawn on top."""
SUN = (12.0, 19.0)
MOON = (27.0, 34.0)
"""Height and side of sun and moon, in degrees."""
STAIRS = (12.5, 24.5)
LANDING = 27.5
UPPER_LAMPS = tuple((-7.6, y) for y in (11.0, 29.5, 46.0))
WALL_LAMPS = (11.55, 33.0, 50.0)


def _toward(elevation: float, azimuth: float) -> tuple[float, float, float]:
    """Where light travels that comes from this height and side (degrees)."""
    e, a = math.radians(elevation), math.radians(azimuth)
    return -math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)


def sunlight() -> tuple[float, float, float]:
    """Where the light of the setting sun travels."""
    return _toward(*SUN)


def moonlight() -> tuple[float, float, float]:
    """Where the light of the moon travels."""
    return _toward(*MOON)
