"""Asides: what is heard and what is seen, told in words on a slip of paper by the text box."""

from dataclasses import dataclass

import pygame

from game.screen.ink.stationery import lay_paper
from game.screen.page import Page

_SIZE = 30
_LEAST = 12
_PADDING = 16
_LEAST_BESIDE = 9
"""Lines beside the box have room for so many letters' heights at least."""
_TALLEST_BESIDE = 0.52
"""A slip beside the box takes no more than this part of the window's height."""
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

    def is_beside(self, box: pygame.Rect) -> bool:
        """Tell whether it lies right of the box, where it covers nothing that is read."""
        return self.area[0] >= box.right


def lay_beside(sentences: tuple[str, ...], box: pygame.Rect, page: Page) -> Asides | None:
    """Lay sentences out at the right of the text box, on its foot; None where there is no room for them.

    So they cover nobody's face, nor what is read.
    """
    px, padding = page.letters(_SIZE), page.px(_PADDING)
    left, right = box.right + page.gap, page.size[0] - page.px(page.theme.margin) // 2
    width = right - left - 3 * padding
    if width < _LEAST_BESIDE * px:
        return None
    lines = tuple(line for one in sentences for line in page.fonts.wrap(one, _FACE, px, width))
    height = len(lines) * _pitch(px, page) + 2 * padding
    if height > page.size[1] * _TALLEST_BESIDE:
        return None
    wide = max(page.fonts.width(line, _FACE, px) for line in lines) + 3 * padding
    return Asides(lines, px, (left, box.bottom - height, wide, height))


def lay_asides(sentences: tuple[str, ...], room: pygame.Rect, page: Page) -> Asides:
    """Lay sentences out at the lower right of ``room``; where they are too many, in smaller letters."""
    px = page.letters(_SIZE)
    padding = page.px(_PADDING)
    while True:
        lines = tuple(line for one in sentences for line in page.fonts.wrap(one, _FACE, px, room.width - 3 * padding))
        height = len(lines) * _pitch(px, page) + 2 * padding
        if height <= room.height or px <= _LEAST:
            break
        px = max(_LEAST, round(px * 0.9))
    width = max(page.fonts.width(line, _FACE, px) for line in lines) + 3 * padding
    area = pygame.Rect(0, 0, width, height)
    area.bottomright = room.bottomright
    return Asides(lines, px, (area.x, area.y, area.w, area.h))


def draw_asides(surface: pygame.Surface, asides: Asides, page: Page) -> None:
    """Draw the slip."""
    area, padding = pygame.Rect(asides.area), page.px(_PADDING)
    lay_paper(surface, area, (page.theme.stone, page.theme.ink), page.px(page.theme.border))
    pitch = _pitch(asides.px, page)
    for number, line in enumerate(asides.lines):
        words = page.fonts.line(line, _FACE, asides.px, page.theme.ink)
        y = area.top + padding + number * pitch + (pitch - words.get_height()) // 2
        surface.blit(words, (area.left + round(1.5 * padding), y))


def _pitch(px: int, page: Page) -> int:
    return round(px * page.theme.line_height)
