"""Where games wait or are over, and what they came to on the way."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from game.explore.facts import Known
from game.story.expressions import Value

Kind = Literal["asked", "passing", "ending", "nowhere", "lost"]
Given = int | str | None
"""An answer: the number of an option as the machine has it, a text, or none where the story goes on by itself."""


class Place(NamedTuple):
    """Where a game waits: the step, the steps to come back to, the facts that are not as at the start."""

    step: int
    returns: tuple[int, ...]
    known: Known


class Arrival(NamedTuple):
    """What an answer led to: ``kind`` tells whether the game waits there, or how it is over.

    A game that comes into a scene again without having been asked anything waits there, too, for itself.
    ``key`` is the same for all places from which everything goes on alike. ``cause`` is why a game is lost.
    """

    given: Given
    kind: Kind
    place: Place
    key: str
    words: int
    seconds: float
    cause: str = ""


@dataclass(slots=True)
class Met:
    """What was come to: ``runs`` of lines by their first step, menus among them, options that could be taken.

    ``ways`` are those of branches: 2n of step n where its condition held, 2n + 1 where it did not. ``values`` are those
    of watched facts by step.
    """

    runs: set[int] = field(default_factory=set)
    ways: set[int] = field(default_factory=set)
    options: set[tuple[int, int]] = field(default_factory=set)
    values: dict[int, set[tuple[Value, ...]]] = field(default_factory=dict)

    def add(self, other: "Met") -> None:
        """Take in what was met elsewhere."""
        self.runs |= other.runs
        self.ways |= other.ways
        self.options |= other.options
        for step, values in other.values.items():
            self.values.setdefault(step, set()).update(values)


@dataclass(slots=True)
class Trip:
    """A game on its way from one question to the next. ``entered`` are the scenes come into, and how."""

    step: int
    returns: tuple[int, ...]
    known: Known
    words: int = 0
    seconds: float = 0.0
    silent: int = 0
    lines: int = 0
    entered: dict[int, tuple[int, tuple[int, ...], Known]] = field(default_factory=dict)

    def turned(self, step: int, known: Known | None = None) -> "Trip":
        """Give the same game on another way."""
        return Trip(
            step,
            self.returns,
            dict(self.known) if known is None else known,
            self.words,
            self.seconds,
            self.silent,
            self.lines,
            dict(self.entered),
        )
