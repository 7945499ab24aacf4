"""The telephone corner at dusk and at night."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import cafe_picture as cafe
from .drawing import Array, Passes, colour, ramp, scatter
from .interior import Interior, Marks, Room

YARD = 4.9
"""Beyond this y, past the edge of the open door, lies the yard."""
TILE, CABOCHON = 0.22, 0.27
"""How wide a tile is in metres; how far, in tiles, the small ones reach from its corners."""
PALETTE = cafe.PALETTE | {
    "floor": "#d9b896", "wall": "#d2b06f", "booth": "#6b3a28", "booth_in": "#a9784a", "phone": "#4b525f",
    "phone_l": "#7a8592", "dir_a": "#c8a24a", "dir_b": "#2f6f73", "scratch": "#5f4226",
    "raincoat": "#b89a68", "raincoat_d": "#8d7350",
    "crate": "#b98a52", "pipe": "#8d7a55", "yard_door": "#55705f", "yard_door_d": "#46604f", "steel": "#b9c0c8",
}  # fmt: skip
MOODS = {
    "dusk": replace(cafe.DUSK, lamp_gain=1.12, sky_gain=0.7, shafts=0.9, black=0.07),
    "night": replace(cafe.NIGHT, lamp_gain=1.5, sun=(0.66, 0.78, 1.2), black=0.07),
}


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """Draw eight-cornered tiles with small dark ones between them, and stains and cracks on the plaster."""
    x, y, z = p.xyz
    floor = p.has("floor")
    u, v = x / TILE, y / TILE
    corner = np.abs((u + 0.5) % 1 - 0.5) + np.abs((v + 0.5) % 1 - 0.5)
    edge = np.minimum(np.minimum(u % 1, 1 - u % 1), np.minimum(v % 1, 1 - v % 1))
    joint = np.where(corner < CABOCHON, CABOCHON - corner, np.minimum(edge, corner - CABOCHON)) * TILE
    joint = np.clip(0.9 - joint / (pixel * np.maximum(1, p.depth / 1.5) * 0.6), 0, 1) * ramp(10, 2, p.depth) * 0.5
    worn = 1 + 0.10 * (scatter(np.floor(u), np.floor(v)) - 0.5)
    tile = np.where((corner < CABOCHON)[..., None], colour("#4a4a72"), base * worn[..., None])
    base = np.where(floor[..., None], tile, base)
    wall = p.has("wall")
    damp = wall & (z < 1.38 + 0.1 * np.sin(2.1 * (x + y)) + 0.05 * np.sin(7.3 * (x - y)))
    base = np.where(damp[..., None], base * np.array([0.92, 0.9, 0.9], np.float32), base)
    line = wall & (np.abs(z - 2.62) < 0.02)
    return np.where(line[..., None], colour("#a8603a"), base), np.where(floor, joint, 0)


def draw(folder: Path, mood: str) -> Array:
    """The corner in one of its moods."""
    room = Room(folder, PALETTE, outside=lambda p: p.xyz[1] > YARD, decorate=decorate)
    return Interior(room, MOODS[mood]).draw()
