"""Word lists of languages, by ``pyspellchecker`` where it is installed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # installed by those who want it
    from spellchecker import SpellChecker

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
"""Languages of which enough forms of words are known; of Russian the library knows one in ten."""

_BRITISH = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"our", "or"),
        (r"is(?=e|ing|ation)", "iz"),
        (r"ys(?=e|ing)", "yz"),
        (r"re(?=s?$)", "er"),
        (r"ll(?=ed|ing|er|or)", "l"),
        (r"l(?=ment|s?$|ful)", "ll"),
        (r"ogue", "og"),
        (r"ence(?=s?$)", "ense"),
        (r"ae|oe", "e"),
    )
)
"""How British spelling differs from the American one of the list."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """What is known of a language."""

    _speller: "SpellChecker"
    _is_english: bool

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Give those of some words in small letters that the language does not have."""
        return frozenset(word for word in self._speller.unknown(words) if not self._is_known(word))

    def nearest(self, word: str) -> str | None:
        """Give the most frequent word that is a slip away; None when there is none."""
        found = self._speller.candidates(word) or set()
        near = sorted(found - {word}, key=lambda one: (-self._speller.word_usage_frequency(one), one))
        return near[0] if near else None

    def _is_known(self, word: str) -> bool:
        if not self._is_english:
            return False
        bare = word.removesuffix("'s").removesuffix("'")
        american = {pattern.sub(instead, bare) for pattern, instead in _BRITISH}
        return bool(self._speller.known((bare, *american)))


def can_spell(language: str) -> bool:
    """Tell whether the spelling of a language can be looked at here."""
    return language.partition("-")[0].lower() in LANGUAGES and has_lists()


def has_lists() -> bool:
    """Tell whether there are lists of words here."""
    return find_spec("spellchecker") is not None


@cache
def open_dictionary(language: str) -> Dictionary | None:
    """Open the list of a language by its code; None when there is none. It takes 0.15 seconds."""
    if not can_spell(language):
        return None
    from spellchecker import SpellChecker  # noqa: PLC0415 - installed by those who want it, and slow to open

    code = language.partition("-")[0].lower()
    return Dictionary(SpellChecker(language=code, distance=1), code == "en")
