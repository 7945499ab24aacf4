"""What the map maker may set on a map: each class with its properties, and how it is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.world.properties import Values
from game.world.shapes import Polygon
from game.world.things import (
    DOINGS,
    FACINGS,
    Door,
    Exit,
    Facing,
    Light,
    Mark,
    Person,
    Sound,
    Spot,
    Start,
    Thing,
)

CLASSES: Mapping[str, tuple[str, ...]] = {
    "start": ("facing",),
    "exit": ("label", "map", "start", "scene", "if"),
    "spot": ("scene", "label", "doing", "once", "if", "facing"),
    "person": ("sprite", "facing", "path", "label", "scene", "once", "if"),
    "door": ("label", "scene", "if"),
    "light": ("colour", "radius", "moods", "flickers"),
    "sound": ("sound", "radius", "volume"),
    "walk": (),
    "blocked": (),
    "path": (),
}
"""The properties of each class of objects."""
AREAS = frozenset({"walk", "blocked", "door", "exit"})
"""The classes that need an area, not a point."""

_FARTHEST = 200.0
"""How far light and sound may reach, in metres."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a thing's reader knows besides its properties: the moods and the paths of the map."""

    moods: tuple[str, ...]
    paths: Mapping[str, Polygon]
    """By name, and by ``#`` with the object's number."""


def read_thing(kind: str, mark: Mark, values: Values, setting: Setting) -> Thing | None:
    """Read one thing; None for classes that are areas or lines and nothing else."""
    reader = _READERS.get(kind)
    return None if reader is None else reader(mark, values, setting)


def _start(mark: Mark, values: Values, _: Setting) -> Start:
    return Start(mark=mark, facing=values.choice("facing", FACINGS, "s"))


def _exit(mark: Mark, values: Values, _: Setting) -> Exit:
    return Exit(
        mark=mark,
        label=values.text("label"),
        map=values.text("map"),
        start=values.text("start"),
        scene=values.text("scene"),
        condition=values.text("if"),
    )


def _spot(mark: Mark, values: Values, _: Setting) -> Spot:
    fix = "add the property scene in Tiled, with the name of the scene that runs here"
    facing: Facing | None = values.choice("facing", FACINGS, "s") if values.text("facing") else None
    return Spot(
        mark=mark,
        scene=values.needed("scene", mark.span, fix),
        label=values.text("label"),
        doing=values.choice("doing", DOINGS, "look"),
        is_once=values.flag("once"),
        condition=values.text("if"),
        facing=facing,
    )


def _person(mark: Mark, values: Values, setting: Setting) -> Person:
    fix = "name the object in Tiled as the person is called, or add the property sprite"
    return Person(
        mark=mark,
        sprite=mark.name if mark.name and not values.text("sprite") else values.needed("sprite", mark.span, fix),
        facing=values.choice("facing", FACINGS, "s"),
        path=_path(values, setting),
        label=values.text("label"),
        scene=values.text("scene"),
        is_once=values.flag("once"),
        condition=values.text("if"),
    )


def _path(values: Values, setting: Setting) -> Polygon:
    """Find the path a person goes along, named or chosen as an object."""
    found = values.properties.get("path")
    if found is None or not found.text or (found.kind == "object" and found.text == "0"):
        return ()
    key, called = (f"#{found.text}", "object ") if found.kind == "object" else (found.text, "")
    if key not in setting.paths:
        named = ", ".join(sorted(name for name in setting.paths if not name.startswith("#")))
        fix = f"the paths of this map are {named}" if named else "draw it as a polyline of the class path"
        values.sheet.tell(
            "E619", found.span, f'{values.what} goes along {called}"{found.text[:40]}", which is no path here', fix
        )
    return setting.paths.get(key, ())


def _door(mark: Mark, values: Values, _: Setting) -> Door:
    return Door(mark=mark, label=values.text("label"), scene=values.text("scene"), condition=values.text("if"))


def _light(mark: Mark, values: Values, setting: Setting) -> Light:
    usual = Light(mark=mark)
    moods = tuple(word.strip() for word in values.text("moods").split(",") if word.strip())
    known = tuple(mood for mood in moods if mood in setting.moods)
    if known != moods:
        values.tell("moods", f"write moods of this map: {', '.join(setting.moods) or 'it has none'}")
    return Light(
        mark=mark,
        colour=values.colour("colour", usual.colour),
        radius=values.number("radius", usual.radius, 0.0, _FARTHEST),
        moods=known,
        flickers=values.flag("flickers"),
    )


def _sound(mark: Mark, values: Values, _: Setting) -> Sound:
    usual = Sound(mark=mark, sound="")
    return Sound(
        mark=mark,
        sound=values.needed("sound", mark.span, "add the property sound in Tiled, with the name of a sound"),
        radius=values.number("radius", usual.radius, 0.0, _FARTHEST),
        volume=values.number("volume", usual.volume, 0.0, 1.0),
    )


_READERS: Mapping[str, Callable[[Mark, Values, Setting], Thing]] = {
    "start": _start,
    "exit": _exit,
    "spot": _spot,
    "person": _person,
    "door": _door,
    "light": _light,
    "sound": _sound,
}
