"""A document's lines while they are being mended, with what its writer is to be told."""

from dataclasses import dataclass, replace

from game.story.diagnostics import Diagnostic
from game.story.form.lines import RawLine, take_apart
from game.story.source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A mistake in line ``index``, told by ``diagnostic``; ``text`` is the line as it should be, if that is known."""

    diagnostic: Diagnostic
    index: int
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The lines of one document, the first of which is line ``first`` of the file.

    ``mended`` holds the lines that were told of, ``retried`` those of them that were mended
    once more, ``uncured`` those that are still not as they should be. All count from 0.
    """

    file: str
    first: int
    lines: tuple[str, ...]
    told: tuple[Diagnostic, ...] = ()
    mended: frozenset[int] = frozenset()
    retried: frozenset[int] = frozenset()
    uncured: frozenset[int] = frozenset()

    def line(self, index: int) -> RawLine:
        """A line taken apart; beyond the end there are empty ones."""
        return take_apart(self.lines[index] if 0 <= index < len(self.lines) else "")

    def number(self, index: int) -> int:
        """The line's number in the file."""
        return self.first + index

    def spot(self, index: int, column: int, end: int | None = None) -> Span:
        """A stretch of a line as a span; columns here count from 0."""
        stop = column + 1 if end is None else end
        return Span(self.file, self.number(index), column + 1, self.number(index), max(stop, column) + 1)

    def above(self, index: int) -> int | None:
        """The nearest line above that says something."""
        return next((at for at in range(index - 1, -1, -1) if not self.line(at).is_blank), None)


def repair_of(
    draft: Draft, place: tuple[int, int] | tuple[int, int, int], told: tuple[str, str, str], better: str | None
) -> Repair:
    """A repair at ``place`` (index, column and end column, from 0), ``told`` by code, message and fix."""
    code, message, fix = told
    diagnostic = Diagnostic(code=code, message=message, span=draft.spot(*place), fix=fix, replacement=better)
    return Repair(diagnostic=diagnostic, index=place[0], text=better)


def repaired(draft: Draft, repair: Repair) -> Draft:
    """Tell the mistake and put the better line in its place."""
    told = replace(draft, told=(*draft.told, repair.diagnostic), mended=draft.mended | {repair.index})
    return told if repair.text is None else _with_line(told, repair.index, repair.text)


def retried(draft: Draft, repair: Repair) -> Draft:
    """Mend a line a second time, without a word; after that it stays uncured."""
    if repair.index in draft.retried or repair.text is None:
        return replace(draft, uncured=draft.uncured | {repair.index})
    again = replace(draft, retried=draft.retried | {repair.index})
    return _with_line(again, repair.index, repair.text)


def without_block(draft: Draft, index: int) -> Draft:
    """Blank a line together with the deeper lines below it."""
    indent = draft.line(index).indent
    end = index + 1
    while end < len(draft.lines) and (draft.line(end).is_blank or draft.line(end).indent > indent):
        end += 1
    lines = (*draft.lines[:index], *("" for _ in range(index, end)), *draft.lines[end:])
    return replace(draft, lines=lines, uncured=draft.uncured | set(range(index, end)))


def cures(draft: Draft) -> tuple[Diagnostic, ...]:
    """What was told, each with the line that was read again without complaint, where there is one."""
    return tuple(_with_cure(draft, diagnostic) for diagnostic in draft.told)


def _with_cure(draft: Draft, diagnostic: Diagnostic) -> Diagnostic:
    index = diagnostic.span.line - draft.first
    if diagnostic.replacement is None:
        return diagnostic
    return replace(diagnostic, replacement=None if index in draft.uncured else draft.lines[index])


def _with_line(draft: Draft, index: int, text: str) -> Draft:
    return replace(draft, lines=(*draft.lines[:index], text, *draft.lines[index + 1 :]))
