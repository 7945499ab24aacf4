"""What it costs to open the views that hold much: the history of a long way, the map of a long story."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pygame

from game.screen.theatre import Theatre
from game.screen.views.history import history_view
from game.screen.views.story_map import story_map_view
from game.screen.views.view import View
from game.story.load import load_story
from tests.bench.ground import Ground
from tests.bench.keeping import STORY, read_lines
from tests.bench.player import Size
from tests.bench.window import FULL_HD, ULTRA_HD
from tests.theatres import FakePlaying, furnish

READ = 1_000
"""Lines read before the history is opened."""
OPENINGS = 5
FRAME = 1 / 60


def measure_history(ground: Ground) -> str:
    """From the wish to the first frame, CPU milliseconds, at 1080p and at 4K."""
    played = read_lines(ground.project(STORY), READ)
    theatre = furnish(ground.home("views"), story=played.program)
    return " / ".join(
        f"{_open(theatre, size, lambda: history_view(theatre, FakePlaying(played))):.0f}"
        for size in (FULL_HD, ULTRA_HD)
    )


def measure_map(ground: Ground) -> str:
    """Every scene met: the first opening, CPU milliseconds at 1080p; the next ones; the dearest frame after it."""
    program, problems = load_story(ground.project(STORY), None)
    if program is None:
        raise RuntimeError(f"{problems[:3]}")
    theatre = furnish(ground.home("map"), story=program)
    theatre.archive.memory = replace(theatre.archive.memory, scenes=frozenset(program.scenes))
    first = _open(theatre, FULL_HD, lambda: story_map_view(theatre, None), 1)
    again = _open(theatre, FULL_HD, lambda: story_map_view(theatre, None))
    return f"{first:.0f} / {again:.0f} / {_move(story_map_view(theatre, None)):.0f} ({len(program.scenes)} scenes)"


def _open(theatre: Theatre, size: Size, build: Callable[[], View], times: int = OPENINGS) -> float:
    """Open a view in a window of a size several times; return the CPU milliseconds to its first frame."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    pygame.display.init()
    theatre.size, surface, costs = size, pygame.Surface(size, 0, 32), []
    for _ in range(times):
        start = time.process_time()
        build().draw(surface, fresh=True)
        costs.append(time.process_time() - start)
    return 1000 * median(costs)


def _move(view: View) -> float:
    """Look at a view until nothing moves; return the CPU milliseconds of its dearest frame."""
    surface, costs = pygame.Surface(FULL_HD, 0, 32), [0.0]
    view.draw(surface, fresh=True)
    while not view.is_still():
        start = time.process_time()
        view.elapse(FRAME)
        view.draw(surface, fresh=False)
        costs.append(time.process_time() - start)
    return 1000 * max(costs)
