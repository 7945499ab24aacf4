"""The ``---`` that is missing where a second scene begins."""

from collections.abc import Iterator
from itertools import pairwise

from game.story.diagnostics import Diagnostic
from game.story.form.draft import Draft


def split_at_scenes(draft: Draft) -> Iterator[Draft]:
    """Give the document, or one for each scene when it holds several, with what is missing told."""
    starts = [at for at, line in enumerate(draft.lines) if line.startswith("scene:")]
    if len(starts) < 2 or draft.told:  # noqa: PLR2004 - two scenes
        yield draft
        return
    for place, (start, end) in enumerate(pairwise((0, *starts[1:], len(draft.lines)))):
        part = Draft(file=draft.file, first=draft.first + start, lines=draft.lines[start:end])
        yield part if place == 0 else _told(part)


def _told(draft: Draft) -> Draft:
    diagnostic = Diagnostic(
        code="E113",
        message="`scene` is written here again: a new scene begins with `---`",
        span=draft.spot(0, 0, len("scene")),
        fix="write `---` on a line of its own above this one",
    )
    return Draft(file=draft.file, first=draft.first, lines=draft.lines, told=(diagnostic,), mended=frozenset((0,)))
