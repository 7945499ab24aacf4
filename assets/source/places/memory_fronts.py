"""Plain house fronts for the remembered towns: tenements, gabled houses with arcades, ruins.

Local frame: x along the wall, y outwards, z up; the face of the wall is y = 0.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .facade import Window, cornice, course, surround
from .kit import Builder
from .memory_ruins import Material, Section, broken_top, scar


@dataclass(frozen=True)
class Front:
    """What a house looks like; everything else follows from the seed."""

    width: float
    bays: int
    seed: int
    floors: Sequence[float] = (3.6, 3.6, 3.5, 3.3)
    ground: str = ""  # a letter a bay: s shuttered shop, d door, g gate, w window, a arcade; "": windows
    height: float = 4.0  # of the ground floor
    walls: str = "plaster"
    detail: int = 0  # 0 near, 1 farther, 2 far
    lit: float = 0.0
    window: tuple[float, float] = (1.1, 1.9)
    trim: bool = True
    scars: int = 0
    ruin: bool = False
    gable: str = ""  # "": eaves; "curved" or "stepped" for a gable towards the street
    depth: float = 11.0


def upright(b: Builder, x0: float, x1: float, y: float, z0: float, z1: float) -> None:
    """A rectangle in the plane of the wall."""
    b.quad((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1))


def front(b: Builder, f: Front) -> float:
    """A house from pavement to roof; returns the height of its eaves."""
    rnd = random.Random(f.seed)
    wall = b.mat(f.walls)
    ground_floor(b, f, wall, rnd)
    z = f.height
    for i, height in enumerate(f.floors):
        _storey(b, f, rnd, wall, z, height, i)
        z += height
    if f.ruin:
        broken_top(b, wall, f.width, z, rnd)
        return z
    _body(b, f, z)
    if f.trim and f.detail < 2:
        course(b, 0, f.width, f.height - 0.05, 0.18, 0.26)
    if f.gable:
        _gable(b, f, z)
    else:
        cornice(b, 0, f.width, z, 0.5, max(1, f.detail))
        _roof(b, f, rnd, z + 0.3)
    _scars(b, f, rnd, z)
    return z


# --- ground floor


def ground_floor(b: Builder, f: Front, wall: Material, rnd: random.Random) -> None:
    """The ground floor bay by bay."""
    bay = f.width / f.bays
    for i, kind in enumerate((f.ground or "w" * f.bays)[: f.bays]):
        x0, x1 = bay * i, bay * (i + 1)
        if kind == "g":
            _arched(b, wall, x0, x1, min(3.0, bay * 0.74), f.height, 1.2, 0.5)
        elif kind == "a":
            arcade(b, wall, x0, x1, bay * 0.74, f.height, 3.2)
        else:
            _flat_bay(b, f, wall, x0, x1, kind, rnd)


def _flat_bay(b: Builder, f: Front, wall: Material, x0: float, x1: float, kind: str, rnd: random.Random) -> None:
    wide, sill, head = {
        "s": ((x1 - x0) * 0.72, 0.55, f.height - 0.95),
        "d": (1.15, 0.12, f.height - 0.9),
    }.get(kind, (f.window[0], 1.05, min(f.height - 0.6, 1.05 + f.window[1])))
    mid = (x0 + x1) / 2
    a, c = mid - wide / 2, mid + wide / 2
    b.use(wall)
    upright(b, x0, a, 0, 0, f.height)
    upright(b, c, x1, 0, 0, f.height)
    upright(b, a, c, 0, 0, sill)
    upright(b, a, c, 0, head, f.height)
    if kind == "w":
        if f.ruin:
            _reveal(b, a, c, sill, head, 0.35)
        else:
            Window(b, mid, sill, wide, head - sill, f.detail, rnd, f.lit)
    else:
        _reveal(b, a, c, sill, head, 0.3)
        b.mat("iron_f" if kind == "s" else "door", lw=0.8)
        upright(b, a, c, -0.22, sill, head)
        if f.detail < 2:
            (_slats if kind == "s" else _panels)(b, a, c, sill, head)


def _reveal(b: Builder, x0: float, x1: float, z0: float, z1: float, d: float) -> None:
    b.mat("reveal", lw=0.8)
    for x in (x0, x1):
        b.quad((x, 0, z0), (x, -d, z0), (x, -d, z1), (x, 0, z1))
    for z in (z0, z1):
        b.quad((x0, 0, z), (x1, 0, z), (x1, -d, z), (x0, -d, z))


def _slats(b: Builder, x0: float, x1: float, z0: float, z1: float) -> None:
    """A shutter of steel slats, rolled down."""
    n = int((z1 - z0) / 0.16)
    for i in range(n):
        b.mat("iron_f", lw=0.45)
        z = z0 + (z1 - z0) * i / n
        b.quad((x0, -0.2, z), (x1, -0.2, z), (x1, -0.17, z + 0.13), (x0, -0.17, z + 0.13))


def _panels(b: Builder, x0: float, x1: float, z0: float, z1: float) -> None:
    """A door of two leaves with panels and a light over it."""
    mid, over = (x0 + x1) / 2, z1 - 0.55
    b.mat("glass", lw=0.7)
    upright(b, x0 + 0.06, x1 - 0.06, -0.21, over, z1 - 0.05)
    for a, c in ((x0, mid), (mid, x1)):
        for low, high in ((z0 + 0.15, z0 + 0.85), (z0 + 1.0, over - 0.15)):
            b.mat("door", lw=0.6)
            b.box(a + 0.09, -0.21, low, c - 0.09, -0.19, high)


def arch_line(x0: float, x1: float, spring: float, rise: float, n: int = 14) -> list[Section]:
    """Points of a round arch from its left spring to its right one."""
    mid, r = (x0 + x1) / 2, (x1 - x0) / 2
    return [(mid - r * math.cos(t), spring + rise * math.sin(t)) for t in np.linspace(0, math.pi, n)]


def _arched(
    b: Builder, wall: Material, x0: float, x1: float, wide: float, top: float, depth: float, low: float
) -> None:
    """A bay of wall with a round-headed opening, dark inside."""
    a, c = (x0 + x1 - wide) / 2, (x0 + x1 + wide) / 2
    rise = min(wide / 2, top - 1.9 - low * 0.2)
    spring = top - 0.55 - rise
    line = arch_line(a, c, spring, rise)
    b.use(wall)
    upright(b, x0, a, 0, 0, top)
    upright(b, c, x1, 0, 0, top)
    for (px, pz), (qx, qz) in pairwise(line):
        b.quad((px, 0, pz), (qx, 0, qz), (qx, 0, top), (px, 0, top))
    b.mat("reveal", lw=0.9)
    edge = [(a, 0.0), *line, (c, 0.0)]
    for (px, pz), (qx, qz) in pairwise(edge):
        b.quad((px, 0, pz), (qx, 0, qz), (qx, -depth, qz), (px, -depth, pz))
    b.mat("gloom", lw=0.6)
    b.polygon([(x, -depth, z) for x, z in edge])
    b.mat("trim", lw=0.7)
    outer = arch_line(a - 0.2, c + 0.2, spring, rise + 0.2)
    for k in range(len(line) - 1):
        (px, pz), (qx, qz), (rx, rz), (sx, sz) = line[k], line[k + 1], outer[k + 1], outer[k]
        b.quad((px, 0.05, pz), (qx, 0.05, qz), (rx, 0.05, rz), (sx, 0.05, sz))


def arcade(b: Builder, wall: Material, x0: float, x1: float, wide: float, top: float, depth: float) -> None:
    """A bay of an arcade one walks under: two piers, an arch, a vault, a back wall with a door or a shop."""
    _arched(b, wall, x0, x1, wide, top, depth, 0.0)
    a, c = (x0 + x1 - wide) / 2, (x0 + x1 + wide) / 2
    b.mat("gloom_d", lw=0.7)
    mid = (a + c) / 2
    upright(b, mid - 0.7, mid + 0.7, -depth + 0.03, 0, 2.4)
    b.mat("trim", lw=0.8)
    for p0, p1 in ((x0, a), (c, x1)):
        b.box(p0 - 0.0, -0.02, 0, p1, 0.09, 0.5)
        b.box(p0 - 0.0, -0.02, top - 0.62 - wide / 2, p1, 0.07, top - 0.44 - wide / 2)


# --- above


def _storey(b: Builder, f: Front, rnd: random.Random, wall: Material, z: float, height: float, number: int) -> None:
    bay, (w, h) = f.width / f.bays, f.window
    h = min(h, height - 1.2)
    sill = z + (height - h) * 0.42
    for i in range(f.bays):
        mid = bay * (i + 0.5)
        x0, x1 = mid - w / 2, mid + w / 2
        b.use(wall)
        upright(b, bay * i, x0, 0, z, z + height)
        upright(b, x1, bay * (i + 1), 0, z, z + height)
        upright(b, x0, x1, 0, z, sill)
        upright(b, x0, x1, 0, sill + h, z + height)
        if f.ruin:
            _reveal(b, x0, x1, sill, sill + h, 0.35)
            continue
        Window(b, mid, sill, w, h, f.detail, rnd, f.lit)
        if f.trim:
            surround(b, mid, sill, w, h, max(f.detail, 1), "noble" if number == 0 else "std")
        if f.detail < 2:
            b.mat("trim", lw=0.7)
            b.box(x0 - 0.14, 0, sill - 0.12, x1 + 0.14, 0.14, sill)


def _body(b: Builder, f: Front, top: float) -> None:
    """What stops the light behind the front: floors, side walls, back."""
    b.mat("party")
    b.box(0.01, -f.depth, f.height, f.width - 0.01, -0.6, top)
    low = 3.3 if "a" in f.ground else 1.3
    b.box(0.01, -f.depth, 0, f.width - 0.01, -low, f.height)
    for x in (0.0, f.width):
        b.quad((x, 0, 0), (x, -f.depth, 0), (x, -f.depth, top), (x, 0, top))


def _roof(b: Builder, f: Front, rnd: random.Random, z: float) -> None:
    rise, half = 3.4, f.depth / 2
    b.mat("roof", lw=1.1)
    b.quad((0, 0.3, z), (f.width, 0.3, z), (f.width, -half, z + rise), (0, -half, z + rise))
    b.quad((0, -f.depth, z), (f.width, -f.depth, z), (f.width, -half, z + rise), (0, -half, z + rise))
    b.mat("party")
    for x in (0, f.width):
        b.polygon([(x, 0.3, z), (x, -half, z + rise), (x, -f.depth, z)])
    for _ in range(2 if f.detail < 2 else 1):
        x = f.width * (0.15 + 0.7 * rnd.random())
        b.mat("brick", lw=0.9)
        b.box(x - 0.4, -half - 0.6, z + rise - 1.4, x + 0.4, -half + 0.6, z + rise + 1.5)


def _gable(b: Builder, f: Front, z: float) -> None:
    """A gable towards the street: with volutes, or in steps; a steep roof behind it."""
    w, rise = f.width, f.width * 0.62
    cornice(b, 0, w, z, 0.3, 1)
    half = _curved_half(w, rise) if f.gable == "curved" else _stepped_half(w, rise)
    outline = half + [(w - x, zz) for x, zz in half[::-1]]
    b.mat(f.walls)
    b.prism([(x, z + zz) for x, zz in outline], -0.35, 0.02, 1)
    b.mat("trim", lw=0.7)
    b.box(w * 0.3, 0, z + rise * 0.52, w * 0.7, 0.12, z + rise * 0.56)
    b.mat("glass", lw=0.8)
    eye = [(w / 2 + 0.42 * math.cos(t), 0.03, z + rise * 0.3 + 0.6 * math.sin(t)) for t in np.linspace(0, 6.1, 16)]
    b.polygon(eye)
    b.mat("roof", lw=1.0)
    ridge = z + rise * 0.86
    for x in (0.0, w):
        b.quad((x, -0.3, z), (w / 2, -0.3, ridge), (w / 2, -f.depth, ridge), (x, -f.depth, z))


def _curved_half(w: float, rise: float) -> list[Section]:
    points = [(0.0, 0.0), (0.0, rise * 0.12)]
    points += [(w * (0.02 + 0.24 * t), rise * (0.12 + 0.42 * t**2.2)) for t in np.linspace(0, 1, 9)]
    points += [(w * 0.24, rise * 0.58), (w * 0.30, rise * 0.60)]
    points += [(w * (0.32 + 0.10 * t), rise * (0.62 + 0.22 * t**1.8)) for t in np.linspace(0, 1, 6)]
    return [*points, (w * 0.40, rise * 0.88), (w * 0.5, rise * 1.02)]


def _stepped_half(w: float, rise: float) -> list[Section]:
    points: list[Section] = []
    for k in range(5):
        points += [(w * 0.095 * k, rise * 0.19 * k), (w * 0.095 * k, rise * 0.19 * (k + 1))]
    return points


def _scars(b: Builder, f: Front, rnd: random.Random, top: float) -> None:
    """Wounds between the windows."""
    bay = f.width / f.bays
    for _ in range(f.scars):
        x = bay * rnd.randrange(1, f.bays) if f.bays > 1 else f.width / 2
        scar(b, (x, 1.0 + (top - 2.0) * rnd.random()), (bay - f.window[0]) * 0.46, rnd)
