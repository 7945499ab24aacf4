"""The café's moods: its colours by dusk, in the blue hour, at night and at closing time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from . import interior
from .cafe_plan import BAR, CIGARETTES, LEFT, PASSAGE, RIGHT, SILL
from .drawing import Array, Passes, colour, ramp, scatter
from .interior import Interior, Marks, Room
from .palettes import CAFE

PALETTE = CAFE | {
    "dial": "#fbf5e8",
    "globe_off": "#cfc6c0", "skin": "#e2ae8a", "hair": "#3f3038", "hair_grey": "#b9b2b4", "hair_light": "#b4793c",
    "g_brown": "#7b5a3c", "g_navy": "#34406e", "g_green": "#5f7d5c", "g_grey": "#7f7a86", "g_wine": "#7a2f3c",
    "cap": "#272c4e", "hat_brown": "#5a3b2a", "stocking": "#c79a7c", "scarf": "#3f6f73",
    "passage_d": "#4a3336", "slate": "#2e3a3c", "chalk": "#e9e4d4", "tulip": "#f6ead0", "fern": "#5f8450",
    "pot": "#b5694a", "siphon": "#8fb3b4", "cork": "#c99a63", "ashtray": "#d9c9a4", "ash": "#8d8790",
    "ember": "#ff7a3a", "book": "#7a2435", "graphite": "#5b5560", "rubber": "#e7b8a4", "ring": "#a9a9b2",
    "canvas": "#e0cfa8", "shine": "#eef2e6",
    "radio": "#6e3f28", "machine_d": "#3f4454", "stoneware": "#cbb892", "bot_f": "#b9b08e",
    "bot_b": "#74283a", "bot_c": "#bd8c36", "bot_e": "#4a6c86", "bot_a": "#35604a",
    "brick": "#b5694a", "faded": "#9a8a86", "ivy": "#7f8a3c",
}  # fmt: skip
DUSK = replace(
    interior.DUSK, outside=(1.3, 1.1, 0.82), haze=("#f8d09a", 0.5, 16), black=0.12, changes={"lettering": "#26348a"}
)
BLUE = replace(interior.BLUE, black=0.16, changes={"lettering": "#c9d4ff"})
NIGHT = replace(interior.NIGHT, black=0.14, changes={"lettering": "#7f9df0"})
MOODS = {
    "dusk": DUSK,
    "blue": BLUE,
    "night": NIGHT,
    "table-dusk": replace(DUSK, shafts=0.5, shade=(0.34, 0.28, 0.49), sky_gain=0.5, black=0.15),
    "table-blue": BLUE,
    "table-night": NIGHT,
    "bar-dusk": replace(DUSK, lamp_gain=1.25, shade=(0.43, 0.34, 0.47), halo=0.7),
    "bar-night": replace(NIGHT, lamp_gain=1.9),
    "dusk-smoky": replace(DUSK, smoky=True),
    "look": replace(
        DUSK, smoky=True, shade=(0.245, 0.20, 0.40), lamp_gain=0.55, sky_gain=0.30, black=0.2, shafts=0.56,
        haze=("#f3bd7c", 0.4, 18), halo=0.4, vignette=0.5,
    ),
    "night-smoky": replace(NIGHT, smoky=True),
    "closed": replace(
        NIGHT, lamp_gain=2.4, shade=(0.22, 0.21, 0.42), sky_gain=0.40, halo=0.6, vignette=0.5,
    ),
}  # fmt: skip


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """Draw the chequered floor with its joints, and the tobacco-brown line on the walls."""
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
    base = _metal_and_marble(p, base)
    base = _lace_pattern(p, base)
    wall = p.has("wall")
    browned = 1 - 0.10 * ramp(2.9, 3.6, z)
    base = np.where(wall[..., None], base * browned[..., None], base)
    line = wall & ((np.abs(z - 3.28) < 0.035) | (np.abs(z - 3.21) < 0.012))
    base = np.where(line[..., None], colour("#a8603a"), base)
    return base, np.where(floor, joint, 0)


def _metal_and_marble(p: Passes, base: Array) -> Array:
    """Lay streaks of light along the zinc, bands round the chrome, veins through the marble."""
    x, y, z = p.xyz
    level = np.abs(p.normal[..., 2]) > 0.9
    along = np.sin(31 * x + 0.9 * np.sin(1.7 * y) + 0.5 * np.sin(4.1 * y))
    streak = ramp(0.55, 0.62, along) * 0.16 - ramp(-0.7, -0.76, along) * 0.10
    base = np.where((p.has("zincbar") & level)[..., None], base * (1 + streak[..., None]), base)
    band = np.abs((z / 0.11) % 1 - 0.5) < 0.13
    base = np.where((p.has("chrome") & ~level & band)[..., None], base * np.array([0.8, 0.82, 0.9], np.float32), base)
    vein = np.abs(np.sin(9 * x + 6 * y + 1.3 * np.sin(14 * y) + 0.7 * np.sin(23 * x)))
    grey = 1 - 0.16 * ramp(0.07, 0.02, vein)
    return np.where((p.has("marble") & level)[..., None], base * grey[..., None], base)


def _lace_pattern(p: Passes, base: Array) -> Array:
    """Work a border of lozenges and a scalloped row of holes into the half curtains."""
    _, y, z = p.xyz
    up = (z - SILL) / 0.16
    lozenge = np.abs((y / 0.09) % 1 - 0.5) * 2 + np.abs(up - 1.0) * 1.3
    border = (
        (np.abs(lozenge - 0.75) < 0.16) | (lozenge < 0.25) | (np.abs(up - 0.18) < 0.05) | (np.abs(up - 1.82) < 0.05)
    )
    holes = ((y / 0.045) % 1 - 0.5) ** 2 + ((z / 0.16) % 1 - 0.5) ** 2 * 9 < 0.05
    worked = np.where(up < 2, border, holes & (up < 3.6)) & p.has("lace")
    return np.where(worked[..., None], base * np.array([0.86, 0.82, 0.84], np.float32), base)


def outside(p: Passes) -> Array:
    """Where the alley shows, or its reflection."""
    x, y, _ = p.xyz
    along = np.minimum(x, 2 * RIGHT - x)
    return (along < LEFT - 0.34) | ((y > 8.67) & (along < PASSAGE[0] - 0.2))


def draw(folder: Path, mood: str, people: Callable[[Array], Array] | None = None) -> Array:
    """The café through one camera, in one of its moods, with people who are drawn into it."""
    return _interior(folder, mood, people).draw()


def draw_bar(folder: Path, mood: str) -> tuple[Array, Array]:
    """Return the café over its bar, and a layer of all that stands on the guests' side of whoever serves there."""
    interior = _interior(folder, mood)
    img, (x, _, z) = interior.draw(), interior.p.xyz
    return img, interior.front(img, (x < BAR[1] + 0.06) & (z < 2.4) & ~interior.p.sky)


def _interior(folder: Path, mood: str, people: Callable[[Array], Array] | None = None) -> Interior:
    room = Room(
        folder,
        PALETTE,
        outside=outside,
        decorate=decorate,
        cigarettes=CIGARETTES,
        people=people,
        mirror=lambda p: (p.xyz[0] > RIGHT + 0.02) & ~p.sky & (p.xyz[1] < 8.7),
    )
    return Interior(room, MOODS[mood])
