"""The inline marks inside a line of text."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from game.story.expressions import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text under the same marks.

    ``variable`` names the variable whose value stands here (then ``text`` is empty until
    the machine fills it in); ``pause`` is the wait in seconds before the first letter;
    ``about`` is the entry of the glossary that explains it.
    """

    text: str = ""
    variable: str | None = None
    emphasis: bool = False
    strong: bool = False
    slow: bool = False
    shake: bool = False
    pause: float = 0.0
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """What is read: runs in reading order."""

    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        """The letters alone, without marks; variables stand as ``{name}``."""
        if len(self.runs) == 1 and self.runs[0].variable is None:
            return self.runs[0].text
        return "".join(f"{{{run.variable}}}" if run.variable else run.text for run in self.runs)


def fill(text: Text, variables: Mapping[str, Value]) -> Text:
    """Put the variables' values where their names stand; an unknown name stays, in its braces."""
    if all(run.variable is None for run in text.runs):
        return text
    return Text(tuple(_filled(run, variables) for run in text.runs))


def _filled(run: Run, variables: Mapping[str, Value]) -> Run:
    """Put a variable's value into its run."""
    if run.variable is None:
        return run
    value = variables.get(run.variable)
    shown = f"{{{run.variable}}}" if value is None else _shown(value)
    return replace(run, variable=None, text=shown)


def _shown(value: Value) -> str:
    """Write a value as the player reads it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{value + 0.0:.10g}"
        case str():
            return value
        case frozenset():
            return ", ".join(sorted(value))
        case _:
            assert_never(value)
