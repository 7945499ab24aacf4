"""What README.md says of keys and buttons is so."""

import re

from game.screen.devices.bindings import Table
from game.screen.devices.button_names import show_button
from game.screen.devices.key_names import show_key
from game.screen.devices.usual import BUTTONS, KEYS
from tests.theatres import ROOT

ALSO: dict[str, tuple[str, ...]] = {
    "PgUp": ("pageup",),
    "PgDn": ("pagedown",),
    "full stop": ("period",),
    "arrows": ("up", "down", "left", "right"),
    "d-pad": ("up", "down", "left", "right"),
    "sticks": ("stick-up", "stick-down", "stick-left", "stick-right"),
    "L3": ("l3",),
    "R3": ("r3",),
}
"""What README.md calls otherwise than the game."""
NO_ACTION = {"1-9", "menu"}
"""What stands there and is no key: digits give answers, menus hold buttons."""


def said(column: int) -> set[str]:
    """What stands in a column of the table of keys."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Keys")[2].partition("## ")[0]
    rows = [line.strip("| ").split("|") for line in section.splitlines() if line.startswith("|")][2:]
    cells = [row[column] for row in rows if column < len(row)]
    return {name for cell in cells for name in re.split(r" · |, |; ", cell.strip()) if name.strip()} - NO_ACTION


def meant(names: set[str], shown: dict[str, str]) -> tuple[set[str], set[str]]:
    """The names as settings have them, and those that are none."""
    known = {name for name in names if name in ALSO or name in shown}
    return {one for name in known for one in ALSO.get(name, (shown.get(name, ""),))}, names - known


def untold(table: Table, told: set[str]) -> set[str]:
    """The actions with keys of which none is told."""
    return {action.name for action, names in table.items() if names and not told & set(names)}


def test_every_key_that_is_told_is_one_and_every_action_is_told() -> None:
    told, strange = meant(said(1), {show_key(name): name for names in KEYS.values() for name in names})
    assert (strange, untold(KEYS, told)) == (set(), set())


def test_every_button_that_is_told_is_one_and_every_action_is_told() -> None:
    told, strange = meant(said(2), {show_button(name): name for names in BUTTONS.values() for name in names})
    assert (strange, untold(BUTTONS, told)) == (set(), set())
