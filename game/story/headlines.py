"""Nodes to directions, guided by the fields of the dataclasses in ``directions.py``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from types import NoneType
from typing import get_args, get_origin, get_type_hints

from game.story.directions import Direction
from game.story.form.tree import Entry, Node, Scalar, Sequence
from game.story.form.tree import Mapping as MappingNode
from game.story.shapes import Problems, Word, is_empty, split_words, tell_unknown_field
from game.story.values import Words, Wrong, read_words


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a direction: the type it holds besides None, and whether it has to be written."""

    name: str
    kind: object
    may_be_none: bool
    is_required: bool


@dataclass(frozen=True, slots=True)
class Form:
    """How a direction is written: the fields of its own line, those below it, an example."""

    name: str
    make: Callable[..., Direction]
    head: tuple[Field, ...]
    below: Mapping[str, Field]
    example: str


def read_direction(node: MappingNode, problems: Problems) -> Direction | None:
    """Read ``show: sophia (smile) left`` with the fields below it; None when it cannot be made."""
    head, *below = node.entries
    form = FORMS[head.key.text]
    values = _read_head(form, head, problems)
    for entry in below:
        field = form.below.get(entry.key.text)
        if field is None:
            tell_unknown_field(entry, form.below, problems)
        elif values is not None:
            values = _read_below(field, entry, values, problems)
    return None if values is None else form.make(**values)


def _form(direction: type[Direction]) -> Form:
    kinds = get_type_hints(direction)
    all_fields = {
        field.name: _field(field.name, kinds[field.name], is_required=field.default is MISSING)
        for field in fields(direction)
    }
    example = re.search(r"``(.+?)``", direction.__doc__ or "")
    return Form(
        name=direction.__name__.lower(),
        make=direction,
        head=tuple(all_fields[name] for name in direction.HEAD),
        below={name: field for name, field in all_fields.items() if name not in direction.HEAD},
        example=example.group(1) if example else "",
    )


def _field(name: str, kind: object, *, is_required: bool) -> Field:
    if NoneType in get_args(kind):
        (inner,) = (part for part in get_args(kind) if part is not NoneType)
        return Field(name, inner, may_be_none=True, is_required=is_required)
    return Field(name, kind, may_be_none=False, is_required=is_required)


Values = Mapping[str, object]


def _read_head(form: Form, entry: Entry, problems: Problems) -> Values | None:
    value = entry.value
    if not isinstance(value, Scalar):
        problems.tell("E154", value.span, f"`{form.name}:` takes one line of words", f"write `{form.example}`")
        return None
    if is_empty(value):
        problems.tell("E152", entry.key.span, f"`{form.name}:` says nothing", f"write for example `{form.example}`")
        return None
    if form.head[0].kind is str:
        return {form.head[0].name: value.text}
    return _read_head_words(form, split_words(value), problems)


def _read_head_words(form: Form, words: Words, problems: Problems) -> Values | None:
    values: dict[str, object] = {}
    doubts: list[Wrong] = []
    last = words[-1]
    for field in form.head:
        if not words:
            if field.is_required:
                message = f"`{form.name}:` lacks its {field.name}"
                problems.tell("E151", last.span, message, f"write for example `{form.example}`")
                return None
            continue
        got = _read_field(field, words)
        if not isinstance(got, Wrong):
            values[field.name], words = got
        elif field.is_required:
            problems.tell(got.code, got.word.span, got.message, got.fix)
            return None
        else:
            doubts.append(got)
    if words:
        _tell_left_over(form, words[0], doubts, problems)
        return None
    return values


def _tell_left_over(form: Form, word: Word, doubts: list[Wrong], problems: Problems) -> None:
    """Tell of a word no field took: as nearly right for a field, else as wrong for the first it could have been."""
    about = [doubt for doubt in doubts if doubt.word == word]
    nearest = next((doubt for doubt in about if doubt.is_near), about[0] if about else None)
    if nearest:
        problems.tell(nearest.code, word.span, nearest.message, nearest.fix)
    else:
        fix = f"write for example `{form.example}`"
        problems.tell("E157", word.span, f"`{word.text}` has no place in `{form.name}:`", fix)


def _read_below(field: Field, entry: Entry, values: Values, problems: Problems) -> Values | None:
    words = _words_below(field, entry.value)
    if words is None:
        problems.tell("E154", entry.value.span, f"`{field.name}:` takes words", f"write them after `{field.name}:`")
        return None
    if field.kind is str and isinstance(entry.value, Scalar):
        return {**values, field.name: entry.value.text}
    if not words:
        problems.tell("E152", entry.key.span, f"`{field.name}:` says nothing", "write its value or take it out")
        return None
    got = _read_field(field, words)
    if isinstance(got, Wrong):
        problems.tell(got.code, got.word.span, got.message, got.fix)
        return None
    value, rest = got
    if rest:
        problems.tell("E157", rest[0].span, f"`{rest[0].text}` has no place in `{field.name}:`", "take it out")
        return None
    return {**values, field.name: value}


def _words_below(field: Field, node: Node) -> Words | None:
    """Give the words of a field; a field of several may be a list."""
    if isinstance(node, Scalar):
        return split_words(node)
    if isinstance(node, Sequence) and get_origin(field.kind) is tuple:
        texts = [item for item in node.items if isinstance(item, Scalar)]
        return tuple(Word(item.text, item.span) for item in texts) if len(texts) == len(node.items) else None
    return None


def _read_field(field: Field, words: Words) -> tuple[object, Words] | Wrong:
    if field.may_be_none and words[0].text == "none":
        return None, words[1:]
    return read_words(field.kind, words)


FORMS: Mapping[str, Form] = {form.name: form for form in map(_form, get_args(Direction))}
"""How each direction is written, by its name in scripts."""
