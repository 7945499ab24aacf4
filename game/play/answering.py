"""What the player has written, made fit to be kept."""

from unicodedata import category, normalize

_UNSEEN = ("C", "Zl", "Zp")
"""Control signs, letters without a meaning, line ends: by the beginning of their category."""


def clean_answer(written: str, longest: int) -> str:
    """The letters that are seen, with single spaces between words, and no more than ``longest`` of them."""
    composed = normalize("NFC", written[: longest * 8])
    letters = "".join(" " if letter.isspace() else letter for letter in composed if _is_seen(letter))
    return " ".join(letters.split())[:longest].rstrip()


def _is_seen(letter: str) -> bool:
    return letter.isspace() or not category(letter).startswith(_UNSEEN)
