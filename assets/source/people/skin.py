"""Head, neck and hands as flat pictures: colour, one shadow tone, painted zones, ink."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from scipy import ndimage as ndi

from .figure import CENTRE, Buffer, Figure
from .ink import INK, parts, sample, spline

Zone = tuple[np.ndarray, str, str]  # cover, colour, colour in the shadow


@dataclass
class Skin:
    """How a piece of skin is drawn; lengths are canvas pixels."""

    colour: str
    shadow: str
    soft: float = 4
    depth: float = 0.09  # a jump in depth that makes a line
    line: float = 3.0
    contour: float = 3.6
    shortest: float = 18
    opening: float = 0
    threshold: float = 0.18
    zones: list[Zone] = field(default_factory=list)
    lines_allowed: np.ndarray | None = None


def unit(code: str) -> np.ndarray:
    return np.array(parts(code)) / 255.0


def painted(buffer: Buffer, outline: list[tuple[float, float]]) -> np.ndarray:
    """Cover of a mirrored zone drawn on the front view of the face."""
    q = sample(spline(outline, True), 10)
    fine, shift = 2, 500
    picture = np.zeros((1300 * fine, 1400 * fine), np.uint8)
    for points in (q, np.c_[2 * CENTRE - q[:, 0], q[:, 1]]):
        cv2.fillPoly(picture, [np.int32((points + [shift, 0]) * fine)], 255)
    picture = cv2.GaussianBlur(picture, (0, 0), 2)
    x = ((buffer.front[..., 0] + shift) * fine).astype(np.float32)
    y = (buffer.front[..., 1] * fine).astype(np.float32)
    return cv2.remap(picture, x, y, cv2.INTER_LINEAR) / 255.0 * buffer.mask


def shadow_shape(buffer: Buffer, light: np.ndarray, skin: Skin) -> np.ndarray:
    """Large graphic shadows: blurred, thresholded, freed of specks, rounded."""
    fine, inside = buffer.fine, buffer.mask.astype(np.float32)
    facing = (buffer.normal @ light).astype(np.float32)
    b = skin.soft * fine
    q = cv2.GaussianBlur(facing * inside, (0, 0), b) / np.maximum(cv2.GaussianBlur(inside, (0, 0), b), 1e-4)
    shade = np.clip((skin.threshold - q) / 0.02 + 0.5, 0, 1) * inside
    hard = (shade > 0.5).astype(np.uint8)
    for value in (1, 0):
        part = (hard == value).astype(np.uint8) & buffer.mask.astype(np.uint8)
        n, labels, stats, _ = cv2.connectedComponentsWithStats(part)
        for k in range(1, n):
            if stats[k, 4] < (14 * fine) ** 2:
                hard[labels == k] = 1 - value
    r = int(skin.opening * fine)
    if r > 1:
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * r + 1,) * 2)
        hard = cv2.morphologyEx(cv2.morphologyEx(hard, cv2.MORPH_OPEN, kernel), cv2.MORPH_CLOSE, kernel)
    edge = cv2.GaussianBlur(hard.astype(np.float32), (0, 0), 0.8 * fine)
    return np.clip((edge - 0.5) * 4 + 0.5, 0, 1) * inside


def inner_lines(buffer: Buffer, skin: Skin) -> np.ndarray:
    """Where one part of the surface stands before another."""
    mask, z = buffer.mask, buffer.depth
    edge = np.zeros(mask.shape, bool)
    for a, b in (
        ((slice(0, -1), slice(None)), (slice(1, None), slice(None))),
        ((slice(None), slice(0, -1)), (slice(None), slice(1, None))),
    ):
        edge[a] |= mask[a] & mask[b] & (np.abs(z[a] - z[b]) > skin.depth)
    wide = cv2.dilate(edge.astype(np.uint8), np.ones((3, 3)))
    n, labels, stats, _ = cv2.connectedComponentsWithStats(wide)
    for k in range(1, n):
        if max(stats[k, 2], stats[k, 3]) < skin.shortest * buffer.fine:
            edge[labels == k] = False
    return edge if skin.lines_allowed is None else edge & skin.lines_allowed


def contour(buffer: Buffer) -> np.ndarray:
    return ndi.binary_dilation(~buffer.mask) & buffer.mask


def _stroke(mask: np.ndarray, width: float, fine: int) -> np.ndarray:
    if not mask.any():
        return np.zeros(mask.shape)
    away = cv2.distanceTransform(1 - mask.astype(np.uint8), cv2.DIST_L2, 5)
    away = cv2.GaussianBlur(away, (0, 0), 0.7 * fine)
    return np.clip(width * fine / 2 - away + 0.5, 0, 1)


def paint(buffer: Buffer, light: np.ndarray, skin: Skin) -> np.ndarray:
    """The finished layer as floating RGBA."""
    shade = shadow_shape(buffer, light, skin)[..., None]
    lit = np.ones((*buffer.mask.shape, 3)) * unit(skin.colour)
    dark = np.ones((*buffer.mask.shape, 3)) * unit(skin.shadow)
    for cover, colour, in_shadow in skin.zones:
        c = cover[..., None]
        lit, dark = lit * (1 - c) + unit(colour) * c, dark * (1 - c) + unit(in_shadow) * c
    flat = lit * (1 - shade) + dark * shade
    line = np.maximum(
        _stroke(contour(buffer), skin.contour, buffer.fine), _stroke(inner_lines(buffer, skin), skin.line, buffer.fine)
    )
    alpha = np.maximum(buffer.mask.astype(np.float32), line)
    flat = flat * (1 - line[..., None]) + unit(INK) * line[..., None]
    return np.dstack([flat, alpha]).astype(np.float32)


BEARD = [
    (75, 1260), (75, 772), (170, 776), (258, 800), (318, 852), (390, 884), (470, 836), (540, 740), (592, 620),
    (640, 700), (640, 900), (520, 1150), (300, 1300),
]  # fmt: skip
CHEEK = [(330, 560), (440, 540), (500, 600), (450, 680), (350, 670)]


def face_skin(buffer: Buffer, colour: str, shadow: str, bearded: bool) -> Skin:
    """Stubble or blush; no lines of the mesh round lids and lips, which are drawn by hand."""
    if bearded:
        cover = painted(buffer, BEARD) * (buffer.front[..., 2] > -0.3)
        zones = [(cover * 0.55, "#a88378", "#765468")]
    else:
        zones = [(painted(buffer, CHEEK) * 0.35, "#e89a86", "#a8697c")]
    u, v, z = np.abs(buffer.front[..., 0] - 75), buffer.front[..., 1], buffer.front[..., 2]
    allowed = ~((u < 300) & (v > 830) & (v < 1020) & (z > -1))
    allowed &= ~(((u - 237) / 190) ** 2 + ((v - 380) / 85) ** 2 < 1) | (z < 0.2)
    if not bearded:
        allowed &= ~((u < 120) & (v > 250) & (v < 590))
    return Skin(colour, shadow, 6, 0.06, shortest=24, opening=6, zones=zones, lines_allowed=allowed)


def hand_skin(colour: str, shadow: str) -> Skin:
    return Skin(colour, shadow, 2)


def head_layer(figure: Figure, colour: str, shadow: str, bearded: bool, fine: int) -> tuple[np.ndarray, Buffer, Skin]:
    buffer = figure.buffer(figure.head_points(), fine, fill=True)
    skin = face_skin(buffer, colour, shadow, bearded)
    return paint(buffer, figure.light, skin), buffer, skin


def hand_layer(figure: Figure, side: int, colour: str, shadow: str, fine: int) -> tuple[np.ndarray, Buffer, Skin]:
    buffer = figure.buffer(figure.hand_points(side), fine)
    skin = hand_skin(colour, shadow)
    return paint(buffer, figure.light, skin), buffer, skin
