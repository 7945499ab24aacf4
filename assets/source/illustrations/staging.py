"""People laid into a picture of a place: as large as wanted with lines no thicker, in the light that falls there."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from fineness import PART, PICTURE, SPRITE_FINE
from people.ink import Ink, Points, finish, parts
from people.person import Person
from people.sprite import compose
from places.drawing import Array

MARGIN = 30
"""So far beyond the picture's sides a figure is drawn that the frame cuts."""
Tone = tuple[float, float, float]


class WeighedInk(Ink):
    """A canvas whose lines are all thicker or thinner than they are written."""

    weight = 1.0

    def line(
        self,
        points: Points,
        width: float | None = None,
        taper: tuple[float, float] = (0.15, 0.15),
        code: str = "#1b1a2b",
    ) -> None:
        """A stroke with tapered ends."""
        super().line(points, (width or self.line_width) * self.weight, taper, code)

    def outline(self, points: Points, width: float | None = None, code: str = "#1b1a2b", closed: bool = True) -> None:
        """Draw a contour."""
        super().outline(points, (width or self.line_width) * self.weight, code, closed)


@dataclass(frozen=True, slots=True)
class Rim:
    """Light along one side of a figure."""

    dx: float
    """How far it reaches in, in pixels of the picture: above 0 from the left, below 0 from the right."""
    dy: float
    """The same from above."""
    code: str
    strength: float = 0.9


@dataclass(frozen=True, slots=True)
class Stance:
    """Where and how a person stands in a picture of 2560 by 1440."""

    pose: str
    expression: str
    corner: tuple[float, float]
    """Where the upper left corner of the sprite's canvas comes."""
    scale: float
    weight: float
    """How much thicker than in the sprite lines are drawn, before the figure is scaled."""
    light: Tone = (1, 1, 1)
    """What every colour is multiplied by."""
    rims: tuple[Rim, ...] = ()
    flatten: tuple[float, float] = (1500, 1)
    """From which row downwards the figure is flattened, and how much: a table seen from lower down."""


def figure(person: Person, stance: Stance) -> Array:
    """Return a person as floating RGBA, as large as in the picture."""
    ink = WeighedInk(1000, 1500, min(SPRITE_FINE, 2))
    ink.weight = stance.weight
    compose(ink, person, stance.pose, person.expressions[stance.expression])
    whole = ink.array()
    row, share = stance.flatten
    fold = int(row * ink.ss)
    if share != 1:
        low = whole[fold:]
        low = cv2.resize(low, (low.shape[1], int(len(low) * share)), interpolation=cv2.INTER_AREA)
        whole = np.ascontiguousarray(np.vstack([whole[:fold], low]))
    k = stance.scale / PART / ink.ss
    size = round(whole.shape[1] * k), round(whole.shape[0] * k)
    return lit(finish(whole, *size, silhouette=4.4 * stance.weight, ss=ink.ss), stance.light, stance.rims)


def lit(rgba: Array, light: Tone, rims: tuple[Rim, ...]) -> Array:
    """Return a figure in another light."""
    out = rgba.copy()
    out[..., :3] = np.clip(out[..., :3] * np.array(light, np.float32), 0, 1)
    solid = (rgba[..., 3] > 0.5).astype(np.float32)
    for rim in rims:
        move = np.float32([[1, 0, rim.dx / PART], [0, 1, rim.dy / PART]])
        shifted = cv2.warpAffine(solid, move, solid.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
        edge = np.clip((cv2.GaussianBlur(solid - shifted, (0, 0), 2.4 / PART) - 0.45) * 6 + 0.5, 0, 1)
        brightest = rgba[..., :3].max(-1)
        cover = (edge * np.clip((brightest - 0.19) * 16, 0, 1) * rim.strength)[..., None]
        out[..., :3] = out[..., :3] * (1 - cover) + np.array(parts(rim.code), np.float32) / 255 * cover
    return out


def shrunk(rgba: Array) -> Array:
    """Return what was drawn on the canvas of a whole picture as large as the picture, without a contour."""
    colours = rgba[..., :3] * rgba[..., 3:]
    small = cv2.resize(np.dstack([colours, rgba[..., 3]]), PICTURE, interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return small


def canvas() -> WeighedInk:
    """Return a canvas for a picture of 2560 by 1440, with a margin: what the frame cuts has no contour there."""
    return WeighedInk(2560 + 2 * MARGIN, 1440, min(SPRITE_FINE, 2), 5.0, corner=(-MARGIN, 0))


def finished(ink: WeighedInk, silhouette: float) -> Array:
    """Return what was drawn on such a canvas, with its contour, as large as the picture."""
    h, margin = PICTURE[1], MARGIN // PART
    whole = finish(ink.array(), PICTURE[0] + 2 * margin, h, silhouette=silhouette, ss=ink.ss)
    return whole[:, margin:-margin]


def lay(img: Array, rgba: Array, corner: tuple[float, float], below: Array | None = None) -> Array:
    """Lay a figure over a picture; where `below` is 1, the picture stays before it."""
    h, w = img.shape[:2]
    x, y = round(corner[0] / PART), round(corner[1] / PART)
    x0, y0 = max(0, x), max(0, y)
    x1, y1 = min(w, x + rgba.shape[1]), min(h, y + rgba.shape[0])
    part = rgba[y0 - y : y1 - y, x0 - x : x1 - x]
    cover = part[..., 3:]
    if below is not None:
        cover = cover * (1 - below[y0:y1, x0:x1, None])
    out = img.copy()
    out[y0:y1, x0:x1] = img[y0:y1, x0:x1] * (1 - cover) + part[..., :3] * cover
    return out


def placed(img: Array, person: Person, stance: Stance, below: Array | None = None) -> Array:
    """Return the picture with a person laid into it; where `below` is 1, the picture stays before it."""
    return lay(img, figure(person, stance), stance.corner, below)


def canvas_rows(stance: Stance) -> Array:
    """Return the rows of a figure as rows of its sprite's canvas, for cutting it."""
    row, share = stance.flatten
    total = row + (1500 - row) * share
    count = round(total * stance.scale / PART)
    rows = np.arange(count) / count * total
    return np.where(rows < row, rows, row + (rows - row) / share)
