"""The real window, driven by keys alone: the whole first evening, and a death in the middle of it."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen

import pytest

from game.play.disk import Disk
from game.play.game import Game, roll_back, start_game, step
from game.play.memory_file import load_memory
from game.play.restoring import restore
from game.play.save_file import decode_save
from game.play.saves import Save
from game.play.state import State
from game.story.load import load_story
from game.story.program import Program
from tests.playthroughs import find_answers
from tests.window.desktop import IS_HERE, ROOT, Desktop, open_desktop, start_play, written_at

pytestmark = pytest.mark.skipif(not IS_HERE, reason="needs Debian's xvfb and xdotool")

PATIENCE = 30.0
"""Seconds after which a window that does not answer has failed."""
REST = 2.0
"""Seconds in which everything that moves comes to rest."""
GUARD = 0.55
"""Seconds a choice is on screen before it can be taken."""


@dataclass(slots=True)
class Seat:
    """A player before the real window, with the same game played along without one."""

    desktop: Desktop
    home: Path
    game: Game

    def state(self) -> State:
        """Quick-save in the window; return the state that was saved."""
        newest = self.home / "saves" / "quick-1.json"
        before = written_at(newest)
        self.desktop.press("F5")
        until(lambda: written_at(newest) not in (0, before))
        save = decode_save(newest.read_bytes())
        assert isinstance(save, Save)
        return restore(self.game.program, save)[0].now.state

    def press_until(self, key: str, game: Game) -> None:
        """Press a key as often as it takes (a press may only complete what moves) to be where ``game`` is."""
        before = self.game.now.state
        for _ in range(4):
            self.desktop.press(key)
            now = self.state()
            if now == game.now.state:
                break
            assert now == before, "the window went elsewhere"
            time.sleep(GUARD / 2)  # a choice that came in with a change of picture cannot be taken at once
        else:
            pytest.fail(f"{key} did nothing")
        self.game = game

    def read_on(self, answers: list[int]) -> None:
        """Play one beat, taking the next of the answers at a menu."""
        stage = self.game.now.stage
        if stage.answers:
            place = answers.pop(0)
            time.sleep(GUARD)
            self.press_until(str(place), step(self.game, stage.answers[place - 1].number))
        elif stage.speech is None and stage.card is None:
            following = step(self.game)
            until(lambda: self.state() == following.now.state)
            self.game = following
        elif (following := step(self.game)).now.state.ended is not None:
            # A game that is over is kept as it was before: there is no state to ask for.
            time.sleep(REST)
            self.desktop.press("Return")
            self.game = following
        else:
            self.press_until("Return", following)


def until(is_so: Callable[[], object]) -> None:
    """Wait until a question is answered with yes."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < end, "the window did not answer"
        time.sleep(0.02)


@contextmanager
def playing(desktop: Desktop, home: Path) -> Iterator[Popen[str]]:
    """Open the game's window on its title."""
    process = start_play(desktop, home, "--seed", "1")
    try:
        until(desktop.windows)
        time.sleep(0.5)
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A player's folder in which lines appear at once, so that one key reads one line."""
    (tmp_path / "settings.json").write_text(json.dumps({"text_speed": 0}), encoding="utf-8")
    return tmp_path


@pytest.fixture(scope="module")
def program() -> Program:
    program, _ = load_story(ROOT, cache=None)
    assert program is not None
    return program


def test_both_endings_are_reached_after_roll_back_sudden_death_and_continuing(home: Path, program: Program) -> None:
    glimmer, regular = (list(find_answers(program, ending)) for ending in ("glimmer", "regular"))
    with open_desktop() as desktop:
        with playing(desktop, home):
            desktop.press("Return")
            at = Seat(desktop, home, start_game(program, seed=1))
            go_back_ten_and_choose_otherwise(at)
            here = at.state()
        with playing(desktop, home):
            desktop.press("Return")
            time.sleep(0.5)
            assert at.state() == here
        for answers in (glimmer, regular):
            with playing(desktop, home):
                play_through(at, answers)
        memory, _ = load_memory(Disk(), home / "memory.json")
    assert memory.endings == {"glimmer", "regular"}


def go_back_ten_and_choose_otherwise(at: Seat) -> None:
    """Play past the first choice, roll back ten beats, then take another answer."""
    while not at.game.now.stage.answers:
        at.read_on([])
    asked = at.game
    at.read_on([1])
    for _ in range(3):
        at.read_on([1])
    for _ in range(10):
        back = roll_back(at.game)
        assert back is not None
        at.press_until("Prior", back)
    while at.game.now.state != asked.now.state:
        at.read_on([])
    at.read_on([2])
    at.read_on([1])
    assert at.game.now.state.chosen != asked.now.state.chosen


def play_through(at: Seat, answers: list[int]) -> None:
    """Begin a new game from the title, under Continue, play it to its end, leave the ending for the title."""
    memory, _ = load_memory(Disk(), at.home / "memory.json")
    at.game = start_game(at.game.program, seed=1, endings=memory.endings)
    at.desktop.press("Down", "Return")
    time.sleep(0.5)
    while at.game.now.state.ended is None:
        at.read_on(answers)
    time.sleep(REST)
    at.desktop.press("Return")
    time.sleep(REST)
