"""Every check of a project that the language itself does not know: of the screen's layout, of maps."""

from pathlib import Path

from game.story.whole_check import Checks
from game.tools.fitting import fitting_checks
from game.tools.map_checks import map_checks


def checks_beside(project: Path) -> Checks:
    """Give the checks for a project."""
    return (*fitting_checks(project), *map_checks(project))
