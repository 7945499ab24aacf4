"""Arseniy's room above the clock-mender's workshop, under the roofs.

x to the right, y into the picture, z up. A bench on the right, a dormer ahead, a bed
on the left; the sun comes in from ahead on the left.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import passes
from .kit import COLOURS, Builder, Point, T
from .roofs import city
from .room_bed import bed, calendar, chair_with_basin, chest_and_suitcase, left_wall, plan_of_paris, rug, window_things
from .room_bench import bench, bench_things, clock_wall, stool
from .room_shell import BENCH, DORMER, PANE, chimney_breast, shell, window
from .shafts import Panes, View
from .stove import stove

CAMERA, YAW, LENS = (-0.15, -2.6, 1.6), -4.0, 24.5
LOW_SUN = (0.76, -0.58, -0.045)
HIGH_SUN = (0.36, -0.75, -0.50)
"""The ways of the sun at five, and at three, when it lies on the floor."""


def build(sun: Point) -> None:
    """Build the whole set with its camera and lights; the sun travels along `sun`."""
    passes.reset()
    b = Builder(3)
    for part in (
        shell, window, clock_wall, bench, bench_things, bed, rug,
        chest_and_suitcase, left_wall, plan_of_paris, calendar, chair_with_basin, window_things,
    ):  # fmt: skip
        part(b)
    with b.at(T(1.27, 1.98, 0)):
        stove(b)
    with b.at(T(1.05, 1.0, 0)):
        stool(b)
    b.finish("room")
    ghost = Builder(4, b.last_id + 10)  # stands in the way of the sun: throws no shadow
    chimney_breast(ghost)
    for ob in ghost.finish("breast").values():
        ob.visible_shadow = False
    outside = Builder(9, ghost.last_id + 10)
    city(outside)
    for ob in outside.finish("city").values():
        ob.visible_shadow = False
    passes.camera(CAMERA, YAW, LENS)
    passes.sun(sun)
    x0, x1, sill, top = DORMER
    middle = ((x0 + x1) / 2, PANE - 0.06, (sill + top) / 2)
    passes.area_light(middle, (0.1, -1, -0.15), x1 - x0, top - sill, 90)
    passes.area_light((0, -2.7, 1.6), (0, 1, 0), 4, 2, 16)
    passes.point_light((1.86, 0.84, BENCH[3] + 0.34), 9, 0.06, "lamp")
    passes.point_light((1.3, 2.2, 0.35), 3, 0.06, "lamp")


def panes() -> Panes:
    """Where the sun comes in."""
    x0, x1, sill, top = DORMER
    mid, cut = (x0 + x1) / 2, sill + (top - sill) * 0.35
    right = [(mid + 0.06, x1 - 0.12, sill + 0.15, cut), (mid + 0.06, x1 - 0.12, cut + 0.04, top - 0.12)]
    return Panes(1, PANE, [(x0 + 0.1, mid - 0.02, sill + 0.05, top - 0.08), *right], -1, 3.2)


def render(folder: Path, sun: Point = LOW_SUN) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    direction = np.array(sun) / np.linalg.norm(sun)
    build(direction)
    COLOURS.save(folder / "names.json")
    view = View(list(CAMERA), YAW, LENS, 0.0, [float(v) for v in direction], panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"lamp"}, bounces=2, samples=24)
