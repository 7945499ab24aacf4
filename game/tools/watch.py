"""Checking again after every saved change: `check --watch`."""

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from game.screen.live.watch import Watch
from game.story.files import read_scripts
from game.story.library import Library, scan_library
from game.story.readings import NOTHING_READ, Readings
from game.story.whole_check import recheck_project
from game.tools.check import report
from game.tools.checks import checks_beside

_PAUSE = 0.1
"""Seconds between two looks at the folders."""
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"


def watch(project: Path) -> NoReturn:
    """Check, then again at each change, until Ctrl-C ends it. Files that have not changed are not read again."""
    files = Watch(project)
    library, readings = scan_library(project / "assets"), NOTHING_READ
    while True:
        readings = _check(project, library, readings)
        if any(name.startswith("assets/") for name in _saved(files)):
            library = scan_library(project / "assets")


def _check(project: Path, library: Library, known: Readings) -> Readings:
    print(f"{_CLEAR if sys.stdout.isatty() else ''}checking\N{HORIZONTAL ELLIPSIS}", flush=True)
    scripts = read_scripts(project)
    problems, readings = recheck_project(scripts, library, known, checks_beside(project))
    report(project, {script.name: script.data for script in scripts}, problems)
    now = datetime.now().astimezone()
    print(f"\n{now:%H:%M:%S}: waiting for changes; Ctrl-C ends\n", flush=True)
    return readings


def _saved(files: Watch) -> frozenset[str]:
    """Wait until files were saved; give their names below the project."""
    saved = files.look()
    while not saved:
        time.sleep(_PAUSE)
        saved = files.look()
    return saved
