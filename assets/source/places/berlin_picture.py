"""Berlin, 1961, as he remembers it: ink, stone and the yellow of two headlamps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import berlin, exterior, memory, memory_air
from .berlin_border import BORDER
from .drawing import Array, Passes, Pen, fit, mix, ramp, scatter
from .exterior import Exterior, Street
from .memory_palette import GREYS

YELLOW = "#f0b840"
PALE = "#f3eee4"
PALETTE = GREYS | {
    "roof": "#5a5860", "win_lit": "#e8e2d4", "curtain": "#a8a4a0", "curtain_lit": "#f4eee2", "letters": "#d8d0c4",
    "paper": "#cfc6b8", "post_a": "#b8b0a6", "post_b": "#8c867f", "post_c": "#d8d0c4", "post_ink": "#1b1a2b",
    "road": "#8f8984", "pave": "#b0a9a0", "rail": "#d9d4ca", "groove": "#1b1a24", "rubble": "#8b847e",
    "car_a": "#8a868a", "car_shade": "#1a1922", "car_rim": "#8c8780", "car_glass": "#23232f", "chrome": "#d5d0c8",
    "headlamp": "#ffd866", "taillamp": "#4a4850", "shadow_a": "#20202c", "shadow_b": "#16161f",
}  # fmt: skip
NIGHT = replace(
    exterior.NIGHT, exact="m.exr", sun=(0.86, 0.85, 0.86), shade=(0.27, 0.27, 0.30), deep=(0.55, 0.55, 0.58),
    lamp_gain=1.5, lamp=(1.0, 0.72, 0.18), haze="#e4e0d8", haze_side="#8f8d94", reach=(66.0, 0.93),
    sky=("#34343f", "#4c4b56", "#74717a", "#a9a5a6", "#e6e1d8"), clouds=("#2b2b36", "#6a6870", "#8f8c92"),
    bloom=0.5, halo=0.9, glow=("#e6e1d8", 0.5), vignette=0.2, grade=(1.0, 0.14), ink="#0d0c16", stars=False, wet=False,
    changes={},
)  # fmt: skip


def bricks(p: Passes, base: Array, texture: Array, pixel: Array) -> tuple[Array, Array]:
    """Courses of brick where plaster has fallen, some darker than others."""
    x, y, z = p.xyz
    brick = p.has("brick") & (np.abs(p.normal[..., 2]) < 0.4)
    along = np.where(np.abs(p.normal[..., 0]) > 0.7, y, x)
    row = np.floor(z / 0.085)
    xx = along / 0.26 + 0.5 * (row % 2)
    dz = np.minimum(z / 0.085 - row, 1 - (z / 0.085 - row)) * 0.085
    dx = np.minimum(xx % 1, 1 - xx % 1) * 0.26
    width = 0.4 * p.unit + 0.3
    joint = np.maximum(np.clip(width - dz / pixel, 0, 1), np.clip(width - dx / (pixel * 2), 0, 1))
    chance = scatter(np.floor(xx), row, 11)
    tone = 1 + 0.34 * (chance - 0.5) * ramp(60, 12, p.depth)
    base = np.where(brick[..., None], base * tone[..., None], base)
    strength = joint * ramp(30, 8, p.depth) * 0.6 * (chance < 0.8)
    return base, np.maximum(texture, np.where(brick, strength, 0))


def draw(folder: Path) -> Array:
    """The street, remembered."""
    street = Street(
        folder, PALETTE, *berlin.CAMERA[1:], sett_patches=-0.7, pen=Pen(2.7, 7, 0.42, 0.34, 1.4), decorate=bricks
    )
    drawing = Exterior(street, NIGHT)
    picture = drawing.draw()
    sky = fit((drawing.p.depth > BORDER + 20).astype(np.float32), picture.shape[1], picture.shape[0])[..., None]
    for places in berlin.searchlights():
        corners = [memory_air.seen(berlin.CAMERA, place) for place in places]
        picture = mix(picture, memory_air.wedge(picture, corners, PALE, 0.34, 0.16), sky)
    for places in berlin.beams():
        corners = [memory_air.seen(berlin.CAMERA, place) for place in places]
        picture = memory_air.wedge(picture, corners, YELLOW, 0.5)
    return memory.remember(picture, YELLOW, seed=61)
