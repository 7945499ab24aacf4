"""The boulevard at dusk and at night, and its two other views."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from . import exterior
from .drawing import Array
from .exterior import Exterior, Street
from .palettes import PARIS

CAMERAS = {"walk": (5.0, 23.0, 0.032), "title": (8.0, 22.0, 0.115), "ending": (2.5, 25.0, 0.05)}
PALETTE = PARIS | {
    "trousers": "#28283f", "trousers_d": "#1d1c30", "shoe": "#1b1a2b", "skin": "#d9a27e", "wrapper": "#fbf5e8",
    "wrapper_b": "#35508f", "coat_far": "#26243a", "coat_back": "#37374f", "coat_dark": "#232138",
    "hair": "#2b2836", "hair_grey": "#8f8a94", "rim": "#ffcf7a",
}  # fmt: skip
MOODS = {
    "dusk": exterior.DUSK,
    "night": exterior.NIGHT,
    "blue": replace(
        exterior.NIGHT,
        sun=(0.46, 0.52, 0.82),
        shade=(0.25, 0.26, 0.52),
        sky=("#141c58", "#24307c", "#4d5199", "#b98496", "#ffbf7c"),
        clouds=("#27306f", "#5d5690", "#c98f8f"),
        haze="#c98f86",
        haze_side="#474b92",
        glow=("#ffb870", 0.24),
        vignette=0.30,
    ),
    "sunset": replace(
        exterior.DUSK,
        sky=("#4a4f8c", "#8d78a6", "#e09a86", "#ffb063", "#ffd58a"),
        clouds=("#7b6499", "#e08a72", "#ffc27a"),
        sun=(1.14, 0.94, 0.68),
        shade=(0.48, 0.42, 0.70),
        haze="#ffb868",
        glow=("#ffc070", 0.5),
    ),
}


def draw(folder: Path, mood: str, view: str = "walk") -> Array:
    """The boulevard from one camera in one mood."""
    return Exterior(Street(folder, PALETTE, *CAMERAS[view]), MOODS[mood]).draw()
