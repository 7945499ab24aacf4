"""ADVICE: what is looked for only where somebody asks for a check; no game waits for it."""

from collections.abc import Callable, Iterable

from game.story.checking.check_assets import (
    check_audio,
    check_backgrounds,
    check_masks,
    check_pictures,
    check_portraits,
    check_sprites,
)
from game.story.checking.check_branches import check_same_branches, check_same_options
from game.story.checking.check_changes import check_changes
from game.story.checking.check_conditions import check_conditions
from game.story.checking.check_descriptions import check_described_names, check_undescribed
from game.story.checking.check_flow import (
    check_dead_statements,
    check_hidden_choices,
    check_unreached_scenes,
)
from game.story.checking.check_links import (
    check_unreached_endings,
)
from game.story.checking.check_names import check_names
from game.story.checking.check_presence import check_absent_people
from game.story.checking.check_prose import (
    check_dots,
    check_doubled_words,
    check_long_lines,
    check_spaces,
    check_unequal_answers,
)
from game.story.checking.check_quotes import check_quotes
from game.story.checking.check_spelling import check_spelling
from game.story.checking.check_theme import check_theme_fonts
from game.story.checking.check_variables import (
    check_unused_variables,
)
from game.story.checking.check_ways import check_calls, check_traps
from game.story.diagnostics import Diagnostic
from game.story.library import Library
from game.story.prose.passages import Prose
from game.story.story import Story

ADVICE: tuple[Callable[[Story], Iterable[Diagnostic]], ...] = (
    check_unreached_endings,
    check_unused_variables,
    check_dead_statements,
    check_hidden_choices,
    check_unreached_scenes,
    check_changes,
    check_conditions,
    check_same_branches,
    check_same_options,
    check_calls,
    check_traps,
    check_absent_people,
)
"""What can be played, but hardly as it was meant; no game waits for it."""

ASSET_CHECKS: tuple[Callable[[Story, Library], Iterable[Diagnostic]], ...] = (
    check_backgrounds,
    check_sprites,
    check_portraits,
    check_pictures,
    check_audio,
    check_masks,
    check_described_names,
    check_undescribed,
    check_theme_fonts,
)
"""What is asked of the scripts and the assets folder together."""


PROSE_CHECKS: tuple[Callable[[Story, Prose], Iterable[Diagnostic]], ...] = (
    check_spaces,
    check_doubled_words,
    check_quotes,
    check_names,
    check_dots,
    check_long_lines,
    check_unequal_answers,
    check_spelling,
)
"""What is asked of all that the player reads. None of it keeps a story from being played, so no game waits for it."""


def check_sense(story: Story) -> tuple[Diagnostic, ...]:
    """Run every check of what the scripts are meant to do."""
    return tuple(diagnostic for check in ADVICE for diagnostic in check(story))


def check_assets(story: Story, library: Library) -> tuple[Diagnostic, ...]:
    """Run every check of the names of pictures and sounds."""
    return tuple(diagnostic for check in ASSET_CHECKS for diagnostic in check(story, library))


def check_prose(story: Story) -> tuple[Diagnostic, ...]:
    """Run every check of what is read."""
    prose = Prose(story)
    return tuple(diagnostic for check in PROSE_CHECKS for diagnostic in check(story, prose))
