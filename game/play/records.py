"""Frozen dataclasses as JSON and back, guided by the types of their fields.

``AT_REST`` names what needs no writing because a stage at rest always has it so. Text,
numbers, flags, sets of names, tuples, mappings from text and dataclasses of these can be
written, bytes as base64; a Tween at rest is the number it has come to. Reading takes exactly what writing
gives, and raises MisshapenError for anything else: it makes these types and no others. A field that is not
there takes its default, so that a dataclass may gain fields and still be read from older files.
"""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from game.play.state import State
from game.play.strict_json import Json, MisshapenError
from game.stage.stage import Actor, Stage, Tween, still

T = TypeVar("T")

AT_REST: Mapping[type, Mapping[str, Any]] = {
    State: {"ended": None},
    Stage: {
        "speech": None,
        "answers": (),
        "question": None,
        "card": None,
        "sounds": (),
        "captions": (),
        "wait": 0.0,
        "change": None,
    },
    Actor: {"opacity": still(1.0), "is_leaving": False, "before": None, "change": still(1.0)},
}


def write(value: object) -> Json:
    """A value as JSON."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            return b64encode(value).decode()
        case Tween():
            return value.end
        case frozenset():
            return {"names": cast("list[Json]", sorted(value))}
        case tuple():
            return [write(item) for item in value]
        case Mapping():
            return {key: write(item) for key, item in value.items()}
        case _:
            return write_record(value)


def write_record(value: object) -> dict[str, Json]:
    """A dataclass as a JSON object: its fields by name."""
    return {name: write(getattr(value, name)) for name in _hints(type(value))}


def read(kind: type[T], document: Json) -> T:
    """A value of a type from JSON."""
    return cast("T", _read(kind, document))


def write_change(old: object, new: object) -> dict[str, Json]:
    """What turns one value into another of the same dataclass: the fields that differ, with their changes."""
    fields_of = _getter(type(new))
    parts = zip(_hints(type(new)), fields_of(old), fields_of(new), strict=True)
    return {
        name: _write_inner(before, after) for name, before, after in parts if before is not after and before != after
    }


def read_change(old: T, document: Json) -> T:
    """The value that ``write_change`` was given as ``new``."""
    hints = _hints(type(old))
    values = {name: getattr(old, name) for name in hints}
    for name, change in _object(document).items():
        if name not in hints:
            raise MisshapenError(f"it has an unknown part '{name[:40]}'")
        values[name] = _read_inner(hints[name], values[name], change)
    return type(old)(**AT_REST.get(type(old), {}), **values)


def _write_inner(before: object, after: object) -> Json:
    if type(before) is type(after) and _is_record(before):
        return write_change(before, after)
    match before, after:
        case frozenset(), frozenset():
            more, less = after - before, before - after
            return {"more": cast("list[Json]", sorted(more)), "less": cast("list[Json]", sorted(less))}
        case tuple(), tuple() if shared := _shared(before, after):
            return {"front": write(after[: len(after) - shared]), "cut": len(before) - shared}
        case tuple(), tuple() if len(before) == len(after) and all(map(_is_record, (*before, *after))):
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
            return {**{key: item for key, item in before.items() if key not in gone}, **_read(kind, more)}
        case tuple() if isinstance(document, dict) and "front" in document:
            return _read_front(kind, before, document)
        case tuple() if isinstance(document, dict):
            return _read_places(before, document)
        case _ if _is_record(before) and isinstance(document, dict):
            return read_change(before, document)
        case _:
            return _read(kind, document)


def _shared(before: tuple[object, ...], after: tuple[object, ...]) -> int:
    """How many items one tuple begins with that the other ends with: a page, one line earlier."""
    return next((many for many in range(min(len(before), len(after)), 0, -1) if after[-many:] == before[:many]), 0)


def _read_front(kind: Any, before: tuple[object, ...], document: dict[str, Json]) -> object:  # noqa: ANN401 - as above
    match document:
        case {"front": front, "cut": int(cut), **rest} if not rest and type(cut) is int and 0 <= cut <= len(before):
            return (*_read(kind, front), *before[: len(before) - cut])
        case _:
            raise MisshapenError("it changes a list in an unknown way")


def _read_places(before: tuple[object, ...], document: dict[str, Json]) -> tuple[object, ...]:
    items = {str(place): item for place, item in enumerate(before)}
    for place, change in document.items():
        if place not in items or not _is_record(items[place]):
            raise MisshapenError("it changes what is not there")
        items[place] = read_change(items[place], change)
    return tuple(items.values())


def _more_and_less(document: Json) -> tuple[Json, Json]:
    match document:
        case {"more": more, "less": less, **rest} if not rest:
            return more, less
        case _:
            raise MisshapenError("it changes a set in an unknown way")


def _read(kind: Any, document: Json) -> Any:  # noqa: ANN401 - both sides of the border are any type
    if isinstance(kind, NewType):
        return _read(kind.__supertype__, document)
    if get_origin(kind) in (Union, UnionType):
        return _read_one_of(get_args(kind), document)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        if document in arguments:
            return document
        raise MisshapenError("it has a word that is none of those there are")
    if origin is tuple:
        return tuple(_read(arguments[0], item) for item in _list(document))
    if origin is frozenset:
        match document:
            case {"names": list(names), **rest} if not rest and all(type(name) is str for name in names):
                return frozenset(names)
        raise MisshapenError("it has something else where names should be")
    if origin is not None and issubclass(origin, Mapping):
        return {key: _read(arguments[1], item) for key, item in _object(document).items()}
    return _read_plain(kind, document)


def _read_one_of(kinds: tuple[Any, ...], document: Json) -> object:
    for kind in kinds:
        try:
            return _read(kind, document)
        except MisshapenError:
            continue
    raise MisshapenError("it has a value of the wrong type")


def _read_plain(kind: type[Any], document: Json) -> Any:  # noqa: ANN401 - whatever ``kind`` is
    if kind is Tween:
        return still(float(_read(float | int, document)))
    if kind is NoneType and document is None:
        return None
    if kind is bytes and isinstance(document, str):
        return _read_bytes(document)
    if kind in (bool, int, float, str) and type(document) is kind:
        return document
    if kind is float and type(document) is int:
        return float(document)
    if is_dataclass(kind):
        return _read_record(kind, _object(document))
    raise MisshapenError("it has a value of the wrong type")


def _read_bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        raise MisshapenError("it has a broken picture") from None


def _read_record(kind: type[Any], document: dict[str, Json]) -> Any:  # noqa: ANN401 - whatever ``kind`` is
    hints = _hints(kind)
    unknown = next((name for name in document if name not in hints), None)
    if unknown is not None:
        raise MisshapenError(f"it has an unknown part '{unknown[:40]}'")
    missing = next((name for name in _required(kind) if name not in document), None)
    if missing is not None:
        raise MisshapenError(f"its part '{missing}' is missing")
    values = {name: _read(hints[name], item) for name, item in document.items()}
    return kind(**AT_REST.get(kind, {}), **values)


def _hints(kind: Any) -> Mapping[str, Any]:  # noqa: ANN401 - mypy takes no class for hashable
    return _hints_of(kind)


def _getter(kind: Any) -> Callable[[object], tuple[object, ...]]:  # noqa: ANN401 - mypy takes no class for hashable
    return _getter_of(kind)


def _required(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - mypy takes no class for hashable
    return _required_of(kind)


@cache
def _hints_of(kind: type[Any]) -> Mapping[str, Any]:
    """The fields that are written, with their types."""
    at_rest = AT_REST.get(kind, {})
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.name not in at_rest}


@cache
def _getter_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]]:
    """What takes the written fields out of a dataclass at once, being asked for often."""
    names = tuple(_hints(kind))
    return attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)


@cache
def _required_of(kind: type[Any]) -> tuple[str, ...]:
    written = (field for field in fields(kind) if field.name in _hints(kind))
    return tuple(field.name for field in written if field.default is MISSING and field.default_factory is MISSING)


def _is_record(value: object) -> bool:
    return is_dataclass(value) and not isinstance(value, Tween | type)


def _object(document: Json) -> dict[str, Json]:
    if not isinstance(document, dict):
        raise MisshapenError("it has a value of the wrong type")
    return document


def _list(document: Json) -> list[Json]:
    if not isinstance(document, list):
        raise MisshapenError("it has a value of the wrong type")
    return document
