"""Draw things larger than they are and scale them down, so that their edges are smooth."""

from collections.abc import Callable

import pygame

from game.screen.ink.paper import draw_stroke
from game.screen.theme import Colour

_BENDS = ((0.0, 0.0), (0.17, 0.8), (0.41, -0.6), (0.66, 0.7), (0.87, -0.8), (1.0, 0.0))
"""Where along a ruled line the hand was off, and to which side."""


def draw_fine(
    size: tuple[int, int], ground: Colour, draw: Callable[[pygame.Surface], None], times: int = 4
) -> pygame.Surface:
    """Return a see-through surface of ``size`` with what ``draw`` draws on one ``times`` as large.

    ``ground`` is the colour nearest to the edges of what is drawn.
    """
    large = pygame.Surface((size[0] * times, size[1] * times), pygame.SRCALPHA, 32)
    large.fill((*ground, 0))
    draw(large)
    return pygame.transform.smoothscale(large, size)


def rule_frame(surface: pygame.Surface, frame: pygame.Rect, colour: Colour, measures: tuple[float, float]) -> None:
    """Rule four lines along ``frame`` by hand, crossing at its corners: ``measures`` are their width and overshoot."""
    corners = (frame.topleft, frame.topright, frame.bottomright, frame.bottomleft)
    width, over = measures
    for side, corner in enumerate(corners):
        start, end = pygame.Vector2(corner), pygame.Vector2(corners[(side + 1) % 4])
        if start == end:
            continue
        step = (end - start).normalize()
        across = pygame.Vector2(-step.y, step.x) * width * 0.6
        start, end = start - step * over, end + step * over
        points = [start + (end - start) * part + across * bend for part, bend in _BENDS]
        draw_stroke(surface, colour, [(point.x, point.y) for point in points], width)
