"""Prague, 1968, as he remembers it: ink and stone, no colour at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from . import exterior, memory, prague
from .drawing import Array, Pen
from .exterior import Exterior, Street
from .memory_palette import GREYS

PALETTE = GREYS | {
    "roof": "#75717a", "win_lit": "#b8b2a8", "curtain": "#b8b2aa", "curtain_lit": "#b8b2aa", "road": "#c2bbb1",
    "pave": "#cfc8bd", "rail": "#8a8580", "armour": "#4d4b52", "armour_d": "#3a3840", "track": "#201f28",
    "stripe": "#f4efe6", "timber": "#6f6a69", "plank": "#a39c93", "leaflet": "#fffdf8", "print": "#55535c",
    "far_a": "#6f6c74", "far_b": "#55535c", "tram_a": "#6a6769", "tram_b": "#d6d0c5",
}  # fmt: skip
MORNING = replace(
    exterior.DUSK, exact="g.exr", sun=(1.12, 1.11, 1.08), shade=(0.36, 0.36, 0.39), deep=(0.5, 0.5, 0.53),
    haze="#f4f0e8", haze_side="#d6d1c9", reach=(64.0, 0.9), sky=("#b5b0ac", "#cbc6c0", "#dfdad2", "#eeeae2", "#f8f5ee"),
    clouds=("#c0bbb6", "#e4dfd7", "#f8f5ee"), bloom=0.0, halo=0.0, glow=("#f8f5ee", 0.18), vignette=0.1,
    grade=(1.0, 0.16), ink="#0d0c16", warm_leaves=False,
)  # fmt: skip


def draw(folder: Path) -> Array:
    """The square, remembered."""
    street = Street(
        folder, PALETTE, *prague.CAMERA[1:], cloud_seed=31, sett_patches=-0.4, pen=Pen(2.7, 9, 0.42, 0.34, 1.5)
    )
    return memory.remember(Exterior(street, MORNING).draw(), None, seed=68)
