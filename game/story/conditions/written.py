"""Expressions in the words of a writer."""

import re
from typing import assert_never

from game.story.expressions import Ask, Binary, Constant, Expression, Name, Not, Value

_SPACE = re.compile(r"\\? ")


def written(expression: Expression) -> str:
    """Write an expression as it may stand in a script, with brackets where sides of another kind are joined."""
    match expression:
        case Constant(value):
            return written_value(value)
        case Name(name):
            return name
        case Not(operand):
            return f"not {_side(operand)}"
        case Binary(operator, left, right):
            return f"{_side(left, operator)} {operator} {_side(right, operator)}"
        case Ask(question, argument):
            return f"{question}({argument})"
        case _:
            assert_never(expression)


def written_value(value: Value) -> str:
    """Write a value as it stands in a condition; of a set of names, the names."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{value:g}"
        case str():
            return f'"{value}"'
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


def _side(expression: Expression, joint: str = "") -> str:
    """Write one side of what is joined; logic within other logic, and sums within products, in brackets."""
    shown = written(expression)
    if not isinstance(expression, Binary):
        return shown
    inner = expression.operator
    is_plain = inner not in ("and", "or") and joint in ("and", "or")
    return shown if is_plain or inner == joint == "and" or inner == joint == "or" else f"({shown})"
