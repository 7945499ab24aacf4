"""The story waits for a player who is at work in another window."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.presenter import Presenter
from game.screen.views.story import StoryView
from game.screen.window import Window
from tests.theatres import furnish


@pytest.fixture
def presenter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Presenter]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("tests", (640, 480), is_fullscreen=False)
    yield presenter
    presenter.close()


def test_a_story_that_goes_on_by_itself_waits_for_the_window_to_be_at_work_again(
    presenter: Presenter, tmp_path: Path
) -> None:
    theatre = furnish(tmp_path, Settings(text_speed=0, is_auto=True, auto_speed=60))
    view = StoryView(theatre, theatre.begin())
    window = Window(theatre, presenter, [view])

    def pass_time(seconds: int, *events: pygame.Event) -> int:
        """Let time pass; return how many moments have been read by then."""
        for number in range(seconds * 10):
            window.turn([] if number else list(events), 0.1)
        return len(view.game.past)

    read, played = pass_time(8), theatre.played
    assert read > 1
    assert pass_time(20, pygame.Event(pygame.WINDOWFOCUSLOST)) == read
    assert theatre.played < played + 1, "time at work elsewhere counts as played"
    assert pass_time(8, pygame.Event(pygame.WINDOWFOCUSGAINED)) > read
