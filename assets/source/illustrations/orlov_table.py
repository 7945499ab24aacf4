"""Orlov has sat down: seen across the table, under the stopped clock, with the window blue behind him."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from people import orlov
from people.ink import Ink
from people.orlov import hat, poses
from people.person import LayHand
from places import cafe_picture
from places.drawing import Array

from . import onlooker
from .staging import Rim, Stance, canvas, finished, lay, lit, placed

MOOD = "blue"
NEARER = 1.5
"""How much larger Arseniy is seen than in the look across the room."""
ORLOV = Stance(
    "table",
    "weary",
    corner=(372, 52),
    scale=0.95,
    weight=1.12,
    light=(0.80, 0.80, 1.0),
    rims=(Rim(7, 5, "#9fb4ff", 0.8), Rim(-6, 5, "#f2b35c", 0.8)),
)


def _his_things(i: Ink, hand: LayHand) -> None:
    """He has laid his hat before him on the marble, and his gloves across it."""
    poses.at_table(i, hand)
    i.canvas.save()
    i.canvas.translate(-206, 66)
    hat.on_table(i)
    i.canvas.restore()
    i.canvas.save()
    i.canvas.translate(292, 132)
    i.canvas.rotate(-7)
    poses.gloves(i)
    i.canvas.restore()


SEATED = replace(orlov.PERSON, poses={"table": replace(orlov.PERSON.poses["seated"], draw=_his_things)})


def _at_the_table(img: Array) -> Array:
    return placed(img, SEATED, ORLOV)


def _shoulder() -> Array:
    """Return Arseniy, who cuts into the frame, as floating RGBA of the whole picture."""
    i = canvas()
    i.weight = 1 / NEARER
    i.canvas.translate(-462, -84)
    i.canvas.scale(NEARER, NEARER)
    onlooker.draw_back(i)
    return lit(finished(i, 5.2), (0.86, 0.9, 1.16), (Rim(13, 6, "#8fa6f4", 0.85),))


def draw(folder: Path) -> Array:
    """Return the finished picture; the folder holds the passes of the camera."""
    return lay(cafe_picture.draw(folder, MOOD, _at_the_table), _shoulder(), (0, 0))
