"""What is only said because something else could not be read."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from game.story.diagnostics import Diagnostic, errors_of
from game.story.files import MANIFEST

_LOSES_SCENES = frozenset(("E119", "E120", "E121", "E123", "E129", "E159", "E160", "E162", "E205"))
"""A scene or a file was not read, or under another name."""
_LOSES_PARTS = frozenset(
    (
        *("E100", "E102", "E103", "E104", "E105", "E108", "E109", "E111", "E113", "E114", "E115", "E116", "E118"),
        *("E122", "E127", "E137", "E150", "E151", "E153", "E154", "E155"),
    )
)
"""Lines, options or the ways out of a scene may not have been read."""
_IN_CONDITIONS = ("E30", "E31")
"""The beginnings of what is told of conditions that cannot be read; with one its `if:` is lost."""
_UNUSED = frozenset(("W511", "W512", "W513", "W514", "W516"))
_MEANT = re.compile(r"did you mean `([^`]+)`")
_NAME = re.compile(r"`([^`]+)`")
_ABOUT_SCENES = frozenset(("E201", "E209", "E212", "E213", "E622", "E624"))
_ABOUT_PARTS = frozenset(("E207", "E210", "E624", "W510", "W511", "W512", "W528", "W529", "W530", "W531"))
_ABOUT_NAMES = frozenset(("W513", "W514"))
"""What is never used, which may be because it is written otherwise where it is."""
_ABOUT_VALUES = frozenset(("W518", "W519", "W520", "W521", "W522", "W523", "W525"))
"""What hangs on all the changes and conditions of the story, none of which may be misread."""
_FOLLOWING = {"E207": "W512"}
"""What each of these makes doubtful: an ending that is left out."""
_OF_VARIABLES = frozenset(("E150", "E170", "E171", "E172", "E173"))
"""What in story.yaml makes the values of a variable doubtful, ..."""
_OF_THEIR_VALUES = _ABOUT_VALUES | {"E351", "E352"}
"""... and what is told of these."""
_OF_NAMES = ("E114", "E115", "E124", "E2", "E33", "E35", "E622", "E623", "E624", "W4", "W5")
"""The beginnings of what can only be told of a script once story.yaml is read."""


def without_consequences(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Leave out that something is missing or never reached while parts of the story could not be read.

    What is said of a variable or a scene once all can be read again is true; before, it may be a guess.
    Nothing is unused whose name was meant where another is written.
    """
    told = tuple(problems)
    doubtful = _doubtful({problem.code for problem in told})
    hangs_on = _hangs_on_manifest({problem.code for problem in told if problem.span.file == MANIFEST})
    meant = {name for problem in told for name in _MEANT.findall(problem.fix)}
    kept = tuple(
        problem
        for problem in told
        if problem.code not in doubtful
        and not (problem.code in _UNUSED and not meant.isdisjoint(_NAME.findall(problem.message)))
        and (problem.span.file == MANIFEST or not problem.code.startswith(hangs_on))
    )
    return kept if errors_of(kept) else told


def _doubtful(codes: AbstractSet[str]) -> AbstractSet[str]:
    loses_scenes = not codes.isdisjoint(_LOSES_SCENES)
    misreads = any(code.startswith(("E20", "E3")) for code in codes)
    loses_parts = not codes.isdisjoint(_LOSES_PARTS) or any(code.startswith(_IN_CONDITIONS) for code in codes)
    doubtful: set[str] = set()
    if loses_scenes:
        doubtful |= _ABOUT_SCENES
    doubtful.update(_FOLLOWING[code] for code in codes & _FOLLOWING.keys())
    if loses_scenes or loses_parts:
        doubtful |= _ABOUT_PARTS | _ABOUT_NAMES
    if doubtful or misreads:
        doubtful |= _ABOUT_VALUES
    if not codes.isdisjoint(_OF_VARIABLES):
        doubtful |= _OF_THEIR_VALUES
    return doubtful


def _hangs_on_manifest(codes: AbstractSet[str]) -> tuple[str, ...]:
    """Give what is told in vain of other files while parts of story.yaml cannot be read: its names may be lost."""
    is_torn = any(code.startswith(("E10", "E11", "E12", "E154", "E160", "E162")) for code in codes)
    return _OF_NAMES if is_torn else ()
