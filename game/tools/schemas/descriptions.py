"""The schema of assets/descriptions.yaml."""

from collections.abc import Iterable, Mapping

from game.story.descriptions import GROUPS
from game.tools.schemas.hover import hover
from game.tools.schemas.known import Known
from game.tools.schemas.parts import DRAFT, Schema, fields, quoted, text
from game.tools.schemas.patterns import background_pattern, mood_pattern

_ANY = r"[\s\S]+"


def descriptions_schema(known: Known) -> Schema:
    """Return the schema of the descriptions. What exists is offered and nothing else taken, where anything exists."""
    names: Mapping[str, Iterable[str]] = {
        "backgrounds": [name.replace("-", " ") for name in known.library.backgrounds],
        "sprites": _sprites(known),
        "pictures": [words for name, parts in known.library.pictures.items() for words in _parts(name, parts)],
        "music": known.library.music,
        "ambience": known.library.ambience,
        "sounds": known.library.sounds,
    }
    patterns = {"backgrounds": background_pattern(known), "sprites": _sprite_pattern(known)}
    groups = {group: _group(group, tuple(names[group]), patterns.get(group)) for group in GROUPS}
    return {"$schema": DRAFT, "title": "descriptions.yaml", **fields(groups, ()), "type": ["object", "null"]}


def _group(group: str, names: tuple[str, ...], pattern: str | None) -> Schema:
    told = text("What is seen or heard, in a sentence.")
    taken = pattern or ("|".join(map(quoted, names)) if names else _ANY)
    return {
        "type": ["object", "null"],
        "properties": {name: told for name in names},  # noqa: C420 - editors tell them apart
        "patternProperties": {f"^(?:{taken})$": told},
        "additionalProperties": False,
        "description": hover(group),
    }


def _parts(name: str, parts: Iterable[tuple[str, object]]) -> Iterable[str]:
    return (name, *(f"{name} {part}" for part, _ in parts if part != name))


def _sprites(known: Known) -> Iterable[str]:
    for person in known.people:
        yield person
        yield from (f"{person} ({pose} {expression})" for pose, expression in known.moods(person))


def _sprite_pattern(known: Known) -> str:
    """A person, alone or with a mood; of one who was drawn also with a pose alone."""
    ways: list[str] = []
    for person in known.people:
        poses = dict.fromkeys(pose for pose, _ in known.moods(person))
        alone = "".join(rf"|\(\s*{quoted(pose)}\s*\)" for pose in poses)
        ways.append(rf"{quoted(person)}(?:\s*(?:{mood_pattern(person, known)}{alone}))?")
    return "|".join(ways) or _ANY
