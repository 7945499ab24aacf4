"""Persons as posed mannequins."""

from __future__ import annotations

from dataclasses import asdict, astuple
from functools import lru_cache

import numpy as np

from . import human
from .expression import Expression
from .figure import BASE, Figure, rx, ry, rz
from .human import Rotations
from .person import Person

Turn = tuple[float, float, float]
"""Pitch, yaw and roll of the head, in degrees."""


def shape(person: Person) -> np.ndarray:
    """Return a person's points at rest."""
    points = BASE.points.copy()
    human.macro(points, *astuple(person.build))
    for name, weight in person.details.items():
        human.apply(points, name, weight)
    return points


def _turned(rotations: Rotations, turn: Turn, jaw: float) -> Rotations:
    """Share a further turn of the head out between neck and head, and drop the chin."""
    pitch, yaw, roll = turn
    neck = rz(roll * 0.4) @ ry(yaw * 0.4) @ rx(pitch * 0.4)
    head = rz(roll * 0.6) @ ry(yaw * 0.6) @ rx(pitch * 0.6)
    return {**rotations, "neck02": neck, "head": rotations.get("head", np.eye(3)) @ head, "jaw": rx(8 * jaw)}


@lru_cache(None)
def posed(person: Person, pose: str, turn: Turn = (0, 0, 0), jaw: float = 0) -> Figure:
    """Return a person in a pose, the head turned a little further and the mouth open."""
    rotations = _turned(person.poses[pose].rotations, turn, jaw)
    camera = person.poses[pose].camera or person.camera
    return Figure(shape(person), rotations, head_scale=person.head_scale, **asdict(camera))


def expressing(person: Person, pose: str, e: Expression) -> Figure:
    """Return a person in a pose with the head as an expression wants it; turns are mirrored for who looks right."""
    nod, turn, tilt = e.head
    mirror = -person.style.far
    return posed(person, pose, (nod, turn * mirror, tilt * mirror), e.mouth.jaw)


@lru_cache(None)
def reference(person: Person) -> Figure:
    """Return the figure over which the hair was drawn."""
    return Figure(shape(person), person.hair_on, head_scale=person.hair_scale, **asdict(person.camera))
