"""The loop and its stack of views, with fake views and SDL's dummy display."""

import errno
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pygame
import pytest

from game.screen.intents import Action, Press
from game.screen.panels.panel_view import PanelView
from game.screen.presenter import NoDisplayError, Presenter
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Open, Quit, Stay, Turn
from game.screen.window import Window
from tests.failing_disks import FailingDisk, FullDisk
from tests.screen.fake_view import FakeView
from tests.theatres import furnish, read_on

FRAME = 1 / 60


@pytest.fixture
def presenter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Presenter]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("tests", (640, 480), is_fullscreen=False)
    pygame.event.clear()
    yield presenter
    presenter.close()


def key(code: int) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=0, scancode=0)


def press(window: Window, code: int = pygame.K_RETURN) -> None:
    window.turn([key(code), pygame.Event(pygame.KEYUP, key=code, mod=0, scancode=0)], FRAME)


def names(window: Window) -> list[str]:
    return [view.name for view in window.stack if isinstance(view, FakeView)]


def test_a_view_is_drawn_whole_once_and_then_only_what_changed(theatre: Theatre, presenter: Presenter) -> None:
    view = FakeView("title")
    window = Window(theatre, presenter, [view])

    for _ in range(3):
        window.turn([], FRAME)

    assert view.draws == [True]
    assert view.passed == pytest.approx(3 * FRAME)


def test_only_the_view_on_top_hears_and_is_drawn(theatre: Theatre, presenter: Presenter) -> None:
    below, above = FakeView("story"), FakeView("pause", is_opaque=False)
    window = Window(theatre, presenter, [below, above])

    press(window)

    assert above.heard == [Press(Action.CONFIRM)]
    assert (below.heard, below.draws) == ([], [])


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        (Stay(), ["title", "story", "pause"]),
        (Open(FakeView("new")), ["title", "story", "pause", "new"]),
        (Open(FakeView("new"), instead=1), ["title", "story", "new"]),
        (Close(), ["title", "story"]),
        (Close(2), ["title"]),
        (Quit(), []),
    ],
)
def test_a_turn_changes_the_stack(theatre: Theatre, presenter: Presenter, turn: Turn, left: list[str]) -> None:
    window = Window(theatre, presenter, [FakeView("title"), FakeView("story"), FakeView("pause", turn)])

    press(window)

    assert names(window) == left


def test_a_view_that_is_seen_again_is_drawn_whole(theatre: Theatre, presenter: Presenter) -> None:
    title = FakeView("title")
    window = Window(theatre, presenter, [title, FakeView("settings", Close())])

    press(window)

    assert title.draws == [True]


def test_a_menu_lets_the_scene_below_be_seen(theatre: Theatre, presenter: Presenter) -> None:
    window = Window(theatre, presenter, [FakeView("story", Open(FakeView("pause", is_opaque=False)))])
    presenter.surface.fill((200, 0, 0))

    press(window)

    scene = theatre.scene()
    assert scene is not None
    assert scene.get_at((5, 5))[:3] == (200, 0, 0)


def test_closing_the_window_saves_the_game_and_leaves(theatre: Theatre, presenter: Presenter) -> None:
    theatre.play(read_on(theatre.begin(), 3))
    window = Window(theatre, presenter, [FakeView("story")])

    window.turn([pygame.Event(pygame.QUIT)], FRAME)

    assert window.stack == ()
    assert (theatre.folders.saves / "auto-1.json").is_file()


def test_closing_the_window_asks_only_when_the_game_cannot_be_saved(tmp_path: Path, presenter: Presenter) -> None:
    theatre = furnish(tmp_path)
    theatre.disk = FullDisk()
    theatre.play(read_on(theatre.begin(), 3))
    window = Window(theatre, presenter, [FakeView("story")])

    window.turn([pygame.Event(pygame.QUIT)], FRAME)
    assert isinstance(window.stack[-1], PanelView)
    assert theatre.notices

    press(window)  # the focus is on Cancel
    assert names(window) == ["story"]
    window.turn([pygame.Event(pygame.QUIT)], FRAME)
    assert window.stack == ()


def test_a_signal_to_end_saves_and_asks_nothing(tmp_path: Path, presenter: Presenter) -> None:
    theatre = furnish(tmp_path)
    theatre.disk = FullDisk()
    theatre.play(read_on(theatre.begin(), 3))
    window = Window(theatre, presenter, [FakeView("story")])

    window.end()
    window.turn([], FRAME)

    assert window.stack == ()


def test_play_time_counts_on_stage_and_not_in_menus(theatre: Theatre, presenter: Presenter) -> None:
    theatre.play(theatre.begin())
    Window(theatre, presenter, [FakeView("story")]).turn([], 0.25)
    Window(theatre, presenter, [FakeView("story"), FakeView("pause", is_opaque=False)]).turn([], 0.25)

    assert theatre.played == 0.25


def test_a_screenshot_is_kept_and_its_place_told(theatre: Theatre, presenter: Presenter) -> None:
    window = Window(theatre, presenter, [FakeView("story")])

    press(window, pygame.K_s)

    path = theatre.folders.pictures / "2026-11-22 12-00-00.png"
    assert path.is_file()
    assert theatre.notices == [f"Screenshot saved: {path}"]


def test_a_screenshot_that_finds_no_room_is_told_and_leaves_no_half_file(
    theatre: Theatre, presenter: Presenter
) -> None:
    theatre.disk = FailingDisk(1, OSError(errno.ENOSPC, "No space left on device"))
    window = Window(theatre, presenter, [FakeView("story")])

    press(window, pygame.K_s)

    folder = theatre.folders.pictures
    assert theatre.notices == [f"The screenshot could not be saved in {folder}: No space left on device."]
    assert list(theatre.folders.pictures.iterdir()) == []


def test_two_screenshots_in_one_second_are_two_files(theatre: Theatre, presenter: Presenter) -> None:
    window = Window(theatre, presenter, [FakeView("story")])

    press(window, pygame.K_s)
    press(window, pygame.K_s)

    assert len(list(theatre.folders.pictures.iterdir())) == 2


def test_full_screen_is_remembered(theatre: Theatre, presenter: Presenter) -> None:
    window = Window(theatre, presenter, [FakeView("story")])

    press(window, pygame.K_F11)

    assert theatre.settings.is_fullscreen
    assert presenter.windowed_size() is None
    press(window, pygame.K_F11)
    assert presenter.windowed_size() == (640, 480)


def test_a_hidden_window_draws_nothing_until_it_is_seen_again(theatre: Theatre, presenter: Presenter) -> None:
    view = FakeView("story")
    window = Window(theatre, presenter, [view])

    window.turn([pygame.Event(pygame.WINDOWMINIMIZED)], FRAME)
    assert view.draws == []
    window.turn([pygame.Event(pygame.WINDOWRESTORED)], FRAME)
    assert view.draws == [True]


def test_notices_are_shown_one_after_another_and_all_are_kept(theatre: Theatre, presenter: Presenter) -> None:
    view = FakeView("story")
    window = Window(theatre, presenter, [view])
    window.turn([], FRAME)
    theatre.tell("First.")
    theatre.tell("Second.")

    for _ in range(40):
        window.turn([], 0.25)

    # Whole drawings: at first, with the first notice, with the second, with none.
    assert view.draws == [True] * 4
    assert theatre.notices == ["First.", "Second."]


def test_a_notice_told_again_while_it_is_shown_is_shown_longer_not_twice(
    theatre: Theatre, presenter: Presenter
) -> None:
    view = FakeView("story")
    window = Window(theatre, presenter, [view])
    window.turn([], FRAME)
    for _ in range(5):
        theatre.tell("No room.")
    theatre.tell("Second.")

    for _ in range(40):
        window.turn([], 0.25)

    # Whole drawings: at first, with each of the two sentences, with none.
    assert view.draws == [True] * 4


def test_without_a_display_the_player_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "offscreen")

    with pytest.raises(NoDisplayError, match="python -m game read"):
        Presenter("tests", (640, 480), is_fullscreen=False)


@dataclass(eq=False)
class Blinker(FakeView):
    """A still view in which something small moves every 0.7 seconds; it notes when it was looked at."""

    turns: list[float] = field(default_factory=list)

    def elapse(self, seconds: float) -> None:
        super().elapse(seconds)
        self.turns.append(self.passed)

    def until_change(self) -> float:
        """Until the next multiple of 0.7 seconds."""
        return 0.7 - self.passed % 0.7


def test_the_loop_wakes_when_something_is_due_and_hardly_else(
    theatre: Theatre, presenter: Presenter, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, clock = Blinker("story"), [0.0]
    window = Window(theatre, presenter, [view])

    def sleep(seconds: float) -> None:
        clock[0] += seconds
        if clock[0] > 7:
            window.end()

    monkeypatch.setattr(time, "sleep", sleep)
    theatre.seconds = lambda: clock[0]
    window.run()

    for moment in range(1, 10):
        assert any(abs(turn - 0.7 * moment) < 0.01 for turn in view.turns), "none is missed or late"
    assert len(view.turns) < 30, "and nothing is done between"
