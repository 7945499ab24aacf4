"""Frames for a face at rest: the patch that a blink changes, and the patch that a word changes."""

from __future__ import annotations

import cv2
import numpy as np

from .expression import Expression, blinking, speaking
from .person import Person
from .sprite import face_cut

_LEAST, _MARGIN, _FEATHER = 0.01, 5, 2.0


def idle_frames(person: Person, pose: str, expression: str) -> dict[str, np.ndarray]:
    """Return `blink` (unless the eyes are shut) and `talk` as floating RGBA, 1000 by 1500, empty but for the patch.

    `talk` has the mouth open where the expression has it shut, and shut where it has it open.
    """
    e = person.expressions[expression]
    changes: dict[str, Expression] = {"talk": speaking(e)}
    if not e.is_shut:
        changes["blink"] = blinking(e)
    still, corner = face_cut(person, pose, e)
    return {name: _laid(_patch(still, face_cut(person, pose, changed)[0]), corner) for name, changed in changes.items()}


def _patch(still: np.ndarray, moved: np.ndarray) -> np.ndarray:
    """Keep of the moved face what differs, with a soft edge."""
    differs = (np.abs(still - moved).max(-1) > _LEAST).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _MARGIN + 1,) * 2)
    cover = cv2.GaussianBlur(cv2.dilate(differs, kernel).astype(np.float32), (0, 0), _FEATHER)
    alpha = moved[..., 3] * cover
    return np.dstack([moved[..., :3] * (alpha > 0)[..., None], alpha])


def _laid(patch: np.ndarray, corner: tuple[int, int]) -> np.ndarray:
    """Lay a patch on the empty canvas of a sprite."""
    canvas, (x, y) = np.zeros((1500, 1000, 4), np.float32), corner
    part = patch[: 1500 - y, : 1000 - x]
    canvas[y : y + part.shape[0], x : x + part.shape[1]] = part
    return canvas
