"""Each device alone, from the title to an ending and through every menu: keyboard, pad, one button, mouse, finger."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.devices.bindings import ESSENTIAL
from game.screen.intents import Action
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.views.story import StoryView
from game.screen.views.title import title_view
from game.screen.window import Window
from tests.screen.hands import SIZE, Hands, Keys, OneButton, Pad
from tests.screen.pointing import Finger, Mouse
from tests.small_programs import make_program
from tests.theatres import furnish

STORY = {
    "street": """
        # The street
        The rain had stopped at six.
        ann (calm): You are late.
        ? Tell her the truth | Lie | never mind
        > cafe
    """,
    "cafe": """
        The café is full.
        ! good
    """,
}
SCAN = 1.0
"""Seconds the focus rests where it is, for one button."""
HANDS = (Keys, Pad, OneButton, Mouse, Finger)
PAUSE_WAYS: tuple[tuple[str, ...], ...] = (
    ("Save",),
    ("Load",),
    ("Story map",),
    ("History",),
    ("History", "Letters on screen"),
    ("Settings", "Reading"),
    ("Settings", "Picture"),
    ("Settings", "Sound"),
    ("Settings", "Accessibility"),
    ("Settings", "Controls", "Change keys and buttons", "Auto: go on by itself"),
    ("Settings", "Controls", "Change keys and buttons", "Reset all"),
    ("Settings", "Controls", "See all keys", "Change keys and buttons"),
    ("Settings", "Reset this page"),
    ("Accessibility",),
    ("Previously",),
    ("Gallery", "Pictures"),
    ("Gallery", "Music"),
    ("Gallery", "Scenes"),
)
"""The buttons that lead to each menu from the pause menu."""
TITLE_WAYS: tuple[tuple[str, ...], ...] = (("Load",), ("Story map",), ("Gallery",), ("Settings",), ("Accessibility",))
"""The same from the title, once there is a save."""


@pytest.fixture
def theatre(tmp_path: Path) -> Theatre:
    return furnish(tmp_path, Settings(text_speed=0, scan_seconds=SCAN), make_program(STORY))


@pytest.fixture(params=HANDS, ids=lambda hands: hands.__name__)
def hands(request: pytest.FixtureRequest, theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    if request.param is OneButton:
        theatre.change_settings(Settings(text_speed=0, scan_seconds=SCAN, one_button=True))
    presenter = Presenter("alone", SIZE, is_fullscreen=False)
    window = Window(theatre, presenter, [title_view(theatre)])
    hands: Hands = request.param(window)
    hands.wait(0.5)
    yield hands
    presenter.close()


def read_to(hands: Hands, words: str) -> None:
    """Go on in the story until words are read, or asked."""
    for _ in range(40):
        seen = hands.seen
        if any(words in said for said in (*seen.text, *(item.name for item in seen.items))):
            hands.wait(1.0)
            return
        if isinstance(hands, OneButton):
            hands.go_to("Go on")
        hands.take()
        hands.wait(0.5)
    raise AssertionError(f"{words!r} was never read")


def start(hands: Hands) -> None:
    hands.press("New game")
    hands.wait(1.0)


def test_a_story_is_played_from_the_title_to_its_ending(hands: Hands, theatre: Theatre) -> None:
    start(hands)
    read_to(hands, "Tell her the truth")
    hands.press("Lie")
    hands.wait(1.0)
    read_to(hands, "A Good End")
    hands.wait(2.0)
    if isinstance(hands, OneButton):
        hands.go_to("Go on")
    hands.take()
    hands.wait(0.5)

    assert theatre.archive.memory.endings == {"good"}
    assert theatre.playing is None
    assert "New game" in [item.name for item in hands.seen.items]


def follow(hands: Hands, ways: tuple[str, ...]) -> None:
    """Press one button after the other; each must open another view."""
    for way in ways:
        before = hands.window.stack[-1]
        hands.press(way)
        assert hands.window.stack[-1] is not before, f"{way}, of {ways}, opened nothing"


def leave_to(hands: Hands, title: str) -> None:
    """Leave views until one of that title is on top."""
    for _ in range(10):
        if hands.seen.title == title:
            return
        hands.leave()
    raise AssertionError(f"{title} was never seen again, but {hands.seen}")


def test_every_menu_is_reached_from_the_story_and_left_again(hands: Hands) -> None:
    start(hands)
    read_to(hands, "You are late")
    hands.open_menu()
    for ways in PAUSE_WAYS:
        assert hands.seen.title == "Pause"
        follow(hands, ways)
        leave_to(hands, "Pause")
    hands.leave()
    assert isinstance(hands.window.stack[-1], StoryView)


def test_every_menu_is_reached_from_the_title_and_left_again(hands: Hands) -> None:
    start(hands)
    hands.open_menu()
    hands.press("Title screen")
    (title,) = hands.window.stack
    for ways in TITLE_WAYS:
        follow(hands, ways)
        leave_to(hands, title.outline().title)
        assert hands.window.stack == (title,)


def test_a_menu_is_left_in_reading_order_after_every_control_had_the_focus(hands: Hands) -> None:
    start(hands)
    hands.open_menu()
    for way in ("Settings", "Save", "History"):
        hands.press(way)
        for name in [item.name for item in hands.seen.items]:
            hands.go_to(name)
        hands.leave()
    assert hands.seen.title == "Pause"


def test_saving_and_loading_bring_the_story_back(hands: Hands) -> None:
    start(hands)
    read_to(hands, "The rain")
    hands.open_menu()
    hands.press("Save")
    hands.press("1")
    hands.leave()
    hands.leave()
    read_to(hands, "Tell her the truth")
    hands.open_menu()
    hands.press("Load")
    hands.press("1")
    hands.wait(1.0)
    if isinstance(hands, OneButton):
        hands.press("Load")  # one button is asked what to do with a save
        hands.wait(1.0)
    assert any("The rain" in said for said in hands.seen.text)


def test_a_key_is_chosen_and_works_at_once(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("alone", SIZE, is_fullscreen=False)
    keys = Keys(Window(theatre, presenter, [title_view(theatre)]))
    keys.wait(0.5)
    for way in ("Settings", "Controls", "Change keys and buttons", "History", "Add a key"):
        keys.press(way)
    keys.key(pygame.K_x)
    assert theatre.settings.keys == {"history": "l x"}
    keys.press("Add a key")
    keys.key(pygame.K_ESCAPE)
    assert theatre.settings.keys == {"history": "l x"}
    keys.press("Add a key")
    keys.key(pygame.K_UP)
    assert theatre.settings.keys == {"history": "l x"}
    assert "Up" in theatre.notices[-1]
    for _ in range(3):
        keys.leave()
    keys.press("New game")
    keys.wait(1.0)
    keys.key(pygame.K_x)
    assert keys.seen.title == "History"
    presenter.close()


def test_a_pad_gives_itself_a_button_and_is_never_left_without_one(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("alone", SIZE, is_fullscreen=False)
    pad = Pad(Window(theatre, presenter, [title_view(theatre)]))
    pad.wait(0.5)
    for way in ("Settings", "Controls", "Change keys and buttons", "Quick save", "Add a key"):
        pad.press(way)
    pad.button(pygame.CONTROLLER_BUTTON_Y)
    assert theatre.settings.buttons == {"hide": "", "quick_save": "y"}
    pad.press("Add a key")
    pad.button(pygame.CONTROLLER_BUTTON_A)
    assert theatre.settings.buttons == {"hide": "", "quick_save": "y"}
    pad.leave()
    pad.press("Go on; choose")
    pad.press("Remove pad A")
    assert theatre.settings.buttons == {"hide": "", "quick_save": "y"}
    assert all(theatre.devices.buttons[action] for action in ESSENTIAL)
    assert theatre.devices.prompt(Action.CONFIRM) == "A"
    presenter.close()
