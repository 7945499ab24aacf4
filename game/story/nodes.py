"""Script text to nodes with spans, read one document at a time.

So a mistake in one scene does not hide another's; a document that is refused is mended
and read again (``mending.py``).
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from game.story.characters import clean
from game.story.diagnostics import Diagnostic
from game.story.draft import Draft
from game.story.form_traps import find_glued
from game.story.limits import too_long
from game.story.mending import mend
from game.story.refusal import Refusal
from game.story.source import Source
from game.story.tree import Entry, Mapping, Node, Scalar, Sequence

__all__ = ["Entry", "Mapping", "Node", "Scalar", "Sequence", "is_well_formed", "read_nodes"]


def read_nodes(source: Source) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """One node for each YAML document of the source, and the mistakes of form.

    What could not be read is missing from the nodes. Diagnostics are sorted, at most one
    for a line; empty documents are left out.
    """
    long = too_long(source)
    if long:
        return (), long
    drafts = clean(source)
    with _collector_paused():
        documents, told = mend(drafts, _parse)
    return tuple(node for node in documents if not _is_empty(node)), told


def is_well_formed(line: str) -> bool:
    """True when a line, read on its own, has no mistake of form."""
    (draft, *more) = clean(Source("", line.lstrip(" ")))
    if more or draft.told:
        return False
    outcome = _parse(draft)
    return not isinstance(outcome, Refusal) and not find_glued(outcome, draft)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Hold the garbage collector off: it would walk every node again and again while they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _parse(draft: Draft) -> tuple[Node, ...] | Refusal:
    from game.story.events import parse  # noqa: PLC0415 - most stories are read without yaml, which takes 20 ms to import

    return parse(draft)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and node.style == "plain"
