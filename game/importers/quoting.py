"""One text written so that the friendly reader of scripts reads the same text again."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from game.importers.sentences import one_line
from game.story.form.limits import MOST_LETTERS_IN_A_LINE
from game.story.form.tree import Mapping, Scalar, Sequence
from game.story.nodes import read_nodes
from game.story.source import Source

_PLAIN = re.compile(r"[^\W\d_](?:[^:#\t]*[^\s:#])?")
_SIMPLE_WORDS = frozenset(("yes", "no", "true", "false", "null", "on", "off", "y", "n"))
_LONGEST = MOST_LETTERS_IN_A_LINE - 500
"""So many letters a text may have, with room for what stands before it on its line."""


def quote(text: str, taken: Collection[str] = ()) -> str:
    """Write a text, in quotes where it needs them; a plain one begins with none of the words that are taken."""
    line = one_line(text).strip()[:_LONGEST]
    return next((written for written in _ways(line, taken) if _read_again(written) == line), '""')


def quote_value(text: str) -> str:
    """Write a short value of a field that stands in braces; quoted unless it is made of letters and digits."""
    line = one_line(text).strip()[:_LONGEST]
    if re.fullmatch(r"\w[\w .'-]*\w|\w", line) and line.lower() not in _SIMPLE_WORDS:
        return line
    return next((written for written in _quoted(line) if _read_again(written) == line), '""')


def _ways(line: str, taken: Collection[str]) -> Iterator[str]:
    """Give the ways to write a text, the plainest first."""
    first = re.split(r"[\s:;(,\N{FULLWIDTH COLON}]", line, maxsplit=1)[0]
    if _PLAIN.fullmatch(line) and first not in taken and line.lower() not in _SIMPLE_WORDS:
        yield line
    yield from _quoted(line)


def _quoted(line: str) -> Iterator[str]:
    single = "'" + line.replace("'", "''") + "'"
    double = '"' + line.replace("\\", "\\\\").replace('"', '\\"') + '"'
    yield from (single, double) if '"' in line or "\\" in line else (double, single)


@lru_cache(4096)
def _read_again(written: str) -> str | None:
    """Give the text that is read from what was written; None when it is no single text."""
    documents, problems = read_nodes(Source("", f"script:\n  - {written}\n"))
    if problems or len(documents) != 1 or not isinstance(documents[0], Mapping):
        return None
    items = documents[0].entries[0].value
    if not isinstance(items, Sequence) or len(items.items) != 1 or not isinstance(items.items[0], Scalar):
        return None
    return items.items[0].text
