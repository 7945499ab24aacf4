"""People as sprites: every pose in every expression, with its idle frames; a person, or one pose of one."""

from functools import partial

from people.company import COMPANY
from people.idle import idle_frames
from people.ink import save
from people.person import Person
from people.sprite import sprite
from studio import Recipe, Studio


def _pose(person: Person, pose: str, studio: Studio) -> None:
    folder = studio.out / "sprites" / person.name
    for expression in person.expressions:
        save(sprite(person, pose, expression), folder / f"{pose}-{expression}.webp")
        for frame, patch in idle_frames(person, pose, expression).items():
            save(patch, folder / f"{pose}-{expression}+{frame}.webp")


def _person(person: Person, studio: Studio) -> None:
    for pose in person.poses:
        _pose(person, pose, studio)


RECIPES = tuple(Recipe(person.name, partial(_person, person)) for person in COMPANY) + tuple(
    Recipe(f"{person.name}-{pose}", partial(_pose, person, pose), part=True)
    for person in COMPANY
    for pose in person.poses
)
