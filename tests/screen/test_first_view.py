"""The card at the first start: shown once, quickly, of use to those who cannot read it yet."""

import time
from pathlib import Path

import pytest

from game.play.settings import Settings
from game.play.settings_file import load_settings
from game.screen.intents import Action, Press
from game.screen.panels.panel_view import PanelView
from game.screen.panels.widgets import Button, Slider, Stepper, Toggle
from game.screen.theatre import Theatre
from game.screen.views.first import first_view
from game.screen.views.view import Open, Turn
from tests.fake_speech import FakeSpeech
from tests.theatres import furnish

PATIENCE = 10.0
"""Seconds in which the voice must have spoken."""
CONFIRM = Press(Action.CONFIRM)
ASKED = [
    "Text size",
    "Typeface",
    "High contrast",
    "Less motion, no flashes",
    "Captions for sounds and music",
    "Read everything aloud",
    "Play with one button",
    "Begin",
]


def labels(view: PanelView) -> list[str]:
    controls = [placed.control for placed in view.panel.arrangement.controls]
    return [control.label for control in controls if isinstance(control, Button | Toggle | Slider | Stepper)]


def press(view: PanelView, label: str) -> Turn:
    view.panel.go_to(labels(view).index(label))
    return view.respond(CONFIRM)


def test_it_asks_for_what_is_needed_before_anything_can_be_read(theatre: Theatre) -> None:
    view = first_view(theatre)
    assert labels(view) == ASKED
    outline = view.outline()
    assert outline.title == "Before you begin"
    assert "Press V to have the game read aloud." in outline.text[0]
    assert outline.focus == 0


def test_what_is_chosen_is_followed_at_once_and_kept(theatre: Theatre) -> None:
    view = first_view(theatre)
    for label in ASKED[:-1]:
        press(view, label)
    turn = press(view, "Begin")
    assert isinstance(turn, Open)
    assert turn.instead == 1
    theatre.close()

    settings, told = load_settings(theatre.disk, theatre.folders.settings, "en")
    assert told == ()
    chosen = Settings(
        text_size=125,
        typeface="sans",
        high_contrast=True,
        reduce_motion=True,
        reduce_flashes=True,
        captions=True,
        self_voicing=True,
        one_button=True,
    )
    assert settings == theatre.settings == chosen


@pytest.mark.parametrize("leaving", [Action.MENU, Action.CONFIRM])
def test_it_is_never_shown_again_however_it_is_left(theatre: Theatre, leaving: Action) -> None:
    assert not theatre.folders.has_settings()
    view = first_view(theatre)
    view.panel.go_to(len(ASKED) - 1)
    assert isinstance(view.respond(Press(leaving)), Open)
    theatre.close()
    assert theatre.folders.has_settings()


def test_a_damaged_file_of_settings_is_no_first_start(theatre: Theatre) -> None:
    theatre.folders.settings.write_text("broken")
    assert theatre.folders.has_settings()


@pytest.mark.parametrize(("is_on", "times"), [(False, 1), (True, 0)])
def test_it_says_aloud_once_how_to_have_the_game_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_on: bool, times: int
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatre = furnish(tmp_path, Settings(self_voicing=is_on))
    theatre.speech = speech = FakeSpeech(seconds=0.001)
    view = first_view(theatre)
    assert speech.said == []
    for _ in range(30):
        view.elapse(0.2)
    deadline = time.monotonic() + PATIENCE
    while theatre.voice.is_waiting and time.monotonic() < deadline:  # the voice works beside the loop
        theatre.elapse(0.01, is_on_stage=False)
        time.sleep(0.001)
    theatre.close()
    said = " ".join(speech.said)
    assert said.count("Press V") == times


def test_a_computer_without_a_voice_is_not_told_so_before_one_is_asked_for(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.platform", "linux")
    theatre.speech = None
    view = first_view(theatre)
    view.elapse(2)
    theatre.elapse(0.1, is_on_stage=False)
    assert not theatre.voice.can_speak
    assert list(theatre.notices) == []


def test_what_it_says_aloud_ends_with_it(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatre.speech = FakeSpeech(seconds=30)
    view = first_view(theatre)
    view.elapse(2)
    assert theatre.is_speaking
    press(view, "Begin")
    assert not theatre.is_speaking
    theatre.close()
