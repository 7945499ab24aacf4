"""Folder to Program with problems: the pipeline."""

from pathlib import Path

from game.story.diagnostics import Diagnostic
from game.story.program import Program


def load_story(project: Path, cache: Path | None) -> tuple[Program | None, tuple[Diagnostic, ...]]:
    """Read ``project/scripts`` into a Program, or take it from the ``cache`` folder when nothing changed.

    The Program is None only when there is nothing to play. What has errors is left out of it. The problems
    are those of the scripts alone, the same whether the Program was in the cache or not.
    """
    raise NotImplementedError


def check_story(project: Path) -> tuple[Diagnostic, ...]:
    """Everything there is to say about a project, its assets too, sorted by file and line."""
    raise NotImplementedError
