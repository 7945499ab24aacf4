"""How often a program shows each picture."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from game.story.directions import Background, Direction, Mood, Picture, Show
from game.story.library import Library
from game.story.program import Program
from game.story.steps import DirectStep, LineStep

Group = Literal["backgrounds", "sprites", "pictures"]


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """Something that is shown: ``cafe-dusk``, ``ann stand smile`` (no pose when none is known), ``drawing eyes``."""

    group: Group
    name: str


def count_uses(program: Program, library: Library) -> Mapping[Shown, int]:
    """Count the statements that show each picture, scene by scene in the order they are written."""
    counts: Counter[Shown] = Counter()
    for scene in program.scenes.values():
        moods = _Moods(program, library)
        for step in scene.steps:
            match step:
                case DirectStep(direction=direction):
                    counts.update(_shown_by(direction, moods))
                case LineStep(speaker=str(speaker), mood=Mood() as mood):
                    counts[moods.take(speaker, mood)] += 1
                case _:
                    pass
    return counts


class _Moods:
    """The moods that people were shown in last, in one scene."""

    def __init__(self, program: Program, library: Library) -> None:
        self._cast = program.cast
        self._library = library
        self._poses: dict[str, str] = {}

    def take(self, person: str, mood: Mood | None) -> Shown:
        """Give what is shown of a person from here on; without a mood they are as they were."""
        expression = mood.expression if mood else "neutral"
        pose = (mood.pose if mood else None) or self._poses.get(person) or self._usual_pose(person, expression)
        self._poses[person] = pose
        return Shown("sprites", f"{person} {pose} {expression}")

    def _usual_pose(self, person: str, expression: str) -> str:
        member = self._cast.get(person)
        if member is not None and member.pose:
            return member.pose
        poses = (pose for pose, known in self._library.sprites.get(person, {}) if known == expression)
        return next(poses, "")


def _shown_by(direction: Direction, moods: _Moods) -> Iterable[Shown]:
    match direction:
        case Background(name=name):
            return (Shown("backgrounds", name),)
        case Show(person=person, mood=mood):
            return (moods.take(person, mood),)
        case Picture(name=str(name)):
            parts = (*direction.parts, *direction.add)
            return (Shown("pictures", name), *(Shown("pictures", f"{name} {part}") for part in parts))
        case _:
            return ()
