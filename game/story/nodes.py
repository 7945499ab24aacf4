"""Script text to nodes with spans, read one document at a time.

So a mistake in one scene does not hide another's. A document that is not in the plainest
form is read by YAML (``form/events.py``); one that is refused is mended and read again
(``form/mending.py``). All that is imported only when it is needed: most stories do without.
"""

from game.story.collector import collector_paused
from game.story.diagnostics import Diagnostic
from game.story.form.characters import clean
from game.story.form.draft import Draft
from game.story.form.limits import too_long
from game.story.form.plain_form import read_plainly
from game.story.form.refusal import Refusal
from game.story.form.tree import Node, Scalar
from game.story.source import Source


def read_nodes(source: Source) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """One node for each YAML document of the source, and the mistakes of form.

    What could not be read is missing from the nodes. Diagnostics are sorted, at most one
    for a line; empty documents are left out.
    """
    long = too_long(source)
    if long:
        return (), long
    drafts = clean(source)
    with collector_paused():
        plain = [None if draft.told else read_plainly(draft) for draft in drafts]
        if all(plain):
            return tuple(node for node in plain if node), ()
        from game.story.form.mending import mend  # noqa: PLC0415 - see above

        documents, told = mend(zip(drafts, plain, strict=True), _parse)
    return tuple(node for node in documents if not _is_empty(node)), told


def is_well_formed(line: str) -> bool:
    """True when a line, read on its own, has no mistake of form."""
    from game.story.form.form_traps import find_glued  # noqa: PLC0415 - see above

    (draft, *more) = clean(Source("", line.lstrip(" ")))
    if more or draft.told:
        return False
    outcome = _parse(draft)
    return not isinstance(outcome, Refusal) and not find_glued(outcome, draft)


def _parse(draft: Draft) -> tuple[Node, ...] | Refusal:
    from game.story.form.events import parse  # noqa: PLC0415 - see above

    return parse(draft)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.text and node.style == "plain"
