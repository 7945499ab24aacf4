"""The thread that watches, and the window that asks it: real files, real time."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.screen.live.live import Live
from game.screen.live.revising import Reviser
from game.screen.presenter import Presenter
from game.screen.window import Window
from tests.screen.live.writing import GREEN, PLACE, RED, SCENES, SCRIPT, SIZE, Desk, paint, sit_down
from tests.theatres import ROOT

PATIENCE = 20.0
FRAME = 1 / 60


@pytest.fixture
def presenter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Presenter]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    presenter = Presenter("tests", SIZE, is_fullscreen=False)
    pygame.event.clear()
    yield presenter
    presenter.close()


@pytest.fixture
def desk(tmp_path: Path, presenter: Presenter) -> Iterator[Desk]:
    desk = sit_down(tmp_path)
    desk.theatre.size = presenter.surface.get_size()
    desk.theatre.live = Live(desk.project)
    desk.theatre.live.begin()
    yield desk
    desk.theatre.close()


def play_until(window: Window, is_there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_there():
        assert time.monotonic() < deadline, "it was never seen"
        window.turn(pygame.event.get(), FRAME)
        time.sleep(0.005)


def test_what_is_saved_wakes_the_window_and_is_seen_in_it(desk: Desk, presenter: Presenter) -> None:
    window = Window(desk.theatre, presenter, [desk.story])
    live = desk.theatre.live
    assert live is not None
    play_until(window, lambda: presenter.surface.get_at((5, 200))[:3] == RED)

    (desk.project / SCENES).write_text(SCRIPT.replace("A telephone rings.", "A bell rings."), encoding="utf-8")
    play_until(window, lambda: desk.line == "A bell rings.")
    paint(desk.project / PLACE, GREEN)
    play_until(window, lambda: presenter.surface.get_at((5, 200))[:3] == GREEN)
    (desk.project / SCENES).write_text(SCRIPT.replace("ann:", "an:"), encoding="utf-8")
    play_until(window, lambda: bool(live.errata.mistakes))
    assert desk.line == "A bell rings."
    (desk.project / SCENES).write_text(SCRIPT, encoding="utf-8")
    play_until(window, lambda: not live.errata.mistakes)
    assert desk.line == "A telephone rings."


def test_neither_slip_nor_sign_is_in_a_saved_picture(desk: Desk, presenter: Presenter) -> None:
    window = Window(desk.theatre, presenter, [desk.story])
    desk.story.elapse(2.0)
    play_until(window, lambda: presenter.surface.get_at((5, 200))[:3] == RED)
    assert presenter.surface.get_at((15, 3))[:3] != RED

    scene = desk.theatre.scene()

    assert scene is not None
    assert presenter.surface.get_at((15, 3))[:3] == RED


def test_a_mistake_of_ours_in_the_thread_is_not_swallowed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Reviser) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr(Reviser, "begin", fail)
    woken: list[bool] = []
    live = Live(desk.project, lambda: woken.append(True))
    live.begin()
    live.close()

    with pytest.raises(RuntimeError, match="ours"):
        live.renew(desk.theatre, [desk.story])


def test_without_it_nothing_of_it_is_loaded() -> None:
    code = "import sys, game.tools.play, game.screen.views.story; sys.exit('game.screen.live' in sys.modules)"

    assert subprocess.run((sys.executable, "-c", code), cwd=ROOT, check=False).returncode == 0
