"""How long a story is: the words and minutes of its shortest, usual and longest way."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random
from statistics import median

from game.explore.search import Search
from game.explore.stops import Arrival, Met
from game.explore.walker import Walker
from game.story.steps import AskStep, MenuStep

WORDS_A_MINUTE = 200
"""How fast a story is read."""
LONGEST_ROUTE = 10
"""So many times the questions of the whole story, and a route is given up: it goes round and round."""


@dataclass(frozen=True, slots=True)
class Route:
    """One way to an end: its words, the seconds of its pauses."""

    words: int
    seconds: float

    @property
    def minutes(self) -> float:
        """How long it takes, told lines and pauses together."""
        return self.words / WORDS_A_MINUTE + self.seconds / 60


@dataclass(frozen=True, slots=True)
class Spread:
    """The least, the usual and the greatest of something."""

    least: float
    usual: float
    most: float


def spread_of(routes: Sequence[Route], ends: Sequence[Route]) -> tuple[Spread, Spread]:
    """Give the spread of words and minutes; ``routes`` were taken at random, ``ends`` are the shortest and longest."""
    both = (*routes, *ends)
    if not both:
        return Spread(0, 0, 0), Spread(0, 0, 0)
    words, minutes = [one.words for one in both], [one.minutes for one in both]
    usual = routes or ends
    return (
        Spread(min(words), median(one.words for one in usual), max(words)),
        Spread(min(minutes), median(one.minutes for one in usual), max(minutes)),
    )


def sample(walker: Walker, endings: frozenset[str], met: Met, chance: Random) -> Route | None:
    """Play one game with answers by chance; None when it was not over in the end."""
    words, seconds = 0, 0.0
    arrivals = walker.begin(endings, met)
    for _ in range(LONGEST_ROUTE * (1 + sum(isinstance(step, MenuStep | AskStep) for step in walker.flow.steps))):
        arrival = _any_of(arrivals, chance)
        words += arrival.words
        seconds += arrival.seconds
        if arrival.kind not in ("asked", "passing"):
            return Route(words, seconds)
        arrivals = walker.go_on(arrival.place, met)
    return None


def _any_of(arrivals: Sequence[Arrival], chance: Random) -> Arrival:
    """Take an answer, then one of what chance makes of it."""
    given = chance.choice(list(dict.fromkeys(arrival.given for arrival in arrivals)))
    return chance.choice([arrival for arrival in arrivals if arrival.given == given])


def extremes(search: Search) -> tuple[Route, ...]:
    """Reckon the shortest and the longest way to an end from all ways between places; none where some go round."""
    size = len(search.before)
    order = _in_order(search)
    if order is None:
        return ()
    firsts, ways = _ways_from(search)
    found: list[Route] = []
    for sign in (1, -1):
        best: list[Route | None] = [None] * size
        for number in order:
            here = Route(*search.openings[number]) if number in search.openings else best[number]
            if here is None:
                continue
            best[number] = here
            for way in ways[firsts[number] : firsts[number + 1]]:
                end = search.ends[way]
                there = Route(here.words + search.words[way], here.seconds + search.seconds[way])
                known = best[end]
                if known is None or sign * there.minutes < sign * known.minutes:
                    best[end] = there
        over = [route for one in search.overs if one.kind == "ending" and (route := best[one.place]) is not None]
        found += [min(over, key=lambda route: sign * route.minutes)] if over else []
    return tuple(found)


def cannot_end(search: Search) -> tuple[int, ...]:
    """Find the places from which no way leads to an end of any kind, nearest first."""
    size = len(search.before)
    leading: list[list[int]] = [[] for _ in range(size)]
    for start, end in zip(search.starts, search.ends, strict=True):
        leading[end].append(start)
    waiting = [one.place for one in search.overs]
    ending = bytearray(size)
    for place in waiting:
        ending[place] = 1
    while waiting:
        for before in leading[waiting.pop()]:
            if not ending[before]:
                ending[before] = 1
                waiting.append(before)
    return tuple(place for place in range(size) if not ending[place])


def _ways_from(search: Search) -> tuple[list[int], "array[int]"]:
    """Give the ways sorted by the place they start from, and where those of each place begin."""
    counts = [0] * (len(search.before) + 1)
    for start in search.starts:
        counts[start + 1] += 1
    firsts = list(accumulate(counts))
    ways = array("i", sorted(range(len(search.starts)), key=search.starts.__getitem__))
    return firsts, ways


def _in_order(search: Search) -> list[int] | None:
    """Put the places so that each comes after all that lead to it; None when some go round."""
    size = len(search.before)
    left = [0] * size
    for end in search.ends:
        left[end] += 1
    firsts, ways = _ways_from(search)
    order = [place for place in range(size) if not left[place]]
    for place in order:
        for way in ways[firsts[place] : firsts[place + 1]]:
            end = search.ends[way]
            left[end] -= 1
            if not left[end]:
                order.append(end)
    return order if len(order) == size else None
