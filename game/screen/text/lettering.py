"""Draw lines of text that were laid out before: all of them, or only the letters that have appeared."""

import math
from dataclasses import dataclass

import pygame

from game.screen.page import Page
from game.screen.text.layout import Row, Stretch
from game.screen.theme import Colour

_SHAKE = 0.06
"""How far a shaking letter goes, in parts of its size."""
_DOT = 0.06
"""How large the dots are below words that the glossary explains, in parts of the letters' size, ..."""
_BELOW = 0.36
"""... and how far below the middle of the row they stand."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """Rows of text at a place in the window: letters of ``px`` pixels, ``pitch`` pixels from row to row."""

    rows: tuple[Row, ...]
    left: int
    top: int
    px: int
    pitch: int
    colour: Colour

    @property
    def length(self) -> int:
        """How many letters there are."""
        return self.rows[-1].end if self.rows else 0

    @property
    def shakes(self) -> bool:
        """True when some of the letters shake while they appear."""
        return any(stretch.shakes for row in self.rows for stretch in row.stretches)


def draw_letters(
    surface: pygame.Surface, lettering: Lettering, page: Page, span: tuple[float, float] | None = None
) -> list[pygame.Rect]:
    """Draw the letters of ``span`` (from, to; all when None) and return the rectangles drawn on.

    A part of a letter is drawn in part, so that a line appears smoothly.
    """
    first, last = span or (0.0, float(lettering.length))
    drawn = []
    for number, row in enumerate(lettering.rows):
        for stretch in row.stretches:
            start, end = first - stretch.first, last - stretch.first
            if end > 0 and start < len(stretch.letters):
                drawn.append(_draw_part(surface, (lettering, page), (number, stretch), (start, end)))
    return drawn


def draw_shaking(surface: pygame.Surface, lettering: Lettering, page: Page, moment: tuple[float, float]) -> None:
    """Draw the letters that have appeared, those that shake where they are just now: ``moment`` is letters, seconds."""
    shown, seconds = moment
    for number, row in enumerate(lettering.rows):
        for stretch in row.stretches:
            if not stretch.shakes:
                span = (0.0, shown - stretch.first)
                if span[1] > 0:
                    _draw_part(surface, (lettering, page), (number, stretch), span)
                continue
            for at in range(min(len(stretch.letters), math.ceil(shown - stretch.first))):
                _draw_shaken(surface, (lettering, page), (number, stretch, at), seconds)


def word_at(lettering: Lettering, page: Page, point: tuple[int, int]) -> str | None:
    """Return the entry of the glossary that explains the letters at a point of the window."""
    for number, row in enumerate(lettering.rows):
        for stretch in row.stretches:
            if stretch.about is not None:
                width = page.fonts.width(stretch.letters, stretch.face, lettering.px)
                top = lettering.top + number * lettering.pitch
                if pygame.Rect(lettering.left + stretch.x, top, width, lettering.pitch).collidepoint(point):
                    return stretch.about
    return None


def underline_word(surface: pygame.Surface, lettering: Lettering, page: Page, about: str) -> None:
    """Draw a line through the dots below what an entry of the glossary explains: the pointer is on it."""
    for number, row in enumerate(lettering.rows):
        for stretch in row.stretches:
            if stretch.about == about:
                width = page.fonts.width(stretch.letters, stretch.face, lettering.px)
                dots = _dots(lettering, (number, stretch), (0, width))
                surface.fill(lettering.colour, dots)


def _draw_part(
    surface: pygame.Surface, what: tuple[Lettering, Page], where: tuple[int, Stretch], span: tuple[float, float]
) -> pygame.Rect:
    lettering, page = what
    number, stretch = where
    line = page.fonts.line(stretch.letters, stretch.face, lettering.px, lettering.colour)
    left = _reach(what, stretch, span[0])
    right = line.get_width() if span[1] >= len(stretch.letters) else _reach(what, stretch, span[1])
    area = pygame.Rect(left, 0, max(0, right - left), line.get_height())
    at = (lettering.left + stretch.x + left, lettering.top + number * lettering.pitch + _sink(lettering, line))
    drawn = surface.blit(line, at, area)
    return (
        drawn
        if stretch.about is None
        else drawn.union(_dot(surface, lettering, where, (left, right, line.get_width())))
    )


def _dot(
    surface: pygame.Surface, lettering: Lettering, where: tuple[int, Stretch], span: tuple[int, int, int]
) -> pygame.Rect:
    """Draw the dots below a part of a stretch; return where.

    ``span`` is where the part begins and ends and where the stretch does, in pixels from its beginning.
    """
    area = _dots(lettering, where, span[:2])
    side, left = area.height, area.left - span[0]
    first = -(-span[0] // (2 * side)) * 2 * side
    for x in range(first, min(span[1], span[2] - side + 1), 2 * side):
        surface.fill(lettering.colour, (left + x, area.top, side, side))
    return area.inflate(2 * side, 0)


def _dots(lettering: Lettering, where: tuple[int, Stretch], span: tuple[int, int]) -> pygame.Rect:
    """Where the dots below a part of a stretch stand, as high as they are."""
    number, stretch = where
    side = max(1, round(lettering.px * _DOT))
    y = lettering.top + number * lettering.pitch + lettering.pitch // 2 + round(lettering.px * _BELOW)
    return pygame.Rect(lettering.left + stretch.x + span[0], y, max(0, span[1] - span[0]), side)


def _draw_shaken(
    surface: pygame.Surface, what: tuple[Lettering, Page], where: tuple[int, Stretch, int], seconds: float
) -> None:
    lettering, page = what
    number, stretch, at = where
    letter = page.fonts.line(stretch.letters[at], stretch.face, lettering.px, lettering.colour)
    far = lettering.px * _SHAKE
    across = far * math.sin(seconds * 41 + at * 2.3)
    down = far * math.sin(seconds * 47 + at * 1.7)
    x = lettering.left + stretch.x + _reach(what, stretch, at)
    y = lettering.top + number * lettering.pitch + _sink(lettering, letter)
    surface.blit(letter, (x + round(across), y + round(down)))


def _reach(what: tuple[Lettering, Page], stretch: Stretch, letters: float) -> int:
    """How far the first ``letters`` of a stretch reach, in pixels."""
    if letters <= 0:
        return 0
    lettering, page = what
    whole = math.floor(letters)
    reached = page.fonts.width(stretch.letters[:whole], stretch.face, lettering.px)
    if whole >= len(stretch.letters) or whole == letters:
        return reached
    following = page.fonts.width(stretch.letters[: whole + 1], stretch.face, lettering.px)
    return reached + round((following - reached) * (letters - whole))


def _sink(lettering: Lettering, line: pygame.Surface) -> int:
    """From a row's top to the line's surface, so that the letters stand in the row's middle."""
    return (lettering.pitch - line.get_height()) // 2
