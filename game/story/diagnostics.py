"""What a writer or an artist is told about a mistake."""

from dataclasses import dataclass
from typing import Literal

from game.story.source import Span

Severity = Literal["error", "warning"]


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
