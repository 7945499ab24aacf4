"""Lines that begin in the wrong column, or without their dash or colon."""

import re
from dataclasses import fields
from typing import get_args

from game.story.directions import Direction
from game.story.form.draft import Draft, Repair, repair_of
from game.story.form.lines import RawLine
from game.story.form.list_traps import misplaced_list
from game.story.form.refusal import NO_COLON, Refusal

_WORD = re.compile(r"[a-z_]+")
_FIELDS = frozenset(field.name for kind in get_args(Direction) for field in fields(kind)) | frozenset(
    ("if", "then", "else", "locked", "once", "name", "option")
)
_FIELDS_OF_STORY = frozenset(("name", "colour", "pose", "type", "start", "range", "one of", "means"))
_FIELDS_OF_SCENES = frozenset(("scene", "title", "summary", "script", "notes"))
_TIGHT = re.compile(r"(?P<head> *(?:- +)?(?P<word>[a-z]+):)(?P<rest>[^ :/].*)")
_OTHER_DASHES = "\N{EN DASH}\N{MINUS SIGN}\N{BULLET}\N{HYPHEN} "
"""What text processors make of a dash at the beginning of a line."""
_HEADLINE = re.compile(r"(?P<word>[a-z]+) +(?P<rest>\S.*)")
_FAR = 300
"""How many lines above a mistake its neighbours are looked for."""
_HEADS = frozenset(kind.__name__.lower() for kind in get_args(Direction)) | frozenset(("if", "option"))
"""What begins an item and may have fields below it."""
_GLUED = "this line is indented too far, which makes it a part of the line above"


def missing_colon(refusal: Refusal, draft: Draft) -> Repair | None:
    """A word alone on its line, with deeper lines below: ``choice`` for ``choice:``."""
    if refusal.problem == NO_COLON:
        index: int | None = refusal.line
    elif _is_first_colon(refusal, draft):
        index = draft.above(refusal.line)
    else:
        return None
    line = draft.line(index) if index is not None else None
    if index is not None and line is not None and not line.key and draft.line(refusal.line).key in _FIELDS:
        headline = _HEADLINE.fullmatch(line.text)
        if headline and line.is_item and headline["word"] in _HEADS:
            return _headline_without_colon(draft, index, headline)
    if index is None or line is None or line.key or not _WORD.fullmatch(line.text.strip()):
        return None
    end = len(line.raw.rstrip())
    message = f"a colon is missing after `{line.text.strip()}`"
    return repair_of(draft, (index, end), ("E127", message, "write it"), f"{line.raw.rstrip()}:")


def _headline_without_colon(draft: Draft, index: int, found: re.Match[str]) -> Repair:
    """``option Go home.`` for ``option: Go home.``, with its fields below it."""
    line, word = draft.line(index), found["word"]
    end = line.column + len(word)
    told = ("E127", f"a colon is missing after `{word}`", "write it")
    return repair_of(draft, (index, end), told, f"{line.raw[:end]}: {found['rest']}")


def glued_line(refusal: Refusal, draft: Draft) -> Repair | None:
    """The first colon of a line can only be refused when the line is a part of the one above."""
    if not _is_first_colon(refusal, draft):
        return None
    line = draft.line(refusal.line)
    if line.is_item:
        return glued_item(draft, refusal.line)
    above = draft.above(refusal.line)
    tight = _TIGHT.fullmatch(draft.lines[above]) if above is not None else None
    if above is not None and tight and tight["word"] in _FIELDS | _FIELDS_OF_STORY | _FIELDS_OF_SCENES:
        end = tight.end("head")
        told = ("E116", f"the space after `{tight['word']}:` is missing", "write a space after the colon")
        return repair_of(draft, (above, end), told, f"{tight['head']} {tight['rest']}")
    wanted = len(draft.line(above).lead) if above is not None else 0
    better = " " * wanted + line.raw.lstrip() if line.key in _FIELDS | _FIELDS_OF_STORY else None
    fix = f"begin it in column {wanted + 1}" if better else "join the two lines, in quotes"
    return repair_of(draft, (refusal.line, line.indent), ("E111", _GLUED, fix), better)


def glued_item(draft: Draft, index: int) -> Repair:
    """An item indented so far that it belongs to the text above it, or a list that begins in the wrong place."""
    cause = misplaced_list(draft, index) or _tight_dash_above(draft, index)
    if cause is not None:
        return cause
    line = draft.line(index)
    above = next((at for at in range(index - 1, -1, -1) if draft.line(at).is_item), index)
    indent = draft.line(above).indent
    fix = f"begin it in column {indent + 1}, like line {draft.number(above)}"
    return repair_of(draft, (index, line.indent), ("E111", _GLUED, fix), " " * indent + line.raw.lstrip())


def wrong_start(refusal: Refusal, draft: Draft) -> Repair | None:
    """A line that begins where no line may, or lacks its dash."""
    line = draft.line(refusal.line)
    if refusal.column != line.indent or not line.raw.strip():
        return None
    if re.match(r" *-[^\s-]", line.raw):
        return tight_dash(draft, refusal.line)
    cause = misplaced_list(draft, refusal.line) if line.is_item else None
    if cause is not None:
        return cause
    items, names = _levels(draft, refusal.line)
    if not line.is_item and (not line.key or (line.indent in items and line.key not in _FIELDS)):
        indent = _nearest(tuple(items), line.indent)
        better = None if indent is None else f"{' ' * indent}- {line.raw.strip().lstrip(_OTHER_DASHES)}"
        told = ("E128", "this line begins without a dash", "write a dash and a space first")
        return repair_of(draft, (refusal.line, line.indent), told, better)
    return _misplaced(draft, refusal.line, _fitting(items, line) if line.is_item else names)


def is_tight_dash(line: RawLine) -> bool:
    """True for ``-Hello.``, which is an item; two dashes, or a number below zero, begin a text."""
    return not line.lead.strip() and re.match(r"-[^\s\d-]", line.text) is not None


def tight_dash(draft: Draft, index: int) -> Repair:
    """A dash with no space after it."""
    line = draft.line(index)
    told = ("E126", "the space after this line's dash is missing", "write a space")
    return repair_of(draft, (index, line.indent + 1), told, line.raw.replace("-", "- ", 1))


def _tight_dash_above(draft: Draft, index: int) -> Repair | None:
    """A tight dash at the beginning of the text that an item ended up in."""
    for at in range(index - 1, max(-1, index - _FAR), -1):
        line = draft.line(at)
        if is_tight_dash(line):
            return tight_dash(draft, at)
        if line.is_item or line.key:
            break
    return None


def _misplaced(draft: Draft, index: int, levels: tuple[int, ...]) -> Repair:
    line = draft.line(index)
    wanted = _nearest(levels, line.indent)
    better = None if wanted is None else " " * wanted + line.raw.lstrip()
    fix = "line it up with the lines it belongs to" if wanted is None else f"begin it in column {wanted + 1}"
    message = "this line does not begin in the column of the lines it belongs to"
    return repair_of(draft, (index, line.indent), ("E108", message, fix), better)


def _is_first_colon(refusal: Refusal, draft: Draft) -> bool:
    line = draft.line(refusal.line)
    key = line.raw[: refusal.column]
    return "mapping values" in refusal.problem and bool(line.key) and key.strip(" -") == line.key


def _levels(draft: Draft, index: int) -> tuple[dict[int, str], tuple[int, ...]]:
    """How far the lines above that a line may belong to are indented: their dashes, each with its key; their names."""
    items: dict[int, str] = {}
    names: list[int] = []
    lowest = _FAR
    for at in range(index - 1, max(-1, index - _FAR), -1):
        line = draft.line(at)
        if line.is_blank or line.indent > lowest:
            continue
        lowest = line.indent
        if line.is_item:
            items.setdefault(line.indent, line.key)
        if line.key:
            names.append(len(line.lead))
    return items, tuple(names)


def _fitting(items: dict[int, str], line: RawLine) -> tuple[int, ...]:
    """The columns of options for an option, any other for the rest."""
    fitting = tuple(indent for indent, key in items.items() if (key == "option") == (line.key == "option"))
    return fitting or tuple(items)


def _nearest(levels: tuple[int, ...], indent: int) -> int | None:
    return min(levels, key=lambda level: (abs(level - indent), -level), default=None)
