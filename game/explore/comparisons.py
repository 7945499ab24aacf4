"""Comparisons: which facts a condition asks for, and where it cuts the numbers that it compares."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Literal

from game.explore.facts import Fact, Facts
from game.explore.flow import Flow
from game.explore.need import Cuts, joined
from game.story.expressions import Binary, Constant, Expression, Name, Value, atoms
from game.story.program import Program
from game.story.steps import SetStep

Operator = Literal["==", "!=", "<", "<=", ">", ">="]
_TURNED: Mapping[str, Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


@dataclass(frozen=True, slots=True)
class Comparisons:
    """What is compared: the facts, those of them that can only ever hold ``whole`` numbers."""

    facts: Facts
    whole: frozenset[int]

    def asked(self, condition: Expression) -> Mapping[int, Cuts]:
        """Give the facts of a condition; a number compared with a constant is cut there."""
        found: Mapping[int, Cuts] = {}
        for part in atoms(condition):
            number, cuts = self._comparison(part)
            found = joined(found, dict.fromkeys(self.facts.reads(part)) if number is None else {number: cuts})
        return found

    def _comparison(self, part: Expression) -> tuple[int | None, Cuts]:
        match part:
            case Binary(operator, Name(name), Constant(value)):
                pass
            case Binary(turned, Constant(value), Name(name)) if turned in _TURNED:
                operator = _TURNED[turned]
            case _:
                return None, None
        number = self.facts.numbers.get(Fact("variable", name))
        if number not in self.whole or isinstance(value, bool | str | frozenset):
            return None, None
        before, behind = 2 * ceil(value), 2 * ceil(value) + (value == int(value))
        match operator:
            case ">=" | "<":
                return number, frozenset({before})
            case ">" | "<=":
                return number, frozenset({behind})
            case "==" | "!=":
                return number, frozenset({before, behind})
            case _:
                return None, None


def whole_numbers(program: Program, flow: Flow, facts: Facts) -> frozenset[int]:
    """Find the variables that can only ever hold whole numbers."""
    found = {name for name, entry in program.variables.items() if entry.kind == "number" and _is_whole(entry.start)}
    found &= {
        name
        for name, entry in program.variables.items()
        if _is_whole(entry.lowest or 0) and _is_whole(entry.highest or 0)
    }
    for step in flow.steps:
        if isinstance(step, SetStep):
            given = step.assignment.expression
            if not (isinstance(given, Constant) and _is_whole(given.value)):
                found.discard(step.assignment.variable)
    return frozenset(facts.numbers[Fact("variable", name)] for name in found)


def _is_whole(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == int(value)
