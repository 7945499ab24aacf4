"""Checking again after every saved change: `check --watch`."""

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from game.story.build import recheck_project
from game.story.files import read_scripts
from game.story.library import Library, scan_library
from game.story.readings import NOTHING_READ
from game.tools.check import report
from game.tools.fitting import fitting_checks

_PAUSE = 0.2
"""Seconds between two looks at the folders."""
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
_WATCHED = ("scripts", "assets")

Stamps = Mapping[Path, tuple[int, int]]
"""When each file was last written, and its size."""


def watch(project: Path) -> int:
    """Check, then again at each change, until Ctrl-C ends it. Files that have not changed are not read again."""
    readings = NOTHING_READ
    for library in _libraries(project):
        print(f"{_CLEAR if sys.stdout.isatty() else ''}checking\N{HORIZONTAL ELLIPSIS}", flush=True)
        scripts = read_scripts(project)
        problems, readings = recheck_project(scripts, library, readings, fitting_checks(project))
        report({script.name: script.data for script in scripts}, problems)
        now = datetime.now().astimezone()
        print(f"\n{now:%H:%M:%S}: waiting for changes; Ctrl-C ends\n", flush=True)
    return 0


def _libraries(project: Path) -> Iterator[Library]:
    """Give the library at once, and after every change below the project; it is made anew when the assets change."""
    assets = project / "assets"
    before: Stamps | None = None
    library = scan_library(assets)
    while True:
        stamps = _stamps(project)
        if stamps != before:
            if before is not None and _below(assets, stamps) != _below(assets, before):
                library = scan_library(assets)
            before = stamps
            yield library
        time.sleep(_PAUSE)


def _stamps(project: Path) -> Stamps:
    found: dict[Path, tuple[int, int]] = {}
    for folder in _WATCHED:
        for path in (project / folder).rglob("*"):
            with suppress(OSError):  # it may have gone meanwhile; then it is seen to be gone
                status = path.stat()
                found[path] = (status.st_mtime_ns, status.st_size)
    return found


def _below(folder: Path, stamps: Stamps) -> Stamps:
    return {path: stamp for path, stamp in stamps.items() if path.is_relative_to(folder)}
