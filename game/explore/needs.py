"""Needs: which facts can still matter from a step on, numbers only as far as comparisons tell them apart.

Two games at the same step whose needed facts are alike go on alike, whatever else differs: the same answers lead to
the same steps. Conditions that choose between lines alone, after which both ways are the same again, need nothing:
else each such aside would double the games to be told apart. What is said in them is looked for separately, by
naming their steps as ``watched``.
"""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil
from typing import Literal, assert_never

from game.explore.facts import Fact, Facts
from game.explore.flow import Flow
from game.story.expressions import LARGEST, Assignment, Binary, Constant, Expression, Name, Not, Value
from game.story.program import Program
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineStep,
    MenuStep,
    ReturnStep,
    SetStep,
)

MOST_CUTS = 64
"""A number that comparisons cut into more stretches than this is told apart by its value."""

Operator = Literal["==", "!=", "<", "<=", ">", ">="]
Cuts = frozenset[int] | None
"""Where comparisons cut the numbers: 2n lies before n, 2n + 1 behind it; None when each value counts."""


@dataclass(frozen=True, slots=True)
class Need:
    """What matters from a step on: each needed fact, with the cuts of a number."""

    facts: Mapping[int, Cuts]


NOTHING = Need({})


@dataclass(frozen=True, slots=True)
class Needs:
    """What matters from each step on, calls coming back left out of account."""

    steps: tuple[Need, ...]
    _joined: dict[tuple[int, tuple[int, ...]], Mapping[int, Cuts]] = field(default_factory=dict)

    def at(self, step: int, returns: tuple[int, ...]) -> Mapping[int, Cuts]:
        """Give what matters at a step with these to come back to.

        What matters after a return may have been changed by then, so there each value counts.
        """
        if not returns:
            return self.steps[step].facts
        known = self._joined.get((step, returns))
        if known is None:
            after: dict[int, Cuts] = {fact: None for back in returns for fact in self.steps[back].facts}
            known = self._joined[step, returns] = {**self.steps[step].facts, **after}
        return known


def fold(value: Value, cuts: Cuts) -> Value:
    """Give what stands for all values that no comparison tells from this one."""
    if cuts is None or isinstance(value, str | frozenset):
        return value
    return sum(cut <= 2 * value for cut in cuts)


def needs_of(
    program: Program, flow: Flow, facts: Facts, *, watched: Mapping[int, Iterable[int]], asides: bool = True
) -> Needs:
    """Find what matters from each step on; ``watched`` are facts of which each value counts at a step.

    Without ``asides`` every condition counts.
    """
    return _Finding(program, flow, facts, watched, asides=asides).find()


class _Finding:
    """One search for needs: backwards through each scene, again whenever a scene it leads to needs more."""

    def __init__(
        self, program: Program, flow: Flow, facts: Facts, watched: Mapping[int, Iterable[int]], *, asides: bool
    ) -> None:
        self._flow = flow
        self._facts = facts
        self._program = program
        self._watched = watched
        self._whole = _whole_numbers(program, flow, facts)
        self._joins = dict(self._asides(watched)) if asides else {}
        self._needs = [NOTHING] * len(flow.steps)
        self._seen = {
            name: number for name in flow.entries if (number := facts.numbers.get(Fact("seen", name))) is not None
        }

    def find(self) -> Needs:
        leading: dict[str, list[str]] = {name: [] for name in self._flow.entries}
        for number, step in enumerate(self._flow.steps):
            if isinstance(step, JumpStep | CallStep) and step.scene in leading:
                leading[step.scene].append(self._flow.scene_at(number))
        waiting = deque(_farthest_first(self._flow))
        queued = set(waiting)
        while waiting:
            scene = waiting.popleft()
            queued.discard(scene)
            entry = self._flow.entries[scene]
            before = self._needs[entry]
            self._look_through(scene)
            if self._needs[entry] != before:
                for other in leading[scene]:
                    if other not in queued:
                        queued.add(other)
                        waiting.append(other)
        return Needs(tuple(self._needs))

    def _asides(self, watched: Mapping[int, Iterable[int]]) -> Iterator[tuple[int, int]]:
        inside = sorted(watched)
        for branch, join in self._flow.joins.items():
            if bisect_right(inside, branch) == bisect_right(inside, join - 1):
                yield branch, join

    def _look_through(self, scene: str) -> None:
        for number in reversed(self._flow.scene_steps(scene)):
            need = self._need(number)
            watched = self._watched.get(number)
            if watched is not None:
                need = Need({**need.facts, **dict.fromkeys(watched)})
            self._needs[number] = need

    def _need(self, number: int) -> Need:
        step = self._flow.steps[number]
        match step:
            case LineStep() | DirectStep():
                return self._needs[number + 1]
            case GotoStep():
                return self._needs[self._flow.leaps[number]]
            case SetStep(assignment):
                return self._before_change(assignment, self._needs[number + 1])
            case BranchStep(condition):
                return self._before_branch(number, condition)
            case MenuStep():
                return self._before_menu(number, step)
            case AskStep():
                after = self._needs[number + 1]
                kept = () if not step.default else self._facts.of_variable(step.variable)
                return _without(after, kept)
            case JumpStep(scene):
                return self._entered(scene)
            case CallStep(scene):
                back = dict.fromkeys(self._needs[number + 1].facts)
                return Need(_joined(self._entered(scene).facts, back))
            case ReturnStep() | EndStep():
                return NOTHING
            case _:
                assert_never(step)

    def _entered(self, scene: str) -> Need:
        if scene not in self._flow.entries:
            return NOTHING
        need = self._needs[self._flow.entries[scene]]
        return _without(need, (self._seen[scene],)) if scene in self._seen else need

    def _before_branch(self, number: int, condition: Expression) -> Need:
        join = self._joins.get(number)
        if join is not None:
            after = self._needs[join]
            if not self._changes(range(number + 1, join)) & after.facts.keys():
                return after
            del self._joins[number]
        ways = _joined(self._needs[number + 1].facts, self._needs[self._flow.leaps[number]].facts)
        return Need(_joined(ways, dict(self._asked(condition))))

    def _changes(self, steps: range) -> set[int]:
        """Give the facts that lines between a condition and its end change."""
        changes = (
            step.assignment.variable for step in map(self._flow.steps.__getitem__, steps) if isinstance(step, SetStep)
        )
        return {fact for name in changes for fact in self._facts.of_variable(name)}

    def _before_menu(self, number: int, menu: MenuStep) -> Need:
        base = number - self._flow.spot(number).step
        needed: Mapping[int, Cuts] = self._needs[self._flow.leaps[number]].facts
        for option in menu.options:
            once = self._facts.numbers.get(Fact("chosen", option.id))
            named = self._facts.numbers.get(Fact("chosen", option.name or ""))
            taken = tuple(fact for fact in (once, named) if fact is not None)
            needed = _joined(needed, _without(self._needs[base + option.target], taken).facts)
            if option.condition is not None:
                needed = _joined(needed, dict(self._asked(option.condition)))
            if option.once and once is not None:
                needed = _joined(needed, {once: None})
        return Need(needed)

    def _before_change(self, change: Assignment, after: Need) -> Need:
        numbers = self._facts.of_variable(change.variable)
        if not any(number in after.facts for number in numbers):
            return after
        rest = {fact: cuts for fact, cuts in after.facts.items() if fact not in numbers}
        asked: Mapping[int, Cuts] = dict.fromkeys(self._facts.reads(change.expression))
        return Need(_joined(_joined(rest, asked), self._kept(change, after, numbers)))

    def _kept(self, change: Assignment, after: Need, numbers: tuple[int, ...]) -> Mapping[int, Cuts]:
        """Give what matters of the changed variable's own value before."""
        if change.variable in self._facts.members:
            given = str(change.expression.value) if isinstance(change.expression, Constant) else ""
            is_new = change.operator == "="
            return {
                fact: None
                for fact in numbers
                if fact in after.facts and not is_new and self._facts.rows[fact].member != given
            }
        if change.operator == "=":
            entry = self._program.variables[change.variable]
            is_sure = entry.kind != "text" or (
                isinstance(change.expression, Constant) and isinstance(change.expression.value, str)
            )
            return {} if is_sure else dict.fromkeys(numbers)
        cuts = after.facts[numbers[0]]
        step = change.expression.value if isinstance(change.expression, Constant) else None
        if cuts is None or not isinstance(step, int) or isinstance(step, bool):
            return {numbers[0]: None}
        by = step if change.operator == "+=" else -step
        entry = self._program.variables[change.variable]
        lowest = -LARGEST if entry.lowest is None else int(entry.lowest)
        highest = LARGEST if entry.highest is None else int(entry.highest)
        moved = frozenset(cut - 2 * by for cut in cuts if 2 * lowest < cut <= 2 * highest)
        return {numbers[0]: moved} if moved else {}

    def _asked(self, condition: Expression) -> Iterator[tuple[int, Cuts]]:
        """Give the facts of a condition; a number compared with a constant is cut there."""
        found: Mapping[int, Cuts] = {}
        for part in _joined_by_logic(condition):
            number, cuts = self._comparison(part)
            found = _joined(found, dict.fromkeys(self._facts.reads(part)) if number is None else {number: cuts})
        yield from found.items()

    def _comparison(self, part: Expression) -> tuple[int | None, Cuts]:
        match part:
            case Binary(operator, Name(name), Constant(value)):
                pass
            case Binary(turned, Constant(value), Name(name)) if turned in _TURNED:
                operator = _TURNED[turned]
            case _:
                return None, None
        number = self._facts.numbers.get(Fact("variable", name))
        if number not in self._whole or isinstance(value, bool | str | frozenset):
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


_TURNED: Mapping[str, Operator] = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def _joined_by_logic(condition: Expression) -> Iterator[Expression]:
    """Give the parts of a condition between its ``and``, ``or`` and ``not``."""
    match condition:
        case Binary("and" | "or", left, right):
            yield from _joined_by_logic(left)
            yield from _joined_by_logic(right)
        case Not(operand):
            yield from _joined_by_logic(operand)
        case _:
            yield condition


def _whole_numbers(program: Program, flow: Flow, facts: Facts) -> frozenset[int]:
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


def _without(need: Need, taken: tuple[int, ...]) -> Need:
    if not any(fact in need.facts for fact in taken):
        return need
    return Need({fact: cuts for fact, cuts in need.facts.items() if fact not in taken})


def _joined(left: Mapping[int, Cuts], right: Mapping[int, Cuts]) -> Mapping[int, Cuts]:
    """Give what either needs."""
    if not right or left is right:
        return left
    if not left:
        return right
    joined = dict(left)
    for fact, cuts in right.items():
        known = joined.get(fact, cuts)
        both = None if cuts is None or known is None else cuts | known
        joined[fact] = None if both is None or len(both) > MOST_CUTS else both
    return joined


def _farthest_first(flow: Flow) -> list[str]:
    """Give the scenes so that mostly a scene comes after those it leads to."""
    leads = {
        name: [
            step.scene
            for step in map(flow.steps.__getitem__, flow.scene_steps(name))
            if isinstance(step, JumpStep | CallStep) and step.scene in flow.entries
        ]
        for name in flow.entries
    }
    done: dict[str, None] = {}
    for start in flow.entries:
        stack = [(start, iter(leads[start]))] if start not in done else []
        open_now = {start}
        while stack:
            name, rest = stack[-1]
            following = next((one for one in rest if one not in done and one not in open_now), None)
            if following is None:
                stack.pop()
                done[name] = None
            else:
                open_now.add(following)
                stack.append((following, iter(leads[following])))
    return list(done)
