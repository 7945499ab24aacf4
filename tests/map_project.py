"""A whole project around a map: a small story, a second map with the start ``in``, a sheet for Ann."""

from pathlib import Path

from game.story.diagnostics import Diagnostic
from game.story.load import check_story
from game.tools.map_checks import map_checks
from tests.example_project import CONTENTS
from tests.example_snippet import write_snippet
from tests.small_maps import NAME, small_map

_SCENES = "# scripts/scenes.yaml\nscene: start\nscript:\n  - A line.\n  - end: good"


def write_map_project(project: Path, source: bytes | None = None) -> Path:
    """Write a project in which nothing is wrong on maps, with a map of one's own as ``maps/place.tmx``."""
    write_snippet(project, _SCENES)
    yard, beside = small_map()
    files = {**beside, "maps/yard.tmx": yard, "maps/walkers/ann.webp": CONTENTS[".webp"]}
    for name, data in (files if source is None else {**files, NAME: source}).items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return project


def problems_of_maps(project: Path) -> tuple[Diagnostic, ...]:
    """Tell what is wrong in the files of maps, in a check of all the project."""
    told = check_story(project, map_checks(project))
    return tuple(problem for problem in told if problem.span.file.startswith("maps/"))
