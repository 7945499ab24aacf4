"""The ground of the boulevard: road, gutters, crossing, pavements, fallen leaves."""

from __future__ import annotations

import numpy as np

from .kit import Builder, T
from .street_things import litter, pigeons

LEFT, RIGHT = -7.2, 13.5  # facades
KERB_LEFT, KERB_RIGHT = -3.3, 8.8
PAVEMENT = 0.15
CROSSING = (15.0, 18.2)


def ground(b: Builder) -> None:
    """Build the road between two pavements."""
    b.mat("road")
    b.quad((KERB_LEFT, -10, 0), (KERB_RIGHT, -10, 0), (KERB_RIGHT, 240, 0), (KERB_LEFT, 240, 0))
    for x0, x1, k in ((LEFT - 0.5, KERB_LEFT, KERB_LEFT), (KERB_RIGHT, RIGHT + 0.5, KERB_RIGHT)):
        b.mat("pave")
        b.quad((x0, -10, PAVEMENT), (x1, -10, PAVEMENT), (x1, 240, PAVEMENT), (x0, 240, PAVEMENT))
        b.mat("kerb", lw=0.8)
        b.box(k - 0.14, -10, 0, k + 0.14, 240, PAVEMENT + 0.005)
    for x in (KERB_LEFT + 0.14, KERB_RIGHT - 0.44):
        b.mat("gutter", lw=0.6)
        b.quad((x, -10, 0.004), (x + 0.3, -10, 0.004), (x + 0.3, 90, 0.004), (x, 90, 0.004))
    _crossing(b)
    _covers(b)


def _crossing(b: Builder) -> None:
    """Two rows of steel studs: how Paris marked where to walk."""
    for y in CROSSING:
        for row in (0.0, 0.26):
            for x in np.arange(KERB_LEFT + 0.7, KERB_RIGHT - 0.6, 0.42):
                b.mat("stud", lw=0.5)
                b.lathe([(0.075, 0.004), (0.055, 0.02), (0, 0.024)], 8, c=(x + row * 0.8, y + row, 0))


def _covers(b: Builder) -> None:
    """Iron lids in the road, and a grating at the kerb."""
    for x, y in ((1.9, 7.4), (5.6, 12.2), (-1.2, 27)):
        with b.at(T(x, y, 0)):
            b.mat("grate", lw=0.7)
            b.disc((0, 0, 0.005), 0.42, 28)
            b.mat("grate", lw=0.5)
            b.disc((0, 0, 0.007), 0.35, 28)
            for k in range(-2, 3):
                b.mat("iron", lw=0)
                b.box(-0.26, 0.12 * k - 0.02, 0.007, 0.26, 0.12 * k + 0.02, 0.009)
    b.mat("iron", lw=0.7)
    b.box(KERB_LEFT + 0.15, 6.6, 0.005, KERB_LEFT + 0.5, 7.4, 0.012)
    for k in range(6):
        b.mat("gutter", lw=0)
        b.box(KERB_LEFT + 0.18, 6.66 + 0.12 * k, 0.013, KERB_LEFT + 0.47, 6.71 + 0.12 * k, 0.016)


def october(b: Builder) -> None:
    """Leaves in the gutters and on the road, pigeons on the pavement."""
    litter(b, (KERB_LEFT + 0.12, 3.4, KERB_LEFT + 0.75, 26), 190, 1)
    litter(b, (KERB_LEFT + 0.7, 3.6, KERB_RIGHT - 0.6, 15), 90, 2)
    litter(b, (KERB_RIGHT - 1.0, 8, KERB_RIGHT - 0.15, 30), 160, 3)
    with b.at(T(0, 0, PAVEMENT)):
        litter(b, (LEFT + 0.8, 5.5, KERB_LEFT - 0.2, 14), 46, 4)
        litter(b, (KERB_RIGHT + 0.2, 12, RIGHT - 1.4, 26), 90, 5)
        pigeons(b, ((KERB_LEFT - 0.55, 6.7), (KERB_LEFT - 0.9, 7.1), (KERB_LEFT - 0.75, 7.9)), 3)


def pigeons_on_the_road(b: Builder) -> None:
    """A flock that nobody has yet disturbed."""
    pigeons(b, ((1.2, 9.4), (1.75, 9.0), (2.1, 9.7), (2.9, 9.2), (1.5, 10.2), (0.7, 10.0), (3.3, 10.3)))
