"""The declaration of a variable in ``story.yaml``."""

import re
from collections.abc import Mapping

from game.story.conditions.kinds import KINDS
from game.story.conditions.tokens import KEYWORDS
from game.story.conditions.written import written_value
from game.story.diagnostics import did_you_mean
from game.story.expressions import Value
from game.story.form.tree import Entry, Node, Scalar, Sequence
from game.story.form.tree import Mapping as MappingNode
from game.story.model import Variable
from game.story.shapes import Problems, key_spans, read_plain, take_fields

VARIABLE_FIELDS = ("type", "start", "range", "one of", "means")

_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")
_EXAMPLE = "write for example `honesty: {type: number, start: 0, range: 0 to 6, means: how honest he was}`"

Range = tuple[float | None, float | None]
Fields = Mapping[str, Node]


def read_variable(entry: Entry, problems: Problems) -> Variable | None:
    """Read ``honesty: {type: number, start: 0, range: 0 to 6, means: ...}``; None without a usable type."""
    key = entry.key
    if key.text in KEYWORDS:
        message = f"no variable can be called `{key.text}`: the word has a meaning in conditions"
        problems.tell("E175", key.span, message, "choose another name")
        return None
    if not isinstance(entry.value, MappingNode):
        problems.tell("E154", entry.value.span, "a variable has a type", _EXAMPLE)
        return None
    fields = take_fields(entry.value, VARIABLE_FIELDS, problems)
    kind = _read_kind(fields, key, problems)
    _tell_misfits(kind, entry.value, problems)
    lowest, highest = _read_range(fields["range"], problems) if kind == "number" and "range" in fields else (None, None)
    variable = Variable(
        name=key.text,
        kind=kind,
        start=_read_start(kind, fields.get("start"), problems),
        lowest=lowest,
        highest=highest,
        one_of=_read_several(fields.get("one of"), "one of", problems) if kind == "text" else (),
        meaning=read_plain(fields.get("means"), "means", problems),
        span=key.span,
    )
    _tell_start_outside(variable, fields.get("start"), key, problems)
    return variable


def _read_kind(fields: Fields, key: Scalar, problems: Problems) -> str:
    """Give the type; while it is missing or unknown, the one that the other fields speak for."""
    kind = read_plain(fields["type"], "type", problems) if "type" in fields else ""
    if kind in KINDS:
        return kind
    near = did_you_mean(kind, KINDS)
    if "type" not in fields:
        problems.tell("E151", key.span, f"the variable `{key.text}` has no `type:`", _EXAMPLE)
    else:
        fix = f"did you mean `{near}`?" if near else f"the types are: {', '.join(KINDS)}"
        problems.tell("E170", fields["type"].span, f"there is no type `{kind}`", fix)
    return near or _likely_kind(fields)


def _likely_kind(fields: Fields) -> str:
    start = fields.get("start")
    written = start.text if isinstance(start, Scalar) else ""
    if "range" in fields or _NUMBER.fullmatch(written):
        return "number"
    if "start" not in fields:
        return "names"
    return "flag" if written in ("yes", "no") and "one of" not in fields else "text"


def _tell_misfits(kind: str, node: MappingNode, problems: Problems) -> None:
    """Tell of fields that belong to another type."""
    spans = key_spans(node)
    for field, owner in (("range", "number"), ("one of", "text")):
        if field in spans and kind != owner:
            message = f"`{field}:` belongs to a {owner}, but this is of the type {kind}"
            problems.tell("E171", spans[field], message, f"take it out, or write `type: {owner}`")


def _read_range(node: Node, problems: Problems) -> Range:
    words = read_plain(node, "range", problems).split()
    match words:
        case [low, "to", high] if _NUMBER.fullmatch(low) and _NUMBER.fullmatch(high) and float(low) < float(high):
            return _number(low), _number(high)
        case _:
            message = "a range is two numbers, the lower one first"
            problems.tell("E173", node.span, message, "write for example `range: 0 to 6`")
            return None, None


def _read_start(kind: str, node: Node | None, problems: Problems) -> Value:
    """Read the value a variable starts with; without one: 0, an empty text, no, or an empty set."""
    nothing: Mapping[str, Value] = {"number": 0, "text": "", "flag": False, "names": frozenset()}
    if node is None:
        return nothing[kind]
    if kind == "names":
        return frozenset(_read_several(node, "start", problems))
    text = read_plain(node, "start", problems)
    if kind == "text":
        return text
    if kind == "flag" and text in ("yes", "no"):
        return text == "yes"
    if kind == "number" and _NUMBER.fullmatch(text):
        return _number(text)
    wanted = "yes or no" if kind == "flag" else "a number"
    problems.tell("E172", node.span, f"`{text}` is not {wanted}, though the type is {kind}", f"write {wanted}")
    return nothing[kind]


def _tell_start_outside(variable: Variable, start: Node | None, key: Scalar, problems: Problems) -> None:
    span = key.span if start is None else start.span
    value = variable.start
    if isinstance(value, int | float) and variable.lowest is not None and variable.highest is not None:
        if not variable.lowest <= value <= variable.highest:
            lowest, highest = written_value(variable.lowest), written_value(variable.highest)
            message = f"`{variable.name}` starts at {written_value(value)}, outside its range"
            fix = f"start it between {lowest} and {highest}, or widen the range"
            problems.tell("E172", span, message, fix)
    elif variable.one_of and value not in variable.one_of:
        message = f"`{variable.name}` starts as `{value}`, which is not one of its texts"
        problems.tell("E172", span, message, f"write one of: {', '.join(variable.one_of)}")


def _read_several(node: Node | None, what: str, problems: Problems) -> tuple[str, ...]:
    """Read words in a row, or a list of texts."""
    if isinstance(node, Sequence):
        return tuple(read_plain(item, what, problems) for item in node.items)
    return tuple(read_plain(node, what, problems).split())


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)
