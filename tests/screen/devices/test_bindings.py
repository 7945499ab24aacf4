"""Keys and buttons of the player's own."""

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.bindings import ESSENTIAL, LastName, add, bind, chosen_of, meaning, remove
from game.screen.devices.chosen import buttons_of, give, give_back, keys_of, show, struck_for, take
from game.screen.devices.devices import Devices
from game.screen.devices.key_names import is_key, show_key
from game.screen.devices.labels import LABELS
from game.screen.devices.usual import BUTTONS, KEYS
from game.screen.intents import Action, Press, Struck
from tests.screen.devices.events import button, key


def test_every_action_a_key_can_have_has_a_label_and_the_usual_names_are_names() -> None:
    assert set(LABELS) == set(KEYS) == set(BUTTONS)
    assert keys_of(Settings()) == KEYS
    assert buttons_of(Settings()) == BUTTONS


def test_no_usual_name_stands_under_two_actions() -> None:
    for table in (KEYS, BUTTONS):
        names = [name for names in table.values() for name in names]
        assert len(names) == len(set(names))


def test_settings_replace_the_keys_of_an_action_and_take_them_from_others() -> None:
    table = keys_of(Settings(keys={"auto": "tab shift+f2", "hide": ""}))

    assert table[Action.AUTO] == ("tab", "shift+f2")
    assert table[Action.SKIP_TOGGLE] == ()
    assert table[Action.HIDE] == ()
    assert table[Action.CONFIRM] == KEYS[Action.CONFIRM]


def test_what_settings_say_of_no_action_or_no_key_is_passed_over() -> None:
    table = keys_of(Settings(keys={"dance": "x", "auto": "hyper+q x shift+ +", "menu": "nosuchkey"}))

    assert table[Action.AUTO] == ("x",)
    assert table[Action.MENU] == KEYS[Action.MENU]
    assert {**table, Action.AUTO: ("a",)} == KEYS


def test_settings_edited_by_hand_never_leave_menus_without_keys() -> None:
    table = keys_of(Settings(keys={"auto": "return kp_enter space escape up down left right", "confirm": ""}))

    assert all(table[action] for action in ESSENTIAL)
    names = [name for names in table.values() for name in names]
    assert len(names) == len(set(names))


def test_a_key_wanted_twice_by_settings_is_the_essential_action_s() -> None:
    table = keys_of(Settings(keys={"auto": "x", "confirm": "x"}))
    assert (table[Action.CONFIRM], table[Action.AUTO]) == (("x",), ())


def test_adding_takes_a_name_from_its_owner_and_removing_stops_at_the_last() -> None:
    table = add(KEYS, Action.AUTO, "h")
    assert not isinstance(table, LastName)
    assert (table[Action.AUTO], table[Action.HIDE]) == (("a", "h"), ())
    assert meaning(table, "h") is Action.AUTO

    assert remove(KEYS, Action.UP, "up") == LastName(Action.UP)
    assert add(KEYS, Action.AUTO, "up") == LastName(Action.UP)
    assert add(KEYS, Action.UP, "up") == KEYS


@pytest.mark.parametrize("action", [Action.AUTO, Action.CONFIRM, Action.NEXT_CONTROL])
def test_what_is_chosen_comes_back_from_settings(action: Action) -> None:
    table = add(KEYS, action, "ctrl+shift+f2")
    assert not isinstance(table, LastName)
    table = add(table, action, "h")
    assert not isinstance(table, LastName)
    assert bind(KEYS, chosen_of(table, KEYS), is_key) == table


def test_choosing_changes_settings_alone_and_the_usual_comes_back() -> None:
    settings = give(Settings(), Action.AUTO, Struck("keyboard", "h"))
    assert isinstance(settings, Settings)
    settings = give(settings, Action.AUTO, Struck("pad", "y"))
    assert isinstance(settings, Settings)
    assert settings == Settings(keys={"auto": "a h", "hide": ""}, buttons={"auto": "l3 y", "hide": ""})
    assert struck_for(settings, Action.HIDE) == ()

    settings = take(settings, Action.AUTO, Struck("keyboard", "a"))
    assert isinstance(settings, Settings)
    assert [show(struck) for struck in struck_for(settings, Action.AUTO)] == [
        "H",
        "pad left stick pressed",
        "pad Y",
    ]
    settings = give_back(settings, Action.HIDE)
    assert isinstance(settings, Settings)
    assert settings == Settings(keys={"auto": ""})
    assert give_back(settings, Action.AUTO) == Settings()


def test_new_bindings_hold_at_once() -> None:
    devices = Devices(Settings(), lambda: (1280, 720))
    devices.change(Settings(keys={"auto": "h"}, buttons={"auto": "a b", "confirm": "x"}))

    assert devices.intents(key(pygame.K_h)) == (Press(Action.AUTO),)
    assert devices.intents(key(pygame.K_a)) == ()
    assert devices.intents(button(pygame.CONTROLLER_BUTTON_A)) == (Press(Action.AUTO),)
    assert devices.prompt(Action.CONFIRM) == "X"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("return", "Enter"),
        ("shift+a", "Shift+A"),
        ("ctrl+alt+f", "Ctrl+Alt+F"),
        ("kp_enter", "Keypad Enter"),
        ("kp_plus", "Keypad +"),
        ("pageup", "Page Up"),
        ("leftbracket", "["),
        ("shift+period", "Shift+Full stop"),
        ("f11", "F11"),
        ("é", "É"),
        ("key1073742106", "Key1073742106"),
    ],
)
def test_keys_are_shown_as_they_are_written_on_the_board(name: str, shown: str) -> None:
    assert is_key(name)
    assert show_key(name) == shown


@pytest.mark.parametrize("name", ["", "shift+", "alt+ctrl+f", "nosuchkey", "a+b", "shift+shift"])
def test_what_no_key_is_called_is_no_name(name: str) -> None:
    assert not is_key(name)
