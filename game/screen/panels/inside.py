"""What is inside a control: lines of words at their places, a place for a sign."""

from dataclasses import dataclass
from typing import Literal

import pygame

from game.screen.page import Page

Tone = Literal["ink", "quiet"]
"""Which colour words have on paper."""


@dataclass(frozen=True, slots=True)
class WordStyle:
    """How words are set: a face, a size on the 1920x1080 page, a tone, the height of a line in parts of the size."""

    face: str
    size: int
    tone: Tone = "ink"
    leading: float | None = None


LABEL_LEADING = 1.38
"""Labels stand alone: the distance of lines that the reader has set is for what has several."""
LABEL = WordStyle("text", 32, leading=LABEL_LEADING)
STRONG = WordStyle("text-bold", 28)
NOTE = WordStyle("text-italic", 26, "quiet")
PLAIN = WordStyle("text", 28)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words at a place inside the control; all in pixels. ``letters`` is its size."""

    text: str
    face: str
    letters: int
    x: int
    y: int
    width: int
    height: int
    tone: Tone = "ink"
    is_marked: bool = False
    """True for what a search found."""

    def moved(self, x: int, y: int) -> "Line":
        """Return the same, somewhere else."""
        place = (self.x + x, self.y + y, self.width, self.height)
        return Line(self.text, self.face, self.letters, *place, self.tone, self.is_marked)


@dataclass(frozen=True, slots=True)
class Inside:
    """A control laid out: its height, its lines, the place of its sign (track, box, arrows, picture) if it has one.

    ``is_guess`` holds while only its height is known, and that not for sure: see ``settling``.
    """

    height: int
    lines: tuple[Line, ...]
    sign: pygame.Rect | None = None
    is_guess: bool = False

    def moved(self, x: int, y: int) -> "Inside":
        """Return the same with everything inside it elsewhere."""
        if (x, y) == (0, 0):
            return self
        lines = tuple(line.moved(x, y) for line in self.lines)
        return Inside(self.height, lines, None if self.sign is None else self.sign.move(x, y), self.is_guess)

    def centred(self, height: int) -> "Inside":
        """Return the same in the middle of another height."""
        moved = self.moved(0, (height - self.height) // 2)
        return Inside(height, moved.lines, moved.sign, moved.is_guess)


_LEAST_LETTERS = 4
"""A column narrower than so many letters' heights is none."""

Said = tuple[str, WordStyle]
"""Words with how they are set."""


def column(texts: tuple[Said, ...], width: int, page: Page) -> Inside:
    """Set texts below one another, each wrapped in ``width`` pixels; empty ones take no room.

    The distance of lines that the reader has set is kept within a text of several lines and to its neighbours.
    """
    lines: list[Line] = []
    y = more = 0
    for text, style in texts:
        letters = page.letters(style.size)
        distance = round(letters * (style.leading or page.theme.line_height))
        height = min(distance, alone(style.size, page))
        wrapped = page.fonts.wrap(text, style.face, letters, max(width, letters)) if text else ()
        before, more = more, distance - height if len(wrapped) > 1 else 0
        y += max(before, more) if lines and wrapped else 0
        for number, words in enumerate(wrapped):
            wide = page.fonts.width(words, style.face, letters)
            lines.append(Line(words, style.face, letters, 0, y + number * distance, wide, height, style.tone))
        y += (len(wrapped) - 1) * distance + height if wrapped else 0
    return Inside(y, tuple(lines))


def beside(left: Said, right: Said, widths: tuple[int, int], page: Page) -> Inside:
    """Set two texts side by side in the first and the whole of ``widths``; below one another where that is narrow."""
    first, whole = widths
    if first < _LEAST_LETTERS * page.letters(left[1].size):
        return column((left, right), whole, page)
    one = column((left,), first - page.gap, page)
    two = column((right,), whole - first, page).moved(first, 0)
    return Inside(max(one.height, two.height), one.lines + two.lines)


def alone(size: int, page: Page) -> int:
    """Return the height of one line of letters of that size, however far apart lines are set, in pixels."""
    return round(page.letters(size) * LABEL_LEADING)


def width_of(said: Said, page: Page) -> int:
    """Return how wide words are on one line, in pixels."""
    text, style = said
    return page.fonts.width(text, style.face, page.letters(style.size))


def indent(page: Page) -> int:
    """Return where words begin in a control, in pixels: left of them stands the mark of the focus."""
    return page.padding + max(10, page.px(28))
