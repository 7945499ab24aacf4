"""A train hall of iron and glass: columns, trusses across x, panes between bars."""

from __future__ import annotations

import math

import numpy as np

from .kit import Builder


def column(b: Builder, height: float) -> None:
    """A fluted cast-iron column with brackets along y."""
    b.mat("hall_iron", lw=1.2)
    foot = [(0.36, 0), (0.36, 0.35), (0.27, 0.45), (0.24, 1.15), (0.29, 1.2), (0.29, 1.28), (0.19, 1.4)]
    b.lathe([*foot, (0.15, height - 0.7), (0.22, height - 0.6), (0.18, height - 0.5), (0.3, height)], 14)
    for side in (-1, 1):
        b.mat("hall_iron", lw=0.7)
        b.tube([(0, side * 0.18, height - 1.6), (0, side * 0.8, height - 0.75), (0, side * 1.9, height)], 0.06, 6)


def truss(b: Builder, half: float, eaves: float, rise: float, panels: int = 8) -> None:
    """An iron roof truss across x, from -half to half: rafters, ties, struts and rings."""

    def rafter(t: float) -> tuple[float, float]:
        return half * (2 * t - 1), eaves + rise * (1 - abs(2 * t - 1))

    def tie(t: float) -> tuple[float, float]:
        return half * (2 * t - 1), eaves + rise * 0.42 * math.sin(math.pi * t)

    def bar(ends: tuple[tuple[float, float], ...], radius: float, lw: float = 0.0) -> None:
        b.mat("hall_iron", lw=lw)
        b.tube([(x, 0, z) for x, z in ends], radius, 5)

    steps = np.linspace(0, 1, panels * 2 + 1)
    b.mat("hall_iron", lw=1.0)
    for ends in ((rafter(0), rafter(0.5)), (rafter(0.5), rafter(1))):
        (xa, za), (xb, zb) = ends
        b.prism([(xa, za), (xb, zb), (xb, zb + 0.34), (xa, za + 0.34)], -0.11, 0.11, 1)
    bar(tuple(tie(t) for t in steps), 0.05, 0.6)
    for k in range(1, panels):
        t = k / panels
        bar((rafter(t), tie(t)), 0.05, 0.5)
        side = 1 / panels if t < 0.5 else -1 / panels
        if t != 0.5:
            bar((tie(t), rafter(t + side)), 0.035)


def glass_roof(b: Builder, half: float, eaves: float, rise: float, along: tuple[float, float], bays: int) -> None:
    """Panes between iron bars over the trusses, zinc along the eaves; the ridge is closed by a lantern."""
    y0, y1 = along
    for side in (-1, 1):
        for part, colour in (((0.0, 0.24), "hall_zinc"), ((0.24, 0.9), "roof_glass"), ((0.9, 1.0), "hall_zinc")):
            (xa, za), (xb, zb) = ((side * half * (1 - t), eaves + 0.4 + rise * t) for t in part)
            b.mat(colour, lw=0.8)
            b.quad((xa, y0, za), (xa, y1, za), (xb, y1, zb), (xb, y0, zb))
        for t in np.linspace(0.1, 1, 7):
            b.mat("hall_iron", lw=0)
            x, z = side * half * (1 - t), eaves + 0.34 + rise * t
            b.box(x - 0.07, y0, z - 0.12, x + 0.07, y1, z + 0.02)
        for k in range(bays + 1):
            y = y0 + (y1 - y0) * k / bays
            b.mat("hall_iron", lw=0)
            ends = [(side * half * (1 - t), y, eaves + 0.38 + rise * t) for t in (0.24, 0.9)]
            b.tube(ends, 0.03, 4)
