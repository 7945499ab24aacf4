"""Make written words fit to be said."""

import re
import unicodedata

LONGEST = 4000
"""So many letters are said at most at one time: about four minutes."""
_SIGNS = (
    ("%", " per cent"),
    ("…", "..."),
    ("—", ", "),
    ("\N{EN DASH}", ", "),
    ("·", ", "),
    ("→", ", "),
    ("&", " and "),
    ("№", "number "),
    ("+", " plus "),
    ("_", " "),
    ("*", " "),
)
_SILENT = str.maketrans("", "", '«»“”„‟"<>{}[]|\\^~`#\u00ad')
_KEYS = {
    "[": "left bracket",
    "]": "right bracket",
    "-": "minus",
    "=": "equals",
    "/": "slash",
    "\\": "backslash",
    "<": "less than",
    ">": "greater than",
}
_KEY = re.compile(r"(?<!\S)[][<>=/\\-](?=[,:;]|$)")
"""A sign that stands by itself is a key's name."""
_SPAN = re.compile(r"\b0*(\d+) (h|min)\b")
_SPANS = {"h": "hour", "min": "minute"}
_MONTH = re.compile(r"(?<=\d )(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?= \d)")
_MONTHS = {
    "Jan": "January",
    "Feb": "February",
    "Aug": "August",
    "Sept": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}
_QUOTES = str.maketrans("‘’‛", "'''")  # noqa: RUF001 - the signs themselves
_BREATH = re.compile(r"\s+")
_DOUBLED = re.compile(r"\s*,(?:\s*,)+|\s+(?=[,.;:!?])|(?<=[.!?]),")
_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")


def speakable(words: str) -> str:
    """Return ``words`` in one line without signs that are no speech, at most ``LONGEST`` letters."""
    said = _KEY.sub(lambda found: _KEYS[found.group()], unicodedata.normalize("NFC", words))
    said = _MONTH.sub(lambda found: _MONTHS[found.group()], said)
    said = _SPAN.sub(_span, said)
    for sign, spoken in _SIGNS:
        said = said.replace(sign, spoken)
    said = said.translate(_QUOTES).translate(_SILENT)
    said = "".join(letter if letter.isprintable() else " " for letter in said)
    said = _BREATH.sub(" ", said).strip()
    said = _DOUBLED.sub(lambda found: "," if found.group().count(",") > 1 else "", said)
    return said.strip(" ,") if len(said) <= LONGEST else said[:LONGEST].rsplit(" ", 1)[0]


def _span(found: re.Match[str]) -> str:
    """Hours or minutes in full."""
    number, unit = found.groups()
    return f"{number} {_SPANS[unit]}{'' if number == '1' else 's'}"


def first_breath(words: str) -> tuple[str, str]:
    """Split off the first sentence: it is heard while the rest is still being turned into sound."""
    first, *rest = _SENTENCE_END.split(words, maxsplit=1)
    return first, "".join(rest)
