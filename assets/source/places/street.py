"""The boulevard: a Haussmann street in October, a brasserie on its left.

x to the right, y along the street, z up. One set, three cameras: the walk, the title,
and the ending in which he walks away from us.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import bpy
import numpy as np

from fineness import WORKING

from . import passes
from .facade import House, Shop, building
from .figures import walking_away
from .furniture import (
    bentwood,
    car,
    cup,
    globe,
    gueridon,
    kiosk,
    lamp,
    morris,
    person,
)
from .kit import BEBAS, COLOURS, RX, RZ, Builder, T, frame
from .leaves import tree
from .street_things import bus_stop

LEFT, RIGHT = -7.2, 13.5  # facades
KERB_LEFT, KERB_RIGHT = -3.3, 8.8
LAMPS = [(KERB_LEFT - 0.55, y) for y in (12.4, 33, 54, 76)] + [(KERB_RIGHT + 0.6, y) for y in (28.6, 44.3, 66)]
CAMERAS = {  # place, yaw, lens, shift
    "walk": ((0.2, 0, 1.62), 5.0, 23.0, 0.032),
    "title": ((2.6, 1.5, 1.75), 8.0, 22.0, 0.115),
    "ending": ((1.1, 2.0, 1.62), 2.5, 25.0, 0.05),
}


def ground(b: Builder) -> None:
    b.mat("road")
    b.quad((KERB_LEFT, -10, 0), (KERB_RIGHT, -10, 0), (KERB_RIGHT, 240, 0), (KERB_LEFT, 240, 0))
    for x0, x1, k in ((LEFT - 0.5, KERB_LEFT, KERB_LEFT), (KERB_RIGHT, RIGHT + 0.5, KERB_RIGHT)):
        b.mat("pave")
        b.quad((x0, -10, 0.15), (x1, -10, 0.15), (x1, 240, 0.15), (x0, 240, 0.15))
        b.mat("kerb", lw=0.8)
        b.box(k - 0.14, -10, 0, k + 0.14, 240, 0.155)


def left_row(b: Builder) -> None:
    brasserie = Shop(
        "shop_teal", ("aw_red", "aw_cream"), "BRASSERIE DU COMMERCE", "sign", BEBAS, 0.66, 1.22, 5, 2, open=True,
        depth=2.2, drop=0.8,
    )  # fmt: skip
    books = Shop("shop_green", ("aw_sage", "aw_sage"), "LIBRAIRIE", "sign", BEBAS, 0.66, 1.3, glass="shop_lit")
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
    """Each house by itself: two of them let the low sun through to the brasserie."""
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
            w, n, 40 + i, 0 if y < 20 else 1 if y < 55 else 2, Shop(colours[i], (awnings + [None, None])[i]),
            0.12, chimneys=2 if gap else 1, shutters=i % 3 == 1, walls=walls,
        )  # fmt: skip
        with b.at(frame((RIGHT, y, 0), (0, 1, 0), (-1, 0, 0))):
            building(b, house)
        for ob in b.finish(f"right{i}").values():
            ob.visible_shadow = ob.visible_shadow and i not in (2, 3)
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


# --- behind the open front of the brasserie


def brasserie_room(b: Builder) -> None:
    y0, y1, back, face = 5.6, 20.8, LEFT - 5.0, LEFT - 0.13
    for colour, corners in (
        ("in_wall", [(back, y0, 0), (back, y1, 0), (back, y1, 4.2), (back, y0, 4.2)]),
        ("in_wall2", [(face, y1 - 0.1, 0), (back, y1 - 0.1, 0), (back, y1 - 0.1, 4.2), (face, y1 - 0.1, 4.2)]),
        ("in_ceil", [(face, y0, 3.75), (face, y1, 3.75), (back, y1, 3.75), (back, y0, 3.75)]),
        ("in_floor", [(face, y0, 0.16), (face, y1, 0.16), (back, y1, 0.16), (back, y0, 0.16)]),
    ):
        b.mat(colour)
        b.quad(*corners)
    for colour, lw, box in (
        ("in_wood", 1.0, (back + 0.6, y0 + 3, 0, back + 1.2, y1 - 1.5, 1.25)),
        ("in_zinc", 1.0, (back + 0.5, y0 + 2.9, 1.25, back + 1.3, y1 - 1.4, 1.32)),
        ("in_mirror", 1.0, (back, y0 + 3.4, 1.7, back + 0.05, y1 - 2, 3.2)),
        ("in_wood", 1.0, (back, y1 - 0.16, 0, LEFT - 0.2, y1 - 0.1, 1.25)),
        ("in_frame", 0.7, (LEFT - 1.9, y1 - 0.16, 1.6, LEFT - 0.5, y1 - 0.1, 3.0)),
        ("in_mirror", 0.5, (LEFT - 1.8, y1 - 0.18, 1.7, LEFT - 0.6, y1 - 0.15, 2.9)),
        ("in_frame", 0.7, (LEFT - 4.2, y1 - 0.16, 1.7, LEFT - 3.2, y1 - 0.1, 2.7)),
        ("in_pic", 0.5, (LEFT - 4.1, y1 - 0.18, 1.8, LEFT - 3.3, y1 - 0.15, 2.6)),
        ("in_frame", 0.6, (back, y0 + 14.0, 1.9, back + 0.06, y0 + 14.8, 2.9)),
    ):
        b.mat(colour, lw=lw)
        b.box(*box)
    _shelves(b, back, y0, y1)
    _curtains(b, y0, y1)
    _guests(b)
    for k in range(4):
        y = y0 + 3 + 3.2 * k
        b.mat("iron", lw=0)
        b.tube([(LEFT - 2.4, y, 3.75), (LEFT - 2.4, y, 3.2)], 0.02, 4)
        with b.at(T(LEFT - 2.4, y, 3.05)):
            globe(b, 0.2)


def _shelves(b: Builder, back: float, y0: float, y1: float) -> None:
    for k in range(3):
        b.mat("in_wood", lw=0.6)
        b.box(back, y0 + 3, 1.55 + 0.55 * k, back + 0.3, y1 - 1.7, 1.6 + 0.55 * k)
    rnd = random.Random(2)
    for _ in range(60):
        y, z = y0 + 3.2 + 9.5 * rnd.random(), 1.6 + 0.55 * rnd.randrange(3)
        b.mat(rnd.choice(["bot_a", "bot_b", "bot_c"]), lw=0.4)
        profile = [(0.05, z), (0.05, z + 0.22), (0.02, z + 0.28), (0.02, z + 0.36), (0, z + 0.36)]
        b.lathe(profile, 6, c=(back + 0.15, y, 0))


def _curtains(b: Builder, y0: float, y1: float) -> None:
    xs, n, x = np.linspace(y0 + 0.35, y1 - 0.35, 6), 90, LEFT - 0.2
    for k in (0, 1, 3, 4):
        a, c = xs[k] + 0.17, xs[k + 1] - 0.17
        b.mat("brass", lw=0.6)
        b.tube([(x, a, 1.35), (x, c, 1.35)], 0.015, 5)
        ys = [a + (c - a) * j / n for j in range(n + 1)]
        top = [(x + 0.03 * math.sin(j * 0.8), y, 1.35) for j, y in enumerate(ys)]
        low = [(x + 0.05 * math.sin(j * 0.8), y, 0.62) for j, y in enumerate(ys)]
        b.mat("in_lace", lw=0.6)
        b.mesh(top + low, [[j, j + 1, n + 2 + j, n + 1 + j] for j in range(n)])


def _guests(b: Builder) -> None:
    for k, (y, woman, flip) in enumerate(
        ((14.9, True, False), (15.7, False, True), (18.2, False, False), (19.0, True, True), (11.2, False, True))
    ):
        with b.at(T(LEFT - 0.9, y, 0.1 if k == 4 else -0.28), RZ(0.55)):
            person(b, woman, "in_pers2" if k % 2 else "in_pers", "in_pers", flip)
    for k, (y, woman) in enumerate(((9.2, False), (12.6, True), (16.8, False))):
        with b.at(T(LEFT - 2.0 - 0.6 * k, y, 0.15), RZ(0.5)):
            person(b, woman, "in_pers", "in_pers")


# --- on the pavements


def terrace(b: Builder) -> None:
    rnd = random.Random(6)
    for y in (8.6, 10.5, 14.6, 16.8, 18.9):
        x = LEFT + 1.0
        with b.at(T(x, y, 0.15)):
            gueridon(b, "marble")
            with b.at(T(0.06, -0.05, 0.73)):
                cup(b)
        for dy, turn in ((-0.62, 0.25), (0.62, math.pi - 0.3)):
            place = T(x + 0.05 * rnd.random(), y + dy, 0.15)
            with b.at(place, RZ(turn + 0.4 * (rnd.random() - 0.5))):
                bentwood(b, "chair", "cane")


def furniture(b: Builder) -> None:
    for x, y in LAMPS:
        with b.at(T(x, y, 0.15)):
            lamp(b)
    with b.at(T(KERB_RIGHT + 1.25, 19.2, 0.15), RZ(0.5)):
        morris(b)
    with b.at(T(KERB_LEFT - 1.35, 21.2, 0.15), RZ(0.2)):
        kiosk(b, BEBAS)
    with b.at(T(KERB_RIGHT + 0.35, 19.6, 0.15), RZ(0.25)):
        bus_stop(b)
    for k, y in enumerate((12.6, 24.4, 32.5, 40.5, 48, 56, 65, 75, 86)):
        near = 0 if k < 3 else 1 if k < 6 else 2
        with b.at(T(KERB_RIGHT + 0.75, y, 0.1)):
            h, lean = 9.5 + 0.8 * math.sin(k * 2.1), 0.3 * math.sin(k)
            tree(b, 100 + k, h, lean, (1.25, 0.8, 0.5)[near], (0.17, 0.24, 0.34)[near], 22)
        if k < 3:
            b.mat("grate", lw=0.7)
            b.lathe([(0.3, 0.156), (0.8, 0.158)], 20, c=(KERB_RIGHT + 0.75, y, 0))
    for k, y in enumerate((27, 36, 46, 57, 68, 80)):
        with b.at(T(KERB_LEFT - 0.7, y, 0.1)):
            h, lean = 9.2 + 0.6 * math.sin(k * 1.7), 0.2 * math.cos(k)
            tree(b, 130 + k, h, lean, 0.9 if k < 3 else 0.5, 0.2 if k < 2 else 0.3, 18)
    for x, y, body, turn in (
        (KERB_RIGHT - 1.15, 33.0, "car_a", math.pi),
        (KERB_RIGHT - 1.15, 39.5, "car_b", math.pi),
        (KERB_LEFT + 1.15, 45.0, "car_c", 0),
        (KERB_LEFT + 1.15, 51.0, "car_b", 0),
    ):
        with b.at(T(x, y, 0), RZ(turn)):
            car(b, body)


def painted_gable(b: Builder) -> None:
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


def passers_by(b: Builder) -> None:
    for x, y, woman, flip, coat in (
        (KERB_RIGHT + 2.75, 20.6, False, True, "pers_a"),
        (KERB_RIGHT + 3.1, 30.0, True, True, "pers_d"),
        (KERB_LEFT - 1.7, 35, True, True, "pers_d"),
        (KERB_LEFT - 2.0, 24.5, False, False, "pers_a"),
        (KERB_LEFT - 2.6, 24.7, True, False, "pers_c"),
        (KERB_RIGHT + 1.9, 27.5, True, True, "pers_d"),
        (KERB_RIGHT + 2.6, 41, False, True, "pers_a"),
        (2.6, 58, False, False, "pers_a"),
        (3.3, 58, True, False, "pers_c"),
        (-1.0, 84, False, True, "pers_a"),
    ):
        with b.at(T(x, y, 0.15)):
            person(b, woman, coat, "pers_b", flip)


# --- picture


def _toward(elevation: float, azimuth: float) -> tuple[float, float, float]:
    """Where light travels that comes from this height and side (degrees)."""
    e, a = math.radians(elevation), math.radians(azimuth)
    return -math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)


def lights() -> None:
    passes.sun(_toward(19, 52))
    passes.sun(_toward(42, -50), "moon")
    passes.point_light((KERB_LEFT - 1.35, 21.0, 2.2), 40, 0.15)
    for x, y in LAMPS:
        passes.point_light((x, y, 4.0), 420, 0.12)
    for k in range(4):
        passes.area_light((LEFT + 0.05, 7.6 + 3.6 * k, 2.2), (1, 0, -0.35), 2.6, 2.4, 130, "win")
        passes.point_light((LEFT - 2.4, 8.6 + 3.2 * k, 3.0), 60, 0.2, "cafe")
    for y in (27, -1):
        passes.area_light((LEFT + 0.1, y, 2.2), (1, 0, -0.4), 8, 2.2, 110, "win")
    for y in (1, 13):
        passes.area_light((RIGHT - 0.1, y, 2.2), (-1, 0, -0.4), 9, 2.2, 80, "win")
    for y in (40, 55, 70, 85):
        for x, side in ((LEFT + 0.1, 1), (RIGHT - 0.1, -1)):
            passes.area_light((x, y, 2.2), (side, 0, -0.4), 9, 2.2, 90, "win")


def build(view: str) -> bpy.types.Object:
    """The set with one of its cameras; the ending has him in it."""
    passes.reset()
    b = Builder(3)
    ground(b)
    left_row(b)
    b.finish("main")
    b = Builder(5, right_row(b.last_id + 10))
    for part in (vista, brasserie_room, terrace, furniture, painted_gable, passers_by):
        part(b)
    if view == "ending":
        with b.at(T(0.75, 9.6, 0)):
            walking_away(b)
    b.finish("street")
    lights()
    place, yaw, lens, shift = CAMERAS[view]
    return passes.camera(place, yaw, lens, shift)


def render(folder: Path, view: str = "walk", moods: str = "gm") -> None:
    """Write the passes: `g` by the sun, `m` by the moon (with the wet ground's mirror)."""
    folder.mkdir(parents=True, exist_ok=True)
    cam = build(view)
    COLOURS.save(folder / "names.json")
    if "g" in moods:
        passes.exact(folder / "g.exr")
    if "m" in moods:
        passes.exact(folder / "m.exr", "moon")
        _mirror(cam, folder / "r.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp", "win", "cafe"})


def _mirror(cam: bpy.types.Object, path: Path) -> None:
    """The same view by a camera under the ground, the ground itself hidden."""
    grounds = [o for o in bpy.context.scene.objects if o.name.endswith("_ground")]
    for flip in (True, False):
        cam.location.z *= -1
        cam.data.shift_y *= -1
        for ob in grounds:
            ob.hide_render = flip
        if flip:
            passes.exact(path, "sun", (WORKING[0] // 2, WORKING[1] // 2))
