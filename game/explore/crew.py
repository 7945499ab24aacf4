"""Those who play on from places: alone, or in several processes that are handed places in turn."""

from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from signal import SIG_IGN, SIGINT, signal
from traceback import format_exception
from types import TracebackType
from typing import Self

from game.explore.search import Crashed
from game.explore.stops import Arrival, Met, Place
from game.explore.walker import Walker

WORTH_SHARING = 64
"""Fewer places than this are played on from here: handing them out would take longer."""
WORTH_HIRING = 16_000
"""After so many places others are hired: a small story is explored before they would have begun."""


class Alone:
    """Play on in this process."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker

    def go_on(self, places: Sequence[Place], met: Met) -> list[tuple[Arrival, ...]]:
        """Play on from each place; see ``search.Crew``."""
        return [self._go_on(place, met) for place in places]

    def _go_on(self, place: Place, met: Met) -> tuple[Arrival, ...]:
        try:
            return self._walker.go_on(place, met)
        except Exception as failure:
            raise Crashed(place, "".join(format_exception(failure))) from failure


class Several:
    """Play on in as many processes; close it by leaving its ``with``.

    Each gets a stretch of the places in order, and what they come to is put together in order: the outcome is the
    same however many there are.
    """

    def __init__(self, walker: Walker, jobs: int) -> None:
        self._walker = walker
        self._jobs = jobs
        self._here = Alone(walker)
        self._gone_on = 0
        self._lines: list[Connection] = []
        self._workers: list[SpawnProcess] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        for line in self._lines:
            with suppress(OSError):
                line.send(None)
            line.close()
        for worker in self._workers:
            worker.join(timeout=2)
            worker.kill()

    def go_on(self, places: Sequence[Place], met: Met) -> list[tuple[Arrival, ...]]:
        """Play on from each place; see ``search.Crew``. What fails over there is raised here."""
        self._gone_on += len(places)
        if len(places) < WORTH_SHARING or self._gone_on < WORTH_HIRING:
            return self._here.go_on(places, met)
        if not self._lines:
            self._hire()
        share = -(-len(places) // len(self._lines))
        asked = [(line, places[at * share : (at + 1) * share]) for at, line in enumerate(self._lines)]
        for line, stretch in asked:
            line.send(stretch)
        arrived: list[tuple[Arrival, ...]] = []
        failures: list[Exception] = []
        for line, _ in asked:
            told = line.recv()
            if isinstance(told, Exception):
                failures.append(told)
                continue
            arrivals, met_there = told
            arrived += arrivals
            met.add(met_there)
        if failures:
            raise failures[0]
        return arrived

    def _hire(self) -> None:
        context = get_context("spawn")
        for _ in range(self._jobs):
            ours, theirs = context.Pipe()
            worker = context.Process(target=_work, args=(theirs, self._walker), daemon=True)
            worker.start()
            theirs.close()
            self._lines.append(ours)
            self._workers.append(worker)


def _work(line: Connection, walker: Walker) -> None:
    """Play on from the places handed over until there are no more. Ctrl+C is for the process that hands them out."""
    signal(SIGINT, SIG_IGN)
    here = Alone(walker)
    while True:
        try:
            places = line.recv()
        except EOFError:
            return
        if places is None:
            return
        met = Met()
        try:
            told: object = (here.go_on(places, met), met)
        except Crashed as failure:
            told = failure
        line.send(told)
