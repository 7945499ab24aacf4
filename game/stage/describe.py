"""Telling in words what a stage shows."""

from collections.abc import Iterator

from game.stage.stage import NEUTRAL, PLACES, Actor, Effects, Illustration, Stage
from game.story.library import PAPER
from game.story.program import Program

_WHERE = {
    "far_left": "At the far left",
    "left": "On the left",
    "centre": "In the middle",
    "right": "On the right",
    "far_right": "At the far right",
}


def describe(stage: Stage, program: Program) -> tuple[str, ...]:
    """Sentences for what is seen: the full-screen picture, or the place with everybody in it from left to right.

    What the story does not describe is told by its name.
    """
    over = tuple(_over(stage.effects))
    if stage.picture is not None:
        return (*_picture(stage.picture, program), *over)
    present = sorted((actor for actor in stage.actors if not actor.is_leaving), key=lambda actor: actor.x.end)
    people = tuple(_person(actor, program) for actor in present)
    place = () if stage.background is None else (_place(stage.background, program),)
    return (*place, *over, *people)


def _over(effects: Effects) -> Iterator[str]:
    """What falls, drifts or flickers over the picture."""
    if effects.rain.end > 0:
        yield "Rain falls."
    if effects.smoke.end > 0:
        yield "Smoke hangs in the air."
    if effects.grain.end > 0:
        yield "All of it flickers like an old film."


def _place(name: str, program: Program) -> str:
    return program.descriptions.backgrounds.get(name) or _sentence(name)


def _picture(picture: Illustration, program: Program) -> tuple[str, ...]:
    told = program.descriptions.pictures
    every = (name for name in told if name.startswith(f"{picture.name} ") and name != f"{picture.name} {PAPER}")
    parts = (f"{picture.name} {part}" for part in picture.parts) if picture.parts else every
    found = tuple(told[name] for name in (picture.name, *parts) if name in told)
    return found or (_sentence(picture.name),)


def _person(actor: Actor, program: Program) -> str:
    member = program.cast.get(actor.person)
    name = actor.person.replace("_", " ").title() if member is None else member.name
    nearest = min(PLACES, key=lambda place: abs(PLACES[place] - actor.x.end))
    pose = actor.pose or ("" if member is None else member.pose)
    told = program.descriptions.sprites
    found = next((told[key] for key in _names(actor, pose) if key in told), None) or _named(name, actor)
    return f"{_WHERE[nearest]}{',' if found.startswith(name) else ':'} {found}"


def _named(name: str, actor: Actor) -> str:
    return f"{name} ({actor.expression.replace('_', ' ')})." if actor.expression else f"{name}."


def _names(actor: Actor, pose: str) -> Iterator[str]:
    """The names under which a person may be described, the one that says most first."""
    expression = actor.expression or NEUTRAL
    yield f"{actor.person} {pose} {expression}"
    yield f"{actor.person} {expression}"
    yield f"{actor.person} {pose}"
    yield actor.person


def _sentence(name: str) -> str:
    words = name.replace("-", ", ").replace("_", " ")
    return f"{words[:1].upper()}{words[1:]}."
