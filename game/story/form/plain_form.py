"""Documents in the plainest form, read line by line, several times as fast as YAML reads them.

Nearly all of a long story is lines such as ``- sophia: Bonsoir.``, in lists and mappings by
indentation. A document with anything else in it, be it a mistake, a folded text or a comment
behind a text, is left to YAML as a whole; what is read here is what YAML would read.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from game.story.form.draft import Draft
from game.story.form.tree import Entry, Mapping, Node, Scalar, Sequence

_NAME = r"\w(?:[\w\ ]{0,60}\w)?"
_WORDS = r"\w(?:[\w\ .'-]{0,200}[\w.])?"
_PAIR = re.compile(rf"({_NAME}):\ ({_WORDS})")
_LINE = re.compile(
    rf"""(?P<indent>\ {{0,30}})
        (?:\#.*
          |(?P<dash>-\ {{1,4}})?
           (?:(?P<key>\w[\w-]{{0,60}}(?:\ [\w-]{{1,60}}|\ \([\w\ ]{{1,60}}\))?):(?:\ +(?=\S)|$))?
           (?:(?P<plain>[^\s\-?:,\[\]{{}}\#&*!|>'"%@`][^:\#\t]*(?::(?=[^\ ])[^:\#\t]*)*(?<!\ ))
             |(?P<quoted>"[^"\\\t]*"|'[^'\t]*')
             |(?P<pairs>\{{{_NAME}:\ {_WORDS}(?:,\ {_NAME}:\ {_WORDS})*\}}))?)""",
    re.VERBOSE,
)
"""A plain text begins with none of YAML's signs; no indentation is so deep that it would be refused for its depth."""


class _UnusualError(Exception):
    """The document is not in the plainest form."""


class _Line(NamedTuple):
    """A line that says something: where it and, behind the dash, its words begin (from 0); a key, a value, or both."""

    indent: int
    is_item: bool
    column: int
    key: Scalar | None
    value: Scalar | Mapping | None


_END = _Line(-1, is_item=False, column=-1, key=None, value=None)


def read_plainly(draft: Draft) -> Mapping | None:
    """The document, in which then is no mistake of form; None when it is not a mapping in the plainest form."""
    try:
        lines = [*_lines(draft), _END]
        if lines[0].indent != 0 or lines[0].is_item:
            return None
        return _mapping(lines, 0)[0]
    except _UnusualError:
        return None


def _lines(draft: Draft) -> Iterator[_Line]:
    """Take the lines apart. All is done in one place, because a long story has 200,000 of them."""
    file = draft.file
    has_marker = draft.lines[:1] == ("---",)
    for number, raw in enumerate(draft.lines[has_marker:], draft.first + has_marker):
        found = _LINE.fullmatch(raw)
        if found is None:
            raise _UnusualError
        indent, dash, word, plain, quoted, pairs = found.groups()
        column = len(indent) + len(dash or "")
        key = Scalar(word, "plain", (file, number, column + 1, number, column + len(word) + 1)) if word else None
        value: Scalar | Mapping | None = None
        if plain:
            value = Scalar(plain, "plain", (file, number, len(raw) - len(plain) + 1, number, len(raw) + 1))
        elif quoted:
            value = Scalar(quoted[1:-1], "quoted", (file, number, len(raw) - len(quoted) + 1, number, len(raw) + 1))
        elif pairs:
            value = _pairs(pairs, (file, number, len(raw) - len(pairs) + 1))
        if key or (value and dash):
            yield _Line(len(indent), bool(dash), column, key, value)
        elif value or dash:
            raise _UnusualError


def _pairs(text: str, start: tuple[str, int, int]) -> Mapping:
    """Give the mapping of a text in braces."""
    file, line, column = start
    entries: list[Entry] = []
    for found in _PAIR.finditer(text):
        key, value = (
            Scalar(found[group], "plain", (file, line, column + found.start(group), line, column + found.end(group)))
            for group in (1, 2)
        )
        entries.append(Entry(key, value))
    return _joined(entries, is_flow=True, start=start)


def _joined(entries: list[Entry], *, is_flow: bool, start: tuple[str, int, int]) -> Mapping:
    """Give the mapping of some entries, of which no two may have the same name."""
    if len(entries) > 1 and len({entry.key.text for entry in entries}) < len(entries):
        raise _UnusualError
    _, _, _, end_line, end_column = entries[-1].value.where
    return Mapping(tuple(entries), is_flow, (*start, end_line, end_column))


def _mapping(lines: list[_Line], at: int) -> tuple[Mapping, int]:
    """Give the mapping that begins in a line, and the number of the line after it."""
    column = lines[at].column
    entries: list[Entry] = []
    while True:
        key, value = lines[at].key, lines[at].value
        if key is None:
            raise _UnusualError
        node, at = (value, at + 1) if value else _below(lines, at + 1, column)
        entries.append(Entry(key, node))
        after = lines[at]
        if after.indent < column:
            break
        if after.indent > column or after.is_item:
            raise _UnusualError
    return _joined(entries, is_flow=False, start=entries[0].key.where[:3]), at


def _below(lines: list[_Line], at: int, column: int) -> tuple[Node, int]:
    """Give what belongs to a key that nothing stands behind; the key begins at ``column``."""
    first = lines[at]
    if first.is_item and first.indent >= column:
        return _sequence(lines, at)
    if first.indent > column:
        return _mapping(lines, at)
    raise _UnusualError


def _sequence(lines: list[_Line], at: int) -> tuple[Sequence, int]:
    """Give the list whose first item begins in a line, and the number of the line after it."""
    indent = lines[at].indent
    items: list[Node] = []
    while lines[at].is_item and lines[at].indent == indent:
        key, value = lines[at].key, lines[at].value
        item, at = (value, at + 1) if value and not key else _mapping(lines, at)
        items.append(item)
    if lines[at].indent > indent:
        raise _UnusualError
    file, line, _, _, _ = items[0].where
    return Sequence(tuple(items), is_flow=False, where=(file, line, indent + 1, *items[-1].where[3:])), at
