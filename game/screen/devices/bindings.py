"""Bindings: the keys of each action, or the pad's buttons of each action.

A table holds names as settings have them, ``"return"``, ``"ctrl+f"``, ``"lb"``; what a name looks like is the
business of key_names and button_names.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.screen.intents import Action

Table = Mapping[Action, tuple[str, ...]]
"""The names of each action, in the order in which they are shown. A name stands under one action only."""

ESSENTIAL = (Action.CONFIRM, Action.MENU, Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)
"""Without these no menu could be left, nor this be mended: each keeps one name at least."""


@dataclass(frozen=True, slots=True)
class LastName:
    """Refused: the name is the last one of an essential action."""

    action: Action


def bind(usual: Table, chosen: Mapping[str, str], is_name: Callable[[str], bool]) -> Table:
    """Return the usual table with what a player's settings say instead.

    What settings say of no known action and names that are none are passed over. A name wanted by two actions
    is the first one's; an essential action that would have none gets its usual names back.
    """
    wanted = {action: _names(chosen[_key(action)], is_name) for action in usual if _key(action) in chosen}
    for action in ESSENTIAL:
        if wanted.get(action) == () and usual.get(action):
            del wanted[action]
    others = {action: names for action, names in usual.items() if action not in wanted}
    owners: dict[str, Action] = {}
    for action, names in (*_essential_first(wanted), *_essential_first(others)):
        for name in names:
            owners.setdefault(name, action)
    table = {
        action: tuple(name for name in wanted.get(action, names) if owners[name] is action)
        for action, names in usual.items()
    }
    return _with_essential(table, usual)


def chosen_of(table: Table, usual: Table) -> dict[str, str]:
    """Return what settings must say for ``bind`` to give this table again."""
    return {_key(action): " ".join(names) for action, names in table.items() if names != usual[action]}


def meaning(table: Table, name: str) -> Action | None:
    """Return the action a name stands under."""
    return next((action for action, names in table.items() if name in names), None)


def add(table: Table, action: Action, name: str) -> Table | LastName:
    """Give a name to an action, taking it from the one that had it."""
    owner = meaning(table, name)
    if owner is action:
        return table
    left = table if owner is None else remove(table, owner, name)
    return left if isinstance(left, LastName) else {**left, action: (*left[action], name)}


def remove(table: Table, action: Action, name: str) -> Table | LastName:
    """Take a name from an action."""
    left = tuple(other for other in table[action] if other != name)
    return LastName(action) if not left and action in ESSENTIAL else {**table, action: left}


def restore(table: Table, action: Action, usual: Table) -> Table | LastName:
    """Give an action its usual names back, taking them from those that have them now."""
    changed: Table | LastName = {**table, action: ()}
    for name in usual[action]:
        if isinstance(changed, LastName):
            break
        changed = add(changed, action, name)
    return changed


def _key(action: Action) -> str:
    """An action as settings name it."""
    return action.name.lower()


def _names(said: str, is_name: Callable[[str], bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in said.lower().split() if is_name(name)))


def _essential_first(table: Table) -> list[tuple[Action, tuple[str, ...]]]:
    return sorted(table.items(), key=lambda entry: entry[0] not in ESSENTIAL)


def _with_essential(table: dict[Action, tuple[str, ...]], usual: Table) -> Table:
    """The table, its essential actions given their usual names where others had taken all of them."""
    for action in ESSENTIAL:
        if not table.get(action) and usual.get(action):
            back = usual[action]
            for other, names in table.items():
                table[other] = tuple(name for name in names if name not in back)
            table[action] = back
    return table
