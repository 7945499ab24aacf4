"""Reading documents again and again, until each mistake in them is told.

A refused line is told of and replaced by what it should be; when that is refused twice
as well, it is taken out together with the deeper lines below it.
"""

from collections.abc import Callable, Iterable, Iterator

from game.story.diagnostics import MOST_MISTAKES, Diagnostic, in_order, more_mistakes
from game.story.form.draft import Draft, Repair, cures, repaired, retried, without_block
from game.story.form.form_traps import find_glued, find_repeated
from game.story.form.refusal import Refusal
from game.story.form.scene_marks import split_at_scenes
from game.story.form.tree import Node
from game.story.form.yaml_errors import explain

_MOST_ROUNDS = 120
_MOST_WORK = 5_000_000
"""How much is read again for a document before the rest is left untold: letters, a line's end counting for twenty."""

_INDENTATION = frozenset(("E108", "E111", "E127", "E128", "E151"))
"""Mistakes that set the lines below them wrong, ..."""
_FOLLOWING = frozenset(("E108", "E111", "E128"))
"""... and what is then said of those."""

Parse = Callable[[Draft], tuple[Node, ...] | Refusal]


def mend(
    documents: Iterable[tuple[Draft, Node | None]], parse: Parse
) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """All nodes that can be read, and what is wrong with the others, in order and at most so many.

    A document that comes with its node is read already.
    """
    nodes: list[Node] = []
    told: list[Diagnostic] = []
    for draft, node in _split(documents):
        mended, found = ((node,), ()) if node else _mend_one(draft, parse)
        nodes.extend(mended)
        told.extend(found)
        if len(told) > MOST_MISTAKES:
            ordered = in_order(told)[:MOST_MISTAKES]
            return tuple(nodes), (*ordered, more_mistakes(ordered[-1]))
    return tuple(nodes), in_order(told)


def _split(documents: Iterable[tuple[Draft, Node | None]]) -> Iterator[tuple[Draft, Node | None]]:
    """Give what is not read yet in parts where it holds several scenes."""
    for draft, node in documents:
        if node:
            yield draft, node
        else:
            yield from ((part, None) for part in split_at_scenes(draft))


def _mend_one(draft: Draft, parse: Parse) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    work = sum(map(len, draft.lines)) + 20 * len(draft.lines)
    for _ in range(min(_MOST_ROUNDS, max(2, _MOST_WORK // work))):
        if len(draft.told) > MOST_MISTAKES:
            return (), cures(draft)
        outcome = parse(draft)
        better = _better(draft, outcome)
        if better == draft:
            return _finished(draft, outcome)
        draft = better
    return (), (*cures(draft), more_mistakes(draft.told[-1]))


def _better(draft: Draft, outcome: tuple[Node, ...] | Refusal) -> Draft:
    """The draft with what is wrong told and put right; the same when there is nothing more to do."""
    if isinstance(outcome, Refusal):
        return _after_refusal(draft, outcome)
    better = draft
    for repair in find_glued(outcome, draft)[: MOST_MISTAKES + 1]:
        mend = retried if repair.index in better.mended else repaired
        better = mend(better, repair)
    return better


def _after_refusal(draft: Draft, refusal: Refusal) -> Draft:
    repair = explain(refusal, draft)
    if repair.index in draft.mended or _follows_from(repair, draft):
        better = retried(draft, repair)
    else:
        better = repaired(draft, repair)
    return without_block(better, repair.index) if better.lines == draft.lines else better


def _follows_from(repair: Repair, draft: Draft) -> bool:
    """True for a wrongly indented line after another: one line in the wrong place sets its neighbours wrong."""
    if repair.diagnostic.code not in _FOLLOWING:
        return False
    told = {one.span.line - draft.first for one in draft.told if one.code in _INDENTATION}
    indent = draft.line(repair.index).indent
    for index in range(repair.index - 1, -1, -1):
        line = draft.line(index)
        if index in told or index in draft.retried:
            return True
        if not line.is_blank and line.indent <= indent:
            return False
    return False


def _finished(draft: Draft, outcome: tuple[Node, ...] | Refusal) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    if isinstance(outcome, Refusal):
        return (), (*cures(draft), more_mistakes(draft.told[-1]))
    repeated = (found for found in find_repeated(outcome) if found.span.line - draft.first not in draft.mended)
    return outcome, (*cures(draft), *repeated)
