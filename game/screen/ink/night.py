"""Panels of night: what stands for a picture that was not seen yet."""

import math
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape, draw_stroke
from game.screen.theme import Theme, blend

_TIMES = 2
_MOST_TEETH = 17
"""So often a torn edge changes its way."""


@lru_cache(maxsize=8)
def night_panel(size: tuple[int, int], theme: Theme, pitch: int) -> pygame.Surface:
    """Return a hatched panel without edges; ``pitch`` is how many pixels apart its hatching is."""

    def draw(large: pygame.Surface) -> None:
        wide, high = large.get_size()
        large.fill(theme.indigo)
        _hatch(large, theme, [(0, 0), (wide, 0), (wide, high), (0, high)], pitch * _TIMES)

    return draw_fine(size, theme.indigo, draw, _TIMES)


@lru_cache(maxsize=32)
def torn_panel(size: tuple[int, int], theme: Theme, made: tuple[int, int, int]) -> pygame.Surface:
    """Return a hatched panel whose lower edge is torn off, so that the paper shows.

    ``made`` are which tear it is, how many pixels apart its hatching, how wide its edge is.
    """
    kind, pitch, edge = made

    def draw(large: pygame.Surface) -> None:
        wide, high = large.get_size()
        border = edge * _TIMES
        draw_shape(large, theme.ink, _tear((wide, high), kind, 0.0, 0.0))
        draw_shape(large, theme.sheet, _tear((wide, high), kind, border, border))
        night = _tear((wide, high * 0.955), kind + 7, border, border * 1.2)
        draw_shape(large, theme.indigo, night)
        _hatch(large, theme, night, pitch * _TIMES)

    return draw_fine(size, theme.ink, draw, _TIMES)


def _tear(size: tuple[float, float], kind: int, inset: float, lift: float) -> list[Point]:
    """A sheet whose lower edge is torn: the same way for the same ``kind``."""
    wide, high = size
    left, right, top = inset, wide - 1 - inset, inset
    steps = min(_MOST_TEETH, max(6, round(wide / 22)))
    edge: list[Point] = []
    for step in range(steps + 1):
        part = step / steps
        swing = math.sin(part * 5.1 + kind * 1.7) * 0.030 + math.sin(part * 17.0 + kind * 2.9) * 0.018
        jag = ((step * 37 + kind * 11) % 5 - 2) * 0.009
        edge.append((right - (right - left) * part, high * (0.945 + swing + jag) - lift))
    return [(left, top), (right, top), *edge]


def _hatch(surface: pygame.Surface, theme: Theme, within: list[Point], pitch: float) -> None:
    """Slanted strokes, closer in the lower half: the night grows from there."""
    wide, high = surface.get_size()
    floor = min(y for _, y in within[2:])
    colour = blend(theme.indigo, theme.violet, 0.75)
    for number, at in enumerate(range(round(-high), wide, max(3, round(pitch)))):
        top = within[0][1] + (high * 0.12 if number % 2 else high * 0.42)
        start, end = (at + high - floor, floor), (at + high - top, top)
        start = _clipped(start, end, within[0][0])
        end = _clipped(end, start, within[1][0])
        if start[0] < end[0]:
            middle = ((start[0] + end[0]) / 2 + 1, (start[1] + end[1]) / 2)
            draw_stroke(surface, colour, (start, middle, end), max(1.5, pitch * 0.16))


def _clipped(point: Point, other: Point, x: float) -> Point:
    """A point of a slanted stroke moved along it to ``x``, when it lies beyond that seen from the other end."""
    if (point[0] < x) != (other[0] < x):
        return x, point[1] - (x - point[0])
    return point
