"""Markers: small slips in the upper left corner that say how the story goes on just now."""

from dataclasses import dataclass

import pygame

from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page

_WEDGE = (0.55, 0.7)
"""The width and height of a wedge, in parts of the letters' size."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What a slip says, in capitals; a hint, as which key ends it; and how many wedges stand between the two."""

    words: str
    hint: str = ""
    wedges: int = 0


def draw_markers(surface: pygame.Surface, markers: tuple[Marker, ...], page: Page) -> None:
    """Draw the slips beside one another: below them a page of text may begin."""
    x = y = page.px(page.theme.margin)
    for marker in markers:
        x += _draw(surface, marker, (x, y), page) + page.gap


def _draw(surface: pygame.Surface, marker: Marker, at: tuple[int, int], page: Page) -> int:
    """Draw one slip; return its width."""
    px, gap, theme = page.letters(page.theme.hint), page.px(12), page.theme
    words = page.fonts.line(marker.words, "poster", px, theme.amber)
    hint = page.fonts.line(marker.hint, "text", px, theme.cream) if marker.hint else None
    step = round(px * _WEDGE[0])
    beyond = (gap + marker.wedges * step if marker.wedges else 0) + (2 * gap + hint.get_width() if hint else 0)
    slip = pygame.Rect(at, (words.get_width() + 4 * gap + beyond, px * 2))
    lay_paper(surface, slip, (theme.ink, theme.ink), page.px(theme.border))
    x = slip.left + 2 * gap
    surface.blit(words, words.get_rect(midleft=(x, slip.centery)))
    x += words.get_width() + gap
    for _ in range(marker.wedges):
        wedge = pygame.Rect(x, 0, step, round(px * _WEDGE[1]))
        wedge.centery = slip.centery
        draw_sign(surface, "right", wedge, theme.amber)
        x += step
    if hint is not None:
        surface.blit(hint, hint.get_rect(midright=(slip.right - 2 * gap, slip.centery)))
    return slip.width
