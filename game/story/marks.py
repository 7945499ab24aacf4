"""Reading the inline marks of a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.markup import Run, Text
from game.story.source import Span, stretch

LONGEST_PAUSE = 10.0
"""Seconds that a pause inside a line may take."""

_Mark = Literal["emphasis", "strong", "slow", "shake", "about"]

_SPECIAL = re.compile(r"[*\\\[\]{}]")
_PIECE = re.compile(r"\\.?|\*+|\[[^\[\]]*\]|\{[^{}]*\}|[\[\]{}]", re.DOTALL)
_VARIABLE = re.compile(r"[^\W\d]\w*")
_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")
_BEGINNINGS: Mapping[str, _Mark] = {"slow": "slow", "shake": "shake"}
_ENDS: Mapping[str, _Mark] = {"/slow": "slow", "/shake": "shake", "/about": "about"}
_STARS: Mapping[int, tuple[_Mark, ...]] = {1: ("emphasis",), 2: ("strong",), 3: ("strong", "emphasis")}
_WRITTEN: Mapping[_Mark, str] = {
    "emphasis": "*",
    "strong": "**",
    "slow": "[/slow]",
    "shake": "[/shake]",
    "about": "[/about]",
}
_EXAMPLES: Mapping[str, str] = {"pause": "pause 0.5", "about": "about watch"}
_KNOWN = ("pause", "about", *_BEGINNINGS, *_ENDS)
_MOST_PROBLEMS = 20


def read_text(raw: str, span: Span) -> tuple[Text, tuple[Diagnostic, ...]]:
    """Read a line's marks; a wrong mark is reported and read over. ``span`` is where ``raw`` itself starts."""
    unmarked = read_unmarked(raw)
    if unmarked is not None:
        return unmarked, ()
    line = _Line(raw, span)
    line.read()
    return Text(tuple(line.runs)), tuple(line.problems)


def read_unmarked(raw: str) -> Text | None:
    """Read a line that has no marks, as most have none; None for another."""
    return Text((Run(text=raw),)) if _SPECIAL.search(raw) is None else None


@dataclass(frozen=True, slots=True)
class _Open:
    """A mark that waits for its end; where it begins and where what it marks begins, what it is about."""

    mark: _Mark
    start: int
    end: int
    about: str | None = None


class _Line:
    """One line while its marks are read."""

    def __init__(self, raw: str, span: Span) -> None:
        self.runs: list[Run] = []
        self.problems: list[Diagnostic] = []
        self._raw = raw
        self._span = span
        self._letters: list[str] = []
        self._open: list[_Open] = []
        self._pause = 0.0

    def read(self) -> None:
        """Read the line from its first letter to its last."""
        done = 0
        for piece in _PIECE.finditer(self._raw):
            self._letters.append(self._raw[done : piece.start()])
            self._read_piece(piece)
            done = piece.end()
        self._letters.append(self._raw[done:])
        self._flush()
        if self._pause:
            self.runs.append(self._run())
        for opened in self._open:
            self._report_unclosed(opened)

    def _read_piece(self, piece: re.Match[str]) -> None:
        """Read one mark, by its first letter."""
        match piece.group()[0]:
            case "\\":
                self._read_escape(piece)
            case "*":
                self._read_stars(piece)
            case "[" if len(piece.group()) > 1:
                self._read_brackets(piece)
            case "{" if len(piece.group()) > 1:
                self._read_variable(piece)
            case sign:
                self._letters.append(sign)
                fix = f"write its partner too, or `\\{sign}` for the sign itself"
                self._report(piece, "E137", f"this `{sign}` stands alone", fix)

    def _read_escape(self, piece: re.Match[str]) -> None:
        r"""``\*`` is a star to be read, and so on for ``[ ] { } \``."""
        letter = piece.group()[1:]
        self._letters.append(letter)
        if not _SPECIAL.fullmatch(letter):
            fix = r"write `\\` for a backslash itself; `\` stands before * [ ] { } to have them read as they are"
            self._report(piece, "E138", "this backslash stands before nothing that it could free", fix)

    def _read_stars(self, piece: re.Match[str]) -> None:
        """Stars open or close; with a space on both sides they are stars."""
        count = len(piece.group())
        around = self._raw[piece.start() - 1 : piece.start()] + self._raw[piece.end() : piece.end() + 1]
        if not around.strip():
            self._letters.append(piece.group())
        elif count not in _STARS:
            self._letters.append(piece.group())
            self._report(
                piece,
                "E139",
                f"{count} stars mark nothing",
                r"write `*`, `**` or `***`, or `\*` for each star to be read",
            )
        else:
            self._turn(_STARS[count], piece)

    def _turn(self, marks: tuple[_Mark, ...], piece: re.Match[str]) -> None:
        """Close those marks that are open, the last opened first, then open the others."""
        ending = [opened.mark for opened in reversed(self._open) if opened.mark in marks]
        for mark in ending:
            self._end_mark(mark, piece)
        for mark in marks:
            if mark not in ending:
                self._begin_mark(mark, piece)

    def _read_brackets(self, piece: re.Match[str]) -> None:
        """``[pause 0.5]``, ``[slow]``, ``[/slow]``, ``[shake]``, ``[/shake]``, ``[about watch]``, ``[/about]``."""
        name, *rest = piece.group()[1:-1].split() or [""]
        if name == "pause":
            self._read_pause(rest, piece)
            return
        if name == "about":
            self._read_about(rest, piece)
            return
        meant = name if name in _KNOWN else did_you_mean(name, _KNOWN)
        if meant != name:
            self._report_unknown(meant, piece)
        elif rest:
            self._report(piece, "E134", f"`[{name}]` stands alone in its brackets", f"write `[{name}]`")
        if meant is None:
            return
        if meant == "about":
            self._begin_mark("about", piece)
        elif meant in _BEGINNINGS:
            self._begin_mark(_BEGINNINGS[meant], piece)
        elif meant in _ENDS:
            self._end_mark(_ENDS[meant], piece)

    def _read_pause(self, rest: list[str], piece: re.Match[str]) -> None:
        """``[pause 0.5]``: wait so many seconds before the next letter."""
        if len(rest) == 1 and _SECONDS.fullmatch(rest[0]) and float(rest[0]) <= LONGEST_PAUSE:
            self._flush()
            self._pause += float(rest[0])
        else:
            message = f"a pause has its seconds in the brackets, 0 to {LONGEST_PAUSE:g}"
            self._report(piece, "E134", message, "write `[pause 0.5]`")

    def _read_about(self, rest: list[str], piece: re.Match[str]) -> None:
        """``[about watch]``: what follows is explained in the glossary."""
        if len(rest) == 1 and _VARIABLE.fullmatch(rest[0]):
            self._begin_mark("about", piece, rest[0])
            return
        message = "`[about]` does not say which entry of the `glossary:` in scripts/story.yaml it is about"
        self._report(piece, "E134", message, "write for example `[about watch]her Lip[/about]`")
        self._begin_mark("about", piece)

    def _read_variable(self, piece: re.Match[str]) -> None:
        """``{name}``: the value of a variable."""
        name = piece.group()[1:-1]
        if _VARIABLE.fullmatch(name):
            self._flush()
            self.runs.append(self._run(variable=name))
            return
        self._letters.append(piece.group())
        fix = (
            f"write `{{{name.strip()}}}`"
            if _VARIABLE.fullmatch(name.strip())
            else r"write `{honesty}`, or `\{` for a brace to be read"
        )
        self._report(piece, "E135", "braces hold the name of one variable alone", fix)

    def _begin_mark(self, mark: _Mark, piece: re.Match[str], about: str | None = None) -> None:
        """From here on the text is marked."""
        if any(opened.mark == mark for opened in self._open):
            message = f"`{piece.group()}` stands inside another `{piece.group()}`"
            self._report(
                piece, "E136", message, f"close the first with `{_WRITTEN[mark]}` before, or leave this one out"
            )
            return
        self._flush()
        self._open.append(_Open(mark, piece.start(), piece.end(), about))

    def _end_mark(self, mark: _Mark, piece: re.Match[str]) -> None:
        """Here the marked text ends."""
        opened = next((opened for opened in self._open if opened.mark == mark), None)
        if opened is None:
            written = piece.group()
            self._report(
                piece,
                "E133",
                f"`{written}` closes nothing",
                f"take it out, or write `[{_EXAMPLES.get(mark, mark)}]` where it begins",
            )
            return
        if opened.end == piece.start():
            fix = "take both marks out, or write the text between them"
            self._report(piece, "E139", "nothing stands between these marks", fix)
        self._check_crossing(opened, piece)
        self._flush()
        self._open.remove(opened)

    def _check_crossing(self, opened: _Open, piece: re.Match[str]) -> None:
        """Marks that began later end earlier; those of ``***`` began together."""
        later = [other for other in self._open if other.start > opened.start]
        if later:
            inner, outer = _WRITTEN[later[-1].mark], _WRITTEN[opened.mark]
            message = f"`{outer}` closes here while a mark that began after it is still open"
            self._report(piece, "E132", message, f"write `{inner}` first, then `{outer}`")

    def _flush(self) -> None:
        """Make a run of the letters read since the last one."""
        text = "".join(self._letters)
        self._letters.clear()
        if text:
            self.runs.append(self._run(text))

    def _run(self, text: str = "", variable: str | None = None) -> Run:
        """Make a run under the marks that are open; it takes the waiting pause with it."""
        pause, self._pause = self._pause, 0.0
        marks = {opened.mark for opened in self._open}
        return Run(
            text=text,
            variable=variable,
            emphasis="emphasis" in marks,
            strong="strong" in marks,
            slow="slow" in marks,
            shake="shake" in marks,
            pause=pause,
            about=next((opened.about for opened in self._open if opened.mark == "about"), None),
        )

    def _report_unknown(self, meant: str | None, piece: re.Match[str]) -> None:
        """Tell that a mark is not known; what is in no way meant as one is read as text."""
        if meant is None:
            self._letters.append(piece.group())
        fix = (
            f"write `[{_EXAMPLES.get(meant, meant)}]`"
            if meant
            else r"write `[pause 0.5]`, `[slow]`, `[shake]`, `[about watch]`, or `\[` for a bracket to be read"
        )
        self._report(piece, "E130", f"there is no mark `{piece.group()}`", fix)

    def _report_unclosed(self, opened: _Open) -> None:
        """Tell that a mark has no end."""
        written = self._raw[opened.start : opened.end]
        free = rf", or `\{written[0]}` to have the sign read" if written[0] == "*" else ""
        fix = f"write `{_WRITTEN[opened.mark]}` where it ends{free}"
        self._keep("E131", (opened.start, opened.end), f"`{written}` is never closed", fix)

    def _report(self, piece: re.Match[str], code: str, message: str, fix: str) -> None:
        """Tell a problem with a mark."""
        self._keep(code, piece.span(), message, fix)

    def _keep(self, code: str, where: tuple[int, int], message: str, fix: str) -> None:
        """Keep a problem for the writer, unless the line has more of them than anyone reads."""
        if len(self.problems) < _MOST_PROBLEMS:
            span = stretch(self._span, *where)
            self.problems.append(Diagnostic(code=code, message=message, span=span, fix=fix))
