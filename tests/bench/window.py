"""What the real window costs: starting, the first line, memory, a line that waits, dissolves, skipping."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from statistics import median

from game.play.settings import Settings
from tests.bench.content import BACKGROUNDS
from tests.bench.ground import Ground
from tests.bench.player import Player, Size, play
from tests.bench.process import ROOT

FULL_HD = (1920, 1080)
ULTRA_HD = (3840, 2160)
SMALL = (320, 180)
RUNS = 5
COLD_RUNS = 3
WAITING = 20.0
"""Seconds a line is watched waiting."""
DISSOLVES = 4
DISSOLVE = 2.0
"""Seconds of one."""
LOOKING = 1.5
"""Seconds a player looks at the title: the story is made ready meanwhile."""
LONG = 100_000
"""Lines of the longest story."""

_SKIPPED = 41
"""Lines from the first of a generated story to its first choice."""


def measure_warm_start(ground: Ground) -> str:
    """The game's own title, when it has been started before."""
    return f"{median(_starts(ROOT, home_of(ground, 'own', FULL_HD))):.2f}"


def measure_cold_start(ground: Ground) -> str:
    """The game's own title with none of our modules compiled and no Program cached."""
    compiled = ground.folder / "compiled"
    own = compiled / (ROOT / "game").relative_to(ROOT.anchor)
    costs = []
    for run in range(COLD_RUNS + 1):
        # The first start only compiles Python's and pygame's modules, as installing them does.
        rmtree(own, ignore_errors=True)
        more = {"PYTHONPYCACHEPREFIX": str(compiled)}
        with play(home_of(ground, f"cold-{run}", FULL_HD), ROOT, FULL_HD, more) as player:
            costs.append(player.title)
    return f"{median(costs[1:]):.2f}"


def measure_long_start(ground: Ground) -> str:
    """The title of the longest generated story, when it has been started before."""
    return f"{median(_starts(ground.project(LONG), home_of(ground, 'long', FULL_HD))):.2f}"


def measure_first_line(ground: Ground) -> str:
    """From the title to the first line of a generated story, its first dissolve included."""
    with _title(ground, FULL_HD) as player:
        return f"{player.press('Return').cpu:.2f}"


def measure_memory(ground: Ground) -> str:
    """Resident memory at the title and at the first line."""
    with _title(ground, FULL_HD) as player:
        title = player.resident
        player.press("Return")
        return f"{title:.0f} / {player.resident:.0f}"


def measure_long_memory(ground: Ground) -> str:
    """Resident memory at the title of the longest generated story."""
    home = home_of(ground, "long", FULL_HD)
    _start(ground.project(LONG), home, FULL_HD)
    with play(home, ground.project(LONG), FULL_HD) as player:
        player.rest()
        return f"{player.resident:.0f}"


def measure_waiting(ground: Ground) -> str:
    """The part of a core that a line takes while it waits, and whoever is on stage blinks."""
    with _title(ground, FULL_HD) as player:
        player.press("Return")
        before = player.cpu
        time.sleep(WAITING)
        return f"{100 * (player.cpu - before) / WAITING:.2f}"


def measure_dissolve(ground: Ground) -> str:
    """A frame of a full-screen dissolve, and the frames seen in a second, at 1080p and at 4K."""
    return " / ".join(_dissolve(ground, size) for size in (FULL_HD, ULTRA_HD))


def measure_skipping(ground: Ground) -> str:
    """A line skipped, at 1080p and in a small window."""
    return " / ".join(_skip(ground, size) for size in (FULL_HD, SMALL))


def home_of(ground: Ground, name: str, size: Size) -> Path:
    """Return the folder of a player whose window has this size, whose lines come at once, who skips what is new."""
    return ground.home(name, Settings(text_speed=0, skip_unread=True, width=size[0], height=size[1]))


def _starts(project: Path, home: Path) -> list[float]:
    """Start to the title several times after a first time; return the CPU seconds of each."""
    _start(project, home, FULL_HD)
    return [_start(project, home, FULL_HD) for _ in range(RUNS)]


def _start(project: Path, home: Path, size: Size) -> float:
    """Start to the title; return the CPU seconds."""
    with play(home, project, size) as player:
        return player.title


def _dissolve(ground: Ground, size: Size) -> str:
    """Watch dissolves at a size; return the CPU milliseconds of a frame (frames in a second)."""
    lines = [f"  - background: {name}\n    transition: dissolve {DISSOLVE}\n  - Here.\n" for name in BACKGROUNDS]
    project = ground.story("dissolves", "scene: scene_00000\nscript:\n" + "".join(lines) + "  - end: the_end\n")
    with play(home_of(ground, f"dissolve-{size[0]}", size), project, size) as player:
        player.rest()
        player.press("Return")
        motions = [player.press("Return") for _ in range(DISSOLVES)]
    cost = sum(motion.cpu for motion in motions) / sum(motion.frames for motion in motions)
    return f"{1000 * cost:.1f} ({median(motion.frames for motion in motions) / DISSOLVE:.0f})"


def _skip(ground: Ground, size: Size) -> str:
    """Skip from the first line to the first choice; return the CPU milliseconds of a line."""
    with _title(ground, size) as player:
        player.press("Return")
        return f"{1000 * player.press('Tab').cpu / _SKIPPED:.1f}"


@contextmanager
def _title(ground: Ground, size: Size) -> Iterator[Player]:
    """Open a short generated story, started before, at its title."""
    home, project = home_of(ground, f"short-{size[0]}", size), ground.project(1_000)
    _start(project, home, size)
    with play(home, project, size) as player:
        player.rest()
        time.sleep(LOOKING)
        yield player
