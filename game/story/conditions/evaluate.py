"""What a condition or an assignment comes to while the game is played.

Everything here is total: ``check_types`` has told the writer about values of the wrong kind, but a
story with mistakes is played all the same, so such values count as 0, as no, or as not found.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

from game.story.expressions import LARGEST, Ask, Assignment, Binary, Constant, Expression, Name, Not, Value
from game.story.program import VariableEntry

Number = int | float
Order = Literal["<", "<=", ">", ">="]
Comparison = Literal["==", "!=", "in", "not in"] | Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What an expression may ask about.

    ``seen`` are scenes, ``chosen`` names of options, ``endings`` keys of endings; ``roll(n)``
    draws a whole number from 1 to n.
    """

    variables: Mapping[str, Value]
    seen: frozenset[str]
    chosen: frozenset[str]
    endings: frozenset[str]
    roll: Callable[[int], int]


def evaluate(expression: Expression, scope: Scope) -> Value:
    """Give the expression's value; an unknown variable counts as no."""
    match expression:
        case Constant(value):
            return value
        case Name(name):
            return scope.variables.get(name, False)
        case Not(operand):
            return not truth(evaluate(operand, scope))
        case Binary():
            return _join(expression, scope)
        case Ask():
            return _ask(expression, scope)
        case _:
            assert_never(expression)


def truth(value: Value) -> bool:
    """Tell whether a value counts as yes: a flag that is, a number but 0, a text or a set with something in it."""
    return bool(value)


def assign(assignment: Assignment, scope: Scope, entry: VariableEntry) -> Value:
    """Give the variable's new value, of its declared kind; a number is kept within its declared range."""
    value = evaluate(assignment.expression, scope)
    before = scope.variables.get(assignment.variable, entry.start)
    match entry.kind:
        case "number":
            return _within(_number_after(assignment.operator, before, value), entry)
        case "flag":
            return truth(value)
        case "names":
            return _names_after(assignment.operator, before, value)
        case _:
            return value if isinstance(value, str) else before


def _join(expression: Binary, scope: Scope) -> Value:
    """Give the value of two joined expressions; the right side of ``and`` and ``or`` is asked only when it matters."""
    left = evaluate(expression.left, scope)
    match expression.operator:
        case "and":
            return truth(left) and truth(evaluate(expression.right, scope))
        case "or":
            return truth(left) or truth(evaluate(expression.right, scope))
        case "==" | "!=" | "in" | "not in" | "<" | "<=" | ">" | ">=":
            return _compare(expression.operator, left, evaluate(expression.right, scope))
        case "+" | "-" | "*":
            return _reckon(expression.operator, _number(left), _number(evaluate(expression.right, scope)))
        case _:
            assert_never(expression.operator)


def _ask(expression: Ask, scope: Scope) -> Value:
    """Answer a question to the game."""
    match expression.question:
        case "seen":
            return expression.argument in scope.seen
        case "chosen":
            return expression.argument in scope.chosen
        case "ending":
            return expression.argument in scope.endings
        case "random":
            return scope.roll(int(expression.argument))
        case _:
            assert_never(expression.question)


def _equal(left: Value, right: Value) -> bool:
    """Compare values; a flag is never a number, though Python counts True as 1."""
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def _contains(names: Value, name: Value) -> bool:
    """Tell whether a name is in a set of names."""
    return isinstance(names, frozenset) and isinstance(name, str) and name in names


def _compare(operator: Comparison, left: Value, right: Value) -> bool:
    """Tell whether two values stand to each other as the operator says."""
    match operator:
        case "==":
            return _equal(left, right)
        case "!=":
            return not _equal(left, right)
        case "in":
            return _contains(right, left)
        case "not in":
            return not _contains(right, left)
        case "<" | "<=" | ">" | ">=":
            return _is_ordered(operator, _number(left), _number(right))
        case _:
            assert_never(operator)


def _is_ordered(operator: Order, left: Number, right: Number) -> bool:
    """Tell whether two numbers stand in this order."""
    match operator:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case _:
            assert_never(operator)


def _reckon(operator: Literal["+", "-", "*"], left: Number, right: Number) -> Number:
    """Add, subtract or multiply, never beyond the largest number."""
    if operator == "+":
        return _bounded(left + right)
    if operator == "-":
        return _bounded(left - right)
    return _bounded(left * right)


def _number(value: Value) -> Number:
    """Take a value as a number; what is none counts as 0."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else 0


def _bounded(number: Number) -> Number:
    """Keep a number between the smallest and the largest; a whole one becomes an int, so that it saves alike."""
    kept = max(-LARGEST, min(LARGEST, number))
    return int(kept) if kept == int(kept) else kept


def _within(number: Number, entry: VariableEntry) -> Number:
    """Keep a number in its variable's declared range."""
    lowest = -LARGEST if entry.lowest is None else entry.lowest
    highest = LARGEST if entry.highest is None else entry.highest
    return _bounded(max(lowest, min(highest, number)))


def _number_after(operator: str, before: Value, value: Value) -> Number:
    """Give a number variable's value after the assignment."""
    if operator == "+=":
        return _number(before) + _number(value)
    if operator == "-=":
        return _number(before) - _number(value)
    return _number(value)


def _names_after(operator: str, before: Value, value: Value) -> frozenset[str]:
    """Give a set of names after the assignment: += adds one, -= takes one out, = "" empties."""
    names = before if isinstance(before, frozenset) else frozenset[str]()
    named = value if isinstance(value, frozenset) else frozenset({str(value)} - {""})
    if operator == "+=":
        return names | named
    if operator == "-=":
        return names - named
    return named
