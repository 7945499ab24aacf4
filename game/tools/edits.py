"""Changes of lines in script files: every other letter, line end and mark of the file stays as it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.story.files import ScriptFile

_ENDS = re.compile(r"\r\n|\r|\n")
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Edit:
    """A line of a file as it is and as it shall be, without its end; ``after`` may be of several lines."""

    file: str
    line: int
    before: str
    after: str

    @property
    def growth(self) -> int:
        """How many lines it adds."""
        return self.after.count("\n")


def line_of(script: ScriptFile, number: int) -> str | None:
    """Give a line of a file without its end; None when the file is not in UTF-8 or has no such line."""
    try:
        lines = _ENDS.split(script.data.decode("utf-8"))
    except UnicodeDecodeError:
        return None
    return lines[number - 1].removeprefix(_MARK) if 0 < number <= len(lines) else None


def edited(scripts: Iterable[ScriptFile], edits: Sequence[Edit]) -> tuple[ScriptFile, ...]:
    """Give the files with the edits made, at most one for a line."""
    by_file: dict[str, list[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.file, []).append(edit)
    return tuple(_edited(script, by_file[script.name]) if script.name in by_file else script for script in scripts)


def place_after(line: int, edits: Iterable[Edit]) -> int:
    """Give the number that a line has once the edits of its file are made."""
    return line + sum(edit.growth for edit in edits if edit.line < line)


def _edited(script: ScriptFile, edits: Iterable[Edit]) -> ScriptFile:
    text = script.data.decode("utf-8")
    ends = _ENDS.findall(text)
    lines = _ENDS.split(text)
    usual = ends[0] if ends else "\n"
    for edit in edits:
        at = edit.line - 1
        mark = _MARK if at == 0 and lines[0].startswith(_MARK) else ""
        lines[at] = mark + edit.after.replace("\n", ends[at] if at < len(ends) else usual)
    whole = "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
    return replace(script, data=whole.encode())
