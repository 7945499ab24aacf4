"""One button alone: the focus goes round by itself, everything that is pressed takes what it is on."""

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.intents import Action, Press, Wheel
from game.screen.outline import Item
from tests.screen.devices.events import Event, button, finger, key, motion, mouse
from tests.screen.fake_view import FakeView

CONFIRM, ON = Press(Action.CONFIRM), Press(Action.NEXT_CONTROL)
ALT = pygame.KMOD_LALT
CONTROLS = (Item(name="Back", role="button"),)


def devices() -> Devices:
    return Devices(Settings(one_button=True, scan_seconds=1.5), lambda: (1000, 500))


@pytest.mark.parametrize(
    "event",
    [
        key(pygame.K_SPACE),
        key(pygame.K_RETURN),
        key(pygame.K_x),
        key(pygame.K_F12),
        key(ord("é")),
        mouse(pygame.MOUSEBUTTONDOWN, at=(7, 9)),
        finger(pygame.FINGERDOWN, 0.9, 0.1),
        button(pygame.CONTROLLER_BUTTON_A),
    ],
)
def test_every_button_takes_what_the_focus_is_on(event: Event) -> None:
    assert devices().intents(event) == (CONFIRM,)


@pytest.mark.parametrize("event", [key(pygame.K_LSHIFT), key(pygame.K_CAPSLOCK), key(pygame.K_x, modifiers=ALT)])
def test_keys_that_are_pressed_for_something_else_take_nothing(event: Event) -> None:
    assert devices().intents(event) == ()


def test_keys_with_a_meaning_keep_it() -> None:
    assert devices().intents(key(pygame.K_ESCAPE)) == (Press(Action.MENU),)


def test_a_touch_is_one_press_however_long_or_far_it_goes() -> None:
    screen = devices()
    events = (
        finger(pygame.FINGERDOWN, 0.1, 0.1),
        finger(pygame.FINGERMOTION, 0.9, 0.9),
        finger(pygame.FINGERUP, 0.9, 0.9),
    )
    assert [intent for event in events for intent in screen.intents(event)] == [CONFIRM]
    assert screen.elapse(1) == ()


def test_the_pointer_does_not_move_the_focus() -> None:
    screen = devices()
    assert screen.intents(motion(30, 40, rel=(30, 30))) == ()
    assert screen.intents(mouse(pygame.MOUSEBUTTONUP)) == ()
    assert screen.intents(Event(pygame.MOUSEWHEEL, x=0, y=1, flipped=False)) == (Wheel(1),)


def test_the_focus_goes_on_by_itself_and_rests_anew_after_a_press() -> None:
    screen = devices()
    screen.face(FakeView(items=CONTROLS))
    assert [screen.elapse(0.5) for _ in range(6)] == [(), (), (ON,)] * 2

    screen.elapse(1.0)
    screen.intents(key(pygame.K_SPACE))
    assert screen.patience == 1.5
    assert [screen.elapse(0.5) for _ in range(3)] == [(), (), (ON,)]

    screen.elapse(1.0)
    screen.face(FakeView(items=CONTROLS))
    assert screen.elapse(1.0) == ()


def test_the_focus_rests_longer_on_a_line_that_is_read() -> None:
    screen = devices()
    screen.face(FakeView(items=CONTROLS, line="street.1"))
    assert [screen.elapse(1.5) for _ in range(8)] == [(), (), (), (ON,)] * 2


def test_nothing_is_scanned_where_there_is_nothing_to_take_or_nobody_asked() -> None:
    screen = devices()
    screen.face(FakeView())
    assert screen.elapse(5) == ()
    screen.change(Settings())
    screen.face(FakeView(items=CONTROLS))
    assert screen.elapse(5) == ()
    assert screen.patience == float("inf")
