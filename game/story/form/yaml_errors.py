"""What YAML refuses, told in the writer's words with a line that it would take."""

import re
from dataclasses import replace

from game.story.form.condition_traps import foreign_condition
from game.story.form.draft import Draft, Repair, repair_of
from game.story.form.form_traps import unclosed_quote, wrong_backslash
from game.story.form.indentation import glued_line, is_tight_dash, missing_colon, tight_dash, wrong_start
from game.story.form.lines import RawLine, in_quotes, with_quotes
from game.story.form.list_traps import text_beside_list
from game.story.form.refusal import NO_COLON, Refusal

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
_HIDDEN = re.compile(r" (?P<word>#[^\s,\]}]+)(?=[,\]}])")
"""A word that begins with a number sign, before the sign that closes a bracket."""
_QUOTE = "put the text in quotes"
_ANCHOR = "this is a YAML anchor, alias, tag or merge, which scripts do not have"
_FAR = 300
"""How many lines above a mistake its cause is looked for."""


def explain(refusal: Refusal, draft: Draft) -> Repair:
    """The mistake behind a refusal: the first of the known ones that fits."""
    if "simple key" in refusal.context:
        refusal = Refusal(NO_COLON, refusal.context_line, refusal.context_column)
    for cause in (
        _condition,
        _own,
        _quotation,
        _sign,
        _bracket,
        missing_colon,
        glued_line,
        _second_colon,
        _after_quotation,
        wrong_start,
    ):
        repair = cause(refusal, draft)
        if repair is not None:
            return repair
    return _unknown(refusal, draft)


def _condition(refusal: Refusal, draft: Draft) -> Repair | None:
    return foreign_condition(draft, refusal.line)


def _own(refusal: Refusal, draft: Draft) -> Repair | None:
    """Valid YAML that scripts do not have."""
    match refusal.problem:
        case "alias" | "anchor" | "tag":
            return _property(refusal, draft)
        case "key" | "question":
            line = draft.line(refusal.line)
            return _leading_sign(draft, refusal.line, _whole(line))
        case "depth":
            told = ("E121", "this is nested too deeply", "move the deeper part to a scene of its own and call that")
            return repair_of(draft, (refusal.line, refusal.column), told, None)
        case _:
            return None


def _property(refusal: Refusal, draft: Draft) -> Repair:
    """An anchor, alias or tag: a text that begins with its sign, or the real thing."""
    line = draft.line(refusal.line)
    if line.key == "<<":
        told = ("E109", _ANCHOR, "write the fields out")
        return repair_of(draft, (refusal.line, len(line.lead), line.column), told, None)
    marked = _MARKED_KEY.fullmatch(line.raw)
    if refusal.column == line.column and not marked and (" " in line.text.strip() or line.text[:1] == "*"):
        return _leading_sign(draft, refusal.line, line)
    found = _MARK.match(line.raw, refusal.column)
    end = found.end() if found else refusal.column + 1
    better = (line.raw[: refusal.column] + line.raw[end:]).rstrip()
    return repair_of(draft, (refusal.line, refusal.column, end), ("E109", _ANCHOR, "take it out"), better)


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
    if is_tight_dash(line):
        return tight_dash(draft, index)
    if column == line.column and line.text[:1] in _SIGNS and line.text[:1] not in "[{":
        return _leading_sign(draft, index, line)
    if line.text[:1] in {"[", "{"} and column > line.column and not _DATA.match(line.text):
        return _leading_sign(draft, index, line)
    return None


def _bracket(refusal: Refusal, draft: Draft) -> Repair | None:
    """A list or mapping that does not close: a text in truth, or a bracket forgotten."""
    if "flow" not in refusal.context:
        return None
    if "flow node" in refusal.context:
        refusal = _opening_above(refusal, draft)
    line = draft.line(refusal.context_line)
    column = refusal.context_column
    if line.raw[column : column + 1] not in {"[", "{"}:
        return None
    if column == line.column and not _DATA.match(line.text):
        return _leading_sign(draft, refusal.context_line, line)
    hidden = _HIDDEN.search(line.text)
    if hidden and not _closers(line.text):
        place = (refusal.context_line, line.column + hidden.start("word"), len(line.raw.rstrip()))
        told = ("E112", "everything from this # on is a comment, and so is what closes the bracket", _QUOTE)
        quoted = line.raw[: line.column] + _HIDDEN.sub(r' "\g<word>"', line.text)
        return repair_of(draft, place, told, quoted)
    closers = _closers(line.text)
    better = line.raw.rstrip() + closers if closers else None
    message = f"this {line.raw[column : column + 1]} is never closed"
    fix = "write its partner where the list or mapping ends"
    return repair_of(draft, (refusal.context_line, column, column + 1), ("E122", message, fix), better)


def _opening_above(refusal: Refusal, draft: Draft) -> Refusal:
    """The same refusal with the nearest bracket above as its context: YAML tells where the text ended instead."""
    for index in range(min(refusal.line, len(draft.lines) - 1), max(-1, refusal.line - _FAR), -1):
        line = draft.line(index)
        if line.text and line.text[0] in "[{" and _closers(line.text):
            return replace(refusal, context_line=index, context_column=line.column)
    return refusal


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


def _second_colon(refusal: Refusal, draft: Draft) -> Repair | None:
    if "mapping values" not in refusal.problem:
        return None
    line = draft.line(refusal.line)
    message = "this colon with a space after it is taken for the end of a name"
    column = refusal.column
    is_quotation = line.text.count('"') == 1 and line.text.endswith('"')
    better = f'{line.raw[: line.column]}"{line.text}' if is_quotation else with_quotes(line)
    return repair_of(draft, (refusal.line, column, column + 1), ("E104", message, _QUOTE), better)


def _after_quotation(refusal: Refusal, draft: Draft) -> Repair | None:
    """Text after a closing quote, or a quotation from above that closes here."""
    line = draft.line(refusal.line)
    if line.text[:1] in {'"', "'"} and refusal.column > line.column and not _is_quotation(line.text):
        span = (refusal.column, len(line.raw.rstrip()))
        message = "the quotation ends before the line does"
        told = ("E105", message, "put the whole text in quotes")
        return repair_of(draft, (refusal.line, *span), told, with_quotes(line))
    for index in range(refusal.line - 1, max(-1, refusal.line - _FAR), -1):
        text = draft.line(index).text
        if text[:1] in {'"', "'"} and text.count(text[0]) == 1 and index not in draft.mended:
            what = f"closes only on line {draft.number(refusal.line)}"
            return unclosed_quote(draft, index, draft.line(index).column, what)
    return None


def _is_quotation(text: str) -> bool:
    """True for a text that opens and closes its quotation itself."""
    return re.fullmatch(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?: +#.*)?""", text.rstrip()) is not None


def _unknown(refusal: Refusal, draft: Draft) -> Repair:
    line = draft.line(refusal.line)
    better = with_quotes(line) if line.text and line.text[0] not in "\"'" else None
    message = f"YAML cannot read this: {refusal.problem.splitlines()[0] if refusal.problem else 'no reason given'}"
    column = refusal.column
    fix = _QUOTE if better else "write this line anew"
    return repair_of(draft, (refusal.line, column, column + 1), ("E100", message, fix), better)


def _whole(line: RawLine) -> RawLine:
    """The line as narration: all after the dash is its text."""
    column = len(line.lead)
    return RawLine(line.raw, line.lead, "", line.raw[column:], column)


def _leading_sign(draft: Draft, index: int, line: RawLine) -> Repair:
    beside = text_beside_list(draft, index)
    if beside is not None:
        return beside
    sign, place = line.text[:1], (index, line.column, line.column + 1)
    meaning = _SIGNS.get(sign, "a sign of its own")
    message = f"a text that begins with {sign} must be in quotes: to YAML it is {meaning}"
    if line.text.count("*") == 1 and sign == "*":
        fix = "take the star out; for emphasis write one behind the words, too, and all in quotes"
        return repair_of(draft, place, ("E103", message, fix), line.raw[: line.column] + line.text[1:].lstrip())
    better = line.raw[: line.column] + in_quotes(line.text, keep_comment=True)
    return repair_of(draft, place, ("E103", message, _QUOTE), better)
