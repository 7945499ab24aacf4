"""What it costs to compile and to check generated stories, each in a process of its own."""

import sys
from pathlib import Path
from shutil import rmtree

from tests.bench.ground import Ground, environment
from tests.bench.process import cpu_of_run

SIZES = (1_000, 10_000, 100_000)
"""Lines of the stories."""

_COMPILE = """
import sys
from pathlib import Path
from game.story.load import load_story
program, problems = load_story(Path(sys.argv[1]), Path(sys.argv[2]))
sys.exit(f"{problems[:3]}" if program is None or problems else 0)
"""


def measure_compiling(ground: Ground) -> str:
    """Scripts to a Program with an empty cache, from the start of Python to its end."""
    return " / ".join(f"{_compile(ground.project(lines), ground.folder / 'cache'):.2f}" for lines in SIZES)


def measure_checking(ground: Ground) -> str:
    """The command ``check``, from the start of Python to its end."""
    return " / ".join(f"{_check(ground, ground.project(lines)):.2f}" for lines in SIZES)


def _compile(project: Path, cache: Path) -> float:
    """Compile a project from nothing; return CPU seconds."""
    rmtree(cache, ignore_errors=True)
    command = (sys.executable, "-c", _COMPILE, str(project), str(cache))
    return cpu_of_run(command, environment(cache))


def _check(ground: Ground, project: Path) -> float:
    """Check a project; return CPU seconds."""
    command = (sys.executable, "-m", "game", "check", "--project", str(project))
    return cpu_of_run(command, environment(ground.home("check")))
