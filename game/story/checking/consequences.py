"""What is only said because something else could not be read."""

from collections.abc import Iterable

from game.story.diagnostics import Diagnostic, errors_of

_LOSES_SCENES = frozenset(("E119", "E120", "E121", "E123", "E159", "E162"))
"""A scene or a file was not read."""
_LOSES_PARTS = frozenset(
    ("E100", "E102", "E108", "E111", "E114", "E115", "E116", "E118", "E127", "E151", "E153", "E154", "E155")
)
"""Lines, options or the ways out of a scene may not have been read."""
_ABOUT_SCENES = frozenset(("E201", "E209", "E212"))
_ABOUT_PARTS = frozenset(("E207", "E210", "W511", "W512", "W513", "W514", "W528", "W529", "W530"))
_ABOUT_VALUES = frozenset(("W518", "W519", "W520", "W521", "W522", "W523", "W525"))
"""What hangs on all the changes and conditions of the story, none of which may be misread."""


def without_consequences(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Leave out that something is missing or never reached while parts of the story could not be read.

    What is said of a variable or a scene once all can be read again is true; before, it may be a guess.
    """
    told = tuple(problems)
    codes = {problem.code for problem in told}
    loses_scenes = not codes.isdisjoint(_LOSES_SCENES)
    doubtful: set[str] = set()
    if loses_scenes:
        doubtful |= _ABOUT_SCENES
    if loses_scenes or not codes.isdisjoint(_LOSES_PARTS):
        doubtful |= _ABOUT_PARTS
    if doubtful or any(code.startswith(("E20", "E3")) for code in codes):
        doubtful |= _ABOUT_VALUES
    kept = tuple(problem for problem in told if problem.code not in doubtful)
    return kept if errors_of(kept) else told
