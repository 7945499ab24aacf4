"""Where a piece of text came from."""

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Source:
    """A text file as the writer knows it: its path below the project folder, with slashes."""

    name: str
    text: str


class Span(NamedTuple):
    """A stretch of text in a source; lines and columns count from 1, the end is exclusive.

    A long story has a Span for every line and statement, and a tuple is made three times as fast as a dataclass.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


def stretch(span: Span, start: int, end: int) -> Span:
    """Give a part of a one-line span, its letters counted from 0; of a span over several lines, all of it."""
    if span.end_line != span.line:
        return span
    return Span(span.file, span.line, span.column + start, span.line, span.column + end)
