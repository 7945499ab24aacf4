"""What an imported story is made of, its texts and conditions already in the words of our scripts."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Line:
    """A line with our marks in it, said by a person of the cast or, without one, told; ``mood`` as in brackets."""

    speaker: str | None
    mood: str
    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment beside the story."""

    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What stands after ``set:``."""

    text: str


@dataclass(frozen=True, slots=True)
class Jump:
    """Go to a scene and stay there."""

    scene: str


@dataclass(frozen=True, slots=True)
class Call:
    """Play a scene, then come back."""

    scene: str


@dataclass(frozen=True, slots=True)
class Back:
    """Come back from a call."""


@dataclass(frozen=True, slots=True)
class End:
    """An ending by its key; still without one until the ways are known."""

    ending: str = ""


@dataclass(frozen=True, slots=True)
class Direct:
    """A stage direction: its name, the words behind it, the fields below it."""

    name: str
    words: str
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A text asked of the player; ``longest`` is 0 where nothing is said of it."""

    variable: str
    prompt: str
    default: str
    longest: int


@dataclass(frozen=True, slots=True)
class Mark:
    """From here on it is a scene of its own, reached from above by going on."""

    scene: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An option of a choice; no condition is an empty one."""

    text: str
    condition: str = ""
    once: bool = False
    name: str = ""
    then: "Block" = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """A question put to the player."""

    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class When:
    """One way or the other."""

    condition: str
    then: "Block"
    otherwise: "Block" = ()


Part: TypeAlias = Line | Remark | Change | Jump | Call | Back | End | Direct | Question | Mark | Choice | When
Block: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene, with the name of the file it came from."""

    name: str
    file: str
    block: Block


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the cast."""

    key: str
    name: str
    colour: str = "stone"
    pose: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    """Something remembered; ``start`` as it is written in ``story.yaml``."""

    name: str
    kind: str
    start: str
    means: str


@dataclass(frozen=True, slots=True)
class Told:
    """What could not be carried over: from which lines to which, what it was, why not, and what to do instead."""

    file: str
    line: int
    last: int
    what: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class Copy:
    """A file of the source that becomes one of ours: ``source`` as the script's folder knows it, ``target``."""

    source: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tale:
    """A whole imported story. ``painted`` are pictures of one colour: a path below the project, red, green, blue."""

    title: str
    start: str
    scenes: tuple[Scene, ...]
    people: tuple[Person, ...]
    variables: tuple[Variable, ...]
    endings: tuple[tuple[str, str], ...]
    told: tuple[Told, ...]
    copies: tuple[Copy, ...] = ()
    painted: tuple[tuple[str, tuple[int, int, int]], ...] = ()
