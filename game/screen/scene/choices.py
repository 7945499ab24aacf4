"""The options of a question, as strips of paper: where they lie, how they look."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_paper, draw_shadow
from game.screen.ink.signs import Sign, draw_sign
from game.screen.page import Page
from game.screen.text.layout import Style, lay_out
from game.screen.text.lettering import Lettering, draw_letters
from game.screen.theme import Colour, Theme, blend
from game.stage.stage import Answer
from game.story.markup import Run, Text

Taken = Literal["never", "earlier", "now"]
"""Whether an option was taken: never, in a game before this one, in this game."""

_WIDTH = 928
_SHIFT = 20
"""How far the strip in focus is pulled out."""
_UNEVEN = (0, -10, 7, -4, 10, -8, 3)
"""How far each strip lies off the line, to the right."""
_SIGN = 28
_CELL = 64
"""The width kept for a strip's number, and for its sign."""
_MOST_MORE = 40
"""The sign that there are more strips grows with the letters so far: the room for it does not."""
_MOST_NUMBER = 9
"""The last strip that has a key."""
_FINE = 2
"""Strips are drawn this many times larger and scaled down, so that their edges are smooth."""


@dataclass(frozen=True, slots=True)
class Strip:
    """An option on its strip; ``rect`` is in pixels of the window when the strips begin at its top."""

    answer: Answer
    number: int
    taken: Taken
    rect: pygame.Rect
    words: Lettering
    reason: Lettering | None


@dataclass(frozen=True, slots=True)
class Choices:
    """All strips, the area kept for them, and the stretch of them that is in it."""

    strips: tuple[Strip, ...]
    area: pygame.Rect
    first: int = 0

    @property
    def shown(self) -> tuple[Strip, ...]:
        """The strips that fit from ``first`` on, in their places; one at least."""
        top = self.strips[self.first].rect.top
        fitting = [strip for strip in self.strips[self.first :] if strip.rect.bottom - top <= self.area.height]
        shown = fitting or [self.strips[self.first]]
        # What is left of the area stays above: faces are there.
        rest = max(0, self.area.height - (shown[-1].rect.bottom - top))
        return tuple(_moved(strip, self.area.top - top + rest) for strip in shown)


def lay_choices(answers: tuple[tuple[Answer, Taken], ...], area: pygame.Rect, page: Page) -> Choices:
    """Lay the strips out below each other, to be shown in ``area``."""
    strips: list[Strip] = []
    top = 0
    for number, (answer, taken) in enumerate(answers, start=1):
        strip = _lay_strip(answer, (number, taken), (area, top), page)
        strips.append(strip)
        top = strip.rect.bottom + page.gap
    return Choices(tuple(strips), area)


def scroll_to(choices: Choices, focus: int) -> Choices:
    """Return the choices with the strip in focus among those shown."""
    first = min(choices.first, focus)
    while focus >= first + len(Choices(choices.strips, choices.area, first).shown):
        first += 1
    return Choices(choices.strips, choices.area, first)


def strip_colours(theme: Theme, *, is_locked: bool, is_focused: bool) -> tuple[Colour, Colour]:
    """Return the colours of a strip's paper and of its words."""
    if is_locked:
        return blend(theme.locked, theme.amber, 0.35 if is_focused else 0.0), theme.quiet
    return theme.amber if is_focused else theme.cream, theme.ink


def strip_at(choices: Choices, x: int, y: int) -> int | None:
    """Return the index of the strip shown at a point of the window."""
    for index, strip in enumerate(choices.shown, start=choices.first):
        if strip.rect.collidepoint(x, y):
            return index
    return None


def draw_choices(surface: pygame.Surface, choices: Choices, focus: int, page: Page, part: float = 1.0) -> None:
    """Draw the strips shown; ``part`` is how far they have come in, 0 to 1."""
    shown = choices.shown
    for index, strip in enumerate(shown, start=choices.first):
        _draw_strip(surface, strip, page, (index == focus, part))
    if choices.first > 0:
        _draw_more(surface, shown[0].rect, page, "up")
    if choices.first + len(shown) < len(choices.strips):
        _draw_more(surface, shown[-1].rect, page, "down")


def _moved(strip: Strip, down: int) -> Strip:
    return replace(strip, rect=strip.rect.move(0, down))


def _lay_strip(answer: Answer, kind: tuple[int, Taken], place: tuple[pygame.Rect, int], page: Page) -> Strip:
    number, taken = kind
    area, top = place
    px, small = page.letters(page.theme.text), page.letters(page.theme.hint + 4)
    cell, padding = _cell(page), page.padding
    room = area.width - 2 * page.px(page.theme.margin + _SHIFT)
    width = max(3 * cell, min(round(_WIDTH * px / page.theme.text), room))
    inside = max(px, width - 2 * cell)
    _, colour = strip_colours(page.theme, is_locked=answer.locked is not None, is_focused=False)
    words = _lay_words(answer.text, (px, inside), (cell, padding), (colour, page))
    height = padding + len(words.rows) * words.pitch
    reason = None
    if answer.locked is not None and answer.locked.plain:
        reason = _lay_words(_in_italics(answer.locked), (small, inside), (cell, height), (colour, page))
        height += len(reason.rows) * reason.pitch
    rect = pygame.Rect(0, top, width, max(page.target, height + padding))
    rect.centerx = area.centerx + round(page.theme.scale(page.size) * _UNEVEN[number % len(_UNEVEN)])
    return Strip(answer, number, taken, rect, words, reason)


def _lay_words(text: Text, style: tuple[int, int], at: tuple[int, int], ink: tuple[Colour, Page]) -> Lettering:
    colour, page = ink
    rows = lay_out(text, Style(*style), page.fonts)
    return Lettering(rows, at[0], at[1], style[0], round(style[0] * page.theme.line_height), colour)


def _in_italics(text: Text) -> Text:
    return Text(tuple(Run(text=run.text, emphasis=not run.emphasis, strong=run.strong) for run in text.runs))


def _draw_strip(surface: pygame.Surface, strip: Strip, page: Page, state: tuple[bool, float]) -> None:
    is_focused, part = state
    depth = page.px(6)
    paper, _ = strip_colours(page.theme, is_locked=strip.answer.locked is not None, is_focused=is_focused)
    border = page.px(page.theme.border) * (1.6 if is_focused else 1)
    sheet = _paper(strip.rect.size, (paper, page.theme.ink), (border, depth)).copy()
    draw_letters(sheet, strip.words, page)
    if strip.reason is not None:
        draw_letters(sheet, strip.reason, page)
    _draw_number(sheet, strip, page, is_focused=is_focused)
    _draw_sign(sheet, strip, page)
    sheet.set_alpha(round(255 * part))
    pulled = page.px(_SHIFT) if is_focused else 0
    surface.blit(sheet, (strip.rect.left + pulled - round(page.px(40) * (1 - part)), strip.rect.top))


def _draw_number(sheet: pygame.Surface, strip: Strip, page: Page, *, is_focused: bool) -> None:
    """In the left cell: the key to press, and a pennant when it is in focus."""
    cell, row = _cell(page), strip.words.pitch
    middle = strip.words.top + row // 2
    if is_focused:
        wedge = pygame.Rect(page.px(10), 0, round(cell * 0.24), round(row * 0.48))
        wedge.centery = middle
        draw_sign(sheet, "right", wedge, page.theme.wine)
    if strip.number <= _MOST_NUMBER:
        px = round(strip.words.px * 0.9)
        line = page.fonts.line(str(strip.number), "poster", px, strip.words.colour)
        sheet.blit(line, line.get_rect(center=(round(cell * 0.6), middle)))


def _draw_sign(sheet: pygame.Surface, strip: Strip, page: Page) -> None:
    """In the right cell: a padlock, or a tick (two when it was taken in this very game)."""
    cell = _cell(page)
    side = round(_SIGN / _CELL * cell)
    rect = pygame.Rect(0, 0, side, side)
    rect.center = (strip.rect.width - cell // 2, strip.words.top + strip.words.pitch // 2)
    if strip.answer.locked is not None:
        draw_sign(sheet, "padlock", rect, strip.words.colour)
    elif strip.taken != "never":
        draw_sign(sheet, "tick", rect, page.theme.teal)
        if strip.taken == "now":
            draw_sign(sheet, "tick", rect.move(-round(side * 0.45), 0), page.theme.teal)


def _draw_more(surface: pygame.Surface, outermost: pygame.Rect, page: Page, turn: Sign) -> None:
    """Tell that there are more strips beyond the outermost one."""
    px = min(page.letters(page.theme.text), page.px(_MOST_MORE))
    wedge = pygame.Rect(0, 0, round(px * 1.3), round(px * 0.6))
    if turn == "up":
        wedge.midbottom = (outermost.centerx, outermost.top - page.px(6))
    else:
        wedge.midtop = (outermost.centerx, outermost.bottom + page.px(10))
    draw_sign(surface, turn, wedge.inflate(px * 0.5, px * 0.36), page.theme.ink)
    draw_sign(surface, turn, wedge, page.theme.amber)


def _cell(page: Page) -> int:
    return round(_CELL * page.letters(page.theme.text) / page.theme.text)


@lru_cache(maxsize=32)
def _paper(size: tuple[int, int], colours: tuple[Colour, Colour], measures: tuple[float, int]) -> pygame.Surface:
    """A cut strip with its shadow, of paper and ink: ``measures`` are the border's thickness and the shadow's depth."""
    border, depth = measures

    def draw(large: pygame.Surface) -> None:
        sheet = pygame.Rect(0, 0, size[0] * _FINE, size[1] * _FINE)
        draw_shadow(large, sheet, colours[1], depth * _FINE)
        draw_paper(large, sheet, colours, border * _FINE)

    return draw_fine((size[0] + depth, size[1] + depth), colours[1], draw, _FINE)
