"""The boulevard from its four cameras, in six lights."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

from . import exterior
from .drawing import Array, Passes
from .exterior import Exterior, Street
from .kiosk import stands_before
from .palettes import PARIS
from .street import CAMERAS
from .street_ground import PAVEMENT
from .street_life import KIOSK, KIOSK_TURN

PALETTE = PARIS | {"skin": "#d9a27e", "hair": "#2b2836"}
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
    return _exterior(folder, mood, view).draw()


def draw_kiosk(folder: Path, mood: str) -> tuple[Array, Array]:
    """Return the boulevard at the kiosk, and a layer of all the kiosk that stands before whoever keeps it."""
    exterior = _exterior(folder, mood, "kiosk")
    img = exterior.draw()
    return img, exterior.front(img, _before_the_keeper(exterior.p))


def _before_the_keeper(p: Passes) -> Array:
    """Where the kiosk's front is seen."""
    x, y, z = p.xyz
    across, into = x - KIOSK[0], y - KIOSK[1]
    c, s = math.cos(KIOSK_TURN), math.sin(KIOSK_TURN)
    front = stands_before(across * c + into * s, into * c - across * s, z - PAVEMENT)
    return front & ~p.has("in_wall", "in_wall2", "in_ceil") & ~p.sky


def _exterior(folder: Path, mood: str, view: str) -> Exterior:
    _, yaw, lens, shift = CAMERAS[view]
    return Exterior(Street(folder, PALETTE, yaw, lens, shift, sett_patches=-0.55), MOODS[mood])
