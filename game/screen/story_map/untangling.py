"""Untangling: the order in each column that lets the fewest links cross."""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from random import Random

from game.screen.story_map.layering import Layers

_ROUNDS = 8
_SEED = 1969
_MOST_STARTS, _MOST_VERTICES = 60, 5000
"""From so many orders is tried to find a better one; from fewer, the more there is to order, so that none waits."""

Column = list[int]


def count_crossings(layers: Layers) -> int:
    """Return how many pairs of links cross."""
    return sum(_between(one, other, layers.after) for one, other in pairwise(layers.columns))


def untangle(layers: Layers) -> Layers:
    """Return the same with its columns in a better order, where sweeps from here or from chance orders find one.

    The same layers always end up the same.
    """
    chance = Random(_SEED)  # noqa: S311 - dice, not secrets
    best, fewest = layers, count_crossings(layers)
    starts = min(_MOST_STARTS, _MOST_VERTICES // sum(map(len, layers.columns)))
    for number in range(starts):
        if not fewest:
            break
        columns = [list(column) for column in layers.columns]
        for column in columns if number else ():
            chance.shuffle(column)
        best, fewest = _improve(columns, best, fewest)
    return best


def _improve(columns: list[Column], best: Layers, fewest: int) -> tuple[Layers, int]:
    """The best order met on the way from ``columns``, or the one that was best before, with its crossings."""
    for number in range(_ROUNDS):
        if not fewest:
            break
        _sweep(columns, best, is_forward=number % 2 == 0)
        _exchange(columns, best)
        found = replace(best, columns=tuple(map(tuple, columns)))
        crossings = count_crossings(found)
        if crossings < fewest:
            best, fewest = found, crossings
    return best, fewest


def _between(one: Sequence[int], other: Sequence[int], after: Mapping[int, Sequence[int]]) -> int:
    """Crossings between two columns: pairs of links whose ends are in the other order than their starts."""
    place = {vertex: at for at, vertex in enumerate(other)}
    met: list[int] = []
    crossings = 0
    for vertex in one:
        ends = sorted(place[end] for end in after[vertex])
        crossings += sum(len(met) - bisect_right(met, end) for end in ends)
        for end in ends:
            insort(met, end)
    return crossings


def _sweep(columns: list[Column], layers: Layers, *, is_forward: bool) -> None:
    """Order each column by the middle of its neighbours in the one swept before."""
    near = layers.before if is_forward else layers.after
    path = columns if is_forward else columns[::-1]
    for swept, column in pairwise(path):
        place = {vertex: at for at, vertex in enumerate(swept)}
        middle = {
            vertex: sum(place[one] for one in near[vertex]) / len(near[vertex]) if near[vertex] else float(at)
            for at, vertex in enumerate(column)
        }
        column.sort(key=middle.__getitem__)


def _exchange(columns: list[Column], layers: Layers) -> None:
    """Exchange neighbours in a column as long as that takes crossings away."""
    places = {vertex: at for column in columns for at, vertex in enumerate(column)}
    is_better = True
    while is_better:
        is_better = False
        for column in columns:
            for at in range(len(column) - 1):
                upper, lower = column[at], column[at + 1]
                if _gain(upper, lower, layers, places) > 0:
                    column[at], column[at + 1] = lower, upper
                    places[upper], places[lower] = at + 1, at
                    is_better = True


def _gain(upper: int, lower: int, layers: Layers, places: Mapping[int, int]) -> int:
    """How many crossings fewer there are once two neighbours have changed places."""
    gain = 0
    for side in (layers.before, layers.after):
        for one in side[upper]:
            for other in side[lower]:
                gain += (places[one] > places[other]) - (places[one] < places[other])
    return gain
