"""The grid of the map: a chart's columns and rows in pixels, at zoom 1."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.screen.page import Page
from game.screen.story_map.chart import Place
from game.screen.story_map.titles import LEAST

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""

_CARD, _GAPS = (216, 164), (92, 40)
_MARGIN = 64
_STEPS = 12
"""Pieces of a curve from one column to the next."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Sizes of cards and of the space between them; all in pixels at zoom 1."""

    card: tuple[int, int]
    gaps: tuple[int, int]
    margin: int

    def box(self, place: Place) -> Box:
        """Return where the card of a place lies."""
        column, row = place
        wide, high = self.card
        return self.margin + column * (wide + self.gaps[0]), self.margin + row * (high + self.gaps[1]), wide, high

    def size(self, chart: tuple[int, float]) -> Point:
        """Return how large a chart of so many columns and rows is."""
        across = chart[0] * self.card[0] + (chart[0] - 1) * self.gaps[0]
        down = chart[1] * self.card[1] + (chart[1] - 1) * self.gaps[1]
        return across + 2 * self.margin, down + 2 * self.margin

    def curve(self, course: Sequence[Place]) -> tuple[Point, ...]:
        """Return the line through places, from the right side of the first card to the left side of the last."""
        points: list[Point] = []
        for one, other in pairwise(course):
            left, top, wide, high = self.box(one)
            start = (left + wide, top + high / 2)
            left, top, _, high = self.box(other)
            points += _bow(start, (left, top + high / 2))
        return tuple(points)

    def stub(self, place: Place, *, is_right: bool, is_leaving: bool) -> tuple[Point, ...]:
        """Return the short line that is left of one that is cut, at the right or the left side of a card."""
        left, top, wide, high = self.box(place)
        near, middle = left + wide if is_right else left, top + high / 2
        far = near + (1 if is_right else -1) * self.gaps[0] * 0.45
        ends = ((near, middle), ((near + far) / 2, middle - high * 0.1), (far, middle - high * 0.28))
        return ends if is_leaving else ends[::-1]

    def loop(self, place: Place) -> tuple[Point, ...]:
        """Return the line from a card back to itself, over its upper edge."""
        left, top, wide, _ = self.box(place)
        radius = self.gaps[1] * 0.42
        middle = left + wide * 0.8
        turns = (math.pi * step / _STEPS for step in range(_STEPS + 1))
        return tuple((middle + radius * math.cos(turn), top - 2 - radius * 1.25 * math.sin(turn)) for turn in turns)


def grid_for(page: Page) -> Grid:
    """Return the grid for a page; it grows with the reader's letters, and where those cannot be smaller."""
    grown = max(page.theme.scale(page.size), page.letters(LEAST) / LEAST)
    wide, high = (round(length * grown) for length in _CARD)
    return Grid((wide, high), (page.px(_GAPS[0]), round(_GAPS[1] * grown)), page.px(_MARGIN))


def _bow(start: Point, end: Point) -> list[Point]:
    """A curve that leaves and arrives level."""
    reach = (end[0] - start[0]) * 0.5
    points: list[Point] = []
    for step in range(_STEPS + 1):
        part = step / _STEPS
        first, second, third, fourth = (1 - part) ** 3, 3 * (1 - part) ** 2 * part, 3 * (1 - part) * part**2, part**3
        x = first * start[0] + second * (start[0] + reach) + third * (end[0] - reach) + fourth * end[0]
        points.append((x, (first + second) * start[1] + (third + fourth) * end[1]))
    return points
