"""Paris houses, from pavement to chimney pots, at three levels of detail (0 is near).

Local frame: x along the wall, y outwards, z up; the face of the wall is y = 0.
"""

from __future__ import annotations

import random

from .attics import roof
from .houses import GROUND, House, Shop
from .kit import Builder
from .mouldings import bracket, cornice, course, upright
from .shopfronts import shopfront
from .windows import Window, railing, surround

Material = tuple[int, int, float]
SILL = {"ent": 0.55, "noble": 0.06, "std": 0.5, "top": 0.06}
HEAD = {"ent": 0.45, "noble": 0.95, "std": 0.55, "top": 0.5}


def building(b: Builder, house: House) -> float:
    """A house from pavement to chimney pots; returns the height of its roof."""
    rnd = random.Random(house.seed)
    wall = b.mat(house.walls)
    shopfront(b, house.width, rnd, house.lod, house.shop or Shop())
    z = GROUND
    for i, (kind, height) in enumerate(house.floors):
        storey(b, house, rnd, wall, kind, z, height)
        if kind in ("noble", "top"):
            _balcony(b, house, kind, z)
        elif i > 0 and house.lod < 2:
            course(b, 0, house.width, z - 0.12)
        z += height
    course(b, 0, house.width, GROUND - 0.02, 0.22, 0.26)
    cornice(b, 0, house.width, z, 0.6, house.lod)
    return roof(b, house, rnd, z + 0.3)


def storey(b: Builder, house: House, rnd: random.Random, wall: Material, kind: str, z: float, height: float) -> None:
    """Build one floor: wall, windows and what is round them."""
    bay = house.width / house.bays
    w = min(1.3, bay * 0.46)
    zs, h = z + SILL[kind], height - SILL[kind] - HEAD[kind]
    for i in range(house.bays):
        cx = bay * (i + 0.5)
        x0, x1, top = cx - w / 2, cx + w / 2, z + height
        b.use(wall)
        upright(b, bay * i, x0, 0, z, top)
        upright(b, x1, bay * (i + 1), 0, z, top)
        upright(b, x0, x1, 0, z, zs)
        upright(b, x0, x1, 0, zs + h, top)
        window = Window(b, cx, zs, w, h, house.lod, rnd, house.lit)
        if house.shutters and kind == "std" and house.lod < 2:
            window.shutters()
        crowned = kind == "noble" and i % 2 == 1
        surround(b, cx, zs, w, h, house.lod, "ped" if crowned else kind)
        if kind in ("std", "ent"):
            railing(b, x0 - 0.05, x1 + 0.05, zs - 0.05, 0.85, 0.10, house.lod)
            if house.lod < 2:
                b.mat("trim", lw=0.7)
                b.box(x0 - 0.2, 0, zs - 0.14, x1 + 0.2, 0.2, zs - 0.03)


def _balcony(b: Builder, house: House, kind: str, z: float) -> None:
    d, w = 0.85 if kind == "noble" else 0.6, house.width
    b.mat("trim")
    profile = [(0, z - 0.2), (d - 0.12, z - 0.2), (d - 0.06, z - 0.12), (d, z - 0.08)]
    b.prism([*profile, (d, z + 0.03), (0, z + 0.03)], 0.3, w - 0.3, 0)
    if house.lod < 2:
        bay = w / house.bays
        reach = min(1.3, bay * 0.46) * 0.5
        for i in range(house.bays):
            for side in (-1, 1):
                bracket(b, bay * (i + 0.5) + side * reach, z - 0.2, 0.17, d * 0.62, 0.36)
    railing(b, 0.36, w - 0.36, z + 0.03, 1.0, d - 0.1, house.lod)
