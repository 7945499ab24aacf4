"""The telephone corner: a booth with a folding door, a passage, and at its end the way to the yard.

x to the right, y towards the yard, z up. We stand in the café, with our back to the bar.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import passage_things as things
from . import passes
from .cafe_furniture import globe, hat
from .kit import BEBAS, COLOURS, RY, RZ, Builder, S, T, frame
from .shafts import Panes, View
from .telephone_things import back_door, booth_door, directory, hooks, hung_coat, pinned_cards, scribbles, telephone
from .yard import yard

LEFT, RIGHT, NEAR, FAR, CEILING = -1.55, 1.6, -2.4, 4.6, 3.0
DADO = 1.05
DOOR = (-0.1, 0.86, 2.08)
"""The back door: from, to, height."""
BOOTH = (0.5, 1.6)
"""Along the left wall, where the booth stands."""
CAMERA, YAW, LENS, SHIFT = (0.0, -1.8, 1.5), 3.0, 23.0, -0.02
SUN = np.array([-0.25, -0.85, -0.46]) / np.linalg.norm([-0.25, -0.85, -0.46])
LAMP = (0.1, 1.35, 2.45)


def shell(b: Builder) -> None:
    """Build floor, ceiling, walls with their dado, and the arch between room and passage."""
    b.mat("floor")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, FAR, 0), (LEFT, FAR, 0))
    b.mat("ceil")
    b.quad((LEFT, NEAR, CEILING), (RIGHT, NEAR, CEILING), (RIGHT, FAR, CEILING), (LEFT, FAR, CEILING))
    for x, side in ((LEFT, 1), (RIGHT, -1)):
        for colour, z0, z1 in (("wains", 0, DADO), ("wall", DADO, CEILING)):
            b.mat(colour)
            b.quad((x, NEAR, z0), (x, FAR, z0), (x, FAR, z1), (x, NEAR, z1))
        b.mat("woodl", lw=0.7)
        b.box(min(x, x + side * 0.05), NEAR, DADO - 0.06, max(x, x + side * 0.05), FAR, DADO + 0.02)
        b.mat("woodd", lw=0.8)
        b.box(min(x, x + side * 0.03), NEAR, 0, max(x, x + side * 0.03), FAR, 0.15)
        for k in range(8):
            y = NEAR + 0.1 + 0.88 * k
            b.mat("wains_p", lw=0.6)
            b.box(min(x, x + side * 0.02), y, 0.26, max(x, x + side * 0.02), y + 0.7, 0.86)
    x0, x1, top = DOOR
    for colour, z0, z1 in (("wains", 0, DADO), ("wall", DADO, top)):
        b.mat(colour)
        b.quad((LEFT, FAR, z0), (x0, FAR, z0), (x0, FAR, z1), (LEFT, FAR, z1))
        b.quad((x1, FAR, z0), (RIGHT, FAR, z0), (RIGHT, FAR, z1), (x1, FAR, z1))
    b.mat("wall")
    b.quad((LEFT, FAR, top), (RIGHT, FAR, top), (RIGHT, FAR, CEILING), (LEFT, FAR, CEILING))


def booth(b: Builder) -> None:
    """Build the wooden box on the left, open towards us through its folded door, the telephone inside."""
    y0, y1 = BOOTH
    depth = LEFT + 1.08
    b.mat("booth", lw=1.1)
    b.box(LEFT, y1, 0, depth, y1 + 0.06, 2.2)
    b.box(LEFT, y0 - 0.05, 2.1, depth + 0.04, y1 + 0.1, 2.38)
    b.box(depth - 0.07, y0 - 0.02, 0, depth, y0 + 0.05, 2.14)
    b.mat("booth_in")
    b.quad((LEFT + 0.01, y0, 0.0), (LEFT + 0.01, y1, 0.0), (LEFT + 0.01, y1, 2.14), (LEFT + 0.01, y0, 2.14))
    b.quad((LEFT, y1 - 0.01, 0.0), (depth, y1 - 0.01, 0.0), (depth, y1 - 0.01, 2.14), (LEFT, y1 - 0.01, 2.14))
    with b.at(T(LEFT + 0.42, y1 - 0.02, 1.42)):
        telephone(b)
    with b.at(T(LEFT + 0.42, y1 - 0.02, 0.98)):
        directory(b)
    with b.at(T(LEFT + 0.42, y1 - 0.02, 1.9)):
        pinned_cards(b)
    with b.at(frame((depth, y0 + 0.02, 0), (0, 1, 0), (-1, 0, 0))):
        booth_door(b, 0.36)
    with b.at(T(LEFT + 0.5, y0 - 0.08, 2.24)):
        b.mat("enamel", lw=1.0)
        b.box(-0.45, 0, -0.1, 0.45, 0.03, 0.1)
        b.mat("china", lw=0)
        with b.at(T(0, -0.006, 0)):
            b.text("TÉLÉPHONE", BEBAS, 0.17, 0, 1.15)


def passage(b: Builder) -> None:
    """Furnish the passage: hooks with coats, umbrellas, crates, broom, what hangs on its walls, the lamp, pipes."""
    with b.at(frame((RIGHT - 0.02, 0.9, 1.74), (0, -1, 0), (1, 0, 0))):
        hooks(b, 1.5, 5)
    for y, cloth, dark in ((1.5, "coat", "lapel"), (0.6, "raincoat", "raincoat_d")):
        with b.at(frame((RIGHT - 0.05, y, 0.0), (0, -1, 0), (1, 0, 0)), S(1, 0.6, 1)):
            hung_coat(b, cloth, dark)
    with b.at(T(RIGHT - 0.2, 1.05, 1.82), RZ(0.5), RY(-0.35)):
        hat(b, "hat_brown")
    with b.at(T(RIGHT - 0.3, 3.3, 0)):
        things.crates(b)
    with b.at(T(RIGHT - 0.17, 2.05, 0)):
        things.umbrellas(b)
    b.mat("wood", lw=0.8)
    b.tube([(RIGHT - 0.14, 4.22, 0.3), (RIGHT - 0.05, 4.36, 1.6)], 0.016, 6)
    b.mat("cane", lw=0.8)
    b.prism([(4.12, 0.02), (4.36, 0.02), (4.3, 0.34), (4.16, 0.34)], RIGHT - 0.22, RIGHT - 0.1, 0)
    _on_the_walls(b)
    b.mat("pipe", lw=0.7)
    b.tube([(RIGHT - 0.08, FAR - 0.1, 0), (RIGHT - 0.08, FAR - 0.1, 2.75), (RIGHT - 0.08, NEAR, 2.75)], 0.03, 8)
    x, y, z = LAMP
    b.mat("brass", lw=0.7)
    b.tube([(x, y, z + 0.14), (x, y, CEILING)], 0.01, 6)
    with b.at(T(x, y, z + 0.1)):
        b.lathe([(0.07, 0), (0.06, 0.05), (0.02, 0.08)], 12)
    with b.at(T(x, y, z)):
        globe(b, 0.14)
    with b.at(frame((LEFT + 0.018, 1.0, 1.5), (0, 1, 0), (-1, 0, 0))):
        scribbles(b, 5)
    with b.at(T(LEFT + 0.84, BOOTH[1] - 0.016, 1.5), S(0.55)):
        scribbles(b, 3)
    with b.at(T(-0.75, FAR - 0.012, 1.6)):
        scribbles(b, 8)


def _on_the_walls(b: Builder) -> None:
    """Hang bill, almanac, meter, notices and plates."""
    for y, z, thing in ((2.55, 1.75, things.bill), (3.25, 1.62, things.calendar), (3.85, 1.85, things.meter)):
        with b.at(frame((RIGHT - 0.012, y, z), (0, -1, 0), (1, 0, 0))):
            thing(b)
    with b.at(frame((RIGHT - 0.012, 1.32, 2.3), (0, -1, 0), (1, 0, 0))):
        things.enamel_plate(b, "VESTIAIRE", 0.66)
    with b.at(frame((LEFT + 0.012, 0.2, 1.66), (0, 1, 0), (-1, 0, 0))):
        things.notice(b, "IVRESSE PUBLIQUE", 0.36, 0.5, 11)
    with b.at(T((DOOR[0] + DOOR[1]) / 2, FAR - 0.012, 2.42)):
        things.enamel_plate(b, "COUR", 0.4)
    with b.at(T(1.24, FAR - 0.012, 1.72)):
        things.shutter_keys(b)
    b.mat("iron_f", lw=0.5)
    b.tube(
        [(RIGHT - 0.03, 3.91, CEILING - 0.02), (0.1, 1.6, CEILING - 0.02), (LAMP[0], LAMP[1], CEILING - 0.02)], 0.011, 5
    )


def render(folder: Path) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(7)
    for part in (shell, booth, passage):
        part(b)
    with b.at(T((DOOR[0] + DOOR[1]) / 2, FAR, 0)):
        back_door(b, DOOR[1] - DOOR[0], DOOR[2])
    b.finish("corner")
    outside = Builder(9, b.last_id + 10)
    yard(outside, FAR)
    for ob in outside.finish("outside").values():
        ob.visible_shadow = False
    COLOURS.save(folder / "names.json")
    passes.camera(CAMERA, YAW, LENS, SHIFT)
    passes.sun(SUN)
    passes.point_light(LAMP, 34, 0.12, "globe")
    passes.point_light((0.6, NEAR + 0.5, 2.5), 22, 0.2, "globe")
    passes.point_light((LEFT + 0.5, BOOTH[0] + 0.6, 2.05), 9, 0.06, "globe")
    passes.area_light((0.38, FAR - 0.02, 1.4), (0, -1, -0.1), 0.5, 1.2, 16)
    holes = [(DOOR[1] - 0.24, DOOR[1] - 0.02, 0.02, DOOR[2] - 0.03)]
    view = View([*CAMERA], YAW, LENS, SHIFT, [float(v) for v in SUN], Panes(1, FAR, holes, -1, 3.0))
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)
