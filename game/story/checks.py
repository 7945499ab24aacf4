"""CHECKS: what is looked for in a story once all of it is read."""

from collections.abc import Callable, Iterable

from game.story.checking.check_directions import check_cameras, check_people
from game.story.checking.check_flow import (
    check_circles,
    check_ends_of_scenes,
)
from game.story.checking.check_glossary import check_glossary
from game.story.checking.check_links import (
    check_endings,
    check_option_names,
    check_questions,
    check_scene_links,
    check_scene_names,
    check_start,
)
from game.story.checking.check_variables import (
    check_answers,
    check_constants,
    check_kinds,
    check_undefined_variables,
)
from game.story.diagnostics import Diagnostic
from game.story.story import Story

CHECKS: tuple[Callable[[Story], Iterable[Diagnostic]], ...] = (
    check_start,
    check_scene_names,
    check_scene_links,
    check_endings,
    check_option_names,
    check_questions,
    check_people,
    check_cameras,
    check_undefined_variables,
    check_kinds,
    check_constants,
    check_answers,
    check_ends_of_scenes,
    check_circles,
    check_glossary,
)
"""What keeps a part of the scripts from being played."""


def check_scripts(story: Story) -> tuple[Diagnostic, ...]:
    """Run every check that a game needs."""
    return tuple(diagnostic for check in CHECKS for diagnostic in check(story))
