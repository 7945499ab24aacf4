"""A square in Prague on a morning of August 1968: arcades, a church with two towers, a tank among people.

x to the right, y ahead, z up.
"""

from __future__ import annotations

import math
from pathlib import Path

import bpy

from . import passes
from .kit import BEBAS, COLOURS, RY, RZ, Builder, S, T, frame
from .memory_fronts import Front, front
from .memory_tank import crew, tank, tracks_on_ground
from .prague_people import LEFT, TANK, crowd, leaflets

BACK = 56.0
CAMERA = ((-1.6, 0, 1.62), -3.0, 22.5, 0.075)


def ground(b: Builder) -> None:
    """Setts from wall to wall, a low kerb along the arcade, tram rails across."""
    b.mat("road")
    b.quad((-70, -8, 0), (90, -8, 0), (90, 160, 0), (-70, 160, 0))
    b.mat("pave")
    b.quad((LEFT - 4, -8, 0.12), (LEFT + 1.5, -8, 0.12), (LEFT + 1.5, BACK, 0.12), (LEFT - 4, BACK, 0.12))
    b.mat("kerb", lw=0.8)
    b.box(LEFT + 1.4, -8, 0, LEFT + 1.65, BACK, 0.125)
    for y in (19.2, 20.65):
        b.mat("rail", lw=0.5)
        b.box(LEFT + 1.7, y, 0, 60, y + 0.1, 0.006)


def left_row(b: Builder) -> None:
    """Houses that stand on arcades; one walks under them."""
    y = -9.0
    for i, (wide, bays, floors, gable) in enumerate(
        (
            (11.4, 3, (3.6, 3.4, 3.2), ""),
            (8.6, 2, (3.9, 3.5), "curved"),
            (10.8, 3, (3.7, 3.4, 3.1), ""),
            (8.4, 2, (3.8, 3.6), "stepped"),
            (9.0, 2, (3.8, 3.5, 3.2), "curved"),
            (11.0, 3, (3.7, 3.4), ""),
            (9.0, 2, (3.8, 3.4, 3.0), "curved"),
        )
    ):
        walls = ("plaster", "plaster3", "plaster2")[i % 3]
        house = Front(
            wide, bays, 20 + i, floors, "a" * bays, 4.7, walls, min(2, i // 2), window=(1.15, 2.0), gable=gable,
        )  # fmt: skip
        with b.at(frame((LEFT, y, 0.1), (0, 1, 0), (1, 0, 0))):
            front(b, house)
        y += wide


def back_row(b: Builder) -> None:
    """The far side of the square, and the church that looks over its roofs."""
    x = -16.0
    for i, (wide, floors, gable) in enumerate(
        (
            (9.0, (3.8, 3.6, 3.2), "curved"),
            (8.0, (3.6, 3.4), "stepped"),
            (10.0, (4.0, 3.6), "curved"),
            (9.0, (3.8, 3.4), "stepped"),
            (10.5, (3.8, 3.6, 3.2), ""),
            (9.0, (3.8, 3.4), "curved"),
            (11.0, (3.8, 3.6, 3.0), ""),
            (9.0, (3.8, 3.6), "curved"),
        )
    ):
        walls = ("plaster2", "plaster", "plaster3")[i % 3]
        bays = 3 if wide < 10 else 4
        house = Front(wide, bays, 40 + i, floors, "a" * bays, 4.6, walls, 1, window=(1.1, 1.9), gable=gable, trim=True)
        with b.at(frame((x, BACK, 0), (1, 0, 0), (0, -1, 0))):
            front(b, house)
        x += wide
    with b.at(T(4.0, BACK + 17, 0), S(0.72, 0.72, 0.60)):
        church(b)


def church(b: Builder) -> None:
    """A gothic nave between two towers, each with a crown of turrets on its steep roof."""
    b.mat("far_a", lw=0.9)
    b.prism([(-8, 0), (8, 0), (8, 26), (0, 40), (-8, 26)], -1, 30, 1)
    for x in (-9.5, 9.5):
        with b.at(T(x, 0, 0)):
            _tower(b)


def _tower(b: Builder) -> None:
    b.mat("far_a", lw=1.0)
    b.box(-3.6, -3.6, 0, 3.6, 3.6, 42)
    for z in (20, 30):
        b.mat("far_b", lw=0.7)
        for x in (-1.5, 1.5):
            arch = [(x - 0.7, z), (x + 0.7, z), (x + 0.7, z + 4.4), (x, z + 6.0), (x - 0.7, z + 4.4)]
            b.polygon([(px, -3.64, pz) for px, pz in arch])
    b.mat("far_a", lw=0.8)
    b.box(-3.9, -3.9, 41, 3.9, 3.9, 42.4)
    _spire(b, (0, 0), 42.4, 3.4, 19.0)
    for dx in (-3.3, 3.3):
        for dy in (-3.3, 3.3):
            _spire(b, (dx, dy), 42.4, 0.85, 8.5)
    for k in range(4):
        a = k * math.pi / 2
        _spire(b, (1.9 * math.cos(a), 1.9 * math.sin(a)), 51.0, 0.55, 6.0)


def _spire(b: Builder, at: tuple[float, float], z: float, r: float, high: float) -> None:
    """A needle with a gilt ball on it."""
    b.mat("far_b", lw=0.8)
    b.lathe([(r, z), (r * 0.92, z + high * 0.1), (r * 0.35, z + high * 0.62), (0.04, z + high)], 8, c=(*at, 0))
    b.mat("far_b", lw=0)
    b.lathe([(0, z + high - 0.1), (0.26, z + high + 0.2), (0, z + high + 0.5)], 8, c=(*at, 0))


def scaffold(b: Builder) -> None:
    """On the right a house front behind poles and planks; somebody has chalked a wish on its boards."""
    x0, y0 = 11.5, 10.0
    with b.at(frame((x0 + 1.6, y0 - 10, 0), (0, 1, 0), (-1, 0, 0))):
        front(b, Front(26.0, 7, 90, (3.8, 3.6, 3.4), "w" * 7, 4.4, "plaster3", 0, window=(1.2, 2.1)))
    for k in range(12):
        y = y0 - 9 + 2.2 * k
        for x in (x0, x0 + 1.25):
            b.mat("timber", lw=0.7)
            b.tube([(x, y, 0), (x + 0.03 * math.sin(k), y, 14.5)], 0.055, 6)
    for level in range(6):
        z = 2.3 + 2.1 * level
        for start, end in ((-9.6, -3.0), (1.4, 8.0), (10.4, 15.6))[level % 2 :: 2] if level else ((-9.6, 15.6),):
            b.mat("plank", lw=0.8)
            b.box(x0 + 0.5, y0 + start, z, x0 + 1.2, y0 + end, z + 0.06)
        b.mat("timber", lw=0.6)
        for up in (-0.08, 1.0):
            b.tube([(x0 - 0.06, y0 - 9.6, z + up), (x0 - 0.06, y0 + 15.6, z + up)], 0.042, 5)
    for k in range(0, 11, 2):
        y = y0 - 9 + 2.2 * k
        b.mat("timber", lw=0.6)
        ends = ((y, 0.1), (y + 4.4, 8.6)) if k % 4 else ((y + 4.4, 0.1), (y, 8.6))
        b.tube([(x0 - 0.1, ends[0][0], ends[0][1]), (x0 - 0.1, ends[1][0], ends[1][1])], 0.05, 5)
    for k in range(58):
        y = y0 - 9.5 + 0.43 * k
        b.mat("plank", lw=0.5)
        b.box(x0 - 0.2, y, 0.05, x0 - 0.15, y + 0.41, 2.05 + 0.05 * math.sin(k * 2.3))
    for words, y, z, size in (("IVANE", 19.6, 1.52, 0.9), ("JDI DOMŮ", 19.6, 0.66, 0.9)):
        with b.at(T(x0 - 0.22, y, z), RZ(-math.pi / 2), RY(0.03)):
            b.mat("shadow_b", lw=0)
            b.text(words, BEBAS, size, 0, 1.15)


def lamp_post(b: Builder) -> None:
    """A tall double lantern."""
    b.mat("lamp_iron", lw=1.1)
    foot = [(0.34, 0), (0.34, 0.2), (0.26, 0.3), (0.24, 0.9), (0.3, 1.0), (0.14, 1.2), (0.09, 1.4), (0.06, 3.7)]
    b.lathe([*foot, (0.1, 3.8), (0.05, 3.9), (0.04, 4.6), (0, 4.8)], 14)
    for side in (-1, 1):
        b.mat("lamp_iron", lw=0.7)
        b.tube([(0, 0, 3.5), (side * 0.4, 0, 3.45), (side * 0.7, 0, 3.75), (side * 0.72, 0, 4.0)], 0.03, 6)
        with b.at(T(side * 0.72, 0, 4.0)):
            b.mat("glass2", lw=0.8)
            b.lathe([(0.12, 0.0), (0.24, 0.55)], 6)
            b.mat("lamp_iron", lw=0.8)
            b.lathe([(0.3, 0.55), (0.1, 0.8), (0.05, 1.0), (0, 1.05)], 6)


def tram(b: Builder) -> None:
    """A round-nosed tram that has come to a stop across the square; its length lies along x."""
    b.mat("tram_a", lw=1.1)
    low = [(-6.6, 0.5), (-7.0, 0.9), (-7.05, 1.6), (7.05, 1.6), (7.0, 0.9), (6.6, 0.5)]
    b.prism(low, -1.2, 1.2, 1)
    b.mat("tram_b", lw=1.0)
    high = [(-7.05, 1.6), (-6.8, 2.5), (-6.3, 2.95), (6.3, 2.95), (6.8, 2.5), (7.05, 1.6)]
    b.prism(high, -1.2, 1.2, 1)
    b.mat("tram_b", lw=0.9)
    b.prism([(-6.0, 2.95), (-5.6, 3.12), (5.6, 3.12), (6.0, 2.95)], -0.9, 0.9, 1)
    for k in range(9):
        b.mat("glass", lw=0.8)
        x = -5.9 + 1.32 * k
        b.box(x, -1.22, 1.72, x + 1.12, -1.19, 2.55)
    for x in (-4.2, 4.2):
        b.mat("tyre", lw=0.8)
        b.box(x - 1.0, -1.0, 0.1, x + 1.0, 1.0, 0.52)
    b.mat("iron", lw=0)
    b.tube([(-0.9, 0, 3.1), (0.5, 0, 3.8), (-0.6, 0, 4.7)], 0.035, 4)
    b.tube([(-60, 0, 4.75), (60, 0, 4.75)], 0.022, 4)


def armour(b: Builder) -> None:
    """The tank and the broken setts behind it; a second one beyond."""
    x, y, turn = TANK
    with b.at(T(x, y, 0), RZ(turn)):
        tank(b)
        tracks_on_ground(b, 14)
    with b.at(T(x, y, 2.1)):
        crew(b)
    with b.at(T(x + 14, y + 15, 0), RZ(turn - 0.9)):
        tank(b)


# --- picture


def _toward(elevation: float, azimuth: float) -> tuple[float, float, float]:
    e, a = math.radians(elevation), math.radians(azimuth)
    return -math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)


def build() -> bpy.types.Object:
    """The set with its camera."""
    passes.reset()
    b = Builder(9)
    for part in (ground, left_row, back_row, scaffold, armour, crowd, leaflets):
        part(b)
    with b.at(T(19.0, 42.5, 0)):
        tram(b)
    for x, y in ((LEFT + 2.4, 11.5), (10.2, 31.0)):
        with b.at(T(x, y, 0)):
            lamp_post(b)
    b.finish("prague")
    passes.sun(_toward(57, -118))
    return passes.camera(*CAMERA)


def render(folder: Path) -> None:
    """Write the passes."""
    folder.mkdir(parents=True, exist_ok=True)
    build()
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "g.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
