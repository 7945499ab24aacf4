"""The full page: lines gathered on a large panel as in a novel, each after the name of who speaks."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.screen.ink.fine import rule_frame
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.scene.bar import bar_room
from game.screen.scene.said import Said, Speaker
from game.screen.text.layout import Row, Style, lay_out
from game.screen.text.lettering import Lettering, draw_letters
from game.screen.text.typeset import Fonts
from game.screen.theme import LEAST_OPACITY, Colour, Theme, contrast

_MEASURE = 1010
"""The width of a full line, on the 1920x1080 page with its letters: about 72 letters."""
_PADDING = 88
_HEADROOM = 52
_INSET = 12
_BETWEEN = 0.42
"""From one paragraph to the next, in parts of a row."""
_AFTER_NAME = 0.4
"""Between a name and the first word, in parts of the letters' size."""
_LONGEST_NAME = 0.5
"""A name that takes more than this part of a line has a line of its own."""
_KEPT = 2
"""So many rows at the foot of the page are kept from a line alone: for what is told beside it."""
_SHARED = 0.4
"""The part of the page that a line leaves to its answers."""
FACE = "text-bold"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line on the page; its name begins at its left, on the first row or on a row of its own above."""

    name: str
    colour: Colour
    lettering: Lettering
    has_own_row: bool

    @property
    def bottom(self) -> int:
        """Where it ends."""
        return self.lettering.top + len(self.lettering.rows) * self.lettering.pitch


@dataclass(frozen=True, slots=True)
class FullPage:
    """The panel and the paragraphs on it, the newest last, in pixels of the window."""

    box: pygame.Rect
    paragraphs: tuple[Paragraph, ...]

    @property
    def lettering(self) -> Lettering:
        """The line that is being read."""
        return self.paragraphs[-1].lettering

    @property
    def area(self) -> pygame.Rect:
        """All that is drawn on."""
        return self.box

    @property
    def end(self) -> int:
        """Where the words end."""
        return self.paragraphs[-1].bottom


def page_measure(page: Page, *, is_asked: bool) -> tuple[Style, int]:
    """Return how a line is set on the page of this window, and on how many rows at most."""
    style, room = _style(page), _column(page, _lowest(page)).height
    rows = int(room / page.line(page.theme.text)) - 1
    return style, max(1, min(rows - _KEPT, int(rows * (1 - _SHARED)) if is_asked else rows))


def lay_full_page(said: tuple[Said, ...], page: Page, floor: int, limit: int) -> FullPage:
    """Lay out the page that the last of ``said`` is on: a panel down to ``floor``, its words above ``limit``.

    A full page is turned, it is not pushed up: what was read stays where it is. Where less than the page is free,
    the oldest lines go first.
    """
    box, column = panel_box(page, floor), _column(page, floor)
    gap, style, pitch = round(page.line(page.theme.text) * _BETWEEN), _style(page), page.line(page.theme.text)
    heights = [_height(one, style, page) for one in said]
    first = _first_of_page(heights, gap, column.height)
    while first < len(said) - 1 and sum(heights[first:]) + gap * (len(said) - 1 - first) > limit - column.top:
        first += 1
    paragraphs, y = [], column.top
    for one, height in zip(said[first:], heights[first:], strict=True):
        paragraphs.append(_paragraph(one, (column.left, y), (style, pitch), page))
        y += height + gap
    return FullPage(box, tuple(paragraphs))


def panel_box(page: Page, floor: int) -> pygame.Rect:
    """Return where the panel lies, down to ``floor``."""
    width, top = _style(page).width + 2 * page.px(_PADDING), page.px(page.theme.margin)
    return pygame.Rect((page.size[0] - width) // 2, top, width, max(1, floor - top))


def room_below(said: Said, page: Page, floor: int) -> int:
    """Return how much of a page a line leaves free below it when it stands there alone, in pixels."""
    return _column(page, floor).height - _height(said, _style(page), page)


def draw_page_panel(surface: pygame.Surface, full: FullPage, page: Page) -> None:
    """Draw the panel with every line but the one being read, of which the name is there."""
    measures = (page.px(page.theme.border), page.px(_INSET))
    surface.blit(_panel(full.box.size, measures, page.theme), full.box)
    for paragraph in full.paragraphs:
        _draw_name(surface, paragraph, page)
    for paragraph in full.paragraphs[:-1]:
        draw_letters(surface, paragraph.lettering, page)


def _first_of_page(heights: list[int], gap: int, room: int) -> int:
    """The number of the first line on the page that the last one is on."""
    first, used = 0, 0
    for number, height in enumerate(heights):
        if number > first and used + gap + height > room:
            first, used = number, height
        else:
            used += height + (gap if number > first else 0)
    return first


def _height(said: Said, style: Style, page: Page) -> int:
    rows, has_own_row = _rows(said, style, page)
    return (len(rows) + has_own_row) * page.line(page.theme.text)


def _rows(said: Said, style: Style, page: Page) -> tuple[tuple[Row, ...], bool]:
    """The rows of a line, and whether its name has another one above them."""
    indent = 0 if said.speaker is None else _indent(said.speaker, style.px, page.fonts)
    has_own_row = indent > style.width * _LONGEST_NAME
    return lay_out(said.text, Style(style.px, style.width, 0 if has_own_row else indent), page.fonts), has_own_row


def _paragraph(said: Said, at: tuple[int, int], setting: tuple[Style, int], page: Page) -> Paragraph:
    style, pitch = setting
    rows, has_own_row = _rows(said, style, page)
    name, colour = ("", page.theme.cream) if said.speaker is None else said.speaker
    lettering = Lettering(rows, at[0], at[1] + has_own_row * pitch, style.px, pitch, page.theme.cream)
    readable = colour if contrast(colour, page.theme.ink) >= page.theme.contrast else page.theme.cream
    return Paragraph(name, readable, lettering, has_own_row)


def _indent(speaker: Speaker, px: int, fonts: Fonts) -> int:
    return fonts.width(_run_in(speaker[0]), FACE, px) + round(px * _AFTER_NAME)


def _run_in(name: str) -> str:
    return f"{name}:"


def _draw_name(surface: pygame.Surface, paragraph: Paragraph, page: Page) -> None:
    if paragraph.name:
        letters = paragraph.lettering
        line = page.fonts.line(_run_in(paragraph.name), FACE, letters.px, paragraph.colour)
        top = letters.top - paragraph.has_own_row * letters.pitch
        surface.blit(line, (letters.left, top + (letters.pitch - line.get_height()) // 2))


def _style(page: Page) -> Style:
    px = page.letters(page.theme.text)
    widest = page.size[0] - 2 * (page.px(page.theme.margin) + page.px(_PADDING))
    return Style(px, max(px, min(round(_MEASURE * px / page.theme.text), widest)))


def _lowest(page: Page) -> int:
    """The highest place the panel may end at, the quick bar shown."""
    return page.size[1] - bar_room(page)


def _column(page: Page, floor: int) -> pygame.Rect:
    """Where the words stand: below the markers in the window's corner, which a narrow window has over the panel."""
    box = panel_box(page, floor)
    top = max(box.top + page.px(_HEADROOM), page.px(page.theme.margin) + 2 * page.letters(page.theme.hint) + page.px(8))
    return pygame.Rect(box.left + page.px(_PADDING), top, _style(page).width, box.bottom - page.px(_HEADROOM) - top)


@lru_cache(maxsize=2)
def _panel(size: tuple[int, int], measures: tuple[int, int], theme: Theme) -> pygame.Surface:
    border, inset = measures
    panel = pygame.Surface(size, pygame.SRCALPHA, 32)
    lay_paper(panel, panel.get_rect(), (theme.ink, theme.ink), border)
    frame = panel.get_rect().inflate(-2 * inset, -2 * inset)
    rule_frame(panel, frame, theme.stone, (max(1.6, border * 0.6), 0.4 * inset))
    opacity = round(255 * max(LEAST_OPACITY, theme.opacity))
    panel.fill((255, 255, 255, opacity), special_flags=pygame.BLEND_RGBA_MULT)
    return panel
