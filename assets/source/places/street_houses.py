"""The houses of the boulevard: two rows, the wedge at its end, a painted gable."""

from __future__ import annotations

import math
import random

import numpy as np

from .facade import building
from .houses import House, Shop
from .kit import BEBAS, RX, Builder, T, frame
from .street_ground import LEFT, RIGHT


def left_row(b: Builder) -> None:
    """Build the brasserie, the bookshop and their neighbours."""
    brasserie = Shop(
        "shop_teal", ("aw_red", "aw_cream"), "BRASSERIE DU COMMERCE", "sign", BEBAS, 0.66, 1.22, 5, 2, open=True,
        depth=2.2, drop=0.8,
    )  # fmt: skip
    books = Shop("shop_green", None, "LIBRAIRIE", "sign", BEBAS, 0.66, 1.3, glass="shop_lit")
    low = (("ent", 2.9), ("std", 3.3), ("std", 3.3), ("std", 3.1), ("top", 3.0))
    houses = [
        (-8, House(13.6, 5, 4, shop=Shop("shop_wine", bays=4, glass="shop_lit"))),
        (5.6, House(15.2, 6, 11, shop=brasserie, lit=0.22, chimneys=2)),
        (20.8, House(13.2, 5, 7, shop=books, lit=0.12, shutters=True, walls="stone2", floors=low)),
    ]
    awnings = [("aw_ochre", "aw_cream"), ("aw_red", "aw_red"), None, ("aw_sage", "aw_cream"), None]
    y = 34.0
    for i, (w, n) in enumerate(((14, 5), (16, 6), (12, 4), (15, 5), (13, 5))):
        colour = random.Random(i).choice(["shop_wine", "shop_green", "shop_teal", "shop_ochre"])
        walls = ("stone", "stone2", "stone3")[i % 3]
        shop = Shop(colour, awnings[i])
        houses.append((y, House(w, n, 20 + i, 1 if y < 60 else 2, shop, shutters=i % 2 == 1, walls=walls)))
        y += w
    for y, house in houses:
        with b.at(frame((LEFT, y, 0), (0, 1, 0), (1, 0, 0))):
            building(b, house)


def right_row(first_id: int) -> int:
    """Each house by itself: three of them let the low sun through to the road and the brasserie."""
    colours = ["shop_green", "shop_wine", "shop_ochre", "shop_teal", "shop_wine", "shop_green", "shop_teal"]
    awnings = [
        ("aw_ochre", "aw_cream"),
        ("aw_wine", "aw_wine"),
        ("aw_teal", "aw_cream"),
        None,
        ("aw_ochre", "aw_ochre"),
    ]
    y = -6.0
    for i, (w, n, gap) in enumerate(
        ((14, 5, 0), (13, 5, 9.5), (14, 5, 0), (15, 6, 0), (12, 4, 0), (16, 6, 0), (13, 5, 0))
    ):
        b = Builder(50 + i, first_id)
        walls = ("stone2", "stone", "stone3", "stone")[i % 4]
        house = House(
            w, n, 40 + i, 0 if y < 20 else 1 if y < 55 else 2, Shop(colours[i], ([*awnings, None, None])[i]),
            0.12, chimneys=2 if gap else 1, shutters=i % 3 == 1, walls=walls,
        )  # fmt: skip
        with b.at(frame((RIGHT, y, 0), (0, 1, 0), (-1, 0, 0))):
            building(b, house)
        for ob in b.finish(f"right{i}").values():
            ob.visible_shadow = ob.visible_shadow and i not in (1, 2, 3)
        first_id, y = b.last_id + 10, y + w + gap
    return first_id


def vista(b: Builder) -> None:
    """The end of the street: a wedge of houses with a rotunda and a dome."""
    apex = np.array([1.6, 104.0, 0])
    for angle, side, seed in ((112, 1, 71), (66, -1, 73)):
        a = math.radians(angle)
        d = np.array([math.cos(a), math.sin(a), 0])
        out = np.array([d[1], -d[0], 0]) * -side
        shop = Shop("shop_wine", ("aw_red", "aw_cream") if side > 0 else None)
        with b.at(frame(apex + d * 3.2, d, out)):
            building(b, House(15, 5, seed, 2, shop, 0.15))
            with b.at(T(15, 0, 0)):
                building(b, House(15, 5, 75, 2, Shop(), walls="stone2"))
    with b.at(T(apex[0], apex[1] + 2.6, 0)):
        _rotunda(b)
    rnd = random.Random(9)
    for i in range(26):
        x = -60 + i * 5 + rnd.random() * 3
        w, h = 6 + rnd.random() * 7, 19 + rnd.random() * 8
        b.mat("far")
        b.box(x, 175 + rnd.random() * 30, 0, x + w, 215, h)
        b.mat("far")
        b.box(x + 1, 180, h, x + 2, 190, h + 2.2)


def _rotunda(b: Builder) -> None:
    r = 3.6
    for k in range(9):
        a = -math.pi / 2 + (k - 4) * math.radians(24)
        n = np.array([math.cos(a), math.sin(a), 0])
        t, w = np.array([-n[1], n[0], 0]), 2 * r * math.tan(math.radians(12))
        with b.at(frame(n * r - t * w / 2, t, n)):
            _rotunda_facet(b, w, random.Random(k))
    dome = [(4.0, 20), (4.0, 20.4), (3.6, 20.5), (3.55, 22), (3.2, 23.6), (2.4, 25.1), (1.3, 26.1), (0.7, 26.5)]
    dome += [(0.7, 27.6), (0.9, 27.7), (0.5, 28.4), (0.12, 28.9), (0.08, 30.5), (0, 30.6)]
    b.mat("zinc", lw=1.2)
    b.lathe(dome, 18)
    b.mat("trim")
    b.lathe([(3.6, 19.4), (4.2, 19.9), (4.2, 20.2), (3.6, 20.3)], 18)


def _rotunda_facet(b: Builder, w: float, rnd: random.Random) -> None:
    b.mat("stone", lw=0.6)
    b.quad((0, 0, 0), (w, 0, 0), (w, 0, 20), (0, 0, 20))
    z = 4.4
    for height in (3, 3.7, 3.4, 3.2):
        b.mat("glass" if rnd.random() > 0.25 else "win_lit", lw=0.7)
        x0, x1, z0, z1 = w * 0.28, w * 0.72, z + 0.5, z + height - 0.6
        b.quad((x0, 0.02, z0), (x1, 0.02, z0), (x1, 0.02, z1), (x0, 0.02, z1))
        z += height
        b.mat("trim", lw=0.6)
        b.box(0, 0, z - 0.1, w, 0.25, z + 0.1)
    b.mat("shop_lit")
    b.quad((w * 0.1, 0.02, 0.5), (w * 0.9, 0.02, 0.5), (w * 0.9, 0.02, 3.2), (w * 0.1, 0.02, 3.2))


def painted_gable(b: Builder) -> None:
    """Paint an old advertisement on a blind wall of the right row."""
    with b.at(T(RIGHT + 3.6, 30.42, 9.5)):
        b.mat("ad_bg", lw=0.8)
        b.box(-3.2, -0.02, -4.2, 3.2, 0.0, 4.6)
        b.mat("ad_a", lw=0)
        b.box(-2.9, -0.04, -3.9, 2.9, -0.03, 4.3)
        for words, z, size in (("APÉRITIF", 2.9, 1.75), ("LUMIÈRE", -2.6, 2.0)):
            with b.at(T(0, -0.05, z)):
                b.mat("ad_b", lw=0)
                b.text(words, BEBAS, size, 0, 1.1)
        with b.at(T(0, -0.06, 0.2)):
            b.mat("ad_b", lw=0.6)
            with b.at(RX(math.pi / 2)):
                b.disc((0, 0, 0), 1.7, 40)
            b.mat("ad_c", lw=0.6)
            half = [(0.55, -1.3), (0.55, 0.2), (0.2, 0.7), (0.2, 1.5)]
            b.polygon([(x, -0.03, z) for x, z in half] + [(-x, -0.03, z) for x, z in half[::-1]])
