"""Two people at the river in the last of the light: their hands do not touch, their shadows do."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from places import quay_picture
from places.drawing import ENLARGED, Array, blur, mix, screen
from places.quay_plan import AT_THE_WATER, QUAY, sunlight

from .edge_light import lit, over
from .ground import Ground
from .overlay import canvas
from .walkers import Walker, penumbra
from .walking_arseniy import arseniy
from .walking_sophia import sophia

GROUND = Ground(AT_THE_WATER.place, AT_THE_WATER.yaw, AT_THE_WATER.lens, AT_THE_WATER.shift, QUAY)
SHADE = np.array([0.38, 0.47, 0.92], np.float32)
"""What the ground keeps of its colour where the last light is taken from it."""
RIMS = ((-7.0, 3.0, "#ffc987", 1.0), (4.0, 3.0, "#d97f7c", 0.55))
"""Light that grazes a figure: the way its edge is moved, colour, strength."""

GULLS, STAR = ((1452.0, 366.0, 44.0), (1568.0, 318.0, 34.0)), (1180.0, 236.0)
"""Where birds fly and how far a wing reaches, where the star stands, in pixels of the whole picture."""


WALKERS = (Walker(sophia, -0.20, 6.6), Walker(arseniy, -0.82, 5.9))
"""From the farther to the nearer."""


def draw(folder: Path) -> Array:
    """The whole picture, from the passes of the quay."""
    picture = quay_picture.draw(folder, "last", AT_THE_WATER)
    picture = _evening(picture)
    figures = [walker.seen(GROUND, RIMS) for walker in WALKERS]
    shadow = np.zeros(picture.shape[:2], np.float32)
    for walker, figure in zip(WALKERS, figures, strict=True):
        shadow = np.maximum(shadow, GROUND.shadow(figure[..., 3], walker.place(GROUND), sunlight()))
    picture = picture * mix(np.ones(3, np.float32), SHADE, penumbra(shadow)[..., None])
    for figure in figures:
        picture = over(picture, figure)
    return _glow(picture)


def _evening(picture: Array) -> Array:
    """The evening star, and two gulls on their way down the river."""
    ink = canvas()
    for x, y, reach in GULLS:
        for side in (-1, 1):
            wing = [
                (x, y),
                (x + side * 0.45 * reach, y - 0.34 * reach),
                (x + side * reach, y - 0.06 * reach * (2 + side)),
            ]
            ink.line(wing, 5.0, (0.9, 0.1), "#3a2f63")
    x, y = STAR
    for dx, dy in ((17, 0), (0, 21)):
        ink.line([(x - dx, y - dy), (x, y), (x + dx, y + dy)], 4.6, (0.0, 0.0), "#fff4d8")
    ink.dot(x, y, 5.0, "#fff4d8")
    layer = lit(ink, ())
    light = layer[..., 3] * (layer[..., 0] > 0.8)
    return over(screen(picture, blur(light, 12 * ENLARGED)[..., None] * 2.2), layer)


def _glow(picture: Array) -> Array:
    """The light of the sky spreads a little over what stands before it."""
    bright = np.clip(picture - 0.62, 0, 1)
    return screen(picture, blur(bright, 26 * ENLARGED) * np.array([0.9, 0.6, 0.4], np.float32))
