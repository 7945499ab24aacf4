"""Railway parts: track, platform edge, sleeping car, lamps.

Along y unless said otherwise; the origin of track and carriages is the middle of the track at the top of the rails.
"""

from __future__ import annotations

import itertools
import math
import random
from dataclasses import dataclass

import numpy as np

from .kit import BEBAS, RZ, Builder, T

PLATFORM = 0.55
"""How high platforms lie above the rails."""
HALF = 1.43
"""Half the width of a carriage."""
FLOOR, EAVES, CROWN = 1.25, 3.30, 4.05
"""Heights of a carriage above the rails."""
BODY = ((0.0, 0.95), (HALF, 0.95), (HALF + 0.02, 1.3), (HALF, EAVES))
ROOF = ((HALF + 0.03, EAVES), (HALF - 0.05, 3.52), (1.12, 3.78), (0.65, 3.97), (0.0, CROWN))
PASSENGER = (
    (-0.34, 0.0), (-0.32, 0.16), (-0.24, 0.25), (-0.11, 0.29), (-0.11, 0.36), (-0.15, 0.43), (-0.17, 0.48),
    (-0.28, 0.50), (-0.28, 0.52), (-0.14, 0.54), (-0.12, 0.65), (0.02, 0.67), (0.12, 0.64), (0.13, 0.54),
    (0.21, 0.53), (0.20, 0.50), (0.10, 0.47), (0.08, 0.37), (0.06, 0.30), (0.20, 0.24), (0.29, 0.14), (0.31, 0.0),
)  # fmt: skip
"""Head, hat and shoulders behind a pane."""


@dataclass(frozen=True, slots=True)
class Carriage:
    """What a sleeping car looks like; the rest follows from the seed."""

    seed: int
    length: float = 23.0
    bays: int = 10
    lit: float = 0.5  # share of windows with a light behind them
    side: str = "wl_blue"
    lettering: str = "VOITURE-LITS · SLEEPING-CAR"
    open_door: bool = False
    passenger: int = -1  # the bay at whose window somebody stands


def track(b: Builder, y0: float, y1: float, gauge: float = 1.435) -> None:
    """Two rails on sleepers in ballast."""
    b.mat("ballast")
    b.quad((-1.9, y0, -0.17), (1.9, y0, -0.17), (1.9, y1, -0.17), (-1.9, y1, -0.17))
    for k in range(int((y1 - y0) / 0.65)):
        b.mat("sleeper", lw=0.5)
        y = y0 + 0.65 * k
        b.box(-1.25, y, -0.3, 1.25, y + 0.26, -0.13)
    for x in (-gauge / 2, gauge / 2):
        b.mat("rail", lw=0.9)
        b.box(x - 0.035, y0, -0.13, x + 0.035, y1, 0)
        b.mat("rail_top", lw=0)
        b.box(x - 0.03, y0, 0, x + 0.03, y1, 0.004)


def platform(b: Builder, x0: float, x1: float, y0: float, y1: float, edges: tuple[float, ...]) -> None:
    """A platform whose top is z = 0, with a stone edge and a white line wherever trains stop."""
    b.mat("pave")
    b.quad((x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0))
    for edge in edges:
        inward = 1 if edge == x0 else -1
        b.mat("kerb", lw=0.9)
        b.box(min(edge, edge + 0.34 * inward), y0, -0.16, max(edge, edge + 0.34 * inward), y1, 0.012)
        b.mat("platform_side")
        b.box(min(edge + 0.08 * inward, edge + 0.3 * inward), y0, -PLATFORM - 0.2, edge + 0.3 * inward, y1, -0.16)
        for k in range(int((y1 - y0) / 1.2)):
            b.mat("kerb", lw=0.5)
            y = y0 + 1.2 * k
            x = edge + 0.34 * inward
            b.box(min(edge, x), y, 0.012, max(edge, x), y + 1.18, 0.016)
        b.mat("line_white", lw=0)
        x = edge + 0.55 * inward
        b.quad((x - 0.04, y0, 0.004), (x + 0.04, y0, 0.004), (x + 0.04, y1, 0.004), (x - 0.04, y1, 0.004))


# --- carriages


def carriage(b: Builder, car: Carriage) -> None:
    """A sleeping car from y = 0 to its length; its windows are on both sides."""
    rnd, length = random.Random(car.seed), car.length
    b.mat(car.side, lw=1.2)
    for sign in (1, -1):
        for (xa, za), (xb, zb) in itertools.pairwise(BODY):
            b.quad((sign * xa, 0, za), (sign * xa, length, za), (sign * xb, length, zb), (sign * xb, 0, zb))
    for y in (0, length):
        outline = [*BODY[1:], *ROOF]
        b.polygon([(x, y, z) for x, z in outline] + [(-x, y, z) for x, z in outline[::-1]])
    b.mat("wl_roof", lw=1.2)
    for sign in (1, -1):
        for (xa, za), (xb, zb) in itertools.pairwise(ROOF):
            b.quad((sign * xa, 0, za), (sign * xa, length, za), (sign * xb, length, zb), (sign * xb, 0, zb))
    for k in range(4):
        b.mat("wl_roof", lw=0.8)
        b.lathe([(0.2, CROWN - 0.1), (0.2, CROWN + 0.1), (0.1, CROWN + 0.2)], 10, c=(0, length * (k + 0.5) / 4, 0))
    _running_gear(b, length)
    _gangway(b, length)
    for turn in (0, math.pi):  # its two sides
        with b.at(T(0, length / 2, 0), RZ(turn), T(0, -length / 2, 0)):
            _side(b, car, rnd, door_open=car.open_door and turn == 0)


def _side(b: Builder, car: Carriage, rnd: random.Random, door_open: bool) -> None:
    """Lines, lettering, windows and doors of the side at +x."""
    x, length = HALF + 0.012, car.length
    for z, thick in ((1.22, 0.018), (2.02, 0.018), (2.98, 0.018), (3.22, 0.012)):
        b.mat("wl_gold", lw=0)
        b.box(x - 0.01, 1.5, z, x + 0.012, length - 1.5, z + thick)
    first, last = 2.0, length - 2.0
    step = (last - first) / car.bays
    for k in range(car.bays):
        y = first + step * (k + 0.5)
        _window(b, x, y, 1.12, car.lit, rnd)
        if k == car.passenger:
            b.mat("wl_passenger", lw=0.7)
            b.polygon([(x + 0.025, y + u, 2.1 + v) for u, v in PASSENGER])
    for y, is_open in ((0.45, door_open), (length - 1.2, False)):
        _door(b, x, y, is_open)
    for y in (length * 0.26, length * 0.74):
        with b.at(T(x + 0.016, y, 3.1), RZ(math.pi / 2)):
            b.mat("wl_gold", lw=0)
            b.text(car.lettering, BEBAS, 0.19, 0, 1.7)
    for y in (length * 0.5, length * 0.86):
        b.mat("wl_gold", lw=0.5)
        points = [(0.24 * math.cos(a), 0.2 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 16, endpoint=False)]
        b.polygon([(x + 0.014, y + u, 1.62 + v) for u, v in points])
        b.mat(car.side, lw=0)
        b.polygon([(x + 0.018, y + u * 0.72, 1.62 + v * 0.72) for u, v in points])
        with b.at(T(x + 0.022, y, 1.62), RZ(math.pi / 2)):
            b.mat("wl_gold", lw=0)
            b.text("GTN", BEBAS, 0.16)


def _window(b: Builder, x: float, y: float, wide: float, lit: float, rnd: random.Random) -> None:
    """A sleeping compartment's window: brass frame, curtains half drawn or a blind down."""
    y0, y1, z0, z1 = y - wide / 2, y + wide / 2, 2.10, 2.92
    b.mat("wl_frame", lw=0.9)
    b.box(x - 0.02, y0 - 0.06, z0 - 0.06, x + 0.02, y1 + 0.06, z1 + 0.06)
    is_lit, blind = rnd.random() < lit, rnd.random() < 0.35
    glass = "win_lit" if is_lit else "wl_glass"
    b.mat(glass, lw=0.8)
    b.quad((x + 0.022, y0, z0), (x + 0.022, y1, z0), (x + 0.022, y1, z1), (x + 0.022, y0, z1))
    if blind:
        fall = rnd.choice((0.42, 0.7, 0.82))
        b.mat("curtain_lit" if is_lit else "wl_blind", lw=0.6)
        b.quad((x + 0.026, y0, z1 - fall), (x + 0.026, y1, z1 - fall), (x + 0.026, y1, z1), (x + 0.026, y0, z1))
    else:
        _drapes(b, x + 0.026, (y0, y1), (z0, z1), "wl_drape_lit" if is_lit else "wl_drape")
    if is_lit and not blind:
        foot, z = y + rnd.choice((-0.3, 0.3)), z0 + 0.2
        b.mat("wl_shade", lw=0.7)
        b.polygon([(x + 0.03, foot + u, z + v) for u, v in ((-0.1, 0), (0.1, 0), (0.055, 0.16), (-0.055, 0.16))])
    b.mat("wl_frame", lw=0.7)
    b.box(x + 0.02, y0, z1 - 0.24, x + 0.04, y1, z1 - 0.215)


def _drapes(b: Builder, x: float, across: tuple[float, float], up: tuple[float, float], colour: str) -> None:
    (y0, y1), (z0, z1) = across, up
    for edge, inward in ((y0, 1), (y1, -1)):
        b.mat(colour, lw=0.6)
        waist, foot = edge + 0.10 * inward, edge + 0.15 * inward
        b.polygon([(x, edge, z0), (x, foot, z0), (x, waist, z0 + 0.3), (x, edge + 0.30 * inward, z1), (x, edge, z1)])


def _door(b: Builder, x: float, y: float, is_open: bool) -> None:
    """A narrow door with its steps and two brass handrails."""
    y1 = y + 0.75
    b.mat("win_lit" if is_open else "wl_door", lw=1.1)
    b.box(x - 0.02, y, FLOOR - 0.1, x + 0.006, y1, 3.2)
    if is_open:
        b.mat("wl_drape_lit", lw=0.8)
        b.box(x, y + 0.05, FLOOR, x + 0.01, y + 0.22, 3.15)
        b.mat("wl_door", lw=1.0)
        b.box(x, y1 - 0.02, FLOOR - 0.1, x + 0.72, y1 + 0.03, 3.15)
        b.mat("wl_glass", lw=0.7)
        b.box(x + 0.14, y1 - 0.026, 2.1, x + 0.6, y1 - 0.02, 2.95)
    else:
        b.mat("wl_glass", lw=0.8)
        b.box(x, y + 0.15, 2.1, x + 0.012, y1 - 0.15, 2.95)
    for k, z in enumerate((0.55, 0.85)):
        b.mat("wl_iron", lw=0.8)
        b.box(HALF - 0.25, y, z, HALF + 0.12 - 0.08 * k, y1, z + 0.04)
    for yy in (y - 0.09, y1 + 0.09):
        b.mat("wl_frame", lw=0)
        b.tube([(x, yy, 1.35), (x + 0.06, yy, 1.4), (x + 0.06, yy, 2.3), (x, yy, 2.35)], 0.018, 5)


def _running_gear(b: Builder, length: float) -> None:
    """Sole bar, boxes for batteries and two bogies."""
    b.mat("wl_iron")
    b.box(-HALF + 0.1, 0.2, 0.75, HALF - 0.1, length - 0.2, 0.98)
    for y, long in ((7.0, 2.2), (9.8, 1.2), (12.2, 2.6), (15.3, 0.9)):
        b.mat("wl_iron", lw=0.8)
        b.box(-HALF + 0.25, y, 0.32, HALF - 0.2, y + long, 0.76)
    for y in (3.2, length - 3.2):
        b.mat("wl_iron", lw=1.0)
        b.box(-1.12, y - 1.75, 0.48, 1.12, y + 1.75, 0.68)
        for dy in (-1.25, 1.25):
            for x in (-0.75, 0.75):
                b.mat("wl_wheel", lw=1.0)
                ring = np.linspace(0, 2 * math.pi, 18, endpoint=False)
                b.prism([(y + dy + 0.46 * math.cos(a), 0.46 + 0.46 * math.sin(a)) for a in ring], x - 0.06, x + 0.06)
            b.mat("wl_iron", lw=0.8)
            b.box(-1.2, y + dy - 0.16, 0.34, 1.2, y + dy + 0.16, 0.6)


def _gangway(b: Builder, length: float) -> None:
    """Bellows, buffers and a step to climb at either end."""
    for y, out in ((0, -1), (length, 1)):
        for k in range(3):
            b.mat("wl_bellows", lw=0.8)
            y0 = y + out * 0.12 * k
            b.box(-0.55, min(y0, y0 + out * 0.09), 1.1, 0.55, max(y0, y0 + out * 0.09), 3.35)
        for x in (-0.88, 0.88):
            b.mat("wl_iron", lw=0.8)
            b.tube([(x, y, 1.05), (x, y + out * 0.45, 1.05)], 0.09, 8)
            b.box(
                x - 0.22, min(y + out * 0.45, y + out * 0.5), 0.87, x + 0.22, max(y + out * 0.45, y + out * 0.5), 1.23
            )


# --- lamps


def hanging_lamp(b: Builder, drop: float) -> None:
    """An enamelled shade with its bulb on an iron rod; the origin is where it hangs from."""
    b.mat("iron", lw=0)
    b.tube([(0, 0, 0), (0, 0, -drop)], 0.018, 5)
    with b.at(T(0, 0, -drop)):
        b.mat("enamel_shade", lw=1.0)
        b.lathe([(0.04, 0.0), (0.06, -0.1), (0.12, -0.16), (0.36, -0.3), (0.36, -0.33)], 20)
        b.mat("globe", lw=0.7)
        b.lathe([(0.3, -0.315), (0.16, -0.36), (0, -0.4)], 16)


def platform_lamp(b: Builder, height: float = 4.2) -> None:
    """A cast-iron column with two arms, a shade on each; the arms lie along x."""
    b.mat("lamp_iron", lw=1.1)
    foot = [(0.24, 0), (0.24, 0.12), (0.18, 0.2), (0.16, 0.7), (0.11, 0.85), (0.075, 1.0), (0.06, height - 0.25)]
    b.lathe([*foot, (0.09, height - 0.2), (0.05, height), (0, height + 0.12)], 12)
    for side in (-1, 1):
        b.mat("lamp_iron", lw=0)
        arc = [(0, height - 0.2), (0.35, height + 0.12), (0.75, height + 0.18), (0.95, height + 0.05)]
        b.tube([(side * x, 0, z) for x, z in arc], 0.028, 6)
        curl = [(0.08, height - 0.5), (0.3, height - 0.35), (0.42, height - 0.1), (0.35, height + 0.1)]
        b.tube([(side * x, 0, z) for x, z in curl], 0.016, 5)
        with b.at(T(side * 0.95, 0, height + 0.05)):
            hanging_lamp(b, 0.05)
