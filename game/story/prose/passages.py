"""Everything that the player reads, as plain words with the stretch of script they stand in."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from game.story.diagnostics import Diagnostic
from game.story.directions import Ambience, Music, Sound, Title
from game.story.model import Directed, Manifest, Scene
from game.story.nodes import is_well_formed
from game.story.source import Span
from game.story.story import Pages, Story

_LONGEST_ENTRY = 4
"""Lines that an entry of story.yaml is looked for in."""


class Passage(NamedTuple):
    """Plain words, and the statement, option or scene they stand in; a tuple, for a long story has many."""

    words: str
    span: Span


class Prose:
    """The passages of a story; ``text`` is all of them, a line each, so that one search goes through all.

    A pattern that begins with one certain letter or sign, and looks behind it afterwards, is found four times as fast.
    """

    def __init__(self, story: Story) -> None:
        self.pages = story.pages
        self.passages = tuple(_passages_of(story))

    @cached_property
    def text(self) -> str:
        """All passages, one after each end of a line."""
        return "\n" + "\n".join(passage.words.replace("\n", " ") for passage in self.passages)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 1
        for passage in self.passages:
            starts.append(at)
            at += len(passage.words) + 1
        return tuple(starts)

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[Passage, re.Match[str]]]:
        """Give everything that a pattern finds, with the passage it lies in."""
        for found in pattern.finditer(self.text):
            yield self.passages[bisect_right(self._starts, found.end() - 1) - 1], found


def mistake(told: Diagnostic, words: str, better: str | None, pages: Pages) -> Diagnostic:
    """Give a diagnostic of a passage with the place of its words, and the whole line where they are replaced."""
    span = find_words(words, told.span, pages)
    code, message, fix = told.code, told.message, told.fix
    if better is None or span == told.span or span.end_line != span.line:
        return Diagnostic(code=code, message=message, span=span, fix=fix)
    line = pages.line(span)
    whole = f"{line[: span.column - 1]}{better}{line[span.end_column - 1 :]}"
    replacement = whole if is_well_formed(whole) else None
    return Diagnostic(code=code, message=message, span=span, fix=fix, replacement=replacement)


def find_words(words: str, span: Span, pages: Pages) -> Span:
    """Give the place of some words as they are within a stretch; else the stretch."""
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return pages.search(re.compile(f"{before}(?P<place>{re.escape(words)}){after}"), span)


def _passages_of(story: Story) -> Iterator[Passage]:
    """Give everything that is read, in the order of its kinds."""
    yield from (Passage(text.plain, span) for text, span in story.texts())
    for directed in story.all(Directed):
        match directed.direction:
            case Title(text=text, subtitle=subtitle):
                yield from (Passage(words, directed.span) for words in (text, subtitle) if words)
            case Music(caption=caption) | Ambience(caption=caption) | Sound(caption=caption) if caption:
                yield Passage(caption, directed.span)
            case _:
                pass
    for scene in story.scenes:
        span = _head_of(scene)
        yield from (Passage(words, span) for words in (scene.title, scene.summary, *scene.notes) if words)
    yield from _told_by(story.manifest)
    yield from (Passage(one.text, _entry(one.span)) for one in story.descriptions)


def _told_by(manifest: Manifest) -> Iterator[Passage]:
    yield from (Passage(ending.title, _entry(ending.span)) for ending in manifest.endings)
    for word in manifest.glossary:
        yield from (Passage(words, _entry(word.span)) for words in (word.title, word.text))


def _head_of(scene: Scene) -> Span:
    """Give a scene from its name to its first statement."""
    last = scene.script[0].span.line if scene.script else scene.span.end_line
    return Span(scene.span.file, scene.span.line, 1, last, 1)


def _entry(key: Span) -> Span:
    return Span(key.file, key.line, key.column, key.line + _LONGEST_ENTRY, 1)
