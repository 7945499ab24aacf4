"""Break a long text into pages that end where a sentence ends."""

import re
from dataclasses import replace

from game.screen.text.layout import Row, Style, lay_out
from game.screen.text.typeset import Fonts
from game.story.markup import Run, Text

MOST_ROWS = 5
"""A page of text in the box has no more lines."""

_SENTENCE = re.compile(r"(\w*)[.!?\u2026]+[\"'\u2019\u201d)\u00a0\u202f ]*\u00bb?[\"'\u2019\u201d)]*\s+(?=[^a-z])")
_TITLES = frozenset({"M", "MM", "Mr", "Mrs", "Ms", "Dr", "St", "Mme", "Mlle"})
"""A full stop after these ends no sentence."""


def paginate(text: Text, style: Style, fonts: Fonts, rows: int = MOST_ROWS) -> tuple[Text, ...]:
    """Return the text in pages of at most ``rows`` lines; together they hold every letter of it."""
    pages: list[Text] = []
    while True:
        lines = lay_out(text, style, fonts)
        if len(lines) <= rows:
            return (*pages, text)
        end = _page_end(text, lines[:rows])
        pages.append(_cut(text, 0, end))
        text = _cut(text, end, lines[-1].end)


def _page_end(text: Text, lines: tuple[Row, ...]) -> int:
    """The last end of a sentence on these lines; without one after the first line, the end of the last."""
    letters = "".join(run.text for run in text.runs)
    ends = (match.end() for match in _SENTENCE.finditer(letters, 0, lines[-1].end + 1) if not _is_short(match[1]))
    good = [end for end in ends if lines[0].end <= end <= lines[-1].end]
    return good[-1] if good else lines[-1].end


def _is_short(word: str) -> bool:
    return word in _TITLES or (len(word) == 1 and word.isupper() and word != "I")


def _cut(text: Text, start: int, end: int) -> Text:
    """The letters from ``start`` to ``end`` with their marks; a pause stays with the letter it came before."""
    runs: list[Run] = []
    at = 0
    for run in text.runs:
        first, last = max(start, at), min(end, at + len(run.text))
        if first < last:
            part = replace(run, text=run.text[first - at : last - at])
            runs.append(part if first == at else replace(part, pause=0.0))
        at += len(run.text)
    return Text(tuple(runs))
