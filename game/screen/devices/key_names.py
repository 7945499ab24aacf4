"""Names of keys: ``"shift+a"`` in settings, ``"Shift+A"`` on screen."""

import re
from collections.abc import Mapping

import pygame

_MODIFIERS: Mapping[str, int] = {
    "ctrl": pygame.KMOD_CTRL,
    "alt": pygame.KMOD_ALT,
    "shift": pygame.KMOD_SHIFT,
    "gui": pygame.KMOD_GUI,
}
"""In the order in which a name has them."""
_SIDES = re.compile(r"[lr](ctrl|alt|shift|gui|meta|super)")
_NAMES: Mapping[int, str] = {
    getattr(pygame, constant): "gui" if key[1:] in ("meta", "super") else key[1:] if _SIDES.fullmatch(key) else key
    for constant in sorted(dir(pygame))
    if constant.startswith("K_")
    for key in (constant.removeprefix("K_").lower(),)
}
"""A key by its code; left and right Ctrl are one name."""
_KNOWN = frozenset(_NAMES.values())
_SHOWN: Mapping[str, str] = {
    "return": "Enter",
    "escape": "Esc",
    "ac_back": "Back key",
    "pageup": "Page Up",
    "pagedown": "Page Down",
    "backspace": "Backspace",
    "leftbracket": "[",
    "rightbracket": "]",
    "period": "Full stop",
    "comma": "Comma",
    "slash": "/",
    "backslash": "\\",
    "plus": "+",
    "minus": "-",
    "equals": "=",
    "greater": ">",
    "less": "<",
    "semicolon": ";",
    "quote": "'",
    "backquote": "`",
    "gui": "Super",
    "multiply": "*",
    "divide": "/",
}
_KEYPAD = "kp_"
_LAST_LATIN = 0x24F
_LETTER_PLACES: Mapping[int, int] = {pygame.KSCAN_A + place: pygame.K_a + place for place in range(26)}
_PLACES: Mapping[int, int] = {
    **_LETTER_PLACES,
    pygame.KSCAN_RIGHTBRACKET: pygame.K_RIGHTBRACKET,
    pygame.KSCAN_LEFTBRACKET: pygame.K_LEFTBRACKET,
    pygame.KSCAN_PERIOD: pygame.K_PERIOD,
    pygame.KSCAN_COMMA: pygame.K_COMMA,
    pygame.KSCAN_SLASH: pygame.K_SLASH,
    pygame.KSCAN_SEMICOLON: pygame.K_SEMICOLON,
    pygame.KSCAN_APOSTROPHE: pygame.K_QUOTE,
    pygame.KSCAN_GRAVE: pygame.K_BACKQUOTE,
}
"""Where letters stand on the board: meant when the layout writes another script there."""
_NUMBERS: Mapping[int, int] = {
    **{pygame.KSCAN_1 + place: place + 1 for place in range(9)},
    **{pygame.KSCAN_KP1 + place: place + 1 for place in range(9)},
}
"""Where the digits 1 to 9 stand: on a French board their keys write something else."""
_NUMBER_KEYS: Mapping[int, int] = {
    **{pygame.K_1 + place: place + 1 for place in range(9)},
    **{pygame.K_KP_1 + place: place + 1 for place in range(9)},
}


def key_of(event: pygame.Event) -> int:
    """Return the code of a key by its letter; by its place when that letter is not Latin."""
    key: int = event.key
    return _PLACES.get(event.scancode, key) if _LAST_LATIN < key < pygame.K_CAPSLOCK else key


def name_of(event: pygame.Event) -> str:
    """Return the name of a key that went down, with the modifiers held meanwhile."""
    key = bare_name(event)
    return "+".join((*(name for name, bits in _MODIFIERS.items() if event.mod & bits and name != key), key))


def bare_name(event: pygame.Event) -> str:
    """Return the name of a key without its modifiers."""
    code = key_of(event)
    if code in _NAMES:
        return _NAMES[code]
    letter = chr(code) if code <= _LAST_LATIN else ""
    return letter if letter.strip() and letter.isprintable() else f"key{code}"


def number_of(event: pygame.Event) -> int | None:
    """Return the digit, 1 to 9, that stands on a key or belongs to its place."""
    return _NUMBER_KEYS.get(event.key, _NUMBERS.get(event.scancode))


def is_modifier(name: str) -> bool:
    """Return True for Ctrl, Alt, Shift and their like on their own."""
    return name in _MODIFIERS


def is_common(name: str) -> bool:
    """Return True for a key made to be pressed: no modifier, no lock, none of those a computer keeps for itself."""
    return not is_modifier(name) and (len(name) == 1 or (name in _KNOWN and "lock" not in name))


def is_plain(name: str) -> bool:
    """Return True for a name whose modifiers may be passed over: neither Alt nor Super is the game's."""
    return not any(part in ("alt", "gui") for part in name.split("+")[:-1])


def is_key(name: str) -> bool:
    """Return True for the name of a key, modifiers before it."""
    *modifiers, key = name.split("+")
    in_order = [modifier for modifier in _MODIFIERS if modifier in modifiers]
    is_known = key in _KNOWN or len(key) == 1 or re.fullmatch(r"key\d+", key) is not None
    return is_known and modifiers == in_order and key not in modifiers


def show_key(name: str) -> str:
    """Return a key as players read it: ``"Shift+A"``, ``"Keypad Enter"``."""
    return "+".join(_show(part) for part in name.split("+"))


def _show(part: str) -> str:
    if part.startswith(_KEYPAD):
        return f"Keypad {_show(part.removeprefix(_KEYPAD)).removeprefix('Keypad ')}"
    return _SHOWN.get(part, part.upper() if len(part) == 1 else part.capitalize())
