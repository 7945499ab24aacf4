"""What every reader of nodes asks for: a text, a word, a list, the fields of a mapping."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.form.elsewhere import ELSEWHERE
from game.story.form.tree import Entry, Node, Scalar, Sequence
from game.story.form.tree import Mapping as MappingNode
from game.story.source import Span

NAME = re.compile(r"[^\W\d]\w*")
"""What scenes, people, variables, endings and options may be called: a letter, then letters, digits and ``_``."""

_WORD = re.compile(r"\([^()]*\)|[^\s()]+|[()]")


class Problems:
    """The diagnostics met so far while one file is read."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []

    def tell(self, code: str, span: Span, message: str, fix: str) -> None:
        """Add one."""
        self.found.append(Diagnostic(code=code, message=message, span=span, fix=fix))


class Word(NamedTuple):
    """A word of a one-line text, or what stands in round brackets, with its place."""

    text: str
    span: Span


def split_words(scalar: Scalar) -> tuple[Word, ...]:
    """Give the words of a text; ``(book smile)`` is one."""
    return tuple(Word(found.group(), _stretch(scalar, found)) for found in _WORD.finditer(scalar.text))


def inner_span(scalar: Scalar) -> Span:
    """Give the span where the text itself starts: after the quotation mark when there is one."""
    if scalar.style != "quoted":
        return scalar.span
    span = scalar.span
    return Span(span.file, span.line, span.column + 1, span.end_line, span.end_column)


def is_empty(node: Node) -> bool:
    """Tell whether nothing was written."""
    return isinstance(node, Scalar) and not node.text.strip()


def key_spans(node: MappingNode) -> Mapping[str, Span]:
    """Give the place of every field's name."""
    return {entry.key.text: entry.key.span for entry in node.entries}


def take_fields(node: MappingNode, known: Iterable[str], problems: Problems) -> Mapping[str, Node]:
    """Give the fields with their values; tell those that are not known here."""
    names = tuple(known)
    fields: dict[str, Node] = {}
    for entry in node.entries:
        if entry.key.text in names:
            fields[entry.key.text] = entry.value
        else:
            tell_unknown_field(entry, names, problems)
    return fields


def tell_unknown_field(entry: Entry, known: Iterable[str], problems: Problems) -> None:
    """Tell that a field is not known here, with the nearest that is."""
    word = entry.key.text
    names = tuple(known)
    near = did_you_mean(word, names)
    listed = f"the fields here are: {', '.join(names)}" if names else "take it out"
    fix = f"did you mean `{near}:`?" if near else ELSEWHERE.get(word, listed)
    problems.tell("E150", entry.key.span, f"there is no field `{word}:` here", fix)


def read_plain(node: Node | None, what: str, problems: Problems) -> str:
    """Give a text as written; anything else is told and counts as empty."""
    if node is None:
        return ""
    if isinstance(node, Scalar):
        return node.text
    problems.tell("E154", node.span, f"`{what}:` takes one text, not a list or fields", f"write `{what}: some words`")
    return ""


def read_name(node: Node, what: str, problems: Problems) -> str | None:
    """Give the one name that is written after ``what:``."""
    text = read_plain(node, what, problems)
    if not isinstance(node, Scalar):
        return None
    if is_empty(node):
        problems.tell("E152", node.span, f"`{what}:` says nothing", f"write one name after `{what}:`")
        return None
    if not NAME.fullmatch(text):
        message = f"`{text}` cannot be a name: a name is letters, digits and `_`, and begins with a letter"
        problems.tell("E160", node.span, message, f"write it as `{_better_name(text)}`")
        return None
    return text


def read_items(node: Node, what: str, problems: Problems) -> tuple[Node, ...]:
    """Give the items of the list that belongs below ``what:``."""
    if isinstance(node, Sequence) and node.items:
        return node.items
    if is_empty(node) or isinstance(node, Sequence):
        fix = f"write a list below `{what}:`, each item with `- ` before it"
        problems.tell("E155", node.span, f"there is nothing below `{what}:`", fix)
    elif _is_tight_item(node):
        problems.tell("E126", node.span, "the space after this line's dash is missing", "write a space")
    else:
        fix = f"put it on a line of its own below `{what}:`, with `- ` before it"
        problems.tell("E153", node.span, f"`{what}:` takes a list", fix)
    return ()


def _is_tight_item(node: Node) -> bool:
    """True for ``-Hello.`` and ``-set: x = 1``: YAML takes the dash for a part of the word."""
    first = node.entries[0].key if isinstance(node, MappingNode) and node.entries else node
    return isinstance(first, Scalar) and re.match(r"-[^\W\d]", first.text) is not None


def _better_name(text: str) -> str:
    return re.sub(r"\W+", "_", text).strip("_").lstrip("0123456789_").lower()[:40] or "a_name"


def _stretch(scalar: Scalar, found: re.Match[str]) -> Span:
    """Give the place of a found word; of the whole text where letters do not lie as written."""
    span = inner_span(scalar)
    written = span.end_column - span.column - (scalar.style == "quoted")
    if scalar.style == "block" or span.line != span.end_line or written != len(scalar.text):
        return scalar.span
    return Span(span.file, span.line, span.column + found.start(), span.line, span.column + found.end())
