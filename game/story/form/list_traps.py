"""Lists that do not begin where they should: beside their name, below a text, or without any name."""

from collections.abc import Iterator
from dataclasses import replace

from game.story.form.draft import Draft, Repair, repair_of
from game.story.form.lines import RawLine, in_quotes, take_apart

LISTS = frozenset(("script", "then", "else", "choice"))
"""The names that have a list below them."""
_OWNERS = frozenset(("if", "option"))
_FIELDS_OF_OPTIONS = frozenset(("if", "locked", "once", "name"))


def text_beside_list(draft: Draft, index: int) -> Repair | None:
    """``then: - set: x += 1`` and ``choice: *what?*``: the list begins on the next line."""
    line = draft.line(index)
    if line.key not in LISTS or not line.text:
        return None
    is_item = line.text.startswith("- ")
    item = line.text if is_item else f"- {line.text}"
    flow = _as_list(item)
    better = None if flow is None else line.raw[: line.column] + flow
    fix = f"write on a line of its own below `{line.key}:`, further in: `{item}`"
    repair = _told(draft, index, (f"the list of `{line.key}:` begins on the line below it", fix), better)
    return repair if is_item or line.key != "choice" else _question(draft, index)


def misplaced_list(draft: Draft, index: int) -> Repair | None:
    """What makes a list item in line ``index`` end up in the wrong place, when that lies in the lines above it."""
    above = draft.above(index)
    if above is None:
        return None
    owner = draft.line(above)
    if owner.key == "choice" and owner.text and draft.line(index).key == "option":
        return _question(draft, above)
    return _without_then(draft, index, above)


def _question(draft: Draft, index: int) -> Repair:
    """Words after ``choice:``, which is where writers look for the place of the question."""
    line = draft.line(index)
    fix = f"write the words as a line of their own above, and nothing after `{line.key}:`"
    told = (f"`{line.key}:` takes a list of options, and here are words beside it", fix)
    return _told(draft, index, told, line.raw[: line.column].rstrip())


def _without_then(draft: Draft, index: int, above: int) -> Repair | None:
    """A list right below ``if:`` or ``option:``."""
    names = tuple(_names_up(draft, above))
    if not names or names[-1].key not in _OWNERS or draft.line(index).indent <= names[-1].indent:
        return None
    column, flow = len(names[-1].lead), _as_list(draft.line(index).raw.strip())
    better = None if flow is None else f"{' ' * column}then: {flow}"
    told = (
        "E151",
        "a `then:` is missing above this line",
        f"write `then:` on a line of its own, in column {column + 1}",
    )
    indent = draft.line(index).indent
    return replace(repair_of(draft, (index, indent, indent + 1), told, None), text=better)


def _names_up(draft: Draft, index: int) -> Iterator[RawLine]:
    """The lines upwards from ``index`` that are fields of one item, up to that where the item begins."""
    at: int | None = index
    while at is not None:
        line = draft.line(at)
        if line.is_item:
            yield line
            return
        if line.key not in _FIELDS_OF_OPTIONS:
            return
        yield line
        at = draft.above(at)


def _told(draft: Draft, index: int, told: tuple[str, str], better: str | None) -> Repair:
    line = draft.line(index)
    span = (index, line.column, len(line.raw.rstrip()))
    return replace(repair_of(draft, span, ("E153", *told), None), text=better)


def _as_list(item: str) -> str | None:
    """An item as a list on one line, for reading on; None when lines below belong to it."""
    line = take_apart(item)
    if not line.key:
        return f"[{in_quotes(line.raw[len(line.lead) :])}]"
    return f"[{{{line.key}: {in_quotes(line.text)}}}]" if line.text else None
