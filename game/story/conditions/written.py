"""Expressions in the words of a writer."""

import re
from collections.abc import Mapping
from typing import assert_never

from game.story.expressions import Ask, Binary, Constant, Expression, Name, Not, Value

_SPACE = re.compile(r"\\? ")
_STRENGTH: Mapping[str, int] = {"or": 1, "and": 2, "+": 5, "-": 5, "*": 6}
"""How strongly the sides of what is joined hold together."""
_DENIED, _COMPARED = 3, 4
"""How strongly ``not`` and comparisons do; no comparison follows another."""


def written(expression: Expression) -> str:
    """Write an expression as it may stand in a script: read again it is the same."""
    return _written(expression, 0)


def written_value(value: Value) -> str:
    """Write a value as it stands in a condition; of a set of names, the names."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case float():
            return f"{value:.6f}".rstrip("0").rstrip(".")
        case str():
            return f"'{value}'" if '"' in value else f'"{value}"'
        case frozenset():
            return ", ".join(sorted(value))
        case _:
            assert_never(value)


def pattern_of(expression: Expression) -> re.Pattern[str]:
    """Give a pattern that finds an expression where it is written, however it is spaced and quoted."""
    letters = re.escape(written(expression)).replace('"', r"""\\?["']""")
    loose = _SPACE.sub(r"\\s*", letters).replace(r"\(", r"\s*\(\s*").replace(r"\)", r"\s*\)")
    before = r"(?<!\w)" if letters[:1].isalnum() else ""
    after = r"(?![\w.])" if letters[-1:].isalnum() else ""
    return re.compile(f"{before}(?P<place>{loose}){after}")


def _written(expression: Expression, least: int) -> str:
    """Write an expression, in brackets when it holds together less than ``least``."""
    match expression:
        case Constant(value):
            return written_value(value)
        case Name(name):
            return name
        case Ask(question, argument):
            return f"{question}({argument})"
        case Not(operand):
            shown, strength = f"not {_written(operand, _DENIED)}", _DENIED
        case Binary(operator, left, right):
            strength = _STRENGTH.get(operator, _COMPARED)
            sides = (
                _written(left, strength + (strength == _COMPARED)),
                _written(right, strength + (strength >= _COMPARED)),
            )
            shown = f"{sides[0]} {operator} {sides[1]}"
        case _:
            assert_never(expression)
    return f"({shown})" if strength < least else shown
