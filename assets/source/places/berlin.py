"""A Berlin street on the night of 12 August 1961: at its end they are unrolling wire.

x to the right, y along the street, z up. Tenements on both sides, a ruin on the right through which the moon falls.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import bpy

from . import passes
from .berlin_border import border, sector_board
from .cars import rounded_saloon
from .kit import BEBAS, COLOURS, RX, RY, RZ, Builder, S, T, frame
from .memory_figures import STANDING, STRIDING, WAITING, Dress, silhouette
from .memory_fronts import Front, front

HALF, KERB = 7.6, 4.3  # fronts, kerbs
CAR = (2.7, 9.6, math.pi - 0.52)  # where the car stands, and how it is turned
CAMERA = ((-0.5, 0, 1.6), 4.0, 22.5, 0.045)


def ground(b: Builder) -> None:
    """Cobbles with tram rails, pavements, kerbs."""
    b.mat("road")
    b.quad((-KERB, -8, 0), (KERB, -8, 0), (KERB, 200, 0), (-KERB, 200, 0))
    for side in (-1, 1):
        b.mat("pave")
        x0, x1 = sorted((side * KERB, side * (HALF + 0.4)))
        b.quad((x0, -8, 0.14), (x1, -8, 0.14), (x1, 200, 0.14), (x0, 200, 0.14))
        b.mat("kerb", lw=0.8)
        b.box(side * KERB - 0.13, -8, 0, side * KERB + 0.13, 200, 0.145)
    b.mat("rubble")
    b.quad((HALF + 0.4, -8, 0.14), (60, -8, 0.14), (60, 60, 0.14), (HALF + 0.4, 60, 0.14))
    for x in (-2.0, -0.565):
        b.mat("rail", lw=0.6)
        b.box(x - 0.05, -8, 0, x + 0.05, 140, 0.006)
        b.mat("groove", lw=0)
        b.quad((x + 0.05, -8, 0.004), (x + 0.085, -8, 0.004), (x + 0.085, 140, 0.004), (x + 0.05, 140, 0.004))


def left_row(b: Builder) -> None:
    """Tenements; the nearest has a coal merchant in its cellar and a carriage gate."""
    y = -7.0
    for i, (wide, bays, kinds, walls) in enumerate(
        (
            (13.5, 5, "wsgsw", "plaster"),
            (14.0, 5, "dswgs", "plaster2"),
            (13.0, 5, "wwgww", "plaster3"),
            (15.0, 6, "swgwsw", "plaster"),
            (14.0, 5, "wsgsw", "plaster2"),
            (15.0, 5, "wwgww", "plaster3"),
        )
    ):
        house = Front(
            wide, bays, 30 + i, (3.7, 3.6, 3.5, 3.3), kinds, walls=walls, detail=min(2, i // 2), trim=i % 3 != 1,
            scars=9 if i < 3 else 3, window=(1.15, 2.0), lit=0.05 if i == 2 else 0.0,
        )  # fmt: skip
        with b.at(frame((-HALF, y, 0), (0, 1, 0), (1, 0, 0))):
            front(b, house)
        y += wide
    with b.at(frame((-HALF, -7.0, 0), (0, 1, 0), (1, 0, 0))):
        _painted_sign(b, 18.9, 3.62, 6.2, "KOHLEN · KARTOFFELN")


def right_row(b: Builder) -> None:
    """A house beside us, the ruin, then tenements to the border."""
    rows = (
        (-9.0, Front(14.0, 5, 61, ground="wsdsw", walls="plaster2", scars=9, window=(1.15, 2.0))),
        (9.0, Front(20.5, 8, 63, (3.7, 3.6), "wwwgwwww", walls="plaster3", ruin=True, window=(1.6, 2.3))),
        (43.0, Front(15.0, 5, 66, ground="wwgww", walls="plaster2", detail=1, scars=3, trim=False, depth=5.0)),
        (58.0, Front(14.0, 5, 67, ground="wwgww", walls="plaster3", detail=2, depth=5.0)),
    )
    for y, house in rows:
        with b.at(frame((HALF, y, 0), (0, 1, 0), (-1, 0, 0))):
            front(b, house)
            if house.scars:
                _gable_wall(b, house)
    with b.at(frame((HALF, 5.0, 0), (0, 1, 0), (-1, 0, 0)), T(-3.4, 0, 0), S(-1, 1, 1), T(-3.4, 0, 0)):
        _painted_sign(b, 0, 3.62, 5.0, "BÄCKEREI")
    _rubble(b)


def _gable_wall(b: Builder, house: Front) -> None:
    """The bare brick side that a fallen neighbour leaves, with the traces of his rooms."""
    b.mat("brick", lw=0.9)
    top = house.height + sum(house.floors)
    for x in (-0.02, house.width + 0.02):
        b.polygon([(x, 0.2, 0), (x, -house.depth, 0), (x, -house.depth, top), (x, -5.5, top + 3.4), (x, 0.2, top)])


def _painted_sign(b: Builder, x: float, z: float, wide: float, words: str) -> None:
    b.mat("board", lw=0.8)
    b.box(x - wide / 2, 0.0, z - 0.34, x + wide / 2, 0.06, z + 0.34)
    with b.at(T(x, 0.07, z - 0.02)):
        b.mat("letters", lw=0)
        b.text(words, BEBAS, 0.5, 0, 1.15)


def _rubble(b: Builder) -> None:
    """Heaps of brick behind and in front of the ruin."""
    rnd = random.Random(12)
    for _ in range(150):
        x, y = HALF + 0.2 + rnd.random() ** 1.6 * 9, 12 + 16 * rnd.random()
        height = 1.5 * math.exp(-(((x - HALF - 2.6) / 2.6) ** 2)) * rnd.random()
        size = 0.14 + 0.3 * rnd.random()
        b.mat("brick" if rnd.random() < 0.6 else "rubble", lw=0.6)
        with b.at(T(x, y, 0.14 + height), RZ(rnd.random() * 3), RX(rnd.random()), RY(rnd.random())):
            b.box(-size, -size * 0.5, -size * 0.4, size, size * 0.5, size * 0.4)


def tram_wires(b: Builder) -> None:
    """The wire over the rails, hung from cross wires between the houses, and a lamp on one of them."""
    b.mat("iron", lw=0)
    for y in (13.0, 27.0, 41.0, 55.0):
        thick = 0.012 + y * 0.0006
        drop = [(x, y, 6.4 + 0.7 * (x / HALF) ** 2) for x in (-HALF, -4, -1.3, 2, 5, HALF)]
        b.tube(drop, thick, 4)
    b.tube([(-1.28, y, 6.32 + 0.05 * math.cos(y * 0.45)) for y in range(-6, 70, 2)], 0.016, 4)
    for y in (27.0, 55.0):
        with b.at(T(1.9, y, 6.3)):
            b.mat("iron", lw=0.8)
            b.lathe([(0.02, 0.2), (0.05, 0.0), (0.3, -0.12), (0.3, -0.16)], 14)
            b.mat("gaslight", lw=0.6)
            b.lathe([(0.24, -0.15), (0.12, -0.26), (0, -0.3)], 12)


def gas_lamp(b: Builder) -> None:
    """A slender lamp that nobody has lit tonight."""
    b.mat("lamp_iron", lw=1.0)
    b.lathe(
        [
            (0.19, 0),
            (0.19, 0.3),
            (0.13, 0.4),
            (0.1, 0.9),
            (0.13, 0.95),
            (0.07, 1.05),
            (0.05, 3.2),
            (0.09, 3.25),
            (0.05, 3.3),
        ],
        12,
    )
    b.tube([(-0.34, 0, 3.0), (0.34, 0, 3.0)], 0.02, 6)
    b.mat("glass", lw=0.8)
    b.lathe([(0.13, 3.34), (0.24, 3.86)], 8)
    b.mat("lamp_iron", lw=0.9)
    b.lathe([(0.3, 3.86), (0.22, 4.0), (0.08, 4.12), (0.1, 4.2), (0, 4.3)], 8)


def advertising_column(b: Builder) -> None:
    """A plain column with posters, as Berlin had them first."""
    b.mat("kerb", lw=1.1)
    b.lathe([(0.72, 0), (0.72, 0.35), (0.66, 0.4)], 28)
    b.mat("paper", lw=0.8)
    b.lathe([(0.65, 0.4), (0.65, 2.9)], 28)
    b.mat("kerb", lw=1.1)
    b.lathe([(0.66, 2.9), (0.78, 3.0), (0.78, 3.12), (0.5, 3.3), (0.2, 3.42), (0, 3.45)], 28)
    rnd = random.Random(8)
    for k in range(7):
        a0 = k * 0.9 + 0.05 * rnd.random()
        for z0, z1 in ((0.55, 1.6), (1.68, 2.8)):
            b.mat(rnd.choice(("post_a", "post_b", "post_c")), lw=0.7)
            b.lathe([(0.66, z0 + 0.06 * rnd.random()), (0.66, z1)], 6, a0, a0 + 0.8)
            b.mat("post_ink", lw=0)
            if rnd.random() < 0.5:
                b.lathe([(0.665, z0 + 0.3), (0.665, z1 - 0.16)], 5, a0 + 0.16, a0 + 0.64)
            else:
                b.lathe([(0.665, z1 - 0.34), (0.665, z1 - 0.12)], 5, a0 + 0.08, a0 + 0.72)
                b.lathe([(0.665, z0 + 0.2), (0.665, z0 + 0.23)], 5, a0 + 0.14, a0 + 0.6)


def street_things(b: Builder) -> None:
    """The car, lamps, the column, a street sign, two who have come to look."""
    x, y, turn = CAR
    with b.at(T(x, y, 0), RZ(turn)):
        rounded_saloon(b, "car_a", "B · LK 583")
    for x, y in ((-KERB - 0.5, 10.5), (-KERB - 0.5, 33.0), (KERB + 0.5, 24.0)):
        with b.at(T(x, y, 0.14)):
            gas_lamp(b)
    with b.at(T(-KERB - 1.5, 17.0, 0.14)):
        advertising_column(b)
    with b.at(T(-4.75, 25.5, 0.14), RZ(-0.12)):
        sector_board(b)
    for x, y, pose, dress, flip in (
        (-6.3, 22.0, WAITING, Dress("shadow_a", "shadow_b", 0.5, 0.26, "brim"), False),
        (-5.75, 22.3, STANDING, Dress("shadow_b", "shadow_b", 0.55, 0.26, "scarf"), True),
        (5.4, 23.0, STRIDING, Dress("shadow_a", "shadow_b", 0.5, 0.25, "", "case"), True),
    ):
        with b.at(T(x, y, 0.14)):
            silhouette(b, pose, dress, flip, line=0)


# --- picture


def _toward(elevation: float, azimuth: float) -> tuple[float, float, float]:
    e, a = math.radians(elevation), math.radians(azimuth)
    return -math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), -math.sin(e)


def _from_car(across: float, ahead: float, z: float) -> tuple[float, float, float]:
    x, y, turn = CAR
    c, s = math.cos(turn), math.sin(turn)
    return x + across * c - ahead * s, y + across * s + ahead * c, z


def beams() -> list[tuple[tuple[float, float, float], ...]]:
    """For each headlamp: where it is, and the two ends of its light on the cobbles."""
    return [(_from_car(x, 1.86, 0.68), _from_car(x - 1.7, 6.2, 0.0), _from_car(x + 1.7, 6.2, 0.0)) for x in (-0.5, 0.5)]


def searchlights() -> list[tuple[tuple[float, float, float], ...]]:
    """For each searchlight behind the wire: where it stands, and the two edges of its light in the sky."""
    return [
        ((x, 62.0, 2.0), (x + a, 62.0, 60.0), (x + c, 62.0, 60.0)) for x, a, c in ((-3.0, -9.0, -1.0), (3.6, 6.0, 15.0))
    ]


def lights() -> None:
    """The moon through the ruin, and the car's headlamps."""
    passes.sun(_toward(34, 62))
    turn = CAR[2]
    ahead = (-math.sin(turn), math.cos(turn))
    for side in (-0.5, 0.5):
        place = _from_car(side, 2.0, 0.68)
        passes.spot_light(place, (ahead[0], ahead[1], -0.12), 2600, 42, 0.3, "lamp")


def build() -> bpy.types.Object:
    """The set with its camera."""
    passes.reset()
    b = Builder(7)
    for part in (ground, left_row, right_row, tram_wires, border, street_things):
        part(b)
    b.finish("berlin")
    lights()
    return passes.camera(*CAMERA)


def render(folder: Path) -> None:
    """Write the passes."""
    folder.mkdir(parents=True, exist_ok=True)
    build()
    COLOURS.save(folder / "names.json")
    passes.exact(folder / "m.exr")
    passes.soft(folder / "ao.exr", set(), world=1.0, bounces=0, samples=16)
    passes.soft(folder / "l.exr", {"lamp"})
