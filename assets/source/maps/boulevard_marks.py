"""What can be done on the boulevard: written into a new map once, and the map maker's from then on."""

from __future__ import annotations

from places.street_ground import KERB_LEFT, LEFT
from places.street_life import KIOSK

from .boulevard import LAMPS
from .boulevard_things import ALLEY, FLEET, HATTER
from .plain import Mark, Place


def marks() -> tuple[Mark, ...]:
    """Return starts, exits, what is looked at, who is there, and what shines."""
    fleet, hats, mouth = FLEET[2], sum(HATTER) / 2, sum(ALLEY) / 2
    kerb = KERB_LEFT - 0.32
    woman = {"sprite": "passer_woman", "facing": "e", "path": "along the shops"}
    return (
        _point("from the bus", "start", (KERB_LEFT - 0.9, 34.4), facing="w"),
        _point("from the alley", "start", (LEFT - 1.0, mouth), facing="s"),
        _point("from the brasserie", "start", (-4.9, 16.3), facing="e"),
        _exit("alley", "Into the alley", (LEFT - 4.2, ALLEY[0] + 0.3), (LEFT - 3.2, ALLEY[1] - 0.3)),
        _exit("down the boulevard", "Down the boulevard", (LEFT + 0.5, 15.0), (KERB_LEFT - 0.3, 15.5)),
        _look("kiosk", "Odile’s kiosk", (KIOSK[0] - 0.2, KIOSK[1] - 1.75), "kiosk", "e", "talk"),
        _look("gutter", "Léo’s fleet in the gutter", (kerb - 0.45, fleet - 0.15), "gutter", "s", "talk"),
        _look("hatter", "The hatter’s window", (LEFT + 0.75, hats + 0.5), "window", "n"),
        _look("bus stop", "The bus stop", (KERB_LEFT - 1.15, 35.2), "platform", "s"),
        Mark("leo", "person", ((kerb, fleet + 0.35),), {"sprite": "leo", "facing": "s"}),
        Mark("passer one", "person", ((-4.85, 30.6),), {"sprite": "passer_man", "facing": "w", "path": "up and down"}),
        Mark("passer two", "person", ((-5.0, 19.6),), woman),
        _way("up and down", (-4.85, 30.6), (-5.4, 27.0), (-6.3, 24.9), (-6.3, 21.9), (-5.2, 20.6), (-5.0, 17.0)),
        _way("along the shops", (-5.0, 19.6), (-6.3, 21.9), (-6.3, 24.9), (-5.6, 26.0), (-6.0, 30.0), (-6.1, 36.6)),
        *(_point(f"lamp {k + 1}", "light", place, radius="5", colour="#ffc070", moods="blue,night")
          for k, place in enumerate(LAMPS)),
        _point("kiosk lamp", "light", (KIOSK[0], KIOSK[1] - 1.0), radius="2.6", colour="#ffd9a0", moods="blue,night"),
    )  # fmt: skip


def _point(name: str, kind: str, place: Place, **properties: str) -> Mark:
    return Mark(name, kind, (place,), properties)


def _way(name: str, *places: Place) -> Mark:
    return Mark(name, "path", places, line=True)


def _exit(name: str, label: str, low: Place, high: Place) -> Mark:
    area = (low, (high[0], low[1]), high, (low[0], high[1]))
    return Mark(name, "exit", area, {"label": label})


def _look(name: str, label: str, place: Place, scene: str, facing: str, doing: str = "look") -> Mark:
    return _point(name, "spot", place, label=label, scene=scene, facing=facing, doing=doing)
