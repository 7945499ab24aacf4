"""The slip that tells a mistake: its place, what is wrong, the line with a mark, the cure, how many more there are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pygame

from game.screen.ink.paper import draw_shadow, draw_shape
from game.screen.ink.stationery import lay_paper
from game.screen.live.excerpt import Excerpt, cut, paint_excerpt
from game.screen.live.revising import Mistake
from game.screen.page import Page
from game.screen.theme import Colour

_SIZE, _SMALL = 28, 24
"""Letters of the message and its cure, and of the others, on the 1920x1080 page."""
_WIDTH = 1240
_MOST = 0.62
"""So much of the window's height it may take: below it the story is read on."""
_MARGIN, _GAP, _TAB, _SHADOW = 24, 4, 10, 6
_ROW = 1.32
"""The height of a line, in parts of its letters."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words on one line: their face, their size in pixels, their colour."""

    text: str
    face: str
    px: int
    colour: Colour

    @property
    def height(self) -> int:
        """How high the line is, in pixels."""
        return round(self.px * _ROW)


@dataclass(frozen=True, slots=True)
class Erratum:
    """Where the slip lies, its lines above the excerpt, the excerpt, its lines below."""

    rect: pygame.Rect
    above: tuple[Words, ...]
    excerpt: Excerpt | None
    below: tuple[Words, ...]


def lay_erratum(mistakes: tuple[Mistake, ...], page: Page) -> Erratum:
    """Lay out the first of the mistakes; where a window is small, its longest words are cut."""
    margin, first = page.px(_MARGIN), mistakes[0]
    width = min(page.size[0] - 2 * margin, page.wide(_WIDTH))
    inner = width - 2 * _side(page) - page.px(_TAB)
    excerpt = cut(first, page, page.letters(_SMALL), inner) if first.line.strip() else None
    place, message, cure, count = (tuple(part) for part in _parts(mistakes, page, inner))
    most = round(page.size[1] * _MOST)
    while _height((*place, *message, *cure, *count), excerpt, page) > most and (message[1:] or cure[1:]):
        message, cure = (message[:-1], cure) if len(message) > len(cure) else (message, cure[:-1])
    height = _height((*place, *message, *cure, *count), excerpt, page)
    return Erratum(pygame.Rect(margin, margin, width, height), (*place, *message), excerpt, (*cure, *count))


def area_of(erratum: Erratum, page: Page) -> pygame.Rect:
    """Return all that a slip covers, its shadow too."""
    return erratum.rect.inflate(4 * page.px(_SHADOW), 4 * page.px(_SHADOW))


def paint_erratum(surface: pygame.Surface, erratum: Erratum, page: Page) -> None:
    """Draw the slip."""
    theme, rect, tab = page.theme, erratum.rect, page.px(_TAB)
    draw_shadow(surface, rect, theme.ink, page.px(_SHADOW))
    lay_paper(surface, rect, (theme.cream, theme.ink), page.px(theme.border))
    left, top, bottom = rect.left + page.px(6), rect.top + page.px(6), rect.bottom - page.px(6)
    draw_shape(surface, theme.vermilion, ((left, top), (left + tab, top + 1), (left + tab, bottom - 1), (left, bottom)))
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    x = rect.left + _side(page) + tab
    y = _write(surface, erratum.above, (x, rect.top + page.padding), page)
    if erratum.excerpt is not None:
        paint_excerpt(surface, erratum.excerpt, (x, y + page.padding // 2), page)
        y += erratum.excerpt.height + page.padding
    _write(surface, erratum.below, (x, y + page.px(_GAP)), page)
    surface.set_clip(before)


def _parts(mistakes: tuple[Mistake, ...], page: Page, width: int) -> Iterator[Iterable[Words]]:
    """Give the place, the message, the cure and the count, each broken into lines."""
    mistake, theme = mistakes[0], page.theme
    span, size, small = mistake.problem.span, page.letters(_SIZE), page.letters(_SMALL)
    place = f"{span.file}:{span.line}:{span.column}" if mistake.line else span.file
    told = (
        (f"{place}   {mistake.problem.code}", "text", small, theme.wine),
        (_sentence(mistake.problem.message), "text-bold", size, theme.ink),
        (_cure(mistake), "text", size, theme.ink),
        (_count(len(mistakes) - 1), "text-italic", small, theme.ink),
    )
    for text, face, px, colour in told:
        yield (Words(line, face, px, colour) for line in page.fonts.wrap(text, face, px, width) if line)


def _cure(mistake: Mistake) -> str:
    problem = mistake.problem
    return _sentence(problem.fix) if problem.fix else f"Write: {(problem.replacement or '').strip()}"


def _sentence(words: str) -> str:
    end = "" if words.endswith((".", "!", "?")) else "."
    return f"{words[:1].upper()}{words[1:]}{end}" if words else ""


def _count(more: int) -> str:
    until = "Until it is mended you see what was there before."
    return f"And {more} more {'mistake' if more == 1 else 'mistakes'}. {until}" if more else until


def _side(page: Page) -> int:
    return page.padding + max(8, page.px(18))


def _height(words: tuple[Words, ...], excerpt: Excerpt | None, page: Page) -> int:
    marked = 0 if excerpt is None else excerpt.height + page.padding
    return sum(one.height for one in words) + marked + 2 * page.padding + page.px(_GAP)


def _write(surface: pygame.Surface, lines: tuple[Words, ...], at: tuple[int, int], page: Page) -> int:
    """Write lines below one another; return where the next one would stand."""
    x, y = at
    for line in lines:
        drawn = page.fonts.line(line.text, line.face, line.px, line.colour)
        surface.blit(drawn, (x, y + (line.height - drawn.get_height()) // 2))
        y += line.height
    return y
