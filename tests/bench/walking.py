"""What a reader waits for: the longest frame on a walk through all scenes, with and without looking ahead."""

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pygame

from game.play.game import step
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.theatre import Theatre
from game.screen.views.story import StoryView
from game.stage.stage import Stage
from game.story.load import load_story
from tests.bench.ground import Ground
from tests.bench.process import ROOT
from tests.bench.window import FULL_HD
from tests.theatres import furnish

FRAME = 1 / 60
READING = 0.2
"""Seconds a line stands: for a reader in a hurry."""
LOOKING = 1.0
"""Seconds something else is looked at before a scene."""
MOST_BEATS = 15
"""So far into each scene."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What a frame took: seconds until it was there, and those that its thread worked."""

    wall: float
    cpu: float


class Unforeseeing(Art):
    """The pictures of a story, read when they are asked for and not before."""

    def expect(self, stages: Iterable[Stage], size: tuple[int, int]) -> None:
        """Read nothing."""


def measure_walk(ground: Ground) -> str:
    """The longest frame, milliseconds until it is there (at work), with looking ahead and without."""
    os.environ["SDL_VIDEODRIVER"] = os.environ["SDL_AUDIODRIVER"] = "dummy"
    pygame.display.init()
    return " / ".join(_tell(ground, kind) for kind in (Art, Unforeseeing))


def _tell(ground: Ground, kind: type[Art]) -> str:
    program, problems = load_story(ROOT, None)
    if program is None:
        raise RuntimeError(f"{problems[:3]}")
    theatre = furnish(ground.home(f"walk-{kind.__name__}"), Settings(text_speed=0, content_notes=False), program)
    theatre.size = FULL_HD
    frames: list[Spent] = []
    for scene in program.scenes:
        theatre.art = kind(theatre.library, theatre.fonts, program.cast, program.themes.usual.lights)
        frames += _walk(theatre, scene)
        theatre.art.close()
    theatre.close()
    return f"{1000 * max(one.wall for one in frames):.0f} ({1000 * max(one.cpu for one in frames):.0f})"


def _walk(theatre: Theatre, scene: str) -> Iterator[Spent]:
    """Read a scene and go on into the next; give what every frame took."""
    surface, game = pygame.Surface(FULL_HD, 0, 32), theatre.begin(scene)
    theatre.art.expect((game.now.stage,), FULL_HD)
    time.sleep(LOOKING)
    view = StoryView(theatre, game)
    yield _spend(lambda: view.draw(surface, fresh=True))
    for _ in range(MOST_BEATS):
        change = view.game.now.stage.change
        for _ in range(round((READING + (change.transition.seconds if change else 0.0)) / FRAME)):
            spent = _spend(lambda: _go_on(view, surface))
            yield spent
            time.sleep(max(0.0, FRAME - spent.wall))
        if view.game.now.state.ended is not None:
            return
        yield _spend(lambda: _read(view, surface))


def _go_on(view: StoryView, surface: pygame.Surface) -> None:
    view.elapse(FRAME)
    view.draw(surface, fresh=False)


def _read(view: StoryView, surface: pygame.Surface) -> None:
    """Go on by a beat; a question gets its first open answer."""
    answers = (answer.number for answer in view.game.now.stage.answers if answer.locked is None)
    view.take_up(step(view.game, next(answers, None)))
    view.draw(surface, fresh=False)


def _spend(work: Callable[[], object]) -> Spent:
    wall, cpu = time.perf_counter(), time.thread_time()
    work()
    return Spent(time.perf_counter() - wall, time.thread_time() - cpu)
