"""Sizes on the page: lengths and letters in pixels of the window at hand."""

from dataclasses import dataclass

from game.screen.text.typeset import Fonts
from game.screen.theme import Theme

_LEAST_LETTERS = 12
_LETTERS = 32
_LEAST_WINDOW = 6


@dataclass(frozen=True, slots=True)
class Page:
    """A window of ``size`` pixels with the reader's text size, 0.8 to 2."""

    theme: Theme
    fonts: Fonts
    size: tuple[int, int]
    text: float

    def px(self, length: float) -> int:
        """Return a length of the 1920x1080 page in pixels, at least one."""
        return max(1, round(length * self.theme.scale(self.size)))

    def letters(self, size: int) -> int:
        """Return a letter size in pixels; small windows keep it readable."""
        return max(_LEAST_LETTERS, round(size * self.theme.scale(self.size) * self.text))

    def wide(self, length: float) -> int:
        """Return a length of the page in pixels, grown with its letters: the width of what is read."""
        return round(length * self.letters(_LETTERS) / _LETTERS)

    def line(self, size: int) -> int:
        """Return the height of one line of letters of that size, in pixels."""
        return round(self.letters(size) * self.theme.line_height)

    @property
    def target(self) -> int:
        """The least height and width of what is clicked, in pixels; less in a very small window."""
        return max(self.px(self.theme.target), min(self.theme.target, self.size[1] // _LEAST_WINDOW))

    @property
    def gap(self) -> int:
        """The space between two controls, in pixels."""
        return max(4, self.px(self.theme.unit * 1.5))

    @property
    def padding(self) -> int:
        """The space between a control's edge and its words, in pixels."""
        return max(6, self.px(self.theme.unit * 2))
