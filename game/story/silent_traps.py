"""Lines that YAML reads without complaint as something the writer did not mean."""

from collections.abc import Iterable, Set
from dataclasses import dataclass

from game.story.diagnostics import Diagnostic
from game.story.nodes import Node
from game.story.source import Source


@dataclass(frozen=True, slots=True)
class Words:
    """What may stand before the colon of a line: the cast's keys and the statements' names."""

    speakers: Set[str]
    statements: Set[str]


def find_traps(documents: Iterable[Node], source: Source, words: Words) -> tuple[Diagnostic, ...]:
    """Tell the items of scripts (``script``, ``then``, ``else``) that can't be what was meant.

    To call once per file of scenes, after ``read_nodes`` and once the cast is known. It
    reports, so that the reader of statements need not: an item whose first key is neither
    ``speaker``, ``speaker (mood)`` nor a statement; an item of a known speaker whose value
    is empty, a list or a mapping, or that has a second key; a narration beginning with
    ``speaker:text``; a narration that is a list. Every such diagnostic lies on the line
    where the item begins or, for a second key, where that key stands: the reader leaves
    out, silently, every item of these shapes. Fields of statements are the reader's.
    """
    raise NotImplementedError(documents, source, words)
