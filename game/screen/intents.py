"""What the player wants, whatever they press to say it."""

from dataclasses import dataclass
from enum import Enum, auto


class Action(Enum):
    """A wish without a place or a number."""

    CONFIRM = auto()
    """Go on in the story; take the focused control in a menu. Enter, Space."""
    BACK = auto()
    """Roll back one beat; page up in a list. PgUp."""
    FORWARD = auto()
    """Roll forward one beat; page down in a list. PgDn."""
    SKIP_ON = auto()
    """Ctrl pressed."""
    SKIP_OFF = auto()
    """Ctrl released."""
    SKIP_TOGGLE = auto()
    """Tab."""
    MENU = auto()
    """Esc, right click: the pause menu in the story; one view back in a menu."""
    HIDE = auto()
    """H, middle click: the picture without the text box."""
    SCREENSHOT = auto()
    """S."""
    FULLSCREEN = auto()
    """F, F11, Alt+Enter."""
    QUICK_SAVE = auto()
    """F5."""
    QUICK_LOAD = auto()
    """F9."""
    HISTORY = auto()
    """L."""
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    NEXT = auto()
    """The next page of a paged view: "]"."""
    PREVIOUS = auto()
    """The page before: "["."""
    DELETE = auto()
    """Delete the focused save."""
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


Intent = Press | Pick | Hover | Click | Drag | Release | Wheel
