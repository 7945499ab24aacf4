"""Endings in which they part: the stranger she drew, the chair pushed over, the portrait a year later."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from illustrations import another_man, empty_chair, hung_portrait

from places.drawing import Array
from places.finished import save
from studio import Recipe, Studio


def _ending(name: str, render: Callable[[Path], None], draw: Callable[[Path], Array], studio: Studio) -> None:
    save(draw(studio.set_of(name, render)), studio.out / f"pictures/{name}.webp")


RECIPES = tuple(
    Recipe(name, partial(_ending, name, module.render, module.draw))
    for name, module in (
        ("ending_another_man", another_man),
        ("ending_empty_chair", empty_chair),
        ("ending_portrait", hung_portrait),
    )
)
