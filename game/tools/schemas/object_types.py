"""The classes of maps for Tiled: which there are, their properties with what is usual, their colours.

Tiled has had two forms for this: up to 1.8 a type has ``properties``, from 1.9 on a class has ``members``. Each
passes over what only the other knows, so every class has both.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields

from game.tools.schemas.parts import Schema
from game.world.classes import CLASSES
from game.world.things import Light, Person, Sound, Spot, Start

_COLOURS: Mapping[str, str] = {
    "start": "#4caf50",
    "exit": "#2e7d32",
    "spot": "#e0a048",
    "person": "#5c8fd6",
    "door": "#8d6e63",
    "light": "#ffd9a0",
    "sound": "#9575cd",
    "walk": "#40c040",
    "blocked": "#c04040",
    "path": "#90a4ae",
}
"""What objects of a class are drawn in."""
_THINGS = (("start", Start), ("spot", Spot), ("person", Person), ("light", Light), ("sound", Sound))
_USUAL: Mapping[str, Mapping[str, object]] = {
    kind: {field.name: field.default for field in fields(thing) if field.default is not MISSING}
    for kind, thing in _THINGS
}
"""What a property is where nothing is written; those that are not told of are empty."""
_FLAGS = ("once", "flickers")


def object_types() -> list[Schema]:
    """Return the classes, in the order in which they are told of."""
    return [_class(number, kind) for number, kind in enumerate(CLASSES, 1)]


def _class(number: int, kind: str) -> Schema:
    written = [_property(kind, name) for name in CLASSES[kind]]
    return {
        "id": number,
        "type": "class",
        "name": kind,
        "color": f"#ff{_COLOURS[kind][1:]}",
        "drawFill": True,
        "useAs": ["object", "tile"],
        "properties": written,
        "members": written,
    }


def _property(kind: str, name: str) -> Schema:
    usual = _USUAL.get(kind, {}).get(name)
    if name in _FLAGS:
        return {"name": name, "type": "bool", "value": False}
    if name == "colour":
        return {"name": name, "type": "color", "value": f"#ff{str(usual)[1:]}"}
    if isinstance(usual, float):
        return {"name": name, "type": "float", "value": usual}
    return {"name": name, "type": "string", "value": usual if isinstance(usual, str) else ""}
