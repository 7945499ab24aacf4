"""What something may be: one of several values, a number between two, or anything."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from operator import add, mul, sub
from typing import Literal, assert_never

from game.story.conditions.written import written_value
from game.story.expressions import LARGEST, Value

Number = int | float

MOST_VALUES = 64
"""So many values are told apart; of more numbers only the lowest and the highest are kept."""
_MOST_LISTED = 5

_RECKONING: Mapping[str, Callable[[Number, Number], Number]] = {"+": add, "-": sub, "*": mul}


@dataclass(frozen=True, slots=True)
class Several:
    """One of these values, at least one."""

    values: frozenset[Value]


@dataclass(frozen=True, slots=True)
class Between:
    """A number from the lowest to the highest, both included."""

    lowest: Number
    highest: Number


@dataclass(frozen=True, slots=True)
class Anything:
    """A value of which nothing is known."""


Possible = Several | Between | Anything

ANYTHING = Anything()
EITHER = Several(frozenset((True, False)))
"""Yes or no."""


def one(value: Value) -> Several:
    """Give what is this value and no other."""
    return Several(frozenset((value,)))


def join(left: Possible, right: Possible) -> Possible:
    """Give what is one or the other."""
    match left, right:
        case Several(some), Several(more):
            return _kept(some | more)
        case _:
            ends = bounds(left), bounds(right)
            if ends[0] is None or ends[1] is None:
                return ANYTHING
            return Between(min(ends[0][0], ends[1][0]), max(ends[0][1], ends[1][1]))


def bounds(possible: Possible) -> tuple[Number, Number] | None:
    """Give the lowest and the highest number; None when it may be no number."""
    match possible:
        case Several(values):
            numbers = _numbers_of(values)
            return (min(numbers), max(numbers)) if len(numbers) == len(values) else None
        case Between(lowest, highest):
            return lowest, highest
        case Anything():
            return None
        case _:
            assert_never(possible)


def _numbers_of(values: Iterable[Value]) -> list[Number]:
    """Give those of the values that are numbers."""
    return [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]


def reckon(operator: Literal["+", "-", "*"], left: Possible, right: Possible) -> Possible:
    """Give what comes of two numbers; of what may be no number, any number."""
    ends = bounds(left), bounds(right)
    if ends[0] is None or ends[1] is None:
        return Between(-LARGEST, LARGEST)
    deed = _RECKONING[operator]
    if isinstance(left, Several) and isinstance(right, Several):
        pairs = product(_numbers_of(left.values), _numbers_of(right.values))
        return _kept(frozenset(_bounded(deed(*pair)) for pair in pairs))
    corners = [_bounded(deed(*pair)) for pair in product(ends[0], ends[1])]
    return Between(min(corners), max(corners))


def within(possible: Possible, lowest: Number, highest: Number) -> Possible:
    """Give a number as a variable of this range keeps it."""
    match possible:
        case Several(values):
            kept = frozenset(max(lowest, min(highest, number)) for number in _numbers_of(values))
            return Several(kept or frozenset((lowest,)))
        case Between(low, high):
            return Between(max(lowest, min(highest, low)), max(lowest, min(highest, high)))
        case Anything():
            return Between(lowest, highest)
        case _:
            assert_never(possible)


def told(possible: Possible) -> str:
    """Tell what something may be: ``3``, ``0, 1 or 2``, ``0 to 6``; nothing of what may be anything."""
    match possible:
        case Several(values) if len(values) <= _MOST_LISTED:
            *first, last = [written_value(value) for value in sorted(values, key=_order)]
            return f"{', '.join(first)} or {last}" if first else last
        case _:
            ends = bounds(possible)
            return "" if ends is None else f"{written_value(ends[0])} to {written_value(ends[1])}"


def _kept(values: frozenset[Value]) -> Possible:
    """Give some values, or what is left of them when they are too many to be told apart."""
    if len(values) <= MOST_VALUES:
        return Several(values)
    ends = bounds(Several(values))
    return ANYTHING if ends is None else Between(*ends)


def _bounded(number: Number) -> Number:
    return max(-LARGEST, min(LARGEST, number))


def _order(value: Value) -> tuple[Number, str]:
    return (value, "") if isinstance(value, int | float) else (0, str(value))
