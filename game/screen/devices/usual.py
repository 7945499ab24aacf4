"""The usual keys and the usual buttons of a pad, as a new player finds them."""

from game.screen.devices.bindings import Table
from game.screen.intents import Action

KEYS: Table = {
    Action.CONFIRM: ("return", "kp_enter", "space"),
    Action.MENU: ("escape",),
    Action.BACK: ("pageup",),
    Action.FORWARD: ("pagedown",),
    Action.OTHER_BRANCH: ("b",),
    Action.SKIP_ON: ("ctrl",),
    Action.SKIP_TOGGLE: ("tab",),
    Action.SKIP_TO_CHOICE: ("period", "greater"),
    Action.AUTO: ("a",),
    Action.HIDE: ("h",),
    Action.HISTORY: ("l",),
    Action.STORY_MAP: ("m",),
    Action.GLOSSARY: ("g",),
    Action.QUICK_BAR: ("q",),
    Action.QUICK_SAVE: ("f5",),
    Action.QUICK_LOAD: ("f9",),
    Action.SCREENSHOT: ("s",),
    Action.FULLSCREEN: ("f", "f11", "alt+return", "alt+kp_enter"),
    Action.MUTE: ("f3", "shift+m"),
    Action.ACCESSIBILITY: ("shift+a",),
    Action.VOICE: ("v",),
    Action.REPEAT: ("r",),
    Action.DESCRIBE: ("d",),
    Action.UP: ("up",),
    Action.DOWN: ("down",),
    Action.LEFT: ("left",),
    Action.RIGHT: ("right",),
    Action.NEXT_CONTROL: (),
    Action.PREVIOUS_CONTROL: ("shift+tab",),
    Action.NEXT: ("rightbracket",),
    Action.PREVIOUS: ("leftbracket",),
    Action.ZOOM_IN: ("plus", "equals", "kp_plus"),
    Action.ZOOM_OUT: ("minus", "kp_minus"),
    Action.DELETE: ("delete",),
    Action.NOTE: ("n",),
    Action.SEARCH: ("slash", "ctrl+f"),
}
"""The keys of every action a key can have, in the order in which players read of them."""

BUTTONS: Table = {
    **dict.fromkeys(KEYS, ()),
    Action.CONFIRM: ("a",),
    Action.MENU: ("b", "start", "guide"),
    Action.BACK: ("lb", "lt"),
    Action.FORWARD: ("rb",),
    Action.OTHER_BRANCH: ("r3",),
    Action.SKIP_ON: ("rt",),
    Action.AUTO: ("l3",),
    Action.HIDE: ("y",),
    Action.HISTORY: ("select",),
    Action.QUICK_BAR: ("x",),
    Action.UP: ("up", "stick-up"),
    Action.DOWN: ("down", "stick-down"),
    Action.LEFT: ("left", "stick-left"),
    Action.RIGHT: ("right", "stick-right"),
}
"""The same for a pad."""
