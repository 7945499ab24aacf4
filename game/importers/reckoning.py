"""Conditions and changes of other languages to ours, by the shape that Python gives them; nothing is executed."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce

from game.story.conditions.grammar import read_assignment, read_condition
from game.story.conditions.kinds import KindMistake, check_assignment, check_types
from game.story.conditions.questions import MOST_SIDES
from game.story.conditions.written import written
from game.story.expressions import LARGEST, Ask, Binary, Constant, Expression, Name, Not, Value
from game.story.source import Span

_NOWHERE = Span("", 1, 1, 1, 1)
_DICE = frozenset(("randint", "RANDOM", "random_range", "dice"))
_SEEN = frozenset(("visited", "seen_label", "seen"))
_SUMS: Mapping[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}
_COMPARISONS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "==",
    ast.IsNot: "!=",
}
_PAIR = 2


class UnfitError(Exception):
    """An expression has no counterpart here; the message says why."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The names of the source with ours: variables, scenes, constants; ``kinds`` are those of our variables."""

    variables: Mapping[str, str]
    kinds: Mapping[str, str]
    scenes: Mapping[str, str] = field(default_factory=dict)
    constants: Mapping[str, Value] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


def to_condition(text: str, scope: Scope) -> str:
    """Write a condition of the source as one of ours. Raises UnfitError."""
    expression = _as_flag(_convert(_parse(text), scope), scope)
    _refuse(check_types(expression, scope.kinds))
    ours = written(expression)
    if read_condition(ours, _NOWHERE)[1]:
        raise UnfitError("it is too long, or too deep in brackets")
    return ours


def to_change(variable: str, sign: str, text: str, scope: Scope) -> str:
    """Write ``variable sign text`` as a change of ours; ``sign`` is = += -= or *=. Raises UnfitError."""
    value = _convert(_parse(text), scope)
    name = Name(_variable(variable, scope))
    if sign == "*=":
        sign, value = "=", Binary("*", name, value)
    if sign not in ("=", "+=", "-="):
        raise UnfitError(f"there is no `{sign}` here")
    if scope.kinds.get(name.name) == "flag":
        value = _as_flag(value, scope)
    ours = f"{name.name} {sign} {written(value)}"
    assignment, problems = read_assignment(ours, _NOWHERE)
    if assignment is None or problems:
        raise UnfitError("it is too long, or too deep in brackets")
    _refuse(check_assignment(assignment, scope.kinds))
    return ours


def literal(text: str) -> Value | None:
    """Give the number, text or flag that a source states outright; None for anything else."""
    try:
        node = _parse(text)
    except UnfitError:
        return None
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        number = node.operand.value
        value = -number if isinstance(number, int | float) and not isinstance(number, bool) else None
    if isinstance(value, bool | str) or (isinstance(value, int | float) and abs(value) <= LARGEST):
        return value
    return None


def _refuse(mistakes: tuple[KindMistake, ...]) -> None:
    if mistakes:
        raise UnfitError(mistakes[0].message)


def _parse(text: str) -> ast.expr:
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnfitError("it cannot be read") from error


def _convert(node: ast.expr, scope: Scope) -> Expression:
    match node:
        case ast.Constant(value):
            return _constant(value)
        case ast.Name() | ast.Attribute():
            return _named(_dotted(node), scope)
        case ast.UnaryOp(ast.Not(), operand):
            return Not(_as_flag(_convert(operand, scope), scope))
        case ast.UnaryOp(ast.USub(), operand):
            return _minus(_convert(operand, scope))
        case ast.BoolOp(operator, values):
            word = "and" if isinstance(operator, ast.And) else "or"
            flags = [_as_flag(_convert(value, scope), scope) for value in values]
            return reduce(lambda left, right: _binary(word, left, right), flags)
        case ast.BinOp(left, operator, right) if type(operator) in _SUMS:
            return _binary(_SUMS[type(operator)], _convert(left, scope), _convert(right, scope))
        case ast.Compare():
            return _compare(node, scope)
        case ast.Call():
            return _call(node, scope)
        case _:
            raise UnfitError("our conditions have names, numbers, texts, and or not, comparisons and + - * only")


def _binary(operator: str, left: Expression, right: Expression) -> Expression:
    match operator:
        case "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "and" | "or" | "in" | "not in":
            return Binary(operator, left, right)
        case _:
            raise AssertionError(operator)


def _minus(operand: Expression) -> Expression:
    if isinstance(operand, Constant) and isinstance(operand.value, int | float) and not isinstance(operand.value, bool):
        return Constant(-operand.value)
    return Binary("-", Constant(0), operand)


def _constant(value: object) -> Expression:
    match value:
        case bool():
            return Constant(value)
        case int() | float() if abs(value) <= LARGEST:
            return Constant(value)
        case str() if '"' not in value or "'" not in value:
            return Constant(value)
        case None:
            raise UnfitError("there is no None here: a variable always has a value")
        case _:
            raise UnfitError("this value cannot be written here")


def _named(name: str, scope: Scope) -> Expression:
    if name in scope.constants:
        return Constant(scope.constants[name])
    if name in scope.variables:
        return Name(scope.variables[name])
    if name in scope.answers:
        return Ask("chosen", scope.answers[name])
    if name in scope.scenes:
        return Ask("seen", scope.scenes[name])
    raise UnfitError(f"there is no variable `{name}`")


def _variable(name: str, scope: Scope) -> str:
    bare = name.removeprefix("store.")
    if bare not in scope.variables:
        raise UnfitError(f"`{name}` is no variable of the story")
    return scope.variables[bare]


def _dotted(node: ast.expr) -> str:
    """Give a name with its dots; what it belongs to is left away where it is only the store of all variables."""
    match node:
        case ast.Name(name):
            return name
        case ast.Attribute(value, name):
            return f"{_dotted(value)}.{name}".removeprefix("store.")
        case _:
            raise UnfitError("it asks a part of something, and our variables have no parts")


def _compare(node: ast.Compare, scope: Scope) -> Expression:
    """One comparison after another becomes two joined with and."""
    sides = (node.left, *node.comparators)
    parts = [_comparison(sides[at], operator, sides[at + 1], scope) for at, operator in enumerate(node.ops)]
    return reduce(lambda left, right: Binary("and", left, right), parts)


def _comparison(left: ast.expr, operator: ast.cmpop, right: ast.expr, scope: Scope) -> Expression:
    if isinstance(operator, ast.In | ast.NotIn):
        return _among(left, right, scope, is_denied=isinstance(operator, ast.NotIn))
    sign = _COMPARISONS[type(operator)]
    sides = _convert(left, scope), _convert(right, scope)
    flags = [side for side in sides if isinstance(side, Constant) and isinstance(side.value, bool)]
    if len(flags) == 1 and sign in ("==", "!="):
        other = _as_flag(sides[1] if flags[0] is sides[0] else sides[0], scope)
        return other if (flags[0].value is True) == (sign == "==") else Not(other)
    return _times(sides, sign) or _binary(sign, *sides)


def _times(sides: tuple[Expression, Expression], sign: str) -> Expression | None:
    """How often a scene was seen is asked elsewhere: here only whether it was."""
    asked, number = sides
    if not isinstance(asked, Ask) or asked.question not in ("seen", "chosen") or not isinstance(number, Constant):
        return None
    if (sign, number.value) in ((">", 0), (">=", 1), ("!=", 0)):
        return asked
    if (sign, number.value) in (("==", 0), ("<", 1), ("<=", 0)):
        return Not(asked)
    raise UnfitError("it is known whether a scene was seen, but not how often")


def _among(left: ast.expr, right: ast.expr, scope: Scope, *, is_denied: bool) -> Expression:
    """``x in [1, 2]`` asks for each; in a set of names it is asked as it stands."""
    one = _convert(left, scope)
    if isinstance(right, ast.List | ast.Tuple | ast.Set) and right.elts:
        parts: list[Expression] = [Binary("==", one, _convert(item, scope)) for item in right.elts]
        found = reduce(lambda before, after: Binary("or", before, after), parts)
        return Not(found) if is_denied else found
    return Binary("not in" if is_denied else "in", one, _convert(right, scope))


def _call(node: ast.Call, scope: Scope) -> Expression:
    word = _dotted(node.func).rpartition(".")[2]
    values = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
    if word in _DICE and not node.keywords:
        low, high = (1, values[0]) if len(values) == 1 else values if len(values) == _PAIR else (None, None)
        if low == 1 and type(high) is int and 1 <= high <= MOST_SIDES:
            return Ask("random", high)
        raise UnfitError("chance here is `random(6)`: a number from 1 to 6")
    if word in _SEEN and len(values) == 1 and isinstance(values[0], str) and values[0] in scope.scenes:
        return Ask("seen", scope.scenes[values[0]])
    if word in ("int", "float", "bool") and len(node.args) == 1:
        return _convert(node.args[0], scope)
    raise UnfitError(f"there is no `{word}()` here")


def _as_flag(expression: Expression, scope: Scope) -> Expression:
    """Where a number or a text is asked for as a condition, ask whether it is something."""
    kind = scope.kinds.get(expression.name) if isinstance(expression, Name) else None
    if isinstance(expression, Constant) and not isinstance(expression.value, bool):
        return Constant(bool(expression.value))
    if kind == "number" or (isinstance(expression, Binary) and expression.operator in ("+", "-", "*")):
        return Binary("!=", expression, Constant(0))
    return Binary("!=", expression, Constant("")) if kind == "text" else expression
