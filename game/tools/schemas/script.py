"""The schema of a file of scenes; a story.yaml among the scripts is held to its own."""

from collections.abc import Mapping

from game.story.read import IF_FIELDS, OPTION_FIELDS, SCENE_FIELDS
from game.story.reading.statements import ASK_FIELDS, LONGEST_ANSWER
from game.tools.schemas.directions import direction_schemas
from game.tools.schemas.hover import hover
from game.tools.schemas.known import Known
from game.tools.schemas.manifest import manifest_parts
from game.tools.schemas.parts import (
    DRAFT,
    NAME,
    Schema,
    either,
    fields,
    name,
    one_of,
    quoted,
    several,
    text,
    text_or_nothing,
    written,
    yes_or_no,
)
from game.tools.schemas.patterns import mood_pattern

_ITEMS: Schema = {"$ref": "#/definitions/items"}


def script_schema(known: Known) -> Schema:
    """Return the schema of each document of a file in ``scripts/``."""
    statements = {**_statements(known), **direction_schemas(known)}
    # What fits nothing is told as if it were the first: that no such person or mood is there.
    kinds = {"line": _line(known), **statements, "narration": text(hover("narration"))}
    return {
        "$schema": DRAFT,
        "title": f"{known.manifest.title}: a scene",
        "type": ["object", "null"],
        "if": {"required": ["story"]},
        "then": {"$ref": "#/definitions/manifest"},
        "else": {"$ref": "#/definitions/document"},
        "definitions": {
            "document": _document(),
            "manifest": manifest_parts(known),
            "items": several({"anyOf": [{"$ref": f"#/definitions/{kind}"} for kind in kinds]}, hover("then")),
            "condition": _condition(known),
            **kinds,
        },
    }


def _document() -> Schema:
    parts: Mapping[str, Schema] = {
        "scene": name(hover("scene")),
        "notes": several(text(hover("notes")), hover("notes")),
        "script": {**_ITEMS, "description": hover("script")},
    }
    known = {field: parts.get(field) or text_or_nothing(hover(field)) for field in SCENE_FIELDS}
    return {**fields(known, ("scene", "script")), "type": ["object", "null"]}


def _line(known: Known) -> Schema:
    """A line: its one key is a person, with a mood or without. What is drawn is offered."""
    offered: dict[str, Schema] = {}
    patterns: dict[str, Schema] = {}
    for person, called in known.people.items():
        said = text(f"{called} says")
        moods = known.moods(person)
        expressions = dict.fromkeys(expression for _, expression in moods)
        words = [*expressions, *(f"{pose} {expression}" for pose, expression in moods)]
        offered |= {person: said} | {f"{person} ({mood})": said for mood in words}
        patterns[rf"^{quoted(person)}(?:\s*{mood_pattern(person, known)})?$"] = said
    return {
        "type": "object",
        "properties": offered,
        "patternProperties": patterns,
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }


def _statements(known: Known) -> Mapping[str, Schema]:
    return {
        "choice": fields({"choice": several(_option(), hover("choice"))}, ("choice",)),
        "set": fields({"set": _change(known)}, ("set",)),
        "if": _if(),
        "jump": fields({"jump": one_of(known.scenes, hover("jump"))}, ("jump",)),
        "call": fields({"call": one_of(known.scenes, hover("call"))}, ("call",)),
        "return": fields({"return": {"type": "null", "description": hover("return")}}, ("return",)),
        "end": fields({"end": one_of(known.endings, hover("end"))}, ("end",)),
        "ask": _ask(known),
    }


def _option() -> Schema:
    parts: Mapping[str, Schema] = {
        "if": {"$ref": "#/definitions/condition"},
        "once": yes_or_no(hover("once")),
        "name": name(hover("name")),
        "then": _ITEMS,
    }
    known = {field: parts.get(field) or text(hover(field)) for field in OPTION_FIELDS}
    return fields(known, ("option",), dependencies={"locked": ["if"]})


def _if() -> Schema:
    parts: Mapping[str, Schema] = {"if": {"$ref": "#/definitions/condition"}, "then": _ITEMS, "else": _ITEMS}
    return fields({field: parts[field] for field in IF_FIELDS}, ("if", "then"))


def _condition(known: Known) -> Schema:
    asked = [f"seen({scene})" for scene in known.scenes]
    compared = [f"{one.name} == {one.start or 0}" for one in known.manifest.variables if one.kind == "number"]
    offered = [*known.variables("flag"), *compared, *asked]
    return {**written(r"[\s\S]*\S[\s\S]*", hover("if"), offered), "type": ["string", "boolean"]}


def _change(known: Known) -> Schema:
    variables = known.variables()
    offered = [f"{one} += 1" for one in known.variables("number")]
    offered += [f"{one} = yes" for one in known.variables("flag")]
    meanings = "\n".join(f"- `{one}` {meaning}" for one, meaning in variables.items())
    return written(
        rf"{either(variables) if variables else NAME}\s*(?:\+=|-=|=)\s*\S[\s\S]*",
        f"{hover('set')}\n\n{meanings}",
        offered,
    )


def _ask(known: Known) -> Schema:
    parts: Mapping[str, Schema] = {
        "ask": one_of(known.variables("text"), hover("ask")),
        "longest": {"type": "integer", "minimum": 1, "maximum": LONGEST_ANSWER, "description": hover("longest")},
        "default": text_or_nothing(hover("default")),
    }
    return fields({field: parts.get(field) or text(hover(field)) for field in ASK_FIELDS}, ("ask",))
