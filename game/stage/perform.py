"""Carrying out one stage direction."""

from dataclasses import replace
from typing import assert_never

from game.stage.stage import PLACES, Actor, Camera, Card, Change, Illustration, Stage, Tween, still
from game.story.directions import (
    EVERYONE,
    Ambience,
    Background,
    Direction,
    Effect,
    Hide,
    Mood,
    Move,
    Music,
    Pause,
    Picture,
    Show,
    Sound,
    Textbox,
    Title,
    Transition,
)
from game.story.directions import Camera as CameraDirection


def perform(stage: Stage, direction: Direction) -> Stage:
    """The stage after the direction has been given; what takes time has only begun."""
    match direction:
        case Background():
            return replace(_change(stage, direction.transition), background=direction.name, actors=_staying(stage))
        case Show():
            return _show(stage, direction)
        case Hide():
            return _hide(stage, direction)
        case Move():
            return _move(stage, direction)
        case Music():
            return replace(_caption(stage, direction.caption), music=direction.name, music_fade=direction.fade)
        case Ambience():
            return replace(_caption(stage, direction.caption), ambience=direction.name, ambience_fade=direction.fade)
        case Sound():
            return replace(_caption(stage, direction.caption), sounds=(*stage.sounds, direction.name))
        case CameraDirection():
            return replace(stage, camera=_turn_camera(stage.camera, direction))
        case Effect():
            return _set_effect(stage, direction)
        case Pause():
            return replace(stage, wait=direction.seconds)
        case Title():
            return replace(stage, card=Card(direction.text, direction.subtitle))
        case Picture():
            return _show_picture(stage, direction)
        case Textbox():
            return replace(stage, textbox=direction.kind, page=())
        case _:
            assert_never(direction)


def change_mood(stage: Stage, person: str, mood: Mood) -> Stage:
    """The stage with another face (or pose) on a person who is there; without them nothing changes."""
    return replace(
        stage,
        actors=tuple(
            _with_mood(actor, mood, 0.15) if actor.person == person and not actor.is_leaving else actor
            for actor in stage.actors
        ),
    )


def _change(stage: Stage, transition: Transition) -> Stage:
    """The stage with a transition begun from what is seen now; a cut begins none."""
    if transition.kind == "cut" or transition.seconds <= 0:
        return replace(stage, change=None)
    before = _without_words(stage)
    return replace(stage, change=Change(transition, before))


def _staying(stage: Stage) -> tuple[Actor, ...]:
    """Those who come along to another place: who was leaving leaves with the place that was."""
    return tuple(actor for actor in stage.actors if not actor.is_leaving)


def _caption(stage: Stage, caption: str) -> Stage:
    return replace(stage, captions=(*stage.captions, caption)) if caption else stage


def _without_words(stage: Stage) -> Stage:
    """The picture alone, as it is left."""
    return replace(
        stage, change=None, page=(), speech=None, answers=(), question=None, card=None, sounds=(), captions=()
    )


def _is_opening(stage: Stage) -> bool:
    """True while a change of place has only just begun: who comes or goes now belongs to the new picture."""
    return stage.change is not None and stage.change.elapsed <= 0


def _fade_seconds(stage: Stage, transition: Transition) -> float:
    return 0.0 if _is_opening(stage) or transition.kind == "cut" else transition.seconds


def _show(stage: Stage, show: Show) -> Stage:
    seconds = _fade_seconds(stage, show.transition)
    present = next((actor for actor in stage.actors if actor.person == show.person), None)
    if present is None:
        actors = (*stage.actors, _enter(show, seconds))
    else:
        changed = _recall(present, show, seconds)
        actors = tuple(changed if actor is present else actor for actor in stage.actors)
    return replace(stage, actors=actors)


def _enter(show: Show, seconds: float) -> Actor:
    place = PLACES[show.place or "centre"]
    return Actor(
        person=show.person,
        pose=show.mood.pose if show.mood else None,
        expression=show.mood.expression if show.mood else None,
        x=still(place),
        opacity=Tween(0.0, 1.0, seconds) if seconds else still(1.0),
    )


def _recall(actor: Actor, show: Show, seconds: float) -> Actor:
    if show.mood:
        actor = _with_mood(actor, show.mood, seconds)
    if show.place:
        actor = replace(actor, x=_towards(actor.x, PLACES[show.place], seconds))
    return replace(actor, is_leaving=False, opacity=_towards(actor.opacity, 1.0, seconds))


def _with_mood(actor: Actor, mood: Mood, seconds: float) -> Actor:
    pose = mood.pose or actor.pose
    if (pose, mood.expression) == (actor.pose, actor.expression):
        return actor
    before = (actor.pose, actor.expression) if seconds else None
    change = Tween(0.0, 1.0, seconds) if seconds else still(1.0)
    return replace(actor, pose=pose, expression=mood.expression, before=before, change=change)


def _hide(stage: Stage, hide: Hide) -> Stage:
    seconds = _fade_seconds(stage, hide.transition)
    actors = (_leave(actor, seconds) if hide.person in (EVERYONE, actor.person) else actor for actor in stage.actors)
    return replace(stage, actors=tuple(actor for actor in actors if actor is not None))


def _leave(actor: Actor, seconds: float) -> Actor | None:
    return replace(actor, is_leaving=True, opacity=_towards(actor.opacity, 0.0, seconds)) if seconds else None


def _move(stage: Stage, move: Move) -> Stage:
    seconds = 0.0 if _is_opening(stage) else move.over
    return replace(
        stage,
        actors=tuple(
            replace(actor, x=_towards(actor.x, PLACES[move.place], seconds)) if actor.person == move.person else actor
            for actor in stage.actors
        ),
    )


def _towards(tween: Tween, end: float, seconds: float) -> Tween:
    if tween.now == end:
        return still(end)
    return Tween(tween.now, end, seconds) if seconds else still(end)


def _turn_camera(camera: Camera, direction: CameraDirection) -> Camera:
    over = direction.over
    match direction.act:
        case "zoom":
            return replace(camera, zoom=_towards(camera.zoom, (*direction.amount, 1.0)[0], over))
        case "pan":
            across, down = (*direction.amount, 0.0, 0.0)[:2]
            return replace(camera, x=_towards(camera.x, across, over), y=_towards(camera.y, down, over))
        case "shake":
            return replace(camera, shake=Tween((*direction.amount, 1.0)[0], 0.0, over))
        case "reset":
            return Camera(
                zoom=_towards(camera.zoom, 1.0, over), x=_towards(camera.x, 0.0, over), y=_towards(camera.y, 0.0, over)
            )
        case _:
            assert_never(direction.act)


def _set_effect(stage: Stage, effect: Effect) -> Stage:
    seconds = 0.0 if _is_opening(stage) else effect.over
    old = stage.effects
    match effect.name:
        case "rain":
            effects = replace(old, rain=_towards(old.rain, effect.strength, seconds))
        case "smoke":
            effects = replace(old, smoke=_towards(old.smoke, effect.strength, seconds))
        case "grain":
            effects = replace(old, grain=_towards(old.grain, effect.strength, seconds))
        case _:
            assert_never(effect.name)
    return replace(stage, effects=effects)


def _show_picture(stage: Stage, picture: Picture) -> Stage:
    if picture.name is None:
        return replace(_change(stage, picture.transition), picture=None)
    old = stage.picture.parts if stage.picture and stage.picture.name == picture.name else ()
    parts = tuple(dict.fromkeys((*(picture.parts or old), *picture.add)))
    return replace(_change(stage, picture.transition), picture=Illustration(picture.name, parts))
