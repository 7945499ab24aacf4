"""Lay marked text out in lines: where every stretch of letters stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from game.screen.text.breaking import cut_word, words
from game.screen.text.typeset import Fonts
from game.story.markup import Run, Text

_FEWEST = 3
"""A line gives a word to a lonely one below it only when it has this many itself."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text is set: the size of its letters, the width of a full line, how far in the first begins, in pixels."""

    px: int
    width: int
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters of one face on one line: ``first`` counts letters from the text's start, ``x`` pixels from the line's.

    ``about`` is the entry of the glossary that explains them.
    """

    letters: str
    face: str
    first: int
    x: int
    shakes: bool = False
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A line of text; ``end`` counts letters from the text's start, the space it was broken at included."""

    stretches: tuple[Stretch, ...]
    end: int
    width: int


@dataclass(frozen=True, slots=True)
class _Copy:
    """A text to be set: its letters, and the marks of each: its face, whether it shakes, what it is about."""

    letters: str
    marks: tuple[tuple[str, bool, str | None], ...]
    style: Style
    fonts: Fonts


def lay_out(text: Text, style: Style, fonts: Fonts) -> tuple[Row, ...]:
    """Return the lines of ``text``; a last line of one word takes another one along where it can."""
    letters = "".join(run.text for run in text.runs)
    marks = tuple((_face(run), run.shake, run.about) for run in text.runs for _ in run.text)
    copy = _Copy(letters, marks, style, fonts)
    rows, start = [], 0
    for end in _line_ends(copy, style.width):
        rows.append(_row(copy, start, end))
        start = end
    return tuple(rows)


def _face(run: Run) -> str:
    if run.strong:
        return "text-bold-italic" if run.emphasis else "text-bold"
    return "text-italic" if run.emphasis else "text"


def _line_ends(copy: _Copy, width: int) -> Iterator[int]:
    start = 0
    for paragraph in copy.letters.splitlines(keepends=True):
        lines = _break(copy, _parts(copy, (start, start + len(paragraph)), width), width)
        yield from (line[-1] for line in lines)
        start += len(paragraph)


def _parts(copy: _Copy, span: tuple[int, int], width: int) -> Iterator[tuple[int, int]]:
    """Start and end of each word, those too long for a line cut into pieces."""
    start = span[0]

    def fits(part: str) -> bool:
        return _width(copy, start, start + len(part)) <= width

    for word in words(copy.letters[span[0] : span[1]]):
        for piece in cut_word(word, fits):
            yield start, start + len(piece)
            start += len(piece)


def _break(copy: _Copy, parts: Iterator[tuple[int, int]], width: int) -> list[list[int]]:
    """Fill line after line; a line is the ends of its words."""
    lines: list[list[int]] = []
    first = 0
    for start, end in parts:
        if lines and _width(copy, first, end) <= width:
            lines[-1].append(end)
        else:
            lines.append([end])
            first = start
    if len(lines) > 1 and len(lines[-1]) == 1 and len(lines[-2]) >= _FEWEST:
        _comfort(copy, lines, width)
    return lines


def _comfort(copy: _Copy, lines: list[list[int]], width: int) -> None:
    """Give the lonely last word the word before it for company, if both fit on a line."""
    if _width(copy, lines[-2][-2], lines[-1][0]) <= width:
        lines[-1].insert(0, lines[-2].pop())


def _row(copy: _Copy, start: int, end: int) -> Row:
    stretches, x, at = [], 0 if start else copy.style.indent, start
    last = start + len(copy.letters[start:end].rstrip(" \n"))
    for (face, shakes, about), group in groupby(copy.marks[start:last]):
        letters = copy.letters[at : at + len(list(group))]
        stretches.append(Stretch(letters, face, at, x, shakes, about))
        x += copy.fonts.width(letters, face, copy.style.px)
        at += len(letters)
    return Row(tuple(stretches), end, x)


def _width(copy: _Copy, start: int, end: int) -> int:
    return _row(copy, start, end).width
