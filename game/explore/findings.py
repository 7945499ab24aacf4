"""What exploring a story found out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.explore.lengths import Spread
from game.explore.playthrough import Playthrough


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingFound:
    """An ending: a shortest way to it, or the ``reason`` why there is none, and what each variable can be there.

    One that was reached has no way where chance decides and no seed that was tried goes there.
    """

    title: str
    is_reached: bool
    way: Playthrough | None
    reason: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreached:
    """A line or option that no way leads to, and why. ``file`` is empty and ``line`` 0 where that is not known."""

    scene: str
    kind: str
    text: str
    reason: str
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """A place that should not be come to: a way there, where it is, what is wrong."""

    scene: str
    sentence: str
    way: Playthrough | None
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class SceneCoverage:
    """How much of a scene was reached: lines and options, of how many."""

    scene: str
    lines: int
    all_lines: int
    options: int
    all_options: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that is told of a story; ``doubts`` say why something was sampled instead of proven."""

    endings: Mapping[str, EndingFound]
    unreached: Sequence[Unreached]
    dead_ends: Sequence[Trouble]
    loops: Sequence[Trouble]
    coverage: Sequence[SceneCoverage]
    words: Spread
    minutes: Spread
    places: int
    doubts: Sequence[str]

    @property
    def is_complete(self) -> bool:
        """True when every way was visited."""
        return not self.doubts
