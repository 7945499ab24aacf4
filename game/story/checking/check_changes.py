"""Checks of changes: numbers that always leave the range of their variable."""

from collections.abc import Iterator

from game.story.conditions.written import pattern_of, written_value
from game.story.diagnostics import Diagnostic
from game.story.expressions import Assignment, Constant
from game.story.model import Set, Variable
from game.story.possible.facts import Facts
from game.story.possible.settable import facts_of, range_of, reckoned
from game.story.possible.values import bounds
from game.story.story import Story


def check_changes(story: Story) -> Iterator[Diagnostic]:
    """Find changes of a number that lead beyond its range, whatever it was before."""
    ranged = {
        variable.name: variable
        for variable in story.manifest.variables
        if variable.kind == "number" and variable.lowest is not None and variable.highest is not None
    }
    changes = [change for change in story.all(Set) if change.assignment.variable in ranged]
    facts = facts_of(story) if changes else Facts({})
    known: dict[Assignment, str] = {}
    for change in changes:
        assignment = change.assignment
        if assignment not in known:
            known[assignment] = _excess(assignment, ranged[assignment.variable], facts)
        if known[assignment]:
            span = story.pages.search(pattern_of(assignment.expression), story.pages.find_value("set", change.span))
            fix = (
                f"write what leads to a number within the range, or `set: {assignment.variable} = {known[assignment]}`"
            )
            low, high = map(written_value, range_of(ranged[assignment.variable]))
            message = f"this always leads beyond the range of `{assignment.variable}`, {low} to {high}"
            yield Diagnostic(code="W518", message=message, span=span, fix=fix)


def _excess(change: Assignment, variable: Variable, facts: Facts) -> str:
    """Give the end of the range that a change always goes beyond; nothing when it may stay within."""
    ends = bounds(reckoned(change, facts))
    if ends is None or (change.operator == "=" and isinstance(change.expression, Constant)):
        return ""
    lowest, highest = range_of(variable)
    return written_value(highest) if ends[0] > highest else written_value(lowest) if ends[1] < lowest else ""
