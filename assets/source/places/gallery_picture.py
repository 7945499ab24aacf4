"""The gallery by autumn daylight: herringbone floor, cool white walls."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import interior
from .drawing import Array, Passes, Pen, colour, ramp, scatter
from .gallery import LEFT
from .interior import Interior, Marks, Room
from .palettes import ROOM

PALETTE = ROOM | {
    "floor": "#c98f5a", "wall": "#fbf4e6", "ceil": "#efe9df", "cornice_in": "#f7f2e9", "skirt": "#e3dacd",
    "reveal_in": "#efe7da", "sill": "#e6dccd", "winf": "#3a4a52", "lettering": "#8a2c3a", "rail": "#4a4a62",
    "sky_pane": "#cfe0ea", "scarf_ochre": "#dba040", "sketchbook": "#2f6f73", "frame_wood": "#b98a52",
    "frame_dark": "#2b2a40",
    "mat_white": "#fbf8f0", "drawing_paper": "#efe2c4", "pencil": "#3d3a48", "label": "#fbf8f0", "dot": "#d8402c",
    "leather": "#4a3038", "leather_d": "#2c1c26", "bench_d": "#8a5a34", "jar": "#3f7f84", "twig": "#6a4a3a",
    "leaf_a": "#d98a35", "leaf_b": "#c8602f", "leaf_c": "#e2b04a", "p_amber": "#e0a048", "p_rust": "#a8552f",
    "p_skin": "#d9a27e", "p_ink": "#2a2940", "p_grey": "#6c6f86", "p_grey_d": "#555872", "p_hat": "#8b8fa6",
    "p_cream": "#ecd9b0", "p_sea": "#4f8f98", "p_sand": "#d9bd86", "p_red": "#c8442f", "p_camel": "#b98d5c",
    "p_camel_d": "#94683f", "p_sky": "#a9c7cf", "p_night": "#333a74", "p_gold": "#f2c068", "p_teal": "#2f6f73",
    "p_hair": "#4a2f2a", "p_brown": "#6b4630", "p_dusk": "#5b4b8a", "p_mist": "#b9bcc9", "p_white": "#f6efe2",
    "p_wine": "#7a2435", "p_wine_d": "#5a1a2a", "p_blue": "#6f8fb4", "p_violet": "#5b4b8a", "p_light": "#f6e3bd",
}  # fmt: skip
DAY = replace(
    interior.DUSK,
    sun=(1.13, 0.98, 0.80), shade=(0.62, 0.58, 0.66), lamp=(1.0, 0.84, 0.56), lamp_gain=0.6,
    sky=(0.92, 0.86, 0.78), sky_gain=0.5,
    heaven=("#86a8cf", "#b9cfe0", "#e6ddd0", "#f6e6c4"), outside=(1.04, 1.0, 0.96), haze=("#efd9b4", 0.5, 40),
    bloom=0.3, vignette=0.22, halo=0.05, shafts=0.34, changes={"leaf": "#d8a83c"},
)  # fmt: skip


def decorate(p: Passes, base: Array, pixel: Array) -> Marks:
    """The floor in herringbone, every board its own tone."""
    x, y, _ = p.xyz
    floor = p.has("floor")
    wide, long = 0.62, 0.105
    strip = np.floor(x / wide)
    inside = x / wide - strip
    slant = np.where(strip % 2 > 0.5, inside, 1 - inside) * wide * 0.9
    run = (y + slant) / long
    board = np.floor(run)
    tone = 0.20 * (scatter(strip, board) - 0.5) + 0.06 * (scatter(strip, board, 2) > 0.8) + 0.05 * (strip % 2 - 0.5)
    base = np.where(floor[..., None], base * (1 + tone[..., None]), base)
    across = np.minimum(run - board, 1 - (run - board)) * long * 0.74
    seam = np.minimum(inside, 1 - inside) * wide
    lean = np.maximum(1, p.depth / 1.58) * 0.55
    joint = np.maximum(np.clip(0.8 - across / (pixel * lean), 0, 1) * 0.7, np.clip(0.9 - seam / pixel, 0, 1))
    keep = 0.35 + 0.65 * (scatter(strip, board, 5) < 0.72)
    texture = np.where(floor, joint * keep * ramp(11, 2.5, p.depth) * 0.55, 0)
    mirrored = p.has("lettering")
    return np.where(mirrored[..., None], colour(PALETTE["lettering"]), base), texture


def draw(folder: Path) -> Array:
    """The gallery on the day of the opening."""
    room = Room(
        folder,
        PALETTE,
        outside=lambda p: p.xyz[0] < LEFT - 0.32,
        decorate=decorate,
        emit=("bulb", "sky_pane"),
        pen=Pen(crease=0.6, crease_reach=16),
    )
    return Interior(room, DAY).draw()
