"""An iron stove with its pipe, a kettle on it; its foot on the origin, its doors towards -y."""

from __future__ import annotations

import math

import numpy as np

from .furniture import turns
from .kit import Builder, T

QUARTER_TURNS = turns(4, math.pi / 4)


def stove(b: Builder) -> None:
    """Build the stove, alight."""
    b.mat("stove_d")
    b.lathe([(0.24, 0.1), (0.24, 0.15), (0.21, 0.17)], 20)
    for a in QUARTER_TURNS:
        b.mat("stove_d", lw=0.8)
        b.tube([(0.17 * math.cos(a), 0.17 * math.sin(a), 0.12), (0.22 * math.cos(a), 0.22 * math.sin(a), 0)], 0.024, 6)
    b.mat("stove", lw=1.1)
    b.lathe([(0.21, 0.17), (0.215, 0.45), (0.2, 0.74)], 24)
    b.mat("stove_d")
    b.lathe([(0.2, 0.74), (0.25, 0.76), (0.25, 0.8), (0, 0.81)], 24)
    a0, a1 = -math.pi * 0.72, -math.pi * 0.46
    for z0, z1, colour in ((0.24, 0.4, "fire"), (0.48, 0.66, "stove_d")):
        b.mat(colour, lw=0.9)
        b.lathe([(0.221, z0), (0.221, z1)], 6, a0, a1)
        b.mat("stove_d", lw=0)
        for k in range(1, 4):
            a = a0 + (a1 - a0) * k / 4
            b.lathe([(0.226, z0), (0.226, z1)], 1, a - 0.02, a + 0.02)
    b.mat("pipe", lw=1.0)
    b.tube([(0.06, 0.08, 0.8), (0.06, 0.08, 1.42), (0.06, 0.16, 1.52), (0.06, 0.5, 1.54)], 0.062, 12)
    for z in (1.0, 1.36):
        b.mat("pipe", lw=0.8)
        with b.at(T(0.06, 0.08, z)):
            b.lathe([(0.062, 0), (0.07, 0.01), (0.07, 0.04), (0.062, 0.05)], 14)
    with b.at(T(-0.08, -0.07, 0.81)):
        _kettle(b)


def _kettle(b: Builder) -> None:
    b.mat("enamel_b")
    b.lathe([(0.09, 0), (0.115, 0.03), (0.105, 0.1), (0.05, 0.15), (0, 0.16)], 18)
    b.tube([(-0.09, 0, 0.06), (-0.14, 0, 0.1), (-0.17, 0, 0.15)], [0.03, 0.02, 0.014], 8)
    b.mat("iron_f", lw=0.8)
    hoop = [(0.1 * math.cos(a), 0, 0.1 + 0.14 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    b.tube(hoop, 0.01, 6)
    b.lathe([(0, 0.16), (0.018, 0.17), (0.015, 0.19), (0, 0.195)], 8)
