"""Sheets of paper with smooth edges, drawn once for each size."""

from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_paper
from game.screen.theme import Colour

_TIMES = 3


def lay_paper(surface: pygame.Surface, rect: pygame.Rect, colours: tuple[Colour, Colour], border: float) -> None:
    """Draw a sheet filling ``rect``: ``colours`` are paper and ink, ``border`` is the edge's thickness in pixels."""
    if rect.width > 0 and rect.height > 0:
        surface.blit(_sheet(rect.size, colours, border), rect)


@lru_cache(maxsize=64)
def _sheet(size: tuple[int, int], colours: tuple[Colour, Colour], border: float) -> pygame.Surface:
    sheet = pygame.Surface(size, pygame.SRCALPHA, 32)
    sheet.fill(colours[0])
    whole = sheet.get_rect()
    for part in _edges(whole, round(border * 2) + 3):
        sheet.fill((0, 0, 0, 0), part)
        sheet.blit(_edge(whole, part, colours, border), part)
    return sheet


def _edges(whole: pygame.Rect, depth: int) -> tuple[pygame.Rect, ...]:
    """The four strips in which the ink of a sheet lies; the rest of it is plain and costs nothing to draw."""
    depth = min(depth, whole.width // 2, whole.height // 2)
    if depth < 1:
        return (whole,)
    inner = whole.height - 2 * depth
    strips = (
        pygame.Rect(0, 0, whole.width, depth),
        pygame.Rect(0, whole.height - depth, whole.width, depth),
        pygame.Rect(0, depth, depth, inner),
        pygame.Rect(whole.width - depth, depth, depth, inner),
    )
    return tuple(strip for strip in strips if strip.height > 0)


def _edge(whole: pygame.Rect, part: pygame.Rect, colours: tuple[Colour, Colour], border: float) -> pygame.Surface:
    def draw(large: pygame.Surface) -> None:
        sheet = pygame.Rect(-part.x * _TIMES, -part.y * _TIMES, whole.width * _TIMES, whole.height * _TIMES)
        draw_paper(large, sheet, colours, border * _TIMES)

    return draw_fine(part.size, colours[1], draw, _TIMES)
