"""Asides: what is heard and what is seen, told in words on a slip above the text box."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_paper
from game.screen.page import Page
from game.screen.theme import Colour

_SIZE = 30
_LEAST = 12
_PADDING = 16
_FINE = 2
_FACE = "text-italic"


@dataclass(frozen=True, slots=True)
class Asides:
    """The lines of a slip with its place in the window; letters of ``px`` pixels."""

    lines: tuple[str, ...]
    px: int
    area: tuple[int, int, int, int]

    @property
    def top(self) -> int:
        """Where the slip begins."""
        return self.area[1]


def lay_asides(sentences: tuple[str, ...], room: pygame.Rect, page: Page) -> Asides:
    """Lay sentences out at the lower right of ``room``; where they are too many, in smaller letters."""
    px = page.letters(_SIZE)
    padding = page.px(_PADDING)
    while True:
        lines = tuple(line for one in sentences for line in page.fonts.wrap(one, _FACE, px, room.width - 4 * padding))
        height = len(lines) * _pitch(px, page) + 2 * padding
        if height <= room.height or px <= _LEAST:
            break
        px = max(_LEAST, round(px * 0.9))
    width = max(page.fonts.width(line, _FACE, px) for line in lines) + 4 * padding
    area = pygame.Rect(0, 0, width, height)
    area.bottomright = room.bottomright
    return Asides(lines, px, (area.x, area.y, area.w, area.h))


def draw_asides(surface: pygame.Surface, asides: Asides, page: Page) -> None:
    """Draw the slip."""
    area, padding = pygame.Rect(asides.area), page.px(_PADDING)
    surface.blit(_slip(area.size, page.theme.ink, page.px(page.theme.border)), area)
    pitch = _pitch(asides.px, page)
    for number, line in enumerate(asides.lines):
        words = page.fonts.line(line, _FACE, asides.px, page.theme.cream)
        y = area.top + padding + number * pitch + (pitch - words.get_height()) // 2
        surface.blit(words, (area.left + 2 * padding, y))


def _pitch(px: int, page: Page) -> int:
    return round(px * page.theme.line_height)


@lru_cache(maxsize=8)
def _slip(size: tuple[int, int], colour: Colour, border: int) -> pygame.Surface:
    def draw(large: pygame.Surface) -> None:
        draw_paper(large, large.get_rect(), (colour, colour), border * _FINE)

    return draw_fine(size, colour, draw, _FINE)
