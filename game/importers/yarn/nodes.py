"""The text of a Yarn file to its nodes, each with its lines."""

import re
from dataclasses import dataclass

_FIELD = re.compile(r"(?P<name>[\w-]+)\s*:\s*(?P<value>.*)")
_TAB = 4


@dataclass(frozen=True, slots=True)
class YarnLine:
    """A line that says something, with its number and how far it is indented."""

    number: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class YarnNode:
    """A node: its title, its other fields, its lines; ``strays`` are the lines outside of nodes before it."""

    title: str
    number: int
    fields: tuple[YarnLine, ...]
    lines: tuple[YarnLine, ...]


def read_nodes(text: str) -> tuple[tuple[YarnNode, ...], tuple[YarnLine, ...]]:
    """Give the nodes of a file, and the lines that belong to none."""
    nodes: list[YarnNode] = []
    head: list[YarnLine] = []
    body: list[YarnLine] | None = None
    strays: list[YarnLine] = []
    for number, raw in enumerate(_split(text), 1):
        words = raw.strip()
        line = YarnLine(number, len(raw.expandtabs(_TAB)) - len(raw.expandtabs(_TAB).lstrip()), words)
        if body is None and words == "---" and head:
            body = []
        elif body is not None and words == "===":
            strays += _add(nodes, head, body)
            head, body = [], None
        elif words:
            (head if body is None else body).append(line)
    strays += _add(nodes, head, body) if body is not None else head
    return tuple(nodes), tuple(strays)


def _split(text: str) -> list[str]:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _add(nodes: list[YarnNode], head: list[YarnLine], body: list[YarnLine]) -> list[YarnLine]:
    """Add a node; give the lines of its head that are no fields."""
    fields = [(line, found) for line in head if (found := _FIELD.fullmatch(line.text))]
    title = next((found["value"].strip() for _, found in fields if found["name"] == "title"), "")
    others = tuple(line for line, found in fields if found["name"] not in ("title", "position", "colorID"))
    nodes.append(YarnNode(title or f"node {head[0].number}", head[0].number, others, tuple(body)))
    return [line for line in head if not _FIELD.fullmatch(line.text)]
