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
    """Go on from a moment, by every answer it takes, past the beats that nobody rolls back to."""
    ways = [game]
    for _ in range(MOST_PAUSES):
        ways = [step(way, answer) for way in ways for answer in _answers(way)]
        if any(_is_same(way.now, after) for way in ways):
            return True
        ways = [way for way in ways if way.now.state.ended is None and not way.now.stage.answers]
    return False


def _answers(game: Game) -> list[int | None]:
    return [answer.number for answer in game.now.stage.answers if answer.locked is None] or [None]


def _is_same(one: Moment, other: Moment) -> bool:
    return one.state == other.state and finish(one.stage) == finish(other.stage)
