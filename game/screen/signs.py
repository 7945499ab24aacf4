"""The little signs drawn by hand: tick, padlock, clock hand, wedge."""

import math

import pygame

from game.screen.paper import Point, draw_shape, draw_stroke
from game.screen.theme import Colour


def draw_tick(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Draw a tick that fills ``rect``: done before."""
    pen = _within(rect, ((0.08, 0.55), (0.38, 0.88), (0.95, 0.1)))
    draw_stroke(surface, colour, pen, max(2.0, rect.height * 0.2))


def draw_padlock(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Draw a closed padlock that fills ``rect``."""
    turns = [math.pi + math.pi * step / 8 for step in range(9)]
    bow = [(0.5 + 0.27 * math.cos(turn), 0.34 + 0.28 * math.sin(turn)) for turn in turns]
    draw_stroke(surface, colour, _within(rect, ((0.23, 0.5), *bow, (0.77, 0.5))), max(2.0, rect.height * 0.13))
    draw_shape(surface, colour, _within(rect, ((0.1, 0.46), (0.9, 0.44), (0.92, 0.98), (0.08, 1.0))))


def draw_hand(surface: pygame.Surface, rect: pygame.Rect, colour: Colour) -> None:
    """Draw a clock's hand that points down and fills ``rect``: there is more to come."""
    draw_shape(surface, colour, _within(rect, ((0.5, 1.0), (0.82, 0.42), (0.62, 0.3), (0.38, 0.3), (0.18, 0.42))))
    ring = [2 * math.pi * step / 12 for step in range(12)]
    draw_shape(surface, colour, _within(rect, [(0.5 + 0.2 * math.cos(t), 0.15 + 0.14 * math.sin(t)) for t in ring]))


def draw_wedge(surface: pygame.Surface, rect: pygame.Rect, colour: Colour, *, quarter_turns: int = 0) -> None:
    """Draw a wedge that points to the right, or is turned clockwise by quarters."""
    points: tuple[Point, ...] = ((0.05, 0.0), (1.0, 0.5), (0.0, 1.0))
    for _ in range(quarter_turns):
        points = tuple((1 - y, x) for x, y in points)
    draw_shape(surface, colour, _within(rect, points))


def _within(rect: pygame.Rect, points: tuple[Point, ...] | list[Point]) -> list[Point]:
    return [(rect.left + x * rect.width, rect.top + y * rect.height) for x, y in points]
