"""YAML's events to nodes; the only module that imports yaml.

No tag, anchor, alias or implicit type survives: every scalar is text.
"""

from collections.abc import Callable
from typing import Protocol, cast

import yaml

from game.story.form.draft import Draft
from game.story.form.refusal import Refusal
from game.story.form.tree import Entry, Mapping, Node, Scalar, Sequence, Style, Where

_Loader: type[yaml.CSafeLoader] | type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Only its events are used: libyaml's, ten times faster, or Python's where that is not built."""

_DEEPEST = 40
_STYLES: dict[str | None, Style] = {
    None: "plain",
    "": "plain",
    "'": "quoted",
    '"': "quoted",
    "|": "block",
    ">": "block",
}


class _Mark(Protocol):
    """A place as yaml tells it, from 0."""

    line: int
    column: int


class _Event(Protocol):
    """What we read of yaml's events; which of the fields one has hangs on its class."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    style: str | None
    value: str
    flow_style: bool


class _RefusedError(Exception):
    """Valid YAML that scripts do not have."""

    def __init__(self, problem: str, mark: _Mark) -> None:
        super().__init__(problem)
        self.refusal = Refusal(problem, mark.line, mark.column)


def parse(draft: Draft) -> tuple[Node, ...] | Refusal:
    """Give a node for each YAML document of the draft, or why it is refused."""
    loader = _Loader("\n".join(draft.lines))
    try:
        return tuple(_build(cast("Callable[[], _Event]", loader.get_event), draft.file, draft.first))
    except _RefusedError as refused:
        return refused.refusal
    except yaml.MarkedYAMLError as error:
        return _refusal(error, len(draft.lines))
    finally:
        loader.dispose()


def _refusal(error: yaml.MarkedYAMLError, lines: int) -> Refusal:
    problem, context = error.problem_mark, error.context_mark
    return Refusal(
        error.problem or "",
        min(problem.line, lines - 1) if problem else 0,
        problem.column if problem else 0,
        error.context or "",
        context.line if context else -1,
        context.column if context else -1,
    )


def _build(next_event: Callable[[], _Event], file: str, first: int) -> list[Node]:
    """Make nodes of events, without recursion. One flat loop, because a long story has 300,000 events."""
    opened: list[tuple[_Event, list[Node]]] = []
    nodes: list[Node] = []
    while True:
        event = next_event()
        match event:
            case yaml.ScalarEvent():
                if event.anchor is not None or event.tag is not None:
                    raise _RefusedError(_property(event), event.start_mark)
                style = _STYLES[event.style]
                start, end = event.start_mark, event.end_mark
                where = (file, start.line + first, start.column + 1, end.line + first, end.column + 1)
                nodes.append(Scalar(event.value if style != "block" else _joined(event.value), style, where))
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                _check_opening(event, len(opened))
                opened.append((event, nodes))
                nodes = []
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                start_event, parents = opened.pop()
                parents.append(_close(start_event, nodes, _where((start_event, event), nodes, (file, first))))
                nodes = parents
            case yaml.AliasEvent():
                raise _RefusedError("alias", event.start_mark)
            case yaml.StreamEndEvent():
                return nodes
            case _:
                pass  # a document's or the stream's beginning, a document's end


def _property(event: _Event) -> str:
    return "tag" if event.anchor is None else "anchor"


def _check_opening(event: _Event, depth: int) -> None:
    if event.anchor is not None or event.tag is not None:
        raise _RefusedError(_property(event), event.start_mark)
    if depth >= _DEEPEST:
        raise _RefusedError("depth", event.start_mark)


def _where(ends: tuple[_Event, _Event], nodes: list[Node], origin: tuple[str, int]) -> Where:
    """From the start to the last child's end: YAML ends a block only where the next thing begins."""
    file, first = origin
    start, end = ends[0].start_mark, ends[1].end_mark
    if nodes:
        _, _, _, line, column = nodes[-1].where
        return (file, start.line + first, start.column + 1, line, column)
    return (file, start.line + first, start.column + 1, end.line + first, end.column + 1)


def _close(start: _Event, nodes: list[Node], where: Where) -> Node:
    is_flow = bool(start.flow_style)
    if isinstance(start, yaml.SequenceStartEvent):
        return Sequence(tuple(nodes), is_flow, where)
    entries: list[Entry] = []
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key, Scalar) or key.style == "block":
            raise _RefusedError("key", start.start_mark)
        entries.append(Entry(key, value))
    if not is_flow and entries and entries[0].key.where[1:3] != where[1:3]:
        raise _RefusedError("question", start.start_mark)
    return Mapping(tuple(entries), is_flow, where)


def _joined(block: str) -> str:
    """The lines of a block as one."""
    return " ".join(line.strip() for line in block.splitlines() if line.strip())
