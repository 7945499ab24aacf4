"""The check that words fit where they are shown, at every text size and in every typeface a player can choose.

Only what is longer than words of its kind mostly are is laid out, and pygame is loaded for nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.story.checking.check_assets import directions_of
from game.story.diagnostics import Diagnostic
from game.story.directions import Textbox, TextboxKind, Title
from game.story.source import Span
from game.story.story import Story
from game.story.whole_check import Checks

if TYPE_CHECKING:  # most stories have nothing that could be too long
    from game.screen.fitting import Worded

_LONG_WORD = 18
_LONG = re.compile(rf"\S{{{_LONG_WORD + 1}}}")
_LONG_NAME = 14
_LONG_OPTION = 90
_LONG_TITLE = 60
"""So many letters have room at any size; only what is longer is laid out."""
_FILES = 1000
"""Of so many texts it is remembered whether they have a long word: files stay the same from one check to the next."""


@dataclass(frozen=True, slots=True)
class _Doubt:
    """Words that may be too long: what they are called, where they stand, the words themselves, what to do."""

    noun: str
    span: Span
    worded: "Worded"
    fix: str


def fitting_checks(project: Path) -> Checks:
    """Give the checks that need the layout of the screen, for a project with its fonts."""
    return (partial(_check_fitting, project),)


def _check_fitting(project: Path, story: Story) -> Iterator[Diagnostic]:
    """Find words that are cut, or set too small to read, at some text size."""
    doubts = (*_names(story), *_cards(story), *_options(story), *_lines(story))
    if not doubts:
        return
    from game.screen.fitting import fits, trial_pages  # noqa: PLC0415 - see above

    kinds = _kinds(story)
    pages = tuple(trial_pages(project, story.theme.themes))
    for doubt in doubts:
        size = next((size for size, page in pages if not fits(doubt.worded, kinds, page)), None)
        if size is not None:
            message = f"{doubt.noun} does not fit at a text size of {size} %"
            yield Diagnostic(code="W545", message=message, span=doubt.span, fix=doubt.fix)


def _kinds(story: Story) -> tuple[TextboxKind, ...]:
    """Give the text boxes that the story uses."""
    used = (direction.kind for direction, _ in directions_of(story) if isinstance(direction, Textbox))
    return tuple(dict.fromkeys(("below", *used)))


def _names(story: Story) -> Iterator[_Doubt]:
    for member in story.manifest.cast:
        if len(member.name) > _LONG_NAME:
            fix = "shorten `name:`; what else there is to say of somebody can be said in a line"
            yield _Doubt(f"the name `{member.name}`", member.span, member, fix)


def _cards(story: Story) -> Iterator[_Doubt]:
    for direction, span in directions_of(story):
        if isinstance(direction, Title):
            texts = (direction.text, direction.subtitle)
            if any(len(text) > _LONG_TITLE or _has_long_word(text) for text in texts):
                place = story.pages.find_value("title", span)
                yield _Doubt("this title", place, direction, "shorten it, or make two cards of it")


def _options(story: Story) -> Iterator[_Doubt]:
    for option in story.options:
        if len(option.text.plain) > _LONG_OPTION or _has_long_word(option.text.plain):
            place = story.pages.find_value("option", option.span)
            fix = "shorten it; what is said at length can be a line in `then:`"
            yield _Doubt("this option", place, option, fix)


def _lines(story: Story) -> Iterator[_Doubt]:
    doubtful = {source.name for source in story.pages.sources if _has_long_word(source.text)}
    if not doubtful:
        return
    options = {id(option.text) for option in story.options}
    for text, span in story.texts():
        if span.file in doubtful and id(text) not in options and _has_long_word(text.plain):
            longest = max(text.plain.split(), key=len)
            place = story.pages.find(longest, span)
            fix = "write it with a hyphen or a space, where it may break"
            yield _Doubt(f"`{longest}`", place, text, fix)


@lru_cache(_FILES)
def _has_long_word(text: str) -> bool:
    return _LONG.search(text) is not None
