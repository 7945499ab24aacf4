"""What a writer or an artist is told about a mistake."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from game.story.form.lines import split_text
from game.story.source import Source, Span
from game.story.words import bare

MOST_MISTAKES = 50
"""How many mistakes of form are told for a file."""

Severity = Literal["error", "warning"]

_LONGEST_WORD = 80
_COLOURS: dict[Severity, str] = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"
_EXCERPT = 100
"""How many letters of a line are shown on either side of the mistake."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One mistake: a stable code, one sentence in the writer's words, where, and the cure.

    ``fix`` says what to write instead; when ``replacement`` is given it is the whole new
    text of the line ``span.line``, checked by reading it again; it may be of several lines.
    """

    code: str
    message: str
    span: Span
    fix: str = ""
    replacement: str | None = None


def severity(code: str) -> Severity:
    """``W...`` is a warning, everything else an error."""
    return "warning" if code.startswith("W") else "error"


def errors_of(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """What keeps a part of the story from being played; the rest is advice."""
    return tuple(diagnostic for diagnostic in diagnostics if severity(diagnostic.code) == "error")


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by file, line and column, each once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_place))


def more_mistakes(last: Diagnostic) -> Diagnostic:
    """The note that stands after the last mistake that is told."""
    message = "there may be more mistakes after this one"
    fix = "put those told right, then check again"
    return replace(last, code="E123", message=message, fix=fix, replacement=None)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known name nearest to a misspelt one, or None when none is near; case and accents do not count."""
    from difflib import get_close_matches  # noqa: PLC0415 - nothing is misspelt in most stories

    names: dict[str, str] = {}
    for name in sorted(known):
        names.setdefault(bare(name), name)
    near = get_close_matches(bare(word[:_LONGEST_WORD]), names, n=1, cutoff=0.7)
    return names[near[0]] if near else None


def as_json(diagnostic: Diagnostic) -> str:
    """One JSON object: file, line and column with their ends, code, severity, message, fix and replacement (or null).

    It is in ASCII alone, so that no terminal or pipe spoils a letter of it, whatever its encoding.
    """
    return json.dumps(
        {
            "file": diagnostic.span.file,
            "line": diagnostic.span.line,
            "column": diagnostic.span.column,
            "end_line": diagnostic.span.end_line,
            "end_column": diagnostic.span.end_column,
            "code": diagnostic.code,
            "severity": severity(diagnostic.code),
            "message": diagnostic.message,
            "fix": diagnostic.fix,
            "replacement": diagnostic.replacement,
        }
    )


def render(diagnostic: Diagnostic, source: Source, *, colour: bool = False) -> str:
    """Several lines for a terminal: the place, the message, the line with a caret below, the cure."""
    span = diagnostic.span
    kind = severity(diagnostic.code)
    tag = f"{_COLOURS[kind]}{kind}{_PLAIN}" if colour else kind
    parts = [f"{span.file}:{span.line}:{span.column}: {tag} {diagnostic.code}: {diagnostic.message}"]
    parts += _excerpt(source, span)
    cure = _cure(diagnostic)
    if cure:
        parts.append(f"    fix: {_visible(cure)}")
    return "\n".join(parts)


def _cure(diagnostic: Diagnostic) -> str:
    """The line as it should be, unless it is several, or advice that leaves a choice."""
    better = diagnostic.replacement
    if better is None or "\n" in better or severity(diagnostic.code) == "warning":
        return diagnostic.fix
    return better.strip()


def _excerpt(source: Source, span: Span) -> list[str]:
    """The line and the carets below it, cut around the place when the line is long."""
    lines = split_text(source.text)
    if span.line > len(lines) or not lines[span.line - 1].strip():
        return []
    raw = lines[span.line - 1].removeprefix("\ufeff")
    cut = max(0, span.column - _EXCERPT)
    shown = _visible(raw[cut : cut + 2 * _EXCERPT])
    at = min(span.column - 1, len(raw)) - cut
    width = span.end_column - span.column if span.end_line == span.line else 1
    carets = "^" * max(1, min(width, len(shown) - at))
    return [f"  {span.line} | {shown}", f"  {' ' * len(str(span.line))} | {' ' * at}{carets}"]


def _visible(text: str) -> str:
    """The text with each control character shown as one sign, so that a terminal is not told what to do."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text.replace("\t", " "))


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.span.file, diagnostic.span.line, diagnostic.span.column, diagnostic.code
