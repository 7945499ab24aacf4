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
    "caption": _FIELD,
    "prompt": _FIELD,
    "longest": _FIELD,
    "notes": "write it above `script:`, in the column of `scene:`, with a list below it",
    "input": "write `ask: its_variable`, the variable being a text",
    "nvl": "write `textbox: page`",
    "elif": "write `else:`, and in its list another `- if:`",
    "elseif": "write `else:`, and in its list another `- if:`",
    "goto": "write `jump: its_name`",
    "label": "a scene of its own begins with `---`, then `scene: its_name`",
    "menu": "write `choice:` with a list below it, each item an `option:`",
    "scene": "a scene of its own begins with `---`, then `scene: its_name`; a place is shown by `background:`",
}
