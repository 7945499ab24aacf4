"""A Paris bus with a bonnet in front and an open platform behind; its nose at +y, the ground at z = 0."""

from __future__ import annotations

import math

import numpy as np

from .kit import BEBAS, RX, RY, RZ, Builder, T
from .looks import CLERK, STUDENT
from .passers_by import passer_by
from .poses import STAND, WAIT

HALF, FLOOR, BELT, EAVES = 1.15, 0.62, 1.55, 2.5
FRONT, DOOR, TAIL = 2.9, -3.0, -4.5  # windscreen, end of the saloon, end of the platform


def bus(b: Builder, line: str = "38", place: str = "GARE DE L’EST") -> None:
    """Build the bus of a line; two men ride on its platform."""
    _saloon(b)
    _roof(b)
    _bonnet(b)
    _platform(b)
    _boards(b, line, place)
    for y in (-2.2, 3.3):
        _wheels(b, y)


def _saloon(b: Builder) -> None:
    b.mat("bus_green", lw=0.9)
    b.box(-HALF, DOOR, 0.42, HALF, FRONT, BELT)
    b.mat("bus_cream", lw=0.8)
    b.box(-HALF - 0.012, DOOR, BELT - 0.14, HALF + 0.012, FRONT + 0.01, BELT)
    b.mat("bus_cream", lw=0.9)
    b.box(-HALF, DOOR, BELT, HALF, FRONT, EAVES)
    for k in range(6):
        y = DOOR + 0.2 + 0.94 * k
        for side in (-1, 1):
            b.mat("car_glass", lw=0.7)
            x = side * (HALF + 0.012)
            b.quad((x, y, BELT + 0.08), (x, y + 0.78, BELT + 0.08), (x, y + 0.78, EAVES - 0.1), (x, y, EAVES - 0.1))
    b.mat("car_glass", lw=0.8)
    for x0, x1 in ((-1.02, -0.05), (0.05, 1.02)):
        b.quad(
            (x0, FRONT + 0.02, BELT + 0.05),
            (x1, FRONT + 0.02, BELT + 0.05),
            (x1, FRONT + 0.02, EAVES - 0.16),
            (x0, FRONT + 0.02, EAVES - 0.16),
        )
    b.mat("car_shade", lw=0.7)
    b.box(-HALF + 0.05, DOOR - 0.01, FLOOR, HALF - 0.05, DOOR, EAVES - 0.05)


def _roof(b: Builder) -> None:
    arc = [(HALF * math.cos(a), EAVES + 0.32 * math.sin(a)) for a in np.linspace(0, math.pi, 11)]
    b.mat("bus_cream", lw=1.0)
    b.prism(arc, TAIL, FRONT + 0.12, 1)


def _bonnet(b: Builder) -> None:
    b.mat("bus_green", lw=0.9)
    b.box(-0.52, FRONT, 0.5, 0.52, 4.15, 1.3)
    b.prism([(-0.52, 1.3), (0.52, 1.3), (0.36, 1.46), (-0.36, 1.46)], FRONT, 4.15, 1)
    b.mat("chrome", lw=0.8)
    b.box(-0.42, 4.15, 0.58, 0.42, 4.2, 1.36)
    b.mat("car_shade", lw=0.5)
    for x in np.linspace(-0.34, 0.34, 7):
        b.box(x - 0.035, 4.2, 0.64, x + 0.035, 4.21, 1.3)
    for side in (-1, 1):
        b.mat("car_shade", lw=0.8)
        wing = [(2.9, 0.62), (2.95, 0.86), (3.3, 0.98), (3.65, 0.86), (3.82, 0.55)]
        b.prism(wing, min(side * 0.55, side * 1.1), max(side * 0.55, side * 1.1), 0)
        with b.at(T(side * 0.66, 3.95, 1.0), RX(-math.pi / 2)):
            b.mat("headlamp", lw=0.7)
            b.lathe([(0.13, -0.12), (0.14, 0.1), (0.08, 0.14), (0, 0.15)], 14)
    b.mat("car_shade", lw=0.7)
    b.box(-1.0, 4.22, 0.42, 1.0, 4.3, 0.54)


def _platform(b: Builder) -> None:
    b.mat("car_shade", lw=0.8)
    b.box(-HALF, TAIL, 0.42, HALF, DOOR, FLOOR - 0.08)
    b.mat("bus_green", lw=0.8)
    b.box(-HALF, TAIL, FLOOR - 0.1, HALF, TAIL + 0.06, FLOOR + 0.75)
    b.box(-HALF, TAIL, FLOOR - 0.1, -HALF + 0.06, DOOR, FLOOR + 0.75)
    b.mat("chrome", lw=0.5)
    for x, y in ((-HALF + 0.05, TAIL + 0.05), (HALF - 0.05, TAIL + 0.05), (0, TAIL + 0.05)):
        b.tube([(x, y, FLOOR), (x, y, EAVES)], 0.022, 6)
    for x, look, pose, turn in ((-0.5, CLERK, STAND, 2.6), (0.35, STUDENT, WAIT, 3.6)):
        with b.at(T(x, TAIL + 0.6, FLOOR), RZ(turn)):
            passer_by(b, look, pose)


def _boards(b: Builder, line: str, place: str) -> None:
    b.mat("post_ink", lw=0.7)
    b.box(-0.8, FRONT + 0.12, EAVES - 0.08, 0.8, FRONT + 0.15, EAVES + 0.2)
    b.mat("car_shade", lw=0.6)
    b.box(-0.3, TAIL - 0.02, EAVES - 0.1, 0.3, TAIL, EAVES + 0.2)
    for words, x, y, size, turn in (
        (line, 0.6, FRONT + 0.16, 0.26, math.pi),
        (place, -0.14, FRONT + 0.16, 0.16, math.pi),
        (line, 0, TAIL - 0.03, 0.26, 0),
    ):
        with b.at(T(x, y, EAVES + 0.06), RZ(turn)):
            b.mat("china", lw=0)
            b.text(words, BEBAS, size, 0, 1.1)


def _wheels(b: Builder, y: float) -> None:
    for side in (-1, 1):
        with b.at(T(side * (HALF - 0.06), y, 0.46), RY(side * math.pi / 2)):
            b.mat("car_shade", lw=0.8)
            b.lathe([(0, 0.07), (0.54, 0.07), (0.54, -0.1)], 22)
            b.mat("tyre", lw=0.9)
            b.lathe([(0.46, -0.16), (0.46, 0.08), (0.42, 0.1), (0, 0.1)], 22)
            b.mat("car_rim", lw=0.6)
            b.lathe([(0.24, 0.105), (0.1, 0.13), (0, 0.13)], 16)
