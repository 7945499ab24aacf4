"""Keys, mouse and touch turned into Intents."""

import pygame

from game.screen.intents import Action, Click, Drag, Hover, Intent, Pick, Press, Release, Wheel

KEYS: dict[int, Action] = {
    pygame.K_RETURN: Action.CONFIRM,
    pygame.K_KP_ENTER: Action.CONFIRM,
    pygame.K_SPACE: Action.CONFIRM,
    pygame.K_PAGEUP: Action.BACK,
    pygame.K_PAGEDOWN: Action.FORWARD,
    pygame.K_LCTRL: Action.SKIP_ON,
    pygame.K_RCTRL: Action.SKIP_ON,
    pygame.K_TAB: Action.SKIP_TOGGLE,
    pygame.K_ESCAPE: Action.MENU,
    pygame.K_h: Action.HIDE,
    pygame.K_s: Action.SCREENSHOT,
    pygame.K_f: Action.FULLSCREEN,
    pygame.K_F11: Action.FULLSCREEN,
    pygame.K_F5: Action.QUICK_SAVE,
    pygame.K_F9: Action.QUICK_LOAD,
    pygame.K_l: Action.HISTORY,
    pygame.K_UP: Action.UP,
    pygame.K_DOWN: Action.DOWN,
    pygame.K_LEFT: Action.LEFT,
    pygame.K_RIGHT: Action.RIGHT,
    pygame.K_RIGHTBRACKET: Action.NEXT,
    pygame.K_LEFTBRACKET: Action.PREVIOUS,
    pygame.K_DELETE: Action.DELETE,
}
"""What a key means when it goes down."""

_PLACES: dict[int, int] = {
    pygame.KSCAN_H: pygame.K_h,
    pygame.KSCAN_S: pygame.K_s,
    pygame.KSCAN_F: pygame.K_f,
    pygame.KSCAN_L: pygame.K_l,
    pygame.KSCAN_RIGHTBRACKET: pygame.K_RIGHTBRACKET,
    pygame.KSCAN_LEFTBRACKET: pygame.K_LEFTBRACKET,
}
"""Where letters stand on the board: meant when the layout writes another script there."""

_NUMBERS = {
    **{key: number for number, key in enumerate(range(pygame.K_1, pygame.K_9 + 1), start=1)},
    **{key: number for number, key in enumerate(range(pygame.K_KP_1, pygame.K_KP_9 + 1), start=1)},
}
_REPEATING = {Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT, Action.BACK, Action.FORWARD}
_MAIN, _MIDDLE, _OTHER = 1, 2, 3
_LAST_LATIN = 0x24F


class Keyboard:
    """The keys that are down, so that a held key means its wish once.

    Keys that move a focus or turn pages go on repeating.
    """

    def __init__(self) -> None:
        self._down: set[int] = set()

    def intent(self, event: pygame.Event) -> Intent | None:
        """Return what the player wants with an event, None when it is no wish."""
        if event.type == pygame.KEYDOWN:
            return self._pressed(event)
        if event.type == pygame.KEYUP:
            return self._released(event)
        if event.type == pygame.WINDOWFOCUSLOST:
            return self._forget()
        return _pointed(event)

    def _pressed(self, event: pygame.Event) -> Intent | None:
        key = _key_of(event)
        was_down = key in self._down
        self._down.add(key)
        intent = _meaning(key, event.mod)
        if was_down and not (isinstance(intent, Press) and intent.action in _REPEATING):
            return None
        return intent

    def _released(self, event: pygame.Event) -> Intent | None:
        key = _key_of(event)
        self._down.discard(key)
        return Press(Action.SKIP_OFF) if KEYS.get(key) is Action.SKIP_ON else None

    def _forget(self) -> Intent | None:
        """Let go of every key, for their releases go to another window."""
        was_skipping = any(KEYS.get(key) is Action.SKIP_ON for key in self._down)
        self._down.clear()
        return Press(Action.SKIP_OFF) if was_skipping else None


def _key_of(event: pygame.Event) -> int:
    """Return the key by its letter; by its place when that letter is not Latin."""
    key: int = event.key
    return _PLACES.get(event.scancode, key) if key > _LAST_LATIN and key < pygame.K_CAPSLOCK else key


def _meaning(key: int, modifiers: int) -> Intent | None:
    if modifiers & pygame.KMOD_ALT:
        return Press(Action.FULLSCREEN) if KEYS.get(key) is Action.CONFIRM and key != pygame.K_SPACE else None
    if key in _NUMBERS:
        return Pick(_NUMBERS[key])
    return Press(KEYS[key]) if key in KEYS else None


def _pointed(event: pygame.Event) -> Intent | None:
    if event.type == pygame.MOUSEMOTION:
        if tuple(event.rel) == (0, 0):
            # A window that opens under a resting pointer must not take its place for a wish.
            return None
        return Drag(*event.pos) if event.buttons[0] else Hover(*event.pos)
    if event.type == pygame.MOUSEBUTTONDOWN:
        return _clicked(event)
    if event.type == pygame.MOUSEBUTTONUP and event.button == _MAIN:
        return Release(*event.pos)
    if event.type == pygame.MOUSEWHEEL and event.y:
        return Wheel(-event.y if event.flipped else event.y)
    return Press(Action.LEAVE) if event.type == pygame.QUIT else None


def _clicked(event: pygame.Event) -> Intent | None:
    if event.button == _MAIN:
        return Click(*event.pos)
    if event.button == _MIDDLE:
        return Press(Action.HIDE)
    return Press(Action.MENU) if event.button == _OTHER else None
