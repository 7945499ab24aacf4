"""What is read in Ren'Py, with its tags, to runs with our marks."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from game.story.markup import Run

_PIECE = re.compile(r"\{\{|\[\[|\{[^{}]*\}|\[[^\[\]]*\]|[^{}\[\]]+|.", re.DOTALL)
_INTERPOLATED = re.compile(r"(?P<name>[^\W\d][\w.]*)(?P<more>(?:![a-z]+)?(?::[^\]]*)?)")
_SLOW = 25.0
"""So many letters a second are slow speech; above it a speed is the reader's own affair."""
_SILENT = frozenset(("fast", "done", "/w", "/p"))
_KEPT = "its words are kept without it"

Cure = tuple[str, str]
Lookup = Callable[[str], tuple[str, str]]
"""What stands in square brackets: a variable of ours, or the words in its place; both empty when it is unknown."""


@dataclass(slots=True)
class RichText:
    """A text taken apart: its paragraphs, and what was lost, each with why and what to do instead."""

    paragraphs: list[list[Run]] = field(default_factory=lambda: [[]])
    lost: list[tuple[str, Cure]] = field(default_factory=list)
    marks: dict[str, bool] = field(default_factory=dict)
    pause: float = 0.0


def read_rich(text: str, lookup: Lookup) -> RichText:
    """Take a text apart at its tags and brackets."""
    rich = RichText()
    for found in _PIECE.finditer(text):
        piece = found.group()
        if piece in ("{{", "[["):
            _add(rich, piece[0])
        elif piece[0] == "{" and len(piece) > 1:
            _read_tag(rich, piece)
        elif piece[0] == "[" and len(piece) > 1:
            _read_bracket(rich, piece, lookup)
        else:
            _add(rich, piece)
    if rich.pause:
        _add(rich, "")
    return rich


def _add(rich: RichText, text: str, variable: str | None = None) -> None:
    marks = rich.marks
    rich.paragraphs[-1].append(
        Run(
            text=text,
            variable=variable,
            emphasis=marks.get("i", False),
            strong=marks.get("b", False),
            slow=marks.get("cps", False),
            pause=rich.pause,
        )
    )
    rich.pause = 0.0


def _read_tag(rich: RichText, tag: str) -> None:
    name, _, value = tag[1:-1].strip().partition("=")
    name = name.strip()
    match name:
        case "b" | "i" | "/b" | "/i" | "/cps":
            rich.marks[name.removeprefix("/")] = not name.startswith("/")
        case "cps":
            _read_speed(rich, tag, value)
        case "w":
            _read_wait(rich, tag, value)
        case "p":
            rich.paragraphs.append([])
            rich.pause = 0.0
        case "nw":
            cure = "lines wait for the player here", "join it with the line that follows, with `[pause 0.5]` between"
            rich.lost.append((tag, cure))
        case _ if name in _SILENT or name.startswith("#"):
            return
        case _ if not name.startswith("/"):
            rich.lost.append((tag, (f"there is no such mark here, {_KEPT}", "use *emphasis* or **strong** instead")))
        case _:
            return


def _read_speed(rich: RichText, tag: str, value: str) -> None:
    is_factor = value.startswith("*")
    try:
        speed = float(value.lstrip("*"))
    except ValueError:
        speed = 0.0
    rich.marks["cps"] = 0.0 < speed < (1.0 if is_factor else _SLOW)
    if not rich.marks["cps"]:
        rich.lost.append((tag, (f"how fast letters come is the reader's to say, {_KEPT}", "mark with [slow] only")))


def _read_wait(rich: RichText, tag: str, value: str) -> None:
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    rich.pause += min(seconds, 10.0) if seconds > 0 else 1.0
    if not value:
        cure = "lines do not wait for a click in their middle", "a pause of a second stands there; or make two lines"
        rich.lost.append((tag, cure))


def _read_bracket(rich: RichText, piece: str, lookup: Lookup) -> None:
    found = _INTERPOLATED.fullmatch(piece[1:-1].strip())
    variable, words = lookup(found["name"]) if found else ("", "")
    if not found or not (variable or words):
        _add(rich, piece)
        cure = "a text shows variables of the story only", "write {name} with a variable below `variables:`"
        rich.lost.append((piece, cure))
        return
    if variable:
        _add(rich, "", variable)
    else:
        _add(rich, words)
    if found["more"].strip("!ti"):
        cure = "a variable is shown as it is, without a format", "keep it in the shape that is to be read"
        rich.lost.append((piece, cure))
