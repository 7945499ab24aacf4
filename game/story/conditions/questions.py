"""The questions that an expression may put to the game."""

from collections.abc import Mapping
from typing import Literal

from game.story.conditions.tokens import KEYWORDS, Cursor
from game.story.diagnostics import did_you_mean
from game.story.expressions import Ask

MOST_SIDES = 1_000_000
"""What ``random`` draws from at most."""

_QUESTIONS: Mapping[str, Literal["seen", "chosen", "ending"]] = {
    "seen": "seen",
    "chosen": "chosen",
    "ending": "ending",
}
_EXAMPLES: Mapping[str, str] = {
    "seen": "seen(prologue)",
    "chosen": "chosen(tell_truth)",
    "ending": "ending(glimmer)",
    "random": "random(6)",
}


def question(cursor: Cursor) -> Ask:
    """QUESTION = ("seen" | "chosen" | "ending") "(" NAME | TEXT ")" | "random" "(" NUMBER ")"."""
    name = cursor.token.text
    if name not in _EXAMPLES:
        meant = did_you_mean(name, _EXAMPLES)
        fix = f"write `{_EXAMPLES[meant]}`" if meant else f"there are `{'`, `'.join(_EXAMPLES.values())}`"
        raise cursor.refuse("E315", f"there is no question `{name}()`", fix)
    cursor.take()
    cursor.take()
    asked = Ask("random", _sides(cursor)) if name == "random" else Ask(_QUESTIONS[name], _named(cursor, name))
    if not cursor.is_at(")"):
        raise cursor.refuse("E316", f"`{name}()` takes one thing alone", f"write `{_EXAMPLES[name]}`")
    cursor.take()
    return asked


def _sides(cursor: Cursor) -> int:
    """NUMBER = a whole number from 1."""
    token = cursor.token
    if token.kind != "number" or "." in token.text or not 1 <= int(token.text) <= MOST_SIDES:
        message = f"`random()` draws from 1 to a whole number of 1 to {MOST_SIDES}"
        raise cursor.refuse("E316", message, "write `random(6)` for a number from 1 to 6")
    return int(cursor.take().text)


def _named(cursor: Cursor, name: str) -> str:
    """NAME | TEXT."""
    token = cursor.token
    if token.kind not in {"word", "text"} or (token.kind == "word" and token.text in KEYWORDS):
        raise cursor.refuse("E316", f"`{name}()` asks about one name", f"write `{_EXAMPLES[name]}`")
    return cursor.take().text
