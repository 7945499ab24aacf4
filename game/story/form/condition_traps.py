"""Signs in a condition that YAML takes for its own, or that end it, as other languages have them."""

import re

from game.story.form.draft import Draft, Repair, repair_of

_BRACED = re.compile(r"\{ *(\w+) *\}")


def foreign_condition(draft: Draft, index: int) -> Repair | None:
    """``if: !met``, ``if: {points} > 1`` and ``if: points > 1:``; None for any other line."""
    line = draft.line(index)
    text = line.text.rstrip()
    if line.key != "if" or not text:
        return None
    start, end = line.column, line.column + len(text)
    head = line.raw[:start]
    if re.match(r"!(?!=)", text):
        told = ("E303", "`!` is a word here", "write `not`")
        return repair_of(draft, (index, start, start + 1), told, f"{head}not {text[1:].lstrip()}")
    if text.startswith("{") and _BRACED.search(text):
        told = ("E305", "braces are for the text of a line", "write a variable's name alone")
        return repair_of(draft, (index, start, start + 1), told, head + _BRACED.sub(r"\1", text))
    if text.endswith(":") and text[0] not in "\"'":
        told = ("E305", "a colon has no place here", "take it out; what follows stands below, after `then:`")
        return repair_of(draft, (index, end - 1, end), told, head + text[:-1].rstrip())
    return None
