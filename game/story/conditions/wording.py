"""Conditions and changes as people say them: ``honesty >= 2`` is "honesty is 2 or more"."""

from collections.abc import Mapping
from typing import assert_never

from game.story.conditions.written import written_value
from game.story.expressions import Ask, Assignment, Binary, Constant, Expression, Name, Not, Value

_COMPARED: Mapping[str, str] = {
    "==": "{left} is {right}",
    "!=": "{left} is not {right}",
    "<": "{left} is less than {right}",
    "<=": "{left} is {right} or less",
    ">": "{left} is more than {right}",
    ">=": "{left} is {right} or more",
    "in": "{left} is among {right}",
    "not in": "{left} is not among {right}",
    "+": "{left} plus {right}",
    "-": "{left} minus {right}",
    "*": "{left} times {right}",
}
_ASKED: Mapping[str, tuple[str, str]] = {
    "seen": ("the scene “{}” was seen", "the scene “{}” was not seen yet"),
    "chosen": ("the answer “{}” was given", "the answer “{}” was not given yet"),
    "ending": ("the ending “{}” was reached", "the ending “{}” was not reached yet"),
    "random": ("a throw of 1 to {}", "not a throw of 1 to {}"),
}


def say_condition(condition: Expression) -> str:
    """Return a condition in words, without a mark at its end."""
    match condition:
        case Constant(value):
            return _say_value(value)
        case Name(name):
            return name
        case Not(Ask(question, argument)):
            return _ASKED[question][1].format(argument)
        case Not(Name(name)):
            return f"not {name}"
        case Not(operand):
            return f"not ({say_condition(operand)})"
        case Binary(("and" | "or") as operator, left, right):
            return f"{_say_part(left, operator)} {operator} {_say_part(right, operator)}"
        case Binary(operator, left, right):
            return _COMPARED[operator].format(left=_say_part(left, operator), right=_say_part(right, operator))
        case Ask(question, argument):
            return _ASKED[question][0].format(argument)
        case _:
            assert_never(condition)


def say_change(change: Assignment) -> str:
    """Return what a change does, in words, without a mark at its end."""
    variable, value = change.variable, say_condition(change.expression)
    is_word = isinstance(change.expression, Constant) and isinstance(change.expression.value, str)
    match change.operator:
        case "=":
            return f"{variable} becomes {value}"
        case "+=":
            return f"{variable} gains {value}" if is_word else f"{variable} grows by {value}"
        case "-=":
            return f"{variable} loses {value}" if is_word else f"{variable} shrinks by {value}"
        case _:
            assert_never(change.operator)


def _say_part(part: Expression, outer: str) -> str:
    """A part of a larger condition, in brackets where it could be heard otherwise."""
    words = say_condition(part)
    is_plain = not isinstance(part, Binary) or part.operator == outer
    is_compared = isinstance(part, Binary) and outer in {"and", "or"} and part.operator not in {"and", "or"}
    return words if is_plain or is_compared else f"({words})"


def _say_value(value: Value) -> str:
    return f"“{value}”" if isinstance(value, str) else written_value(value) or "nothing"
