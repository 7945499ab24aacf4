"""The room's moods and its own surfaces: six-sided floor tiles, striped paper, wood."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import interior
from .drawing import Array, Passes, Pen, colour, ramp, scatter
from .interior import Interior, Marks, Room
from .palettes import ROOM

DUSK = replace(
    interior.DUSK,
    sun=(1.26, 1.0, 0.60),
    shade=(0.43, 0.355, 0.56),
    lamp_gain=0.9,
    sky=(1.0, 0.80, 0.66),
    sky_gain=0.7,
    heaven=("#7f93bd", "#c9a9b4", "#f6bd84", "#ffdf9f"),
    haze=("#f2b586", 0.74, 70),
    shafts=1.25,
    halo=0.5,
    changes={"far": "#c79a9c"},
)

MOODS = {
    "afternoon": replace(
        DUSK,
        sun=(1.30, 1.16, 0.90),
        shade=(0.50, 0.44, 0.60),
        lamp_gain=0.10,
        sky=(0.92, 0.92, 1.0),
        sky_gain=0.85,
        heaven=("#6fa3cf", "#a3c4d8", "#dfe2d6", "#f7ead0"),
        haze=("#cfd6dc", 0.62, 80),
        shafts=1.1,
        halo=0.1,
        bloom=0.3,
        vignette=0.2,
        changes={"far": "#a9b2c6", "win_lit": "#7f8ca6", "bulb": "#e9e4d2"},
    ),
    "dusk": DUSK,
    "night": replace(
        interior.NIGHT,
        shade=(0.29, 0.27, 0.52),
        lamp=(1.0, 0.72, 0.36),
        lamp_gain=2.9,
        sky_gain=0.55,
        outside=(0.36, 0.40, 0.70),
        changes={"far": "#2b3668", "glass": "#2e4272", "glass2": "#3a4f80", "glass3": "#263660"},
    ),
}


def hexagons(x: Array, y: Array, size: float) -> tuple[Array, Array, Array]:
    """Six-sided tiles: column, row, and the distance to the nearest joint."""
    step = np.array([size, size * np.sqrt(3)], np.float32)
    best = None
    for k in (0, 1):
        cx = np.floor(x / step[0] + 0.5 * k) - 0.5 * k + 0.5
        cy = np.floor(y / step[1] + 0.5 * k) - 0.5 * k + 0.5
        dx, dy = x - cx * step[0], y - cy * step[1]
        away = np.hypot(dx, dy)
        if best is None:
            best = (away, cx, cy, dx, dy)
        else:
            closer = away < best[0]
            new = (away, cx, cy, dx, dy)
            best = tuple(np.where(closer, n, o) for n, o in zip(new, best, strict=False))
    _, cx, cy, dx, dy = best
    dx, dy = np.abs(dx), np.abs(dy)
    edge = np.maximum(dx, dx * 0.5 + dy * np.sqrt(3) / 2)
    return cx * 2, cy * 2, size / 2 - edge


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """Tiles, wallpaper and grain, drawn from the place in the room."""
    x, y, z = p.xyz
    texture = np.zeros((p.h, p.w), np.float32)
    floor = p.has("floor")
    col, row, edge = hexagons(x, y, 0.15)
    tone = 0.13 * (scatter(col, row) - 0.5) + 0.05 * (scatter(col, row, 2) > 0.85)
    base = np.where(floor[..., None], base * (1 + tone[..., None]), base)
    slant = np.maximum(1, p.depth / 1.6) * 0.55
    joint = np.clip(0.95 - edge / (pixel * slant), 0, 1) * ramp(9, 3, p.depth)
    patch = np.sin(x * 2.1 + np.sin(y * 1.3)) * np.sin(y * 1.7 + x) > -0.45
    texture = np.maximum(texture, np.where(floor, joint * (0.25 + 0.35 * patch), 0))
    wall = p.has("wall")
    along = np.where(np.abs(p.normal[..., 0]) > 0.7, y, x)
    stripe = (along / 0.16) % 1
    base = np.where((wall & (stripe < 0.42))[..., None], base * np.array([0.95, 0.93, 0.9]), base)
    sprig = np.hypot((along / 0.16 + 0.3) % 1 - 0.5, ((z / 0.22) % 1 - 0.5) * 1.4) < 0.09
    base = np.where((wall & sprig)[..., None], colour("#b08a78"), base)
    wood = p.has("bench_top", "beam", "bench", "woodd", "woodl")
    run = np.where(p.has("beam"), x, x)
    grain = np.abs((run * 9 + 0.6 * np.sin(y * 2.2 + 5 * x) + 0.3 * z * 5) % 1 - 0.5)
    line = np.clip(1 - (0.5 - grain) * 9, 0, 1) * (scatter(np.floor(run * 9), np.floor(y * 1.3)) < 0.5)
    roof = p.has("zinc") & (y > 4)
    seam = np.abs((x / 0.6) % 1 - 0.5) * 0.6
    line_on_roof = np.clip(1.1 - seam / (pixel * 1.2), 0, 1) * ramp(60, 20, p.depth)
    texture = np.maximum(texture, np.where(roof, line_on_roof * 0.4, 0))
    return base, np.maximum(texture, np.where(wood, line * 0.28 * ramp(8, 3, p.depth), 0))


def draw(folder: Path, mood: str) -> Array:
    """Draw the room in one of its moods."""
    room = Room(
        folder,
        ROOM,
        outside=lambda p: p.xyz[1] > 3.86,
        decorate=decorate,
        emit=("globe", "bulb", "fire"),
        pen=Pen(crease=0.6, crease_reach=14),
    )
    return Interior(room, MOODS[mood]).draw()
