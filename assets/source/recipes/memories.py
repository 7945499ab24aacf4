"""The three memories in drained colour."""

from functools import partial
from types import ModuleType

from places import berlin, berlin_picture, prague, prague_picture, vienna, vienna_picture
from places.finished import save
from studio import Recipe, Studio

SETS: dict[str, tuple[ModuleType, ModuleType]] = {
    "vienna": (vienna, vienna_picture),
    "berlin": (berlin, berlin_picture),
    "prague": (prague, prague_picture),
}


def _memory(town: str, studio: Studio) -> None:
    model, picture = SETS[town]
    folder = studio.set_of(f"memory-{town}", model.render)
    save(picture.draw(folder), studio.out / f"backgrounds/{town}-memory.webp")


RECIPES = tuple(Recipe(f"{town}-memory", partial(_memory, town)) for town in SETS)
