"""Real events of the keyboard in, wishes out."""

from collections.abc import Iterator

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.devices import Devices
from game.screen.devices.keyboard import Keyboard
from game.screen.devices.usual import KEYS
from game.screen.intents import Action, Intent, Pick, Press, Struck, Typed
from tests.screen.devices.events import Event, key
from tests.screen.fake_view import FakeView

CTRL, SHIFT, ALT = pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT, pygame.KMOD_LALT


def devices(settings: Settings | None = None) -> Devices:
    return Devices(settings or Settings(), lambda: (1280, 720))


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    yield
    pygame.display.quit()


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (key(pygame.K_RETURN), Press(Action.CONFIRM)),
        (key(pygame.K_KP_ENTER), Press(Action.CONFIRM)),
        (key(pygame.K_SPACE), Press(Action.CONFIRM)),
        (key(pygame.K_PAGEUP), Press(Action.BACK)),
        (key(pygame.K_PAGEDOWN), Press(Action.FORWARD)),
        (key(pygame.K_LCTRL, modifiers=CTRL), Press(Action.SKIP_ON)),
        (key(pygame.K_RCTRL, modifiers=pygame.KMOD_RCTRL), Press(Action.SKIP_ON)),
        (key(pygame.K_TAB), Press(Action.SKIP_TOGGLE)),
        (key(pygame.K_TAB, modifiers=SHIFT), Press(Action.PREVIOUS_CONTROL)),
        (key(pygame.K_ESCAPE), Press(Action.MENU)),
        (key(pygame.K_h), Press(Action.HIDE)),
        (key(pygame.K_h, modifiers=pygame.KMOD_CAPS), Press(Action.HIDE)),
        (key(pygame.K_s), Press(Action.SCREENSHOT)),
        (key(pygame.K_f), Press(Action.FULLSCREEN)),
        (key(pygame.K_f, modifiers=CTRL), Press(Action.SEARCH)),
        (key(pygame.K_SLASH), Press(Action.SEARCH)),
        (key(pygame.K_F11), Press(Action.FULLSCREEN)),
        (key(pygame.K_RETURN, modifiers=ALT), Press(Action.FULLSCREEN)),
        (key(pygame.K_SPACE, modifiers=ALT), None),
        (key(pygame.K_TAB, modifiers=ALT), None),
        (key(pygame.K_a, modifiers=pygame.KMOD_LGUI), None),
        (key(pygame.K_F5), Press(Action.QUICK_SAVE)),
        (key(pygame.K_F9), Press(Action.QUICK_LOAD)),
        (key(pygame.K_l), Press(Action.HISTORY)),
        (key(pygame.K_a), Press(Action.AUTO)),
        (key(pygame.K_a, modifiers=SHIFT), Press(Action.ACCESSIBILITY)),
        (key(pygame.K_b), Press(Action.OTHER_BRANCH)),
        (key(pygame.K_m), Press(Action.STORY_MAP)),
        (key(pygame.K_m, modifiers=SHIFT), Press(Action.MUTE)),
        (key(pygame.K_F3), Press(Action.MUTE)),
        (key(pygame.K_v), Press(Action.VOICE)),
        (key(pygame.K_r), Press(Action.REPEAT)),
        (key(pygame.K_d), Press(Action.DESCRIBE)),
        (key(pygame.K_q), Press(Action.QUICK_BAR)),
        (key(pygame.K_n), Press(Action.NOTE)),
        (key(pygame.K_PERIOD), Press(Action.SKIP_TO_CHOICE)),
        (key(pygame.K_PERIOD, modifiers=SHIFT), Press(Action.SKIP_TO_CHOICE)),
        (key(pygame.K_PLUS), Press(Action.ZOOM_IN)),
        (key(pygame.K_EQUALS, modifiers=SHIFT), Press(Action.ZOOM_IN)),
        (key(pygame.K_MINUS), Press(Action.ZOOM_OUT)),
        (key(pygame.K_UP), Press(Action.UP)),
        (key(pygame.K_UP, modifiers=CTRL), Press(Action.UP)),
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
        (key(ord("ю"), scancode=pygame.KSCAN_PERIOD), Press(Action.SKIP_TO_CHOICE)),
        # The row of digits of a French board writes other signs.
        (key(ord("é"), scancode=pygame.KSCAN_2), Pick(2)),
        (key(pygame.K_AMPERSAND, scancode=pygame.KSCAN_1), Pick(1)),
        (key(pygame.K_RETURN, is_up=True), None),
        (Event(pygame.TEXTINPUT, text="a"), None),
        (Event(pygame.QUIT), Press(Action.LEAVE)),
        (Event(pygame.WINDOWENTER), None),
    ],
)
def test_each_event_means_one_wish(event: Event, intent: Intent | None) -> None:
    assert devices().intents(event) == (() if intent is None else (intent,))


def test_a_held_enter_goes_on_once_and_a_held_arrow_again_and_again() -> None:
    board = devices()

    board.intents(key(pygame.K_RETURN))
    assert board.intents(key(pygame.K_RETURN)) == ()
    assert [board.elapse(0.1) for _ in range(20)] == [()] * 20
    board.intents(key(pygame.K_RETURN, is_up=True))
    assert board.intents(key(pygame.K_RETURN)) == (Press(Action.CONFIRM),)

    board.intents(key(pygame.K_DOWN))
    assert board.is_busy
    repeated = [intent for _ in range(100) for intent in board.elapse(0.01)]
    assert repeated == [Press(Action.DOWN)] * 6
    board.intents(key(pygame.K_DOWN, is_up=True))
    assert not board.is_busy
    assert board.elapse(1) == ()


def test_a_stalled_computer_repeats_nothing() -> None:
    board = devices()
    board.intents(key(pygame.K_DOWN))
    assert board.elapse(0.6) == ()


def test_skipping_lasts_while_either_ctrl_is_held() -> None:
    board = devices()
    down = key(pygame.K_LCTRL, modifiers=CTRL)
    assert board.intents(down) == (Press(Action.SKIP_ON),)
    assert board.intents(key(pygame.K_RETURN, modifiers=CTRL)) == (Press(Action.CONFIRM),)
    assert board.intents(key(pygame.K_RETURN, is_up=True)) == ()
    assert board.intents(key(pygame.K_LCTRL, is_up=True)) == (Press(Action.SKIP_OFF),)


def test_what_is_held_is_begun_and_ended_by_presses_where_that_is_set() -> None:
    board = devices(Settings(hold_to_toggle=True))
    for _ in range(2):
        assert board.intents(key(pygame.K_LCTRL)) == (Press(Action.SKIP_TOGGLE),)
        assert board.intents(key(pygame.K_LCTRL, is_up=True)) == ()


def test_skipping_ends_when_the_window_loses_the_keyboard() -> None:
    board = devices()
    board.intents(key(pygame.K_LCTRL))

    assert board.intents(Event(pygame.WINDOWFOCUSLOST)) == (Press(Action.SKIP_OFF),)
    assert board.intents(Event(pygame.WINDOWFOCUSLOST)) == ()


@pytest.mark.usefixtures("screen")
def test_letters_are_typed_and_mean_nothing_else_while_text_is_written() -> None:
    board = devices()
    board.face(FakeView(takes_text=True))

    told = [
        board.intents(event)
        for event in (
            key(pygame.K_h),
            Event(pygame.TEXTINPUT, text="h"),
            key(pygame.K_SPACE),
            Event(pygame.TEXTINPUT, text=" "),
            key(pygame.K_2),
            key(pygame.K_KP_5),
            key(ord("ы"), scancode=pygame.KSCAN_S),
            Event(pygame.TEXTINPUT, text="ы"),
            key(pygame.K_BACKSPACE),
            key(pygame.K_DELETE),
            key(pygame.K_LEFT),
            key(pygame.K_RETURN),
            key(pygame.K_TAB),
            key(pygame.K_F5),
            key(pygame.K_ESCAPE),
        )
    ]
    assert [intent for intents in told for intent in intents] == [
        Typed("h"),
        Typed(" "),
        Typed("ы"),
        Press(Action.ERASE),
        Press(Action.DELETE),
        Press(Action.LEFT),
        Press(Action.CONFIRM),
        Press(Action.NEXT_CONTROL),
        Press(Action.QUICK_SAVE),
        Press(Action.MENU),
    ]
    board.face(FakeView())
    assert board.intents(Event(pygame.TEXTINPUT, text="h")) == ()


@pytest.mark.usefixtures("screen")
def test_a_word_that_is_being_composed_is_left_to_its_writer() -> None:
    board = devices()
    board.face(FakeView(takes_text=True))

    assert board.intents(Event(pygame.TEXTEDITING, text="に", start=0, length=1)) == ()
    assert board.intents(key(pygame.K_RETURN)) == ()
    assert board.intents(key(pygame.K_ESCAPE)) == ()
    assert board.intents(Event(pygame.TEXTINPUT, text="日")) == (Typed("日"),)
    assert board.intents(key(pygame.K_RETURN)) == (Press(Action.CONFIRM),)


@pytest.mark.parametrize(
    ("events", "struck"),
    [
        ([key(pygame.K_RETURN)], "return"),
        ([key(pygame.K_LSHIFT), key(pygame.K_a, modifiers=SHIFT)], "shift+a"),
        ([key(pygame.K_RCTRL), key(pygame.K_RCTRL, is_up=True)], "ctrl"),
        ([key(ord("é"))], "é"),
        ([key(ord("ы"), scancode=pygame.KSCAN_S)], "s"),
        ([key(pygame.K_RETURN, is_up=True)], None),
    ],
)
def test_a_struck_key_is_told_by_its_name(events: list[Event], struck: str | None) -> None:
    board = devices()
    told = [board.struck(event) for event in events]
    assert [one for one in told if one] == ([Struck("keyboard", struck)] if struck else [])
    board.intents(Event(pygame.TEXTEDITING, text="に", start=0, length=1))
    board.face(FakeView())
    assert board.intents(key(pygame.K_RETURN)) == (Press(Action.CONFIRM),), "a click led away from the word"


def test_what_was_copied_is_written_and_other_letters_with_ctrl_mean_nothing_there() -> None:
    board = Keyboard(KEYS, lambda: "copied\nwords")
    board.write(is_wanted=True)
    paste = (Typed("copied\nwords"),)
    assert board.intents(key(pygame.K_v, modifiers=CTRL)) == paste
    assert board.intents(key(pygame.K_v, modifiers=pygame.KMOD_LGUI)) == paste
    assert board.intents(key(pygame.K_INSERT, modifiers=pygame.KMOD_LSHIFT)) == paste
    assert board.intents(key(pygame.K_a, modifiers=CTRL)) == ()
    assert board.intents(key(pygame.K_f, modifiers=CTRL)) == (Press(Action.SEARCH),)
    assert Keyboard(KEYS, lambda: "").intents(key(pygame.K_v)) == (Press(Action.VOICE),)
