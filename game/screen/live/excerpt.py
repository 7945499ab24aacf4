"""The excerpt: the line of a script that a mistake is in, cut to what there is room for, the place marked."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.screen.ink.paper import draw_shape
from game.screen.live.revising import Mistake
from game.screen.page import Page
from game.screen.theme import blend

_FACE = "text"
_CUT = "\u2026"
_MARK = 0.5
"""Room for the mark below the line, in parts of its letters."""
_BEFORE = 24
"""So many letters before the mark stay to be seen where a line must be cut."""
_TINT = 0.1


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a line, its number before it.

    ``start`` and ``end`` are what is marked, in pixels from its first letter. ``px`` is the size of its letters,
    ``size`` that of its strip.
    """

    number: str
    shown: str
    start: int
    end: int
    px: int
    size: tuple[int, int]

    @property
    def height(self) -> int:
        """Its height in pixels, the mark included."""
        return self.size[1]


def cut(mistake: Mistake, page: Page, px: int, width: int) -> Excerpt:
    """Return the excerpt for a strip so wide; a long line is cut around what is marked."""
    span, fonts, number = mistake.problem.span, page.fonts, str(mistake.problem.span.line)
    line = mistake.line.rstrip().replace("\t", " ")
    column = min(span.column - 1, len(line))
    end = min(span.end_column - 1, len(line)) if span.end_line == span.line else len(line)
    indent = min(len(line) - len(line.lstrip()), column)
    line, column, end = line[indent:], column - indent, max(column + 1, end) - indent
    room = width - _indent(number, page, px) - page.px(10)
    begin, stop = _part(line, column, lambda words: fonts.width(words, _FACE, px) <= room)
    left = _CUT if begin else ""
    before, marked = left + line[begin:column], line[column : min(end, stop)]
    start, to = fonts.width(before, _FACE, px) if before else 0, fonts.width(before + marked, _FACE, px)
    shown = f"{left}{line[begin:stop]}{_CUT if stop < len(line) else ''}"
    return Excerpt(number, shown, start, max(to, start + px // 2), px, (width, round(px * (1.4 + _MARK))))


def paint_excerpt(surface: pygame.Surface, excerpt: Excerpt, at: tuple[int, int], page: Page) -> None:
    """Draw it on a strip of its own, whose upper left corner is at a point."""
    theme, px = page.theme, excerpt.px
    strip = pygame.Rect(at, excerpt.size)
    surface.fill(blend(theme.cream, theme.ink, _TINT), strip)
    number = page.fonts.line(excerpt.number, _FACE, px, theme.wine)
    x, y = strip.left + _indent(excerpt.number, page, px), strip.top + round(px * 0.12)
    surface.blit(number, (strip.left + page.px(10), y))
    surface.blit(page.fonts.line(excerpt.shown, _FACE, px, theme.ink), (x, y))
    line, thick, half = strip.bottom - round(px * _MARK * 0.5), max(2, page.px(3)), max(4, px // 4)
    surface.fill(theme.vermilion, (x + excerpt.start, line, excerpt.end - excerpt.start, thick))
    tip = x + excerpt.start + min(excerpt.end - excerpt.start, px) // 2
    draw_shape(surface, theme.vermilion, ((tip - half, line), (tip, line - half), (tip + half, line)))


def _indent(number: str, page: Page, px: int) -> int:
    """How far from the strip's edge the line stands, behind its number."""
    return page.px(10) + page.fonts.width(number, _FACE, px) + page.px(20)


def _part(line: str, column: int, fits: Callable[[str], bool]) -> tuple[int, int]:
    """From where to where the letters of a line are shown, so that the one at ``column`` is."""
    begin = 0 if fits(line[: column + 1] + _CUT) else max(0, column - _BEFORE)
    while begin < column and not fits(_CUT + line[begin : column + 1] + _CUT):
        begin += 1
    stop = len(line)
    while stop > column + 1 and not fits(
        (_CUT if begin else "") + line[begin:stop] + (_CUT if stop < len(line) else "")
    ):
        stop -= 1
    return begin, stop
