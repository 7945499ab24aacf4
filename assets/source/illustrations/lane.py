"""The lane opposite the café's first window, at the blue hour: wet cobbles, two rows of houses, the lit boulevard."""

from __future__ import annotations

from places.facade import House, Shop, building
from places.furniture import lantern
from places.kit import Builder, T, frame

NEAR_END, FAR_END = -8.7, -46.0
SIDES = (-0.3, 3.7)
"""The fronts of its two rows."""
LOW = (("ent", 3.0), ("top", 3.0))
"""Few floors, so that the sky stands between the rows."""


def lane(b: Builder) -> None:
    """Build it from the alley before the window to the boulevard."""
    b.mat("road")
    b.quad((-60, -20, -0.12), (-4.34, -20, -0.12), (-4.34, 60, -0.12), (-60, 60, -0.12))
    for side, front, outwards in ((0, SIDES[0], 1), (1, SIDES[1], -1)):
        b.mat("pave", lw=0.8)
        b.box(FAR_END, min(front, front + outwards * 0.7), -0.12, NEAR_END, max(front, front + outwards * 0.7), -0.04)
        x = NEAR_END
        for k, (wide, bays) in enumerate(((9, 3), (9, 3), (10, 3), (9, 3))):
            shop = Shop(("shop_teal", "shop_wine", "shop_green", "shop_ochre")[(k + side) % 4], lit=0.3)
            wall = ("stone2", "stone3")[k % 2]
            with b.at(frame((x, front, -0.1), (-1, 0, 0), (0, outwards, 0))):
                building(b, House(wide, bays, 700 + 10 * side + k, 1, shop, lit=0.16, floors=LOW, walls=wall))
            x -= wide
        _gable(b, front, outwards)
    brasserie = Shop("shop_ochre", ("aw_red", "aw_cream"), glass="shop_lit", lit=1.0)
    with b.at(frame((FAR_END - 9, -16, -0.1), (0, 1, 0), (1, 0, 0))):
        building(b, House(36, 12, 77, 1, brasserie, lit=0.3, floors=LOW))
    with b.at(T(NEAR_END - 5.2, SIDES[1] - 0.5, 3.0)):
        lantern(b)


def _gable(b: Builder, front: float, outwards: int) -> None:
    """Close the row towards the alley: a dark wall with shuttered windows, a string course, a rain pipe."""
    face = NEAR_END + 0.2
    y0, y1 = sorted((front, front - outwards * 16))
    b.mat("gable", lw=1.0)
    b.box(NEAR_END + 0.02, y0, -0.1, face, y1, 14.0)
    for z0, z1, proud in ((-0.1, 0.6, 0.06), (3.5, 3.68, 0.09)):
        b.mat("gable_p", lw=0.8)
        b.box(face, y0, z0, face + proud, y1, z1)
    b.mat("gable_d", lw=0.7)
    pipe = front - outwards * 0.45
    b.tube([(face + 0.08, pipe, -0.1), (face + 0.08, pipe, 14)], 0.055, 8)
    for k in range(5):
        y = front - outwards * (1.75 + 2.5 * k)
        for z, high in ((1.05, 1.7), (4.4, 2.0)):
            b.mat("gable_p", lw=0.8)
            b.box(face, y - 0.62, z - 0.1, face + 0.07, y + 0.62, z + high + 0.1)
            for side in (-1, 1):
                b.mat("gable_s", lw=0.8)
                b.box(face, y + min(0, side * 0.52), z, face + 0.1, y + max(0, side * 0.52), z + high)
                for slat in range(9):
                    b.mat("gable_d", lw=0)
                    low = z + 0.1 + (high - 0.2) * slat / 9
                    b.box(face, y + side * 0.26 - 0.19, low, face + 0.104, y + side * 0.26 + 0.19, low + 0.05)
