"""A small gallery near the river, a year later: white walls, parquet, the street window on the left.

x to the right, y towards the back wall, z up; the sun comes in from the street.
"""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import asdict
from pathlib import Path

import numpy as np

from . import passes
from .cars import rounded_saloon
from .facade import House, Shop, building
from .gallery_canvases import Canvas, canvas, drawing
from .gallery_furniture import bench, desk
from .kit import BEBAS, COLOURS, RZ, Builder, S, T, find_font, frame
from .leaves import tree
from .looks import GENTLEMAN, YOUNG_WOMAN
from .passers_by import passer_by
from .poses import WALK
from .shafts import Panes, View

LEFT, RIGHT, NEAR, FAR, CEILING = -3.6, 5.0, -2.8, 5.4, 3.75
WINDOWS = ((-1.9, 1.0), (1.9, 4.8))
SILL, HEAD = 0.55, 3.15
CAMERA, YAW, LENS, SHIFT = (1.75, -2.35, 1.58), 9.5, 20.5, 0.012
SUN = np.array([0.60, 0.56, -0.40]) / np.linalg.norm([0.60, 0.56, -0.40])
MIDDLE = 0.65
"""Where the drawing hangs."""
BACK_WALL = (
    (-2.35, Canvas("scarf", 1.0, 1.35, "p_sky", 3, sold=True)),
    (3.6, Canvas("hat", 1.0, 1.35, "p_cream", 4, sold=True)),
)
RIGHT_WALL = (
    (-0.6, Canvas("bun", 1.25, 1.6, "p_blue", 5)),
    (1.75, Canvas("pair", 1.15, 1.5, "p_dusk", 6, sold=True)),
    (4.1, Canvas("platform", 1.2, 1.0, "p_blue", 8, sold=True)),
)


def shell(b: Builder) -> None:
    """Floor, ceiling, walls, mouldings."""
    for colour, z in (("floor", 0.0), ("ceil", CEILING)):
        b.mat(colour)
        b.quad((LEFT, NEAR, z), (RIGHT, NEAR, z), (RIGHT, FAR, z), (LEFT, FAR, z))
    b.mat("wall")
    b.quad((LEFT, FAR, 0), (RIGHT, FAR, 0), (RIGHT, FAR, CEILING), (LEFT, FAR, CEILING))
    b.mat("wall")
    b.quad((RIGHT, NEAR, 0), (RIGHT, FAR, 0), (RIGHT, FAR, CEILING), (RIGHT, NEAR, CEILING))
    b.mat("wall")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, NEAR, CEILING), (LEFT, NEAR, CEILING))
    plaster = b.mat("wall")
    edges = [NEAR, *(v for w in WINDOWS for v in w), FAR]
    for k, (y0, y1) in enumerate(itertools.pairwise(edges)):
        for z0, z1 in ((0.0, SILL), (HEAD, CEILING)) if k % 2 else ((0.0, CEILING),):
            b.use(plaster)
            b.quad((LEFT, y0, z0), (LEFT, y1, z0), (LEFT, y1, z1), (LEFT, y0, z1))
    for x0, y0, x1, y1 in (
        (LEFT, FAR - 0.025, RIGHT, FAR),
        (RIGHT - 0.025, NEAR, RIGHT, FAR),
        (LEFT, NEAR, LEFT + 0.025, FAR),
    ):
        b.mat("skirt", lw=0.8)
        b.box(x0, y0, 0, x1, y1, 0.19)
    _cornice(b)
    _skylight(b, (-1.3, 0.2), (2.6, 4.0))


def _skylight(b: Builder, low: tuple[float, float], high: tuple[float, float]) -> None:
    """A glazed box in the ceiling, its panes between iron bars, its frame moulded."""
    (x0, y0), (x1, y1), z = low, high, CEILING
    b.mat("sky_pane", lw=0.7)
    b.quad((x0, y0, z - 0.004), (x1, y0, z - 0.004), (x1, y1, z - 0.004), (x0, y1, z - 0.004))
    for k in range(7):
        x = x0 + (x1 - x0) * k / 6
        b.mat("rail", lw=0)
        b.box(x - 0.022, y0, z - 0.04, x + 0.022, y1, z - 0.006)
    for k in range(4):
        y = y0 + (y1 - y0) * k / 3
        b.mat("rail", lw=0)
        b.box(x0, y - 0.022, z - 0.04, x1, y + 0.022, z - 0.006)
    b.mat("cornice_in", lw=0.9)
    for xa, ya, xb, yb in (
        (x0 - 0.16, y0 - 0.16, x1 + 0.16, y0),
        (x0 - 0.16, y1, x1 + 0.16, y1 + 0.16),
        (x0 - 0.16, y0, x0, y1),
        (x1, y0, x1 + 0.16, y1),
    ):
        b.box(xa, ya, z - 0.09, xb, yb, z - 0.002)


def _cornice(b: Builder) -> None:
    profile = [
        (0.0, -0.34),
        (0.05, -0.32),
        (0.05, -0.24),
        (0.14, -0.13),
        (0.2, -0.12),
        (0.2, -0.05),
        (0.28, -0.04),
        (0.28, 0.0),
        (0.0, 0.0),
    ]
    b.mat("cornice_in", lw=0.7)
    b.prism([(FAR - d, CEILING + z) for d, z in profile], LEFT, RIGHT, 0)
    for wall, inward in ((LEFT, 1), (RIGHT, -1)):
        b.mat("cornice_in", lw=0.7)
        b.prism([(wall + inward * d, CEILING + z) for d, z in profile], NEAR, FAR, 1)


def windows(b: Builder) -> None:
    """Two shop windows with the gallery's name, seen from behind."""
    script = find_font("lobster")
    for a, c in WINDOWS:
        deep, xf, e = 0.3, LEFT - 0.2, 0.06
        b.mat("reveal_in")
        for y in (a, c):
            b.quad((LEFT, y, SILL), (LEFT - deep, y, SILL), (LEFT - deep, y, HEAD), (LEFT, y, HEAD))
        b.quad((LEFT, a, HEAD), (LEFT, c, HEAD), (LEFT - deep, c, HEAD), (LEFT - deep, a, HEAD))
        b.mat("sill", lw=0.9)
        b.box(LEFT - deep, a - 0.04, SILL - 0.06, LEFT + 0.14, c + 0.04, SILL)
        b.mat("winf", lw=0.9)
        for y in (a, c - e):
            b.box(xf - 0.04, y, SILL, xf + 0.04, y + e, HEAD)
        for z in (SILL, 2.62, HEAD - e):
            b.box(xf - 0.04, a, z, xf + 0.04, c, z + e)
        b.box(xf - 0.04, (a + c) / 2 - e / 2, 2.62, xf + 0.04, (a + c) / 2 + e / 2, HEAD)
        for words, font, size, z, spacing in (("GALERIE", BEBAS, 0.22, 2.36, 1.6), ("Aubrac", script, 0.62, 1.93, 1.0)):
            with b.at(frame((xf, (a + c) / 2, z), (0, 1, 0), (1, 0, 0)), S(-1, 1, 1)):
                b.mat("lettering", lw=0)
                b.text(words, font, size, 0, spacing)


def hangings(b: Builder) -> None:
    """The canvases on two walls, and alone in the middle the drawing under its lamp."""
    for x, work in BACK_WALL:
        with b.at(T(x, FAR, 1.66)):
            canvas(b, work)
    for y, work in RIGHT_WALL:
        with b.at(T(RIGHT, y, 1.66), RZ(-math.pi / 2)):
            canvas(b, work)
    with b.at(T(LEFT, 1.45, 1.7), RZ(math.pi / 2)):
        canvas(b, Canvas("umbrella", 0.46, 0.9, "p_mist", 9))
    with b.at(T(MIDDLE, FAR, 1.68)):
        drawing(b, 0.86, 1.06)
        b.mat("label", lw=0.6)
        b.box(0.56, -0.008, -0.5, 0.72, 0, -0.4)
    with b.at(T(MIDDLE, FAR, 2.32)):
        b.mat("brass", lw=0.8)
        b.tube([(0, 0, 0.0), (0, -0.2, 0.1), (0, -0.3, 0.06)], 0.012, 6)
        with b.at(T(0, -0.3, 0.04)):
            b.tube([(-0.19, 0, 0), (0.19, 0, 0)], 0.034, 10)
        b.mat("bulb", lw=0.5)
        b.tube([(-0.17, -0.3, 0.014), (0.17, -0.3, 0.014)], 0.02, 8)


def street(b: Builder) -> None:
    """What the windows show: a tree in gold, a car, two who pass, the houses across."""
    b.mat("pave")
    b.quad((-7.5, -40, -0.1), (LEFT - 0.3, -40, -0.1), (LEFT - 0.3, 60, -0.1), (-7.5, 60, -0.1))
    b.mat("road")
    b.quad((-40, -40, -0.2), (-7.5, -40, -0.2), (-7.5, 60, -0.2), (-40, 60, -0.2))
    y = -16.0
    for k, (wide, bays) in enumerate(((14, 5), (13, 4), (15, 5), (14, 5), (16, 6))):
        with b.at(frame((-15.5, y, -0.1), (0, 1, 0), (1, 0, 0))):
            shop = Shop(
                ("shop_green", "shop_wine", "shop_ochre", "shop_teal")[k % 4],
                (("aw_red", "aw_cream"), None, ("aw_sage", "aw_cream"), None, None)[k],
                glass="shop_lit",
            )
            building(b, House(wide, bays, 400 + k, 1, shop, walls=("stone", "stone2", "stone3")[k % 3]))
        y += wide
    for k, y in enumerate((1.2, 8.6, 16.0)):
        with b.at(T(-7.0, y, -0.1)):
            tree(b, 90 + k, 8.0, 0.3, 0.9, 0.2, 16, 2.4)
    for y, colour in ((6.0, "car_a"), (12.2, "car_c")):
        with b.at(T(-8.7, y, -0.2)):
            rounded_saloon(b, colour)
    for x, y, look, turn in ((-5.9, 3.1, YOUNG_WOMAN, math.pi), (-6.3, 6.4, GENTLEMAN, 0.0)):
        with b.at(T(x, y, -0.1), RZ(turn)):
            passer_by(b, look, WALK)


# --- picture


def panes() -> Panes:
    """The glass of both windows."""
    holes = []
    for a, c in WINDOWS:
        middle = (a + c) / 2
        holes += [
            (a + 0.06, c - 0.06, SILL + 0.06, 2.62),
            (a + 0.06, middle - 0.03, 2.68, HEAD - 0.06),
            (middle + 0.03, c - 0.06, 2.68, HEAD - 0.06),
        ]
    return Panes(0, LEFT - 0.2, holes, 1)


def render(folder: Path) -> None:
    """Write the passes and what the compositor must know."""
    folder.mkdir(parents=True, exist_ok=True)
    passes.reset()
    b = Builder(3)
    for part in (shell, windows, hangings):
        part(b)
    with b.at(T(MIDDLE + 0.05, 2.7, 0)):
        bench(b)
    with b.at(T(LEFT + 0.5, 4.2, 0), RZ(math.pi / 2)):
        desk(b)
    b.finish("room")
    outside = Builder(9, b.last_id + 10)
    street(outside)
    for ob in outside.finish("outside").values():
        ob.visible_shadow = False
    passes.sun(SUN)
    for a, c in WINDOWS:
        passes.area_light((LEFT - 0.02, (a + c) / 2, 1.9), (1, 0, -0.1), c - a, 2.4, 110)
    passes.area_light((MIDDLE, FAR - 0.34, 2.3), (0, 0.45, -1), 0.4, 0.08, 6, "globe")
    passes.area_light((0.65, 2.1, CEILING - 0.12), (0, 0, -1), 3.4, 3.4, 60)
    passes.camera(CAMERA, YAW, LENS, SHIFT)
    COLOURS.save(folder / "names.json")
    view = View(list(CAMERA), YAW, LENS, SHIFT, [float(v) for v in SUN], panes())
    (folder / "scene.json").write_text(json.dumps(asdict(view)))
    passes.exact(folder / "g.exr")
    passes.soft(folder / "s.exr", {"sky"}, bounces=2, samples=24)
    passes.soft(folder / "l.exr", {"globe"}, bounces=2, samples=24)
