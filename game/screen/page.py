"""Sizes on the page: lengths and letters in pixels of the window at hand."""

from dataclasses import dataclass, field

from game.screen.text.typeset import Fonts
from game.screen.theme import Theme

_LEAST_LETTERS = 12
_LETTERS = 32
_LEAST_WINDOW = 6
_HELD_NEAR, _LARGEST = 1.6, 2.0
"""In a window that is higher than wide, letters are so much larger, up to the largest a reader can ask for."""


@dataclass(frozen=True, slots=True)
class Page:
    """A window of ``size`` pixels with the reader's text size, 0.8 to 2."""

    theme: Theme
    fonts: Fonts
    size: tuple[int, int]
    text: float
    scale: float = field(init=False, repr=False, compare=False)
    """Pixels of the window for one of the 1920x1080 page."""
    target: int = field(init=False, repr=False, compare=False)
    """The least height and width of what is clicked, in pixels; less in a very small window."""
    gap: int = field(init=False, repr=False, compare=False)
    """The space between two controls, in pixels."""
    padding: int = field(init=False, repr=False, compare=False)
    """The space between a control's edge and its words, in pixels."""

    def __post_init__(self) -> None:
        theme = self.theme
        object.__setattr__(self, "scale", theme.scale(self.size))  # what is asked for a thousand times a page
        target = max(self.px(theme.target), min(theme.target, self.size[1] // _LEAST_WINDOW))
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "gap", max(4, self.px(theme.unit * 1.5)))
        object.__setattr__(self, "padding", max(6, self.px(theme.unit * 2)))

    def px(self, length: float) -> int:
        """Return a length of the 1920x1080 page in pixels, at least one."""
        return max(1, round(length * self.scale))

    def letters(self, size: int) -> int:
        """Return a letter size in pixels; small windows keep it readable."""
        return max(_LEAST_LETTERS, round(size * self.scale * self.text))

    def wide(self, length: float) -> int:
        """Return a length of the page in pixels, grown with its letters: the width of what is read."""
        return round(length * self.letters(_LETTERS) / _LETTERS)

    def line(self, size: int) -> int:
        """Return the height of one line of letters of that size, in pixels."""
        return round(self.letters(size) * self.theme.line_height)


def text_in(size: tuple[int, int], text: float) -> float:
    """Return how large letters are in a window where a reader asks for ``text``: a telephone's is narrow."""
    return text if size[0] >= size[1] else max(text, min(_LARGEST, text * _HELD_NEAR))
