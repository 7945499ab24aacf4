"""Conditions and assignments: what they are once read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

Value = bool | int | float | str | frozenset[str]
"""What a variable holds: a flag, a number, a text, or a set of names."""

LARGEST = 1_000_000_000
"""No number grows beyond this, up or down."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, text or flag as written."""

    value: Value


@dataclass(frozen=True, slots=True)
class Name:
    """A variable's value."""

    name: str


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite."""

    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Binary:
    """Two expressions joined: logic, comparison, membership or arithmetic."""

    operator: Literal["and", "or", "==", "!=", "<", "<=", ">", ">=", "in", "not in", "+", "-", "*"]
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the game: ``seen(scene)``, ``chosen(option)``, ``ending(name)``, ``random(n)`` (1 to n)."""

    question: Literal["seen", "chosen", "ending", "random"]
    argument: str | int


Expression = Constant | Name | Not | Binary | Ask


@dataclass(frozen=True, slots=True)
class Assignment:
    """``honesty += 1``: the variable, how, and what."""

    variable: str
    operator: Literal["=", "+=", "-="]
    expression: Expression


def parts(expression: Expression) -> Iterator[Expression]:
    """Give the expression and everything in it, from left to right."""
    yield expression
    match expression:
        case Not(operand):
            yield from parts(operand)
        case Binary(_, left, right):
            yield from parts(left)
            yield from parts(right)
        case Constant() | Name() | Ask():
            return
        case _:
            assert_never(expression)


def atoms(condition: Expression) -> Iterator[Expression]:
    """Give the parts of a condition that ``and``, ``or`` and ``not`` join."""
    match condition:
        case Binary("and" | "or", left, right):
            yield from atoms(left)
            yield from atoms(right)
        case Not(operand):
            yield from atoms(operand)
        case _:
            yield condition
