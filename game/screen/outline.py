"""An Outline: what a view says of itself to those who do not look at it."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["button", "choice", "toggle", "slider", "stepper", "field", "card", "passage", "place"]
"""What kind of control it is, told after its name; ``place`` is a scene on the story map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A control: its name, what it is, its present value, what more there is to know, where it is in the window.

    ``area`` is left, top, width and height in pixels; a click in its middle takes it.
    """

    name: str
    role: Role
    value: str = ""
    hint: str = ""
    area: tuple[int, int, int, int] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A view in words.

    ``title`` is told when the view opens, ``text`` when it changes: what is read, in order. ``items`` are all
    controls in reading order, ``focus`` the number of the one that has the focus.
    """

    title: str = ""
    text: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    focus: int | None = None
    line: str = ""
    """Which line or card of the story ``text`` ends with: the same words in another line are told again."""
