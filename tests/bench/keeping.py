"""What saves cost: time and size after few and after many lines, and the way back to the first frame."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pygame

import game
from game.play.game import Game, start_game, step
from game.play.saves import Occasion, save_game
from game.play.slots import Slots, write_quick
from game.screen.art import Art
from game.screen.curtain import take_glimpse
from game.screen.scene.draw import draw
from game.screen.scene.look import Look
from game.screen.text.typeset import Fonts
from game.screen.thumbnail import write_thumbnail
from game.stage.motion import finish
from game.story.library import scan_library
from game.story.load import load_story
from tests.bench.ground import Ground
from tests.bench.player import play
from tests.bench.window import FULL_HD, home_of

LINES = (40, 5_000, 10_000)
"""How far the games have been read that are saved."""
SAVES = 9
LOADS = 5

STORY = 20_000
"""Lines of the story they are read in."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The price of a save: CPU milliseconds, and the size of its file in KiB."""

    milliseconds: float
    size: float


def measure_saving(ground: Ground) -> str:
    """Thumbnail, save and file, CPU milliseconds, after few and after many lines."""
    return " / ".join(f"{_save(ground, lines).milliseconds:.1f}" for lines in LINES)


def measure_save_size(ground: Ground) -> str:
    """The file of a save, thumbnail included, in KiB, after few and after many lines."""
    return " / ".join(f"{_save(ground, lines).size:.0f}" for lines in LINES)


def measure_loading(ground: Ground) -> str:
    """From Continue on the title to the first frame that shows the game, CPU milliseconds."""
    home, project = home_of(ground, "load", FULL_HD), ground.project(1_000)
    with play(home, project, FULL_HD) as player:
        player.rest()
        for key in ("Return", "Return", "F5"):
            player.press(key)
    costs = []
    for _ in range(LOADS):
        with play(home, project, FULL_HD) as player:
            player.rest()
            before, seen = player.cpu, player.screen.look()
            player.screen.desktop.press("Return")
            costs.append(player.screen.wait_for_change(player.pid, seen, share=0.2) - before)
    return f"{1000 * median(costs):.0f}"


def _save(ground: Ground, lines: int) -> Kept:
    """Save a game that has been read for so many lines."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    project = ground.project(STORY)
    played = read_lines(project, lines)
    surface = _draw(project, played)
    slots = Slots(ground.folder / f"saves-{lines}")
    costs = []
    for number in range(SAVES):
        start = time.process_time()
        thumbnail = write_thumbnail(take_glimpse(surface))
        date = f"2026-11-22T12:00:{number:02d}+01:00"
        occasion = Occasion(game_version=game.__version__, date=date, seconds=0.0, note="", thumbnail=thumbnail)
        failure = write_quick(slots, save_game(played, occasion))
        costs.append(time.process_time() - start)
        if failure is not None:
            raise RuntimeError(failure.sentence)
    return Kept(1000 * median(costs), (slots.folder / "quick-1.json").stat().st_size / 1024)


def read_lines(project: Path, lines: int) -> Game:
    """Read a game on for so many lines, always taking the second answer."""
    program, problems = load_story(project, None)
    if program is None:
        raise RuntimeError(f"{problems[:3]}")
    played, said = start_game(program, seed=1), 0
    while said < lines:
        answers = played.now.stage.answers
        played = step(played, answers[1].number if answers else None)
        said += played.now.stage.speech is not None and not played.now.stage.answers
    return played


def _draw(project: Path, played: Game) -> pygame.Surface:
    """Draw what is on stage at 1080p."""
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    library = scan_library(project / "assets")
    art = Art(library, Fonts(project / "assets" / "fonts"), played.program.cast)
    surface = pygame.Surface(FULL_HD)
    draw(finish(played.now.stage), surface, art, Look())
    return surface
