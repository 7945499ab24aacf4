"""Lists that do not begin where they should: beside their name, below a text, or without any name."""

from collections.abc import Iterator
from dataclasses import replace

from game.story.form.draft import Draft, Repair, repair_of
from game.story.form.elsewhere import ELSEWHERE
from game.story.form.lines import RawLine, in_quotes, take_apart

LISTS = frozenset(("script", "then", "else", "choice"))
"""The names that have a list below them."""
_FAR = 300
"""How many lines above an item the first of its list is looked for."""
_OWNERS = frozenset(("if", "option"))
_OTHERWISE = frozenset(("elif", "elseif"))
_FIELDS_OF_SCENES = frozenset(("scene", "title", "summary"))
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
    index, above = _first_of_list(draft, index)
    if above is None:
        return None
    owner = draft.line(above)
    if owner.key == "choice" and owner.text and draft.line(index).key == "option":
        return _question(draft, above)
    if owner.key in _OTHERWISE:
        told = ("E150", f"there is no field `{owner.key}:` here", ELSEWHERE[owner.key])
        place = (above, len(owner.lead), len(owner.lead) + len(owner.key))
        return replace(repair_of(draft, place, told, None), text=f"{owner.lead}{owner.key}:")
    return _without_then(draft, index, above) or _without_script(draft, index, above)


def _first_of_list(draft: Draft, index: int) -> tuple[int, int | None]:
    """The first item in the column of the one in line ``index``, and the line above that, which it belongs to."""
    indent, first = draft.line(index).indent, index
    above = draft.above(index)
    while above is not None and above > index - _FAR and draft.line(above).indent >= indent:
        line = draft.line(above)
        first = above if line.is_item and line.indent == indent else first
        above = draft.above(above)
    return first, draft.above(first)


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


def _without_script(draft: Draft, index: int, above: int) -> Repair | None:
    """A list right below the head of a scene."""
    names = tuple(_names_of_scene(draft, above))
    if not names or names[-1].key != "scene" or any(line.key == "script" for line in names):
        return None
    indent = draft.line(index).indent
    is_short = draft.line(index + 1).indent <= indent
    flow = _as_list(draft.line(index).raw.strip()) if is_short else None
    told = ("E151", "`script:` is missing above this line", "write `script:` on a line of its own, in column 1")
    repair = repair_of(draft, (index, indent, indent + 1), told, None)
    return replace(repair, text=None if flow is None else f"script: {flow}")


def _names_of_scene(draft: Draft, index: int) -> Iterator[RawLine]:
    """The lines upwards from ``index`` that are fields of a scene, up to its name."""
    at: int | None = index
    while at is not None:
        line = draft.line(at)
        if line.is_item or line.key not in _FIELDS_OF_SCENES or line.indent:
            return
        yield line
        if line.key == "scene":
            return
        at = draft.above(at)


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
