"""The stone bridge with its lamps, and what lies beyond it: the other bank, the island, dome and towers."""

from __future__ import annotations

import itertools
import math
import random

import numpy as np

from .cafe_furniture import globe
from .facade import building
from .houses import FLOORS, House, Shop
from .kit import Builder, T, frame
from .leaves import foliage

BRIDGE = (64.0, 74.0)
"""Where along the river the bridge stands."""
ARCHES, START, SPAN, PIER = 5, -6.2, 16.4, 2.6
STREET = 6.5
FAR_BANK = START + ARCHES * SPAN
LOW = (("ent", 2.9), ("std", 3.2), ("top", 3.0))
TALL = (("ent", 3.0), ("noble", 3.7), ("std", 3.4), ("std", 3.3), ("std", 3.2), ("top", 3.0))


def deck(x: float) -> float:
    """The height of the roadway over the water."""
    t = (x - START) / (ARCHES * SPAN)
    return STREET + 0.6 + 2.0 * math.sin(math.pi * min(1.0, max(0.0, t)))


def piers() -> list[float]:
    """Where piers and abutments stand."""
    return [START + SPAN * k for k in range(ARCHES + 1)]


def bridge(b: Builder) -> None:
    """Five arches, a balustrade, a lamp over every pier."""
    y0, y1 = BRIDGE
    for k in range(ARCHES):
        _arch(b, START + SPAN * k, y0, y1)
    for x in piers():
        _pier(b, x, y0)
        with b.at(T(x, y0 + 0.2, deck(x) + 1.15)):
            candelabra(b)
    xs = np.linspace(START - 3, FAR_BANK + 3, 60)
    for x0, x1 in itertools.pairwise(xs):
        z0, z1 = deck(x0), deck(x1)
        for low, high, out, colour, lw in ((-0.25, 0.12, 0.28, "trim", 0.9), (0.98, 1.15, 0.16, "trim", 0.8)):
            b.mat(colour, lw=0)
            b.mesh(
                [(x0, y0 - out, z0 + low), (x1, y0 - out, z1 + low), (x1, y0 - out, z1 + high),
                 (x0, y0 - out, z0 + high), (x0, y0 + 0.3, z0 + high), (x1, y0 + 0.3, z1 + high)],
                [[0, 1, 2, 3], [3, 2, 5, 4]],
            )  # fmt: skip
            b.mat("iron", lw=lw * 0)
            b.quad((x0, y0 - out - 0.01, z0 + low - 0.05), (x1, y0 - out - 0.01, z1 + low - 0.05),
                   (x1, y0 - out - 0.01, z1 + low), (x0, y0 - out - 0.01, z0 + low))  # fmt: skip
        b.mat("stone_dark", lw=0)
        b.quad((x0, y0 + 0.05, z0), (x1, y0 + 0.05, z1), (x1, y0 + 0.05, z1 + 1.0), (x0, y0 + 0.05, z0 + 1.0))
        for t in (0.2, 0.5, 0.8):
            x, z = x0 + (x1 - x0) * t, z0 + (z1 - z0) * t
            b.mat("trim", lw=0)
            b.box(x - 0.12, y0 - 0.06, z, x + 0.12, y0 + 0.04, z + 1.0)
        b.mat("stone3", lw=0)
        b.quad((x0, y0, z0), (x1, y0, z1), (x1, y1, z1), (x0, y1, z0))


def _arch(b: Builder, x0: float, y0: float, y1: float) -> None:
    """The wall over one opening, its ring of long stones, and the vault."""
    a, c, foot = x0 + PIER / 2, x0 + SPAN - PIER / 2, 1.7
    middle, half = (a + c) / 2, (c - a) / 2
    rise = deck(middle) - 1.15 - foot
    ts = np.linspace(math.pi, 0, 19)
    curve = [(middle + half * math.cos(t), foot + rise * max(0.0, math.sin(t)) ** 0.82) for t in ts]
    b.mat("stone2", lw=0.9)
    wall = [(x0, 0.0), *[(a, 0.0)], *curve, (c, 0.0), (x0 + SPAN, 0.0)]
    for (xa, za), (xb, zb) in itertools.pairwise(wall):
        if xb - xa > 1e-6:
            top = (xa, y0, deck(xa)), (xb, y0, deck(xb))
            low = (0.0, 0.0) if (xb <= a or xa >= c) else (za, zb)
            b.quad((xa, y0, low[0]), (xb, y0, low[1]), top[1], top[0])
    b.mat("vault", lw=0.9)
    for (xa, za), (xb, zb) in itertools.pairwise(curve):
        b.quad((xa, y0, za), (xb, y0, zb), (xb, y1, zb), (xa, y1, za))
    for x in (a, c):
        b.quad((x, y0, 0), (x, y1, 0), (x, y1, foot), (x, y0, foot))
    b.mat("trim", lw=0.7)
    for i in range(len(curve) - 1):
        (xa, za), (xb, zb) = curve[i], curve[i + 1]
        out = [(middle + (x - middle) * 1.085, foot + (z - foot) * 1.13) for x, z in ((xa, za), (xb, zb))]
        b.quad(
            (xa, y0 - 0.06, za),
            (xb, y0 - 0.06, zb),
            (out[1][0], y0 - 0.06, out[1][1]),
            (out[0][0], y0 - 0.06, out[0][1]),
        )


def _pier(b: Builder, x: float, y0: float) -> None:
    half = PIER / 2
    b.mat("stone", lw=1.0)
    b.prism([(x - half, y0), (x, y0 - 2.4), (x + half, y0)], -0.5, 4.1, 2)
    b.mat("trim", lw=0.9)
    b.prism([(x - half - 0.15, y0), (x, y0 - 2.65), (x + half + 0.15, y0)], 4.1, 4.45, 2)
    b.mat("stone2", lw=0.9)
    top = [(x - half, y0, 4.45), (x, y0 - 2.3, 4.45), (x + half, y0, 4.45), (x, y0, 5.7)]
    b.mesh(top, [[0, 1, 3], [1, 2, 3]])


def candelabra(b: Builder) -> None:
    """Three globes on an iron post."""
    b.mat("lamp_iron", lw=0.9)
    b.lathe([(0.36, 0), (0.3, 0.3), (0.16, 0.5), (0.09, 0.9), (0.07, 3.0), (0.1, 3.1), (0, 3.2)], 10)
    for x, z in ((-0.62, 2.75), (0.62, 2.75), (0, 3.4)):
        b.mat("lamp_iron", lw=0)
        b.tube([(0, 0, 2.3), (x * 0.7, 0, 2.35), (x, 0, z)], 0.05, 5)
        with b.at(T(x, 0, z + 0.24)):
            globe(b, 0.27)


def iron_bridge(b: Builder, y: float) -> None:
    """A light bridge farther down: three flat arcs of iron."""
    wide = (FAR_BANK - START) / 3
    b.mat("far_iron", lw=0.6)
    b.box(START - 4, y, 7.4, FAR_BANK + 4, y + 6, 8.2)
    for k in range(3):
        x0 = START + wide * k
        ts = np.linspace(0, 1, 15)
        b.mat("far_iron", lw=0.5)
        b.tube([(x0 + wide * t, y, 2.0 + 5.0 * math.sin(math.pi * t)) for t in ts], 0.35, 5)
        for t in ts[1:-1]:
            x = x0 + wide * t
            b.box(x - 0.1, y, 2.0 + 5.0 * math.sin(math.pi * t), x + 0.1, y + 0.2, 7.6)
        b.mat("far_stone", lw=0.7)
        b.box(x0 - 1.4, y - 1, -0.5, x0 + 1.4, y + 7, 3.4)


def other_bank(b: Builder) -> None:
    """Embankment, houses and roofs on the right."""
    b.mat("stone3", lw=0.9)
    b.box(FAR_BANK, -30, -0.5, FAR_BANK + 4, 420, STREET)
    b.mat("trim", lw=0.7)
    b.box(FAR_BANK - 0.2, -30, STREET, FAR_BANK + 0.5, 420, STREET + 0.9)
    rnd, y = random.Random(12), -10.0
    for k in range(16):
        wide, bays = rnd.choice(((11, 3), (13, 4), (17, 6)))
        walls = ("stone", "stone2", "stone3")[k % 3]
        floors = (LOW, FLOORS, FLOORS, TALL)[rnd.randrange(4)]
        with b.at(frame((FAR_BANK + 15 + 1.5 * rnd.random(), y, STREET), (0, 1, 0), (-1, 0, 0))):
            building(b, House(wide, bays, 300 + k, 2, Shop("shop_teal"), walls=walls, chimneys=2, floors=floors))
        y += wide
    for k in range(26):
        b.mat("bark", lw=0.6)
        at = (FAR_BANK + 3.0, 30 + 6.5 * k)
        b.tube([(*at, STREET), (*at, STREET + 5)], 0.16, 5)
        for _ in range(3):
            centre = (at[0] + rnd.uniform(-0.8, 0.8), at[1] + rnd.uniform(-1.8, 1.8), STREET + rnd.uniform(4.2, 7.4))
            foliage(b, centre, rnd.uniform(1.5, 2.3), 90, 0.5, rnd)
    for k in range(20):
        b.mat("far", lw=0.7)
        x, tall = FAR_BANK + 30 + 9 * (k % 3), STREET + 20 + 9 * rnd.random()
        yy = 60 + 11 * k
        b.box(x, yy, 0, x + 9, yy + 9, tall)
    with b.at(T(FAR_BANK + 42, 212, STREET + 10)):
        dome(b, 10.5)


def dome(b: Builder, r: float) -> None:
    """A dome with ribs and a lantern on a drum of columns."""
    b.mat("far_stone", lw=0.9)
    b.lathe([(r * 1.1, 0), (r * 1.1, r * 1.2), (r * 1.25, r * 1.22), (r * 1.25, r * 1.32), (r, r * 1.34)], 32)
    b.lathe([(r * 0.98, r * 1.3), (r * 0.98, r * 1.75), (r * 1.05, r * 1.78)], 32)
    for k in range(20):
        a = 2 * math.pi * k / 20
        b.mat("far", lw=0)
        with b.at(T(r * 1.12 * math.cos(a), r * 1.12 * math.sin(a), 0)):
            b.lathe([(r * 0.05, r * 0.2), (r * 0.05, r * 1.15)], 6)
    b.mat("far_zinc", lw=0.9)
    arc = np.linspace(0, math.pi / 2 * 0.92, 12)
    b.lathe([(r * 1.02 * math.cos(a), r * 1.78 + r * 1.25 * math.sin(a)) for a in arc], 32)
    b.mat("far_stone", lw=0.7)
    top = r * 3.0
    b.lathe([(r * 0.2, top), (r * 0.2, top + r * 0.45), (r * 0.26, top + r * 0.47), (r * 0.02, top + r * 1.05)], 12)


def island(b: Builder) -> None:
    """The prow of the island with its church: two square towers, a spire and a long roof."""
    x, y = 30.0, 232.0
    b.mat("far_stone", lw=0.8)
    b.prism([(x, y - 22), (x + 13, y), (x + 13, y + 120), (x - 13, y + 120), (x - 13, y)], -0.5, 5.5, 2)
    rnd = random.Random(3)
    for k in range(11):
        b.mat("far_house", lw=0.7)
        xx, tall = x - 12 + 2.3 * k, 15 + 7 * rnd.random()
        b.box(xx, y + 16 + 3 * (k % 2), 5, xx + 2.6, y + 40, tall)
    with b.at(T(x + 1, y + 66, 5)):
        b.mat("far_church", lw=1.0)
        for side in (-1, 1):
            cx = side * 6.6
            b.box(cx - 4.2, 0, 0, cx + 4.2, 9, 38)
            b.mat("far_shade", lw=0)
            for z in (27.5,):
                for dx in (-1.7, 1.7):
                    b.box(cx + dx - 0.8, -0.1, z, cx + dx + 0.8, 0, z + 8.0)
            b.mat("far_church", lw=0.8)
            b.box(cx - 4.6, -0.4, 37.2, cx + 4.6, 9.4, 38.6)
        b.box(-3.0, 1, 0, 3.0, 9, 27)
        b.mat("far_shade", lw=0)
        rose = np.linspace(0, 2 * math.pi, 18, endpoint=False)
        b.polygon([(2.1 * math.cos(a), 0.9, 20 + 2.1 * math.sin(a)) for a in rose])
        b.mat("far_zinc", lw=0.8)
        b.prism([(-6, 24), (6, 24), (0, 34)], 9, 60, 1)
        b.lathe([(1.3, 33), (0.9, 40), (0.1, 62)], 8, c=(0, 34, 0))


def hills(b: Builder) -> None:
    """Roofs beyond roofs, down to the hills in the haze."""
    rnd = random.Random(21)
    for row, (y, low) in enumerate(((300, 17), (360, 20), (440, 24))):
        for k in range(46):
            x = -150 + 9.5 * k
            tall = low + 8 * rnd.random()
            b.mat("far", lw=0.6)
            b.box(x, y, 0, x + 10, y + 12, tall)
            b.box(x + 2, y + 1, tall, x + 3.4, y + 3, tall + 2.2 - 0.4 * row)
    b.mat("far", lw=0.6)
    ridge = [(x, 12 + 26 * math.exp(-(((x - 330) / 120) ** 2)) + 9 * math.sin(x * 0.013)) for x in range(-400, 800, 40)]
    b.polygon([(-400, 700, 0), *[(x, 700, z + 14) for x, z in ridge], (800, 700, 0)])
