"""How the picture behind the title moves: where its layers stand, how late it is."""

import math
from dataclasses import dataclass

from game.screen.gliding import STEPS

REACH = 0.009
"""So far, in parts of the window's width, a layer moves to either side at most: pictures are that much larger."""
_STREET, _FIGURE = 0.0042, 0.0085
"""How far the street and the figure before it move: what is nearer moves more."""
_SWING = 20.0
"""Seconds from one side to the other."""
_EVENING = 60.0
"""Seconds until the lamps have won."""
LIGHTS = 96
"""So many steps the light goes from evening to night."""
_USUAL = 1920
"""The width of a window in which every step counts."""
_SOONEST, _LATEST = 0.05, 0.5
"""Seconds from one look to the next: no more than twenty are drawn in a second."""


@dataclass(frozen=True, slots=True)
class Moment:
    """How far layers are from their middle, in ``STEPS`` of a pixel; how late it is, from 0 to ``LIGHTS``."""

    street: int = 0
    figure: int = 0
    light: int = 0


def moment(seconds: float, width: int) -> Moment:
    """Return how it is after so many seconds in a window of ``width`` pixels."""
    swing = math.sin(math.pi * seconds / _SWING) * _eased(seconds / (2 * _SWING))
    light = _eased(seconds / _EVENING) * LIGHTS
    return Moment(_steps(swing * _STREET, width), _steps(swing * _FIGURE, width), round(light))


def until_next(seconds: float, width: int, drawn: Moment) -> float:
    """Return in how many seconds to look again: soon enough for the next change, no oftener than is seen."""
    looks = round(_LATEST / _SOONEST)
    later = (look * _SOONEST for look in range(1, looks + 1))
    return next((wait for wait in later if moment(seconds + wait, width) != drawn), _LATEST)


def _steps(part: float, width: int) -> int:
    """A part of the width in steps; on screens with small pixels some are left out, for nobody would see them."""
    grain = max(1, min(STEPS, round(width / _USUAL)))
    return round(part * width * STEPS / grain) * grain


def _eased(part: float) -> float:
    """From 0 to 1, slow at both ends."""
    part = min(1.0, max(0.0, part))
    return part * part * (3 - 2 * part)
