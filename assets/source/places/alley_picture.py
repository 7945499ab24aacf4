"""The alley from afternoon to night."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from . import exterior
from .drawing import Array, Passes, Pen, ramp, scatter
from .exterior import Exterior, Street
from .palettes import PARIS

PALETTE = PARIS | {
    "neon": "#9cc9ff", "sign_blue": "#2b57c0", "board_blue": "#1f2f63", "slate": "#2a3040", "cloth_a": "#f3e7d8",
    "cloth_b": "#c8442f", "cloth_c": "#7fa0c8", "brick": "#c3a98a", "brick_a": "#b5694a", "brick_b": "#a9705a",
    "faded": "#a08088", "ivy": "#5f7a4e", "mortar": "#b79a86", "dial": "#fff0c8", "chalk": "#f3ece2",
}  # fmt: skip
DARK_PANES = {"leaf": "#5f8a6c", "glass": "#2e4272", "glass2": "#3a4f80", "glass3": "#263660"}
DUSK = replace(
    exterior.DUSK,
    shade=(0.52, 0.46, 0.72),
    lamp_gain=0.95,
    reach=(46.0, 0.9),
    sky=("#5d7fb0", "#b9a2b8", "#f0b48e", "#ffcf8c", "#ffe3a6"),
    glow=("#ffc97e", 0.36),
    bloom=0.5,
    halo=0.3,
)
BLUE = replace(
    exterior.NIGHT,
    sun=(0.44, 0.50, 0.82),
    shade=(0.27, 0.28, 0.56),
    lamp_gain=0.8,
    reach=(70.0, 0.85),
    sky=("#18225f", "#2b3a86", "#565b9f", "#b0869c", "#f0b088"),
    clouds=("#27306f", "#5d5690", "#a9828f"),
    haze="#9a7f9c",
    haze_side="#3d4590",
    glow=("#d09a90", 0.16),
    changes=DARK_PANES | {"neon": "#a8d4ff"},
)
MOODS = {
    "afternoon": replace(
        DUSK,
        exact="a.exr",
        sun=(1.10, 1.03, 0.90),
        shade=(0.66, 0.62, 0.82),
        lamp_gain=0.12,
        haze="#f7e6c6",
        haze_side="#c4bfd8",
        sky=("#5f97c6", "#97bcd4", "#cfdcdc", "#f3e6c6", "#fff0d0"),
        clouds=("#bcc3da", "#f2e0cf", "#fff4e0"),
        glow=("#ffeac0", 0.26),
        bloom=0.25,
        halo=0.0,
        vignette=0.16,
        changes={
            "neon": "#f3dfae", "globe": "#f3ead6", "lamp_glass": "#dfe3da", "win_lit": "#7f8ca6",
            "curtain_lit": "#e9e2d6", "in_wall": "#a87648", "in_wall2": "#b78654", "in_ceil": "#c2a274",
            "in_lace": "#efe3cc", "in_mirror": "#c9c3b4",
        },
    ),
    "dusk": DUSK,
    "blue": BLUE,
    "night": replace(
        BLUE,
        sun=(0.30, 0.36, 0.66),
        shade=(0.17, 0.18, 0.42),
        lamp_gain=1.15,
        sky=("#0b1033", "#141d52", "#25316f", "#3d447f", "#5b5a8c"),
        clouds=("#1b2450", "#2a3566", "#3a477c"),
        haze="#4d5288",
        haze_side="#2c3570",
        glow=("#6a6a9a", 0.08),
        bloom=1.0,
        halo=0.6,
    ),
}  # fmt: skip


def decorate(p: Passes, base: Array, texture: Array, pixel: Array) -> tuple[Array, Array]:
    """Old plaster: damp above the ground, paler patches, a few strokes of hatching."""
    _x, y, z = p.xyz
    wall = p.has("stone", "stone2", "stone3") & (np.abs(p.normal[..., 0]) > 0.7)
    wave = np.sin(y * 1.1 + 1.3 * np.sin(z * 0.9)) + 0.7 * np.sin(z * 1.7 - y * 0.6 + np.sin(y * 3.1))
    damp = z < 0.85 + 0.28 * np.sin(y * 1.7) + 0.12 * np.sin(y * 5.3) + 0.05 * np.sin(y * 13)
    tone = np.where(damp, 0.86, np.where(wave > 0.95, 1.07, np.where(wave < -1.05, 0.93, 1.0)))
    base = np.where(wall[..., None], base * tone[..., None], base)
    slant = (y * 0.9 + z) / 0.085
    broken = scatter(np.floor(slant), np.floor((y - z) / 0.5)) < 0.45
    line = np.clip(0.55 * p.unit + 0.3 - np.abs(slant % 1 - 0.5) * 0.085 / pixel, 0, 1)
    patch = (wave < -1.05) | (damp & (np.sin(y * 2.3 + z * 4) > 0.3))
    hatch = line * (broken & patch & wall) * ramp(16, 4, p.depth) * 0.38
    return base, np.maximum(texture, hatch)


def draw(folder: Path, mood: str) -> Array:
    """Draw the alley in one of its moods."""
    street = Street(
        folder, PALETTE, 5.0, 22.0, 0.02, sett_patches=-0.9, pen=Pen(2.8, 6, 0.40, 0.36, 1.4), decorate=decorate
    )
    return Exterior(street, MOODS[mood]).draw()
