"""Expressions of ink and Yarn spelt as Python spells them, so that one reader reads all three."""

import re
from collections.abc import Mapping

_PIECE = re.compile(
    r"""(?P<text>"(?:[^"\\]|\\.)*")|(?P<name>\$?[^\W\d]\w*)|(?P<sign>&&|\|\||[!=<>]=|\+\+|--|!\?|.)""",
    re.VERBOSE | re.DOTALL,
)
_WORDS: Mapping[str, str] = {
    "true": "True",
    "false": "False",
    "is": "==",
    "eq": "==",
    "neq": "!=",
    "gt": ">",
    "lt": "<",
    "gte": ">=",
    "lte": "<=",
    "mod": "%",
}
_SIGNS: Mapping[str, str] = {"&&": " and ", "||": " or ", "!": " not "}
_PYTHON = frozenset(("and", "or", "not"))
_OTHERS = frozenset(("if", "else", "lambda", "for", "in", "is", "await", "yield", "None", "True", "False"))


def respell(text: str, words: Mapping[str, str] = _WORDS) -> str:
    """Spell an expression as Python does; what has a meaning in Python alone is kept apart from it."""
    return "".join(_respelt(found, words) for found in _PIECE.finditer(text)).strip()


def _respelt(found: re.Match[str], words: Mapping[str, str]) -> str:
    piece = found.group()
    if found["text"]:
        return piece
    if found["sign"]:
        return _SIGNS.get(piece, piece)
    name = piece.removeprefix("$")
    if piece.startswith("$") or piece in _PYTHON:
        return name
    if piece in words:
        return words[piece]
    return f"{name}_" if piece in _OTHERS else name
