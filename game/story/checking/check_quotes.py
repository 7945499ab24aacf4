"""Checks of quotations and brackets in prose: what is opened is closed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.story.diagnostics import Diagnostic
from game.story.prose.customs import customs_of
from game.story.prose.passages import Passage, Prose, find_words
from game.story.story import Story

_IN_ONE_LINE = '"()'
"""What is closed in the line that it is opened in."""
_SIGNS = re.compile(r"[\"“”„«»()]")
_FACE = re.compile(r"[:;=8][-']?[()]")
_LISTED = re.compile(r"(?<!\S)(?:\d+|\w)\)")
"""Numbers and letters of a list."""
_NO_QUOTE = re.compile(r'\d"')
"""Inches."""


@dataclass(frozen=True, slots=True)
class _Lone:
    """A sign without its partner: where, in which passage of all, and whether it opens."""

    at: int
    sign: str
    partner: str
    number: int
    opens: bool


def check_quotes(story: Story, prose: Prose) -> Iterator[Diagnostic]:
    """Find quotations and brackets without their other half; a quotation may go on in the next line."""
    pairs = (*customs_of(story.manifest.language).quotes, ("(", ")"))
    lone: list[_Lone] = []
    for number, passage in enumerate(prose.passages):
        if _SIGNS.search(passage.words):
            lone += _lone_in(passage.words, pairs, number)
    opened = {one.number for one in lone if one.opens and one.sign not in _IN_ONE_LINE}
    closed = {one.number for one in lone if not one.opens and one.sign not in _IN_ONE_LINE}
    for one in lone:
        if not _goes_on(one, opened, closed, prose):
            yield _told(one, prose.passages[one.number], prose)


def _lone_in(words: str, pairs: tuple[tuple[str, str], ...], number: int) -> Iterator[_Lone]:
    bare = _NO_QUOTE.sub("  ", _FACE.sub(_blank, words))
    if bare.count(")") > bare.count("("):
        bare = _LISTED.sub(_blank, bare)
    for begin, end in pairs:
        waiting: list[int] = []
        for at, letter in enumerate(bare):
            if letter == begin:
                waiting.append(at)
            elif letter == end and waiting:
                waiting.pop()
            elif letter == end:
                yield _Lone(at, end, begin, number, opens=False)
        yield from (_Lone(at, begin, end, number, opens=True) for at in waiting)
    if bare.count('"') % 2:
        yield _Lone(bare.rindex('"'), '"', '"', number, opens=True)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _goes_on(one: _Lone, opened: set[int], closed: set[int], prose: Prose) -> bool:
    """Tell whether a quotation goes on from line to line, as a long one does: each line opens it anew."""
    if one.sign in _IN_ONE_LINE:
        return False
    if not one.opens:
        return one.number - 1 in opened
    following = prose.passages[one.number + 1].words if one.number + 1 < len(prose.passages) else ""
    return one.number + 1 in closed or following.startswith(one.sign)


def _told(one: _Lone, passage: Passage, prose: Prose) -> Diagnostic:
    before, after = passage.words[: one.at].split(), passage.words[one.at :].split()
    words = (before[-1] if before and not passage.words[one.at - 1].isspace() else "") + after[0]
    noun = "bracket" if one.sign in "()" else "quotation mark"
    message = f"this {noun} `{one.sign}` has no partner"
    fix = f"write `{one.partner}` where it {'ends' if one.opens else 'begins'}, or take this one out"
    span = find_words(words, passage.span, prose.pages)
    if span != passage.span and span.line == span.end_line:
        at = prose.pages.line(span).index(one.sign, span.column - 1) + 1
        span = span._replace(column=at, end_column=at + 1)
    return Diagnostic(code="W533", message=message, span=span, fix=fix)
