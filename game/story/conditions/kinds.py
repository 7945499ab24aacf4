"""The kinds of values, checked before play: number, text, flag and names."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, assert_never, get_args

from game.story.conditions.written import written
from game.story.expressions import Ask, Assignment, Binary, Constant, Expression, Name, Not, Value

Kind = Literal["number", "text", "flag", "names"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_CALLED: Mapping[Kind, str] = {"number": "a number", "text": "a text", "flag": "yes or no", "names": "a set of names"}


@dataclass(frozen=True, slots=True)
class KindMistake:
    """A value of the wrong kind: the code, a sentence, and the cure; the caller knows where."""

    code: str
    message: str
    fix: str


def check_types(expression: Expression, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find values of the wrong kind in a condition; ``kinds`` maps variables to number, text, flag or names.

    A variable that is not in ``kinds`` may be anything: it is reported as unknown elsewhere.
    """
    return (*_inside(expression, kinds), *_must_be_flag(expression, kinds))


def check_assignment(assignment: Assignment, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find values of the wrong kind in an assignment; ``kinds`` as for ``check_types``."""
    kind = _kind_of(Name(assignment.variable), kinds)
    inside = _inside(assignment.expression, kinds)
    if kind is None:
        return inside
    return (*inside, *_must_fit(assignment, kind, _kind_of(assignment.expression, kinds)))


def _kind_of(expression: Expression, kinds: Mapping[str, str]) -> Kind | None:
    """Tell what kind of value an expression gives, or None when that depends on an unknown variable."""
    match expression:
        case Constant(value):
            return _kind_of_value(value)
        case Name(name):
            return next((kind for kind in KINDS if kind == kinds.get(name)), None)
        case Binary("+" | "-" | "*") | Ask("random"):
            return "number"
        case Not() | Binary() | Ask():
            return "flag"
        case _:
            assert_never(expression)


def _kind_of_value(value: Value) -> Kind:
    """Tell what kind a value is."""
    match value:
        case bool():
            return "flag"
        case int() | float():
            return "number"
        case str():
            return "text"
        case frozenset():
            return "names"
        case _:
            assert_never(value)


def _inside(expression: Expression, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find values of the wrong kind anywhere within an expression."""
    match expression:
        case Not(operand):
            return (*_inside(operand, kinds), *_must_be_flag(operand, kinds))
        case Binary(_, left, right):
            return (*_inside(left, kinds), *_inside(right, kinds), *_joined(expression, kinds))
        case Constant() | Name() | Ask():
            return ()
        case _:
            assert_never(expression)


def _joined(expression: Binary, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """Find what is wrong between the two sides of an operator."""
    left, right = _kind_of(expression.left, kinds), _kind_of(expression.right, kinds)
    match expression.operator:
        case "and" | "or":
            return (*_must_be_flag(expression.left, kinds), *_must_be_flag(expression.right, kinds))
        case "==" | "!=":
            return _must_be_alike(left, right)
        case "in" | "not in":
            return _must_be_name_in_names(expression, left, right)
        case "<" | "<=" | ">" | ">=":
            return _must_be_numbers("E331", f"`{expression.operator}` orders numbers", (left, right))
        case "+" | "-" | "*":
            return _must_be_numbers("E332", f"`{expression.operator}` reckons with numbers", (left, right))
        case _:
            assert_never(expression.operator)


def _must_be_flag(expression: Expression, kinds: Mapping[str, str]) -> tuple[KindMistake, ...]:
    """A condition, and each side of and, or, not, is yes or no."""
    kind = _kind_of(expression, kinds)
    if kind is None or kind == "flag":
        return ()
    shown = _shown(expression)
    return (KindMistake("E333", f"{shown} is {_CALLED[kind]}, not a condition", _flag_fix(expression, kind)),)


def _flag_fix(expression: Expression, kind: Kind) -> str:
    """Say how to ask about a value that is not yes or no."""
    name = expression.name if isinstance(expression, Name) else "it"
    if kind == "number":
        return f"compare it, like `{name} > 0`"
    if kind == "text":
        return f'compare it, like `{name} == "late"`'
    return f'ask for a name in it, like `"telephone" in {name}`'


def _must_be_alike(left: Kind | None, right: Kind | None) -> tuple[KindMistake, ...]:
    """Only values of one kind can be the same."""
    if left is None or right is None or left == right:
        return ()
    message = f"{_CALLED[left]} is never the same as {_CALLED[right]}"
    fix = 'compare a number with 2, a text with "late", a flag with yes'
    return (KindMistake("E330", message, fix),)


def _must_be_name_in_names(expression: Binary, left: Kind | None, right: Kind | None) -> tuple[KindMistake, ...]:
    """``in`` asks for a text in a set of names."""
    fix = f'write `"telephone" {expression.operator} noticed`, the variable of type names on the right'
    if right not in {None, "names"}:
        return (KindMistake("E334", f"{_shown(expression.right)} is not a set of names", fix),)
    if left not in {None, "text"}:
        return (KindMistake("E334", f"{_shown(expression.left)} is not a name in a set", fix),)
    return ()


def _must_be_numbers(code: str, rule: str, sides: tuple[Kind | None, ...]) -> tuple[KindMistake, ...]:
    """Both sides are numbers."""
    wrong = [side for side in sides if side not in {None, "number"}]
    if not wrong or wrong[0] is None:
        return ()
    fix = (
        "compare other values with `==` or `!=`"
        if code == "E331"
        else "to change a text or a flag, set it anew with `=`"
    )
    return (KindMistake(code, f"{rule}, and this is {_CALLED[wrong[0]]}", fix),)


def _must_fit(assignment: Assignment, kind: Kind, given: Kind | None) -> tuple[KindMistake, ...]:
    """A variable takes values of its own kind, in the ways its kind allows."""
    name, operator = assignment.variable, assignment.operator
    match kind:
        case "names":
            return _must_fit_names(assignment, given)
        case "number":
            allowed = given in {None, "number"}
        case "text" | "flag":
            allowed = given in {None, kind} and operator == "="
        case _:
            assert_never(kind)
    if allowed:
        return ()
    examples = {"number": f"{name} += 1", "flag": f"{name} = yes", "text": f'{name} = "late"'}
    return (KindMistake("E335", f"`{name}` is {_CALLED[kind]}", f"write a value that fits, like `{examples[kind]}`"),)


def _must_fit_names(assignment: Assignment, given: Kind | None) -> tuple[KindMistake, ...]:
    """A set of names gains one with +=, loses one with -=, and is emptied with = ""."""
    name = assignment.variable
    if assignment.operator == "=" and assignment.expression != Constant("") and given != "names":
        fix = f'write `{name} += "telephone"` to add one, `{name} = ""` to forget them all'
        return (KindMistake("E336", f"`{name}` holds several names; `=` would lose the others", fix),)
    if given in {None, "text", "names"}:
        return ()
    fix = f'write a text, like `{name} {assignment.operator} "telephone"`'
    return (KindMistake("E335", f"`{name}` is a set of names", fix),)


def _shown(expression: Expression) -> str:
    """Write an expression as a writer would, for a message; a long one is called ``this``."""
    return f"`{written(expression)}`" if isinstance(expression, Name | Constant | Ask) else "this"
