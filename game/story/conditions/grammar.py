"""The grammar of conditions and assignments; each reading function's docstring is its rule."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal, TypeVar

from game.story.conditions.foreign import Foreign
from game.story.conditions.questions import question
from game.story.conditions.tokens import KEYWORDS, Cursor, Refusal, refusal_of
from game.story.diagnostics import Diagnostic
from game.story.expressions import Assignment, Binary, Constant, Expression, Name, Not
from game.story.source import Span, stretch

Change = Literal["=", "+=", "-="]
Comparison = Literal["==", "!=", "<", "<=", ">", ">=", "in", "not in"]
Result = TypeVar("Result")

_REMEMBERED = 1000
"""How many expressions are kept once read: a story says the same ones again and again."""
_CHANGES: Mapping[str, Change] = {"=": "=", "+=": "+=", "-=": "-="}
_COMPARISONS: Mapping[str, Comparison] = {
    sign: sign for sign in ("==", "!=", "<", "<=", ">", ">=", "in")
}  # fmt: skip
_FLAGS: Mapping[str, bool] = {"yes": True, "true": True, "no": False, "false": False}


def read_condition(raw: str, span: Span) -> tuple[Expression | None, tuple[Diagnostic, ...]]:
    """Read the text after ``if:``; None when it has a mistake. ``span`` is where ``raw`` itself starts."""
    return _read(raw, span, _condition)


def read_assignment(raw: str, span: Span) -> tuple[Assignment | None, tuple[Diagnostic, ...]]:
    """Read the text after ``set:``; None when it has a mistake. ``span`` is where ``raw`` itself starts."""
    return _read(raw, span, _assignment)


def _read(raw: str, span: Span, rule: Callable[[str], Result]) -> tuple[Result | None, tuple[Diagnostic, ...]]:
    """Read by a rule; a refusal becomes the diagnostic."""
    try:
        return rule(raw), ()
    except Refusal as refusal:
        wrong = refusal.wrong
        where = stretch(span, refusal.start, refusal.end)
        return None, (Diagnostic(code=wrong.code, message=wrong.message, span=where, fix=wrong.fix),)


@lru_cache(_REMEMBERED)
def _condition(raw: str) -> Expression:
    """CONDITION = either END."""
    cursor = Cursor(raw)
    if cursor.token.kind == "end":
        raise cursor.refuse("E301", "there is no condition here", "write what has to hold, like `honesty >= 2`")
    expression = _either(cursor)
    _end(cursor)
    return expression


@lru_cache(_REMEMBERED)
def _assignment(raw: str) -> Assignment:
    """ASSIGNMENT = NAME ("=" | "+=" | "-=") either END."""
    cursor = Cursor(raw)
    if cursor.token.kind == "end":
        raise cursor.refuse("E301", "there is nothing to set here", "write a change, like `honesty += 1`")
    if cursor.token.kind != "word" or cursor.token.text in KEYWORDS:
        raise cursor.refuse("E318", "only a variable can be set", "begin with its name, like `honesty += 1`")
    variable = cursor.take().text
    operator = _change(cursor, variable)
    expression = _either(cursor)
    _end(cursor)
    return Assignment(variable, operator, expression)


def _change(cursor: Cursor, variable: str) -> Change:
    """CHANGE = "=" | "+=" | "-="."""
    if not cursor.is_at(*_CHANGES):
        if cursor.is_at("=="):
            raise cursor.refuse("E317", "`==` asks whether two values are the same", "write `=` instead of `==`")
        fix = f"write `{variable} =` for a new value, `{variable} +=` or `{variable} -=`"
        raise cursor.refuse("E317", "it is not said how to set it", fix)
    return _CHANGES[cursor.take().text]


def _either(cursor: Cursor) -> Expression:
    """EITHER = both ("or" both)*."""
    expression = _both(cursor)
    while cursor.is_at("or"):
        cursor.take()
        expression = Binary("or", expression, _both(cursor))
    return expression


def _both(cursor: Cursor) -> Expression:
    """BOTH = denial ("and" denial)*."""
    expression = _denial(cursor)
    while cursor.is_at("and"):
        cursor.take()
        expression = Binary("and", expression, _denial(cursor))
    return expression


def _denial(cursor: Cursor) -> Expression:
    """DENIAL = "not" denial | comparison."""
    if not cursor.is_at("not"):
        return _comparison(cursor)
    cursor.descend()
    cursor.take()
    operand = _denial(cursor)
    cursor.ascend()
    return Not(operand)


def _comparison(cursor: Cursor) -> Expression:
    """COMPARISON = sum [operator sum]."""
    left = _sum(cursor)
    operator = _operator(cursor)
    if operator is None:
        return left
    comparison = Binary(operator, left, _sum(cursor))
    if cursor.is_at(*_COMPARISONS):
        fix = "join two with and, like `1 < trust and trust < 5`"
        raise cursor.refuse("E311", "one comparison follows another", fix)
    return comparison


def _operator(cursor: Cursor) -> Comparison | None:
    """OPERATOR = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not" "in"."""
    if cursor.is_at("not") and cursor.after().text == "in":
        cursor.take()
        cursor.take()
        return "not in"
    return _COMPARISONS[cursor.take().text] if cursor.is_at(*_COMPARISONS) else None


def _sum(cursor: Cursor) -> Expression:
    """SUM = product (("+" | "-") product)*."""
    expression = _product(cursor)
    while cursor.is_at("+", "-"):
        if cursor.take().text == "+":
            expression = Binary("+", expression, _product(cursor))
        else:
            expression = Binary("-", expression, _product(cursor))
    return expression


def _product(cursor: Cursor) -> Expression:
    """PRODUCT = signed ("*" signed)*."""
    expression = _signed(cursor)
    while cursor.is_at("*"):
        cursor.take()
        expression = Binary("*", expression, _signed(cursor))
    return expression


def _signed(cursor: Cursor) -> Expression:
    """SIGNED = "-" signed | value."""
    if not cursor.is_at("-"):
        return _value(cursor)
    cursor.descend()
    cursor.take()
    operand = _signed(cursor)
    cursor.ascend()
    if isinstance(operand, Constant) and isinstance(operand.value, int | float):
        return Constant(-operand.value)
    return Binary("-", Constant(0), operand)


def _value(cursor: Cursor) -> Expression:
    """VALUE = NUMBER | TEXT | FLAG | question | NAME | "(" either ")"."""
    token = cursor.token
    if cursor.is_at("("):
        return _group(cursor)
    if token.kind == "number":
        cursor.take()
        return Constant(float(token.text) if "." in token.text else int(token.text))
    if token.kind == "text":
        cursor.take()
        return Constant(token.text)
    if token.kind == "word" and token.text in _FLAGS:
        cursor.take()
        return Constant(_FLAGS[token.text])
    if token.kind == "word" and token.text not in KEYWORDS:
        return question(cursor) if cursor.after().text == "(" else Name(cursor.take().text)
    raise _missing(cursor)


def _group(cursor: Cursor) -> Expression:
    """GROUP = "(" either ")"."""
    cursor.descend()
    opening = cursor.take()
    expression = _either(cursor)
    if cursor.token.kind == "end":
        raise refusal_of(opening, Foreign("E308", "this bracket is never closed", "write `)` after what it groups"))
    if not cursor.is_at(")"):
        raise _left_over(cursor)
    cursor.take()
    cursor.ascend()
    return expression


def _end(cursor: Cursor) -> None:
    """END = nothing more."""
    if cursor.token.kind != "end":
        raise _left_over(cursor)


def _missing(cursor: Cursor) -> Refusal:
    """Tell that a value is missing at the cursor."""
    if cursor.is_at("="):
        return _single_equals(cursor)
    if cursor.is_at("not"):
        return cursor.refuse(
            "E309", "`not` stands between two values", "put it with what it denies in brackets: `(not met)`"
        )
    place = "at the end" if cursor.token.kind == "end" else f"before `{cursor.token.text}`"
    fix = "write a variable, a number, a text in quotes, yes or no"
    return cursor.refuse("E309", f"a value is missing {place}", fix)


def _left_over(cursor: Cursor) -> Refusal:
    """Tell what is wrong with a token after a whole expression."""
    if cursor.is_at(*_CHANGES):
        return _single_equals(cursor)
    if cursor.is_at(")"):
        return cursor.refuse("E308", "this bracket closes nothing", "take it out, or write `(` where it should begin")
    if cursor.is_at("is"):
        return cursor.refuse("E303", "`is` is a sign here", "write `==`")
    fix = "join them with and, or, a comparison like `==`, or + - *; text stands in quotes"
    return cursor.refuse("E310", "two values stand side by side", fix)


def _single_equals(cursor: Cursor) -> Refusal:
    """Tell that a sign which changes a variable stands where one asks."""
    sign = cursor.token.text
    return cursor.refuse("E302", f"`{sign}` changes a variable; here two values are compared", "write `==`")
