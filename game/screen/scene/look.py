"""How a stage is looked at."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.stage.stage import Stage
from game.story.overlays import FrameName

DIMMED = 0.86
"""How bright they are who listen while somebody speaks."""

Frames = Mapping[str, tuple[FrameName, ...]]
"""What faces do for a moment, by person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The clock of the weather; how bright each person is (1 where not named); what their faces do just now.

    A place that ``is_flat`` moves as one picture before the camera.
    """

    seconds: float = 0.0
    brightness: Mapping[str, float] = field(default_factory=dict)
    frames: Frames = field(default_factory=dict)
    is_flat: bool = False


def attention(stage: Stage) -> Mapping[str, float]:
    """Return how bright each person on stage is once everything is at rest: listeners are dimmed."""
    speaker = stage.speech.speaker if stage.speech else None
    if speaker is None:
        return {}
    return {actor.person: DIMMED for actor in stage.actors if actor.person != speaker}
