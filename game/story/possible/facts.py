"""What a condition tells of the values it asks about, and whether it can hold at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from operator import eq, ge, gt, le, lt, ne
from typing import assert_never

from game.story.expressions import Ask, Binary, Constant, Expression, Name, Not, Value
from game.story.possible.values import (
    ANYTHING,
    EITHER,
    MOST_VALUES,
    Anything,
    Between,
    Number,
    Possible,
    Several,
    bounds,
    join,
    one,
    reckon,
)

_ORDERS = {"<": lt, "<=": le, ">": gt, ">=": ge}
_EQUALITIES = {"==": eq, "!=": ne}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_PASSES = 2
"""What comes later in a conjunction may settle what came before it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of variables, questions and names in sets: ``here`` beyond what holds in the whole story."""

    everywhere: Mapping[Expression, Possible]
    here: Mapping[Expression, Possible] = field(default_factory=dict)

    def of(self, key: Expression) -> Possible:
        """Give what a variable, a question or a name in a set may be."""
        known = self.here.get(key) or self.everywhere.get(key)
        if known is None:
            return ANYTHING if isinstance(key, Name) else EITHER
        return known

    def but(self, key: Expression, possible: Possible) -> "Facts":
        """Give the facts with another one known."""
        return Facts(self.everywhere, {**self.here, key: possible})


def assume(condition: Expression, facts: Facts, *, holds: bool = True) -> Facts | None:
    """Give what is known where a condition holds, or does not; None when that can never be."""
    match condition:
        case Constant(value):
            return facts if bool(value) == holds else None
        case Name() | Ask(question="seen" | "chosen" | "ending"):
            return _narrow_flag(condition, facts, wanted=holds)
        case Not(operand):
            return assume(operand, facts, holds=not holds)
        case Binary("and" | "or"):
            return _assume_logic(condition, facts, holds=holds)
        case Binary("in" | "not in" as operator, Constant(str()) as name, Name() as names):
            return _narrow_flag(Binary("in", name, names), facts, wanted=holds == (operator == "in"))
        case Binary("==" | "!=" | "<" | "<=" | ">" | ">="):
            return _assume_comparison(condition, facts, holds=holds)
        case _:
            return facts


def possible(expression: Expression, facts: Facts) -> Possible:
    """Give what an expression may come to."""
    match expression:
        case Constant(value):
            return one(value)
        case Name():
            return facts.of(expression)
        case Ask("random", int(sides)):
            return Several(frozenset(range(1, sides + 1))) if sides <= MOST_VALUES else Between(1, sides)
        case Binary("+" | "-" | "*" as operator, left, right):
            return reckon(operator, possible(left, facts), possible(right, facts))
        case _:
            return _as_flag(expression, facts)


def keys_of(expression: Expression) -> Iterator[Expression]:
    """Give what an expression asks about: the keys of the facts it hangs on."""
    match expression:
        case Name() | Ask():
            yield expression
        case Not(operand):
            yield from keys_of(operand)
        case Binary("in" | "not in", Constant(str()) as name, Name() as names):
            yield Binary("in", name, names)
        case Binary(_, left, right):
            yield from keys_of(left)
            yield from keys_of(right)
        case Constant():
            return
        case _:
            assert_never(expression)


def _as_flag(condition: Expression, facts: Facts) -> Possible:
    answers = [answer for answer in (True, False) if assume(condition, facts, holds=answer) is not None]
    return Several(frozenset(answers)) if answers else EITHER


def _narrow_flag(key: Expression, facts: Facts, *, wanted: bool) -> Facts | None:
    match facts.of(key):
        case Several(values):
            if wanted not in {bool(value) for value in values}:
                return None
            return facts.but(key, one(wanted)) if values <= EITHER.values else facts
        case _:
            return facts


def _assume_logic(condition: Binary, facts: Facts, *, holds: bool) -> Facts | None:
    """Both sides are so, or one of them is."""
    if (condition.operator == "and") == holds:
        known: Facts | None = facts
        for side in (condition.left, condition.right) * _PASSES:
            known = None if known is None else assume(side, known, holds=holds)
        return known
    left = assume(condition.left, facts, holds=holds)
    right = assume(condition.right, facts, holds=holds)
    return _either(left, right) if left and right else left or right


def _either(left: Facts, right: Facts) -> Facts:
    shared = {key: join(left.of(key), right.of(key)) for key in left.here.keys() & right.here.keys()}
    return Facts(left.everywhere, shared)


def _assume_comparison(condition: Binary, facts: Facts, *, holds: bool) -> Facts | None:
    operator = condition.operator if holds else _OPPOSITE[condition.operator]
    known = _narrow(condition.left, operator, possible(condition.right, facts), facts)
    return known and _narrow(condition.right, _TURNED[operator], possible(condition.left, facts), known)


def _narrow(side: Expression, operator: str, other: Possible, facts: Facts) -> Facts | None:
    """Keep of one side what may stand so to the other; None when nothing of it may."""
    here = possible(side, facts)
    left = _fitting(here, operator, other)
    if left is None:
        return None
    return facts.but(side, left) if isinstance(side, Name) and left != here else facts


def _fitting(here: Possible, operator: str, there: Possible) -> Possible | None:
    match here, there:
        case Several(values), Several(others):
            kept = frozenset(value for value in values if any(_stand(value, operator, other) for other in others))
            return Several(kept) if kept else None
        case Anything(), _:
            return there if operator == "==" else here
        case _:
            ends = bounds(here), bounds(there)
            return here if ends[0] is None or ends[1] is None else _cut(here, operator, ends[0], ends[1])


def _cut(here: Possible, operator: str, mine: tuple[Number, Number], theirs: tuple[Number, Number]) -> Possible | None:
    """Cut off the numbers that no number of the other side stands so to."""
    low, high = mine
    match operator:
        case "<" | "<=":
            high = min(high, theirs[1])
        case ">" | ">=":
            low = max(low, theirs[0])
        case "==":
            low, high = max(low, theirs[0]), min(high, theirs[1])
        case _:
            return None if low == high == theirs[0] == theirs[1] else here
    can_meet = low <= high and not (operator in ("<", ">") and _stand_never(operator, mine, theirs))
    if not can_meet:
        return None
    if isinstance(here, Several):
        kept = frozenset(value for value in here.values if isinstance(value, int | float) and low <= value <= high)
        return Several(kept) if kept else None
    return Between(low, high)


def _stand_never(operator: str, mine: tuple[Number, Number], theirs: tuple[Number, Number]) -> bool:
    return mine[0] >= theirs[1] if operator == "<" else mine[1] <= theirs[0]


def _stand(left: Value, operator: str, right: Value) -> bool:
    """Tell whether two values stand so; those of different kinds may: that is told elsewhere."""
    if operator in _EQUALITIES:
        is_alike = isinstance(left, bool) == isinstance(right, bool)
        return bool(_EQUALITIES[operator](left, right)) if is_alike else operator == "!="
    numbers = isinstance(left, int | float) and isinstance(right, int | float)
    return bool(_ORDERS[operator](left, right)) if numbers else True
