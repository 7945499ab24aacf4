"""What `explore --json` found out, as far as the graph shows it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of each scene was come to, 0 to 1; the endings come to; why lines never are, by file and line.

    ``is_complete`` when every way was visited, so that what was not come to never is.
    """

    scenes: Mapping[str, float]
    endings: Mapping[str, bool]
    is_complete: bool
    never: Mapping[tuple[str, int], str] = field(default_factory=dict)


def read_coverage(path: Path) -> Coverage | str:
    """Read a report, or say why it cannot be read."""
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        return _coverage(report)
    except OSError as error:
        return f"{path} could not be read: {error.strerror}"
    except (ValueError, KeyError, TypeError, AttributeError):
        return f"{path} is not a report of `explore --json`. Write one: fleeting-hours explore --json > {path}"


def _coverage(report: Mapping[str, Any]) -> Coverage:
    return Coverage(
        scenes={str(name): _share(entry) for name, entry in report["coverage"].items()},
        endings={str(name): bool(ending["reached"]) for name, ending in report["endings"].items()},
        is_complete=bool(report["complete"]),
        never={
            (str(one["file"]), int(one["line"])): str(one["reason"]) for one in report["unreached"] if one.get("file")
        },
    )


def _share(entry: Mapping[str, int]) -> float:
    """The part of a scene's lines and options that was come to; of one without any, all."""
    every = entry["all_lines"] + entry["all_options"]
    return (entry["lines"] + entry["options"]) / every if every else 1.0
