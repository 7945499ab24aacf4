"""Where a line of text may break."""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator

_NO_BREAK_BEFORE = "!?:;»%…)\u2013\u2014\u201d\u2019"
_NO_BREAK_AFTER = "«(\u201c\u2018"
"""Dashes and closing marks never begin a line, opening ones never end it, with a space between or not."""


def words(text: str) -> Iterator[str]:
    """Split where a line may break, spaces staying with the word before: French spacing and «...» hold together."""
    start = 0
    for at in range(1, len(text)):
        if _may_break(text, at):
            yield text[start:at]
            start = at
    if text:
        yield text[start:]


def cut_word(word: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """Give the word whole when it fits, else in the longest pieces that do (one letter at least)."""
    while word:
        end = len(word)
        if not fits(word):
            end = bisect_left(range(1, len(word)), 1, key=lambda length: int(not fits(word[:length]))) or 1
            while end < len(word) and unicodedata.combining(word[end]):
                end += 1
        yield word[:end]
        word = word[end:]


def _may_break(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if before == " ":
        return after != " " and after not in _NO_BREAK_BEFORE and text[:at].rstrip(" ")[-1:] not in _NO_BREAK_AFTER
    if before == "—":
        return after.isalnum()
    return before == "-" and after.isalpha() and at > 1 and text[at - 2].isalpha()
