"""Make written words fit to be said."""

import re
import unicodedata

LONGEST = 4000
"""So many letters are said at most at one time: about four minutes."""
_SIGNS = (
    ("[[", "[ ["),  # espeak-ng would take what follows for sounds spelt out
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
_SILENT = str.maketrans("", "", '«»“”„‟"<>{}|\\^~`#\u00ad')
_QUOTES = str.maketrans("‘’‛", "'''")  # noqa: RUF001 - the signs themselves
_BREATH = re.compile(r"\s+")
_DOUBLED = re.compile(r"\s*,(?:\s*,)+|\s+(?=[,.;:!?])")
_SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")


def speakable(words: str) -> str:
    """Return ``words`` in one line without signs that are no speech, at most ``LONGEST`` letters."""
    said = unicodedata.normalize("NFC", words)
    for sign, spoken in _SIGNS:
        said = said.replace(sign, spoken)
    said = said.translate(_QUOTES).translate(_SILENT)
    said = "".join(letter if letter.isprintable() else " " for letter in said)
    said = _BREATH.sub(" ", said).strip()
    said = _DOUBLED.sub(lambda found: "," if "," in found.group() else "", said)
    return said.strip(" ,") if len(said) <= LONGEST else said[:LONGEST].rsplit(" ", 1)[0]


def first_breath(words: str) -> tuple[str, str]:
    """Split off the first sentence: it is heard while the rest is still being turned into sound."""
    first, *rest = _SENTENCE_END.split(words, maxsplit=1)
    return first, "".join(rest)
