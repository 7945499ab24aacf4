"""A posed figure as inked pixels: seen from the south at 45 degrees, flat colours in two tones."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from people.raster import normals, rasterise, spread

from .shapes import Mesh, yaw

PIXELS = 128
"""To the metre."""
WIDTH, HEIGHT = 192, 264
FOOT = (96, 206)
"""Where the ground between the feet is in a cell."""
DEPTH, UP = 0.7071, 0.755
"""Pixels of ground and of height, in parts of PIXELS: people are seen a little flatter than the floor (41 degrees)."""
LIGHT = np.array([-0.42, 0.66, 0.62])
SHADE = np.array([0.61, 0.55, 0.78])
INK = np.array([0x1B, 0x1A, 0x2B]) / 255
FINE = 3
_ROUND = 4
"""How much is drawn round a figure, for its outline."""
_TOWARDS = np.array([0.0, DEPTH, UP]) / np.hypot(DEPTH, UP)
OUTLINE, LINE, THIN = 1.55, 0.9, 0.55
"""Half the widths of the lines, in pixels; the outline lies outside as well."""


@dataclass(frozen=True)
class _View:
    """What a cell's pixels show; arrays of (row, column)."""

    inside: np.ndarray
    depth: np.ndarray
    line: np.ndarray
    thin: np.ndarray
    colour: np.ndarray
    lit: np.ndarray


def _rgb(code: str) -> tuple[float, ...]:
    return tuple(int(code[k : k + 2], 16) / 255 for k in (1, 3, 5))


def cell(mesh: Mesh, heading: float) -> np.ndarray:
    """Return the figure, turned by a heading, as floating RGBA."""
    points, triangles = mesh.arrays()
    points = points @ yaw(heading).T
    seen = _seen(points)
    (left, top), (right, bottom) = _window(seen)
    seen[:, :2] = (seen[:, :2] - (left, top)) * FINE
    view = _look(mesh, points, triangles, seen, (right - left, bottom - top))
    shaded = view.colour * (view.lit[..., None] + (1 - view.lit[..., None]) * SHADE)
    out = np.zeros((HEIGHT, WIDTH, 4), np.float32)
    out[..., :3] = INK
    out[top:bottom, left:right] = _inked(view, shaded)
    return out


def _window(seen: np.ndarray) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the corners of what has to be drawn."""
    low, high = seen[:, :2].min(0), seen[:, :2].max(0)
    left, top = (max(int(k) - _ROUND, 0) for k in low)
    return (left, top), (min(int(high[0]) + _ROUND, WIDTH), min(int(high[1]) + _ROUND, HEIGHT))


def _look(mesh: Mesh, points: np.ndarray, triangles: np.ndarray, seen: np.ndarray, size: tuple[int, int]) -> _View:
    number, depth, weights = rasterise(seen, triangles, size[0] * FINE, size[1] * FINE)
    inside = number >= 0
    normal = spread(normals(points, triangles), triangles, number, weights)
    place = spread(points, triangles, number, weights)
    face = np.cross(
        points[triangles[:, 1]] - points[triangles[:, 0]], points[triangles[:, 2]] - points[triangles[:, 0]]
    )
    behind = (face @ _TOWARDS < 0)[number]
    flip = np.where((normal @ _TOWARDS < 0) & behind, -1.0, 1.0)
    names = {name: k for k, name in enumerate(sorted({paint.line for paint in mesh.paints}))}
    lines = np.array([names[paint.line] for paint in mesh.paints])
    thin = np.array([paint.line.startswith("fine") for paint in mesh.paints])
    outer = np.array([_rgb(paint.colour) for paint in mesh.paints])
    inner = np.array([_rgb(paint.inside or paint.colour) for paint in mesh.paints])
    lining = behind & np.array([bool(paint.inside) for paint in mesh.paints])[number]
    return _View(
        inside,
        depth,
        np.where(inside, lines[number], -1),
        inside & thin[number],
        np.where(behind[..., None], inner[number], outer[number]),
        np.maximum(_lit(points, triangles, place, normal * flip[..., None], inside), lining),
    )


def _seen(points: np.ndarray) -> np.ndarray:
    """Return pixels of the cell, and how near the points are."""
    x = FOOT[0] + points[:, 0] * PIXELS
    y = FOOT[1] + (points[:, 2] * DEPTH - points[:, 1] * UP) * PIXELS
    return np.c_[x, y, points @ _TOWARDS]


def _lit(
    points: np.ndarray, triangles: np.ndarray, place: np.ndarray, normal: np.ndarray, inside: np.ndarray
) -> np.ndarray:
    """Return where the light falls, 0 to 1, with a hard and simple border."""
    light = LIGHT / np.linalg.norm(LIGHT)
    side = np.cross([0, 1, 0], light)
    side /= np.linalg.norm(side)
    axes = np.stack([side, np.cross(light, side), light], 1)
    size, grain = 300, 110

    def mapped(p: np.ndarray) -> np.ndarray:
        q = p @ axes
        return np.stack([q[..., 0] * grain + size / 2, q[..., 1] * grain + size / 4, q[..., 2]], -1)

    _, nearest, _ = rasterise(mapped(points), triangles, size, size)
    here = mapped(place)
    column, row = (np.clip(here[..., k].astype(int), 0, size - 1) for k in (0, 1))
    thrown = nearest[row, column] > here[..., 2] + 0.035
    bright = np.where(thrown, -0.25, normal @ light).astype(np.float32)
    mask = inside.astype(np.float32)
    soft = cv2.GaussianBlur(bright * mask, (0, 0), 1.3 * FINE) / np.maximum(
        cv2.GaussianBlur(mask, (0, 0), 1.3 * FINE), 1e-3
    )
    return np.clip((soft - 0.16) / 0.05 + 0.5, 0, 1)


def _breaks(view: _View) -> tuple[np.ndarray, np.ndarray]:
    """Return where strong and thin lines run."""
    strong, thin = np.zeros(view.inside.shape, bool), np.zeros(view.inside.shape, bool)
    for axis in (0, 1):
        a = tuple(slice(0, -1) if k == axis else slice(None) for k in (0, 1))
        b = tuple(slice(1, None) if k == axis else slice(None) for k in (0, 1))
        both = view.inside[a] & view.inside[b]
        gap = np.abs(view.depth[a] - view.depth[b])
        differ = both & (view.line[a] != view.line[b])
        faint = (view.thin[a] | view.thin[b]) & (gap < 0.06)
        strong[a] |= (differ & ~faint) | (both & (gap > 0.045))
        thin[a] |= differ & faint
    return strong, thin


def _from(marks: np.ndarray) -> np.ndarray:
    """Return how far every pixel is from the marks, in pixels of the finished picture."""
    return cv2.distanceTransform((~marks).astype(np.uint8), cv2.DIST_L2, 5) / FINE


def _inked(view: _View, colour: np.ndarray) -> np.ndarray:
    strong, thin = _breaks(view)

    def pen(distance: np.ndarray, half: float) -> np.ndarray:
        return np.clip((half - distance) * FINE + 0.5, 0, 1)

    outside = _from(view.inside)
    edge = np.minimum(_from(~view.inside), 9) * view.inside + outside
    cover = np.maximum(view.inside, pen(outside, OUTLINE))
    ink = np.maximum.reduce(
        [pen(_from(strong), LINE), pen(_from(thin), THIN), pen(edge, OUTLINE * 0.75), 1.0 * ~view.inside]
    )
    painted = colour * (1 - ink[..., None]) + INK * ink[..., None]
    held = np.dstack([painted * cover[..., None], cover]).astype(np.float32)
    rows, columns = view.inside.shape
    small = cv2.resize(held, (columns // FINE, rows // FINE), interpolation=cv2.INTER_AREA)
    alpha = small[..., 3:]
    return np.clip(np.dstack([np.where(alpha > 1e-3, small[..., :3] / np.maximum(alpha, 1e-3), INK), alpha]), 0, 1)
