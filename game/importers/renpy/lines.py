"""The text of a Ren'Py script to its logical lines, each with the block below it."""

import re
from dataclasses import dataclass

_DEEPEST = 30
"""Blocks that are deeper than this are taken for as deep: no writer's are."""
_LONGEST_STRING = 60
"""So many lines a string may go on; one that is never closed ends with its line."""
_TAB = 8
_OPENING, _CLOSING = "([{", ")]}"
_PIECE = re.compile(r'''"""|\'\'\'|```|["'`#()\[\]{}\n]|\\\n|\\.|[^"'`#()\[\]{}\n\\]+|\\''')


@dataclass(frozen=True, slots=True)
class Node:
    """A logical line without its comment, or a comment alone (``#`` stays); ``line`` counts from 1."""

    line: int
    last: int
    text: str
    block: tuple["Node", ...] = ()

    @property
    def end(self) -> int:
        """The last line of its block."""
        return max([self.last, *(node.end for node in self.block)])


def read_lines(text: str) -> tuple[Node, ...]:
    """Give the lines of a script that stand furthest left, each with what is below it."""
    flat = _flat(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    nodes, _ = _nested(flat, 0, (-1, 0))
    return nodes


@dataclass(frozen=True, slots=True)
class _Flat:
    """A logical line with how far it is indented."""

    indent: int
    node: Node


def _nested(flat: list[_Flat], at: int, level: tuple[int, int]) -> tuple[tuple[Node, ...], int]:
    """Give the nodes that are indented further than ``level`` says, and the number of the line after them."""
    indent, depth = level
    nodes: list[Node] = []
    while at < len(flat) and flat[at].indent > indent:
        node, own = flat[at].node, flat[at].indent
        at += 1
        block: tuple[Node, ...] = ()
        if depth < _DEEPEST and not node.text.startswith("#"):
            block, at = _nested(flat, at, (own, depth + 1))
        nodes.append(Node(node.line, node.last, node.text, block))
    return tuple(nodes), at


def _flat(text: str) -> list[_Flat]:
    """Give all logical lines in order; a comment takes the indentation of the line that follows it."""
    found: list[_Flat] = []
    comments: list[Node] = []
    at, number = 0, 1
    while at < len(text):
        start = at
        while at < len(text) and text[at] in " \t":
            at += 1
        indent = len(text[start:at].expandtabs(_TAB))
        words, comment, end = _logical(text, at)
        last = number + text.count("\n", start, max(start, end - 1))
        if words:
            found += [_Flat(indent, one) for one in comments]
            comments = []
            found.append(_Flat(indent, Node(number, last, words)))
        if comment:
            comments.append(Node(number, number, comment))
        number += text.count("\n", start, end)
        at = end
    return found + [_Flat(0, one) for one in comments]


def _logical(text: str, at: int) -> tuple[str, str, int]:
    """Give the words of a logical line, the comment that ends it, and where the next one begins."""
    words: list[str] = []
    comment = ""
    depth = 0
    while at < len(text):
        found = _PIECE.match(text, at)
        piece = found.group() if found else text[at]
        at += len(piece)
        if piece == "\n" and not depth:
            break
        if piece == "#":
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            comment, at = f"{comment}#{text[at:end]}", end
        elif piece[0] in "\"'`":
            end = _end_of_string(text, at, piece)
            words.append(text[at - len(piece) : end])
            at = end
        else:
            depth += (piece in _OPENING) - (piece in _CLOSING)
            depth = max(depth, 0)
            words.append(" " if piece in ("\n", "\\\n") else piece)
    return "".join(words).strip(), comment, at


def _end_of_string(text: str, at: int, quote: str) -> int:
    """Find where a string ends; one that is not closed soon ends with its line."""
    start, lines = at, 0
    while at < len(text) and lines < _LONGEST_STRING:
        if text.startswith(quote, at):
            return at + len(quote)
        lines += text[at] == "\n"
        at += 2 if text[at] == "\\" else 1
    end = text.find("\n", start)
    return len(text) if end < 0 else end
