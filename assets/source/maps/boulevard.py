"""The boulevard as a map: its left pavement from the brasserie past Odile's kiosk to the mouth of the alley.

Houses, kiosk, lamps and cars are those of the backgrounds. The hatter and the alley lie at the far end of the row,
and the trees stand where they hide neither.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from places import passes
from places.brasserie import TABLES, brasserie_room, terrace
from places.facade import building
from places.houses import House, Shop
from places.kit import BEBAS, Builder, T, frame
from places.leaves import tree
from places.street import SUNLIGHT
from places.street_ground import KERB_LEFT, LEFT, PAVEMENT, RIGHT, ground, october
from places.street_life import KIOSK

from .boulevard_signs import alley, arch, gutter, hat_sign, window_goods
from .boulevard_things import ALLEY, HATTER, TREES, ring, small_things
from .parts import Part, Scene
from .plain import Kind, Outline
from .sight import Sight

SIGHT = Sight((3072, 1504), (-5.9, 27.0), 74.0, PAVEMENT)
BRASSERIE = (5.6, 20.8)
SKYLINE = (
    (2.0, 5.2),
    (9.0, 6.6),
    (14.5, 4.9),
    (20.0, 7.4),
    (26.5, 5.4),
    (31.0, 6.9),
    (37.0, 5.0),
    (44.0, 6.2),
    (60.0, 0),
)
"""Houses across the street that only throw their shadow on the road: where each begins, and its height."""
LAMPS = ((KERB_LEFT - 0.55, 20.3), (KERB_LEFT - 0.55, 33.0))


def scene() -> Scene:
    """Build the street and cut it into parts."""
    passes.reset()
    row = Builder(3)
    ground(row)
    _row(row)
    awning = row.split(lambda m: (m[:, 0] > LEFT + 0.3) & (m[:, 2] > 2.1) & (m[:, 2] < 3.7) & (m[:, 1] < BRASSERIE[1]))
    inside = Builder(4, row.last_id + 10)
    brasserie_room(inside)
    alley(inside)
    gutter(inside)
    window_goods(inside)
    october(inside)
    tables = Builder(5, inside.last_id + 10)
    terrace(tables)
    parts = [Part("row", Kind.GROUND, row), Part("inside", Kind.GROUND, inside)]
    parts += [Part("awning", Kind.ABOVE, awning), *_terrace(tables)]
    last = tables.last_id + 10
    for name, thing in small_things().items():
        b = Builder(6, last)
        thing.make(b)
        last = b.last_id + 10
        parts.append(Part(name, Kind.STANDING, b, thing.feet))
    for k, (place, height, lean) in enumerate(TREES):
        b = Builder(7, last)
        with b.at(T(*place, 0.1)):
            tree(b, 130 + k, height, lean, 1.2, 0.19, 16, 2.0)
        last = b.last_id + 10
        crown = b.split(lambda m: m[:, 2] > 2.9)
        parts.append(Part(f"trunk{k}", Kind.STANDING, b, (ring(place, 0.36),)))
        parts.append(Part(f"crown{k}", Kind.ABOVE, crown))
    for name, make in (("hat_sign", hat_sign), ("arch", arch)):
        b = Builder(8, last)
        make(b)
        last = b.last_id + 10
        parts.append(Part(name, Kind.ABOVE, b))
    shadow = Builder(9, last)
    _across_the_street(shadow)
    parts.append(Part("unseen", Kind.UNSEEN, shadow))
    _lights()
    return Scene(SIGHT, parts, (_walk(),), (), SUNLIGHT)


def _row(b: Builder) -> None:
    """Build the brasserie, the bookshop, the hatter, and what stands beyond the alley."""
    brasserie = Shop(
        "shop_teal", ("aw_red", "aw_cream"), "BRASSERIE DU COMMERCE", "sign", BEBAS, 0.66, 1.22, 5, 2, open=True,
        depth=2.2, drop=0.8,
    )  # fmt: skip
    books = Shop("shop_green", None, "LIBRAIRIE", "sign", BEBAS, 0.66, 1.3, 3, 1, glass="shop_lit")
    hats = Shop("shop_wine", None, "CHAPELLERIE", "sign", BEBAS, 0.62, 1.2, 2, 1, glass="shop_lit")
    wine = Shop("shop_ochre", None, "VINS", "sign", BEBAS, 0.66, 1.3, 3, glass="shop_lit")
    low = (("ent", 2.9), ("std", 3.3), ("std", 3.3))
    for y, house in (
        (
            BRASSERIE[0],
            House(15.2, 6, 11, shop=brasserie, lit=0.22, floors=(("ent", 3.0), ("noble", 3.7), ("std", 3.4))),
        ),
        (
            BRASSERIE[1],
            House(HATTER[0] - BRASSERIE[1], 3, 7, shop=books, lit=0.3, shutters=True, walls="stone2", floors=low),
        ),
        (HATTER[0], House(HATTER[1] - HATTER[0], 2, 9, shop=hats, lit=0.3, floors=low)),
        (ALLEY[1], House(9.0, 4, 22, shop=wine, lit=0.2, shutters=True, walls="stone3", floors=low)),
    ):
        with b.at(frame((LEFT, y, 0), (0, 1, 0), (1, 0, 0))):
            building(b, house)


def _terrace(b: Builder) -> list[Part]:
    """Return the brasserie's tables, each with those who sit there."""
    parts = []
    for k, (y, *_) in enumerate(TABLES):
        shape = b.split(lambda m, y=y: np.abs(m[:, 1] - y) < 1.05)
        if y > 13:
            x = LEFT + 1.0
            foot = ((x - 0.34, y - 0.95), (x + 0.36, y - 0.95), (x + 0.36, y + 0.95), (x - 0.34, y + 0.95))
            parts.append(Part(f"terrace{k}", Kind.STANDING, shape, (foot,)))
    return parts


def _across_the_street(b: Builder) -> None:
    b.mat("stone")
    for (y0, height), (y1, _) in pairwise(SKYLINE):
        b.box(RIGHT, y0, 0, RIGHT + 1, y1, height)
        b.box(RIGHT, y0 + 1.2, height, RIGHT + 1, y0 + 1.9, height + 0.9)


def _lights() -> None:
    """Set the low sun, lamps and lit windows."""
    passes.sun(SUNLIGHT)
    for x, y in LAMPS:
        passes.point_light((x, y, 4.0), 750, 0.12)
    passes.point_light((KIOSK[0] + 0.2, KIOSK[1] - 0.2, 2.2), 60, 0.15)
    passes.point_light((KIOSK[0] + 0.3, KIOSK[1] - 1.7, 2.3), 70, 0.25)
    passes.point_light((LEFT - 1.2, ALLEY[1] - 0.5, 3.2), 70, 0.12)
    for k in range(3):
        passes.area_light((LEFT + 0.05, 11.2 + 3.6 * k, 2.2), (1, 0, -0.35), 2.6, 2.4, 90, "win")
        passes.point_light((LEFT - 2.4, 11.8 + 3.2 * k, 3.0), 60, 0.2, "cafe")
    for y, wide in ((24.0, 4.5), (31.4, 3.2), (41.0, 5.0)):
        passes.area_light((LEFT + 0.1, y, 2.2), (1, 0, -0.4), wide, 2.2, 10 * wide, "win")


def _walk() -> Outline:
    """Return the pavement with the alley's mouth, and a strip of road at the gutter."""
    front, kerb = LEFT + 0.3, KERB_LEFT + 0.55
    mouth = ((LEFT - 4.4, ALLEY[0] + 0.25), (LEFT - 4.4, ALLEY[1] - 0.25))
    near = ((front, 14.6), (front, ALLEY[0] + 0.25), *mouth, (front, ALLEY[1] - 0.25), (front, 37.9))
    return (*near, (kerb, 39.6), (kerb, 13.4))
