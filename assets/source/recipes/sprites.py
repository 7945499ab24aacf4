"""People as sprites: every pose in every expression."""

from functools import partial

from people.cast import POSES
from people.ink import save
from people.sprite import sprite
from people.style import EXPRESSIONS
from studio import Recipe, Studio


def _sprites(who: str, studio: Studio) -> None:
    for person, pose in POSES:
        for expression in EXPRESSIONS[who] if person == who else ():
            save(sprite(who, pose, expression), studio.out / f"sprites/{who}/{pose}-{expression}.webp")


RECIPES = tuple(Recipe(who, partial(_sprites, who)) for who in ("arseniy", "sophia"))
