"""Real events of the mouse in, wishes out."""

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.intents import Action, Click, Drag, Hover, Intent, Press, Release, Wheel
from tests.screen.devices.events import Event, key, motion, mouse

DOWN, UP = pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP


def devices() -> Devices:
    return Devices(Settings(), lambda: (1280, 720))


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (motion(3, 4), Hover(3, 4)),
        (motion(3, 4, rel=(0, 0)), None),
        (motion(3, 4, is_down=True), Drag(3, 4)),
        (mouse(DOWN), Click(3, 4)),
        (mouse(UP), Release(3, 4)),
        (mouse(DOWN, 2), Press(Action.HIDE)),
        (mouse(DOWN, 3), Press(Action.MENU)),
        (mouse(DOWN, 4), None),
        (mouse(UP, 5), None),
        (mouse(DOWN, 6), Press(Action.BACK)),
        (mouse(DOWN, 7), Press(Action.FORWARD)),
        (mouse(DOWN, touch=True), None),
        (mouse(UP, touch=True), None),
        (Event(pygame.MOUSEWHEEL, x=0, y=2, flipped=False), Wheel(2)),
        (Event(pygame.MOUSEWHEEL, x=0, y=2, flipped=True), Wheel(-2)),
        (Event(pygame.MOUSEWHEEL, x=1, y=0, flipped=False), None),
    ],
)
def test_each_event_means_one_wish(event: Event, intent: Intent | None) -> None:
    assert devices().intents(event) == (() if intent is None else (intent,))


def test_a_nudged_mouse_leaves_the_focus_to_the_keys() -> None:
    both = devices()
    both.intents(key(pygame.K_DOWN))

    assert both.intents(motion(101, 50, rel=(1, 0))) == ()
    assert both.prompt(Action.CONFIRM) == "Enter"
    assert both.intents(motion(106, 50, rel=(5, 0))) == ()
    assert both.intents(motion(113, 50, rel=(7, 0))) == (Hover(113, 50),)
    assert both.intents(motion(114, 50, rel=(1, 0))) == (Hover(114, 50),)
    assert both.prompt(Action.CONFIRM) == "click"


def test_a_slider_is_let_go_when_the_window_loses_the_mouse() -> None:
    pointer = devices()
    pointer.intents(mouse(DOWN))
    pointer.intents(motion(30, 4, is_down=True))

    assert pointer.intents(Event(pygame.WINDOWFOCUSLOST)) == (Release(30, 4),)
