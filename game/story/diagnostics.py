"""What a writer or an artist is told about a mistake."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from game.story.source import Source, Span

Severity = Literal["error", "warning"]

_LONGEST_WORD = 80
_COLOURS: dict[Severity, str] = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One mistake: a stable code, one sentence in the writer's words, where, and the cure.

    ``fix`` says what to write instead; when ``replacement`` is given it is the whole new
    text of the line ``span.line``, checked by reading it again.
    """

    code: str
    message: str
    span: Span
    fix: str = ""
    replacement: str | None = None


def severity(code: str) -> Severity:
    """``W...`` is a warning, everything else an error."""
    return "warning" if code.startswith("W") else "error"


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by file, line and column, each once."""
    return tuple(sorted(dict.fromkeys(diagnostics), key=_place))


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """The known name nearest to a misspelt one, or None when none is near; case does not count."""
    names: dict[str, str] = {}
    for name in sorted(known):
        names.setdefault(name.casefold(), name)
    near = get_close_matches(word[:_LONGEST_WORD].casefold(), names, n=1, cutoff=0.7)
    return names[near[0]] if near else None


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    return diagnostic.span.file, diagnostic.span.line, diagnostic.span.column, diagnostic.code


def as_json(diagnostic: Diagnostic) -> str:
    raise NotImplementedError


def render(diagnostic: Diagnostic, source: Source, *, colour: bool = False) -> str:
    raise NotImplementedError
