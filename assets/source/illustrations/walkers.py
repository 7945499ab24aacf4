"""People who walk away from us on level ground: where they are, their scale, skin in the shade, large heads.

They are drawn 350 to a metre, in the shade of a low sun before them; the origin is on the ground under each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from fineness import PART
from people.ink import Ink
from places.drawing import ENLARGED, Array, blur, mix

from .edge_light import Rim, lit
from .ground import Ground, Spot
from .overlay import canvas

METRE = 350.0
SKIN, SKIN_SHADE = "#b98070", "#7a5468"
DARK, SOLE = "#191932", "#4a3a46"


@dataclass(frozen=True, slots=True)
class Walker:
    """Somebody who walks: how far to the right of the camera and ahead of it."""

    draw: Callable[[Ink], None]
    side: float
    ahead: float

    def place(self, ground: Ground) -> Spot:
        """Return the point of the ground under the walker."""
        return ground.place_of(self.side, self.ahead)

    def seen(self, ground: Ground, rims: Sequence[Rim]) -> Array:
        """Return the walker over the whole picture, as floating RGBA, with light on the edges."""
        x, y, scale = ground.seen(self.place(ground))
        ink, k = canvas(3.4), scale / METRE
        ink.canvas.translate(x * PART, y * PART)
        ink.canvas.scale(k * PART, k * PART)
        self.draw(ink)
        return lit(ink, [(dx * k, dy * k, code, strength) for dx, dy, code, strength in rims])


def penumbra(shadow: Array) -> Array:
    """Make a shadow on the ground softer the nearer to us, that is, the farther from the feet."""
    down = np.linspace(0, 1, shadow.shape[0], dtype=np.float32)[:, None]
    far = np.clip((down - 0.82) / 0.18, 0, 1)
    return mix(blur(shadow, 0.8 * ENLARGED), blur(shadow, 4.5 * ENLARGED), far)


@contextmanager
def enlarged(ink: Ink, about: tuple[float, float], factor: float) -> Iterator[None]:
    """Draw enlarged: heads are a little large in this book."""
    ink.canvas.save()
    ink.canvas.translate(*about)
    ink.canvas.scale(factor, factor)
    ink.canvas.translate(-about[0], -about[1])
    yield
    ink.canvas.restore()


def hand(
    ink: Ink,
    outline: str,
    shade: str,
    fingers: Sequence[str],
    thumb: str,
    widths: tuple[float, float, float] = (3.2, 1.8, 2.2),
) -> None:
    """Draw a hand that hangs: its contour, the lines between its fingers, the thumb."""
    contour, finger, edge = widths
    ink.shape(outline, SKIN, [shade], SKIN_SHADE, contour)
    for line in fingers:
        ink.line(line, finger, (0.3, 0.3))
    ink.line(thumb, edge, (0.4, 0.4))
