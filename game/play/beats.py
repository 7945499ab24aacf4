"""What ``advance`` tells: the beats of the story, in order.

The last beat of an advance is the one that is waited for: a Line, a Menu, an Ask, a Title, a
Pause, an End or a Lost. The directions before it are performed on the way.
"""

from dataclasses import dataclass

from game.play.state import State
from game.stage.stage import Answer, Question
from game.story.directions import Direction, Mood
from game.story.markup import Text
from game.story.steps import LineId


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its variables filled in."""

    id: LineId
    speaker: str | None
    mood: Mood | None
    text: Text


@dataclass(frozen=True, slots=True)
class Menu:
    """A question; ``answers`` are those the player may see, each with the number to answer with."""

    id: LineId
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """A text is asked for."""

    id: LineId
    question: Question


@dataclass(frozen=True, slots=True)
class Enter:
    """A scene begins; ``state`` is the one it begins in, before its first step."""

    scene: str
    state: State


@dataclass(frozen=True, slots=True)
class End:
    """The game is over; ``ending`` is empty when the story ran out without one."""

    ending: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The story cannot go on, by a mistake in the script that ``sentence`` tells the player."""

    sentence: str


Beat = Line | Menu | Ask | Direction | Enter | End | Lost
