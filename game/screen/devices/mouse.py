"""The mouse."""

import pygame

from game.screen.intents import Action, Click, Drag, Hover, Intent, Press, Release, Wheel

_MAIN, _MIDDLE, _OTHER, _BACK, _FORWARD = 1, 2, 3, 6, 7
_PRESSES = {
    _MIDDLE: Action.HIDE,
    _OTHER: Action.MENU,
    _BACK: Action.BACK,
    _FORWARD: Action.FORWARD,
}
WAKE = 12
"""So many pixels the pointer must move before it takes the focus from keys."""


class Mouse:
    """The pointer. While keys have the focus it dozes: a nudge of the table must not take it from them."""

    def __init__(self) -> None:
        self._dozing_at: tuple[int, int] | None = None
        self._is_dozing = False
        self._held_at: tuple[int, int] | None = None

    def doze(self) -> None:
        """Wait for a wider move, for another device has the focus."""
        self._is_dozing, self._dozing_at = True, None

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the player wants with an event of the mouse."""
        if getattr(event, "touch", False):
            return ()  # SDL tells every touch a second time, as a mouse.
        match event.type:
            case pygame.MOUSEMOTION:
                return self._moved(event)
            case pygame.MOUSEBUTTONDOWN:
                return self._clicked(event)
            case pygame.MOUSEBUTTONUP if event.button == _MAIN:
                self._held_at = None
                return (Release(*event.pos),)
            case pygame.MOUSEWHEEL if event.y:
                return (Wheel(-event.y if event.flipped else event.y),)
            case _:
                return ()

    def forget(self) -> tuple[Intent, ...]:
        """Let go of the main button, for its release goes to another window."""
        at, self._held_at = self._held_at, None
        return () if at is None else (Release(*at),)

    def _moved(self, event: pygame.Event) -> tuple[Intent, ...]:
        across, down = event.rel
        if (across, down) == (0, 0):
            # A window that opens under a resting pointer must not take its place for a wish.
            return ()
        x, y = event.pos
        if event.buttons[0]:
            self._held_at = (x, y)
            return (Drag(x, y),)
        if self._is_dozing:
            self._dozing_at = self._dozing_at or (x - across, y - down)
            if abs(x - self._dozing_at[0]) + abs(y - self._dozing_at[1]) < WAKE:
                return ()
            self._is_dozing = False
        return (Hover(x, y),)

    def _clicked(self, event: pygame.Event) -> tuple[Intent, ...]:
        self._is_dozing = False
        if event.button == _MAIN:
            self._held_at = event.pos
            return (Click(*event.pos),)
        return (Press(_PRESSES[event.button]),) if event.button in _PRESSES else ()
