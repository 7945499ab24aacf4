"""What players have chosen for keys and buttons: out of their settings, and into them."""

from dataclasses import replace

from game.play.settings import Settings
from game.screen.devices.bindings import LastName, Table, add, bind, chosen_of, meaning, remove, restore
from game.screen.devices.button_names import is_button, show_button
from game.screen.devices.key_names import is_key, show_key
from game.screen.devices.usual import BUTTONS, KEYS
from game.screen.intents import Action, Struck


def keys_of(settings: Settings) -> Table:
    """Return the keys of every action."""
    return bind(KEYS, settings.keys, is_key)


def buttons_of(settings: Settings) -> Table:
    """Return the pad's buttons of every action."""
    return bind(BUTTONS, settings.buttons, is_button)


def struck_for(settings: Settings, action: Action) -> tuple[Struck, ...]:
    """Return everything that means an action, keys before buttons."""
    keys, buttons = keys_of(settings)[action], buttons_of(settings)[action]
    return (*(Struck("keyboard", name) for name in keys), *(Struck("pad", name) for name in buttons))


def meaning_of(settings: Settings, struck: Struck) -> Action | None:
    """Return what a key or a button means."""
    return meaning(_table(settings, struck), struck.name)


def give(settings: Settings, action: Action, struck: Struck) -> Settings | LastName:
    """Let a key or a button mean an action, and no other any longer."""
    return _kept(settings, struck, add(_table(settings, struck), action, struck.name))


def take(settings: Settings, action: Action, struck: Struck) -> Settings | LastName:
    """Let a key or a button no longer mean an action."""
    return _kept(settings, struck, remove(_table(settings, struck), action, struck.name))


def give_back(settings: Settings, action: Action) -> Settings | LastName:
    """Give an action the keys and buttons it has in a new game."""
    keys, buttons = restore(keys_of(settings), action, KEYS), restore(buttons_of(settings), action, BUTTONS)
    if isinstance(keys, LastName):
        return keys
    if isinstance(buttons, LastName):
        return buttons
    return replace(settings, keys=chosen_of(keys, KEYS), buttons=chosen_of(buttons, BUTTONS))


def show(struck: Struck) -> str:
    """Return a key or a button as players read it."""
    return show_key(struck.name) if struck.device == "keyboard" else f"pad {show_button(struck.name)}"


def _table(settings: Settings, struck: Struck) -> Table:
    return keys_of(settings) if struck.device == "keyboard" else buttons_of(settings)


def _kept(settings: Settings, struck: Struck, table: Table | LastName) -> Settings | LastName:
    if isinstance(table, LastName):
        return table
    if struck.device == "keyboard":
        return replace(settings, keys=chosen_of(table, KEYS))
    return replace(settings, buttons=chosen_of(table, BUTTONS))
