"""Why YAML, or we, will not read a document."""

from dataclasses import dataclass

NO_COLON = "a name without its colon"
"""Our word for a line that could only be a name; its place is the line's beginning."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A problem in the parser's words with its place and, at times, what it was doing since where.

    Lines and columns count from 0 within the document; no context is line -1. Our own
    problems are ``alias``, ``anchor``, ``tag``, ``key`` (a list or mapping as a key),
    ``question`` (a key behind a question mark) and ``depth``.
    """

    problem: str
    line: int
    column: int
    context: str = ""
    context_line: int = -1
    context_column: int = -1
