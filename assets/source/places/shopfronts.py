"""Shops on the ground floor: fronts of painted wood, signs, goods, awnings."""

from __future__ import annotations

import math
import random

import numpy as np

from .houses import Shop
from .kit import Builder, S, T
from .mouldings import upright


def shopfront(b: Builder, w: float, rnd: random.Random, lod: int, shop: Shop) -> None:
    """Build piers, fascia, sign, bays and awning."""
    h, fascia = shop.height, shop.height - shop.height * 0.22
    n = shop.bays or max(2, int(w / 3.2))
    xs = np.linspace(0.35, w - 0.35, n + 1)
    b.mat(shop.colour)
    for x0, x1 in ((0, 0.35), (w - 0.35, w)):
        upright(b, x0, x1, 0, 0, h)
    upright(b, 0.35, w - 0.35, 0, fascia, h)
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


def _bay(b: Builder, x0: float, x1: float, top: float, door: bool, rnd: random.Random, lod: int, shop: Shop) -> None:
    bottom = 0.12 if door else 0.55
    b.mat(shop.colour)
    b.box(x0, -0.1, 0, x1, 0.04, bottom)
    if lod == 0 and not door:
        b.mat(shop.colour, lw=0.6)
        b.box(x0 + 0.15, 0.04, 0.12, x1 - 0.15, 0.06, bottom - 0.1)
    if not shop.open:
        b.mat(shop.glass or ("shop_lit" if rnd.random() < shop.lit else "glass"))
        upright(b, x0, x1, -0.12, bottom, top)
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


def _window_goods(b: Builder, x0: float, x1: float, z: float, rnd: random.Random) -> None:
    b.mat("shop_item", lw=0.5)
    for _ in range(rnd.randrange(3, 6)):
        x = x0 + 0.25 + (x1 - x0 - 0.5) * rnd.random()
        height = 0.3 + 0.6 * rnd.random()
        b.box(x - 0.16, -0.118, z + 0.02, x + 0.16, -0.10, z + height)


def awning(
    b: Builder, x0: float, x1: float, z: float, d: float, drop: float, colours: tuple[str, str], stripe: float = 0.42
) -> None:
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
