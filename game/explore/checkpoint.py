"""A search on its way, as JSON: written when it is stopped, read when it goes on."""

import json
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from game.explore.facts import Known
from game.explore.search import Ending, Search
from game.explore.stops import Met, Place
from game.story.expressions import Value
from game.story.whole_file import write_whole

_ROWS = ("before", "steps", "starts", "ends", "words", "seconds")
FORMAT = 1


def save_search(path: Path, stamp: str, search: Search) -> None:
    """Write a search; ``stamp`` names the scripts it is of. Raises OSError when it cannot be written."""
    written = {
        "format": FORMAT,
        "stamp": stamp,
        "keys": list(search.numbers),
        "given": search.given,
        "roots": list(search.roots.items()),
        "openings": list(search.openings.items()),
        "overs": [(over.place, over.kind, over.step, over.cause) for over in search.overs],
        "level": _written(search.level),
        "following": _written(search.following),
        "met": [sorted(search.met.runs), sorted(search.met.ways), sorted(search.met.options)],
        **{row: list(getattr(search, row)) for row in _ROWS},
    }
    write_whole(path, json.dumps(written, default=_names).encode())


def load_search(path: Path, stamp: str) -> Search | None:
    """Read a search; None when there is none, or it is of other scripts, or damaged."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if (told["format"], told["stamp"]) != (FORMAT, stamp):
            return None
        return _read(told)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read(told: Mapping[str, Any]) -> Search:
    runs, ways, options = told["met"]
    return Search(
        numbers={key: number for number, key in enumerate(told["keys"])},
        given=told["given"],
        roots={number: tuple(endings) for number, endings in told["roots"]},
        openings={number: (words, seconds) for number, (words, seconds) in told["openings"]},
        overs=[Ending(*over) for over in told["overs"]],
        level=_places(told["level"]),
        following=_places(told["following"]),
        met=Met(set(runs), set(ways), {(menu, option) for menu, option in options}),
        **{row: array("f" if row == "seconds" else "i", told[row]) for row in _ROWS},
    )


def _written(places: Sequence[tuple[int, Place]]) -> list[object]:
    return [(number, place.step, place.returns, list(place.known.items())) for number, place in places]


def _places(rows: Sequence[Any]) -> list[tuple[int, Place]]:
    return [(number, Place(step, tuple(returns), _known(known))) for number, step, returns, known in rows]


def _known(pairs: Sequence[Any]) -> Known:
    return {fact: _value(value) for fact, value in pairs}


def _value(value: Any) -> Value:  # noqa: ANN401 - it comes out of JSON
    kept: Value = frozenset(value["names"]) if isinstance(value, dict) else value
    return kept


def _names(value: object) -> object:
    if isinstance(value, frozenset):
        return {"names": sorted(value)}
    raise TypeError(type(value))
