"""A panel that nothing was drawn on yet."""

import math
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape, draw_stroke
from game.screen.theme import Colour

_TIMES = 4
_HATCHES = 7


@lru_cache(maxsize=16)
def blank_panel(size: tuple[int, int], pencil: Colour, line: float) -> pygame.Surface:
    """Return a clock without hands, pencilled on nothing: ``line`` is how thick the pencil is, in pixels."""

    def draw(large: pygame.Surface) -> None:
        wide, high = large.get_size()
        radius, thick = high * 0.3, line * _TIMES
        middle = (wide / 2, high / 2)
        draw_shape(large, pencil, _ring(middle, radius + thick / 2))
        pygame.draw.polygon(large, (*pencil, 0), _ring(middle, radius - thick / 2))
        for hour in range(12):
            reach = 0.24 if hour % 3 == 0 else 0.12
            ends = (radius * 0.84, radius * (0.84 - reach / 2), radius * (0.84 - reach))
            draw_stroke(large, pencil, [_on(middle, end, hour / 12) for end in ends], thick)
        for number in range(_HATCHES):
            x, length = wide * (0.76 + 0.021 * number), high * (0.05 + 0.028 * number)
            start, end = (x, high * 0.9), (x + length * 0.6, high * 0.9 - length)
            between = ((start[0] + end[0]) / 2 + thick * 0.3, (start[1] + end[1]) / 2)
            draw_stroke(large, pencil, (start, between, end), thick * 0.8)

    return draw_fine(size, pencil, draw, _TIMES)


def _ring(middle: Point, radius: float) -> list[Point]:
    """A circle, as uneven as one drawn by hand."""
    turns = [turn / 72 for turn in range(72)]
    return [_on(middle, radius * (1 + 0.012 * math.sin(turn * math.tau * 2 + 0.6)), turn) for turn in turns]


def _on(middle: Point, radius: float, turn: float) -> Point:
    """A point so far from the middle, so much of a turn from twelve."""
    return middle[0] + radius * math.sin(turn * math.tau), middle[1] - radius * math.cos(turn * math.tau)
