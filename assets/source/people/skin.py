"""Head, neck and hands as flat pictures: colour, one shadow tone, painted zones, ink."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np
from scipy import ndimage as ndi

from .figure import CENTRE, Buffer, Figure
from .ink import INK, WEIGHT, Points, parts, sample, spline
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
    shortest_chin: float = 40
    threshold: float = 0.18
    zones: list[Zone] = field(default_factory=list)
    lines_allowed: np.ndarray | None = None
    chin: np.ndarray | None = None  # under the chin, where short lines are scraps
    lift: np.ndarray | None = None
    """How much more light falls than the form alone would get: 1 keeps every shadow away; below 0 less."""
    thrown: np.ndarray | None = None  # where something else keeps the light away
    rounding: float = 0
    """How far the edges of shadows are smoothed."""
    small: np.ndarray | None = None  # where shadows are too small for that: under the nose


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
    q = _spread_inside(facing, inside, skin.soft * fine)
    if skin.lift is not None:
        q = q + skin.lift
    hard = ((q < skin.threshold) & buffer.mask).astype(np.uint8)
    if skin.thrown is not None:
        hard |= skin.thrown.astype(np.uint8)
    _drop_specks(hard, buffer)
    if skin.rounding:
        rounded = (_spread_inside(hard.astype(np.float32), inside, skin.rounding * fine) > 0.5).astype(np.uint8)
        hard = rounded if skin.small is None else np.where(skin.small, hard, rounded)
        _drop_specks(hard, buffer)
    edge = cv2.GaussianBlur(hard.astype(np.float32), (0, 0), 0.8 * fine)
    return np.clip((edge - 0.5) * 4 + 0.5, 0, 1) * inside


def _spread_inside(values: np.ndarray, inside: np.ndarray, reach: float) -> np.ndarray:
    """Blur values without those outside the part."""
    total = np.maximum(cv2.GaussianBlur(inside, (0, 0), reach), 1e-4)
    return cv2.GaussianBlur(values * inside, (0, 0), reach) / total


def _drop_specks(hard: np.ndarray, buffer: Buffer) -> None:
    """Give small islands of shadow and of light to what is round them, in place."""
    for value in (1, 0):
        part = (hard == value).astype(np.uint8) & buffer.mask.astype(np.uint8)
        n, labels, stats, _ = cv2.connectedComponentsWithStats(part)
        for k in range(1, n):
            if stats[k, 4] < (14 * buffer.fine) ** 2:
                hard[labels == k] = 1 - value


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
        line = labels == k
        shortest = skin.shortest if skin.chin is None or not skin.chin[line].any() else skin.shortest_chin
        if max(stats[k, 2], stats[k, 3]) < shortest * buffer.fine:
            edge[line] = False
    return edge


def contour(buffer: Buffer) -> np.ndarray:
    """Return the edge of the part."""
    return ndi.binary_dilation(~buffer.mask) & buffer.mask


def _stroke(mask: np.ndarray, width: float, fine: int) -> np.ndarray:
    if not mask.any():
        return np.zeros(mask.shape)
    away = cv2.distanceTransform(1 - mask.astype(np.uint8), cv2.DIST_L2, 5)
    away = cv2.GaussianBlur(away, (0, 0), 0.7 * fine)
    return np.clip(width * WEIGHT * fine / 2 - away + 0.5, 0, 1)


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
    behind_lips = (u < 260) & (np.abs(v - 910) < 130) & (np.abs(z - 0.4) < 0.7)
    v[behind_lips] = 940  # so that it takes their colour
    zones = [
        (painted(buffer, zone.outline) * zone.cover * (z > -0.3), zone.colour, zone.shadow) for zone in style.zones
    ]
    allowed = ~((u < 345) & (v > 815) & (v < 1050) & (z > -1))
    allowed &= ~(((u - 237) / 190) ** 2 + ((v - 380) / 85) ** 2 < 1) | (z < 0.2)
    if not style.sharp_nose:
        allowed &= ~((u < 120) & (v > 250) & (v < 590))
    front = np.clip(z * 5, 0, 1)
    brow, mouth = _glow(u / 270, (v - 345) / 135), _glow(u / 150, (v - 935) / 105)
    temple, jaw = _glow((u - 560) / 120, (v - 290) / 250), _glow((u - 470) / 110, (v - 880) / 170)
    return Skin(
        style.skin,
        style.shadow,
        6,
        0.06,
        shortest=24,
        zones=zones,
        lines_allowed=allowed,
        chin=(v > 1100) & (v < 1600),
        lift=np.maximum(brow * front, mouth) - 0.4 * temple - 0.3 * jaw,
        rounding=8,
        small=(u < 170) & (v > 570) & (v < 770),
    )


def _glow(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Light that is whole inside the unit circle, and runs out round it."""
    return np.clip(2.6 - 1.6 * np.hypot(x, y), 0, 1)


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
