"""Where things lie on the quay: heights over the water, edges, lamps, the sun and the moon, the camera."""

from __future__ import annotations

import math

QUAY = 1.5
WALL, EDGE = -6.2, 2.0
CAMERA, YAW, LENS, SHIFT = (0.0, 0.0, QUAY + 1.64), -9.0, 23.0, 0.045
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
