"""Passers-by as silhouettes, drawn as sprites."""

from people.ink import save
from people.strollers import STROLLERS, stroller
from studio import Recipe, Studio


def _strollers(studio: Studio) -> None:
    for name in STROLLERS:
        save(stroller(name), studio.out / f"sprites/passer_by/{name}-neutral.webp")


RECIPES = (Recipe("passer_by", _strollers),)
