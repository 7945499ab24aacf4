"""What a writer wrote: the manifest, the scenes, their statements, each with its Span."""

from dataclasses import dataclass

from game.story.directions import Direction, Mood, Person
from game.story.expressions import Assignment, Expression, Value
from game.story.markup import Text
from game.story.source import Span


@dataclass(frozen=True, slots=True)
class Say:
    """A line: spoken by a person, or narration when ``speaker`` is None."""

    speaker: Person | None
    mood: Mood | None
    text: Text
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer of a choice."""

    text: Text
    condition: Expression | None
    locked: Text | None
    once: bool
    name: str | None
    then: tuple["Statement", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Choice:
    """A question put to the player."""

    options: tuple[Option, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Set:
    """A change of a variable."""

    assignment: Assignment
    span: Span


@dataclass(frozen=True, slots=True)
class If:
    """One way or the other."""

    condition: Expression
    then: tuple["Statement", ...]
    otherwise: tuple["Statement", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to a scene and stay there."""

    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """Play a scene, then come back."""

    scene: str
    span: Span


@dataclass(frozen=True, slots=True)
class Return:
    """Come back from a call."""

    span: Span


@dataclass(frozen=True, slots=True)
class End:
    """An ending, by its key in ``story.yaml``."""

    ending: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A text asked of the player for a variable; ``longest`` is how many letters it may have.

    Without an answer ``default`` is taken; without that either, the variable stays as it is.
    """

    variable: str
    prompt: Text
    default: str
    longest: int
    span: Span


@dataclass(frozen=True, slots=True)
class Directed:
    """A stage direction."""

    direction: Direction
    span: Span


Statement = Say | Choice | Set | If | Jump | Call | Return | End | Question | Directed


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A scene: its name, what the player sees of it in menus, and its script.

    ``notes`` are what a reader may wish to know before.
    """

    name: str
    title: str
    summary: str
    notes: tuple[str, ...] = ()
    script: tuple[Statement, ...]
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """A person of the story: the key in scripts, the name on the tab, its colour in the theme."""

    key: Person
    name: str
    colour: str
    pose: str
    has_portrait: bool = False
    is_drained: bool = False
    has_counter: bool = False
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """Something remembered: its type, the value it starts with, its range, what it means.

    ``one_of`` are the only texts it may hold; empty when it may hold any.
    """

    name: str
    kind: str
    start: Value
    lowest: float | None
    highest: float | None
    one_of: tuple[str, ...] = ()
    meaning: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A way for the story to end: its key and its title."""

    key: str
    title: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryWord:
    """A word that is explained: its key in marks, what it is headed with, the explanation."""

    key: str
    title: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A sentence for what is seen or heard; ``group`` and ``name`` are those of ``program.Descriptions``."""

    group: str
    name: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """``story.yaml``: what holds for the whole story."""

    title: str
    subtitle: str
    start: str
    cast: tuple[CastMember, ...]
    variables: tuple[Variable, ...]
    endings: tuple[Ending, ...]
    glossary: tuple[GlossaryWord, ...] = ()
    language: str = "en"
    span: Span
