"""The objects of a map as areas, paths and things."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.world.classes import AREAS, CLASSES, Setting, read_thing
from game.world.objects import Written
from game.world.properties import Values, tell_unknown
from game.world.shapes import Polygon, middle
from game.world.sheet import Sheet
from game.world.things import Light, Mark, Sound, Thing

_FEWEST_CORNERS = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """An object with its points on the map."""

    written: Written
    points: Polygon


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that is set on a map; ``paths`` by name."""

    walk: tuple[Polygon, ...]
    blocked: tuple[Polygon, ...]
    things: tuple[Thing, ...]
    paths: Mapping[str, Polygon]


def gather(placed: tuple[Placed, ...], moods: tuple[str, ...], sheet: Sheet) -> Gathered:
    """Sort objects by their class; tell those that lack what their class asks for."""
    usable = tuple(one for one in placed if _has_shape(one, sheet))
    named = {one.written.name: one.points for one in usable if one.written.kind == "path" and one.written.name}
    numbered = {f"#{one.written.number}": one.points for one in usable if one.written.kind == "path"}
    setting = Setting(moods, {**named, **numbered})
    read = (_thing(one, setting, sheet) for one in usable)
    things = tuple(thing for thing in read if thing is not None)
    _tell_twice(things, sheet)
    walk, blocked = (tuple(one.points for one in usable if one.written.kind == kind) for kind in ("walk", "blocked"))
    return Gathered(walk, blocked, things, named)


def _thing(one: Placed, setting: Setting, sheet: Sheet) -> Thing | None:
    written = one.written
    mark = _mark(one)
    values = Values(written.properties, sheet, f"the {written.kind}{mark.called}")
    tell_unknown(written.properties, CLASSES[written.kind], sheet, values.what)
    return read_thing(written.kind, mark, values, setting)


def _mark(one: Placed) -> Mark:
    shape = one.points if len(one.points) >= _FEWEST_CORNERS else ()
    return Mark(id=one.written.number, name=one.written.name, at=middle(one.points), shape=shape, span=one.written.span)


def _has_shape(one: Placed, sheet: Sheet) -> bool:
    kind, is_line = one.written.kind, one.written.element.find("polyline") is not None
    what = f"the {kind}{_mark(one).called}"
    if kind in AREAS and (is_line or len(one.points) < _FEWEST_CORNERS):
        sheet.tell("E617", one.written.span, f"{what} is not an area", "draw it as a rectangle or a polygon in Tiled")
        return False
    if kind == "path" and not is_line:
        sheet.tell("E617", one.written.span, f"{what} is not a line", "draw it as a polyline in Tiled")
        return False
    return True


def _tell_twice(things: tuple[Thing, ...], sheet: Sheet) -> None:
    """Tell names that two things have: what was done here is remembered by its name."""
    first: dict[str, Thing] = {}
    for thing in things:
        mark = thing.mark
        if isinstance(thing, Light | Sound) or not mark.name:
            continue
        other = first.setdefault(mark.name, thing).mark
        if other is not mark:
            message = f'two things of this map are called "{mark.name}": object {other.id} and object {mark.id}'
            sheet.tell("E620", mark.span, message, "give one of them another name in Tiled")
