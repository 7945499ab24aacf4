"""What keys do over any view, through a real window."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.intents import Action
from game.screen.presenter import Presenter
from game.screen.switches import flip
from game.screen.theatre import Theatre
from game.screen.views.keys_page import keys_view
from game.screen.views.title import title_view
from game.screen.window import Window
from tests.fake_speech import FakeSpeech
from tests.screen.devices.events import button, key, motion
from tests.screen.fake_view import FakeView
from tests.theatres import furnish

SHIFT = pygame.KMOD_LSHIFT


@pytest.fixture
def theatre(tmp_path: Path) -> Iterator[Theatre]:
    theatre = furnish(tmp_path)
    theatre.speech = FakeSpeech()
    yield theatre
    theatre.close()


@pytest.fixture
def window(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("tests", (640, 480), is_fullscreen=False)
    yield Window(theatre, presenter, [title_view(theatre)])
    presenter.close()


def press(window: Window, code: int, modifiers: int = 0) -> None:
    window.turn([key(code, modifiers=modifiers), key(code, is_up=True)], 0.02)


def told(theatre: Theatre) -> str:
    return list(theatre.notices)[-1]


def test_sound_goes_off_and_on_with_a_word(window: Window, theatre: Theatre) -> None:
    press(window, pygame.K_F3)
    assert theatre.settings.is_mute
    assert told(theatre) == "Sound is off. F3 turns it on."
    press(window, pygame.K_m, SHIFT)
    assert not theatre.settings.is_mute
    assert told(theatre) == "Sound is on. F3 turns it off."


def test_self_voicing_goes_on_and_off_with_a_word(window: Window, theatre: Theatre) -> None:
    press(window, pygame.K_v)
    assert theatre.settings.self_voicing
    assert "Reading aloud is on. V turns it off." in list(theatre.notices)
    press(window, pygame.K_v)
    assert not theatre.settings.self_voicing


def test_who_asks_to_hear_it_again_learns_that_nothing_is_read_aloud(window: Window, theatre: Theatre) -> None:
    press(window, pygame.K_r)
    assert told(theatre) == "Reading aloud is off. V turns it on."


def test_a_switch_names_the_pad_s_button_where_the_pad_was_used_last(window: Window, theatre: Theatre) -> None:
    theatre.change_settings(Settings(keys={"mute": ""}, buttons={"mute": "y"}))
    window.turn([button(pygame.CONTROLLER_BUTTON_Y)], 0.02)
    assert told(theatre) == "Sound is off. Y turns it on."


def test_a_switch_without_a_key_names_none(theatre: Theatre) -> None:
    theatre.change_settings(Settings(keys={"mute": ""}))
    assert flip(theatre, Action.MUTE)
    assert told(theatre) == "Sound is off."


def test_the_accessibility_page_opens_over_any_view_once(window: Window) -> None:
    for _ in range(2):
        press(window, pygame.K_a, SHIFT)
        assert len(window.stack) == 2
    press(window, pygame.K_ESCAPE)
    assert len(window.stack) == 1
    press(window, pygame.K_a, SHIFT)
    assert len(window.stack) == 2


def test_settings_that_are_open_turn_to_the_accessibility_page(window: Window) -> None:
    press(window, pygame.K_a, SHIFT)
    accessibility = [item.name for item in window.stack[-1].outline().items]
    press(window, pygame.K_LEFTBRACKET)
    assert [item.name for item in window.stack[-1].outline().items] != accessibility
    press(window, pygame.K_a, SHIFT)
    assert len(window.stack) == 2
    assert [item.name for item in window.stack[-1].outline().items] == accessibility


def test_one_button_reads_a_page_of_words_to_its_end_and_comes_back(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    theatre.change_settings(Settings(one_button=True, scan_seconds=1.0))
    presenter = Presenter("tests", (1280, 720), is_fullscreen=False)
    page = keys_view(theatre)
    window = Window(theatre, presenter, [page])
    seen = []
    for _ in range(300):
        window.turn([], 0.05)
        seen.append((page.panel.focus, page.panel.scroll))
    presenter.close()
    longest = page.panel.arrangement.longest
    assert longest > 0
    assert (0, longest) in seen
    assert (1, longest) in seen
    assert seen.index((0, longest)) < seen.index((1, longest))
    assert (0, 0) in seen[seen.index((1, longest)) :]


def test_the_pointer_is_out_of_the_picture_while_a_pad_is_played(window: Window) -> None:
    window.turn([button(pygame.CONTROLLER_BUTTON_DPAD_DOWN)], 0.02)
    assert not pygame.mouse.get_visible()
    window.turn([motion(300, 200, rel=(40, 0))], 0.02)
    assert pygame.mouse.get_visible()


def test_letters_are_asked_of_the_system_only_while_text_is_written(
    theatre: Theatre, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(pygame.key, "start_text_input", lambda: asked.append("start"))
    monkeypatch.setattr(pygame.key, "stop_text_input", lambda: asked.append("stop"))
    window.turn([], 0.02)
    window.turn([], 0.02)
    theatre.devices.face(FakeView(takes_text=True))
    theatre.devices.face(FakeView(takes_text=True))
    theatre.devices.face(FakeView())
    assert asked == ["stop", "start", "stop"]
