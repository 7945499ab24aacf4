"""Mistakes of form that YAML reads without complaint: glued lines, swallowed text, repeated names."""

import re
from collections.abc import Iterable, Iterator

from game.story.diagnostics import Diagnostic
from game.story.form.draft import Draft, Repair
from game.story.form.indentation import glued_item, is_tight_dash, tight_dash
from game.story.form.lines import in_quotes, with_quotes
from game.story.form.list_traps import misplaced_list
from game.story.form.tree import Mapping, Node, Scalar, Sequence

_MAY_SWALLOW = re.compile(r"\S[ \t]#|\S[ \t]+#\S")
_LONE_BACKSLASH = re.compile(r"\\(.?)")
_SILENCES = re.compile(r"\s*check:\s*ok\b")
"""A comment to this program, whatever stands before it."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def find_glued(nodes: Iterable[Node], draft: Draft) -> tuple[Repair, ...]:
    """Texts that go on where the writer thought they ended, or end where they should go on; by line."""
    may_swallow = {
        draft.number(index) for index, raw in enumerate(draft.lines) if "#" in raw and _MAY_SWALLOW.search(raw)
    }
    repairs: list[Repair] = []
    for scalar in _scalars(nodes):
        _, line, _, end_line, _ = scalar.where
        if scalar.style == "plain":
            if end_line != line:
                repairs += _continued(scalar, draft)
            if end_line in may_swallow:
                repairs += _swallowed(scalar, draft)
        elif scalar.style == "quoted":
            repairs += _quoted(scalar, draft)
    return tuple(sorted(repairs, key=lambda repair: repair.index))


def find_repeated(nodes: Iterable[Node]) -> Iterator[Diagnostic]:
    """Names written twice in one mapping: YAML would keep only the last."""
    for mapping in _mappings(nodes):
        if len(mapping.entries) > 1:
            yield from _repeated(mapping)


def _repeated(mapping: Mapping) -> Iterator[Diagnostic]:
    lines: dict[str, int] = {}
    for entry in mapping.entries:
        name, line = entry.key.text, entry.key.where[1]
        if name in lines:
            where = "on this line" if lines[name] == line else f"on line {lines[name]}"
            yield Diagnostic(
                code="E113",
                message=f"`{name}` is written here again; it is already {where}",
                span=entry.key.span,
                fix="rename one of them, take one out, or begin a new item with a dash",
            )
        lines.setdefault(name, line)


def _continued(scalar: Scalar, draft: Draft) -> Iterator[Repair]:
    """Each item glued to the text above, or else the first line that goes on with it."""
    _, line, _, end_line, _ = scalar.where
    if is_tight_dash(draft.line(line - draft.first)):
        yield tight_dash(draft, line - draft.first)
        return
    indexes = [at - draft.first for at in range(line + 1, end_line + 1) if not draft.line(at - draft.first).is_blank]
    items = [index for index in indexes if draft.line(index).is_item]
    cause = misplaced_list(draft, items[0]) if items else None
    if cause is not None:
        yield cause
        return
    yield from (glued_item(draft, index) for index in items)
    if not items:
        yield _goes_on(draft, indexes[0])


def _goes_on(draft: Draft, index: int) -> Repair:
    diagnostic = Diagnostic(
        code="E111",
        message="this line goes on with the text of the line above",
        span=draft.spot(index, draft.line(index).indent),
        fix="join the two lines, or end the first one with `>` alone after its colon and write the whole text below it",
    )
    return Repair(diagnostic=diagnostic, index=index, text=None)


def _swallowed(scalar: Scalar, draft: Draft) -> Iterator[Repair]:
    _, _, _, end_line, end_column = scalar.where
    index = end_line - draft.first
    line = draft.line(index)
    sign = line.raw.find("#", end_column - 1)
    gap, comment = line.raw[end_column - 1 : sign], line.raw[sign + 1 :]
    is_tight = comment.strip() and not comment.startswith(" ")
    if sign < 0 or gap.strip() or _SILENCES.match(comment) or not (is_tight or (scalar.text and len(gap) == 1)):
        return
    better = _all_quoted(line.raw, line.column if line.text else end_column)
    read = f"the player will read only `{scalar.text[-30:]}`" if scalar.text else "the player will read nothing"
    diagnostic = Diagnostic(
        code="E112",
        message=f"everything from this # on is a comment: {read}",
        span=draft.spot(index, sign, len(line.raw)),
        fix="put the text in quotes; a real comment has two spaces before its # and one after it",
        replacement=better,
    )
    yield Repair(diagnostic=diagnostic, index=index, text=better)


def _all_quoted(raw: str, column: int) -> str:
    start = raw[:column] if raw[:column].endswith(" ") else f"{raw[:column]} "
    return start + in_quotes(raw[column:].strip())


def _quoted(scalar: Scalar, draft: Draft) -> Iterator[Repair]:
    _, line, column, end_line, _ = scalar.where
    index = line - draft.first
    if line != end_line and any(_is_swallowed(draft, at - draft.first, index) for at in range(line + 1, end_line + 1)):
        yield unclosed_quote(draft, index, column - 1, f"closes only on line {end_line}")
    elif _CONTROL.search(scalar.text):
        raw = draft.lines[index]
        yield wrong_backslash(draft, index, max(raw.find("\\", column - 1), 0))


def _is_swallowed(draft: Draft, index: int, start: int) -> bool:
    """True for a line that looks like one of its own, inside a quotation that began in line ``start``."""
    line = draft.line(index)
    return not line.is_blank and (line.is_item or bool(line.key) or line.indent <= draft.line(start).indent)


def unclosed_quote(draft: Draft, index: int, column: int, what: str) -> Repair:
    """A quotation that goes on beyond its line."""
    line = draft.line(index)
    sign = line.raw[column]
    hint = "; an apostrophe at the start of a text opens a quotation" if sign == "'" else ""
    better = with_quotes(line) if column == line.column else None
    if better is not None and sign == '"' and line.text.count('"') == 1:
        better = f'{line.raw.rstrip()}"'
    if _goes_deeper(draft, index):
        better = None
    diagnostic = Diagnostic(
        code="E102",
        message=f"the quotation that begins with this {sign} {what}{hint}",
        span=draft.spot(index, column),
        fix="put the whole text in double quotes, on one line; a long text goes below `>`",
        replacement=better,
    )
    return Repair(diagnostic=diagnostic, index=index, text=better)


def _freed(found: re.Match[str]) -> str:
    """Two backslashes before a mark are one in the text, which frees the mark; four are one for the player."""
    after = found.group(1)
    if after in {'"', "\\"}:
        return found.group()
    return ("\\" * 2 if after and after in "*[]{}" else "\\" * 4) + after


def _goes_deeper(draft: Draft, index: int) -> bool:
    """True when the line below belongs to this one without being an item of its own."""
    below = draft.line(index + 1)
    return not below.is_blank and not below.is_item and not below.key and below.indent > draft.line(index).indent


def wrong_backslash(draft: Draft, index: int, column: int) -> Repair:
    """A backslash in double quotes that means something to YAML, or nothing at all."""
    raw = draft.lines[index]
    better = _LONE_BACKSLASH.sub(_freed, raw)
    diagnostic = Diagnostic(
        code="E106",
        message="a backslash in double quotes is a sign of its own",
        span=draft.spot(index, column),
        fix="write two of them before * [ ] { }, and four for a backslash that is to be read",
        replacement=better,
    )
    return Repair(diagnostic=diagnostic, index=index, text=better)


def _scalars(nodes: Iterable[Node]) -> list[Scalar]:
    """Every text, keys included."""
    found: list[Scalar] = []
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            found.append(node)
        elif isinstance(node, Sequence):
            waiting.extend(node.items)
        else:
            for entry in node.entries:
                found.append(entry.key)
                waiting.append(entry.value)
    return found


def _mappings(nodes: Iterable[Node]) -> Iterator[Mapping]:
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            yield node
            waiting.extend(entry.value for entry in node.entries)
