"""What is usual in a language: which words are doubled by mistake only, where spaces stand, how quotations look."""

from collections.abc import Mapping
from dataclasses import dataclass

CAPITAL = r"[A-Z\u00c0-\u00d6\u00d8-\u00de\u0160\u017d\u0400-\u042f]"
"""A capital letter, Latin or Cyrillic, in a pattern."""
SMALL = r"[a-z\u00df-\u00f6\u00f8-\u00ff\u0161\u017e\u0430-\u045f]"
"""A small one."""

_ENGLISH = """a an and any are as at because be been but by could from has have him his if into it me my not of or our
she should some than the their them these they this those to until us we were when where which while with without would
your"""
_FRENCH = "au aux avec dans de des du et je le les pour un une"
_RUSSIAN = "в для его и из к на от по с у"  # noqa: RUF001 - they are Russian


@dataclass(frozen=True, slots=True)
class Customs:
    """The customs of a language.

    ``singles`` are words that stand twice in a row by mistake only, ``endings`` those of such words; ``tight`` are
    signs without a space before them, ``quotes`` what opens and closes a quotation.
    """

    singles: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    tight: str = ",."
    quotes: tuple[tuple[str, str], ...] = ()
    inflects_names: bool = False


_KNOWN: Mapping[str, Customs] = {
    "en": Customs(
        singles=frozenset(_ENGLISH.split()),
        endings=("ed", "tion"),
        tight=",.;!?",
        quotes=(("“", "”"), ("«", "»")),
    ),
    "fr": Customs(singles=frozenset(_FRENCH.split()), quotes=(("«", "»"), ("“", "”"))),
    "ru": Customs(
        singles=frozenset(_RUSSIAN.split()), tight=",.;!?", quotes=(("«", "»"), ("„", "“")), inflects_names=True
    ),
    "de": Customs(quotes=(("„", "“"),), inflects_names=True),
}
_OTHER = Customs(inflects_names=True)


def customs_of(language: str) -> Customs:
    """Give the customs of a language by its code, ``en`` or ``en-GB``; of one that is not known, the least."""
    return _KNOWN.get(language.partition("-")[0].lower(), _OTHER)
