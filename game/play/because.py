"""Why an option of the present choice is open, locked or hidden."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Literal

from game.play.judging import judge, scope_of
from game.play.state import State
from game.story.conditions.evaluate import evaluate
from game.story.conditions.written import written, written_value
from game.story.expressions import Ask, Binary, Expression, Name, parts
from game.story.steps import MenuStep, OptionStep

Standing = Literal["open", "locked", "hidden", "taken"]
"""``taken`` is hidden because it is offered once only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionNow:
    """An option as it stands now.

    ``condition`` in the words of the script, empty without one; ``values`` what it asks for, each with what that is
    now; ``lacking`` the parts of it that do not hold.
    """

    words: str
    standing: Standing
    condition: str
    values: tuple[tuple[str, str], ...]
    lacking: tuple[str, ...]


def options_now(state: State, menu: MenuStep) -> tuple[OptionNow, ...]:
    """Every option of a menu, in the order of the script."""
    return tuple(_option_now(state, option) for option in menu.options)


def _option_now(state: State, option: OptionStep) -> OptionNow:
    condition = option.condition
    holds = condition is None or judge(state, condition)[0]
    return OptionNow(
        words=option.text.plain,
        standing=_standing(state, option, holds=holds),
        condition="" if condition is None else written(condition),
        values=() if condition is None else tuple(dict(_values(state, condition)).items()),
        lacking=() if condition is None or holds else tuple(map(written, _lacking(state, condition))),
    )


def _standing(state: State, option: OptionStep, *, holds: bool) -> Standing:
    if option.once and option.id in state.chosen:
        return "taken"
    if holds:
        return "open"
    return "hidden" if option.locked is None else "locked"


def _values(state: State, condition: Expression) -> Iterator[tuple[str, str]]:
    """What is asked for, with what it is."""
    for part in parts(condition):
        match part:
            case Ask("random"):
                yield written(part), "drawn by chance"
            case Name() | Ask():
                yield written(part), written_value(evaluate(part, scope_of(state, count(state.rolls)))) or "nothing"
            case _:
                pass


def _lacking(state: State, condition: Expression) -> tuple[Expression, ...]:
    """The parts joined by ``and`` that do not hold."""
    if isinstance(condition, Binary) and condition.operator == "and":
        return tuple(
            lacking
            for side in (condition.left, condition.right)
            if not judge(state, side)[0]
            for lacking in _lacking(state, side)
        )
    return (condition,)
