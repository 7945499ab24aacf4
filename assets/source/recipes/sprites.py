"""People as sprites: every pose in every expression; a person, or one pose of one."""

from functools import partial

from people.company import COMPANY
from people.ink import save
from people.person import Person
from people.sprite import sprite
from studio import Recipe, Studio


def _pose(person: Person, pose: str, studio: Studio) -> None:
    for expression in person.expressions:
        save(sprite(person, pose, expression), studio.out / f"sprites/{person.name}/{pose}-{expression}.webp")


def _person(person: Person, studio: Studio) -> None:
    for pose in person.poses:
        _pose(person, pose, studio)


RECIPES = tuple(Recipe(person.name, partial(_person, person)) for person in COMPANY) + tuple(
    Recipe(f"{person.name}-{pose}", partial(_pose, person, pose), part=True)
    for person in COMPANY
    for pose in person.poses
)
