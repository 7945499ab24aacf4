"""What is written in a direction's field, read by the type of the field."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args, get_origin

from game.story.diagnostics import did_you_mean
from game.story.directions import BackgroundName, Mood, Names, Numbers, Seconds, Strength, Transition
from game.story.shapes import Word

TRANSITIONS = ("cut", "dissolve", "fade", "wipe_left", "wipe_right", "wipe_up", "wipe_down")
"""The kinds of transition that need no mask."""

_DEFAULT_SECONDS = 0.5
_MOST = 3600.0
_NUMBER = re.compile(r"[+-]?([0-9]{1,9}(\.[0-9]{0,9})?|\.[0-9]{1,9})")
_MOOD = re.compile(r"\(\s*(\w+)(?:\s+(\w+))?\s*\)")

Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Wrong:
    """A word that does not fit its field; ``is_near`` when it is nearly one that would."""

    code: str
    message: str
    fix: str
    word: Word
    is_near: bool = False


Got = tuple[object, Words]
"""What was read, and the words left over."""


def read_words(kind: object, words: Words) -> Got | Wrong:
    """Read a field of a type from the first of some words (at least one)."""
    if get_origin(kind) is Literal:
        return _read_literal(get_args(kind), words)
    return _READERS.get(kind, _read_name)(words)


def _read_literal(known: tuple[str, ...], words: Words) -> Got | Wrong:
    word = words[0]
    if word.text in known:
        return word.text, words[1:]
    near = did_you_mean(word.text, known)
    fix = f"did you mean `{near}`?" if near else f"write one of: {', '.join(known)}"
    return Wrong("E152", f"`{word.text}` is not one of the words that can stand here", fix, word, is_near=bool(near))


def _read_name(words: Words) -> Got | Wrong:
    word = words[0]
    if word.text.startswith(("(", ")")):
        return Wrong("E152", f"a name belongs where `{word.text}` stands", "write the name first", word)
    return word.text, words[1:]


def _read_joined(words: Words) -> Got | Wrong:
    bad = next((word for word in words if word.text.startswith(("(", ")"))), None)
    if bad:
        return Wrong("E152", f"a background's name has no `{bad.text}`", "write `background: cafe dusk`", bad)
    return "-".join(word.text for word in words), ()


def _read_mood(words: Words) -> Got | Wrong:
    word = words[0]
    if found := _MOOD.fullmatch(word.text):
        first, second = found.groups()
        return (Mood(None, first) if second is None else Mood(first, second)), words[1:]
    bare = word.text.strip("()")
    if word.text.startswith("("):
        message = f"`{word.text}` is not a mood: one word, or a pose with an expression"
        return Wrong("E158", message, "write `(smile)` or `(book smile)`", word)
    return Wrong("E158", f"the mood `{bare}` is not in round brackets", f"write `({bare})`", word)


def _read_transition(words: Words) -> Got | Wrong:
    name = _read_name(words)
    if isinstance(name, Wrong):
        return name
    kind, rest = str(name[0]), name[1]
    if _NUMBER.fullmatch(kind):
        return Wrong("E152", "the kind of transition is missing", f"write `dissolve {kind}`", words[0])
    if not rest:
        return Transition(kind, Seconds(0.0 if kind == "cut" else _DEFAULT_SECONDS)), ()
    seconds = _number(rest[0], 0.0, _MOST, "a number of seconds")
    return seconds if isinstance(seconds, Wrong) else (Transition(kind, Seconds(seconds)), rest[1:])


def _read_seconds(words: Words) -> Got | Wrong:
    seconds = _number(words[0], 0.0, _MOST, "a number of seconds")
    return seconds if isinstance(seconds, Wrong) else (Seconds(seconds), words[1:])


def _read_strength(words: Words) -> Got | Wrong:
    if words[0].text in ("on", "off"):
        return Strength(float(words[0].text == "on")), words[1:]
    strength = _number(words[0], 0.0, 1.0, "a strength: 0 to 1, `on` or `off`")
    return strength if isinstance(strength, Wrong) else (Strength(strength), words[1:])


def _read_numbers(words: Words) -> Got | Wrong:
    numbers: list[float] = []
    for word in words:
        number = _number(word, -_MOST, _MOST, "a number")
        if isinstance(number, Wrong):
            return number
        numbers.append(number)
    return tuple(numbers), ()


def _read_names(words: Words) -> Got | Wrong:
    return tuple(word.text.rstrip(",") for word in words), ()


def _number(word: Word, lowest: float, highest: float, what: str) -> float | Wrong:
    if not _NUMBER.fullmatch(word.text):
        pointed = word.text.replace(",", ".")
        fix = f"write `{pointed}`, with a point" if _NUMBER.fullmatch(pointed) else "write a number such as 0.5"
        return Wrong("E152", f"`{word.text}` is not {what}", fix, word, is_near="point" in fix)
    number = float(word.text)
    if not lowest <= number <= highest:
        return Wrong("E152", f"`{word.text}` is not {what}", f"write a number from {lowest:g} to {highest:g}", word)
    return number


_READERS: Mapping[object, Callable[[Words], Got | Wrong]] = {
    BackgroundName: _read_joined,
    Mood: _read_mood,
    Transition: _read_transition,
    Seconds: _read_seconds,
    Strength: _read_strength,
    Numbers: _read_numbers,
    Names: _read_names,
}
