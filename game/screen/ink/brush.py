"""Strokes of the brush with smooth edges, drawn once for each shape."""

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape
from game.screen.theme import Colour

_TIMES = 3
_BETWEEN = 10
"""So many points are drawn from one given point to the next."""
_SHARP = math.radians(50)
"""A stroke that turns by more has a corner there."""
_TAIL = 0.45
"""How thick a stroke still is at its ends, in parts of its width."""
_SWELL = 0.16
"""Over so much of its length it comes to its full width."""


def lay_stroke(surface: pygame.Surface, colour: Colour, points: Sequence[Point], width: float) -> None:
    """Draw a line through ``points``, round where it only bends, thinner at both ends."""
    edge = width / 2 + 2
    left, top = (math.floor(min(point[axis] for point in points) - edge) for axis in (0, 1))
    right, bottom = (math.ceil(max(point[axis] for point in points) + edge) for axis in (0, 1))
    path = tuple((round(x - left, 1), round(y - top, 1)) for x, y in points)
    surface.blit(_stroke((right - left, bottom - top), colour, path, round(width, 1)), (left, top))


@lru_cache(maxsize=128)
def _stroke(size: tuple[int, int], colour: Colour, path: tuple[Point, ...], width: float) -> pygame.Surface:
    def draw(large: pygame.Surface) -> None:
        line = _bent([(x * _TIMES, y * _TIMES) for x, y in path])
        draw_shape(large, colour, _body(line, width * _TIMES))
        for x, y in (line[0], line[-1]):
            pygame.draw.circle(large, colour, (x, y), width * _TIMES * _TAIL / 2)

    return draw_fine(size, colour, draw, _TIMES)


def _bent(points: list[Point]) -> list[Point]:
    """The line with many points: a curve through those given, unless it has a corner."""
    ways = [math.atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(points)]
    turns = [abs(math.remainder(b - a, math.tau)) for a, b in pairwise(ways)]
    is_sharp = any(turn > _SHARP for turn in turns)
    line: list[Point] = []
    for at in range(len(points) - 1):
        four = [points[max(0, min(len(points) - 1, at + step))] for step in (-1, 0, 1, 2)]
        parts = (step / _BETWEEN for step in range(_BETWEEN))
        line += [_straight(four[1], four[2], part) if is_sharp else _curved(four, part) for part in parts]
    return [*line, points[-1]]


def _straight(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _curved(four: Sequence[Point], t: float) -> Point:
    """A point of the curve between the second and the third of four points."""
    weights = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, four, strict=True)) / 2 for axis in (0, 1))
    return x, y


def _body(line: Sequence[Point], width: float) -> list[Point]:
    """The outline of a stroke along a line."""
    left: list[Point] = []
    right: list[Point] = []
    for at, (x, y) in enumerate(line):
        before, after = line[max(0, at - 1)], line[min(len(line) - 1, at + 1)]
        length = math.dist(before, after) or 1.0
        part = at / (len(line) - 1)
        full = min(1.0, part / _SWELL, (1 - part) / _SWELL)
        half = width / 2 * (_TAIL + (1 - _TAIL) * math.sin(full * math.pi / 2))
        across = ((before[1] - after[1]) / length * half, (after[0] - before[0]) / length * half)
        left.append((x + across[0], y + across[1]))
        right.append((x - across[0], y - across[1]))
    return [*left, *reversed(right)]
