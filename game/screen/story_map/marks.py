"""The marks of the map: hatching, seal, pin, drawn fine once for each size."""

import math
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_shape, draw_stroke
from game.screen.theme import Colour, Theme

_SCALLOPS = 14


@lru_cache(maxsize=8)
def hatching(size: tuple[int, int], colour: Colour, pitch: int) -> pygame.Surface:
    """Return slanted pencil lines that fill ``size``, ``pitch`` pixels apart, on nothing."""

    def draw(large: pygame.Surface) -> None:
        wide, high = large.get_size()
        times = wide / size[0]
        for at in range(-high, wide, max(2, round(pitch * times))):
            points = ((at, high + 2), (at + high * 0.55, high * 0.46), (at + high, -2))
            draw_stroke(large, colour, points, max(1.5, times * 1.4))

    return draw_fine(size, colour, draw, 2)


@lru_cache(maxsize=16)
def seal(side: int, theme: Theme, *, is_met: bool) -> pygame.Surface:
    """Return a seal of wax with a star; of an ending not met, its outline alone."""

    def draw(large: pygame.Surface) -> None:
        middle = large.get_width() / 2
        if not is_met:
            draw_shape(large, theme.quiet, _scalloped(middle, 0.98))
            draw_shape(large, theme.stone, _scalloped(middle, 0.86))
            return
        draw_shape(large, theme.ink, _scalloped(middle, 0.98))
        draw_shape(large, theme.vermilion, _scalloped(middle, 0.88))
        draw_shape(large, theme.wine, _star(middle, 0.66, 0.66))
        draw_shape(large, theme.vermilion, _star(middle, 0.58, 0.58))
        draw_shape(large, theme.cream, _star(middle, 0.5, 0.21))

    return draw_fine((side, side), theme.ink if is_met else theme.quiet, draw)


@lru_cache(maxsize=8)
def pin(side: int, theme: Theme) -> pygame.Surface:
    """Return the pin that stands where the player is, its point in the middle of its lower edge."""

    def draw(large: pygame.Surface) -> None:
        wide = large.get_width()
        draw_shape(large, theme.ink, _drop(wide, 1.0))
        draw_shape(large, theme.vermilion, _drop(wide, 0.8))
        draw_shape(large, theme.cream, _ring((wide / 2, wide * 0.36), wide * 0.14))

    return draw_fine((side, side), theme.ink, draw)


def _drop(wide: float, part: float) -> list[tuple[float, float]]:
    """A round head that runs out into a point below."""
    x, y, radius = wide / 2, wide * 0.36, wide * 0.34 * part
    turns = (math.pi * (0.86 + 1.28 * step / 24) for step in range(25))
    tip = y + (wide - y) * (0.99 if part == 1.0 else 0.86)
    return [*((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns), (x, tip)]


def _ring(middle: tuple[float, float], radius: float) -> list[tuple[float, float]]:
    turns = (2 * math.pi * step / 24 for step in range(24))
    return [(middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)) for turn in turns]


def _scalloped(middle: float, part: float) -> list[tuple[float, float]]:
    points = []
    for step in range(_SCALLOPS * 8):
        turn = 2 * math.pi * step / (_SCALLOPS * 8)
        radius = middle * part * (0.95 + 0.05 * math.cos(turn * _SCALLOPS))
        points.append((middle + radius * math.cos(turn), middle + radius * math.sin(turn)))
    return points


def _star(middle: float, outer: float, inner: float) -> list[tuple[float, float]]:
    """Five points; a circle when both radii are the same."""
    points = []
    count = 10 if outer != inner else 48
    for step in range(count):
        radius = middle * (outer if step % 2 == 0 else inner)
        turn = 2 * math.pi * step / count - math.pi / 2
        points.append((middle + radius * math.cos(turn), middle + radius * math.sin(turn)))
    return points
