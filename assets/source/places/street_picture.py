"""The boulevard from its four cameras, in six lights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from . import exterior
from .drawing import Array
from .exterior import Exterior, Street
from .palettes import PARIS
from .street import CAMERAS

PALETTE = PARIS | {
    "trousers": "#28283f", "trousers_d": "#1d1c30", "shoe": "#1b1a2b", "skin": "#d9a27e", "wrapper": "#fbf5e8",
    "wrapper_b": "#35508f", "coat_far": "#26243a", "coat_back": "#37374f", "coat_dark": "#232138",
    "hair": "#2b2836", "hair_grey": "#8f8a94", "rim": "#ffcf7a",
}  # fmt: skip
MOODS = {
    "afternoon": replace(
        exterior.DUSK,
        exact="a.exr",
        leaf_light=(0.30, -0.30, 0.80),
        sun=(1.10, 1.04, 0.92),
        shade=(0.60, 0.58, 0.80),
        haze="#f6e2c0",
        haze_side="#b9b6d4",
        reach=(130.0, 0.86),
        sky=("#4f86b8", "#86aecb", "#c4d3d6", "#f0e2c0", "#fdeecb"),
        clouds=("#b7bdd6", "#f0dccb", "#fff2dc"),
        lamp_gain=0.0,
        bloom=0.25,
        halo=0.0,
        glow=("#ffe9bf", 0.28),
        vignette=0.16,
        changes={
            "lamp_glass": "#dfe3da",
            "win_lit": "#7f8ca6",
            "curtain_lit": "#e9e2d6",
            "headlamp": "#f2efe4",
            "in_wall": "#a87648",
            "in_wall2": "#b78654",
            "in_ceil": "#c2a274",
            "in_floor": "#7d5238",
            "in_lace": "#efe3cc",
            "in_mirror": "#c9c3b4",
            "shop_lit": "#a9a08c",
            "shop_item": "#7d5f4a",
            "globe": "#f3ead6",
        },
    ),
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
    "late": replace(  # what the blue hour of the title turns into, slowly: the sky goes out, the lamps win
        exterior.NIGHT,
        sun=(0.36, 0.43, 0.76),
        shade=(0.19, 0.20, 0.46),
        lamp_gain=1.75,
        sky=("#0c1142", "#172063", "#33387f", "#7a5f8c", "#d08a78"),
        clouds=("#1b2359", "#3d3f7c", "#8a6480"),
        haze="#8f6a88",
        haze_side="#333a80",
        glow=("#e89a70", 0.20),
        bloom=1.2,
        halo=0.95,
        vignette=0.34,
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
}  # fmt: skip


def draw(folder: Path, mood: str, view: str = "walk") -> Array:
    """The boulevard from one camera in one mood."""
    _, yaw, lens, shift = CAMERAS[view]
    return Exterior(Street(folder, PALETTE, yaw, lens, shift, sett_patches=-0.55), MOODS[mood]).draw()
