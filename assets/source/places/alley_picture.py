"""The alley at dusk and at the blue hour."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from . import exterior
from .drawing import Array, Pen
from .exterior import Exterior, Street
from .palettes import PARIS

PALETTE = PARIS | {
    "neon": "#2b57c0", "gilt": "#7a3f26", "plant": "#6f8f5a", "slate": "#2a3040", "enamel": "#2b4f86",
    "cloth_a": "#f3e7d8", "cloth_b": "#c8442f", "cloth_c": "#7fa0c8", "bot_green": "#3f6b4c", "brick": "#c3a98a",
    "brick_a": "#b5694a", "brick_b": "#c98560", "faded": "#8a6a78", "ivy": "#5f7a4e", "mortar": "#b79a86", "bulb": "#fff3cf", "dial": "#fff0c8",
}  # fmt: skip
DUSK = replace(
    exterior.DUSK,
    shade=(0.47, 0.42, 0.69),
    lamp_gain=0.72,
    reach=(46.0, 0.9),
    sky=("#5d7fb0", "#b9a2b8", "#f0b48e", "#ffcf8c", "#ffe3a6"),
    glow=("#ffc97e", 0.36),
    bloom=0.5,
    halo=0.3,
)


NIGHT = replace(
    exterior.NIGHT,
    sun=(0.40, 0.46, 0.76),
    shade=(0.23, 0.24, 0.50),
    lamp_gain=0.75,
    reach=(70.0, 0.85),
    sky=("#18225f", "#2b3a86", "#565b9f", "#b0869c", "#f0b088"),
    clouds=("#27306f", "#5d5690", "#a9828f"),
    haze="#9a7f9c",
    haze_side="#3d4590",
    glow=("#d09a90", 0.16),
    changes={"leaf": "#5f8a6c", "neon": "#3f6fe0", "glass": "#2e4272", "glass2": "#3a4f80", "glass3": "#263660"},
)


def draw(folder: Path, mood: str) -> Array:
    """The alley in one of its moods."""
    street = Street(folder, PALETTE, 5.0, 22.0, 0.02, sett_patches=-0.75, pen=Pen(2.8, 6, 0.40, 0.36, 1.4))
    return Exterior(street, {"dusk": DUSK, "night": NIGHT}[mood]).draw()
