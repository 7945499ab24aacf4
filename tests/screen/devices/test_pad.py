"""Real events of pads in, wishes out."""

from dataclasses import dataclass

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.devices.pad import Pad
from game.screen.devices.usual import BUTTONS
from game.screen.intents import Action, Intent, Press, Struck
from tests.screen.devices.events import Event, axis, button

LEFT_Y, RIGHT_X = pygame.CONTROLLER_AXIS_LEFTY, pygame.CONTROLLER_AXIS_RIGHTX
LEFT_TRIGGER, RIGHT_TRIGGER = pygame.CONTROLLER_AXIS_TRIGGERLEFT, pygame.CONTROLLER_AXIS_TRIGGERRIGHT


def devices(settings: Settings | None = None) -> Devices:
    return Devices(settings or Settings(), lambda: (1280, 720))


@dataclass
class FakeController:
    """A pad that notes when it is closed."""

    id: int
    is_open: bool = True

    def quit(self) -> None:
        self.is_open = False


@pytest.mark.parametrize(
    ("number", "action"),
    [
        (pygame.CONTROLLER_BUTTON_A, Action.CONFIRM),
        (pygame.CONTROLLER_BUTTON_B, Action.MENU),
        (pygame.CONTROLLER_BUTTON_X, Action.QUICK_BAR),
        (pygame.CONTROLLER_BUTTON_Y, Action.HIDE),
        (pygame.CONTROLLER_BUTTON_LEFTSHOULDER, Action.BACK),
        (pygame.CONTROLLER_BUTTON_RIGHTSHOULDER, Action.FORWARD),
        (pygame.CONTROLLER_BUTTON_START, Action.MENU),
        (pygame.CONTROLLER_BUTTON_BACK, Action.HISTORY),
        (pygame.CONTROLLER_BUTTON_LEFTSTICK, Action.AUTO),
        (pygame.CONTROLLER_BUTTON_RIGHTSTICK, Action.OTHER_BRANCH),
        (pygame.CONTROLLER_BUTTON_DPAD_UP, Action.UP),
        (pygame.CONTROLLER_BUTTON_DPAD_RIGHT, Action.RIGHT),
    ],
)
def test_each_button_means_one_wish(number: int, action: Action) -> None:
    pad = devices()
    assert pad.intents(button(number)) == (Press(action),)
    assert pad.intents(button(number, is_up=True)) == ()
    assert pad.last == "pad"


def test_a_stick_moves_once_beyond_its_dead_zone_and_repeats_while_it_is_held() -> None:
    pad = devices()
    pushed = [pad.intents(axis(LEFT_Y, part)) for part in (0.1, 0.3, 0.6, 0.9, 0.45, 0.6)]
    assert pushed == [(), (), (Press(Action.DOWN),), (), (), ()]
    assert [intent for _ in range(60) for intent in pad.elapse(0.01)] == [Press(Action.DOWN)] * 2
    assert pad.intents(axis(LEFT_Y, 0.2)) == ()
    assert not pad.is_busy
    assert pad.intents(axis(RIGHT_X, -0.8)) == (Press(Action.LEFT),)
    assert pad.intents(axis(RIGHT_X, 0.8)) == (Press(Action.RIGHT),)


def test_triggers_go_back_and_skip_while_they_are_held() -> None:
    pad = devices()
    assert pad.intents(axis(LEFT_TRIGGER, 0.7)) == (Press(Action.BACK),)
    assert pad.intents(axis(LEFT_TRIGGER, 0.0)) == ()
    assert pad.intents(axis(RIGHT_TRIGGER, 0.7)) == (Press(Action.SKIP_ON),)
    assert pad.intents(axis(RIGHT_TRIGGER, 0.0)) == (Press(Action.SKIP_OFF),)


def test_a_trigger_toggles_where_nothing_is_to_be_held() -> None:
    pad = devices(Settings(hold_to_toggle=True))
    assert pad.intents(axis(RIGHT_TRIGGER, 0.7)) == (Press(Action.SKIP_TOGGLE),)
    assert pad.intents(axis(RIGHT_TRIGGER, 0.0)) == ()


def test_a_pad_pulled_out_lets_go_of_what_it_held_and_another_goes_on() -> None:
    controllers: list[FakeController] = []

    def plug(place: int) -> FakeController:
        controllers.append(FakeController(place + 40))
        return controllers[-1]

    pad = Pad(BUTTONS, plug)
    for place in (0, 1):
        pad.intents(Event(pygame.CONTROLLERDEVICEADDED, device_index=place))
    assert pad.count == 2
    assert pad.intents(axis(RIGHT_TRIGGER, 1.0, pad=40)) == (Press(Action.SKIP_ON),)

    assert pad.intents(Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=40)) == (Press(Action.SKIP_OFF),)

    assert [controller.is_open for controller in controllers] == [False, True]
    assert pad.intents(button(pygame.CONTROLLER_BUTTON_A, pad=41)) == (Press(Action.CONFIRM),)
    pad.close()
    assert pad.count == 0


def test_a_pad_that_is_gone_before_it_is_opened_is_no_pad() -> None:
    def plug(place: int) -> FakeController:
        raise pygame.error(f"Invalid index {place}")

    pad = Pad(BUTTONS, plug)
    assert pad.intents(Event(pygame.CONTROLLERDEVICEADDED, device_index=3)) == ()
    assert pad.count == 0
    assert pad.intents(Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=7)) == ()


def test_a_pad_means_nothing_while_another_window_has_the_focus() -> None:
    pad = devices()
    pad.intents(Event(pygame.WINDOWFOCUSLOST))
    assert pad.intents(button(pygame.CONTROLLER_BUTTON_A)) == ()
    pad.intents(button(pygame.CONTROLLER_BUTTON_A, is_up=True))
    pad.intents(Event(pygame.WINDOWFOCUSGAINED))
    assert pad.intents(button(pygame.CONTROLLER_BUTTON_A)) == (Press(Action.CONFIRM),)


def test_prompts_follow_the_device_used_last() -> None:
    both = devices()
    wishes = (Action.CONFIRM, Action.MENU, Action.QUICK_LOAD, Action.NEXT_CONTROL)
    assert [both.prompt(action) for action in wishes] == ["Enter", "Esc", "F9", ""]
    both.intents(button(pygame.CONTROLLER_BUTTON_X))
    assert [both.prompt(action) for action in wishes] == ["A", "B", "F9", ""]
    both.intents(Event(pygame.MOUSEWHEEL, x=0, y=1, flipped=False))
    assert [both.prompt(action) for action in wishes] == ["click", "right click", "F9", ""]


def struck(pad: Devices, *events: Event) -> list[Struck | None]:
    return [pad.struck(event) for event in events]


def test_a_struck_button_is_told_by_its_name_and_is_up_again_afterwards() -> None:
    pad = devices()
    confirm = button(pygame.CONTROLLER_BUTTON_A)
    pad.intents(confirm)
    heard = struck(
        pad,
        button(pygame.CONTROLLER_BUTTON_A, is_up=True),
        axis(LEFT_TRIGGER, 0.8),
        axis(LEFT_TRIGGER, 0.0),
        button(pygame.CONTROLLER_BUTTON_GUIDE),
    )
    assert heard == [None, Struck("pad", "lt"), None, Struck("pad", "guide")]
    meant: tuple[Intent, ...] = pad.intents(confirm)
    assert meant == (Press(Action.CONFIRM),)
