"""Words that begin no item here, because they belong elsewhere or to another engine, with what is written instead."""

from collections.abc import Mapping

_FIELD = "write it without a dash, in the column of the words it belongs to"

ELSEWHERE: Mapping[str, str] = {
    "else": "write it without a dash, in the column of its `if:` and `then:`",
    "then": "write it without a dash, below its `if:` or `option:`",
    "option": "write it into the list of a `choice:`, further in",
    "locked": _FIELD,
    "once": _FIELD,
    "subtitle": _FIELD,
    "transition": _FIELD,
    "elif": "write `else:`, and in its list another `- if:`",
    "elseif": "write `else:`, and in its list another `- if:`",
    "goto": "write `jump: its_name`",
    "label": "a scene of its own begins with `---`, then `scene: its_name`",
    "menu": "write `choice:` with a list below it, each item an `option:`",
    "scene": "a scene of its own begins with `---`, then `scene: its_name`; a place is shown by `background:`",
}
