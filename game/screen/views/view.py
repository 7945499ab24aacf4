"""What every view promises the window."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import pygame

from game.screen.intents import Intent, Struck
from game.screen.outline import Outline


class View(Protocol):
    """One full window of the game. It owns its state; the window owns the stack."""

    @property
    def is_opaque(self) -> bool:
        """True for a scene of its own; the others let the last scene be seen behind them (``theatre.scene``)."""

    @property
    def takes_text(self) -> bool:
        """True while letters are typed into it: keys that write are then ``Typed`` and no actions."""

    def outline(self) -> Outline:
        """Say what is seen, for self-voicing and screen readers."""

    def respond(self, intent: Intent) -> "Turn":
        """Take the player's wish; say what becomes of the stack."""

    def elapse(self, seconds: float) -> None:
        """Let time pass."""

    def is_still(self) -> bool:
        """True when the next frame would look like this one unless the player acts."""

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw what changed since the last call (everything when ``fresh``); return the changed rectangles."""


@runtime_checkable
class Listener(Protocol):
    """A view that is told what is struck, whatever it means; keys and buttons are no wishes meanwhile."""

    def hear(self, struck: Struck) -> "Turn":
        """Take what was struck; say what becomes of the stack."""


@runtime_checkable
class Holder(Protocol):
    """A view of which a pointer can take hold: a slider, a map. A finger neither scrolls nor swipes meanwhile."""

    @property
    def is_holding(self) -> bool:
        """True from the Grip or Click that took hold to the Release."""


@runtime_checkable
class Clickable(Protocol):
    """A view that has something to click."""

    def is_clickable(self, point: tuple[int, int]) -> bool:
        """Tell whether a click at a point of the window does more than one beside it."""


@runtime_checkable
class Lively(Protocol):
    """A view in which, while it is still, something small moves from time to time."""

    def until_change(self) -> float:
        """Return in how many seconds it will look otherwise by itself: infinity for never."""


@runtime_checkable
class Renewable(Protocol):
    """A view that keeps something of the story; the others ask for it whenever they are drawn."""

    def renew(self) -> None:
        """The story was edited: show it as it is now, at the same place."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Nothing becomes of the stack."""


@dataclass(frozen=True, slots=True)
class Open:
    """Put a view on top, first taking away ``instead`` views, this one first."""

    view: View
    instead: int = 0


@dataclass(frozen=True, slots=True)
class Close:
    """Take ``count`` views away, this one first."""

    count: int = 1


@dataclass(frozen=True, slots=True)
class Quit:
    """End the program."""


Turn = Stay | Open | Close | Quit
