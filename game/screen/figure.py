"""A person as they are to be drawn."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.stage.stage import Stage
from game.story.theme import Light


@dataclass(frozen=True, slots=True)
class Figure:
    """A person in a pose, their usual one by default, with an expression, neutral by default, in a light."""

    person: str
    pose: str | None = None
    expression: str | None = None
    light: Light | None = None


def figures_on(stage: Stage, light: Light | None) -> Iterator[Figure]:
    """Give who is drawn of a stage that lies in ``light``, what their faces change from and a portrait, too."""
    for actor in stage.actors if stage.picture is None else ():
        yield Figure(actor.person, actor.pose, actor.expression, light)
        if actor.before is not None:
            yield Figure(actor.person, *actor.before, light)
    speech = stage.speech
    if speech is not None and speech.speaker is not None and speech.portrait is not None:
        yield Figure(speech.speaker, speech.portrait.pose, speech.portrait.expression)
