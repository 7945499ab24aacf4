"""What of a place stands before people: cut out of its finished picture along the ink."""

from __future__ import annotations

import cv2
import numpy as np

from fineness import PICTURE

from .drawing import Array, Passes, fit, wobble

Lines = tuple[Array, Array]
"""How far ink covers, and the depth that each line carries."""
_REACH = 4
"""So many pixels of a 1920 picture a line reaches beyond the thing that it outlines, at most."""


def cut_front(img: Array, part: Array, p: Passes, lines: Lines, swerve: float) -> Array:
    """Return a picture with a fourth channel: 1 where it shows ``part`` of the passes, and the ink round it.

    ``swerve`` is by how much ``wobble`` has moved the picture.
    """
    cover, depth = lines
    around = np.ones((3, 3), np.uint8)
    outermost = cv2.dilate(np.where(part, p.depth, 0).astype(np.float32), around, iterations=round(_REACH * p.unit))
    outline = np.where(depth <= outermost * 1.03, cover, 0)  # lines of what lies farther are not its own
    (alpha,) = wobble([np.maximum(part, outline)], p.unit, swerve)
    return np.dstack([img, np.clip(fit(alpha, *PICTURE), 0, 1)])
