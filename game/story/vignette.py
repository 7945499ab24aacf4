"""The picture that stands for a scene on the story map."""

from dataclasses import dataclass

from game.story.directions import Background, Picture, Show
from game.story.steps import DirectStep, SceneSteps


@dataclass(frozen=True, slots=True)
class Vignette:
    """A place, a person in it, or an illustration over both."""

    background: str | None = None
    person: Show | None = None
    picture: str | None = None


NOTHING = Vignette()


def vignette_of(scene: SceneSteps, before: Vignette) -> Vignette:
    """Return the first place and person a scene shows and its last illustration.

    A scene that changes no place is still at the one ``before`` it.
    """
    directions = [step.direction for step in scene.steps if isinstance(step, DirectStep)]
    backgrounds = [one.name for one in directions if isinstance(one, Background)]
    people = [one for one in directions if isinstance(one, Show)]
    pictures = [one.name for one in directions if isinstance(one, Picture) and one.name is not None]
    return Vignette(
        background=backgrounds[0] if backgrounds else before.background,
        person=people[0] if people else None,
        picture=pictures[-1] if pictures else None,
    )
