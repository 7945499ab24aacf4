"""The steps that scripts become: what a scene does, one thing after another."""

from dataclasses import dataclass
from typing import NewType

from game.story.directions import Direction, Mood, Person
from game.story.expressions import Assignment, Expression
from game.story.markup import Text

LineId = NewType("LineId", str)
"""``<scene>.<hash of speaker and text>``, with ``.2`` and so on for a repetition within the scene."""


@dataclass(frozen=True, slots=True)
class LineStep:
    """Say a line, then wait for the reader."""

    id: LineId
    speaker: Person | None
    mood: Mood | None
    text: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionStep:
    """One option of a menu; ``target`` is the step its answer goes on at."""

    id: LineId
    name: str | None
    text: Text
    condition: Expression | None
    locked: Text | None
    once: bool
    target: int


@dataclass(frozen=True, slots=True)
class MenuStep:
    """Ask, then wait for an answer; with no option left that can be taken, ``after`` follows unasked."""

    id: LineId
    options: tuple[OptionStep, ...]
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskStep:
    """Ask for a text of at most ``longest`` letters, then wait for it; an empty answer is ``default``.

    An empty default is the variable's own value.
    """

    id: LineId
    variable: str
    prompt: Text
    default: str
    longest: int


@dataclass(frozen=True, slots=True)
class SetStep:
    """Change a variable."""

    assignment: Assignment


@dataclass(frozen=True, slots=True)
class BranchStep:
    """Go on at the next step when the condition holds, else at ``otherwise``."""

    condition: Expression
    otherwise: int


@dataclass(frozen=True, slots=True)
class GotoStep:
    """Go on at another step of this scene."""

    target: int


@dataclass(frozen=True, slots=True)
class JumpStep:
    """Go to the first step of a scene."""

    scene: str


@dataclass(frozen=True, slots=True)
class CallStep:
    """Go to a scene, to come back to the next step."""

    scene: str


@dataclass(frozen=True, slots=True)
class ReturnStep:
    """Come back from a call; outside a call the game ends without an ending."""


@dataclass(frozen=True, slots=True)
class EndStep:
    """End the game with an ending."""

    ending: str


@dataclass(frozen=True, slots=True)
class DirectStep:
    """Perform a direction. ``Title`` and ``Pause`` are waited for like a line; ``id`` names the step in a save."""

    id: LineId
    direction: Direction


Step = (
    LineStep
    | MenuStep
    | AskStep
    | SetStep
    | BranchStep
    | GotoStep
    | JumpStep
    | CallStep
    | ReturnStep
    | EndStep
    | DirectStep
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SceneSteps:
    """A compiled scene. Falling off its last step is a ``ReturnStep``."""

    name: str
    title: str
    summary: str
    steps: tuple[Step, ...]
    notes: tuple[str, ...] = ()
    """What a reader may wish to know before: the scene's hard matters, one in a few words each."""
