"""What the faces of those at rest do just now, as far as it was drawn."""

from collections.abc import Iterator

from game.screen.art import Art
from game.screen.scene.look import Frames
from game.screen.scene.people import figure_of
from game.stage.idle import is_blinking, is_mouth_moved, until_blink
from game.stage.motion import is_still
from game.stage.stage import Actor, Stage
from game.story.overlays import FrameName


def frames_of(stage: Stage, art: Art, seconds: float, speed: float) -> Frames:
    """Return what faces do ``seconds`` on the clock, for a reader of ``speed`` letters a second."""
    found = {}
    for actor in _resting(stage):
        figure = figure_of(actor, stage, art)
        frames = tuple(frame for frame in _doing(actor, stage, seconds, speed) if art.has_frame(figure, frame))
        if frames:
            found[actor.person] = frames
    return found


def until_change(stage: Stage, art: Art, seconds: float) -> float:
    """Return in how many seconds a face will look otherwise by itself; for ever when none was drawn blinking."""
    blinking = (actor for actor in _resting(stage) if art.has_frame(figure_of(actor, stage, art), "blink"))
    return min((until_blink(actor.person, seconds) for actor in blinking), default=float("inf"))


def _resting(stage: Stage) -> tuple[Actor, ...]:
    """Those who stand there and are looked at by a camera that stands, too."""
    picture = Stage(actors=stage.actors, camera=stage.camera)
    is_seen = stage.change is None and stage.picture is None and stage.card is None
    return stage.actors if is_seen and is_still(picture, 0) else ()


def _doing(actor: Actor, stage: Stage, seconds: float, speed: float) -> Iterator[FrameName]:
    speech = stage.speech
    if is_blinking(actor.person, seconds):
        yield "blink"
    if speech is not None and speech.speaker == actor.person and is_mouth_moved(speech, speed):
        yield "talk"
