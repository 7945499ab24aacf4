"""Names of a pad's buttons: ``"lb"`` in settings, ``"LB"`` on screen. Sticks and triggers are buttons as well."""

from collections.abc import Mapping

import pygame

BUTTONS: Mapping[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "select",
    pygame.CONTROLLER_BUTTON_GUIDE: "guide",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "l3",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "r3",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rb",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}
"""A button by SDL's number of it."""

AXES: Mapping[int, tuple[str | None, str]] = {
    pygame.CONTROLLER_AXIS_LEFTX: ("stick-left", "stick-right"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("stick-left", "stick-right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("stick-up", "stick-down"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("stick-up", "stick-down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: (None, "lt"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: (None, "rt"),
}
"""The two ends of an axis by SDL's number of it; a trigger has one end. Both sticks do the same."""

_SHOWN: Mapping[str, str] = {
    "select": "Select",
    "guide": "Guide",
    "start": "Start",
    "l3": "left stick pressed",
    "r3": "right stick pressed",
    "up": "D-pad up",
    "down": "D-pad down",
    "left": "D-pad left",
    "right": "D-pad right",
    "stick-up": "stick up",
    "stick-down": "stick down",
    "stick-left": "stick left",
    "stick-right": "stick right",
}
_KNOWN = frozenset(BUTTONS.values()) | {end for ends in AXES.values() for end in ends if end is not None}


def is_button(name: str) -> bool:
    """Return True for the name of a button, of a trigger or of a stick's direction."""
    return name in _KNOWN


def show_button(name: str) -> str:
    """Return a button as players read it."""
    return _SHOWN.get(name, name.upper())
