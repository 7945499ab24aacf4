"""The keyboard."""

from collections.abc import Callable

import pygame

from game.screen.devices.bindings import Table, meaning
from game.screen.devices.clipboard import pasted
from game.screen.devices.holding import Holding
from game.screen.devices.key_names import bare_name, is_common, is_modifier, is_plain, key_of, name_of, number_of
from game.screen.intents import Action, Intent, Pick, Typed

_WRITING: dict[str, Action] = {
    "backspace": Action.ERASE,
    "delete": Action.DELETE,
    "return": Action.CONFIRM,
    "kp_enter": Action.CONFIRM,
    "escape": Action.MENU,
    "tab": Action.NEXT_CONTROL,
    "shift+tab": Action.PREVIOUS_CONTROL,
    "up": Action.UP,
    "down": Action.DOWN,
    "left": Action.LEFT,
    "right": Action.RIGHT,
}
"""What keys mean while text is written, whatever else they were given."""
_PASTING = ("ctrl+v", "gui+v", "shift+insert")
_KEYPAD = range(pygame.K_KP_DIVIDE, pygame.K_KP_PERIOD + 1)


class Keyboard:
    """The keys, with what they mean by ``table``; ``paste`` gives what may be put where text is written."""

    def __init__(self, table: Table, paste: Callable[[], str] = pasted) -> None:
        self.table = table
        self._paste = paste
        self.holding = Holding()
        self.otherwise: Action | None = None
        """What keys mean that mean nothing else."""
        self.is_writing = False
        """True while keys write: those that do are told as letters and mean nothing else."""
        self._is_composing = False
        self._alone: str | None = None

    def write(self, *, is_wanted: bool) -> None:
        """Let keys write from now on, or no longer; a word that was being composed is given up."""
        self.is_writing, self._is_composing = is_wanted, False

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the player wants with an event of the keyboard."""
        match event.type:
            case pygame.KEYDOWN:
                return () if self._is_composing else self._pressed(event)
            case pygame.KEYUP:
                return self.holding.release(bare_name(event))
            case pygame.TEXTINPUT:
                self._is_composing = False
                return (Typed(event.text),) if self.is_writing and event.text else ()
            case pygame.TEXTEDITING:
                self._is_composing = self.is_writing and bool(event.text)
            case _:
                pass
        return ()

    def struck(self, event: pygame.Event) -> str | None:
        """Return the name of a key that is struck, whatever it means; Ctrl and its like are struck when they come up.

        So Shift may begin ``"shift+a"`` or be meant itself.
        """
        name = bare_name(event)
        if event.type == pygame.KEYUP:
            self.holding.release(name)
            is_alone, self._alone = self._alone == name, None
            return name if is_alone else None
        self._alone = name if is_modifier(name) else None
        return None if is_modifier(name) else name_of(event)

    def forget(self) -> tuple[Intent, ...]:
        """Let go of every key, for their releases go to another window."""
        self._is_composing = False
        return self.holding.release_all()

    def _pressed(self, event: pygame.Event) -> tuple[Intent, ...]:
        name, bare = name_of(event), bare_name(event)
        if self.is_writing:
            return self._written(event)
        action = meaning(self.table, name)
        if action is None and is_plain(name):
            action = meaning(self.table, bare)
            number = number_of(event)
            if action is None and number is not None:
                return (Pick(number),)
            if action is None and is_common(bare):
                action = self.otherwise
        return self.holding.press(bare, action)

    def _written(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Take a key while text is written: with Ctrl a letter means what it was given with Ctrl, and nothing else."""
        name, bare = name_of(event), bare_name(event)
        if name in _PASTING:
            letters = self._paste()
            return (Typed(letters),) if letters else ()
        if name not in _WRITING and _writes(event):
            return ()
        return self.holding.press(bare, _WRITING.get(name, meaning(self.table, name)))


def _writes(event: pygame.Event) -> bool:
    """Return True for a key of a letter, a digit or a sign, unless Ctrl or Super makes something else of it."""
    key = key_of(event)
    is_letter = key < pygame.K_CAPSLOCK or key in _KEYPAD
    is_other = event.mod & (pygame.KMOD_CTRL | pygame.KMOD_GUI) and not event.mod & pygame.KMOD_ALT
    return is_letter and not is_other
