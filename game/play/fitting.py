"""Variables of a save, fitted to those that the story has today."""

from collections.abc import Mapping

from game.story.expressions import Value
from game.story.program import VariableEntry


def fit_variables(
    variables: Mapping[str, Value], entries: Mapping[str, VariableEntry]
) -> tuple[Mapping[str, Value], frozenset[str]]:
    """Today's variables with the saved values, and the names of those whose value was not to be kept.

    What the save lacks or has of another kind starts anew, a number beyond its range goes to the
    nearest end of it, what the story no longer has is dropped.
    """
    fitted = {name: _fit(variables.get(name), entry) for name, entry in entries.items()}
    changed = (name for name, value in fitted.items() if name not in variables or variables[name] != value)
    return fitted, frozenset(changed)


def _fit(value: Value | None, entry: VariableEntry) -> Value:
    match entry.kind, value:
        case "flag", bool():
            return value
        case "flag" | "number", bool():
            return entry.start
        case "number", int() | float():
            return _within(value, entry)
        case "text", str():
            return value
        case "names", frozenset():
            return value
        case _:
            return entry.start


def _within(number: float, entry: VariableEntry) -> Value:
    if entry.lowest is not None and number < entry.lowest:
        return entry.lowest
    if entry.highest is not None and number > entry.highest:
        return entry.highest
    return number
