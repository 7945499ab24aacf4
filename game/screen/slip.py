"""The slip: a strip of paper that tells the player something for a few seconds."""

from collections.abc import Sequence

import pygame

from game.screen.cover import Cover
from game.screen.ink.paper import draw_shadow, draw_shape
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page

SIZE = 28
_LEAST_SECONDS = 3.0
_LETTERS_A_SECOND = 14.0
_STALE_SECONDS = 1.2
"""So long a sentence stands at least when there is later news, which may contradict it."""
_WIDTH = 1100


class Slip:
    """Shows ``notices`` one after another, each long enough to be read or until there is later news.

    The list may grow at any time.
    """

    def __init__(self, notices: Sequence[str]) -> None:
        self._notices = notices
        self._next = 0
        self._known = 0
        self._left = 0.0
        self._stood = 0.0
        self._sentence: str | None = None
        self._cover = Cover()

    @property
    def sentence(self) -> str | None:
        """What is told now."""
        return self._sentence

    def elapse(self, seconds: float) -> bool:
        """Let time pass; True when another sentence is shown, or none any more."""
        before = self._sentence
        self._left -= seconds
        self._stood += seconds
        while before is not None and list(self._notices[self._next : self._next + 1]) == [before]:
            self._turn_to(before)  # told again while it is shown: shown a while longer, not twice
        if len(self._notices) > self._known:
            self._left = min(self._left, _STALE_SECONDS - self._stood)
        if self._left <= 0:
            self._sentence = None
            if self._next < len(self._notices):
                self._sentence = self._notices[self._next]
                self._turn_to(self._sentence)
        return self._sentence is not before

    def _turn_to(self, sentence: str) -> None:
        self._left = max(_LEAST_SECONDS, len(sentence) / _LETTERS_A_SECOND)
        self._stood = 0.0
        self._next += 1
        self._known = len(self._notices)

    def draw(self, surface: pygame.Surface, page: Page) -> None:
        """Draw the slip over what is there, keeping what it covers."""
        sentence = self._sentence
        if sentence is None:
            self._cover.fold()
            return
        rect = place(sentence, page)
        shadow = page.px(6)
        self._cover.lay(surface, rect.inflate(2 * shadow, 2 * shadow), lambda over: _paint(over, rect, sentence, page))

    def redraw(self, surface: pygame.Surface, page: Page, changed: Sequence[pygame.Rect]) -> None:
        """Draw the slip again when something was drawn where it lies."""
        if self._cover.is_touched(changed):
            self.lift(surface, changed)
            self.draw(surface, page)

    def lift(self, surface: pygame.Surface, changed: Sequence[pygame.Rect] = ()) -> None:
        """Show what the slip covers, but for the parts that were drawn anew since."""
        self._cover.lift(surface, changed)


def place(sentence: str, page: Page) -> pygame.Rect:
    """Return where the slip for a sentence lies: at the top on the right, where no heading stands."""
    lines = _lines(sentence, page)
    letters = page.letters(SIZE)
    widest = max(page.fonts.width(line, "text", letters) for line in lines)
    margin = max(2, page.px(24))
    width = min(page.size[0] - 2 * margin, widest + 2 * _side(page))
    height = min(page.size[1] - 4, len(lines) * page.line(SIZE) + page.padding)
    return pygame.Rect(page.size[0] - width - margin, margin, width, height)


def _lines(sentence: str, page: Page) -> tuple[str, ...]:
    width = min(page.size[0] - 2 * max(2, page.px(24)), page.wide(_WIDTH)) - 2 * _side(page)
    return page.fonts.wrap(sentence, "text", page.letters(SIZE), max(width, page.letters(SIZE)))


def _side(page: Page) -> int:
    return page.padding + max(8, page.px(20))


def _paint(surface: pygame.Surface, rect: pygame.Rect, sentence: str, page: Page) -> None:
    theme = page.theme
    draw_shadow(surface, rect, theme.ink, page.px(5))
    lay_paper(surface, rect, (theme.cream, theme.ink), page.px(theme.border))
    tab = page.px(10)
    left, top, bottom = rect.left + page.px(6), rect.top + page.px(6), rect.bottom - page.px(6)
    draw_shape(surface, theme.vermilion, ((left, top), (left + tab, top + 1), (left + tab, bottom - 1), (left, bottom)))
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    y = rect.top + page.padding // 2
    for line in _lines(sentence, page):
        drawn = page.fonts.line(line, "text", page.letters(SIZE), theme.ink)
        surface.blit(drawn, (rect.left + _side(page), y + (page.line(SIZE) - drawn.get_height()) // 2))
        y += page.line(SIZE)
    surface.set_clip(before)
