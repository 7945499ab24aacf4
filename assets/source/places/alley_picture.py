"""The alley at dusk."""

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


def draw(folder: Path) -> Array:
    street = Street(folder, PALETTE, 5.0, 22.0, 0.02, sett_patches=-0.75, pen=Pen(2.8, 6, 0.40, 0.36, 1.4))
    return Exterior(street, DUSK).draw()
