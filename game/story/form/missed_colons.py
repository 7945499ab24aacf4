"""Narration that was meant to be said by somebody, or to be a statement, but for its colon."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

_SAID = re.compile(
    r"""(?P<head>(?P<name>[^\W\d][\w-]*)(?:\ *\([^()]*\))?)
        (?:\ *[;\N{FULLWIDTH COLON}]\ *|(?<=\))\ +|\ +(?=["\N{LEFT DOUBLE QUOTATION MARK}«]))
        (?P<rest>\S.*)""",
    re.VERBOSE,
)
_BARE = re.compile(r"(?P<head>[^\W\d][\w-]*) +(?P<rest>\S.*)")
_STATED = re.compile(r"(?P<head>[a-z]+) +(?P<rest>\S.*)")
_NAME = re.compile(r"[^\W\d]\w*")
_SHAPES: Mapping[str, re.Pattern[str]] = {
    "set": re.compile(r"[^\W\d]\w* *[+-]?=.*"),
    "jump": _NAME,
    "call": _NAME,
    "end": _NAME,
}
_DIRECTION = re.compile(r"[\w() .-]*[\w)]")
"""What may follow a direction's name; a sentence of narration ends with another sign."""
_NEVER = frozenset(("choice", "if", "return"))
_MOST_WORDS = 6


def missed_colon(text: str, speakers: AbstractSet[str], statements: AbstractSet[str]) -> tuple[str, str] | None:
    """Give the words before and after the colon that is missing; None when the text is narration."""
    said = _SAID.fullmatch(text)
    if said and said["name"] in speakers:
        return said["head"], said["rest"]
    bare = _BARE.fullmatch(text)
    if bare and bare["head"] in speakers and _is_new_sentence(text, bare["rest"]):
        return bare["head"], bare["rest"]
    stated = _STATED.fullmatch(text)
    if stated is None or stated["head"] not in statements - _NEVER:
        return None
    shape = _SHAPES.get(stated["head"], _DIRECTION)
    is_meant = shape.fullmatch(stated["rest"]) and len(stated["rest"].split()) <= _MOST_WORDS
    return (stated["head"], stated["rest"]) if is_meant else None


def _is_new_sentence(text: str, rest: str) -> bool:
    """A small letter, then a capital: no sentence of narration begins so."""
    return text[0].islower() and rest[0].isupper()
