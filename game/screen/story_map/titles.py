"""Set a card's title: in letters that can be read, or not at all."""

from dataclasses import dataclass

import pygame

from game.screen.page import Page
from game.screen.theme import Colour

SIZE = 29
"""The letters of a title at zoom 1, on the 1920x1080 page."""
LEAST = 22
"""Smaller than this they are not set."""
_FARTHEST = 0.75
"""Where they would be so much smaller than that no title is set at all: few of them would have room."""
_LEADING = 1.12
_MOST_LINES = 2
_MOST_PART = 0.62
"""A title takes no more than this part of its card's height."""
_FACE = "poster"


@dataclass(frozen=True, slots=True)
class Lines:
    """A title in lines; the size of its letters, in pixels."""

    lines: tuple[str, ...]
    letters: int

    @property
    def height(self) -> int:
        """How high they are with the air around them."""
        return len(self.lines) * _pitch(self.letters) + round(self.letters * 0.4)


def set_title(title: str, room: tuple[int, int], page: Page, zoom: float) -> Lines | None:
    """Break a title into lines for a card of a size in pixels; None where it would have to be too small to be read."""
    least, wished = page.letters(LEAST), round(page.letters(SIZE) * zoom)
    if wished < least * _FARTHEST:
        return None
    letters = max(least, wished)
    while letters >= least:
        width = room[0] - max(4, letters // 2)
        lines = page.fonts.wrap(title, _FACE, letters, width)
        found = Lines(lines, letters)
        is_whole = all(page.fonts.width(word, _FACE, letters) <= width for word in title.split())
        if is_whole and len(lines) <= _MOST_LINES and found.height <= room[1] * _MOST_PART:
            return found
        letters -= 1
    return None


def draw_title(surface: pygame.Surface, area: pygame.Rect, title: Lines, page: Page, colour: Colour) -> None:
    """Draw a title in the middle of ``area``."""
    pitch = _pitch(title.letters)
    top = area.centery - len(title.lines) * pitch // 2
    for number, line in enumerate(title.lines):
        drawn = page.fonts.line(line, _FACE, title.letters, colour)
        y = top + number * pitch + (pitch - drawn.get_height()) // 2
        surface.blit(drawn, (area.centerx - drawn.get_width() // 2, y))


def _pitch(letters: int) -> int:
    return round(letters * _LEADING)
