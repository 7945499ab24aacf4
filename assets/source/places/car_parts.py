"""Parts that all cars share: wheels, bumpers, number plates."""

from __future__ import annotations

import math

from .kit import BEBAS, RY, RZ, Builder, T


def wheels(b: Builder, half: float, y: float, r: float, *, arch: bool) -> None:
    """Build a pair of wheels of radius r, `half` from the middle, in dark arches if wanted."""
    for side in (-1, 1):
        with b.at(T(side * half, y, r), RY(side * math.pi / 2)):
            if arch:
                b.mat("car_shade", lw=0.8)
                b.lathe([(0, 0.004), (r + 0.055, 0.004), (r + 0.055, -0.1)], 24)
            b.mat("tyre", lw=0.9)
            b.lathe([(r, -0.16), (r, 0.0), (r - 0.03, 0.018), (r * 0.62, 0.02), (0, 0.02)], 24)
            b.mat("car_rim", lw=0.5)
            b.lathe([(r * 0.62, 0.021), (r * 0.5, 0.024), (0, 0.024)], 18)
            b.mat("chrome", lw=0.5)
            b.lathe([(r * 0.42, 0.026), (r * 0.3, 0.045), (0, 0.05)], 16)


def bumper(b: Builder, half: float, y: float, z: float) -> None:
    """Build a chromed bumper, bent round the corners."""
    inward = -0.16 if y > 0 else 0.16
    b.mat("chrome", lw=0.7)
    path = [(-half, y + 2 * inward, z), (-half, y + inward, z), (-half * 0.8, y + 0.1 * inward, z)]
    path += [(half * 0.8, y + 0.1 * inward, z), (half, y + inward, z), (half, y + 2 * inward, z)]
    with b.at(T(0, -0.4 * inward, 0)):
        b.tube(path, 0.045, 8)


def number_plate(b: Builder, words: str, y: float, z: float, *, front: bool) -> None:
    """Build a black plate with pale letters."""
    with b.at(T(0, y, z), RZ(math.pi if front else 0)):
        b.mat("post_ink", lw=0.6)
        b.box(-0.24, -0.012, -0.055, 0.24, 0.01, 0.055)
        with b.at(T(0, -0.014, 0)):
            b.mat("china", lw=0)
            b.text(words, BEBAS, 0.085, 0, 1.1)
