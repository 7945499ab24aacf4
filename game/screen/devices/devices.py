"""All devices of the player as one."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.play.settings import Settings
from game.screen.devices.bindings import Table
from game.screen.devices.chosen import buttons_of, keys_of
from game.screen.devices.holding import Holding
from game.screen.devices.keyboard import Keyboard
from game.screen.devices.mouse import Mouse
from game.screen.devices.pad import Controller, Pad
from game.screen.devices.prompts import Device, prompt_for
from game.screen.devices.scanner import Scanner
from game.screen.devices.touch import Touch
from game.screen.intents import Action, Click, Drag, Hover, Intent, Press, Release, Struck
from game.screen.views.view import Holder, View

_KEYBOARD = frozenset((pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING))
_MOUSE = frozenset((pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL))
_TOUCH = frozenset((pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP))
_PAD = frozenset((pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP, pygame.CONTROLLERAXISMOTION))
_PLUGS = frozenset((pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED))
_LONGEST = 0.1
"""No more time than this counts at once for what is held: a stalled computer must not press anything again."""


class Devices:
    """Turns what comes from devices, and time, into what the player wants; ``size`` tells the window's pixels."""

    def __init__(self, settings: Settings, size: Callable[[], tuple[int, int]]) -> None:
        self.last: Device = "keyboard"
        """The device used last."""
        self._has_focus = True
        self._settings = settings
        self._keyboard = Keyboard(keys_of(settings))
        self._pad = Pad(buttons_of(settings), _open_controller)
        self._mouse = Mouse()
        self._touch = Touch(size)
        self._scanner = Scanner()
        self._view: View | None = None
        self._holder: Holder | None = None
        self.change(settings)

    @property
    def is_busy(self) -> bool:
        """True while time alone may soon mean something: a key that repeats, a finger that rests."""
        return any(held.is_repeating for held in self._holdings) or self._touch.is_touched

    @property
    def patience(self) -> float:
        """Seconds until scanning goes on; very long when it does not."""
        settings = self._settings
        return self._scanner.left(settings.scan_seconds) if settings.one_button else float("inf")

    @property
    def keys(self) -> Table:
        """The keys of every action, as they are now."""
        return self._keyboard.table

    @property
    def buttons(self) -> Table:
        """The pad's buttons of every action, as they are now."""
        return self._pad.table

    def prompt(self, action: Action) -> str:
        """Return what to press for an action on the device used last: ``"Enter"``, ``"A"``, ``"tap"``.

        A device that cannot say it answers with the key; nothing is said when no key does.
        """
        return prompt_for(action, self.last, self._keyboard.table, self._pad.table)

    def change(self, settings: Settings) -> None:
        """Follow new settings."""
        if settings.keys != self._settings.keys:
            self._keyboard.table = keys_of(settings)
        if settings.buttons != self._settings.buttons:
            self._pad.table = buttons_of(settings)
        self._settings = settings
        for held in self._holdings:
            held.is_toggling = settings.hold_to_toggle
        self._keyboard.otherwise = self._pad.otherwise = Action.CONFIRM if settings.one_button else None

    def begin(self) -> None:
        """Find the pads, each of which is told from now on when it comes or goes; call it with a window open."""
        from pygame._sdl2 import controller  # noqa: PLC0415 - not on the way to the first frame

        controller.init()
        if not self._keyboard.is_writing:
            # SDL begins with it on: a key that means something would also open a box to compose Japanese in.
            pygame.key.stop_text_input()

    def close(self) -> None:
        """Let go of the pads."""
        self._pad.close()

    def face(self, view: View) -> None:
        """Learn which view is on top: whether letters are written into it, whether it is to be scanned."""
        if view is not self._view:
            self._view = view
            self._holder = view if isinstance(view, Holder) else None
            self._scanner.rest()
        self._touch.is_holding = self._holder is not None and self._holder.is_holding
        if view.takes_text != self._keyboard.is_writing:
            self._keyboard.write(is_wanted=view.takes_text)
            if view.takes_text:
                pygame.key.start_text_input()
            else:
                pygame.key.stop_text_input()

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the player wants with an event."""
        if event.type == pygame.QUIT:
            return (Press(Action.LEAVE),)
        if event.type in (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED):
            return self._focus(has_focus=event.type == pygame.WINDOWFOCUSGAINED)
        intents = self._told(event)
        if intents:
            self._scanner.rest()
        return intents

    def rest(self) -> None:
        """Let the focus rest where it is, from now on: it is still being told of."""
        self._scanner.rest()

    def struck(self, event: pygame.Event) -> Struck | None:
        """Return the key or button an event strikes, whatever it means."""
        if event.type in (pygame.KEYDOWN, pygame.KEYUP):
            name = self._keyboard.struck(event)
            return None if name is None else Struck("keyboard", name)
        if event.type in _PAD and self._has_focus:
            name = self._pad.struck(event)
            return None if name is None else Struck("pad", name)
        return None

    def elapse(self, seconds: float) -> tuple[Intent, ...]:
        """Let time pass; return what is repeated, what a finger at rest means, and where scanning goes."""
        step = min(seconds, _LONGEST)
        meant = [intent for held in self._holdings for intent in held.elapse(step)]
        meant += self._touch.elapse(step)
        if self._settings.one_button and self._scanner.elapse(seconds, self._settings.scan_seconds):
            meant += self._scanned()
        return tuple(meant)

    def _told(self, event: pygame.Event) -> tuple[Intent, ...]:
        if event.type in _KEYBOARD:
            return self._by_keys("keyboard", self._keyboard.intents(event))
        if event.type in _PLUGS:
            return self._pad.intents(event)
        if event.type in _PAD:
            return self._by_keys("pad", self._pad.intents(event)) if self._has_focus else ()
        if event.type in _MOUSE:
            return self._by_pointer("mouse", self._mouse.intents(event))
        if event.type in _TOUCH:
            return self._touched(event)
        return ()

    def _by_keys(self, device: Device, intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
        if intents:
            self.last = device
            self._mouse.doze()
        return intents

    def _by_pointer(self, device: Device, intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
        if intents:
            self.last = device
        return _as_one_button(intents) if self._settings.one_button else intents

    def _touched(self, event: pygame.Event) -> tuple[Intent, ...]:
        if not self._settings.one_button:
            return self._by_pointer("touch", self._touch.intents(event))
        # A hand that is not sure where it comes down, or how long it stays, has one button too.
        return self._by_keys("touch", (Press(Action.CONFIRM),) if event.type == pygame.FINGERDOWN else ())

    def _focus(self, *, has_focus: bool) -> tuple[Intent, ...]:
        self._has_focus = has_focus
        if has_focus:
            return ()
        return (*self._keyboard.forget(), *self._pad.forget(), *self._mouse.forget(), *self._touch.forget())

    @property
    def _holdings(self) -> tuple[Holding, Holding]:
        return self._keyboard.holding, self._pad.holding

    def _scanned(self) -> tuple[Intent, ...]:
        goes_on = self._view is not None and self._scanner.goes_on(self._view.outline())
        return (Press(Action.NEXT_CONTROL),) if goes_on else ()


def is_strike(event: pygame.Event) -> bool:
    """Return True for an event of keys or of a pad's buttons, which a Listener is told by name."""
    return event.type in _KEYBOARD or event.type in _PAD


def _as_one_button(intents: tuple[Intent, ...]) -> tuple[Intent, ...]:
    """Take a click anywhere for the one button, and nothing else from where the pointer is."""
    return tuple(
        Press(Action.CONFIRM) if isinstance(intent, Click) else intent
        for intent in intents
        if not isinstance(intent, Hover | Drag | Release)
    )


def _open_controller(place: int) -> Controller:
    from pygame._sdl2 import controller  # noqa: PLC0415 - not on the way to the first frame

    return controller.Controller(place)
