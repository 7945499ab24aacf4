"""The real window, mishandled: damaged saves, a storm of keys, odd sizes, sudden ends."""

import json
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.play.game import Game, start_game, step
from game.play.save_file import decode_save
from game.play.saves import Occasion, Save, save_game
from game.play.slots import Continued, Slots, newest, write_slot
from game.story.load import load_story
from tests.window.desktop import IS_HERE, ROOT, Desktop, open_desktop, start_play, written_at
from tests.window.test_session import until

pytestmark = pytest.mark.skipif(not IS_HERE, reason="needs Debian's xvfb and xdotool")

KEYS = (
    *("Return", "space", "Prior", "Next", "Control_L", "Tab", "h", "f", "F11", "F5", "F9", "l", "Up", "Down", "Left"),
    *("Right", "bracketright", "bracketleft", "Delete", "1", "2", "3", "9", "a", "Home"),
)
"""Keys with a meaning and without; Escape is left out, for it leads to the way out."""


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with open_desktop() as desktop:
        yield desktop


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "settings.json").write_text(json.dumps({"text_speed": 0}), encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def game() -> Game:
    """A game some lines into the real story."""
    program, _ = load_story(ROOT, cache=None)
    assert program is not None
    game = start_game(program, seed=1)
    for _ in range(5):
        game = step(game)
    return game


def write(home: Path, game: Game, minute: int) -> None:
    occasion = Occasion(game_version="0.1.0", date=f"2026-11-22T20:{minute:02}:00")
    assert write_slot(Slots(home / "saves"), "1-1", save_game(game, occasion)) is None


def quick_save(desktop: Desktop, home: Path) -> Save:
    """Save in the window; return what was saved."""
    path = home / "saves" / "quick-1.json"
    before = written_at(path)
    desktop.press("F5")
    until(lambda: written_at(path) not in (0, before))
    save = decode_save(path.read_bytes())
    assert isinstance(save, Save)
    return save


def damaged(how: str, data: bytes) -> bytes:
    """What is left of a save."""
    return {
        "truncated": data[: len(data) // 2],
        "flipped": data[:900] + bytes((data[900] ^ 1,)) + data[901:],
        "empty": b"",
        "nested": b'{"format":1,"past":' + b"[" * 1_000_000,
    }[how]


@pytest.mark.parametrize("how", ["truncated", "flipped", "empty", "nested"])
def test_continuing_opens_the_save_before_a_damaged_one_which_is_kept(
    desktop: Desktop, home: Path, game: Game, how: str
) -> None:
    write(home, game, 1)
    write(home, step(game), 2)
    path = home / "saves" / "1-1.json"
    remains = damaged(how, path.read_bytes())
    path.write_bytes(remains)
    process = start_play(desktop, home)
    try:
        until(desktop.windows)
        time.sleep(0.5)
        desktop.press("Return")
        time.sleep(0.7)
        saved = quick_save(desktop, home)
    finally:
        process.terminate()
        told, _ = process.communicate(timeout=20)
    assert saved.now.moment.state == game.now.state
    assert path.with_name("1-1.json.damaged-1").read_bytes() == remains
    assert (process.returncode, told) == (0, "")


def test_a_storm_of_keys_and_sizes_leaves_a_game_that_goes_on(desktop: Desktop, home: Path) -> None:
    dice = random.Random(7)
    process = start_play(desktop, home, "--scene", "prologue", "--seed", "1")
    until(desktop.windows)
    time.sleep(0.5)
    (window,) = desktop.windows()
    for _ in range(10):
        desktop.resize(window, dice.randrange(150, 1280), dice.randrange(100, 720))
        desktop.press(*dice.choices(KEYS, k=20))
    process.send_signal(signal.SIGTERM)
    told, _ = process.communicate(timeout=20)
    assert (process.returncode, told) == (0, "")
    assert (home / "saves" / "auto-1.json").exists()
    assert not (home / "log.txt").exists()


def test_killing_the_game_while_it_saves_never_costs_the_save_before(desktop: Desktop, home: Path) -> None:
    dice = random.Random(1)
    for _ in range(4):
        process = start_play(desktop, home, "--seed", "1")
        try:
            until(desktop.windows)
            time.sleep(0.4)
            desktop.press("Return")
            time.sleep(0.4)
            quick_save(desktop, home)
            desktop.press(*("F5", "Return") * dice.randrange(1, 6), "F5")
        finally:
            process.kill()
            process.communicate()
        found = newest(Slots(home / "saves"))
        assert isinstance(found, Continued)
        assert found.sentences == ()


@pytest.mark.parametrize("display", [None, ":99"])
def test_without_a_display_the_game_says_so_and_ends(home: Path, display: str | None) -> None:
    process = start_play(None, home, more={"DISPLAY": display} if display else {})
    told, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "cannot open a window" in told
    assert "Traceback" not in told
