"""The grammar of conditions and assignments."""

from game.story.diagnostics import Diagnostic
from game.story.expressions import Assignment, Expression
from game.story.source import Span


def read_condition(raw: str, span: Span) -> tuple[Expression | None, tuple[Diagnostic, ...]]:
    """Read the text after ``if:``; None when it has a mistake. ``span`` is where ``raw`` itself starts."""
    raise NotImplementedError(raw, span)


def read_assignment(raw: str, span: Span) -> tuple[Assignment | None, tuple[Diagnostic, ...]]:
    """Read the text after ``set:``; None when it has a mistake. ``span`` is where the text itself starts."""
    raise NotImplementedError(raw, span)
