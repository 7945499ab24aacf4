import pygame
import pytest

from game.screen.intents import Action, Click, Drag, Hover, Intent, Pick, Press, Release, Wheel
from game.screen.keys import Keyboard


def key(code: int, *, modifiers: int = 0, scancode: int = 0, is_up: bool = False) -> pygame.Event:
    return pygame.Event(pygame.KEYUP if is_up else pygame.KEYDOWN, key=code, mod=modifiers, scancode=scancode)


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (key(pygame.K_RETURN), Press(Action.CONFIRM)),
        (key(pygame.K_KP_ENTER), Press(Action.CONFIRM)),
        (key(pygame.K_SPACE), Press(Action.CONFIRM)),
        (key(pygame.K_PAGEUP), Press(Action.BACK)),
        (key(pygame.K_PAGEDOWN), Press(Action.FORWARD)),
        (key(pygame.K_LCTRL, modifiers=pygame.KMOD_LCTRL), Press(Action.SKIP_ON)),
        (key(pygame.K_RCTRL, modifiers=pygame.KMOD_RCTRL), Press(Action.SKIP_ON)),
        (key(pygame.K_LCTRL, is_up=True), Press(Action.SKIP_OFF)),
        (key(pygame.K_TAB), Press(Action.SKIP_TOGGLE)),
        (key(pygame.K_ESCAPE), Press(Action.MENU)),
        (key(pygame.K_h), Press(Action.HIDE)),
        (key(pygame.K_s), Press(Action.SCREENSHOT)),
        (key(pygame.K_f), Press(Action.FULLSCREEN)),
        (key(pygame.K_F11), Press(Action.FULLSCREEN)),
        (key(pygame.K_RETURN, modifiers=pygame.KMOD_LALT), Press(Action.FULLSCREEN)),
        (key(pygame.K_SPACE, modifiers=pygame.KMOD_LALT), None),
        (key(pygame.K_TAB, modifiers=pygame.KMOD_LALT), None),
        (key(pygame.K_F5), Press(Action.QUICK_SAVE)),
        (key(pygame.K_F9), Press(Action.QUICK_LOAD)),
        (key(pygame.K_l), Press(Action.HISTORY)),
        (key(pygame.K_UP), Press(Action.UP)),
        (key(pygame.K_DOWN), Press(Action.DOWN)),
        (key(pygame.K_LEFT), Press(Action.LEFT)),
        (key(pygame.K_RIGHT), Press(Action.RIGHT)),
        (key(pygame.K_RIGHTBRACKET), Press(Action.NEXT)),
        (key(pygame.K_LEFTBRACKET), Press(Action.PREVIOUS)),
        (key(pygame.K_DELETE), Press(Action.DELETE)),
        (key(pygame.K_1), Pick(1)),
        (key(pygame.K_9), Pick(9)),
        (key(pygame.K_KP_5), Pick(5)),
        (key(pygame.K_0), None),
        (key(pygame.K_x), None),
        (key(ord("ы"), scancode=pygame.KSCAN_S), Press(Action.SCREENSHOT)),
        (key(ord("д"), scancode=pygame.KSCAN_L), Press(Action.HISTORY)),
        (key(pygame.K_RETURN, is_up=True), None),
        (pygame.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(1, 0), buttons=(0, 0, 0)), Hover(3, 4)),
        (pygame.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(0, 0), buttons=(0, 0, 0)), None),
        (pygame.Event(pygame.MOUSEMOTION, pos=(3, 4), rel=(0, 1), buttons=(1, 0, 0)), Drag(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=1), Click(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=1), Release(3, 4)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=2), Press(Action.HIDE)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=3), Press(Action.MENU)),
        (pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=4), None),
        (pygame.Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=5), None),
        (pygame.Event(pygame.MOUSEWHEEL, x=0, y=2, flipped=False), Wheel(2)),
        (pygame.Event(pygame.MOUSEWHEEL, x=0, y=2, flipped=True), Wheel(-2)),
        (pygame.Event(pygame.MOUSEWHEEL, x=1, y=0, flipped=False), None),
        (pygame.Event(pygame.QUIT), Press(Action.LEAVE)),
        (pygame.Event(pygame.WINDOWENTER), None),
    ],
)
def test_each_event_means_one_wish(event: pygame.Event, intent: Intent | None) -> None:
    assert Keyboard().intent(event) == intent


def test_a_held_enter_goes_on_once_and_a_held_arrow_again_and_again() -> None:
    keyboard = Keyboard()

    assert [keyboard.intent(key(pygame.K_RETURN)) for _ in range(3)] == [Press(Action.CONFIRM), None, None]
    assert [keyboard.intent(key(pygame.K_DOWN)) for _ in range(3)] == [Press(Action.DOWN)] * 3
    keyboard.intent(key(pygame.K_RETURN, is_up=True))
    assert keyboard.intent(key(pygame.K_RETURN)) == Press(Action.CONFIRM)


def test_skipping_ends_when_the_window_loses_the_keyboard() -> None:
    keyboard = Keyboard()
    keyboard.intent(key(pygame.K_LCTRL))

    assert keyboard.intent(pygame.Event(pygame.WINDOWFOCUSLOST)) == Press(Action.SKIP_OFF)
    assert keyboard.intent(pygame.Event(pygame.WINDOWFOCUSLOST)) is None
