"""What faces do by themselves: they blink, and the mouth of who speaks moves. The same clock, the same moment."""

import math
from dataclasses import replace
from random import Random

from game.stage.motion import is_spoken, shown_letters
from game.stage.stage import Speech

BLINK = 0.12
"""Seconds for which eyes are shut."""
_PERIOD, _LATEST = 4.5, 1.5
"""In every period there is one blink, at most so late in it: 3 to 6 seconds lie between two."""
_SYLLABLE = 1 / 8
"""Seconds in which a mouth opens, or shuts."""
_MUMBLED = 0.2
"""So many times of all a mouth that might open stays shut."""
_INSTANT = 0.001


def is_blinking(person: str, seconds: float) -> bool:
    """Tell whether somebody's eyes are shut, ``seconds`` on the clock."""
    start = _blink(person, math.floor(seconds / _PERIOD))
    return start <= seconds < start + BLINK


def until_blink(person: str, seconds: float) -> float:
    """Return in how many seconds somebody's eyes will shut, or open, next."""
    period = math.floor(seconds / _PERIOD)
    starts = (_blink(person, period), _blink(person, period + 1))
    return next(moment - seconds for start in starts for moment in (start, start + BLINK) if moment > seconds)


def is_mouth_moved(speech: Speech, speed: float) -> bool:
    """Tell whether the mouth of who speaks is as it is not at rest, for a reader of ``speed`` letters a second.

    It moves six to eight times a second while letters appear, and rests in a pause.
    """
    if speed <= 0 or is_spoken(speech, speed):
        return False
    syllable = math.floor(speech.elapsed / _SYLLABLE)
    if syllable % 2 or Random(f"{speech.line} {syllable}").random() < _MUMBLED:  # noqa: S311 - no secret
        return False
    soon = replace(speech, elapsed=speech.elapsed + _INSTANT)
    return shown_letters(soon, speed) > shown_letters(speech, speed)


def _blink(person: str, period: int) -> float:
    """When the blink of a period begins."""
    return period * _PERIOD + (_LATEST - BLINK) * Random(f"{person} {period}").random()  # noqa: S311 - no secret
