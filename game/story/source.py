"""Where a piece of text came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A text file as the writer knows it: its path below the project folder, with slashes."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in a source; lines and columns count from 1, the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


NOWHERE = Span("", 1, 1, 1, 1)
"""The span of things that no writer wrote: generated programs, defaults."""
