"""A chime to judge a volume by: a bell on the left, then one on the right."""

import math
from array import array
from collections.abc import Iterator
from functools import cache

_SECONDS, _APART = 1.1, 0.4
_LOUD = 9000
_TONES = ((660.0, 1.0, 4.0), (1320.0, 0.4, 7.0), (1980.0, 0.2, 10.0))
"""Of a bell: pitch in hertz, part of its strength, how fast it dies away."""


@cache
def chime(rate: int) -> bytes:
    """Return its samples: two channels of 16 bits, ``rate`` a second."""
    left = list(_bell(rate))
    silence = [0] * round(rate * _APART)
    return array("h", (ear for pair in zip(left + silence, silence + left, strict=True) for ear in pair)).tobytes()


def _bell(rate: int) -> Iterator[int]:
    for at in range(round(rate * _SECONDS)):
        seconds = at / rate
        swing = sum(
            part * math.exp(-dying * seconds) * math.sin(math.tau * pitch * seconds) for pitch, part, dying in _TONES
        )
        yield round(_LOUD * swing * min(1.0, seconds * 200))
