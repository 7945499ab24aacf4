"""Changes: what turns one frozen dataclass into another of its kind, as JSON and back.

A game is its moments, and one moment differs little from the next. What differs is written as in
``records``; reading takes exactly what writing gives.
"""

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast, get_origin

from game.play.records import AT_REST, fields_of, is_record, object_of, read, read_any, write
from game.play.strict_json import Json, MisshapenError

T = TypeVar("T")


def write_change(old: object, new: object) -> dict[str, Json]:
    """What turns one value into another of the same dataclass: the fields that differ, with their changes."""
    values_of = _getter(type(new))
    parts = zip(fields_of(type(new)), values_of(old), values_of(new), strict=True)
    return {
        name: _write_inner(before, after) for name, before, after in parts if before is not after and before != after
    }


def read_change(old: T, document: Json) -> T:
    """The value that ``write_change`` was given as ``new``."""
    hints = fields_of(type(old))
    values = {name: getattr(old, name) for name in hints}
    for name, change in object_of(document).items():
        if name not in hints:
            raise MisshapenError(f"it has an unknown part '{name[:40]}'")
        values[name] = _read_inner(hints[name], values[name], change)
    return type(old)(**AT_REST.get(type(old), {}), **values)


def _write_inner(before: object, after: object) -> Json:
    if type(before) is type(after) and is_record(before):
        return write_change(before, after)
    match before, after:
        case frozenset(), frozenset():
            more, less = after - before, before - after
            return {"more": cast("list[Json]", sorted(more)), "less": cast("list[Json]", sorted(less))}
        case tuple(), tuple() if shared := _shared(before, after):
            return {"front": write(after[: len(after) - shared]), "cut": len(before) - shared}
        case tuple(), tuple() if len(before) == len(after) and all(map(is_record, (*before, *after))):
            pairs = enumerate(zip(before, after, strict=True))
            return {str(place): write_change(old, new) for place, (old, new) in pairs if old != new}
        case Mapping(), Mapping():
            written = {key: write(item) for key, item in after.items() if key not in before or before[key] != item}
            return {"more": written, "less": [key for key in before if key not in after]}
        case _:
            return write(after)


def _read_inner(kind: Any, before: object, document: Json) -> object:  # noqa: ANN401 - a type as annotations give it
    match before:
        case frozenset() if get_origin(kind) is frozenset:
            more, less = _more_and_less(document)
            return (before - read(frozenset[str], {"names": less})) | read(frozenset[str], {"names": more})
        case Mapping():
            more, less = _more_and_less(document)
            gone = read(frozenset[str], {"names": less})
            return {**{key: item for key, item in before.items() if key not in gone}, **read_any(kind, more)}
        case tuple() if isinstance(document, dict) and "front" in document:
            return _read_front(kind, before, document)
        case tuple() if isinstance(document, dict):
            return _read_places(before, document)
        case _ if is_record(before) and isinstance(document, dict):
            return read_change(before, document)
        case _:
            return read_any(kind, document)


def _shared(before: tuple[object, ...], after: tuple[object, ...]) -> int:
    """How many items one tuple begins with that the other ends with: a page, one line earlier."""
    return next((many for many in range(min(len(before), len(after)), 0, -1) if after[-many:] == before[:many]), 0)


def _read_front(kind: Any, before: tuple[object, ...], document: dict[str, Json]) -> object:  # noqa: ANN401 - as above
    match document:
        case {"front": front, "cut": int(cut), **rest} if not rest and type(cut) is int and 0 <= cut <= len(before):
            return (*read_any(kind, front), *before[: len(before) - cut])
        case _:
            raise MisshapenError("it changes a list in an unknown way")


def _read_places(before: tuple[object, ...], document: dict[str, Json]) -> tuple[object, ...]:
    items = {str(place): item for place, item in enumerate(before)}
    for place, change in document.items():
        if place not in items or not is_record(items[place]):
            raise MisshapenError("it changes what is not there")
        items[place] = read_change(items[place], change)
    return tuple(items.values())


def _more_and_less(document: Json) -> tuple[Json, Json]:
    match document:
        case {"more": more, "less": less, **rest} if not rest:
            return more, less
        case _:
            raise MisshapenError("it changes a set in an unknown way")


def _getter(kind: Any) -> Callable[[object], tuple[object, ...]]:  # noqa: ANN401 - mypy takes no class for hashable
    return _getter_of(kind)


@cache
def _getter_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]]:
    """What takes the written fields out of a dataclass at once, being asked for often."""
    names = tuple(fields_of(kind))
    return attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
