"""L'Heure Bleue when its guests have gone: the same room, its door open or its curtains drawn, furnished anew."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from places import passes
from places.cafe_bar import back_bar, on_the_bar, zinc_bar
from places.cafe_furniture import bentwood, gueridon, hanging_globe
from places.cafe_plan import CEILING, DOOR, FAR, GLOBES, LEFT, RIGHT, TABLES, WINDOWS, Camera
from places.cafe_shell import curtains_aside, door, door_ajar, mouldings, shell, windows
from places.cafe_walls import wall_things
from places.kit import COLOURS, RZ, Builder, T
from places.shafts import Panes, View


@dataclass(frozen=True)
class Hour:
    """How the room stands at one moment."""

    camera: Camera
    furnish: Callable[[Builder], None]
    """Puts in what only this picture shows."""
    street: Callable[[Builder], None]
    """Builds what is seen out of doors."""
    sun: tuple[float, float, float]
    panes: Panes
    lamps: tuple[int, ...]
    """Which globes are lit."""
    ajar: bool = False
    """Whether the door stands open."""
    curtained: bool = True


def open_door_panes() -> Panes:
    """The opening of the door that stands ajar, for light in the air."""
    return Panes(1, FAR, [(sum(DOOR) / 2, DOOR[1], 0.0, 2.35)], -1, 6.0)


def spare_tables(b: Builder, first: int = 1) -> None:
    """Set the tables along the windows with their chairs, and nothing on them."""
    for x, y in TABLES[first:]:
        with b.at(T(x, y, 0)):
            gueridon(b, "marble", 0.38, 0.74)
        for dx, dy, turn in ((0.06, 0.74, math.pi - 0.15), (0.06, -0.72, 0.12)):
            with b.at(T(x + dx, y + dy, 0), RZ(turn)):
                bentwood(b, "chairw", "cane")


def _build(hour: Hour) -> None:
    passes.reset()
    b = Builder(3)
    for part in (shell, mouldings, wall_things, back_bar, zinc_bar):
        part(b)
    (door_ajar if hour.ajar else door)(b)
    windows(b, hour.curtained)
    if not hour.curtained:
        curtains_aside(b)
    for k, (x, y, z) in enumerate(GLOBES):
        with b.at(T(x, y, 0)):
            hanging_globe(b, z, CEILING, "globe" if k in hour.lamps else "globe_off")
    on_the_bar(b, closed=True)
    hour.furnish(b)
    outside = Builder(9, b.last_id + 10)
    hour.street(outside)
    b.finish("room")
    for ob in outside.finish("outside").values():
        ob.visible_shadow = False


def _lights(hour: Hour) -> None:
    passes.sun(hour.sun)
    for k, place in enumerate(GLOBES):
        if k in hour.lamps:
            passes.point_light(place, 26, 0.16, "globe")
    for a, c in WINDOWS:
        passes.area_light((LEFT - 0.02, (a + c) / 2, 1.95), (1, 0, -0.15), c - a, 2.2, 55)
    passes.area_light((sum(DOOR) / 2, FAR - 0.05, 1.6), (0, -1, -0.1), 1.6, 1.6, 60 if hour.ajar else 20)
    passes.area_light((RIGHT - 0.3, 4.6, 2.9), (0.15, 0, -1), 0.1, 4.0, 14, "globe")


def render(folder: Path, hour: Hour) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    _build(hour)
    COLOURS.save(folder / "names.json")
    seen = hour.camera
    passes.camera(seen.place, seen.yaw, seen.lens, seen.shift)
    _lights(hour)
    view = View([*seen.place], seen.yaw, seen.lens, seen.shift, [*hour.sun], hour.panes)
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)
