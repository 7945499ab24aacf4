"""YAML text to nodes with spans; the only module that imports yaml."""

from typing import Literal, NamedTuple

from game.story.diagnostics import Diagnostic
from game.story.source import Source, Span

Style = Literal["plain", "quoted", "block"]


class Scalar(NamedTuple):
    """A piece of text: bare, in quotes, or below ``>`` or ``|`` (joined to one line)."""

    text: str
    span: Span
    style: Style


class Sequence(NamedTuple):
    """A list."""

    items: "tuple[Node, ...]"
    span: Span


class Entry(NamedTuple):
    """``key: value``; an empty value is a plain Scalar without text."""

    key: Scalar
    value: "Node"


class Mapping(NamedTuple):
    """Names with their values, in the order written."""

    entries: tuple[Entry, ...]
    span: Span


Node = Scalar | Sequence | Mapping


def read_nodes(source: Source) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """One node for each YAML document of the source, and the mistakes of form."""
    raise NotImplementedError(source)
