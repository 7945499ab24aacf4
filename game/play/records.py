"""Frozen dataclasses as JSON and back, guided by the types of their fields.

``AT_REST`` names what needs no writing because a stage at rest always has it so. Text,
numbers, flags, sets of names, tuples, mappings from text and dataclasses of these can be
written, bytes as base64; a Tween at rest is the number it has come to. Reading takes exactly what writing
gives, and raises MisshapenError for anything else: it makes these types and no others. A field that is not
there takes its default, so that a dataclass may gain fields and still be read from older files.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
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
    return {name: write(getattr(value, name)) for name in fields_of(type(value))}


def read(kind: type[T], document: Json) -> T:
    """A value of a type from JSON."""
    return cast("T", read_any(kind, document))


def read_any(kind: Any, document: Json) -> Any:  # noqa: ANN401 - both sides of the border are any type
    """A value of a type as annotations give it, from JSON: ``tuple[str, ...]``, ``int | None``."""
    if isinstance(kind, NewType):
        return read_any(kind.__supertype__, document)
    if get_origin(kind) in (Union, UnionType):
        return _read_one_of(get_args(kind), document)
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        if document in arguments:
            return document
        raise MisshapenError("it has a word that is none of those there are")
    if origin is tuple:
        return tuple(read_any(arguments[0], item) for item in _list(document))
    if origin is frozenset:
        match document:
            case {"names": list(names), **rest} if not rest and all(type(name) is str for name in names):
                return frozenset(names)
        raise MisshapenError("it has something else where names should be")
    if origin is not None and issubclass(origin, Mapping):
        return {key: read_any(arguments[1], item) for key, item in object_of(document).items()}
    return _read_plain(kind, document)


def fields_of(kind: Any) -> Mapping[str, Any]:  # noqa: ANN401 - mypy takes no class for hashable
    """The fields of a dataclass that are written, with their types."""
    return _hints_of(kind)


def is_record(value: object) -> bool:
    """True for what is written as an object: a dataclass, but no Tween."""
    return is_dataclass(value) and not isinstance(value, Tween | type)


def object_of(document: Json) -> dict[str, Json]:
    """The object that JSON is; for anything else raise MisshapenError."""
    if not isinstance(document, dict):
        raise MisshapenError("it has a value of the wrong type")
    return document


def _read_one_of(kinds: tuple[Any, ...], document: Json) -> object:
    for kind in kinds:
        try:
            return read_any(kind, document)
        except MisshapenError:
            continue
    raise MisshapenError("it has a value of the wrong type")


def _read_plain(kind: type[Any], document: Json) -> Any:  # noqa: ANN401 - whatever ``kind`` is
    if kind is Tween:
        return still(float(read_any(float | int, document)))
    if kind is NoneType and document is None:
        return None
    if kind is bytes and isinstance(document, str):
        return _read_bytes(document)
    if kind in (bool, int, float, str) and type(document) is kind:
        return document
    if kind is float and type(document) is int:
        return float(document)
    if is_dataclass(kind):
        return _read_record(kind, object_of(document))
    raise MisshapenError("it has a value of the wrong type")


def _read_bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        raise MisshapenError("it has a broken picture") from None


def _read_record(kind: type[Any], document: dict[str, Json]) -> Any:  # noqa: ANN401 - whatever ``kind`` is
    hints = fields_of(kind)
    unknown = next((name for name in document if name not in hints), None)
    if unknown is not None:
        raise MisshapenError(f"it has an unknown part '{unknown[:40]}'")
    missing = next((name for name in _required(kind) if name not in document), None)
    if missing is not None:
        raise MisshapenError(f"its part '{missing}' is missing")
    values = {name: read_any(hints[name], item) for name, item in document.items()}
    return kind(**AT_REST.get(kind, {}), **values)


def _required(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - mypy takes no class for hashable
    return _required_of(kind)


@cache
def _hints_of(kind: type[Any]) -> Mapping[str, Any]:
    at_rest = AT_REST.get(kind, {})
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind) if field.name not in at_rest}


@cache
def _required_of(kind: type[Any]) -> tuple[str, ...]:
    written = (field for field in fields(kind) if field.name in fields_of(kind))
    return tuple(field.name for field in written if field.default is MISSING and field.default_factory is MISSING)


def _list(document: Json) -> list[Json]:
    if not isinstance(document, list):
        raise MisshapenError("it has a value of the wrong type")
    return document
