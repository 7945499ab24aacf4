"""What the changes of a whole story can make of its variables."""

from collections.abc import Iterable, Mapping

from game.story.expressions import LARGEST, Assignment, Binary, Constant, Expression, Name
from game.story.model import Question, Set, Variable
from game.story.possible.facts import Facts, assume, keys_of, possible
from game.story.possible.values import ANYTHING, EITHER, Between, Number, Possible, Several, join, one, reckon, within
from game.story.story import Story

_MOST_ROUNDS = 100
"""Changes are gone through until nothing new comes of them; what still grows then may be anything in its range."""


def facts_of(story: Story) -> Facts:
    """Tell what every variable may ever be, whatever the player does.

    A variable that nothing sets counts as one that may be anything in its range: that it is never set is
    told of it once, not at each of its conditions.
    """
    variables = {variable.name: variable for variable in story.manifest.variables}
    changes = tuple(dict.fromkeys(change.assignment for change in story.all(Set)))
    asked = {question.variable for question in story.all(Question)}
    changed = asked | {change.variable for change in changes}
    known: dict[Expression, Possible] = {}
    for variable in variables.values():
        if variable.kind == "names":
            known.update(_names_in(variable, changes) if variable.name in changed else {})
        else:
            is_free = variable.name in asked or variable.name not in changed
            known[Name(variable.name)] = declared(variable) if is_free else one(variable.start)
    _settle(known, [change for change in changes if change.variable not in asked], variables)
    _add_unknown_names(known, story, variables)
    return Facts(known)


def declared(variable: Variable) -> Possible:
    """Tell what a variable may be by its declaration alone."""
    match variable.kind:
        case "number":
            return Between(*range_of(variable))
        case "flag":
            return EITHER
        case "text" if variable.one_of:
            return Several(frozenset(variable.one_of))
        case _:
            return ANYTHING


def range_of(variable: Variable) -> tuple[Number, Number]:
    """Give the lowest and the highest number of a variable."""
    lowest = -LARGEST if variable.lowest is None else variable.lowest
    return lowest, LARGEST if variable.highest is None else variable.highest


def after(change: Assignment, variable: Variable, facts: Facts) -> Possible:
    """Tell what a variable may be after a change."""
    value = possible(change.expression, facts)
    match variable.kind:
        case "number":
            return within(reckoned(change, facts), *range_of(variable))
        case "flag":
            ways = [holds for holds in (True, False) if assume(change.expression, facts, holds=holds)]
            return Several(frozenset(ways)) if ways else EITHER
        case "text" if isinstance(value, Several) and all(isinstance(text, str) for text in value.values):
            return value
        case _:
            return ANYTHING


def reckoned(change: Assignment, facts: Facts) -> Possible:
    """Tell what a change of a number comes to before it is kept within its range."""
    value = possible(change.expression, facts)
    match change.operator:
        case "+=":
            return reckon("+", facts.of(Name(change.variable)), value)
        case "-=":
            return reckon("-", facts.of(Name(change.variable)), value)
        case _:
            return value


def _settle(
    known: dict[Expression, Possible], changes: Iterable[Assignment], variables: Mapping[str, Variable]
) -> None:
    """Add what the changes come to, until nothing new does."""
    waiting = [(change, variables[change.variable]) for change in changes if change.variable in variables]
    numbered = [(change, variable) for change, variable in waiting if variable.kind != "names"]
    for round_ in range(_MOST_ROUNDS + 1):
        has_grown = False
        for change, variable in numbered:
            key = Name(variable.name)
            grown = join(known[key], after(change, variable, Facts(known)))
            if grown != known[key]:
                has_grown = True
                known[key] = declared(variable) if _is_endless(grown, round_) else grown
        if not has_grown:
            return


def _is_endless(grown: Possible, rounds: int) -> bool:
    return isinstance(grown, Between) or rounds == _MOST_ROUNDS


def _names_in(variable: Variable, changes: Iterable[Assignment]) -> Mapping[Expression, Possible]:
    """Tell of each name whether a set of names ever holds it, and ever lacks it."""
    start = variable.start if isinstance(variable.start, frozenset) else frozenset[str]()
    mine = [change for change in changes if change.variable == variable.name]
    written = [change.expression.value for change in mine if isinstance(change.expression, Constant)]
    if len(written) < len(mine):
        return {}
    names = {name for name in written if isinstance(name, str)} | start
    gained = {change.expression for change in mine if change.operator == "+="}
    lost = {change.expression for change in mine if change.operator == "-="}
    is_emptied = any(change.operator == "=" for change in mine)
    return {
        _in(name, variable): Several(
            frozenset(
                answer
                for answer, can_be in (
                    (True, name in start or Constant(name) in gained),
                    (False, name not in start or Constant(name) in lost or is_emptied),
                )
                if can_be
            )
        )
        for name in names
    }


def _add_unknown_names(known: dict[Expression, Possible], story: Story, variables: Mapping[str, Variable]) -> None:
    """Tell of each name that is asked for and never written into its set that the set lacks it."""
    closed = {key.right.name for key in known if isinstance(key, Binary) and isinstance(key.right, Name)}
    for expression in dict.fromkeys(expression for expression, _ in story.expressions()):
        for key in keys_of(expression):
            if isinstance(key, Binary) and isinstance(key.right, Name) and key.right.name in closed & variables.keys():
                known.setdefault(key, one(False))  # noqa: FBT003 - the value it has


def _in(name: str, variable: Variable) -> Expression:
    return Binary("in", Constant(name), Name(variable.name))
