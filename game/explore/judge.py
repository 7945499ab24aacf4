"""What conditions and changes of a story come to, each reckoned once for the same facts."""

from dataclasses import dataclass, field

from game.explore.facts import Facts, Known, every_draw
from game.story.conditions.evaluate import assign, evaluate, truth
from game.story.expressions import Assignment, Expression, Value
from game.story.program import Program

MOST_KEPT = 50_000
"""So many outcomes are kept; a long story leaves behind what it asked before."""


Reckoning = int | tuple[int, int]
"""Where something is reckoned: a step, or an option of one."""


@dataclass(slots=True)
class Judge:
    """Reckons as the language does: with its own ``evaluate`` and ``assign``."""

    program: Program
    facts: Facts
    _reads: dict[Reckoning, tuple[int, ...]] = field(default_factory=dict)
    _truths: dict[tuple[Reckoning, tuple[Value, ...]], tuple[bool, ...]] = field(default_factory=dict)
    _results: dict[tuple[Reckoning, tuple[Value, ...]], tuple[Value, ...]] = field(default_factory=dict)

    def judge(self, at: Reckoning, condition: Expression, known: Known) -> tuple[bool, ...]:
        """Tell whether a condition holds; both ways, where chance decides."""
        asked = self._reads.get(at)
        if asked is None:
            asked = self._reads[at] = self.facts.reads(condition)
        values = self.values(asked, known)
        found = self._truths.get((at, values))
        if found is None:
            drawn = every_draw(lambda roll: truth(evaluate(condition, self.facts.scope(asked, values, roll))))
            _make_room(self._truths)
            found = self._truths[at, values] = tuple(bool(one) for one in drawn)
        return found

    def change(self, at: int, change: Assignment, known: Known) -> tuple[Known, ...]:
        """Give the facts after a change; several where chance decides."""
        own = self.facts.of_variable(change.variable)
        asked = self._reads.get(at)
        if asked is None:
            asked = self._reads[at] = tuple(dict.fromkeys((*own, *self.facts.reads(change.expression))))
        values = self.values(asked, known)
        results = self._results.get((at, values))
        if results is None:
            entry = self.program.variables[change.variable]
            results = every_draw(lambda roll: assign(change, self.facts.scope(asked, values, roll), entry))
            _make_room(self._results)
            self._results[at, values] = results
        return tuple(self._with(change.variable, own, result, known) for result in results)

    def _with(self, name: str, own: tuple[int, ...], result: Value, known: Known) -> Known:
        if name not in self.facts.members:
            return {**known, own[0]: result}
        held = result if isinstance(result, frozenset) else frozenset[str]()
        return {**known, **{fact: self.facts.rows[fact].member in held for fact in own}}

    def values(self, facts: tuple[int, ...], known: Known) -> tuple[Value, ...]:
        """Give the values of facts, in their order."""
        starts = self.facts.starts
        return tuple([known[fact] if fact in known else starts[fact] for fact in facts])


def _make_room(
    kept: dict[tuple[Reckoning, tuple[Value, ...]], tuple[Value, ...]]
    | dict[tuple[Reckoning, tuple[Value, ...]], tuple[bool, ...]],
) -> None:
    if len(kept) >= MOST_KEPT:
        kept.clear()
