"""The little signs drawn by hand: tick, padlock, clock, wedge."""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, assert_never

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape, draw_stroke
from game.screen.theme import PALETTE, Colour

Sign = Literal["tick", "padlock", "clock", "disc", "right", "left", "up", "down"]
"""Taken before, closed, there is more to come, a knob, and wedges that point somewhere."""

_WEDGE: Sequence[Point] = ((0.08, 0.02), (0.98, 0.5), (0.04, 0.98))


def draw_sign(surface: pygame.Surface, sign: Sign, rect: pygame.Rect, colour: Colour) -> None:
    """Draw a sign that fills ``rect``."""
    if rect.width > 0 and rect.height > 0:
        surface.blit(_fine_sign(sign, rect.size, colour), rect)


@lru_cache(maxsize=64)
def _fine_sign(sign: Sign, size: tuple[int, int], colour: Colour) -> pygame.Surface:
    return draw_fine(size, colour, lambda large: _draw(large, sign, colour))


def _draw(surface: pygame.Surface, sign: Sign, colour: Colour) -> None:
    height = surface.get_height()
    match sign:
        case "tick":
            draw_stroke(surface, colour, _fill(surface, ((0.08, 0.55), (0.38, 0.85), (0.92, 0.12))), height * 0.17)
        case "padlock":
            bow = [(0.5 + 0.25 * math.cos(t), 0.36 + 0.27 * math.sin(t)) for t in _turns(math.pi, 16)]
            draw_stroke(surface, colour, _fill(surface, ((0.25, 0.55), *bow, (0.75, 0.55))), height * 0.13)
            draw_shape(surface, colour, _fill(surface, ((0.12, 0.48), (0.9, 0.46), (0.92, 0.97), (0.08, 0.98))))
        case "clock":
            ring = [(0.5 + 0.49 * math.cos(t), 0.5 + 0.49 * math.sin(t)) for t in _turns(2 * math.pi, 48)]
            draw_shape(surface, colour, _fill(surface, ring))
            hands = ((0.5, 0.16), (0.5, 0.52), (0.74, 0.64))
            draw_stroke(surface, PALETTE.ink, _fill(surface, hands), height * 0.13)
        case "disc":
            ring = [(0.5 + 0.49 * math.cos(t), 0.5 + 0.49 * math.sin(t)) for t in _turns(2 * math.pi, 48)]
            draw_shape(surface, colour, _fill(surface, ring))
        case "left":
            draw_shape(surface, colour, _fill(surface, [(1 - x, y) for x, y in _WEDGE]))
        case "right":
            draw_shape(surface, colour, _fill(surface, _WEDGE))
        case "up":
            draw_shape(surface, colour, _fill(surface, [(y, 1 - x) for x, y in _WEDGE]))
        case "down":
            draw_shape(surface, colour, _fill(surface, [(y, x) for x, y in _WEDGE]))
        case _:
            assert_never(sign)


def _turns(sweep: float, steps: int) -> list[float]:
    """Angles from the left, clockwise."""
    return [math.pi + sweep * step / steps for step in range(steps + 1)]


def _fill(surface: pygame.Surface, points: Sequence[Point]) -> list[Point]:
    """Points of a unit square, on the surface."""
    width, height = surface.get_size()
    return [(x * width, y * height) for x, y in points]
