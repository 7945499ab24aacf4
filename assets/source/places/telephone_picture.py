"""The telephone corner at dusk and at night."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import cafe_picture as cafe
from .drawing import Array, Passes, colour, ramp
from .interior import Interior, Marks, Room

YARD = 4.9
"""Beyond this y, past the edge of the open door, lies the yard."""
PALETTE = cafe.PALETTE | {
    "floor": "#c98f6c", "wall": "#d2b06f", "booth": "#6b3a28", "booth_in": "#a9784a", "phone": "#4b525f",
    "phone_l": "#7a8592", "dir_a": "#c8a24a", "dir_b": "#2f6f73", "scratch": "#5f4226",
    "raincoat": "#b89a68", "raincoat_d": "#8d7350",
    "crate": "#b98a52", "pipe": "#8d7a55", "yard_door": "#55705f", "yard_door_d": "#46604f", "steel": "#b9c0c8",
}  # fmt: skip
MOODS = {
    "dusk": replace(cafe.DUSK, lamp_gain=0.95, sky_gain=0.7, shafts=0.9, black=0.07),
    "night": replace(cafe.NIGHT, lamp_gain=1.5, sun=(0.66, 0.78, 1.2), black=0.07),
}


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """Draw hexagon-cornered tiles on the floor, and stains and cracks on the plaster."""
    x, y, z = p.xyz
    floor = p.has("floor")
    row = np.floor(y / 0.2)
    u, v = (x + 0.1 * (row % 2)) / 0.2, y / 0.2
    edge = np.minimum(np.minimum(u % 1, 1 - u % 1), np.minimum(v % 1, 1 - v % 1)) * 0.2
    joint = np.clip(0.9 - edge / (pixel * np.maximum(1, p.depth / 1.5) * 0.6), 0, 1) * ramp(10, 2, p.depth) * 0.5
    worn = 1 + 0.07 * np.sin(5.1 * np.floor(u) + 3.7 * row)
    base = np.where(floor[..., None], base * worn[..., None], base)
    wall = p.has("wall")
    damp = wall & (z < 1.38 + 0.1 * np.sin(2.1 * (x + y)) + 0.05 * np.sin(7.3 * (x - y)))
    base = np.where(damp[..., None], base * np.array([0.92, 0.9, 0.9], np.float32), base)
    line = wall & (np.abs(z - 2.62) < 0.02)
    return np.where(line[..., None], colour("#a8603a"), base), np.where(floor, joint, 0)


def draw(folder: Path, mood: str) -> Array:
    """The corner in one of its moods."""
    room = Room(folder, PALETTE, outside=lambda p: p.xyz[1] > YARD, decorate=decorate)
    return Interior(room, MOODS[mood]).draw()
