"""Who is seen beside the words because they speak without being on stage."""

from collections.abc import Mapping

from game.stage.stage import NEUTRAL, Portrait, Stage
from game.story.directions import Mood
from game.story.program import CastEntry


def portrait_of(cast: Mapping[str, CastEntry], stage: Stage, speaker: str | None, mood: Mood | None) -> Portrait | None:
    """Return the portrait that goes with a line; None for who has none, or stands on the stage."""
    member = cast.get(speaker or "")
    if member is None or not member.has_portrait:
        return None
    if any(actor.person == speaker and not actor.is_leaving for actor in stage.actors):
        return None
    return Portrait(mood.pose if mood else None, mood.expression if mood else NEUTRAL)
