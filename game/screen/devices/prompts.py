"""What to press for an action, in the words of a device."""

from collections.abc import Mapping
from typing import Literal

from game.screen.devices.bindings import Table
from game.screen.devices.button_names import show_button
from game.screen.devices.key_names import show_key
from game.screen.intents import Action

Device = Literal["keyboard", "mouse", "touch", "pad"]

MOUSE: Mapping[Action, str] = {
    Action.CONFIRM: "click",
    Action.MENU: "right click",
    Action.HIDE: "middle click",
    Action.BACK: "wheel up",
    Action.FORWARD: "wheel down",
}
TOUCH: Mapping[Action, str] = {
    Action.CONFIRM: "tap",
    Action.MENU: "long press",
    Action.HIDE: "tap with two fingers",
    Action.BACK: "swipe right",
    Action.FORWARD: "swipe left",
    Action.ZOOM_IN: "two fingers apart",
    Action.ZOOM_OUT: "two fingers together",
}
"""What is done with the mouse and with fingers; nobody can change it."""


def all_of(table: Table, action: Action, device: Literal["keyboard", "pad"]) -> tuple[str, ...]:
    """Return every key or button of an action as players read it, a repeated one once."""
    show = show_key if device == "keyboard" else show_button
    return tuple(dict.fromkeys(map(show, table[action])))


def prompt_for(action: Action, device: Device, keys: Table, buttons: Table) -> str:
    """Return the first way to say an action with a device; with a key where that device has none, else nothing."""
    by_key = all_of(keys, action, "keyboard") if action in keys else ()
    match device:
        case "mouse" if action in MOUSE:
            return MOUSE[action]
        case "touch" if action in TOUCH:
            return TOUCH[action]
        case "pad" if buttons.get(action):
            return all_of(buttons, action, "pad")[0]
        case _:
            return by_key[0] if by_key else ""
