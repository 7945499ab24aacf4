"""What schemas are made of: texts, names, patterns. What YAML reads as a number may still be a text of the story."""

from collections.abc import Iterable, Mapping

Schema = Mapping[str, object]

DRAFT = "http://json-schema.org/draft-07/schema#"
NAME = r"[^\s\d!-/:-@\[-^`{-~][^\s!-/:-@\[-^`{-~]*"
"""``shapes.NAME`` for editors, where ``\\w`` means English letters alone."""
NUMBER = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)"
_SCALAR = ["string", "number", "boolean"]


def text(hover: str, **more: object) -> Schema:
    """Return the schema of something to be read."""
    return {"type": _SCALAR, "description": hover, **more}


def text_or_nothing(hover: str) -> Schema:
    """Return the schema of a text that may be left empty."""
    return {"type": [*_SCALAR, "null"], "description": hover}


def yes_or_no(hover: str) -> Schema:
    """Return the schema of ``yes`` or ``no``, which YAML 1.2 reads as words."""
    return {"enum": ["yes", "no"], "description": hover}


def name(hover: str) -> Schema:
    """Return the schema of a name that the writer chooses."""
    return {"type": "string", "pattern": f"^{NAME}$", "description": hover, "patternErrorMessage": _NO_NAME}


def one_of(names: Mapping[str, str], hover: str) -> Schema:
    """Return the schema of one of some names, each with what it means; of any name while there are none."""
    if not names:
        return name(hover)
    return {"enum": list(names), "markdownEnumDescriptions": list(names.values()), "description": hover}


def written(pattern: str, hover: str, examples: Iterable[str] = ()) -> Schema:
    """Return the schema of words in a pattern, with what an editor offers."""
    offered = list(examples)
    more: Schema = {}
    if offered:  # as snippets: an editor would show examples one by one at every hover
        snippets = [{"label": one, "body": one} for one in offered]
        more = {"defaultSnippets": snippets, "patternErrorMessage": f"write for example `{offered[0]}`"}
    return {"type": "string", "pattern": f"^\\s*(?:{pattern})\\s*$", "description": hover, **more}


def fields(known: Mapping[str, Schema], required: Iterable[str], hover: str = "", **more: object) -> Schema:
    """Return the schema of a mapping that has these fields and no others."""
    told = {"description": hover} if hover else {}
    return {
        "type": "object",
        "properties": dict(known),
        "required": list(required),
        "additionalProperties": False,
        **told,
        **more,
    }


def each(value: Schema, hover: str) -> Schema:
    """Return the schema of a mapping from names to values of one kind."""
    return {
        "type": ["object", "null"],
        "patternProperties": {f"^{NAME}$": value},
        "additionalProperties": False,
        "description": hover,
    }


def several(item: Schema, hover: str) -> Schema:
    """Return the schema of a list with something in it."""
    return {"type": "array", "items": item, "minItems": 1, "description": hover}


def either(words: Iterable[str]) -> str:
    """Return the pattern of one of some words."""
    return f"(?:{'|'.join(map(quoted, words))})"


def quoted(word: str) -> str:
    """Return the pattern of a word as it is: only what editors, too, take as escaped is escaped."""
    return "".join(f"\\{sign}" if sign in r"\^$.|?*+()[]{}/" else sign for sign in word)


_NO_NAME = "a name is letters, digits and _, and begins with a letter"
