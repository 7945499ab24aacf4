"""A tall delivery van of the 1960s, its nose at +y, the ground at z = 0."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from .car_parts import bumper, number_plate, wheels
from .kit import BEBAS, RX, RZ, Builder, T


def van(b: Builder, colour: str = "car_van", words: str = "", plate: str = "5019 NV 75") -> None:
    """A tall van of corrugated sheet with a blunt snout; `words` stand on its sides."""
    _van_body(b, colour)
    _van_face(b, colour)
    for y in (-1.25, 1.28):
        wheels(b, 0.93, y, 0.33, arch=True)
    bumper(b, 0.86, 2.06, 0.42)
    bumper(b, 0.86, -2.02, 0.42)
    number_plate(b, plate, 2.1, 0.55, front=True)
    number_plate(b, plate, -2.04, 0.62, front=False)
    if words:
        for side in (-1, 1):
            with b.at(T(side * 1.012, -0.62, 1.42), RZ(side * math.pi / 2)):
                b.mat("sign", lw=0.7)
                b.box(-1.05, -0.012, -0.2, 1.05, 0, 0.2)
                with b.at(T(0, -0.016, 0)):
                    b.mat("post_a", lw=0)
                    b.text(words, BEBAS, 0.3, 0, 1.1)


def _van_body(b: Builder, colour: str) -> None:
    """Sides of ridged sheet under a rounded roof; the cab's windows cut into them."""
    ridges = np.linspace(0.36, 1.98, 19)
    for z0, z1 in pairwise(ridges):
        middle = (z0 + z1) / 2
        rim = _van_rim(z0, 0.985), _van_rim(middle, 1.005), _van_rim(z1, 0.985)
        b.mat(colour, lw=0.45)
        for low, high in pairwise(rim):
            b.mesh([*low, *high], [[i, i + 1, len(low) + i + 1, len(low) + i] for i in range(len(low) - 1)])
    b.mat(colour, lw=0.9)
    arc = [(math.cos(a), math.sin(a)) for a in np.linspace(0, math.pi, 13)]
    b.prism([(0.985 * c, 1.98 + 0.3 * s**0.6) for c, s in arc], -1.98, 1.30, 1)
    b.mat("car_glass", lw=0.8)
    for side in (-1, 1):
        x = side * 1.014
        b.quad((x, 0.62, 1.28), (x, 1.22, 1.28), (x, 1.14, 1.86), (x, 0.62, 1.86))
    for x in (-0.78, 0.08):
        b.mat("car_glass", lw=0.8)
        b.box(x, -2.01, 1.35, x + 0.7, -1.98, 1.8)
    b.mat("car_shade", lw=0.7)
    for y in (0.54, 1.30):
        for side in (-1, 1):
            b.box(side * 1.0 - 0.012, y - 0.008, 0.4, side * 1.0 + 0.012, y + 0.008, 1.95)
    b.box(-0.012, -2.005, 0.4, 0.012, -1.98, 1.95)


def _van_rim(z: float, half: float) -> list[tuple[float, float, float]]:
    return [(half, 1.30, z), (half, -1.98, z), (-half, -1.98, z), (-half, 1.30, z)]


def _van_face(b: Builder, colour: str) -> None:
    """The windscreen, and under it a narrow snout with a grille between two lamps."""
    b.mat(colour, lw=0.9)
    b.quad((-0.98, 1.30, 0.36), (0.98, 1.30, 0.36), (0.98, 1.30, 1.12), (-0.98, 1.30, 1.12))
    b.quad((-0.98, 1.30, 1.12), (0.98, 1.30, 1.12), (0.98, 1.22, 2.0), (-0.98, 1.22, 2.0))
    b.mat("car_glass", lw=0.8)
    for x0, x1 in ((-0.9, -0.04), (0.04, 0.9)):
        b.quad((x0, 1.312, 1.26), (x1, 1.312, 1.26), (x1, 1.25, 1.9), (x0, 1.25, 1.9))
    b.mat(colour, lw=1.0)
    snout = [(1.28, 0.34), (2.0, 0.36), (2.02, 0.9), (1.92, 1.06), (1.28, 1.2)]
    b.prism(snout, -0.52, 0.52, 0)
    b.mat(colour, lw=0.9)
    for side in (-1, 1):
        wing = [(1.28, 0.5), (1.84, 0.46), (1.84, 0.78), (1.66, 0.92), (1.28, 0.98)]
        b.prism(wing, min(side * 0.52, side * 0.96), max(side * 0.52, side * 0.96), 0)
        with b.at(T(side * 0.72, 1.84, 0.72), RX(-math.pi / 2)):
            b.mat("chrome", lw=0.7)
            b.lathe([(0.12, -0.05), (0.13, 0.06), (0.11, 0.08)], 16)
            b.mat("headlamp", lw=0.5)
            b.lathe([(0.11, 0.075), (0.06, 0.1), (0, 0.11)], 14)
        b.mat("taillamp", lw=0.6)
        b.box(side * 0.86 - 0.05, -2.03, 0.6, side * 0.86 + 0.05, -1.98, 0.74)
    _grille(b, (0.46, 2.015), (0.44, 0.88))


def _grille(b: Builder, reach: tuple[float, float], heights: Sequence[float]) -> None:
    half, y = reach
    b.mat("car_shade", lw=0.8)
    b.box(-half, y, heights[0], half, y + 0.012, heights[1])
    b.mat("chrome", lw=0.35)
    for z in np.linspace(heights[0] + 0.04, heights[1] - 0.06, 7):
        b.box(-half, y + 0.01, z, half, y + 0.03, z + 0.025)
