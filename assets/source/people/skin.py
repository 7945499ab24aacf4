"""Head, neck and hands as flat pictures: colour, one shadow tone, painted zones, ink."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from scipy import ndimage as ndi

from .figure import CENTRE, Buffer, Figure
from .ink import INK, Points, parts, sample, spline
from .style import Style

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
    lit: np.ndarray | None = None
    """Where no shadow falls."""
    thrown: np.ndarray | None = None  # where something else keeps the light away


def unit(code: str) -> np.ndarray:
    """Return red, green and blue, 0 to 1."""
    return np.array(parts(code), np.float32) / 255


def painted(buffer: Buffer, outline: Points) -> np.ndarray:
    """Cover of a mirrored zone drawn on the front view of the face."""
    q = sample(spline(outline, True), 10)
    fine, shift = 2, 500
    picture = np.zeros((1300 * fine, 1400 * fine), np.uint8)
    for points in (q, np.c_[2 * CENTRE - q[:, 0], q[:, 1]]):
        cv2.fillPoly(picture, [np.int32((points + np.array([shift, 0])) * fine)], 255)
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
    if skin.lit is not None:
        shade = shade * ~skin.lit
    hard = (shade > 0.5).astype(np.uint8)
    if skin.thrown is not None:
        hard |= skin.thrown.astype(np.uint8)
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


def thrown_on_neck(buffer: Buffer, figure: Figure) -> np.ndarray:
    """Where the jaw keeps the light from what lies below it: followed from each pixel towards the light."""
    step = buffer.fine
    below = ((buffer.front[..., 1] > 1150) & buffer.mask)[::step, ::step]
    depth = np.where(buffer.mask, buffer.depth, -1e9)[::step, ::step].astype(np.float32)
    high, wide = depth.shape
    rows, columns = np.nonzero(below)
    dark = np.zeros(len(rows), bool)
    for way in np.arange(0.25, 2.2, 0.04):
        right, up, near = figure.light * way
        y = np.clip((rows - up * figure.scale).astype(int), 0, high - 1)
        x = np.clip((columns + right * figure.scale).astype(int), 0, wide - 1)
        dark |= depth[y, x] > depth[rows, columns] + near + 0.03
    out = np.zeros(depth.shape, np.float32)
    out[rows[dark], columns[dark]] = 1
    whole = cv2.resize(out, None, fx=step, fy=step, interpolation=cv2.INTER_LINEAR)
    return whole[: buffer.mask.shape[0], : buffer.mask.shape[1]] > 0.5


def inner_lines(buffer: Buffer, skin: Skin) -> np.ndarray:
    """Where one part of the surface stands before another."""
    mask, z = buffer.mask, buffer.depth
    edge = np.zeros(mask.shape, bool)
    for a, b in (
        ((slice(0, -1), slice(None)), (slice(1, None), slice(None))),
        ((slice(None), slice(0, -1)), (slice(None), slice(1, None))),
    ):
        edge[a] |= mask[a] & mask[b] & (np.abs(z[a] - z[b]) > skin.depth)
    if skin.lines_allowed is not None:
        edge &= skin.lines_allowed
    wide = cv2.dilate(edge.astype(np.uint8), np.ones((3, 3)))
    n, labels, stats, _ = cv2.connectedComponentsWithStats(wide)
    for k in range(1, n):
        if max(stats[k, 2], stats[k, 3]) < skin.shortest * buffer.fine:
            edge[labels == k] = False
    return edge


def contour(buffer: Buffer) -> np.ndarray:
    """Return the edge of the part."""
    return ndi.binary_dilation(~buffer.mask) & buffer.mask


def _stroke(mask: np.ndarray, width: float, fine: int) -> np.ndarray:
    if not mask.any():
        return np.zeros(mask.shape)
    away = cv2.distanceTransform(1 - mask.astype(np.uint8), cv2.DIST_L2, 5)
    away = cv2.GaussianBlur(away, (0, 0), 0.7 * fine)
    return np.clip(width * fine / 2 - away + 0.5, 0, 1)


def paint(buffer: Buffer, light: np.ndarray, skin: Skin) -> np.ndarray:
    """The finished layer as floating RGBA."""
    shade = shadow_shape(buffer, light, skin)[..., None].astype(np.float32)
    lit = np.ones((*buffer.mask.shape, 3), np.float32) * unit(skin.colour)
    dark = np.ones((*buffer.mask.shape, 3), np.float32) * unit(skin.shadow)
    for cover, colour, in_shadow in skin.zones:
        c = cover[..., None].astype(np.float32)
        lit, dark = lit * (1 - c) + unit(colour) * c, dark * (1 - c) + unit(in_shadow) * c
    flat = lit * (1 - shade) + dark * shade
    line = np.maximum(
        _stroke(contour(buffer), skin.contour, buffer.fine), _stroke(inner_lines(buffer, skin), skin.line, buffer.fine)
    )
    alpha = np.maximum(buffer.mask.astype(np.float32), line)
    flat = flat * (1 - line[..., None]) + unit(INK) * line[..., None]
    return np.dstack([flat, alpha]).astype(np.float32)


def face_skin(buffer: Buffer, style: Style) -> Skin:
    """Colour the zones; no lines of the mesh round lids and lips, which are drawn by hand."""
    u, v, z = np.abs(buffer.front[..., 0] - 75), buffer.front[..., 1], buffer.front[..., 2]
    zones = [
        (painted(buffer, zone.outline) * zone.cover * (z > -0.3), zone.colour, zone.shadow) for zone in style.zones
    ]
    allowed = ~((u < 345) & (v > 815) & (v < 1050) & (z > -1))
    allowed &= ~(((u - 237) / 190) ** 2 + ((v - 380) / 85) ** 2 < 1) | (z < 0.2)
    mouth = (u / 175) ** 2 + ((v - 940) / 100) ** 2 < 1  # lips and what is behind them
    lit = ((u - 237) / 125) ** 2 + ((v - 385) / 60) ** 2 < 1
    if not style.sharp_nose:
        allowed &= ~((u < 120) & (v > 250) & (v < 590))
        lit |= (u / 330) ** 2 + ((v - 350) / 130) ** 2 < 1
    return Skin(
        style.skin,
        style.shadow,
        6,
        0.06,
        shortest=24,
        opening=6,
        zones=zones,
        lines_allowed=allowed,
        lit=(lit & (z > 0.2)) | mouth,
    )


def head_layer(figure: Figure, style: Style, fine: int) -> tuple[np.ndarray, Buffer, Skin]:
    """Return the head's picture, the pixels it was made from, and how."""
    buffer = figure.buffer(figure.head_points(), fine, fill=True)
    skin = face_skin(buffer, style)
    skin.thrown = thrown_on_neck(buffer, figure)
    return paint(buffer, figure.light, skin), buffer, skin


def hand_layer(figure: Figure, side: int, style: Style, fine: int) -> tuple[np.ndarray, Buffer, Skin]:
    """Return one hand's picture, the pixels it was made from, and how."""
    buffer = figure.buffer(figure.hand_points(side), fine)
    skin = Skin(style.skin, style.shadow, 2)
    return paint(buffer, figure.light, skin), buffer, skin
