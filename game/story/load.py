"""Folder to Program with problems: the pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.story.cache import load_program, save_program
from game.story.collector import collector_spared
from game.story.files import hash_scripts, read_scripts, stamp_language
from game.story.program import Program

if TYPE_CHECKING:  # mostly there is nothing to say
    from game.story.diagnostics import Diagnostic
    from game.story.whole_check import Checks


def load_story(project: Path, cache: Path | None) -> tuple[Program | None, tuple[Diagnostic, ...]]:
    """Read ``project/scripts`` into a Program, or take it from the ``cache`` folder when nothing changed.

    The Program is None only when there is nothing to play. What has errors is left out of it. The problems
    are those errors; advice is for ``check_story``.
    """
    with collector_spared():
        scripts = read_scripts(project)
        key = f"{hash_scripts(scripts)} {stamp_language()}"
        kept = load_program(cache, key) if cache else None
        if kept:
            return kept, ()
        from game.story.build import build_program  # noqa: PLC0415 - a cached start needs neither yaml nor checks
        from game.story.diagnostics import errors_of  # noqa: PLC0415 - the same

        program, problems = build_program(scripts)
        errors = errors_of(problems)
        if cache and program and not errors:
            save_program(cache, key, program)
        return program, errors


def check_story(project: Path, more: Checks = ()) -> tuple[Diagnostic, ...]:
    """Tell everything there is to say about a project, its assets too, sorted by file and line.

    ``more`` are checks of what this package does not know.
    """
    from game.story.library import scan_library  # noqa: PLC0415 - as above
    from game.story.whole_check import check_project  # noqa: PLC0415 - as above

    with collector_spared():
        return check_project(read_scripts(project), scan_library(project / "assets"), more)
