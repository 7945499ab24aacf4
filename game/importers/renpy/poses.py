"""Poses of people: who is ever shown in one has one in every look, for a look alone keeps the pose from before."""

from collections.abc import Iterable
from dataclasses import replace

from game.importers.parts import Direct, Line, Part, Scene
from game.importers.ways import rewrite, walk

POSE = "stand"
"""The pose of a look that has none."""


def with_poses(scenes: Iterable[Scene]) -> tuple[Scene, ...]:
    """Give the scenes with a pose in each look of those who have more than one."""
    found = tuple(scenes)
    looks = (_look(part) for scene in found for part in walk(scene.block))
    posed = {person for person, mood in looks if " " in mood}

    def change(part: Part) -> Part:
        person, mood = _look(part)
        return _posed(part, mood) if person in posed and mood and " " not in mood else part

    return tuple(replace(scene, block=rewrite(scene.block, change)) for scene in found)


def _look(part: Part) -> tuple[str, str]:
    """Give who is seen in a part and how; nobody in most."""
    match part:
        case Line(str() as speaker, mood, _):
            return speaker, mood
        case Direct("show", words):
            person, _, rest = words.partition(" ")
            return person, rest[1:].partition(")")[0] if rest.startswith("(") else ""
        case _:
            return "", ""


def _posed(part: Part, mood: str) -> Part:
    match part:
        case Line():
            return replace(part, mood=f"{POSE} {mood}")
        case Direct():
            return replace(part, words=part.words.replace(f"({mood})", f"({POSE} {mood})", 1))
        case _:
            return part
