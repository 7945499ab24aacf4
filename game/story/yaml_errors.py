"""What YAML refuses, told in the writer's words with a line that it would take."""

import re
from dataclasses import fields
from typing import get_args

from game.story.diagnostics import Diagnostic
from game.story.directions import Direction
from game.story.draft import Draft, Repair
from game.story.form_traps import glued_item, unclosed_quote, wrong_backslash
from game.story.lines import RawLine, in_quotes, with_quotes
from game.story.refusal import Refusal

_SIGNS = {
    "*": "the name of an alias",
    "&": "an anchor",
    "!": "a tag",
    "[": "a list",
    "{": "a mapping",
    "%": "a directive",
    ",": "the end of a list's item",
    ">": "a folded block",
    "|": "a block",
    "?": "a long key",
    ":": "a value without a name",
    "]": "the end of a list",
    "}": "the end of a mapping",
    "-": "a list's item",
    "@": "kept for later",
    "`": "kept for later",
}
_DATA = re.compile(r"(?:\[\s*)?\{\s*[\w ]+:|\[\s*$|\{\s*$")
_MARKED_KEY = re.compile(r"(?P<lead>[ -]*)(?P<mark>[&!][^\s:]* +)(?P<rest>[^\W\d][\w-]*(?: *\([^()]*\))? *:(?: .*)?)")
_MARK = re.compile(r"[&!*][^\s,\]}]*\s*")
_WORD = re.compile(r"[a-z_]+")
_FIELDS = frozenset(field.name for kind in get_args(Direction) for field in fields(kind)) | frozenset(
    ("if", "then", "else", "locked", "once", "name", "option")
)
_NO_COLON = "a name without its colon"
_FAR = 300
"""How many lines above a mistake its cause is looked for."""


def explain(refusal: Refusal, draft: Draft) -> Repair:
    """The mistake behind a refusal: the first of the known ones that fits."""
    if "simple key" in refusal.context:
        refusal = Refusal(_NO_COLON, refusal.context_line, refusal.context_column)
    for cause in (_own, _quotation, _sign, _bracket, _missing_colon, _glued, _second_colon, _after_quotation, _indent):
        repair = cause(refusal, draft)
        if repair is not None:
            return repair
    return _unknown(refusal, draft)


def _own(refusal: Refusal, draft: Draft) -> Repair | None:
    """Valid YAML that scripts do not have."""
    match refusal.problem:
        case "alias" | "anchor" | "tag":
            return _property(refusal, draft)
        case "key" | "question":
            line = draft.line(refusal.line)
            return _leading_sign(draft, refusal.line, _whole(line))
        case "depth":
            return _plain(draft, refusal, "E121", "this is nested too deeply", "call another scene instead")
        case _:
            return None


def _property(refusal: Refusal, draft: Draft) -> Repair:
    """An anchor, alias or tag: a text that begins with its sign, or the real thing."""
    line = draft.line(refusal.line)
    marked = _MARKED_KEY.fullmatch(line.raw)
    if refusal.column == line.column and not marked and (" " in line.text.strip() or line.text[:1] == "*"):
        return _leading_sign(draft, refusal.line, line)
    found = _MARK.match(line.raw, refusal.column)
    end = found.end() if found else refusal.column + 1
    better = (line.raw[: refusal.column] + line.raw[end:]).rstrip()
    if line.key == "<<":
        return _repair(
            draft, refusal.line, (len(line.lead), line.column), "E109", _ANCHOR_MESSAGE, "write the fields out", None
        )
    return _repair(draft, refusal.line, (refusal.column, end), "E109", _ANCHOR_MESSAGE, "take it out", better)


_ANCHOR_MESSAGE = "this is a YAML anchor, alias, tag or merge, which scripts do not have"


def _quotation(refusal: Refusal, draft: Draft) -> Repair | None:
    if "quoted scalar" not in refusal.context:
        return None
    if re.search(r"escape|hexa?decimal|[Uu]nicode", refusal.problem):
        raw = draft.lines[refusal.line]
        return wrong_backslash(draft, refusal.line, max(raw.rfind("\\", 0, refusal.column + 1), 0))
    return unclosed_quote(draft, refusal.context_line, refusal.context_column, "never closes")


def _sign(refusal: Refusal, draft: Draft) -> Repair | None:
    """A text that begins with a sign of YAML's own."""
    has_context = re.search(r"scanning an? (alias|anchor|tag|block scalar)|parsing an? tag", refusal.context)
    index = refusal.context_line if has_context else refusal.line
    column = refusal.context_column if has_context else refusal.column
    line = draft.line(index)
    marked = _MARKED_KEY.fullmatch(line.raw)
    if marked:
        return _property(Refusal("tag", index, marked.start("mark")), draft)
    if line.raw[column : column + 1] == ":" and not line.raw[:column].strip(" -"):
        return _leading_sign(draft, index, _whole(line))
    if column == line.column and line.text[:1] in _SIGNS and line.text[:1] not in "[{":
        return _leading_sign(draft, index, line)
    if line.text[:1] in {"[", "{"} and column > line.column and not _DATA.match(line.text):
        return _leading_sign(draft, index, line)
    return None


def _bracket(refusal: Refusal, draft: Draft) -> Repair | None:
    """A list or mapping that does not close: a text in truth, or a bracket forgotten."""
    if "flow" not in refusal.context:
        return None
    line = draft.line(refusal.context_line)
    column = refusal.context_column
    if column == line.column and not _DATA.match(line.text):
        return _leading_sign(draft, refusal.context_line, line)
    closers = _closers(line.text)
    better = line.raw.rstrip() + closers if closers else None
    message = f"this {line.raw[column : column + 1]} is never closed"
    fix = "write its partner where the list or mapping ends"
    return _repair(draft, refusal.context_line, (column, column + 1), "E122", message, fix, better)


def _closers(text: str) -> str:
    """The brackets that are still open at the end of a text, closed."""
    partners = {"[": "]", "{": "}"}
    wanted: list[str] = []
    for sign in text:
        if sign in partners:
            wanted.append(partners[sign])
        elif wanted and sign == wanted[-1]:
            wanted.pop()
    return "".join(reversed(wanted))


def _missing_colon(refusal: Refusal, draft: Draft) -> Repair | None:
    """A word alone on its line, with deeper lines below: ``choice`` for ``choice:``."""
    if refusal.problem == _NO_COLON:
        index: int | None = refusal.line
    elif _is_first_colon(refusal, draft):
        index = draft.above(refusal.line)
    else:
        return None
    line = draft.line(index) if index is not None else None
    if index is None or line is None or line.key or not _WORD.fullmatch(line.text.strip()):
        return None
    end = len(line.raw.rstrip())
    message = f"a colon is missing after `{line.text.strip()}`"
    return _repair(draft, index, (end, end + 1), "E127", message, "write it", f"{line.raw.rstrip()}:")


def _is_first_colon(refusal: Refusal, draft: Draft) -> bool:
    line = draft.line(refusal.line)
    key = line.raw[: refusal.column]
    return "mapping values" in refusal.problem and bool(line.key) and key.strip(" -") == line.key


def _glued(refusal: Refusal, draft: Draft) -> Repair | None:
    """The first colon of a line can only be refused when the line is a part of the one above."""
    if not _is_first_colon(refusal, draft):
        return None
    line = draft.line(refusal.line)
    if line.is_item:
        return glued_item(draft, refusal.line)
    above = draft.above(refusal.line)
    wanted = len(draft.line(above).lead) if above is not None else 0
    better = " " * wanted + line.raw.lstrip() if line.key in _FIELDS else None
    fix = f"begin it in column {wanted + 1}" if better else "join the two lines, in quotes"
    message = "this line is indented too far, which makes it a part of the line above"
    return _repair(draft, refusal.line, (line.indent, line.column), "E111", message, fix, better)


def _second_colon(refusal: Refusal, draft: Draft) -> Repair | None:
    if "mapping values" not in refusal.problem:
        return None
    line = draft.line(refusal.line)
    message = "this colon with a space after it is taken for the end of a name"
    column = refusal.column
    return _repair(draft, refusal.line, (column, column + 1), "E104", message, _QUOTE, with_quotes(line))


_QUOTE = "put the text in quotes"


def _after_quotation(refusal: Refusal, draft: Draft) -> Repair | None:
    """Text after a closing quote, or a quotation from above that closes here."""
    line = draft.line(refusal.line)
    if line.text[:1] in {'"', "'"} and refusal.column > line.column:
        span = (refusal.column, len(line.raw.rstrip()))
        message = "the quotation ends before the line does"
        return _repair(draft, refusal.line, span, "E105", message, "put the whole text in quotes", with_quotes(line))
    for index in range(refusal.line - 1, max(-1, refusal.line - _FAR), -1):
        text = draft.line(index).text
        if text[:1] in {'"', "'"} and text.count(text[0]) == 1 and index not in draft.mended:
            what = f"closes only on line {draft.number(refusal.line)}"
            return unclosed_quote(draft, index, draft.line(index).column, what)
    return None


def _indent(refusal: Refusal, draft: Draft) -> Repair | None:
    """A line that begins where no line may, or lacks its dash."""
    line = draft.line(refusal.line)
    if refusal.column != line.indent or not line.raw.strip():
        return None
    if re.match(r" *-[^\s-]", line.raw):
        better = line.raw.replace("-", "- ", 1)
        column = line.indent + 1
        message = "the space after this line's dash is missing"
        return _repair(draft, refusal.line, (column, column + 1), "E126", message, "write a space", better)
    items, names = _levels(draft, refusal.line)
    if not line.is_item and line.indent in items and line.key not in _FIELDS:
        better = f"{' ' * line.indent}- {line.raw.strip()}"
        message = "this line begins without a dash"
        return _repair(draft, refusal.line, (line.indent, line.indent + 1), "E128", message, "write `- ` first", better)
    return _misplaced(draft, refusal.line, items if line.is_item else names)


def _misplaced(draft: Draft, index: int, levels: tuple[int, ...]) -> Repair:
    line = draft.line(index)
    wanted = min(levels, key=lambda level: (abs(level - line.indent), -level), default=None)
    better = None if wanted is None else " " * wanted + line.raw.lstrip()
    fix = "" if wanted is None else f"begin it in column {wanted + 1}"
    message = f"this line begins in column {line.indent + 1}, where no other line of its kind does"
    return _repair(draft, index, (line.indent, line.indent + 1), "E108", message, fix, better)


def _levels(draft: Draft, index: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """How far the dashes, and the names, of the lines are indented that enclose or precede a line."""
    items: list[int] = []
    names: list[int] = []
    lowest = _FAR
    for at in range(index - 1, max(-1, index - _FAR), -1):
        line = draft.line(at)
        if line.is_blank or line.indent > lowest:
            continue
        lowest = line.indent
        if line.is_item:
            items.append(line.indent)
        if line.key:
            names.append(len(line.lead))
    return tuple(items), tuple(names)


def _unknown(refusal: Refusal, draft: Draft) -> Repair:
    line = draft.line(refusal.line)
    better = with_quotes(line) if line.text and line.text[0] not in "\"'" else None
    message = f"YAML cannot read this: {refusal.problem.splitlines()[0] if refusal.problem else 'no reason given'}"
    column = refusal.column
    fix = _QUOTE if better else "write this line anew"
    return _repair(draft, refusal.line, (column, column + 1), "E100", message, fix, better)


def _whole(line: RawLine) -> RawLine:
    """The line as narration: all after the dash is its text."""
    column = len(line.lead)
    return RawLine(line.raw, line.lead, "", line.raw[column:], column)


def _leading_sign(draft: Draft, index: int, line: RawLine) -> Repair:
    sign = line.text[:1]
    meaning = _SIGNS.get(sign, "a sign of its own")
    message = f"a text that begins with {sign} must be in quotes: to YAML it is {meaning}"
    better = line.raw[: line.column] + in_quotes(line.text, keep_comment=True)
    return _repair(draft, index, (line.column, line.column + 1), "E103", message, _QUOTE, better)


def _plain(draft: Draft, refusal: Refusal, code: str, message: str, fix: str) -> Repair:
    return _repair(draft, refusal.line, (refusal.column, refusal.column + 1), code, message, fix, None)


def _repair(  # noqa: PLR0913, PLR0917 - a Repair's own parts, in one line each
    draft: Draft, index: int, columns: tuple[int, int], code: str, message: str, fix: str, better: str | None
) -> Repair:
    span = draft.spot(index, *columns)
    return Repair(
        diagnostic=Diagnostic(code=code, message=message, span=span, fix=fix, replacement=better),
        index=index,
        text=better,
    )
