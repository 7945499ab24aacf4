"""Playing a story from one question to the next, over whole runs of lines at once.

Over again is what the machine does, with the language's own conditions and changes, and with every number that
chance may draw.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from game.explore.facts import Fact, Known
from game.explore.flow import Flow, count_words
from game.explore.judge import Judge
from game.explore.need import fold
from game.explore.needs import Needs
from game.explore.stops import Arrival, Given, Kind, Met, Place, Trip
from game.play.answering import clean_answer
from game.play.machine import DEEPEST_CALL, SILENT_STEPS
from game.story.expressions import Value
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

_Stop = tuple[Kind, str]
"""How a game comes to wait or to be over, and why it is lost."""
ANOTHER = "X"
"""What is written where any text may be, besides those that conditions compare with."""


@dataclass(slots=True, kw_only=True)
class Walker:
    """What it takes to play on from a place; ``watched`` are facts whose values are kept at a step.

    ``kept`` are the needs that decide which facts a place carries on, ``told`` those that tell places apart.
    """

    judge: Judge
    flow: Flow
    kept: Needs
    told: Needs
    texts: tuple[str, ...]
    watched: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def begin(self, endings: frozenset[str], met: Met) -> tuple[Arrival, ...]:
        """Play from the start to the first question, with these endings known from earlier games."""
        known: Known = {
            number: True
            for number, fact in enumerate(self.judge.facts.rows)
            if fact.kind == "ending" and fact.name in endings
        }
        trip = Trip(0, (), known)
        stop = self._come_into(self.judge.program.start, trip)
        return tuple(self._walk(trip, met, None)) if stop is None else (self._arrive(trip, stop[0], None, stop[1]),)

    def go_on(self, place: Place, met: Met) -> tuple[Arrival, ...]:
        """Play on from a place with every answer it has; ``met`` takes in what is come to."""
        step = self.flow.steps[place.step]
        match step:
            case MenuStep():
                return tuple(self._after_menu(place, step, met))
            case AskStep():
                return tuple(self._after_ask(place, step, met))
            case _:
                return tuple(self._walk(Trip(place.step, place.returns, dict(place.known)), met, None))

    def open_options(self, place: Place, menu: MenuStep) -> tuple[tuple[int, ...], ...]:
        """Give the numbers of the options that can be taken; several such rows where chance decides."""
        rows: list[tuple[int, ...]] = [()]
        for number, option in enumerate(menu.options):
            if option.once and place.known.get(self.judge.facts.numbers[Fact("chosen", option.id)], False):
                continue
            holds: tuple[bool, ...] = (True,)
            if option.condition is not None:
                holds = self.judge.judge((place.step, number), option.condition, place.known)
            rows = [(*row, number) if is_open else row for row in rows for is_open in holds]
        return tuple(rows)

    def _after_menu(self, place: Place, menu: MenuStep, met: Met) -> Iterator[Arrival]:
        base = place.step - self.flow.spot(place.step).step
        for number in sorted({number for row in self.open_options(place, menu) for number in row}):
            option = menu.options[number]
            met.options.add((place.step, number))
            known = dict(place.known)
            for name in (option.id, option.name or ""):
                fact = self.judge.facts.numbers.get(Fact("chosen", name))
                if fact is not None:
                    known[fact] = True
            trip = Trip(base + option.target, place.returns, known, words=count_words(option.text))
            yield from self._walk(trip, met, number)

    def _after_ask(self, place: Place, step: AskStep, met: Met) -> Iterator[Arrival]:
        facts = self.judge.facts.of_variable(step.variable)
        kept = place.known.get(facts[0], self.judge.facts.starts[facts[0]]) if facts else ""
        usual = step.default or (kept if isinstance(kept, str) else "")
        texts = (text for text in self.texts if clean_answer(text, step.longest) == text and text != usual)
        for text in ("", *texts):
            known = dict(place.known)
            if facts:
                known[facts[0]] = text or usual
            yield from self._walk(Trip(place.step + 1, place.returns, known, words=count_words(step.prompt)), met, text)

    def _walk(self, trip: Trip, met: Met, given: Given) -> Iterator[Arrival]:
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

    def _play(self, step: Step, trip: Trip, trips: list[Trip], met: Met) -> _Stop | None:
        """Play one step; a stop when the game waits there or is over."""
        at = trip.step
        watched = self.watched.get(at)
        if watched is not None:
            met.values.setdefault(at, set()).add(self.judge.values(watched, trip.known))
        trip.silent += 1
        match step:
            case LineStep() | DirectStep():
                self._read_run(trip, met)
            case GotoStep():
                trip.step = self.flow.leaps[at]
            case BranchStep(condition):
                holds = self.judge.judge(at, condition, trip.known)
                met.ways.update(2 * at + (not way) for way in holds)
                first, *others = (at + 1 if way else self.flow.leaps[at] for way in holds)
                trips.extend(trip.turned(other) for other in others)
                trip.step = first
            case SetStep(assignment):
                known, *different = self.judge.change(at, assignment, trip.known)
                trips.extend(trip.turned(at + 1, other) for other in different)
                trip.step, trip.known = at + 1, known
            case MenuStep():
                met.runs.add(at)
                return self._come_to_menu(step, trip, trips)
            case AskStep():
                return "asked", ""
            case JumpStep() | CallStep() | ReturnStep() | EndStep():
                return self._leave(step, trip)
            case _:
                assert_never(step)
        if trip.silent > SILENT_STEPS:
            return "lost", f"The scene '{self.flow.scene_at(at)}' goes round in circles without a line."
        return None

    def _leave(self, step: JumpStep | CallStep | ReturnStep | EndStep, trip: Trip) -> _Stop | None:
        """Leave a scene for another, or for good."""
        match step:
            case JumpStep(scene):
                return self._come_into(scene, trip)
            case CallStep(scene):
                if len(trip.returns) >= DEEPEST_CALL:
                    return "lost", f"The scene '{scene}' is called again and again without a return."
                trip.returns = (*trip.returns, trip.step + 1)
                return self._come_into(scene, trip)
            case ReturnStep():
                if not trip.returns:
                    return "nowhere", ""
                trip.step, trip.returns = trip.returns[-1], trip.returns[:-1]
                return None
            case EndStep():
                return "ending", ""
            case _:
                assert_never(step)

    def _read_run(self, trip: Trip, met: Met) -> None:
        at, flow = trip.step, self.flow
        end = flow.run_ends[at]
        met.runs.add(at)
        trip.words += flow.words[end] - flow.words[at]
        trip.seconds += flow.seconds[end] - flow.seconds[at]
        if flow.waits[end] > flow.waits[at]:
            trip.silent = 0
            trip.lines += 1
        trip.step = end

    def _come_to_menu(self, menu: MenuStep, trip: Trip, trips: list[Trip]) -> _Stop | None:
        rows = self.open_options(Place(trip.step, trip.returns, trip.known), menu)
        if any(rows):
            if not all(rows):
                trips.append(trip.turned(self.flow.leaps[trip.step]))
            return "asked", ""
        trip.step = self.flow.leaps[trip.step]
        return None

    def _come_into(self, scene: str, trip: Trip) -> _Stop | None:
        entry = self.flow.entries.get(scene)
        if entry is None:
            return "lost", f"The scene '{scene}' is missing from the script."
        trip.step = entry
        fact = self.judge.facts.numbers.get(Fact("seen", scene))
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

    def _arrive(self, trip: Trip, kind: Kind, given: Given, cause: str) -> Arrival:
        starts = self.judge.facts.starts
        is_over = kind in ("ending", "nowhere", "lost")
        kept = self.kept.at(trip.step, trip.returns)
        told = self.told.at(trip.step, () if is_over else trip.returns)
        known: Known = {}
        parts: list[str] = []
        for fact in sorted(trip.known):
            value = trip.known[fact]
            if value == starts[fact]:
                continue
            if fact in kept:
                known[fact] = value
            if fact in told:
                cuts = told[fact]
                folded = fold(value, cuts)
                if cuts is None or folded != fold(starts[fact], cuts):
                    parts.append(f"{fact}={_written(folded)}")
        place = Place(trip.step, () if is_over else trip.returns, known)
        key = f"{kind[0]}{trip.step} {place.returns or ''} {','.join(parts)}"
        return Arrival(given, kind, place, key, trip.words, trip.seconds, cause)


def _written(value: Value) -> str:
    return repr(sorted(value)) if isinstance(value, frozenset) else repr(value)
