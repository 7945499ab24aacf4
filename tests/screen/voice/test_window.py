"""The window and its voice: who is asked to say what is seen, and when."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.window import Window
from tests.fake_speech import FakeSpeech
from tests.screen.fake_view import FakeView
from tests.theatres import furnish

ENTER = pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, scancode=0)
V = [pygame.Event(kind, key=pygame.K_v, mod=0, scancode=0) for kind in (pygame.KEYDOWN, pygame.KEYUP)]


@pytest.fixture
def theatre(tmp_path: Path) -> Theatre:
    theatre = furnish(tmp_path, Settings())
    theatre.speech = FakeSpeech()
    return theatre


@pytest.fixture
def window(theatre: Theatre, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    presenter = Presenter("tests", (320, 240), is_fullscreen=False)
    yield Window(theatre, presenter, [FakeView("Pause")])
    theatre.close()
    presenter.close()


def view(window: Window) -> FakeView:
    top = window.stack[-1]
    assert isinstance(top, FakeView)
    return top


def said(theatre: Theatre, window: Window) -> str:
    """All that was said until it is quiet."""
    window.turn([], 0.01)
    while theatre.is_speaking:
        window.turn([], 0.01)
    assert isinstance(theatre.speech, FakeSpeech)
    return " ".join(theatre.speech.said)


def test_a_view_is_not_asked_while_nobody_listens(window: Window) -> None:
    for _ in range(5):
        window.turn([ENTER], 0.1)
    assert view(window).asked == 0


def test_a_view_is_asked_when_something_happened_and_not_while_all_is_still(theatre: Theatre, window: Window) -> None:
    theatre.change_settings(replace(theatre.settings, self_voicing=True))
    window.turn([ENTER], 0.1)
    assert view(window).asked == 1
    for _ in range(20):
        window.turn([], 0.1)
    assert view(window).asked == 1


def test_v_turns_the_voice_on_and_off_and_both_are_heard(theatre: Theatre, window: Window) -> None:
    window.turn(V, 0.1)
    assert said(theatre, window) == "Reading aloud is on. V turns it off. Pause."
    window.turn(V, 0.1)
    assert said(theatre, window).endswith("Pause. Reading aloud is off.")


def test_what_was_told_while_nobody_listened_is_not_told_later(theatre: Theatre, window: Window) -> None:
    theatre.tell("Quick save made.")
    window.turn([], 0.1)
    window.turn(V, 0.1)
    assert said(theatre, window) == "Reading aloud is on. V turns it off. Pause."
