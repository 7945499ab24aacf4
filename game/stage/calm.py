"""A stage made calm, for readers whom movement or flashes hurt."""

from dataclasses import dataclass, replace

from game.stage.stage import Actor, Camera, Change, Effects, Speech, Stage, still
from game.story.directions import Seconds, Transition
from game.story.markup import Text

SLOWEST = 0.6
"""Seconds in which one picture becomes the next where nothing may brighten or darken suddenly."""
_QUICKEST = 0.4
"""Seconds of a dissolve that stands for a slide."""
_UNMOVED = frozenset({"cut", "dissolve", "fade"})
"""Changes of picture in which nothing travels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calm:
    """What a reader wants less of."""

    motion: bool = False
    flashes: bool = False


def calm(stage: Stage, wanted: Calm, before: Stage | None) -> Stage:
    """The stage as such a reader is to see it; ``before`` is what they saw until now, None for nothing.

    Less motion: everything that travels is where it goes to, nothing shakes, what slides across dissolves.
    Fewer flashes: every change of picture is a dissolve that takes its time, and nothing flickers.
    """
    if wanted.motion:
        stage = _unmoved(stage)
    return _unflashing(stage, before) if wanted.flashes else stage


def _unmoved(stage: Stage) -> Stage:
    camera, effects = stage.camera, stage.effects
    return replace(
        stage,
        actors=tuple(_arrived(actor) for actor in stage.actors),
        camera=Camera(zoom=still(camera.zoom.end), x=still(camera.x.end), y=still(camera.y.end)),
        effects=Effects(rain=still(effects.rain.end), smoke=still(effects.smoke.end), grain=still(effects.grain.end)),
        speech=None if stage.speech is None else _steady(stage.speech),
        change=None if stage.change is None else _unslid(stage.change),
    )


def _arrived(actor: Actor) -> Actor:
    return actor if actor.x.is_still else replace(actor, x=still(actor.x.end))


def _steady(speech: Speech) -> Speech:
    if not any(run.shake for run in speech.text.runs):
        return speech
    return replace(speech, text=Text(tuple(replace(run, shake=False) for run in speech.text.runs)))


def _unslid(change: Change) -> Change:
    before = _unmoved(change.before)
    if change.transition.kind in _UNMOVED:
        return replace(change, before=before)
    seconds = Seconds(min(change.transition.seconds, _QUICKEST))
    return replace(change, transition=Transition("dissolve", seconds), before=before)


def _unflashing(stage: Stage, before: Stage | None) -> Stage:
    effects = replace(stage.effects, grain=still(0.0))
    return replace(stage, effects=effects, change=_softened(stage, before))


def _bare(stage: Stage) -> Stage:
    """The picture alone, at rest."""
    return Stage(background=stage.background, actors=stage.actors, camera=stage.camera, picture=stage.picture)


def _softened(stage: Stage, before: Stage | None) -> Change | None:
    """The change of picture as a dissolve; a cut becomes one."""
    change = stage.change
    if change is not None:
        transition = change.transition
        kind = "dissolve" if transition.kind == "fade" else transition.kind
        return replace(change, transition=Transition(kind, Seconds(max(transition.seconds, SLOWEST))))
    if before is None or (before.background, before.picture, before.card) == (stage.background, stage.picture, None):
        return None
    if before.card is not None and stage.card is not None:
        return None
    # A card is all ink: what comes after it comes out of the dark.
    seen = Stage() if before.card is not None else _bare(before)
    return Change(Transition("dissolve", Seconds(SLOWEST)), seen)
