"""The look across the room: past Arseniy's shoulder at the bar to Sophia, who has just looked up."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from fineness import PART
from people import sophia
from places import cafe_picture
from places.drawing import Array

from . import onlooker
from .staging import Rim, Stance, canvas_rows, figure, lay

CAMERA = MOOD = "look"
HIS_CORNER = (50, 0)
"""Where the picture of his back is laid."""
TABLE_ROW = 960
"""Above this row of her sprite nothing is flattened."""
SOPHIA = Stance(
    "draw",
    "neutral",
    corner=(735, 515),
    scale=0.574,
    weight=1.5,
    light=(1.16, 1.02, 0.82),
    rims=(Rim(-8, 6, "#fff0bc", 1.0),),
    flatten=(TABLE_ROW, 0.64),
)


def _at_her_table(img: Array) -> Array:
    """Lay Sophia in, without what is below the table: her skirt and chair stand in the room."""
    her = figure(sophia.PERSON, SOPHIA)
    rows = np.minimum(canvas_rows(SOPHIA), 1499)[: len(her)]
    columns = np.arange(her.shape[1]) * PART / SOPHIA.scale
    rim = 1096 + 164 * np.sqrt(np.clip(1 - ((columns - 540) / 452) ** 2, 0, 1))
    her[..., 3] *= (rows[:, None] < rim[None, :] + 3) | (rows[:, None] < 1000)
    return lay(img, her, SOPHIA.corner)


def draw(folder: Path) -> Array:
    """Return the finished picture; the folder holds the passes of the camera."""
    img = cafe_picture.draw(folder, MOOD, _at_her_table)
    for layer in (onlooker.glass(), onlooker.picture()):
        img = lay(img, layer, HIS_CORNER)
    return img
