"""Time on the stage: what moves, fades, types, until it is still."""

from dataclasses import replace

from game.stage.stage import Actor, Camera, Change, Effects, Speech, Stage, Tween, still

SLOW = 0.4
"""``[slow]`` letters come at this part of the reader's speed."""


def elapse(stage: Stage, seconds: float, speed: float) -> Stage:
    """The stage ``seconds`` later, for a reader of ``speed`` letters a second (0: all at once).

    A change of picture is seen first; the words wait for it.
    """
    rest = 0.0 if stage.change is None else max(0.0, seconds - _left(stage.change))
    words = seconds if stage.change is None else rest
    return replace(
        stage,
        change=_elapse_change(stage.change, seconds),
        actors=tuple(_elapse_actor(a, seconds) for a in stage.actors if not _is_gone(a, seconds)),
        camera=_elapse_camera(stage.camera, seconds),
        effects=_elapse_effects(stage.effects, seconds),
        wait=max(0.0, stage.wait - words),
        speech=_elapse_speech(stage.speech, words, speed) if stage.speech else None,
    )


def finish(stage: Stage) -> Stage:
    """The stage with everything arrived and the whole line shown."""
    return replace(
        stage,
        change=None,
        actors=tuple(_finish_actor(actor) for actor in stage.actors if not actor.is_leaving),
        camera=Camera(zoom=still(stage.camera.zoom.end), x=still(stage.camera.x.end), y=still(stage.camera.y.end)),
        effects=Effects(
            rain=still(stage.effects.rain.end),
            smoke=still(stage.effects.smoke.end),
            grain=still(stage.effects.grain.end),
        ),
        wait=0.0,
        speech=replace(stage.speech, is_complete=True) if stage.speech else None,
    )


def is_settled(stage: Stage) -> bool:
    """True when no change of picture is under way, so that words may appear."""
    return stage.change is None


def is_still(stage: Stage, speed: float) -> bool:
    """True when time alone changes nothing more (effects that never end apart)."""
    return (
        stage.change is None
        and stage.wait <= 0
        and all(tween.is_still for tween in _tweens(stage))
        and (stage.speech is None or is_spoken(stage.speech, speed))
    )


def is_spoken(speech: Speech, speed: float) -> bool:
    """True when the whole line has appeared."""
    return speech.is_complete or shown_letters(speech, speed) >= _length(speech)


def shown_letters(speech: Speech, speed: float) -> float:
    """How many letters have appeared by now; a part of a letter counts as such."""
    if speech.is_complete or (speed <= 0 and not any(run.pause for run in speech.text.runs)):
        return float(_length(speech))
    left, shown = speech.elapsed, 0.0
    for run in speech.text.runs:
        left -= run.pause
        if left < 0:
            return shown
        pace = speed * SLOW if run.slow else speed
        seconds = len(run.text) / pace if pace > 0 else 0.0
        if left < seconds:
            return shown + left * pace
        left -= seconds
        shown += len(run.text)
    return shown


def _length(speech: Speech) -> int:
    return sum(len(run.text) for run in speech.text.runs)


def _left(change: Change) -> float:
    return max(0.0, change.transition.seconds - change.elapsed)


def _later(tween: Tween, seconds: float) -> Tween:
    return tween if tween.is_still else replace(tween, elapsed=min(tween.seconds, tween.elapsed + seconds))


def _elapse_change(change: Change | None, seconds: float) -> Change | None:
    if change is None or _left(change) <= seconds:
        return None
    return replace(change, elapsed=change.elapsed + seconds)


def _is_gone(actor: Actor, seconds: float) -> bool:
    return actor.is_leaving and _later(actor.opacity, seconds).is_still


def _elapse_actor(actor: Actor, seconds: float) -> Actor:
    if actor.x.is_still and actor.opacity.is_still and actor.change.is_still:
        return actor
    change = _later(actor.change, seconds)
    return replace(
        actor,
        x=_later(actor.x, seconds),
        opacity=_later(actor.opacity, seconds),
        change=change,
        before=None if change.is_still else actor.before,
    )


def _finish_actor(actor: Actor) -> Actor:
    return replace(actor, x=still(actor.x.end), opacity=still(actor.opacity.end), before=None, change=still(1.0))


def _elapse_camera(camera: Camera, seconds: float) -> Camera:
    if all(tween.is_still for tween in (camera.zoom, camera.x, camera.y, camera.shake)):
        return camera
    return Camera(
        zoom=_later(camera.zoom, seconds),
        x=_later(camera.x, seconds),
        y=_later(camera.y, seconds),
        shake=_later(camera.shake, seconds),
    )


def _elapse_effects(effects: Effects, seconds: float) -> Effects:
    if effects.rain.is_still and effects.smoke.is_still and effects.grain.is_still:
        return effects
    return Effects(
        rain=_later(effects.rain, seconds), smoke=_later(effects.smoke, seconds), grain=_later(effects.grain, seconds)
    )


def _elapse_speech(speech: Speech, seconds: float, speed: float) -> Speech:
    if seconds <= 0 or is_spoken(speech, speed):
        return speech
    return replace(speech, elapsed=speech.elapsed + seconds)


def _tweens(stage: Stage) -> list[Tween]:
    camera, effects = stage.camera, stage.effects
    tweens = [camera.zoom, camera.x, camera.y, camera.shake, effects.rain, effects.smoke, effects.grain]
    for actor in stage.actors:
        tweens += (actor.x, actor.opacity, actor.change)
    return tweens
