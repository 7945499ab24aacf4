"""Zinc roofs of Paris houses: mansard, dormers, chimneys."""

from __future__ import annotations

import math
import random

import numpy as np

from .houses import House
from .kit import Builder
from .mouldings import upright


def roof(b: Builder, house: House, rnd: random.Random, z: float) -> float:
    """Build a mansard from z upwards, and return the height of its edge."""
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
    upright(b, 0, w, -d, 0, top)
    bay = w / house.bays
    for i in range(house.bays):
        if house.bays <= 3 or rnd.random() >= 0.12:
            _dormer(b, house, rnd, bay * (i + 0.5), z)
    for x in (0.5, w - 0.5)[2 - house.chimneys :]:
        _chimney(b, rnd, x, z, top + 1.9 + 0.9 * rnd.random(), d)
    return top


def _dormer(b: Builder, house: House, rnd: random.Random, cx: float, z: float) -> None:
    w, h, y = 1.25, 2.0, -0.42
    b.mat("dormer")
    for x in (cx - w / 2, cx + w / 2):
        upright(b, x - 0.12, x + 0.12, y, z, z + h)
    upright(b, cx - w / 2, cx + w / 2, y, z + h - 0.15, z + h + 0.02)
    b.mat("zinc")
    for x in (cx - w / 2 - 0.12, cx + w / 2 + 0.12):
        b.quad((x, y, z), (x, y - 1.2, z), (x, y - 1.2, z + h), (x, y, z + h))
    lit = rnd.random() < house.lit
    b.mat("win_lit" if lit else rnd.choice(["glass", "glass2"]))
    upright(b, cx - w / 2 + 0.1, cx + w / 2 - 0.1, y - 0.15, z + 0.1, z + h)
    b.mat("frame", lw=0.5 if house.lod < 2 else 0)
    upright(b, cx - 0.05, cx + 0.05, y - 0.12, z, z + h)
    upright(b, cx - w / 2, cx + w / 2, y - 0.12, z + h * 0.6, z + h * 0.6 + 0.05)
    b.mat("zinc_d", lw=1.0)
    if house.seed % 2:
        half = w / 2 + 0.28
        hood = [(cx - half, z + h), (cx + half, z + h), (cx, z + h + 0.62)]
    else:
        arc, half = np.linspace(0, math.pi, 9), w / 2 + 0.24
        hood = [(cx + half * math.cos(a), z + h + 0.5 * math.sin(a)) for a in arc]
    b.prism(hood, y + 0.12, y - 1.4, 1)


def _chimney(b: Builder, rnd: random.Random, x: float, z: float, top: float, depth: float) -> None:
    b.mat(rnd.choice(["brick", "party", "chim"]))
    b.box(x - 0.42, -depth * 0.62, z, x + 0.42, -1.7, top)
    b.mat("trim", lw=0.8)
    b.box(x - 0.52, -depth * 0.62 - 0.1, top, x + 0.52, -1.6, top + 0.22)
    for k in range(int((depth * 0.62 - 2.0) / 0.55)):
        if rnd.random() >= 0.12:
            chimney_pot(b, x, -2.05 - 0.55 * k, top + 0.22, 0.55 + 0.35 * rnd.random())


def chimney_pot(b: Builder, x: float, y: float, z: float, h: float) -> None:
    """Build one clay pot."""
    b.mat("pot", lw=0.8)
    lip = z + h * 0.9
    profile = [(0.15, z), (0.12, lip), (0.155, lip), (0.155, z + h), (0.0, z + h)]
    b.lathe(profile, 7, c=(x, y, 0))
