"""Dataclasses as JSON: each is ``{"EndStep": [its fields]}``, a set ``{"names": [its names]}``."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any


class JsonParts:
    """What is written and read of the dataclasses given."""

    def __init__(self, classes: Sequence[type]) -> None:
        self._fields = {one: tuple(field.name for field in fields(one)) for one in classes}
        self._by_name = {one.__name__: one for one in classes}

    def dump(self, value: object) -> bytes:
        """Write a value, on one line."""
        return json.dumps(value, default=self._encode, ensure_ascii=False, separators=(",", ":")).encode()

    def revive(self, written: dict[str, Any]) -> object:
        """Make what an object of JSON stands for; for ``object_hook`` of ``json.loads``."""
        ((name, values),) = written.items()
        if name == "names":
            return frozenset(values)
        make: Callable[..., object] = self._by_name[name]
        parts = (tuple(value) if isinstance(value, list) else value for value in values)
        return make(**dict(zip(self._fields[self._by_name[name]], parts, strict=True)))

    def _encode(self, value: object) -> Mapping[str, object]:
        """Write what JSON does not know."""
        if isinstance(value, frozenset):
            return {"names": sorted(value)}
        kind = type(value)
        return {kind.__name__: [getattr(value, name) for name in self._fields[kind]]}
