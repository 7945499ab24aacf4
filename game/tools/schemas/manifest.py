"""The schema of story.yaml."""

from collections.abc import Mapping

from game.story.conditions.kinds import KINDS
from game.story.conditions.tokens import KEYWORDS
from game.story.manifest import FIELDS, LANGUAGE, MEMBER_FIELDS, RESERVED, WORD_FIELDS
from game.story.theme import PALETTE
from game.story.variables import VARIABLE_FIELDS
from game.tools.schemas.hover import hover
from game.tools.schemas.known import Known
from game.tools.schemas.parts import (
    DRAFT,
    NUMBER,
    Schema,
    each,
    fields,
    one_of,
    text,
    text_or_nothing,
    written,
    yes_or_no,
)

_VALUE = ["string", "number", "boolean", "array", "null"]


def manifest_schema(known: Known) -> Schema:
    """Return the schema of ``scripts/story.yaml``."""
    return {"$schema": DRAFT, "title": "story.yaml", **manifest_parts(known)}


def manifest_parts(known: Known) -> Schema:
    """Return the same without its heading, to stand in another schema."""
    parts: Mapping[str, Schema] = {
        "language": written(LANGUAGE.pattern, hover("language"), ("en", "fr", "ru")),
        "start": one_of(known.scenes, hover("start")),
        "cast": {**each(_member(), hover("cast")), **_never(RESERVED)},
        "variables": {**each(_variable(), hover("variables")), **_never(KEYWORDS)},
        "endings": each(text(hover("title")), hover("endings")),
        "glossary": each(_word(), hover("glossary")),
    }
    return fields({field: parts.get(field) or text_or_nothing(hover(field)) for field in FIELDS}, ("story", "start"))


def _never(words: frozenset[str]) -> Mapping[str, object]:
    return {"propertyNames": {"not": {"enum": sorted(words)}}}


def _member() -> Schema:
    flags = [field for field in MEMBER_FIELDS if field not in {"name", "colour", "pose"}]
    parts: Mapping[str, Schema] = {
        "name": text(hover("name")),
        "colour": {"enum": list(PALETTE), "description": hover("colour")},
        "pose": text_or_nothing(hover("pose")),
        **{field: yes_or_no(hover(field)) for field in flags},
    }
    return fields({field: parts[field] for field in MEMBER_FIELDS}, ("name",))


def _word() -> Schema:
    return fields({field: text(hover(field)) for field in WORD_FIELDS}, WORD_FIELDS)


def _variable() -> Schema:
    parts: Mapping[str, Schema] = {
        "type": {"enum": list(KINDS), "description": hover("type")},
        "start": {"type": _VALUE, "description": hover("start")},
        "range": written(rf"{NUMBER}\s+to\s+{NUMBER}", hover("range"), ("0 to 6",)),
        "one of": {"type": ["string", "number", "array"], "description": hover("one of")},
    }
    known = {field: parts.get(field) or text_or_nothing(hover(field)) for field in VARIABLE_FIELDS}
    return fields(known, ("type",), allOf=[_only("range", "number"), _only("one of", "text"), *_STARTS])


def _only(field: str, kind: str) -> Schema:
    """A field that belongs to one type alone."""
    return {"if": {"required": [field]}, "then": {"properties": {"type": {"const": kind}}}}


def _starts(kind: str, start: Schema) -> Schema:
    return {"if": {"properties": {"type": {"const": kind}}}, "then": {"properties": {"start": start}}}


_STARTS = (
    _starts("number", {"type": ["number", "string"], "pattern": f"^{NUMBER}$"}),
    _starts("flag", {"enum": ["yes", "no"]}),
)
