"""A Glimmer: he walks away down the middle of the boulevard, into the last of the sun."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from places import street_picture
from places.drawing import Array, mix
from places.street import CAMERAS, SUNLIGHT

from .edge_light import over
from .ground import Ground
from .overlay import calm_foot
from .striding_arseniy import arseniy
from .walkers import Walker, penumbra

VIEW = "ending"
GROUND = Ground(*CAMERAS[VIEW], 0.0)
HIM = Walker(arseniy, -0.10, 6.1)
SHADE = np.array([0.50, 0.42, 0.74], np.float32)
"""What the road keeps of its colour in his shadow."""
RIMS = ((-8.0, 4.0, "#ffd98a", 1.0), (4.0, 3.0, "#d98a7c", 0.5))


def draw(folder: Path) -> Array:
    """Return the finished picture; the folder holds the passes of the empty road."""
    img = street_picture.draw(folder, "sunset", VIEW)
    him = HIM.seen(GROUND, RIMS)
    shadow = GROUND.shadow(him[..., 3], HIM.place(GROUND), SUNLIGHT)
    img = img * mix(np.ones(3, np.float32), SHADE, penumbra(shadow)[..., None])
    return calm_foot(over(img, him), (0.20, 0.13, 0.30), 0.76, 0.45)
