"""A person as they are to be drawn."""

from dataclasses import dataclass

from game.story.theme import Light


@dataclass(frozen=True, slots=True)
class Figure:
    """A person in a pose, their usual one by default, with an expression, neutral by default, in a light."""

    person: str
    pose: str | None = None
    expression: str | None = None
    light: Light | None = None
