"""What a writer waits for: from the moment a file is saved to the changed pixels, in the real window."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from shutil import copytree, ignore_patterns
from statistics import median

from game.play.settings import Settings
from tests.bench.ground import Ground
from tests.bench.process import ROOT
from tests.bench.screen import PATIENCE, Screen, open_screen
from tests.bench.window import FULL_HD
from tests.window.desktop import start_play

SAVES = 50
SCENE = "bench_of_the_writer"
BACKGROUNDS = ("cafe-dusk", "cafe-night")
_PAUSE = (0.25, 0.45)
"""Seconds between two saves: they come at any moment of the loop."""
_GLANCE = 0.003


def measure_live_reload(ground: Ground) -> str:
    """Milliseconds of a line and of a picture in the game's own story: the median, the longest in brackets."""
    project = _project(ground)
    pictures = [(ROOT / "assets" / "backgrounds" / f"{name}.webp").read_bytes() for name in BACKGROUNDS]
    picture, script = project / "assets" / "backgrounds" / f"{BACKGROUNDS[0]}.webp", project / "scripts" / "bench.yaml"
    with _playing(ground, project) as screen:
        lines = _save_again(screen, lambda number: _save(script, _scene(number)), 0.0)
        places = _save_again(screen, lambda number: _save(picture, pictures[number % 2]), 0.2)
    return " / ".join(f"{1000 * median(waits):.0f} ({1000 * max(waits):.0f})" for waits in (lines, places))


def _project(ground: Ground) -> Path:
    """The game's own story with one more scene, to write in."""
    project = ground.folder / "written"
    if not project.exists():
        copytree(ROOT / "scripts", project / "scripts")
        copytree(ROOT / "assets", project / "assets", ignore=ignore_patterns("source"))
        (project / "scripts" / "bench.yaml").write_bytes(_scene(-1))
    return project


def _scene(number: int) -> bytes:
    lines = (
        f"scene: {SCENE}",
        "script:",
        "  - background: cafe dusk",
        f"  - He wrote it again, {number}.",
        "  - return",
    )
    return "\n".join((*lines, "")).encode()


@contextmanager
def _playing(ground: Ground, project: Path) -> Iterator[Screen]:
    """Play the scene live, where nothing moves by itself; end it afterwards."""
    settings = Settings(text_speed=0, reduce_motion=True, width=FULL_HD[0], height=FULL_HD[1])
    home = ground.home("writer", settings)
    with open_screen(*FULL_HD) as screen:
        before = screen.look()
        process = start_play(screen.desktop, home, "--project", str(project), "--live", "--scene", SCENE)
        try:
            screen.wait_for_change(process.pid, before)
            screen.wait_for_rest(process.pid, 2.0)
            yield screen
        finally:
            process.kill()
            process.communicate()


def _save_again(screen: Screen, save: Callable[[int], None], share: float) -> list[float]:
    """Save so many times, each time something else; return the seconds until that was seen."""
    chance, waits = Random(5), []
    for number in range(1, SAVES + 1):
        time.sleep(chance.uniform(*_PAUSE))
        before = screen.look()
        save(number)
        waits.append(_wait(screen, before, share))
    return waits


def _save(path: Path, data: bytes) -> None:
    """Write a file as plain editors do: over what was there."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _wait(screen: Screen, before: bytes, share: float) -> float:
    """Wait until more than this share of the screen has changed; return the seconds."""
    begun = time.monotonic()
    while screen.look() == before or screen.share_changed(before) <= share:
        if time.monotonic() - begun > PATIENCE:
            raise TimeoutError("what was saved was never seen")
        time.sleep(_GLANCE)
    return time.monotonic() - begun
