"""What a YAML document is once read: texts, lists and named values, each with its span.

A long story has hundreds of thousands of these. So nodes are tuples, made three times as
fast as dataclasses, and a node keeps its place as a bare tuple, the fields of a ``Span`` in
order, and makes the Span when it is asked for.
"""

from typing import Literal, NamedTuple

from game.story.source import Span

Style = Literal["plain", "quoted", "block"]
Where = tuple[str, int, int, int, int]


class Scalar(NamedTuple):
    """A piece of text: bare, in quotes, or below ``>`` or ``|`` (joined to one line)."""

    text: str
    style: Style
    where: Where

    @property
    def span(self) -> Span:
        """Where the text stands, quotes included."""
        return tuple.__new__(Span, self.where)


class Sequence(NamedTuple):
    """A list; ``is_flow`` when written in square brackets."""

    items: "tuple[Node, ...]"
    is_flow: bool
    where: Where

    @property
    def span(self) -> Span:
        """From the first item to the end of the last."""
        return tuple.__new__(Span, self.where)


class Entry(NamedTuple):
    """``key: value``; an empty value is a plain Scalar without text."""

    key: Scalar
    value: "Node"


class Mapping(NamedTuple):
    """Names with their values, in the order written; ``is_flow`` when written in braces."""

    entries: tuple[Entry, ...]
    is_flow: bool
    where: Where

    @property
    def span(self) -> Span:
        """From the first key to the end of the last value."""
        return tuple.__new__(Span, self.where)


Node = Scalar | Sequence | Mapping
