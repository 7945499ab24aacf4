"""A whole story as it was written, with all its statements at hand: what the checks look at."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from game.story.expressions import Expression
from game.story.form.lines import split_text
from game.story.markup import Text
from game.story.model import (
    Call,
    Choice,
    Description,
    If,
    Jump,
    Manifest,
    Option,
    Question,
    Return,
    Say,
    Scene,
    Set,
    Statement,
)
from game.story.read_theme import NO_THEME, ThemeFile
from game.story.source import Source, Span

Way = Jump | Call | Return
"""What leads from a scene to another."""

_WAYS = (Jump, Call, Return)
Kind = TypeVar("Kind", bound=Statement)


class Pages:
    """The lines of the sources, split when first looked at."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._sources = {source.name: source for source in sources}
        self._lines: dict[str, tuple[str, ...]] = {}

    @property
    def sources(self) -> Iterable[Source]:
        """Give the files themselves."""
        return self._sources.values()

    def find(self, words: str, span: Span) -> Span:
        """Give the first place of some words, or of one name with ``-``, within a stretch; else the stretch."""
        joined = r"[\s-]+".join(map(re.escape, re.split(r"[\s-]+", words)))
        before, after = (r"(?<!\w)", r"(?!\w)") if words.replace("-", "").isidentifier() else ("", "")
        return self.search(re.compile(f"{before}(?P<place>{joined}){after}"), span)

    def find_value(self, field: str, span: Span) -> Span:
        """Give the place of what is written after ``field:`` within a stretch; else the stretch."""
        return self.search(re.compile(rf"(?<!\w){field}\s*:\s*[\"']?(?P<place>.*[^\s\"'])"), span)

    def search(self, pattern: re.Pattern[str], span: Span) -> Span:
        """Give what a pattern calls its place, where it is first found on a line of a stretch; else the stretch."""
        lines = self._split(span.file)[span.line - 1 : span.end_line]
        for number, line in enumerate(lines):
            found = pattern.search(line, span.column - 1 if number == 0 else 0)
            if found:
                at = span.line + number
                return Span(span.file, at, found.start("place") + 1, at, found.end("place") + 1)
        return span

    def line(self, span: Span) -> str:
        """Give the whole line that a stretch begins on."""
        return self._split(span.file)[span.line - 1]

    def _split(self, file: str) -> tuple[str, ...]:
        if file not in self._lines:
            self._lines[file] = split_text(self._sources[file].text) if file in self._sources else ()
        return self._lines[file]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The manifest, the scenes in order of their files, the pages they stand on, and their statements by kind.

    ``descriptions`` tell of what is seen and heard, ``theme`` how everything looks.
    ``words`` are those that are right in this project, None when it has no list of them.
    ``ways`` are the jumps, calls and returns of each scene, in the order of ``scenes``.
    """

    manifest: Manifest
    scenes: tuple[Scene, ...]
    pages: Pages
    by_kind: Mapping[type, tuple[Statement, ...]]
    ways: tuple[tuple[Way, ...], ...]
    descriptions: tuple[Description, ...] = ()
    theme: ThemeFile = NO_THEME
    words: tuple[str, ...] | None = None

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Give every statement of a kind, in order."""
        return cast("tuple[Kind, ...]", self.by_kind.get(kind, ()))

    @property
    def options(self) -> tuple[Option, ...]:
        """Every option of every choice."""
        return tuple(option for choice in self.all(Choice) for option in choice.options)

    def conditions(self) -> Iterator[tuple[Expression, Span]]:
        """Give every condition, with the statement or option it stands in."""
        for statement in self.all(If):
            yield statement.condition, statement.span
        for option in self.options:
            if option.condition is not None:
                yield option.condition, option.span

    def texts(self) -> Iterator[tuple[Text, Span]]:
        """Give everything that is read by the player, with the statement or option it stands in."""
        for say in self.all(Say):
            yield say.text, say.span
        for option in self.options:
            yield option.text, option.span
            if option.locked is not None:
                yield option.locked, option.span
        for question in self.all(Question):
            yield question.prompt, question.span

    def expressions(self) -> Iterator[tuple[Expression, Span]]:
        """Give everything that is reckoned, with the statement or option it stands in."""
        yield from self.conditions()
        for change in self.all(Set):
            yield change.assignment.expression, change.span


def gather_story(
    manifest: Manifest,
    scenes: tuple[Scene, ...],
    sources: Iterable[Source],
    descriptions: tuple[Description, ...] = (),
) -> Story:
    """Put a story together for the checks."""
    by_kind: defaultdict[type, list[Statement]] = defaultdict(list)
    ways: list[tuple[Way, ...]] = []
    for scene in scenes:
        statements = tuple(walk(scene.script))
        for statement in statements:
            by_kind[type(statement)].append(statement)
        ways.append(tuple(one for one in statements if isinstance(one, _WAYS)))
    kinds = {kind: tuple(found) for kind, found in by_kind.items()}
    return Story(
        manifest=manifest,
        scenes=scenes,
        pages=Pages(sources),
        by_kind=kinds,
        ways=tuple(ways),
        descriptions=descriptions,
    )


def walk(block: Iterable[Statement]) -> Iterator[Statement]:
    """Give the statements of a block and of all blocks in it, in reading order."""
    for statement in block:
        yield statement
        if isinstance(statement, If):
            yield from walk(statement.then)
            yield from walk(statement.otherwise)
        elif isinstance(statement, Choice):
            for option in statement.options:
                yield from walk(option.then)
