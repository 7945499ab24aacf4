"""Breadth-first through a story: every place that differs in what can still matter, nearest first."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from game.explore.stops import Arrival, Given, Met, Place

BATCH = 2_048
"""So many places are handed out at once; after each batch there is a look at the budget and the clock."""
NOWHERE_BEFORE = -1
Way = tuple[tuple[str, ...], tuple[Given, ...]]
"""How a place is come to: the endings known at the start, then each answer."""


class Crashed(Exception):  # noqa: N818 - it tells what happened to a game
    """The game itself failed where it went on from a place; ``told`` is how, ``way`` the endings and answers before."""

    def __init__(self, place: Place, told: str) -> None:
        super().__init__(place, told)
        self.place = place
        self.told = told
        self.way: Way = ((), ())


class Crew(Protocol):
    """Those who play on from places: in this process or in several."""

    def go_on(self, places: Sequence[Place], met: Met) -> list[tuple[Arrival, ...]]:
        """Play on from each place with every answer; in order."""
        ...


@dataclass(frozen=True, slots=True)
class Ending:
    """A way for a game to be over, by the number of its place."""

    place: int
    kind: str
    step: int
    cause: str = ""


@dataclass(slots=True)
class Search:
    """What was found so far. Places are numbered in the order in which they were found.

    ``before`` and ``given`` tell how each place was first come to; ``roots`` are those a game begins in, with the
    endings known then, ``openings`` the words and seconds before each. ``starts``, ``ends``, ``words`` and ``seconds``
    are all the ways between places. ``level`` are the places as many answers away as are being looked at,
    ``following`` those one farther.
    """

    numbers: dict[str, int] = field(default_factory=dict)
    before: "array[int]" = field(default_factory=lambda: array("i"))
    given: list[Given] = field(default_factory=list)
    steps: "array[int]" = field(default_factory=lambda: array("i"))
    roots: dict[int, tuple[str, ...]] = field(default_factory=dict)
    openings: dict[int, tuple[int, float]] = field(default_factory=dict)
    starts: "array[int]" = field(default_factory=lambda: array("i"))
    ends: "array[int]" = field(default_factory=lambda: array("i"))
    words: "array[int]" = field(default_factory=lambda: array("i"))
    seconds: "array[float]" = field(default_factory=lambda: array("f"))
    overs: list[Ending] = field(default_factory=list)
    level: list[tuple[int, Place]] = field(default_factory=list)
    following: list[tuple[int, Place]] = field(default_factory=list)
    met: Met = field(default_factory=Met)

    @property
    def is_done(self) -> bool:
        """True when nothing is left to be looked at."""
        return not self.level and not self.following

    def begin(self, arrivals: Sequence[Arrival], endings: frozenset[str]) -> None:
        """Add where a game begins with these endings known."""
        for arrival in arrivals:
            known = len(self.numbers)
            number = self._take(NOWHERE_BEFORE, arrival)
            if number == known:
                self.roots[number] = tuple(sorted(endings))
                self.openings[number] = arrival.words, arrival.seconds

    def way_to(self, place: int) -> Way:
        """Give how a place was first come to: the endings known at the start, then each answer."""
        answers: list[Given] = []
        while self.before[place] != NOWHERE_BEFORE:
            if self.given[place] is not None:
                answers.append(self.given[place])
            place = self.before[place]
        return self.roots[place], tuple(reversed(answers))

    def run(self, crew: Crew, budget: int, is_enough: Callable[["Search"], bool]) -> bool:
        """Look on until nothing is left, the budget of places is used up or it is enough; tell whether nothing is left.

        A stop between two batches loses nothing: the search can go on later as if it had not stopped.
        """
        while not self.is_done:
            if not self.level:
                self.level, self.following = self.following, []
            if len(self.numbers) >= budget or is_enough(self):
                return False
            batch = self.level[:BATCH]
            arrived = self._play_on(crew, batch)
            del self.level[:BATCH]
            for (number, _), arrivals in zip(batch, arrived, strict=True):
                for arrival in arrivals:
                    self._add(number, arrival)
        return True

    def _play_on(self, crew: Crew, batch: Sequence[tuple[int, Place]]) -> list[tuple[Arrival, ...]]:
        try:
            return crew.go_on([place for _, place in batch], self.met)
        except Crashed as crash:
            crash.way = next((self.way_to(number) for number, place in batch if place == crash.place), crash.way)
            raise

    def _add(self, start: int, arrival: Arrival) -> None:
        end = self._take(start, arrival)
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(arrival.words)
        self.seconds.append(arrival.seconds)

    def _take(self, before: int, arrival: Arrival) -> int:
        """Give the number of the place arrived at, which is new or was found before."""
        number = self.numbers.setdefault(arrival.key, len(self.before))
        if number == len(self.before):
            self.before.append(before)
            self.given.append(arrival.given)
            self.steps.append(arrival.place.step)
            if arrival.kind == "asked":
                self.following.append((number, arrival.place))
            elif arrival.kind == "passing":
                self.level.append((number, arrival.place))
            else:
                self.overs.append(Ending(number, arrival.kind, arrival.place.step, arrival.cause))
        return number
