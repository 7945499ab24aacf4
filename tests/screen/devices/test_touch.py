"""Real events of fingers in, wishes out."""

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.intents import Action, Click, Drag, Grip, Intent, Press, Release, Wheel
from tests.screen.devices.events import Event, finger, mouse
from tests.screen.fake_view import FakeView

DOWN, MOVE, UP = pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP
SIZE = (1000, 500)


def devices() -> Devices:
    return Devices(Settings(), lambda: SIZE)


def told(screen: Devices, *events: Event) -> list[Intent]:
    return [intent for event in events for intent in screen.intents(event)]


def stroke(*way: tuple[float, float]) -> tuple[Event, ...]:
    first, last = way[0], way[-1]
    return (finger(DOWN, *first), *(finger(MOVE, *point) for point in way[1:]), finger(UP, *last))


def but_drags(intents: list[Intent]) -> list[Intent]:
    return [intent for intent in intents if not isinstance(intent, Drag)]


def test_a_tap_clicks_when_the_finger_is_lifted() -> None:
    screen = devices()
    assert told(screen, finger(DOWN, 0.5, 0.5)) == [Grip(500, 250)]
    assert told(screen, finger(UP, 0.501, 0.5)) == [Click(501, 250), Release(501, 250)]
    assert screen.last == "touch"
    assert screen.prompt(Action.CONFIRM) == "tap"


def test_a_touch_that_sdl_tells_again_as_a_mouse_is_heard_once() -> None:
    screen = devices()
    as_mouse = [mouse(kind, at=(500, 250), touch=True) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)]
    events = (finger(DOWN, 0.5, 0.5), as_mouse[0], finger(UP, 0.5, 0.5), as_mouse[1])
    assert told(screen, *events) == [Grip(500, 250), Click(500, 250), Release(500, 250)]


@pytest.mark.parametrize(
    ("way", "meant"),
    [
        (((0.3, 0.5), (0.4, 0.5), (0.6, 0.52)), [Press(Action.BACK)]),
        (((0.6, 0.5), (0.5, 0.5), (0.3, 0.52)), [Press(Action.FORWARD)]),
        (((0.3, 0.5), (0.34, 0.5)), []),
        (((0.5, 0.6), (0.5, 0.48), (0.5, 0.37)), [Wheel(-1), Wheel(-1)]),
        (((0.5, 0.2), (0.5, 0.55), (0.5, 0.2)), [Wheel(3), Wheel(-3)]),
    ],
)
def test_swipes_turn_and_vertical_drags_scroll(way: tuple[tuple[float, float], ...], meant: list[Intent]) -> None:
    first, *middle, last = but_drags(told(devices(), *stroke(*way)))
    assert isinstance(first, Grip)
    assert middle == meant
    assert isinstance(last, Release)


def test_a_finger_that_holds_a_slider_only_drags_it() -> None:
    screen = devices()
    screen.intents(finger(DOWN, 0.2, 0.2))
    screen.face(FakeView(is_holding=True))
    moved = told(screen, finger(MOVE, 0.2, 0.8), finger(MOVE, 0.9, 0.2), finger(UP, 0.9, 0.2))
    assert moved == [Drag(200, 400), Drag(900, 100), Release(900, 100)]
    assert screen.elapse(0.1) == ()


def test_a_long_press_opens_the_menu_and_its_lift_is_no_tap() -> None:
    screen = devices()
    screen.intents(finger(DOWN, 0.5, 0.5))
    assert screen.is_busy
    waited = [intent for _ in range(10) for intent in screen.elapse(0.1)]
    assert waited == [Release(500, 250), Press(Action.MENU)]
    assert told(screen, finger(UP, 0.5, 0.5)) == []
    assert not screen.is_busy


def test_a_finger_on_its_way_is_no_long_press() -> None:
    screen = devices()
    told(screen, finger(DOWN, 0.5, 0.5), finger(MOVE, 0.5, 0.6))
    assert [intent for _ in range(10) for intent in screen.elapse(0.1)] == []


def test_two_fingers_zoom_and_tap_nothing() -> None:
    screen = devices()
    told(screen, finger(DOWN, 0.45, 0.5), finger(DOWN, 0.55, 0.5, number=2))
    apart = told(screen, finger(MOVE, 0.4, 0.5), finger(MOVE, 0.6, 0.5, number=2))
    together = told(screen, finger(MOVE, 0.45, 0.5), finger(MOVE, 0.55, 0.5, number=2))
    lifted = told(screen, finger(UP, 0.45, 0.5), finger(UP, 0.55, 0.5, number=2))
    assert set(apart) == {Press(Action.ZOOM_IN)}
    assert set(together) == {Press(Action.ZOOM_OUT)}
    assert lifted == []


def test_a_tap_with_two_fingers_hides_the_text_once() -> None:
    events = (
        finger(DOWN, 0.45, 0.5),
        finger(DOWN, 0.55, 0.5, number=2),
        finger(UP, 0.45, 0.5),
        finger(UP, 0.55, 0.5, number=2),
    )
    assert told(devices(), *events) == [Grip(450, 250), Release(450, 250), Press(Action.HIDE)]


def test_fingers_are_forgotten_when_the_window_loses_them() -> None:
    screen = devices()
    screen.intents(finger(DOWN, 0.5, 0.5))
    assert screen.intents(Event(pygame.WINDOWFOCUSLOST)) == (Release(500, 250),)
    assert not screen.is_busy
    assert told(screen, finger(UP, 0.5, 0.5)) == []
