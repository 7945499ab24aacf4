"""Words: how many of them a text has, which are alike."""

import re
from unicodedata import combining, normalize

_WORD = re.compile(r"\{\w+\}|[^\W_]+(?:[-'\u2019.,][^\W_]+)*")


def words_in(text: str) -> int:
    """Return the number of words; one with a hyphen or an apostrophe is one word, and so is a variable."""
    return sum(1 for _ in _WORD.finditer(text))


def bare(word: str) -> str:
    """Return a word without accents and case."""
    return "".join(letter for letter in normalize("NFD", word.casefold()) if not combining(letter))
