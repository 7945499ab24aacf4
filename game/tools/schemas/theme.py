"""The schema of assets/ui/theme.yaml."""

from collections.abc import Mapping

from game.story.read_theme import FONTS, GROUPS, SIZES
from game.story.theme import COLOURS, Theme
from game.tools.schemas.hover import hover
from game.tools.schemas.parts import DRAFT, Schema, fields

_COLOUR: Schema = {
    "type": ["string", "integer"],
    "pattern": r"^\s*#?[0-9A-Fa-f]{6}\s*$",
    "patternErrorMessage": 'write it like "#e0a048", in quotation marks',
    "description": "Red, green, blue, two digits each.",
}


def theme_schema() -> Schema:
    """Return the schema of the theme."""
    colours = {name: _COLOUR for name in COLOURS}  # noqa: C420 - editors tell them apart
    parts: Mapping[str, Mapping[str, Schema]] = {
        "colours": colours,
        "high contrast": colours,
        "sizes": {name: _size(name) for name in SIZES},
        "fonts": {name: {"type": "string", "pattern": r"\S"} for name in FONTS},
    }
    groups = {group: _group(group, parts.get(group)) for group in GROUPS}
    return {"$schema": DRAFT, "title": "theme.yaml", **fields(groups, ()), "type": ["object", "null"]}


def _group(group: str, names: Mapping[str, Schema] | None) -> Schema:
    """A group with its names; of one that takes any name each is a colour."""
    among: Schema = {"additionalProperties": _COLOUR} if names is None else fields(names, ())
    return {**among, "type": ["object", "null"], "description": hover(group)}


def _size(name: str) -> Schema:
    least, most = SIZES[name]
    usual = getattr(Theme(), name)
    kind = "integer" if isinstance(usual, int) else "number"
    hint = f"{least} to {most}; {usual} is usual."
    return {
        "type": [kind, "string"],
        "minimum": least,
        "maximum": most,
        "pattern": r"^\s*[0-9.]+\s*$",
        "description": hint,
    }
