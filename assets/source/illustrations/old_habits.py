"""The night train is about to leave; he sits at the one lit window, and what is left of a passport blows past."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from fineness import PART, PICTURE
from people import arseniy
from places import night_train
from places.drawing import ENLARGED, Array, Pen, blur, colour, fit, ramp, screen
from places.station_picture import NIGHT, Hall

from .edge_light import lit, over
from .embers import scrap, sparks
from .ground import Ground
from .overlay import canvas
from .staging import Rim, Stance, placed

NEAR = Ground(night_train.VIEW.place, night_train.VIEW.yaw, night_train.VIEW.lens, night_train.VIEW.shift, 0.0)
PEN = Pen(3.5, 8, 0.36, 0.42, 1.45)
COMPARTMENT = ("in_wall2", "in_wall", "in_frame", "in_mirror", "in_wood")
MOOD = replace(
    NIGHT,
    changes={
        "in_wall2": "#cf7f3e",
        "in_wall": "#94512f",
        "in_mirror": "#efb868",
        "in_frame": "#f0b45c",
        "in_wood": "#6f3a2a",
    },
)
SHADE = (0.76, 0.58, 0.62)
"""What he keeps of his colours, the lamp being behind him."""
LINES = 1.5
"""How much heavier than in the sprite he is drawn, who is seen smaller here."""
HEAD, REACH = (488.0, 270.0), 0.63
"""The middle of his face on a sprite's canvas; pixels of the picture for one of the sprite's, the window being near."""

WAKE = ((1010.0, 800.0), (1130.0, 905.0), (1290.0, 930.0), (1400.0, 930.0), (1530.0, 1040.0))
"""The way of the sparks from his window to the scrap."""
SCRAP = 1.0


def draw(folder: Path) -> Array:
    """The whole picture, from the passes of the night train."""
    hall = Hall(folder, night_train.VIEW, night_train.JETS, MOOD, PEN)
    picture = hall.draw()
    opening = fit(hall.p.has(*COMPARTMENT).astype(np.float32), *PICTURE)
    opening = ramp(0.5, 1.0, cv2.erode(opening, np.ones((3, 3)), iterations=max(1, round(2 * ENLARGED))))
    picture = placed(picture, arseniy.PERSON, _passenger(), 1 - opening)
    picture = _glass(picture, opening)
    return _sparks(picture)


def _passenger() -> Stance:
    """Arseniy with a cigarette, at his place behind the pane, the lamp behind him."""
    x, y, scale = NEAR.seen((night_train.SIDE - 0.1, night_train.WINDOW[0] + 0.14, 2.17))
    k = REACH * scale * PART / 580
    corner = (x * PART - HEAD[0] * k, y * PART - HEAD[1] * k)
    return Stance("smoke", "weary", corner, k, LINES, SHADE, (Rim(-6, 4, "#ffc470"), Rim(5, 3, "#e08a52", 0.7)))


def _glass(picture: Array, opening: Array) -> Array:
    """Two slanting gleams on the pane."""
    h, w = opening.shape
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32) / w
    slant = xx + 0.55 * yy
    gleam = sum(ramp(a, a + 0.0015, slant) * ramp(b + 0.0015, b, slant) for a, b in ((0.512, 0.530), (0.536, 0.541)))
    return screen(picture, (gleam * opening)[..., None] * colour("#8f9ae0") * 0.30)


def _sparks(picture: Array) -> Array:
    """The scrap and its sparks, and the light about them."""
    ink = canvas(3.4)
    sparks(ink, WAKE, 70, 8)
    ink.canvas.translate(*WAKE[-1])
    ink.canvas.rotate(-24)
    ink.canvas.scale(*([SCRAP] * 2))
    scrap(ink)
    layer = lit(ink, ())
    hot = layer[..., 3] * ramp(0.55, 0.8, layer[..., 0] - 0.6 * layer[..., 2])
    glow = sum(blur(hot, s * ENLARGED) * k for s, k in ((5, 0.5), (22, 1.1), (70, 1.6)))
    picture = screen(picture, glow[..., None] * colour("#ff9a40") * 0.9)
    return over(picture, layer)
