"""The café at dusk, at night, and at closing time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import interior
from .drawing import Array, Passes, colour, ramp, scatter
from .interior import Interior, Marks, Room
from .palettes import CAFE

LEFT, RIGHT = -4.0, 4.2  # the window wall and the looking-glass, as in cafe.py
PALETTE = CAFE | {
    "dial": "#fbf5e8",
    "globe_off": "#cfc6c0", "shirt": "#f1e8d8", "shirt_d": "#cfc3c4", "vest": "#3b3350", "vest_d": "#2a2440",
    "apron": "#e8e2da", "skin": "#e2ae8a", "skin_d": "#b57f70", "hair": "#4a4048", "hair_grey": "#b9b2b4",
    "moustache": "#8a8288", "bow": "#7a2435", "cloth": "#dfe4ea",
}  # fmt: skip
MOODS = {
    "dusk": replace(interior.DUSK, changes={"lettering": "#26348a"}),
    "night": replace(interior.NIGHT, changes={"lettering": "#7f9df0"}),
    "closed": replace(
        interior.NIGHT,
        lamp_gain=2.4,
        shade=(0.17, 0.17, 0.36),
        sky_gain=0.40,
        halo=0.6,
        vignette=0.5,
        changes={"lettering": "#7f9df0"},
    ),
}


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """The chequered floor with its joints, the tobacco-brown line on the walls."""
    x, y, z = p.xyz
    floor = p.has("floor")
    u, v = (x + y) * 0.7071 / 0.42, (x - y) * 0.7071 / 0.42
    dark = floor & ((np.floor(u) + np.floor(v)) % 2 > 0.5)
    tone = 1 + 0.05 * (scatter(np.floor(u), np.floor(v)) - 0.5)
    base = np.where(dark[..., None], colour("#a07a68"), base)
    base = np.where(floor[..., None], base * tone[..., None], base)
    edge = np.minimum(np.minimum(u % 1, 1 - u % 1), np.minimum(v % 1, 1 - v % 1)) * 0.42
    slant = np.maximum(1, p.depth / 1.42) * 0.6
    joint = np.clip(0.9 - edge / (pixel * slant), 0, 1) * ramp(14, 3, p.depth) * 0.45
    wall = p.has("wall")
    smoke = 1 - 0.10 * ramp(2.9, 3.6, z)
    base = np.where(wall[..., None], base * smoke[..., None], base)
    line = wall & ((np.abs(z - 3.28) < 0.035) | (np.abs(z - 3.21) < 0.012))
    base = np.where(line[..., None], colour("#a8603a"), base)
    return base, np.where(floor, joint, 0)


def draw(folder: Path, mood: str) -> Array:
    """The café in one of its moods."""
    room = Room(
        folder,
        PALETTE,
        outside=lambda p: (p.xyz[0] < LEFT - 0.34) | (p.xyz[1] > 8.67),
        decorate=decorate,
        mirror=lambda p: (p.xyz[0] > RIGHT + 0.02) & ~p.sky & (p.xyz[1] < 8.7),
    )
    return Interior(room, MOODS[mood]).draw()
