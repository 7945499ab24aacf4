"""The inside of a field: which part of its line is seen, and where the mark stands."""

import pygame

from game.screen.ink.paper import draw_stroke
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.inside import LABEL
from game.screen.panels.writing import Writing


def paint_writing(surface: pygame.Surface, box: pygame.Rect, written: tuple[Writing, Page], *, is_open: bool) -> None:
    """Draw a field's box with the part of its line round the mark; the mark is seen while it ``is_open``."""
    writing, page = written
    theme = page.theme
    lay_paper(surface, box, (theme.cream, theme.ink), page.px(theme.border) * (1.4 if is_open else 1.0))
    inner = _inner(box, page)
    before = surface.get_clip()
    surface.set_clip(inner.clip(before))
    letters = page.letters(LABEL.size)
    drawn = page.fonts.line(writing.text, LABEL.face, letters, theme.ink)
    left = inner.left - _hidden(writing, inner.width, page)
    surface.blit(drawn, (left, inner.centery - drawn.get_height() // 2))
    if is_open:
        x = left + _reach(writing.text, writing.mark, page)
        top, bottom = inner.centery - letters * 0.62, inner.centery + letters * 0.62
        draw_stroke(surface, theme.vermilion, ((x, top), (x, inner.centery), (x, bottom)), max(3, letters // 9))
    surface.set_clip(before)


def mark_at(writing: Writing, box: pygame.Rect, x: int, page: Page) -> Writing:
    """The line with its mark at the letter nearest to ``x``."""
    inner = _inner(box, page)
    wanted = x - inner.left + _hidden(writing, inner.width, page)
    nearest = min(range(len(writing.text) + 1), key=lambda mark: abs(_reach(writing.text, mark, page) - wanted))
    return Writing(writing.text, nearest)


def _inner(box: pygame.Rect, page: Page) -> pygame.Rect:
    side = min(page.padding, box.width // 4)
    edge = page.px(page.theme.border) + 1
    return pygame.Rect(box.left + side, box.top + edge, box.width - 2 * side, box.height - 2 * edge)


def _hidden(writing: Writing, room: int, page: Page) -> int:
    """How much of the line's beginning is not seen: its mark is in the middle as soon as the line is too long."""
    whole = _reach(writing.text, len(writing.text), page) + page.px(8)
    mark = _reach(writing.text, writing.mark, page)
    return max(0, min(whole - room, mark - room // 2))


def _reach(text: str, mark: int, page: Page) -> int:
    """How far it is from the line's beginning to a mark, in pixels."""
    return page.fonts.width(text[:mark], LABEL.face, page.letters(LABEL.size)) if mark else 0
