"""A line that is being written, with the mark at which it goes on."""

import unicodedata
from dataclasses import dataclass

_JOINERS = "\u200c\u200d"


@dataclass(frozen=True, slots=True)
class Writing:
    """Letters; the ``mark`` stands before the letter of that number, at the end by their count."""

    text: str = ""
    mark: int = 0


def begun(text: str) -> Writing:
    """A line that goes on at its end."""
    return Writing(text, len(text))


def insert(writing: Writing, letters: str, longest: int) -> Writing:
    """The line with letters at its mark; what cannot be seen or would make it longer than ``longest`` is left out.

    Ends of lines and the like become spaces, for it is one line.
    """
    room = max(0, longest - len(writing.text))
    new = "".join(" " if letter.isspace() else letter for letter in letters if _is_seen(letter))[:room]
    before, after = writing.text[: writing.mark], writing.text[writing.mark :]
    return Writing(before + new + after, writing.mark + len(new))


def erase(writing: Writing) -> Writing:
    """The line without the letter before its mark."""
    start = _before(writing)
    return Writing(writing.text[:start] + writing.text[writing.mark :], start)


def delete(writing: Writing) -> Writing:
    """The line without the letter after its mark."""
    end = _after(writing)
    return Writing(writing.text[: writing.mark] + writing.text[end:], writing.mark)


def move(writing: Writing, towards: int) -> Writing:
    """The line with its mark a letter further on, or back when ``towards`` is negative."""
    return Writing(writing.text, _after(writing) if towards > 0 else _before(writing))


def _is_seen(letter: str) -> bool:
    """True for what takes place, and for what joins letters and pictures to one."""
    return letter.isprintable() or letter.isspace() or letter in _JOINERS


def _before(writing: Writing) -> int:
    """Where the letter before the mark begins; accents that stand on it are part of it."""
    at = max(0, writing.mark - 1)
    while at > 0 and unicodedata.combining(writing.text[at]):
        at -= 1
    return at


def _after(writing: Writing) -> int:
    """Where the letter after the mark ends."""
    at = min(len(writing.text), writing.mark + 1)
    while at < len(writing.text) and unicodedata.combining(writing.text[at]):
        at += 1
    return at
