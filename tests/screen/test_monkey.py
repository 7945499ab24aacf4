"""A hundred thousand wishes at random, in every view: nothing breaks, nothing hangs, nothing is forgotten."""

import ctypes
import gc
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from pathlib import Path

import pygame
import pytest

from game.play.disk import Disk
from game.play.settings import Settings
from game.screen.intents import Intent
from game.screen.outline import Outline
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.views.first import first_view
from game.screen.views.title import title_view
from game.screen.views.view import Open, Stay, Turn, View
from game.screen.window import Window
from game.story.load import load_story
from game.story.program import Program
from tests.fake_speech import FakeSpeech
from tests.replaying import assert_replays
from tests.theatres import ROOT, furnish
from tests.wandering import LONGEST, Wanderer

SIZE = (320, 180)
SEEDS = (1, 2, 3, 6)
"""Each is a player of their own, with a folder of their own."""
MORE_SEEDS = (4, 5, 7, 8)
"""Players who come only while there is a view that none of those before them found."""
WISHES = 25_000
"""Of each player."""
REPLAYED = 1_000
"""A game is played again from time to time, after so many wishes."""
GROWTH = 48
"""MiB that the later players may add to what the first needed: 80 to 124 were measured for players alike, for
pictures of 15 MB are unpacked on a thread while they play."""
EVERY_VIEW = {
    *(
        "StoryView",
        "Pause",
        "History",
        "Search",
        "Notices",
        "Previously…",
        "Glossary",
        "Reading again",
        "Story map",
        "_FirstView",
    ),
    *("Save — page 1", "Load — page 1", "Load — quick", "Load — automatic"),
    *("Page 1, number 1", "Quick save 1", "Automatic save 1", "A note on this save", "Delete this save?"),
    *("Gallery: Endings", "Gallery: Pictures", "Gallery: Music", "Gallery: Scenes", "_Picture", "_Alone"),
    *("Settings: Reading", "Settings: Sound", "Settings: Picture", "Settings: Controls", "Settings: Accessibility"),
    *("Reset this page?", "Reset everything?", "Keys", "Keys and buttons", "Listening", "Reset all keys and buttons?"),
}


class TickingDisk(Disk):
    """A disk that need not survive a power cut, for the monkey saves thousands of times; its clock counts writings."""

    def __init__(self) -> None:
        self._ticks = count(1)

    def write(self, path: Path, data: bytes) -> None:
        path.write_bytes(data)
        tick = next(self._ticks)
        os.utime(path, ns=(tick, tick))

    def sync_folder(self, folder: Path) -> None:
        pass


class SmallPresenter(Presenter):
    """A window on a desktop that lets it be no larger."""

    def set_fullscreen(self, *, is_wanted: bool) -> None:
        pass

    def resize(self, size: tuple[int, int]) -> None:
        pass


@pytest.fixture(autouse=True)
def _desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """No screen, and no sound device: what is heard goes by the clock on the wall."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "none")


def test_monkeys_break_nothing_and_come_to_every_view(tmp_path: Path) -> None:
    seen, used = Counter[str](), []
    for seed in (*SEEDS, *MORE_SEEDS):
        if seed in MORE_SEEDS and set(seen) >= EVERY_VIEW:
            break
        seen += _wander(tmp_path / str(seed), seed)
        used.append(_resident())
    assert sorted(EVERY_VIEW - set(seen)) == []
    assert min(used[2:]) - used[0] < GROWTH  # what is read on a thread comes and goes: one player alone tells little


def test_a_monkey_goes_the_same_way_with_the_same_seed(tmp_path: Path) -> None:
    ways = []
    for home in ("one", "other"):
        with _player(tmp_path / home, 7) as (_, monkey):
            ways.append([*monkey.wander(800)] and monkey.way)
    assert ways[0] == ways[1]
    assert len(set(ways[0])) > 10


def test_a_view_that_nothing_leads_out_of_is_noticed(tmp_path: Path) -> None:
    with _player(tmp_path, 1, DeadView()) as (_, monkey), pytest.raises(AssertionError, match="nothing leads"):
        assert len([*monkey.wander(LONGEST + 1)]) <= LONGEST


def test_views_that_lead_only_to_one_another_are_noticed(tmp_path: Path) -> None:
    with _player(tmp_path, 1, RoundView()) as (_, monkey), pytest.raises(AssertionError, match="nothing leads back"):
        assert len([*monkey.wander(LONGEST + 1)]) <= LONGEST


@dataclass
class DeadView:
    """A view that takes no wish."""

    is_opaque: bool = False
    takes_text: bool = False

    def outline(self) -> Outline:
        return Outline(title="Dead")

    def respond(self, intent: Intent) -> Turn:  # noqa: ARG002 - whatever it is
        return Stay()

    def elapse(self, seconds: float) -> None:
        pass

    def is_still(self) -> bool:
        return True

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:  # noqa: ARG002 - it draws nothing
        return []


class RoundView(DeadView):
    """A view that leads to another one like itself."""

    def respond(self, intent: Intent) -> Turn:  # noqa: ARG002 - whatever it is
        return Open(RoundView(), instead=1)


def _wander(home: Path, seed: int) -> Counter[str]:
    """Let one player wander; return the views seen."""
    with _player(home, seed) as (theatre, monkey):
        for wish, _ in enumerate(monkey.wander(WISHES)):
            if wish % REPLAYED == 0 and theatre.playing is not None:
                assert_replays(theatre.playing)
    return monkey.seen


@contextmanager
def _player(home: Path, seed: int, over: View | None = None) -> Iterator[tuple[Theatre, Wanderer]]:
    """Furnish a theatre for a monkey; ``over`` lies over the first view of its window."""
    home.mkdir(exist_ok=True)
    theatre, presenter = _theatre(home), SmallPresenter("monkey", SIZE, is_fullscreen=False)

    def open_window() -> Window:
        first = title_view(theatre) if theatre.folders.has_settings() else first_view(theatre)
        return Window(theatre, presenter, [first, *([over] if over else [])])

    try:
        yield theatre, Wanderer(open_window, seed, SIZE)
    finally:
        theatre.close()
        presenter.close()


@cache
def _story() -> Program:
    """The real story, read once: what there is then is kept for good."""
    story, problems = load_story(ROOT, None)
    assert story is not None
    assert problems == ()
    return story


def _theatre(home: Path) -> Theatre:
    """The real story at the home of a player who has seen its pictures."""
    theatre = furnish(home, Settings(text_speed=0), _story())
    theatre.disk = TickingDisk()
    theatre.speech = FakeSpeech()
    pictures = frozenset(theatre.library.pictures)
    every = frozenset(f"{name} *" for name in pictures)
    theatre.archive.memory = replace(theatre.archive.memory, pictures=pictures | every)
    return theatre


def _resident() -> float:
    """Resident memory in MiB, without what is free but not given back yet."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20
