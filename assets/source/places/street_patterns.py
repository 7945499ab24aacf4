"""Texture of streets, only hinted at: cobbles, slabs, courses of stone, seams of zinc, bark."""

from __future__ import annotations

import numpy as np

from .drawing import UNIT, Array, Passes, colour, ramp, scatter
from .outdoors import STONE

Marks = tuple[Array, Array]
"""Flat colours, and the cover of drawn texture."""


def street_patterns(p: Passes, base: Array, lens: float, sparse: float) -> tuple[Array, Array, Array]:
    """Flat colours and cover of texture, and how many metres a pixel spans; lower `sparse` shows more cobbles."""
    pixel = p.depth / (UNIT * lens / 36 * p.unit)
    base, texture = _setts(p, (base, np.zeros((p.h, p.w), np.float32)), pixel, sparse)
    texture = _slabs(p, texture, pixel)
    texture = _joints(p, texture, pixel)
    return _bark(p, base), texture, pixel


def _setts(p: Passes, marks: Marks, pixel: Array, sparse: float) -> Marks:
    """Cobbles in running bond, drawn in patches."""
    base, texture = marks
    x, y, _ = p.xyz
    road = p.has("road") & (p.normal[..., 2] > 0.9)
    wave = np.sin(x * 0.9 + 1.7 * np.sin(y * 0.35)) * np.sin(y * 0.55 + x * 0.3 + 0.8)
    patch = ramp(sparse, sparse + 0.9, wave + 0.45 * np.sin(x * 2.3 + y * 1.7))
    wide, long = 0.30, 0.17
    row = np.floor(y / long)
    xx = x / wide + 0.5 * (row % 2) + 0.13 * np.sin(row * 12.9)
    col = np.floor(xx)
    dy = np.minimum(y / long - row, 1 - (y / long - row)) * long
    dx = np.minimum(xx - col, 1 - (xx - col)) * wide
    along = pixel * np.maximum(1, p.depth / 1.62)
    width = 0.45 * p.unit + 0.45
    across = np.clip(width - dy / along, 0, 1) * ramp(0.25 * p.unit, 2.5 * p.unit, long / along)
    joint = np.maximum(across, np.clip(width - dx / pixel, 0, 1))
    keep = scatter(col, row, 3) < 0.25 + 0.75 * patch
    strength = keep * ramp(34, 7, p.depth) * 0.62 * ramp(0.02, 0.4, patch)
    tone = 1 + 0.07 * (scatter(col, row, 1) - 0.5) * ramp(40, 8, p.depth)
    base = np.where(road[..., None], base * tone[..., None], base)
    return base, np.maximum(texture, np.where(road, joint * strength, 0))


def _slabs(p: Passes, texture: Array, pixel: Array) -> Array:
    """Slabs of the pavement, some joints left out."""
    x, y, _ = p.xyz
    pave = p.has("pave") & (p.normal[..., 2] > 0.9)
    row = np.floor(y)
    xx = x / 0.9 + 0.5 * (row % 2)
    dx = np.minimum(xx % 1, 1 - xx % 1) * 0.9
    dy = np.minimum(y % 1, 1 - y % 1)
    along, width = pixel * np.maximum(1, p.depth / 1.62), 0.45 * p.unit + 0.45
    across = np.clip(width - dy / along, 0, 1) * ramp(0.5 * p.unit, 4 * p.unit, 1 / along)
    joint = np.maximum(across, np.clip(width - dx / pixel, 0, 1))
    keep = ramp(45, 10, p.depth) * 0.5 * (scatter(np.floor(xx), row, 5) < 0.75)
    return np.maximum(texture, np.where(pave, joint * keep, 0))


def _joints(p: Passes, texture: Array, pixel: Array) -> Array:
    """Courses of stone low down, single blocks higher up; seams of zinc roofs."""
    x, y, z = p.xyz
    width = 0.45 * p.unit + 0.35
    stone = p.has(*STONE) & (np.abs(p.normal[..., 2]) < 0.3)
    along = np.where(np.abs(p.normal[..., 0]) > 0.7, y, x)
    row = np.floor(z / 0.42)
    dz = np.minimum(z / 0.42 - row, 1 - (z / 0.42 - row)) * 0.42
    xx = along / 1.1 + 0.5 * (row % 2)
    dx = np.minimum(xx % 1, 1 - xx % 1) * 1.1
    low = z < 7.3
    keep = scatter(np.floor(xx), row, 2) < np.where(low, 0.9, 0.13)
    joint = np.maximum(np.clip(width - dz / pixel, 0, 1), np.clip(0.7 - dx / (pixel * 3), 0, 1))
    strength = keep * ramp(50, 14, p.depth) * np.where(low, 0.42, 0.34)
    texture = np.maximum(texture, np.where(stone, joint * strength, 0))
    zinc, seam = p.has("zinc") & (y < 90), y / 0.62
    ds = np.minimum(seam % 1, 1 - seam % 1) * 0.62
    line = np.clip(width - ds / (pixel * 2.5), 0, 1) * ramp(60, 20, p.depth) * 0.45
    return np.maximum(texture, np.where(zinc, line, 0))


def _bark(p: Passes, base: Array) -> Array:
    """Pale and dark flakes on plane trees."""
    x, y, z = p.xyz
    bark = p.has("bark")
    patch = np.sin(x * 9 + 3 * np.sin(z * 3)) + np.sin(z * 7 + 2 * np.sin(y * 8 + x * 5))
    base = np.where((bark & (patch > 0.55))[..., None], colour("#cfc29c"), base)
    return np.where((bark & (patch < -1.1))[..., None], colour("#86795f"), base)
