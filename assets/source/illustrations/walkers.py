"""What the two who walk along the quay have in common: the scale they are drawn in, skin in the shade, large heads.

Both are drawn 350 to a metre, in the shade of a low sun before them; the origin is on the ground under each.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from people.ink import Ink

METRE = 350.0
SKIN, SKIN_SHADE = "#b98070", "#7a5468"
DARK, SOLE = "#191932", "#4a3a46"


@contextmanager
def enlarged(ink: Ink, about: tuple[float, float], factor: float) -> Iterator[None]:
    """Draw enlarged: heads are a little large in this book."""
    ink.canvas.save()
    ink.canvas.translate(*about)
    ink.canvas.scale(factor, factor)
    ink.canvas.translate(-about[0], -about[1])
    yield
    ink.canvas.restore()
