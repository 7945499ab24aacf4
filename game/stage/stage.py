"""The Stage: everything the audience sees at one moment, frozen."""

from dataclasses import dataclass

from game.story.directions import Place, TextboxKind, Transition
from game.story.markup import Text
from game.story.steps import LineId

PLACES: dict[Place, float] = {"far_left": 0.12, "left": 0.3, "centre": 0.5, "right": 0.7, "far_right": 0.88}
"""Where a person's middle stands, in parts of the stage's width."""
NEUTRAL = "neutral"
"""The expression of somebody who was shown without one."""


@dataclass(frozen=True, slots=True)
class Tween:
    """A number on its way from ``start`` to ``end``, eased; times in seconds."""

    start: float
    end: float
    seconds: float = 0.0
    elapsed: float = 0.0

    @property
    def is_still(self) -> bool:
        """True when it has arrived."""
        return self.elapsed >= self.seconds

    @property
    def now(self) -> float:
        """The value at this moment: a cubic ease-out between both ends."""
        if self.is_still:
            return self.end
        rest = 1.0 - self.elapsed / self.seconds
        return self.end + (self.start - self.end) * rest * rest * rest


def still(value: float) -> Tween:
    """A number that stays as it is."""
    return Tween(value, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person on stage; ``x`` in parts of the width, ``opacity`` 0 to 1.

    ``before`` is the mood shown until ``change`` has arrived (a cross-dissolve of faces).
    """

    person: str
    pose: str | None
    expression: str | None
    x: Tween
    opacity: Tween
    is_leaving: bool = False
    before: tuple[str | None, str | None] | None = None
    change: Tween = Tween(1.0, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Camera:
    """The eye: ``zoom`` is a factor, ``x`` and ``y`` parts of the picture, ``shake`` a strength 0 to 1."""

    zoom: Tween = Tween(1.0, 1.0)
    x: Tween = Tween(0.0, 0.0)
    y: Tween = Tween(0.0, 0.0)
    shake: Tween = Tween(0.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """Strengths of what falls, drifts or flickers over the picture, 0 to 1."""

    rain: Tween = Tween(0.0, 0.0)
    smoke: Tween = Tween(0.0, 0.0)
    grain: Tween = Tween(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Illustration:
    """A full-screen picture; no ``parts`` means all of it."""

    name: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Portrait:
    """How somebody is seen beside the words: their usual pose where ``pose`` is None."""

    pose: str | None
    expression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The line in the text box; ``elapsed`` is how long it has been appearing, in seconds.

    ``is_complete`` holds when the reader has asked for all of it at once. ``portrait`` is of who speaks
    without being on stage.
    """

    line: LineId
    speaker: str | None
    text: Text
    elapsed: float = 0.0
    is_complete: bool = False
    portrait: Portrait | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An option as offered. ``number`` is what ``advance`` is told; ``locked`` is why it can't be taken."""

    number: int
    id: LineId
    text: Text
    locked: Text | None
    was_chosen: bool
    """Taken earlier in this game."""


@dataclass(frozen=True, slots=True)
class Question:
    """A text that is asked for: of at most ``longest`` letters, ``default`` when nothing is written."""

    prompt: Text
    default: str
    longest: int


@dataclass(frozen=True, slots=True)
class Card:
    """A title over the whole screen."""

    text: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class Change:
    """A transition under way: what was seen before, and how far it has come."""

    transition: Transition
    before: "Stage"
    elapsed: float = 0.0

    @property
    def progress(self) -> float:
        """0 (only the stage before) to 1 (only the new one)."""
        return min(1.0, self.elapsed / self.transition.seconds) if self.transition.seconds else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is seen and heard. ``wait`` is left of a pause.

    ``sounds`` are those started by the present beat, ``captions`` what tells in words of all that it lets be heard.
    ``page`` are the lines before the present one that stay to be read, as on a page or among messages.
    """

    background: str | None = None
    actors: tuple[Actor, ...] = ()
    camera: Camera = Camera()
    effects: Effects = Effects()
    picture: Illustration | None = None
    music: str | None = None
    music_fade: float = 1.5
    ambience: str | None = None
    ambience_fade: float = 1.5
    sounds: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    textbox: TextboxKind = "below"
    page: tuple[Speech, ...] = ()
    speech: Speech | None = None
    answers: tuple[Answer, ...] = ()
    question: Question | None = None
    card: Card | None = None
    wait: float = 0.0
    change: Change | None = None
