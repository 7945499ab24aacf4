"""How long a script file may be, so that reading any file ends soon."""

from game.story.diagnostics import Diagnostic
from game.story.form.lines import split_text
from game.story.source import Source, Span

MOST_LETTERS = 16_000_000
MOST_LETTERS_IN_A_LINE = 10_000
MOST_PIECES = 800_000
_PIECES = ("\n", "\r", ",", "[", "{", ": ", "- ", "? ")
_DOCUMENT = 20
"""A new document costs as much as this many pieces."""


def too_long(source: Source) -> tuple[Diagnostic, ...]:
    """Tell a file that is too long to be read, else nothing.

    A story of 200,000 lines fits. Pieces are signs that may begin a new node.
    """
    text = source.text
    if len(text) > MOST_LETTERS or _has_too_many_pieces(text):
        return (_told(source, 1, "this file is too long to be read", "split it into several files"),)
    lines = split_text(text)
    if max(map(len, lines)) <= MOST_LETTERS_IN_A_LINE:
        return ()
    for number, line in enumerate(lines, 1):
        if len(line) > MOST_LETTERS_IN_A_LINE:
            message = f"this line has {len(line):,} letters, more than the {MOST_LETTERS_IN_A_LINE:,} that are read"
            return (_told(source, number, message, "split it into several lines"),)
    return ()


def _has_too_many_pieces(text: str) -> bool:
    """Count the pieces, unless even a text in which each letter began one could be read."""
    room = MOST_PIECES - _DOCUMENT * text.count("\n---")
    return len(text) > room and sum(map(text.count, _PIECES)) > room


def _told(source: Source, number: int, message: str, fix: str) -> Diagnostic:
    return Diagnostic(code="E120", message=message, span=Span(source.name, number, 1, number, 2), fix=fix)
