"""Finding words in what was read, whatever their case and accents."""

import unicodedata
from itertools import pairwise

Span = tuple[int, int]
"""First letter and the one after the last, counted from 0."""

_ALIKE = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-"})


def fold(text: str) -> str:
    """The text as it is compared: small letters without accents, plain quotation marks and dashes."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.translate(_ALIKE).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def find(text: str, wanted: str) -> tuple[Span, ...]:
    """The places of a text where what is wanted stands, in reading order and apart from one another."""
    wanted = fold(wanted)
    if not wanted or wanted not in fold(text):
        return ()
    pieces = [fold(letter) for letter in text]
    letters = "".join(pieces)
    origins = [number for number, piece in enumerate(pieces) for _ in piece]
    spans: list[Span] = []
    at = letters.find(wanted)
    while at >= 0:
        spans.append((origins[at], _end(text, origins[at + len(wanted) - 1] + 1)))
        at = letters.find(wanted, at + len(wanted))
    return tuple(span for span, after in pairwise((*spans, (len(text), len(text)))) if span[1] <= after[0])


def _end(text: str, at: int) -> int:
    """The end of a letter with the accents that stand on it."""
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at
