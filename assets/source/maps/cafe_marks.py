"""What can be done in the café: written into a new map once, and the map maker's from then on."""

from __future__ import annotations

from places.cafe_plan import BAR, CHESS_TABLE, DOOR, FAR, GLOBES, PASSAGE, STOOLS, TABLES

from .plain import Mark, Place


def marks() -> tuple[Mark, ...]:
    """Return starts, exits, what is looked at, who is there, and what shines."""
    door, passage = sum(DOOR) / 2, sum(PASSAGE) / 2
    window = TABLES[0]
    return (
        _point("from the alley", "start", (door, FAR - 0.75), facing="se"),
        _point("from the yard", "start", (passage, FAR - 0.7), facing="s"),
        _point("at the end stool", "start", (0.85, STOOLS[0] - 0.15), facing="ne"),
        _exit("alley", "To the alley", (DOOR[0], FAR - 0.4), (DOOR[1], FAR - 0.12)),
        _exit("yard", "To the yard", (PASSAGE[0], FAR - 0.35), (PASSAGE[1], FAR - 0.12)),
        _look("clock", "The clock over the door", (0.75, FAR - 1.1), "survey", "nw"),
        _look("coat stand", "The coat stand", (-2.25, FAR - 0.5), "survey", "sw"),
        _look("telephone", "The telephone, and what is behind it", (2.15, 8.05), "survey", "ne"),
        _look("woman", "The woman at the window", (window[0] + 1.35, window[1] - 0.1), "survey", "sw", "talk"),
        _look("bar", "The bar", (1.3, 4.42), "survey", "ne", "talk"),
        _look("chess", "The chess players", (CHESS_TABLE[0] + 0.1, CHESS_TABLE[1] - 0.75), "survey", "nw"),
        Mark("sophia", "person", ((window[0] + 0.02, window[1] - 0.72),), {"sprite": "sophia", "facing": "nw"}),
        Mark(
            "marcel", "person", ((BAR[1] + 0.55, 3.0),), {"sprite": "marcel", "facing": "sw", "path": "behind the bar"}
        ),
        Mark("behind the bar", "path", tuple((BAR[1] + 0.55, y) for y in (2.0, 4.0, 6.6, 3.0)), line=True),
        *(_lamp(k, (x, y)) for k, (x, y, _) in enumerate(GLOBES)),
    )


def _point(name: str, kind: str, place: Place, **properties: str) -> Mark:
    return Mark(name, kind, (place,), properties)


def _exit(name: str, label: str, low: Place, high: Place) -> Mark:
    area = (low, (high[0], low[1]), high, (low[0], high[1]))
    return Mark(name, "exit", area, {"label": label})


def _look(name: str, label: str, place: Place, scene: str, facing: str, doing: str = "look") -> Mark:
    return _point(name, "spot", place, label=label, scene=scene, facing=facing, doing=doing)


def _lamp(k: int, place: Place) -> Mark:
    return _point(f"globe {k + 1}", "light", place, radius="3.2", colour="#ffd9a0", moods="blue,night")
