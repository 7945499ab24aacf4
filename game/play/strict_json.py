"""JSON from strangers: read strictly, in bounds; written in one canonical way."""

import json
import math
from typing import NoReturn

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

LARGEST = 2**64
"""No number in a file of ours is further from zero."""


class MisshapenError(Exception):
    """A document is not what it should be. Raised while reading, caught before reading ends."""


def parse_json(data: bytes) -> Json:
    """Read UTF-8 JSON. Raises MisshapenError for whatever is wrong, numbers out of bounds and depth included."""
    if not data:
        raise MisshapenError("it is empty")
    try:
        document: Json = json.loads(data.decode(), parse_int=_whole, parse_float=_real, parse_constant=_refuse_constant)
    except RecursionError:
        raise MisshapenError("it is nested too deeply") from None
    except UnicodeDecodeError:
        raise MisshapenError("it is not text") from None
    except json.JSONDecodeError as error:
        where = "it ends too early" if error.pos >= len(error.doc.rstrip()) else "its text is broken"
        raise MisshapenError(where) from None
    return document


def canonical_json(document: Json) -> str:
    """Write JSON so that equal documents are equal texts: keys sorted, no blanks."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _whole(text: str) -> int:
    number = int(text) if len(text) <= len(str(LARGEST)) + 1 else LARGEST + 1
    if abs(number) > LARGEST:
        raise MisshapenError("it holds an impossible number")
    return number


def _real(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise MisshapenError("it holds an impossible number")
    return number


def _refuse_constant(_: str) -> NoReturn:
    raise MisshapenError("it holds an impossible number")
