"""Everything there is to say about a project: its scripts, its assets, what is read of it."""

from collections.abc import Callable, Iterable, Iterator

from game.story.advice import check_assets, check_prose, check_sense
from game.story.build import Problems, gather, names_of
from game.story.checking.check_files import check_files
from game.story.checking.consequences import without_consequences
from game.story.checking.silenced import without_silenced
from game.story.checks import check_scripts
from game.story.collector import collector_paused
from game.story.diagnostics import Diagnostic, in_order
from game.story.files import ScriptFile
from game.story.library import Library
from game.story.readings import NOTHING_READ, Readings
from game.story.rewriting import with_lines
from game.story.story import Story

Checks = tuple[Callable[[Story], Iterable[Diagnostic]], ...]


def check_project(scripts: Iterable[ScriptFile], library: Library, more: Checks = ()) -> Problems:
    """Tell everything about scripts and assets, sorted; ``more`` are checks of what this package does not know."""
    return recheck_project(scripts, library, NOTHING_READ, more)[0]


def recheck_project(
    scripts: Iterable[ScriptFile], library: Library, known: Readings, more: Checks = ()
) -> tuple[Problems, Readings]:
    """Do what ``check_project`` does, reading only files that are not ``known`` with the same letters."""
    with collector_paused():
        gathered = gather(scripts, known)
        story = gathered.story
        own = (*_check_all(story), *check_assets(story, library)) if story else ()
        checked = (*own, *(found for check in more for found in check(story))) if story else ()
        told = without_consequences(in_order((*gathered.problems, *checked)))
        names = (*names_of(story), *_names_in(library)) if story else ()
        said = without_silenced(with_lines(told, gathered.pages, names), gathered.pages.sources)
        return in_order((*said, *library.advice, *check_files(library))), gathered.readings


def _check_all(story: Story) -> Problems:
    return (*check_scripts(story), *check_sense(story), *check_prose(story))


def _names_in(library: Library) -> Iterator[str]:
    """Give every name of a picture or a sound."""
    for names in (library.backgrounds, library.pictures, library.music, library.ambience, library.sounds):
        yield from names
    for sprites in library.sprites.values():
        yield from (expression for _, expression in sprites)
    yield from (part for parts in library.pictures.values() for part, _ in parts)
