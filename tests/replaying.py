"""Play a game again from the oldest moment it still knows, and see that it comes to the same."""

from itertools import pairwise

from game.play.game import Game, step
from game.play.moment import Moment
from game.stage.motion import finish

MOST_PAUSES = 50
"""So many beats that nobody rolls back to may lie between two moments."""


def assert_replays(game: Game) -> None:
    """Every moment of a game follows from the one before it by one answer, state and stage alike."""
    moments = (*game.past, game.now)
    for before, after in pairwise(moments):
        assert _follows(Game(game.program, (), before), after), (before.state.spot, after.state.spot)


def _follows(game: Game, after: Moment) -> bool:
    for _ in range(MOST_PAUSES):
        if game.now.state.ended is not None:
            return False
        answers: list[int | None] = [answer.number for answer in game.now.stage.answers if answer.locked is None]
        nexts = [step(game, answer) for answer in answers or [None]]
        if any(_is_same(one.now, after) for one in nexts):
            return True
        if answers:
            return False
        game = nexts[0]
    return False


def _is_same(one: Moment, other: Moment) -> bool:
    return one.state == other.state and finish(one.stage) == finish(other.stage)
