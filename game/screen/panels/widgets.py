"""The controls a panel is made of, as data. Two are equal when they look the same: what they do is not compared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pygame

from game.screen.views.view import Stay, Turn

if TYPE_CHECKING:  # the title has neither
    from game.screen.panels.writing import Writing
    from game.story.markup import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Something to read; it takes no focus. ``size`` is on the 1920x1080 page; display letters do not grow.

    ``lead`` stands right above it in bold.
    """

    text: str
    lead: str = ""
    face: str = "text"
    size: int = 28
    is_display: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands over a part of a list; it takes no focus, and is told with the control below it."""

    text: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """A key with what it does; it takes no focus."""

    keys: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A line that is typed at ``speed`` letters a second, 0 for at once; it takes no focus.

    A boxed one stands in the story's text box, over a picture if there is one.
    """

    text: str
    speed: float
    is_boxed: bool = False
    picture: pygame.Surface | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A paper strip to press. A narrow one stands beside others; ``value`` tells what it leads to, at its right."""

    label: str
    press: Callable[[], Turn] = field(compare=False)
    is_narrow: bool = False
    value: str = ""
    is_chosen: bool = False
    """True for the tab of the page that is open."""
    is_half: bool = False
    """True for one of a pair: two such stand side by side where both find room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A letter to press; keys stand in a grid. ``name`` is how it is told aloud when its letter is not.

    One that ``starts_line`` never stands beside the one before it.
    """

    letter: str
    press: Callable[[], Turn] = field(compare=False)
    name: str = ""
    starts_line: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A line to write into, of ``longest`` letters at most; ``enter`` answers when it is confirmed."""

    label: str
    writing: Writing
    change: Callable[[Writing], None] = field(compare=False)
    enter: Callable[[], Turn] = field(default=Stay, compare=False)
    longest: int = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Toggle:
    """Yes or no."""

    label: str
    is_on: bool
    change: Callable[[bool], None] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slider:
    """A number on a line; ``shown`` is how the present value reads."""

    label: str
    value: float
    lowest: float
    highest: float
    step: float
    shown: str
    change: Callable[[float], None] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepper:
    """One of a few, taken with left and right; ``chosen`` is its place among ``options``."""

    label: str
    options: tuple[str, ...]
    chosen: int
    change: Callable[[int], None] = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveCard:
    """A save: its picture, a title, a few lines; ``delete`` and ``annotate`` answer the keys for that.

    Without ``press`` it is only looked at, and takes no focus. A large one fills a page of its own.
    """

    picture: pygame.Surface | None
    title: str
    text: str
    hint: str
    press: Callable[[], Turn] | None = field(compare=False)
    note: str = ""
    is_large: bool = False
    delete: Callable[[], Turn] | None = field(default=None, compare=False)
    annotate: Callable[[], Turn] | None = field(default=None, compare=False)


Find = Callable[[tuple[int, int]], pygame.Surface | None]
"""Finds a picture of a size in pixels; None while it is being made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A picture with words below it; without one the silhouette of what was not met yet. ``hint`` is told aloud."""

    picture: Find | None = field(compare=False)
    title: str
    text: str = ""
    note: str = ""
    hint: str = ""
    press: Callable[[], Turn] = field(default=Stay, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A line of the history: who said what, with the name of their colour; ``wanted`` is marked in it.

    ``hint`` is what more is told of it aloud: the heading it is the first below.
    """

    name: str
    text: Text
    press: Callable[[], Turn] = field(compare=False)
    colour: str = ""
    wanted: str = ""
    hint: str = ""


YOU = "You"
"""Who gives answers, in the player's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """A question of the history: what could be answered, and the place of the answer taken."""

    offered: tuple[Text, ...]
    taken: int | None
    press: Callable[[], Turn] = field(compare=False)
    wanted: str = ""


Control = (
    Words
    | Heading
    | KeyLine
    | Sample
    | Button
    | Key
    | Field
    | Toggle
    | Slider
    | Stepper
    | SaveCard
    | Tile
    | Passage
    | Answers
)


def takes_focus(control: Control) -> bool:
    """Return True for a control the player can act on."""
    is_looked_at = isinstance(control, SaveCard) and control.press is None
    return not is_looked_at and not isinstance(control, Words | Heading | KeyLine | Sample)
