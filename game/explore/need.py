"""A need: which facts matter at a step, numbers only as far as comparisons tell them apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.story.expressions import Value

MOST_CUTS = 64
"""A number that comparisons cut into more stretches than this is told apart by its value."""

Cuts = frozenset[int] | None
"""Where comparisons cut the numbers: 2n lies before n, 2n + 1 behind it; None when each value counts."""


@dataclass(frozen=True, slots=True)
class Need:
    """What matters from a step on: each needed fact, with the cuts of a number."""

    facts: Mapping[int, Cuts]


NOTHING = Need({})


def fold(value: Value, cuts: Cuts) -> Value:
    """Give what stands for all values that no comparison tells from this one."""
    if cuts is None or isinstance(value, str | frozenset):
        return value
    return sum(cut <= 2 * value for cut in cuts)


def without(need: Need, taken: tuple[int, ...]) -> Need:
    """Give the need but for some facts."""
    if not any(fact in need.facts for fact in taken):
        return need
    return Need({fact: cuts for fact, cuts in need.facts.items() if fact not in taken})


def joined(left: Mapping[int, Cuts], right: Mapping[int, Cuts]) -> Mapping[int, Cuts]:
    """Give what either needs."""
    if not right or left is right:
        return left
    if not left:
        return right
    needed = dict(left)
    for fact, cuts in right.items():
        known = needed.get(fact, cuts)
        both = None if cuts is None or known is None else cuts | known
        needed[fact] = None if both is None or len(both) > MOST_CUTS else both
    return needed
