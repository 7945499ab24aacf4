"""A Moment: what is saved, what is rolled back."""

from dataclasses import dataclass

from game.play.state import State
from game.stage.stage import Stage


@dataclass(frozen=True, slots=True)
class Moment:
    """The state of the game with the stage at rest."""

    state: State
    stage: Stage
