"""The Regular: closing time, seen along the zinc; Marcel dries the last glass behind his bar."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from fineness import PICTURE
from people import marcel
from places import cafe_picture
from places.cafe_plan import BAR, CAMERAS
from places.drawing import Array, Passes, fit

from .eye import Eye
from .overlay import SIZE, calm_foot
from .staging import Rim, Stance, figure, lay

CAMERA = "closing"
EYE = Eye(CAMERAS[CAMERA], SIZE)
STANDS = (2.93, 2.72)
"""Where he stands, in the café's measures."""
CROWN, METRE = (560.0, 165.0), 1280.0
"""On the sprite's canvas: the crown of his head, and how many pixels a metre has."""
HEIGHT = 1.74


def _stance() -> Stance:
    """Return how large and where he is, from where he stands."""
    x, y, ahead = EYE.pixels([(*STANDS, HEIGHT)])[0]
    scale = EYE.scale(ahead) / METRE
    return Stance(
        "cloth",
        "neutral",
        corner=(x - (1000 - CROWN[0]) * scale, y - CROWN[1] * scale),
        scale=scale,
        weight=0.92 / scale**0.75,
        light=(0.98, 0.80, 0.74),
        rims=(Rim(7, 4, "#ffd48c", 0.95),),
    )


def _behind_the_bar(folder: Path, img: Array) -> Array:
    """Lay him in, turned to the room, the bar and what stands on it before him."""
    stance = _stance()
    him = np.ascontiguousarray(figure(marcel.PERSON, stance)[:, ::-1])
    x, y, z = Passes(folder / "g.exr", {}).xyz
    before = ((x < BAR[1] + 0.1) & (z < 2) & (y < STANDS[1] + 1)).astype(np.float32)
    return lay(img, him, stance.corner, fit(before, *PICTURE))


def draw(folder: Path) -> Array:
    """Return the finished picture; the folder holds the passes of the camera."""
    img = cafe_picture.draw(folder, "closed", lambda img: _behind_the_bar(folder, img))
    return calm_foot(img, (0.09, 0.08, 0.19), 0.74, 0.55)
