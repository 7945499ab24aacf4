"""The alley off the boulevard, with the front of L'Heure Bleue on its left.

x to the right, y along the alley, z up; the sun stands low beyond the alley's end.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import passes
from .alley_cafe import cafe_curtains, cafe_room, hanging_sign, lamp_bracket, terrace
from .alley_ground import CAFE, LEFT, ground, hopscotch, october
from .alley_houses import distance, left_row, right_far, right_near
from .alley_life import laundry, lived_in, neighbours, wires
from .alley_wall import right_wall_things
from .kit import COLOURS, Builder

CAMERA, YAW, LENS = (0.72, -0.9, 1.62), 5.0, 22.0
SUN = np.array([-0.60, -0.75, -0.36]) / np.linalg.norm([-0.60, -0.75, -0.36])


def build() -> None:
    """Build the set with its camera and lights."""
    passes.reset()
    b = Builder(3)
    for part in (
        ground, left_row, right_near, distance, cafe_room, cafe_curtains, hanging_sign, lamp_bracket,
        terrace, right_wall_things, laundry, lived_in, wires, neighbours, hopscotch, october,
    ):  # fmt: skip
        part(b)
    b.finish("alley")
    ghost = Builder(5, b.last_id + 10)  # lets the low sun reach the café's side
    right_far(ghost)
    for ob in ghost.finish("far").values():
        ob.visible_shadow = False
    passes.camera(CAMERA, YAW, LENS, 0.02)
    passes.sun(SUN)
    passes.sun((-0.22, -0.72, -0.62), "high")
    passes.sun((0.35, 0.55, -0.75), "moon")
    middle = (CAFE[0] + CAFE[1]) / 2
    for dy in (-2.2, 2.2):
        passes.area_light((LEFT + 0.06, middle + dy, 1.7), (1, 0, -0.35), 1.9, 1.8, 60)
    passes.area_light((LEFT + 0.06, middle, 1.5), (1, 0, -0.3), 1.6, 2.2, 40)
    passes.point_light((LEFT + 0.92, 11.6, 4.0), 90, 0.12)
    passes.point_light((LEFT + 0.9, 5.2, 4.7), 60, 0.1)
    passes.area_light((0, 32, 6), (0, -1, -0.3), 4, 8, 300)


def render(folder: Path) -> None:
    """Write the passes (`a` by the high sun, `g` by the low one, `m` by the moon) and the colour names."""
    folder.mkdir(parents=True, exist_ok=True)
    build()
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "a.exr", "high")
    passes.exact(folder / "g.exr")
    passes.exact(folder / "m.exr", "moon")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=20)
    passes.soft(folder / "l.exr", {"lamp", "sky"}, samples=24)
