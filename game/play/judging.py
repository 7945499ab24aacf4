"""Conditions of a game: whether they hold, and what they draw by chance."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from random import Random

from game.play.state import State
from game.story.conditions.evaluate import Scope, evaluate, truth
from game.story.expressions import Expression


def judge(state: State, condition: Expression) -> tuple[bool, State]:
    """Tell whether a condition holds; the state has drawn what it asked of chance."""
    rolls = count(state.rolls)
    holds = truth(evaluate(condition, scope_of(state, rolls)))
    rolled = next(rolls)
    return holds, state if rolled == state.rolls else replace(state, rolls=rolled)


def scope_of(state: State, rolls: Iterator[int]) -> Scope:
    """Return what an expression is about; each number drawn takes the next of ``rolls``."""

    def roll(sides: int) -> int:
        return Random(f"{state.seed}:{next(rolls)}").randint(1, max(1, sides))  # noqa: S311 - dice, not secrets

    return Scope(variables=state.variables, seen=state.seen, chosen=state.chosen, endings=state.endings, roll=roll)
