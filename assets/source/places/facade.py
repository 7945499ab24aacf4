"""Paris houses: a facade generator at three levels of detail (0 is near).

Local frame: x along the wall, y outwards, z up; the face of the wall is y = 0.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .kit import Builder, S, T

FLOORS = (("ent", 3.0), ("noble", 3.7), ("std", 3.4), ("std", 3.2), ("top", 3.0))
GROUND = 4.3  # height of the shop floor
SILL = {"ent": 0.55, "noble": 0.06, "std": 0.5, "top": 0.06}
HEAD = {"ent": 0.45, "noble": 0.95, "std": 0.55, "top": 0.5}


@dataclass
class Shop:
    """The ground floor of a house."""

    colour: str = "shop_green"
    awning: tuple[str, str] | None = None
    sign: str = ""
    sign_colour: str = "sign"
    font: str = ""
    size: float = 0.62
    spacing: float = 1.1
    bays: int = 0  # 0: as the width suggests
    door: int = -1  # -1: by chance
    glass: str = ""  # "": by chance
    lit: float = 0.6
    open: bool = False  # no panes: the room behind is modelled
    depth: float = 1.7
    drop: float = 0.85
    height: float = GROUND
    board: str = ""  # "": the fascia has the colour of the shop
    mirrored: bool = False  # on a right-hand wall lettering must be turned back


@dataclass
class House:
    """What a house looks like; everything else follows from the seed."""

    width: float
    bays: int
    seed: int
    lod: int = 0
    shop: Shop | None = None
    lit: float = 0.10  # share of lit windows
    floors: Sequence[tuple[str, float]] = FLOORS
    chimneys: int = 1
    depth: float = 11.0
    shutters: bool = False
    walls: str = "stone"


def railing(b: Builder, x0, x1, z, h, y, lod) -> None:
    """Wrought iron is itself line art, so it carries no line of its own."""
    b.mat("iron", lw=0.0)
    t = 0.022 if lod == 0 else 0.03
    for zz in (z + 0.06, z + h * 0.80, z + h):
        b.box(x0, y - t, zz - t, x1, y + t, zz + t * 1.4)
    n = max(2, int((x1 - x0) / (0.125, 0.22, 0.45)[lod]))
    half = (0.013, 0.022, 0.035)[lod]
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        _upright(b, x - half, x + half, y, z + 0.06, z + h)
    if lod == 0:
        _iron_rings(b, x0, x1, z, h, y)


def _upright(b: Builder, x0, x1, y, z0, z1) -> None:
    """A rectangle in the plane of the wall."""
    b.quad((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1))


def _iron_rings(b: Builder, x0, x1, z, h, y) -> None:
    n, r = max(2, int((x1 - x0) / 0.30)), 0.085
    for i in range(n):
        cx = x0 + (x1 - x0) * (i + 0.5) / n
        for zc, rx, rz, bar, k in (
            (z + h * 0.45, r, 1.7 * r, 0.014, 12),
            (z + h * 0.90, 0.6 * r, 0.6 * r, 0.012, 8),
        ):
            turn = np.linspace(0, 2 * math.pi, k, endpoint=False)
            ring = [(cx + rx * math.cos(a), y, zc + rz * math.sin(a)) for a in turn]
            b.tube(ring, bar, 4, closed=True)


def bracket(b: Builder, x, z, w=0.22, d=0.62, h=0.5) -> None:
    profile = [(0, z), (0, z - h), (0.12, z - h * 0.95), (0.2, z - h * 0.6)]
    profile += [(d * 0.85, z - h * 0.25), (d, z - 0.12), (d, z)]
    b.mat("trim")
    b.prism(profile, x - w / 2, x + w / 2, 0)


class Window:
    """A window at the back of its recess, centred at x."""

    RECESS = 0.26

    def __init__(self, b: Builder, x, z, w, h, lod, rnd: random.Random, lit) -> None:
        self.b, self.x, self.z, self.w, self.h = b, x, z, w, h
        self.lod, self.rnd = lod, rnd
        self.x0, self.x1 = x - w / 2, x + w / 2
        self._reveal()
        lamp = rnd.random() < lit
        dark = ["glass", "glass", "glass2", "glass3"]
        b.mat("win_lit" if lamp else rnd.choice(dark))
        _upright(b, self.x0, self.x1, -self.RECESS, z, z + h)
        if lod < 2:
            self._curtains("curtain_lit" if lamp else "curtain")
        self._frame()

    def _reveal(self) -> None:
        b, d, z, top = self.b, self.RECESS, self.z, self.z + self.h
        b.mat("reveal")
        for x in (self.x0, self.x1):
            b.quad((x, 0, z), (x, -d, z), (x, -d, top), (x, 0, top))
        for zz in (z, top):
            b.quad((self.x0, 0, zz), (self.x1, 0, zz), (self.x1, -d, zz), (self.x0, -d, zz))

    def _curtains(self, cloth: str) -> None:
        b, y, z, top = self.b, -self.RECESS + 0.01, self.z, self.z + self.h
        chance = self.rnd.random()
        if chance < 0.75:
            b.mat(cloth, lw=0.6 if self.lod == 0 else 0)
            q = self.w * (0.20 + 0.12 * self.rnd.random())
            for x, s in ((self.x0, q), (self.x1, -q)):
                b.quad((x, y, z), (x + s * 0.6, y, z), (x + s, y, top), (x, y, top))
        elif chance < 0.9:
            b.mat(cloth, lw=0)
            _upright(b, self.x0, self.x1, y, z + self.h * 0.45, top)

    def _frame(self) -> None:
        b, z, h, lod = self.b, self.z, self.h, self.lod
        x0, x1, top = self.x0, self.x1, self.z + self.h
        b.mat("frame", lw=(0.7, 0.5, 0.0)[lod])
        e = 0.07 if lod < 2 else 0.11
        bars = [
            (x0, z, x0 + e, top),
            (x1 - e, z, x1, top),
            (x0, top - e, x1, top),
            (x0, z, x1, z + e * 1.5),
            (self.x - e * 0.7, z, self.x + e * 0.7, top),
        ]
        if lod < 2:
            bars.append((x0, z + h * 0.72, x1, z + h * 0.72 + e))
            bars += [(x0, z + h * q, x1, z + h * q + 0.035) for q in (0.26, 0.49)]
        for a0, c0, a1, c1 in bars:
            if lod == 0:
                b.box(a0, -self.RECESS + 0.015, c0, a1, -self.RECESS + 0.06, c1)
            else:
                _upright(b, a0, a1, -self.RECESS + 0.06, c0, c1)

    def shutters(self) -> None:
        b, z, h = self.b, self.z, self.h
        for a0, a1 in (
            (self.x0 - self.w / 2, self.x0),
            (self.x1, self.x1 + self.w / 2),
        ):
            b.mat("shutter", lw=0.8)
            b.box(a0 + 0.02, 0.03, z, a1 - 0.02, 0.09, z + h)
            b.mat("shutter_d", lw=0)
            n = int(h / 0.12)
            for i in range(n):
                if abs(i - n / 2) >= 0.8:
                    zz = z + 0.1 + (h - 0.2) * i / n
                    _upright(b, a0 + 0.09, a1 - 0.09, 0.093, zz, zz + 0.045)


def surround(b: Builder, x, z, w, h, lod, kind) -> None:
    """The moulding round a window; pediments and brackets on the noble floor."""
    if lod == 2:
        return
    t, p = 0.17, 0.06
    b.mat("trim", lw=0.7)
    b.box(x - w / 2 - t, 0, z, x - w / 2, p, z + h)
    b.box(x + w / 2, 0, z, x + w / 2 + t, p, z + h)
    b.box(x - w / 2 - t, 0, z + h, x + w / 2 + t, p, z + h + t)
    if kind in ("noble", "ped"):
        _window_cornice(b, x, z + h + 0.42, w / 2 + t, lod, kind == "ped")
    elif lod == 0:
        b.mat("trim", lw=0.8)
        key = [(x - 0.13, z + h - 0.01), (x + 0.13, z + h - 0.01)]
        key += [(x + 0.19, z + h + 0.34), (x - 0.19, z + h + 0.34)]
        b.prism(key, 0, 0.12, 1)


def _window_cornice(b: Builder, x, z, reach, lod, pediment) -> None:
    b.mat("trim")
    half = reach + 0.12
    profile = [(0, z), (0.20, z), (0.26, z + 0.06), (0.30, z + 0.16), (0, z + 0.18)]
    b.prism(profile, x - half, x + half, 0)
    if lod == 0:
        for side in (-1, 1):
            bracket(b, x + side * (reach - 0.085), z, 0.14, 0.20, 0.36)
    if pediment:
        b.mat("trim")
        z += 0.18
        b.prism([(x - half, z), (x + half, z), (x, z + 0.44)], 0, 0.22, 1)


def course(b: Builder, x0, x1, z, d=0.16, h=0.22) -> None:
    """A string course."""
    b.mat("trim")
    profile = [(0, z), (d * 0.5, z), (d * 0.7, z + h * 0.45), (d, z + h * 0.6)]
    b.prism([*profile, (d, z + h), (0, z + h)], x0, x1, 0)


def cornice(b: Builder, x0, x1, z, d, lod) -> None:
    if lod == 0:
        b.mat("trim")
        b.prism([(0, z - 0.5), (0.1, z - 0.5), (0.14, z - 0.34), (0.14, z - 0.2)], x0, x1)
    b.mat("trim", lw=1.2)
    profile = [(0, z - 0.25), (d * 0.35, z - 0.22), (d * 0.5, z - 0.05)]
    profile += [(d * 0.85, z + 0.05), (d, z + 0.12), (d, z + 0.28), (0, z + 0.36)]
    b.prism(profile, x0, x1, 0)
    if lod == 0:
        b.mat("trim", lw=0.6)
        n = int((x1 - x0) / 0.42)
        for i in range(n):
            x = x0 + (x1 - x0) * (i + 0.5) / n
            b.box(x - 0.09, 0, z - 0.24, x + 0.09, d * 0.62, z - 0.02)


# --- shops


def shopfront(b: Builder, w: float, rnd: random.Random, lod: int, shop: Shop) -> None:
    h, fascia = shop.height, shop.height - shop.height * 0.22
    n = shop.bays or max(2, int(w / 3.2))
    xs = np.linspace(0.35, w - 0.35, n + 1)
    b.mat(shop.colour)
    for x0, x1 in ((0, 0.35), (w - 0.35, w)):
        _upright(b, x0, x1, 0, 0, h)
    _upright(b, 0.35, w - 0.35, 0, fascia, h)
    b.mat(shop.board or shop.colour)
    b.box(0.2, 0, fascia + 0.1, w - 0.2, 0.16, h - 0.16)
    b.mat(shop.colour)
    b.prism([(0, h - 0.16), (0.3, h - 0.1), (0.34, h), (0, h)], 0.1, w - 0.1, 0)
    door = shop.door if shop.door >= 0 else rnd.randrange(n)
    for x in xs:
        b.mat(shop.colour)
        b.box(x - 0.11, -0.1, 0, x + 0.11, 0.1, fascia)
    for i in range(n):
        _bay(b, xs[i] + 0.11, xs[i + 1] - 0.11, fascia, i == door, rnd, lod, shop)
    if shop.sign:
        with b.at(T(w / 2, 0.165, (fascia + h) / 2 - 0.04), S(-1 if shop.mirrored else 1, 1, 1)):
            b.mat(shop.sign_colour, lw=0.0)
            b.text(shop.sign, shop.font, shop.size, 0.01, shop.spacing)
    if shop.awning:
        awning(b, 0.25, w - 0.25, fascia + 0.05, shop.depth, shop.drop, shop.awning)


def _bay(b: Builder, x0, x1, top, door, rnd: random.Random, lod, shop: Shop) -> None:
    bottom = 0.12 if door else 0.55
    b.mat(shop.colour)
    b.box(x0, -0.1, 0, x1, 0.04, bottom)
    if lod == 0 and not door:
        b.mat(shop.colour, lw=0.6)
        b.box(x0 + 0.15, 0.04, 0.12, x1 - 0.15, 0.06, bottom - 0.1)
    if not shop.open:
        b.mat(shop.glass or ("shop_lit" if rnd.random() < shop.lit else "glass"))
        _upright(b, x0, x1, -0.12, bottom, top)
        if lod < 2 and rnd.random() < 0.8:
            _window_goods(b, x0, x1, bottom, rnd)
    b.mat(shop.colour, lw=0.8)
    e, transom, mid = 0.06, top - 0.62, (x0 + x1) / 2
    bars = [(x0, transom, x1, transom + e), (x0, bottom, x0 + e, top)]
    bars += [(x1 - e, bottom, x1, top), (x0, top - e, x1, top)]
    bars.append((x0, bottom, x1, bottom + e))
    if door:
        bars.append((mid - e * 0.8, bottom, mid + e * 0.8, transom))
        bars.append((x0, bottom, x1, bottom + 0.55))
    for a0, c0, a1, c1 in bars:
        b.box(a0, -0.1, c0, a1, -0.02, c1)


def _window_goods(b: Builder, x0, x1, z, rnd: random.Random) -> None:
    b.mat("shop_item", lw=0.5)
    for _ in range(rnd.randrange(3, 6)):
        x = x0 + 0.25 + (x1 - x0 - 0.5) * rnd.random()
        height = 0.3 + 0.6 * rnd.random()
        b.box(x - 0.16, -0.118, z + 0.02, x + 0.16, -0.10, z + height)


def awning(b: Builder, x0, x1, z, d, drop, colours, stripe=0.42) -> None:
    """A striped awning with a scalloped edge."""
    n = max(2, int((x1 - x0) / stripe))
    cloth, edge, under = b.new_id(), b.new_id(), b.new_id()
    for i in range(n):
        a, e = x0 + (x1 - x0) * i / n, x0 + (x1 - x0) * (i + 1) / n
        c, low = colours[i % 2], z - drop
        b.mat(c, cloth, 1.2)
        b.quad((a, 0.1, z), (e, 0.1, z), (e, d, low), (a, d, low))
        b.mat(c + "_u", under, 1.0)
        y, dz = d - 0.02, 0.03
        b.quad((a, 0.1, z - dz), (e, 0.1, z - dz), (e, y, low - dz), (a, y, low - dz))
        scallop = [(a, d, low), (e, d, low)]
        for t in np.linspace(0, 1, 8):
            dip = 0.16 + 0.11 * math.sin(math.pi * t)
            scallop.append((e + (a - e) * t, d + 0.02, low - dip))
        b.mat(c, edge, 1.0)
        b.polygon(scallop)
    for x in (x0, x1):
        b.mat(colours[0] + "_u")
        b.polygon([(x, 0.1, z), (x, d, z - drop), (x, 0.1, z - drop)])
    b.mat("iron", lw=0.0)
    for x in (x0 + 0.1, x1 - 0.1):
        b.tube([(x, 0.1, z - drop - 0.5), (x, d - 0.05, z - drop)], 0.025, 5)


# --- the house


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


def storey(b: Builder, house: House, rnd, wall, kind, z, height) -> None:
    bay = house.width / house.bays
    w = min(1.3, bay * 0.46)
    zs, h = z + SILL[kind], height - SILL[kind] - HEAD[kind]
    for i in range(house.bays):
        cx = bay * (i + 0.5)
        x0, x1, top = cx - w / 2, cx + w / 2, z + height
        b.use(wall)
        _upright(b, bay * i, x0, 0, z, top)
        _upright(b, x1, bay * (i + 1), 0, z, top)
        _upright(b, x0, x1, 0, z, zs)
        _upright(b, x0, x1, 0, zs + h, top)
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


def roof(b: Builder, house: House, rnd, z: float) -> float:
    w, d, rise, y0, y1 = house.width, house.depth, 3.0, -0.35, -1.5
    top, ridge = z + rise, z + rise + 1.6
    b.mat("zinc", lw=1.2)
    b.quad((0, y0, z), (w, y0, z), (w, y1, top), (0, y1, top))
    b.mat("zinc_d")
    b.box(0, y1 - 0.1, top - 0.05, w, y1 + 0.14, top + 0.1)
    b.mat("zinc", lw=1.2)
    b.quad((0, y1, top), (w, y1, top), (w, -d / 2, ridge), (0, -d / 2, ridge))
    b.mat("party")
    for x in (0, w):
        gable = [(0, 0), (-d, 0), (-d, top), (-d / 2, ridge), (y1, top), (y0, z), (0, z)]
        b.polygon([(x, y, zz) for y, zz in gable])
    b.quad((0, -d / 2, ridge), (w, -d / 2, ridge), (w, -d, top), (0, -d, top))
    _upright(b, 0, w, -d, 0, top)
    bay = w / house.bays
    for i in range(house.bays):
        if house.bays <= 3 or rnd.random() >= 0.12:
            _dormer(b, house, rnd, bay * (i + 0.5), z)
    for x in (0.5, w - 0.5)[2 - house.chimneys :]:
        _chimney(b, rnd, x, z, top + 1.9 + 0.9 * rnd.random(), d)
    return top


def _dormer(b: Builder, house: House, rnd, cx: float, z: float) -> None:
    w, h, y = 1.25, 2.0, -0.42
    b.mat("dormer")
    for x in (cx - w / 2, cx + w / 2):
        _upright(b, x - 0.12, x + 0.12, y, z, z + h)
    _upright(b, cx - w / 2, cx + w / 2, y, z + h - 0.15, z + h + 0.02)
    b.mat("zinc")
    for x in (cx - w / 2 - 0.12, cx + w / 2 + 0.12):
        b.quad((x, y, z), (x, y - 1.2, z), (x, y - 1.2, z + h), (x, y, z + h))
    lit = rnd.random() < house.lit
    b.mat("win_lit" if lit else rnd.choice(["glass", "glass2"]))
    _upright(b, cx - w / 2 + 0.1, cx + w / 2 - 0.1, y - 0.15, z + 0.1, z + h)
    b.mat("frame", lw=0.5 if house.lod < 2 else 0)
    _upright(b, cx - 0.05, cx + 0.05, y - 0.12, z, z + h)
    _upright(b, cx - w / 2, cx + w / 2, y - 0.12, z + h * 0.6, z + h * 0.6 + 0.05)
    b.mat("zinc_d", lw=1.0)
    if house.seed % 2:
        half = w / 2 + 0.28
        hood = [(cx - half, z + h), (cx + half, z + h), (cx, z + h + 0.62)]
    else:
        arc, half = np.linspace(0, math.pi, 9), w / 2 + 0.24
        hood = [(cx + half * math.cos(a), z + h + 0.5 * math.sin(a)) for a in arc]
    b.prism(hood, y + 0.12, y - 1.4, 1)


def _chimney(b: Builder, rnd, x, z, top, depth) -> None:
    b.mat(rnd.choice(["brick", "party", "chim"]))
    b.box(x - 0.42, -depth * 0.62, z, x + 0.42, -1.7, top)
    b.mat("trim", lw=0.8)
    b.box(x - 0.52, -depth * 0.62 - 0.1, top, x + 0.52, -1.6, top + 0.22)
    for k in range(int((depth * 0.62 - 2.0) / 0.55)):
        if rnd.random() >= 0.12:
            chimney_pot(b, x, -2.05 - 0.55 * k, top + 0.22, 0.55 + 0.35 * rnd.random())


def chimney_pot(b: Builder, x, y, z, h) -> None:
    b.mat("pot", lw=0.8)
    lip = z + h * 0.9
    profile = [(0.15, z), (0.12, lip), (0.155, lip), (0.155, z + h), (0.0, z + h)]
    b.lathe(profile, 7, c=(x, y, 0))
