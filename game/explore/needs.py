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
from typing import assert_never

from game.explore.comparisons import Comparisons, whole_numbers
from game.explore.facts import Fact, Facts
from game.explore.flow import Flow
from game.explore.need import NOTHING, Cuts, Need, joined, without
from game.story.expressions import LARGEST, Assignment, Constant, Expression
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
        self._comparisons = Comparisons(facts, whole_numbers(program, flow, facts))
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
                return without(after, kept)
            case JumpStep(scene):
                return self._entered(scene)
            case CallStep(scene):
                back = dict.fromkeys(self._needs[number + 1].facts)
                return Need(joined(self._entered(scene).facts, back))
            case ReturnStep() | EndStep():
                return NOTHING
            case _:
                assert_never(step)

    def _entered(self, scene: str) -> Need:
        if scene not in self._flow.entries:
            return NOTHING
        need = self._needs[self._flow.entries[scene]]
        return without(need, (self._seen[scene],)) if scene in self._seen else need

    def _before_branch(self, number: int, condition: Expression) -> Need:
        join = self._joins.get(number)
        if join is not None:
            after = self._needs[join]
            if not self._changes(range(number + 1, join)) & after.facts.keys():
                return after
            del self._joins[number]
        ways = joined(self._needs[number + 1].facts, self._needs[self._flow.leaps[number]].facts)
        return Need(joined(ways, self._comparisons.asked(condition)))

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
            needed = joined(needed, without(self._needs[base + option.target], taken).facts)
            if option.condition is not None:
                needed = joined(needed, self._comparisons.asked(option.condition))
            if option.once and once is not None:
                needed = joined(needed, {once: None})
        return Need(needed)

    def _before_change(self, change: Assignment, after: Need) -> Need:
        numbers = self._facts.of_variable(change.variable)
        if not any(number in after.facts for number in numbers):
            return after
        rest = {fact: cuts for fact, cuts in after.facts.items() if fact not in numbers}
        asked: Mapping[int, Cuts] = dict.fromkeys(self._facts.reads(change.expression))
        return Need(joined(joined(rest, asked), self._kept(change, after, numbers)))

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
