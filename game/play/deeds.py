"""Deeds: what happens to a game, as few as tell all of it, and as JSON.

A session is recorded as these and not as keys and clicks: what a click means hangs on window, text size and
speed, what a deed means on the story alone. So the same deeds always come to the same game.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from game.play.game import Entrance
from game.play.records import read_any, write_record
from game.play.strict_json import Json, MisshapenError
from game.story.expressions import Value


@dataclass(frozen=True, slots=True)
class Enter:
    """A game begins by entering a scene: a new one, or one that is played again."""

    entrance: Entrance


@dataclass(frozen=True, slots=True)
class GoOn:
    """So many beats are read on."""

    beats: int


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer is given: the number of an option, or a text."""

    answer: int | str


@dataclass(frozen=True, slots=True)
class Back:
    """So many moments are rolled back."""

    moments: int


@dataclass(frozen=True, slots=True)
class Forward:
    """So many moments are rolled forward."""

    moments: int


@dataclass(frozen=True, slots=True)
class OtherWay:
    """The way left last is taken up again."""


@dataclass(frozen=True, slots=True)
class Alter:
    """Variables get other values, by a developer."""

    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Jump:
    """A developer jumps to a step of a scene, which is entered so."""

    entrance: Entrance
    step: int


@dataclass(frozen=True, slots=True)
class Arrive:
    """A game is taken up as it was saved; ``save`` is the text of its file."""

    save: str


@dataclass(frozen=True, slots=True)
class Leave:
    """The game is left."""


Deed = Enter | GoOn | Reply | Back | Forward | OtherWay | Alter | Jump | Arrive | Leave

_NAMES: Mapping[str, type[Deed]] = {
    "enter": Enter,
    "go on": GoOn,
    "reply": Reply,
    "back": Back,
    "forward": Forward,
    "other way": OtherWay,
    "alter": Alter,
    "jump": Jump,
    "arrive": Arrive,
    "leave": Leave,
}


@dataclass(frozen=True, slots=True)
class Timed:
    """A deed, and how many seconds after the start it was done."""

    at: float
    deed: Deed


def write_deed(timed: Timed) -> dict[str, Json]:
    """A deed as JSON."""
    name = next(name for name, kind in _NAMES.items() if isinstance(timed.deed, kind))
    return {"at": timed.at, "deed": name, **write_record(timed.deed)}


def read_deed(document: Json) -> Timed:
    """The deed of JSON. Raises MisshapenError for anything else."""
    match document:
        case {"at": at, "deed": str(name), **rest} if name in _NAMES:
            return Timed(read_any(float, cast("Json", at)), read_any(_NAMES[name], cast("Json", rest)))
        case _:
            raise MisshapenError("it has something else where what was done should be")
