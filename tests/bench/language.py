"""What it costs to compile and to check generated stories, each in a process of its own."""

import sys
from pathlib import Path
from shutil import rmtree

from tests.bench.ground import Ground, environment
from tests.bench.process import Cost, cost_of_run, cpu_of_run

SIZES = (1_000, 10_000, 100_000)
"""Lines of the stories."""

_COMPILE = """
import sys
from pathlib import Path
from game.story.load import load_story
program, problems = load_story(Path(sys.argv[1]), Path(sys.argv[2]))
sys.exit(f"{problems[:3]}" if program is None or problems else 0)
"""

_AGAIN = """
import sys
import time
from dataclasses import replace
from pathlib import Path
from game.story.build import rebuild_program
from game.story.files import read_scripts
from game.story.library import scan_library
from game.story.readings import NOTHING_READ
from game.story.whole_check import recheck_project
from game.tools.fitting import fitting_checks
project = Path(sys.argv[1])
scripts, library, checks = read_scripts(project), scan_library(project / "assets"), fitting_checks(project)
_, readings = recheck_project(scripts, library, NOTHING_READ, checks)
edited = tuple(replace(one, data=one.data + b"\\n# changed\\n") if "part_000" in one.name else one for one in scripts)
start = time.process_time()
recheck_project(edited, library, readings, checks)
checked = time.process_time()
rebuild_program(edited, readings)
print(f"{checked - start:.2f} {time.process_time() - checked:.2f}")
"""


def measure_compiling(ground: Ground) -> str:
    """Scripts to a Program with an empty cache, from the start of Python to its end."""
    return " / ".join(f"{_compile(ground.project(lines), ground.folder / 'cache'):.2f}" for lines in SIZES)


def measure_checking(ground: Ground) -> str:
    """The command ``check`` with nothing kept, from the start of Python to its end."""
    return " / ".join(f"{_check(ground, ground.project(lines)).seconds:.2f}" for lines in SIZES)


def measure_checking_again(ground: Ground) -> str:
    """The command ``check`` when nothing has changed since the last one."""
    return " / ".join(f"{_check_twice(ground, ground.project(lines)).seconds:.2f}" for lines in SIZES)


def measure_changing(ground: Ground) -> str:
    """What one changed file costs who has read all others: to check, and to make the Program of."""
    return " / ".join(_change(ground, ground.project(lines)) for lines in SIZES)


def measure_check_memory(ground: Ground) -> str:
    """The most memory that the command ``check`` takes."""
    return " / ".join(f"{_check(ground, ground.project(lines)).memory:.0f}" for lines in SIZES)


def _compile(project: Path, cache: Path) -> float:
    """Compile a project from nothing; return CPU seconds."""
    rmtree(cache, ignore_errors=True)
    command = (sys.executable, "-c", _COMPILE, str(project), str(cache))
    return cpu_of_run(command, environment(cache))


def _check(ground: Ground, project: Path) -> Cost:
    """Check a project with nothing kept."""
    rmtree(ground.home("check") / "cache", ignore_errors=True)
    return _run_check(ground, project)


def _check_twice(ground: Ground, project: Path) -> Cost:
    """Check a project twice; return the cost of the second time."""
    _run_check(ground, project)
    return _run_check(ground, project)


def _run_check(ground: Ground, project: Path) -> Cost:
    command = (sys.executable, "-m", "game", "check", "--project", str(project))
    return cost_of_run(command, environment(ground.home("check")))


def _change(ground: Ground, project: Path) -> str:
    """Change a file of a project that is read; return CPU seconds to check, and to make the Program."""
    command = (sys.executable, "-c", _AGAIN, str(project))
    checked, built = cost_of_run(command, environment(ground.home("check"))).printed.split()
    return f"{checked} ({built})"
