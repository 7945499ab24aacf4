"""The café's map in its moods: the colours and the light of its backgrounds, and the air round it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from fineness import PART
from places import cafe_picture
from places.interior import Mood, Room

from .indoors import RoomPiece
from .parts import Scene
from .pictures import Air, draw
from .plain import Cut

COLOURS = cafe_picture.PALETTE | {"cut": "#38294c", "glass_m": "#8c8f98", "glass_s": "#a9adb4"}
MOODS: dict[str, tuple[Mood, str, Air]] = {
    "dusk": (
        cafe_picture.MOODS["dusk"],
        "#f2c98c",
        Air(("#3a2f63", "#141226"), 0.55, 0.42, (0.80, 0.68, 0.74), (1.1, 1.0, 0.84), (0.20, 0.15, 0.08)),
    ),
    "blue": (
        cafe_picture.MOODS["blue"],
        "#7f97dc",
        Air(("#26306a", "#0d1230"), 0.7, 0.0, (0.70, 0.70, 0.92), (1, 1, 1), (0.30, 0.22, 0.10)),
    ),
    "night": (
        cafe_picture.MOODS["night"],
        "#1e2759",
        Air(("#1d1b40", "#090a18"), 0.9, 0.0, (0.55, 0.46, 0.60), (1, 1, 1), (0.42, 0.30, 0.14)),
    ),
}
"""Light, what shows through the panes of the door, and air."""


def pictures(folder: Path, scene: Scene, mood: str, out: Path) -> list[Cut]:
    """Draw the café's map in a mood."""
    light, pane, air = MOODS[mood]
    light = replace(light, changes=light.changes | {"pane": pane})
    emit = ("globe", "pane", "cut")
    room = Room(folder, COLOURS, outside=lambda p: p.sky, decorate=cafe_picture.decorate, emit=emit)
    return draw(folder, scene, lambda piece: RoomPiece(piece, room, light).drawn(1 / PART), air, out)
