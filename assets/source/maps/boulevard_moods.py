"""The boulevard's map in its moods: the colours and the light of its backgrounds, and the air over it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fineness import PART
from places import street_picture
from places.exterior import Mood, Street

from .outdoors import StreetPiece
from .parts import Scene
from .pictures import Air, draw
from .plain import Cut

COLOURS = street_picture.PALETTE | {"water": "#8fa3bd", "lapel": "#7a2435", "neon": "#a9c4ff"}
MOODS: dict[str, tuple[Mood, bool, Air]] = {
    "dusk": (
        replace(street_picture.MOODS["dusk"], leaf_light=(0.17, 0.28, 0.18)),
        True,
        Air(("#3a2f63", "#141226"), 0.35, 0.0, (0.66, 0.58, 0.84), (1.05, 0.97, 0.84), (0.12, 0.09, 0.05)),
    ),
    "blue": (
        street_picture.MOODS["blue"],
        False,
        Air(("#26306a", "#0d1230"), 0.8, 0.0, (0.46, 0.49, 0.80), (0.56, 0.60, 0.90), (0.60, 0.40, 0.20)),
    ),
    "night": (
        street_picture.MOODS["night"],
        False,
        Air(("#1d1b40", "#090a18"), 0.95, 0.0, (0.36, 0.38, 0.66), (0.46, 0.50, 0.80), (0.72, 0.48, 0.22)),
    ),
}
"""Light, whether the sun shines, and air."""


def pictures(folder: Path, scene: Scene, mood: str, out: Path) -> list[Cut]:
    """Draw the boulevard's map in a mood."""
    light, sunny, air = MOODS[mood]
    street = Street(folder, COLOURS, scene.sight.yaw, 24.0, sett_patches=-0.55)
    return draw(folder, scene, lambda piece: StreetPiece(piece, street, light, sunny).drawn(1 / PART), air, out)
