"""What the player wants, whatever they press to say it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal


class Action(Enum):
    """A wish without a place or a number."""

    CONFIRM = auto()
    """Go on in the story; take the focused control in a menu."""
    BACK = auto()
    """Roll back one beat; page up in a list."""
    FORWARD = auto()
    """Roll forward one beat; page down in a list."""
    OTHER_BRANCH = auto()
    """Back to where the player was before going back and choosing otherwise."""
    SKIP_ON = auto()
    """The skip key went down."""
    SKIP_OFF = auto()
    """The skip key came up."""
    SKIP_TOGGLE = auto()
    SKIP_TO_CHOICE = auto()
    """At once to the next choice, or to the next line that may not be skipped."""
    AUTO = auto()
    """Let the story go on by itself, or no longer."""
    MENU = auto()
    """The pause menu in the story; one view back in a menu."""
    HIDE = auto()
    """The picture without the text box."""
    SCREENSHOT = auto()
    FULLSCREEN = auto()
    MUTE = auto()
    QUICK_SAVE = auto()
    QUICK_LOAD = auto()
    HISTORY = auto()
    STORY_MAP = auto()
    GLOSSARY = auto()
    """The words that are explained."""
    ACCESSIBILITY = auto()
    """The page of everything that makes the game easier to see, hear and handle."""
    VOICE = auto()
    """Self-voicing on or off."""
    REPEAT = auto()
    """Say again what was said last."""
    DESCRIBE = auto()
    """Tell what is seen."""
    QUICK_BAR = auto()
    """Put the focus on the row of buttons under the text, or back."""
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    NEXT_CONTROL = auto()
    """The next control in reading order, round and round: Tab in menus, and what scanning does."""
    PREVIOUS_CONTROL = auto()
    NEXT = auto()
    """The next page of a paged view."""
    PREVIOUS = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    DELETE = auto()
    """Delete the focused save; the letter after the mark in a text field."""
    ERASE = auto()
    """The letter before the mark in a text field."""
    NOTE = auto()
    """Write a note on the focused save."""
    SEARCH = auto()
    LEAVE = auto()
    """The window's close button."""


@dataclass(frozen=True, slots=True)
class Press:
    """An action."""

    action: Action


@dataclass(frozen=True, slots=True)
class Pick:
    """A choice by its number, from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Hover:
    """The pointer moved; window pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Click:
    """The main button went down; window pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer moved with the main button held; window pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Release:
    """The main button went up; window pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Wheel:
    """The wheel turned; positive is up, away from the player."""

    steps: int


@dataclass(frozen=True, slots=True)
class Grip:
    """A finger went down, on a slider or a map perhaps; a tap becomes a Click when it is lifted. Window pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Typed:
    """Letters were typed; only a view that ``takes_text`` is told."""

    letters: str


@dataclass(frozen=True, slots=True)
class Reach:
    """The focus is to be on a control, by its number in the view's outline; who reads the screen need not see it."""

    number: int


Intent = Press | Pick | Hover | Click | Drag | Release | Wheel | Grip | Typed | Reach


@dataclass(frozen=True, slots=True)
class Struck:
    """A key, or a button of a pad, by the name that settings have for it; told to a Listener, whatever it means."""

    device: Literal["keyboard", "pad"]
    name: str
