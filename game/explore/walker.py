"""Playing a story from one question to the next, over whole runs of lines at once.

Conditions are judged and changes made by the language's own ``evaluate`` and ``assign``; each is asked once for
the same facts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, assert_never

from game.explore.facts import Fact, Facts, Known, every_draw
from game.explore.flow import Flow, count_words
from game.explore.needs import Needs, fold
from game.play.answering import clean_answer
from game.play.machine import DEEPEST_CALL, SILENT_STEPS
from game.story.conditions.evaluate import assign, evaluate, truth
from game.story.expressions import Assignment, Expression, Value
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
    Step,
)

ANOTHER = "X"
"""What is written where any text may be, besides those that conditions compare with."""

Given = int | str | None
"""An answer: the number of an option as the machine has it, a text, or none where the story goes on by itself."""


class Place(NamedTuple):
    """Where a game waits: the step, the steps to come back to, the facts that are not as at the start."""

    step: int
    returns: tuple[int, ...]
    known: Known


class Arrival(NamedTuple):
    """What an answer led to: ``kind`` tells whether the game waits there, or how it is over.

    A game that comes into a scene again without having been asked anything waits there, too, for itself.
    ``key`` is the same for all places from which everything goes on alike. ``cause`` is why a game is lost.
    """

    given: Given
    kind: Literal["asked", "passing", "ending", "nowhere", "lost"]
    place: Place
    key: str
    words: int
    seconds: float
    cause: str = ""


@dataclass(slots=True)
class Met:
    """What was come to: runs of lines by their first step, and menus, ways of branches (2n: it held, 2n + 1: it did not),
    options that could be taken, values of watched facts by step.
    """

    runs: set[int] = field(default_factory=set)
    ways: set[int] = field(default_factory=set)
    options: set[tuple[int, int]] = field(default_factory=set)
    values: dict[int, set[tuple[Value, ...]]] = field(default_factory=dict)

    def add(self, other: "Met") -> None:
        """Take in what was met elsewhere."""
        self.runs |= other.runs
        self.ways |= other.ways
        self.options |= other.options
        for step, values in other.values.items():
            self.values.setdefault(step, set()).update(values)


@dataclass(slots=True, kw_only=True)
class Walker:
    """What it takes to play on from a place; ``watched`` are facts whose values are kept at a step.

    ``kept`` are the needs that decide which facts a place carries on, ``told`` those that tell places apart.
    """

    program: Program
    flow: Flow
    facts: Facts
    kept: Needs
    told: Needs
    texts: tuple[str, ...]
    watched: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _reads: dict[int, tuple[int, ...]] = field(default_factory=dict)
    _truths: dict[tuple[int, tuple[Value, ...]], tuple[bool, ...]] = field(default_factory=dict)
    _results: dict[tuple[int, tuple[Value, ...]], tuple[Value, ...]] = field(default_factory=dict)

    def begin(self, endings: frozenset[str], met: Met) -> tuple[Arrival, ...]:
        """Play from the start to the first question, with these endings known from earlier games."""
        known: Known = {
            number: True
            for number, fact in enumerate(self.facts.rows)
            if fact.kind == "ending" and fact.name in endings
        }
        return tuple(self._enter(self.program.start, (), known, met, None))

    def go_on(self, place: Place, met: Met) -> tuple[Arrival, ...]:
        """Play on from a place with every answer it has; ``met`` takes in what is come to."""
        step = self.flow.steps[place.step]
        match step:
            case MenuStep():
                return tuple(self._after_menu(place, step, met))
            case AskStep():
                return tuple(self._after_ask(place, step, met))
            case _:
                return tuple(self._walk(_Trip(place.step, place.returns, dict(place.known)), met, None))

    def open_options(self, place: Place, menu: MenuStep) -> tuple[tuple[int, ...], ...]:
        """Give the numbers of the options that can be taken; several such rows where chance decides."""
        rows: list[tuple[int, ...]] = [()]
        for number, option in enumerate(menu.options):
            if option.once and place.known.get(self.facts.numbers[Fact("chosen", option.id)], False):
                continue
            holds: tuple[bool, ...] = (True,)
            if option.condition is not None:
                holds = self._judge(-1 - (place.step * 1000 + number), option.condition, place.known)
            rows = [(*row, number) if is_open else row for row in rows for is_open in holds]
        return tuple(rows)

    def _after_menu(self, place: Place, menu: MenuStep, met: Met) -> Iterator[Arrival]:
        base = place.step - self.flow.spot(place.step).step
        for number in sorted({number for row in self.open_options(place, menu) for number in row}):
            option = menu.options[number]
            met.options.add((place.step, number))
            known = dict(place.known)
            for name in (option.id, option.name or ""):
                fact = self.facts.numbers.get(Fact("chosen", name))
                if fact is not None:
                    known[fact] = True
            trip = _Trip(base + option.target, place.returns, known, words=count_words(option.text))
            yield from self._walk(trip, met, number)

    def _after_ask(self, place: Place, step: AskStep, met: Met) -> Iterator[Arrival]:
        facts = self.facts.of_variable(step.variable)
        kept = place.known.get(facts[0], self.facts.starts[facts[0]]) if facts else ""
        usual = step.default or (kept if isinstance(kept, str) else "")
        texts = (text for text in self.texts if clean_answer(text, step.longest) == text and text != usual)
        for text in ("", *texts):
            known = dict(place.known)
            if facts:
                known[facts[0]] = text or usual
            yield from self._walk(
                _Trip(place.step + 1, place.returns, known, words=count_words(step.prompt)), met, text
            )

    def _walk(self, trip: "_Trip", met: Met, given: Given) -> Iterator[Arrival]:
        """Play on to where the game waits or is over: once, unless chance decides on the way."""
        trips = [trip]
        steps = self.flow.steps
        while trips:
            trip = trips.pop()
            arrived = None
            while arrived is None:
                arrived = self._play(steps[trip.step], trip, trips, met)
            kind, cause = arrived
            yield self._arrive(trip, kind, given, cause)

    def _play(self, step: Step, trip: "_Trip", trips: list["_Trip"], met: Met) -> "_Stop | None":
        """Play one step; a stop when the game waits there or is over."""
        at = trip.step
        watched = self.watched.get(at)
        if watched is not None:
            met.values.setdefault(at, set()).add(self._values(watched, trip.known))
        trip.silent += 1
        match step:
            case LineStep() | DirectStep():
                self._read_run(trip, met)
            case GotoStep():
                trip.step = self.flow.leaps[at]
            case BranchStep(condition):
                holds = self._judge(at, condition, trip.known)
                met.ways.update(2 * at + (not way) for way in holds)
                trips.extend(trip.turned(self.flow.leaps[at]) for way in holds[1:])
                trip.step = at + 1 if holds[0] else self.flow.leaps[at]
            case SetStep(assignment):
                first, *others = self._change(at, assignment, trip.known)
                trips.extend(trip.turned(at + 1, other) for other in others)
                trip.known = first
                trip.step = at + 1
            case JumpStep(scene):
                return self._come_into(scene, trip)
            case CallStep(scene):
                if len(trip.returns) >= DEEPEST_CALL:
                    return "lost", f"The scene '{scene}' is called again and again without a return."
                trip.returns = (*trip.returns, at + 1)
                return self._come_into(scene, trip)
            case ReturnStep():
                if not trip.returns:
                    return "nowhere", ""
                trip.step, trip.returns = trip.returns[-1], trip.returns[:-1]
            case MenuStep():
                met.runs.add(at)
                return self._come_to_menu(step, trip, trips)
            case AskStep():
                return "asked", ""
            case EndStep():
                return "ending", ""
            case _:
                assert_never(step)
        if trip.silent > SILENT_STEPS:
            return "lost", f"The scene '{self.flow.scene_at(at)}' goes round in circles without a line."
        return None

    def _read_run(self, trip: "_Trip", met: Met) -> None:
        at, flow = trip.step, self.flow
        end = flow.run_ends[at]
        met.runs.add(at)
        trip.words += flow.words[end] - flow.words[at]
        trip.seconds += flow.seconds[end] - flow.seconds[at]
        if flow.waits[end] > flow.waits[at]:
            trip.silent = 0
            trip.lines += 1
        trip.step = end

    def _come_to_menu(self, menu: MenuStep, trip: "_Trip", trips: list["_Trip"]) -> "_Stop | None":
        rows = self.open_options(Place(trip.step, trip.returns, trip.known), menu)
        if any(rows):
            if not all(rows):
                trips.append(trip.turned(self.flow.leaps[trip.step]))
            return "asked", ""
        trip.step = self.flow.leaps[trip.step]
        return None

    def _enter(self, scene: str, returns: tuple[int, ...], known: Known, met: Met, given: Given) -> Iterator[Arrival]:
        trip = _Trip(0, returns, known)
        stop = self._come_into(scene, trip)
        if stop is not None:
            kind, cause = stop
            yield self._arrive(trip, kind, given, cause)
        else:
            yield from self._walk(trip, met, given)

    def _come_into(self, scene: str, trip: "_Trip") -> "_Stop | None":
        entry = self.flow.entries.get(scene)
        if entry is None:
            return "lost", f"The scene '{scene}' is missing from the script."
        trip.step = entry
        fact = self.facts.numbers.get(Fact("seen", scene))
        if fact is not None:
            trip.known[fact] = True
        before = trip.entered.get(entry)
        trip.entered[entry] = trip.lines, trip.returns, dict(trip.known)
        if before is None:
            return None
        lines, returns, known = before
        if lines < trip.lines:
            is_asked = isinstance(self.flow.steps[entry], MenuStep | AskStep)
            return None if is_asked else ("passing", "")
        if (returns, known) == (trip.returns, trip.known):
            return "lost", f"The scene '{scene}' goes round in circles without a line."
        return None

    def _arrive(self, trip: "_Trip", kind: "_Kind", given: Given, cause: str) -> Arrival:
        needed = self.kept.at(trip.step, trip.returns)
        starts = self.facts.starts
        known = {fact: value for fact, _ in needed if (value := trip.known.get(fact, starts[fact])) != starts[fact]}
        is_over = kind in ("ending", "nowhere", "lost")
        told = self.told.at(trip.step, () if is_over else trip.returns)
        parts = [
            f"{fact}={_written(fold(trip.known[fact], cuts))}"
            if fact in trip.known
            else f"{fact}={_written(fold(starts[fact], cuts))}"
            for fact, cuts in told
        ]
        place = Place(trip.step, () if is_over else trip.returns, known)
        key = f"{kind[0]}{trip.step} {place.returns or ''} {','.join(parts)}"
        return Arrival(given, kind, place, key, trip.words, trip.seconds, cause)

    def _judge(self, at: int, condition: Expression, known: Known) -> tuple[bool, ...]:
        """Tell whether a condition holds; both ways, where chance decides."""
        asked = self._reads.get(at)
        if asked is None:
            asked = self._reads[at] = self.facts.reads(condition)
        values = self._values(asked, known)
        found = self._truths.get((at, values))
        if found is None:
            drawn = every_draw(lambda roll: truth(evaluate(condition, self.facts.scope(asked, values, roll))))
            found = self._truths[at, values] = tuple(bool(one) for one in drawn)
        return found

    def _change(self, at: int, change: Assignment, known: Known) -> tuple[Known, ...]:
        """Give the facts after a change; several where chance decides."""
        own = self.facts.of_variable(change.variable)
        asked = self._reads.get(at)
        if asked is None:
            asked = self._reads[at] = tuple(dict.fromkeys((*own, *self.facts.reads(change.expression))))
        values = self._values(asked, known)
        results = self._results.get((at, values))
        if results is None:
            entry = self.program.variables[change.variable]
            results = every_draw(lambda roll: assign(change, self.facts.scope(asked, values, roll), entry))
            self._results[at, values] = results
        return tuple(self._with(change.variable, own, result, known) for result in results)

    def _with(self, name: str, own: tuple[int, ...], result: Value, known: Known) -> Known:
        if name not in self.facts.members:
            return {**known, own[0]: result}
        held = result if isinstance(result, frozenset) else frozenset[str]()
        return {**known, **{fact: self.facts.rows[fact].member in held for fact in own}}

    def _values(self, facts: tuple[int, ...], known: Known) -> tuple[Value, ...]:
        starts = self.facts.starts
        return tuple([known[fact] if fact in known else starts[fact] for fact in facts])


_Kind = Literal["asked", "passing", "ending", "nowhere", "lost"]
_Stop = tuple[_Kind, str]


@dataclass(slots=True)
class _Trip:
    """A game on its way from one question to the next. ``entered`` are the scenes come into, and how."""

    step: int
    returns: tuple[int, ...]
    known: Known
    words: int = 0
    seconds: float = 0.0
    silent: int = 0
    lines: int = 0
    entered: dict[int, tuple[int, tuple[int, ...], Known]] = field(default_factory=dict)

    def turned(self, step: int, known: Known | None = None) -> "_Trip":
        """Give the same game on another way."""
        return _Trip(
            step,
            self.returns,
            dict(self.known) if known is None else known,
            self.words,
            self.seconds,
            self.silent,
            self.lines,
            dict(self.entered),
        )


def _written(value: Value) -> str:
    return " ".join(sorted(value)) if isinstance(value, frozenset) else repr(value)
