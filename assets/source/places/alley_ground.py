"""The ground of the alley, and the frames of its walls."""

from __future__ import annotations

import math
import random

from .kit import BEBAS, Builder, Matrix4, T, frame
from .street_things import litter, pigeons

LEFT, RIGHT = -2.15, 2.25
CAFE = (3.5, 10.3)  # along the alley
SHOP_HEIGHT = 3.45


def left(y: float) -> Matrix4:
    """The frame of a left-hand wall that begins at y: x along the alley, y outwards."""
    return frame((LEFT, y, 0), (0, 1, 0), (1, 0, 0))


def right(y: float) -> Matrix4:
    """The frame of a right-hand wall, likewise."""
    return frame((RIGHT, y, 0), (0, 1, 0), (-1, 0, 0))


def ground(b: Builder) -> None:
    """Cobbles falling towards a gutter of long stones, a step of pavement at the walls."""
    for x0, z0, x1, z1 in ((LEFT, 0.04, -0.16, -0.03), (0.16, -0.03, RIGHT, 0.04)):
        b.mat("road")
        b.quad((x0, -6, z0), (x1, -6, z1), (x1, 60, z1), (x0, 60, z0))
    b.mat("kerb", lw=0.8)
    b.quad((-0.16, -6, -0.03), (0.16, -6, -0.03), (0.16, 60, -0.03), (-0.16, 60, -0.03))
    for k in range(40):
        b.mat("kerb", lw=0.5)
        y = -4 + k * 0.9
        b.quad((-0.15, y, -0.028), (0.15, y, -0.028), (0.15, y + 0.86, -0.028), (-0.15, y + 0.86, -0.028))
    b.mat("kerb", lw=0.9)
    b.box(LEFT, CAFE[0] - 0.3, 0, LEFT + 0.55, 22, 0.12)
    b.box(RIGHT - 0.32, -6, 0, RIGHT, 22, 0.1)
    b.mat("road")
    b.quad((-60, 33, 0.01), (60, 33, 0.01), (60, 90, 0.01), (-60, 90, 0.01))


def hopscotch(b: Builder) -> None:
    """Chalk squares from earth to sky, drawn by children on the cobbles."""
    squares = ((0, 0, "1"), (0, 1, "2"), (-0.5, 2, "3"), (0.5, 2, "4"), (0, 3, "5"), (-0.5, 4, "6"), (0.5, 4, "7"))
    with b.at(T(1.0, 5.0, 0.03)):
        for x, y, number in squares:
            _chalk_square(b, 0.5 * x, 0.5 * y, number)
        b.mat("chalk", lw=0)
        arc = [(0.5 * math.cos(math.pi * k / 14), 2.5 + 0.42 * math.sin(math.pi * k / 14), 0) for k in range(15)]
        b.tube(arc, 0.012, 4)
        _lettering(b, "CIEL", 0, 2.66, 0.2)


def _chalk_square(b: Builder, x: float, y: float, number: str) -> None:
    rnd = random.Random(int(number))
    b.mat("chalk", lw=0)
    corners = [
        (x + dx + rnd.uniform(-0.015, 0.015), y + dy) for dx, dy in ((-0.25, 0), (0.25, 0), (0.25, 0.5), (-0.25, 0.5))
    ]
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        b.tube([(x0, y0, 0), (x1, y1, 0)], 0.011, 4)
    _lettering(b, number, x, y + 0.24, 0.26)


def _lettering(b: Builder, words: str, x: float, y: float, size: float) -> None:
    """Words lying on the ground, read from where we stand."""
    with b.at(T(x, y, 0.004), frame((0, 0, 0), (1, 0, 0), (0, 0, -1), (0, 1, 0))):
        b.mat("chalk", lw=0)
        b.text(words, BEBAS, size, 0)


def october(b: Builder) -> None:
    """Leaves the wind has carried in, three pigeons."""
    with b.at(T(0, 0, 0.03)):
        litter(b, (LEFT + 0.6, 2.2, -0.2, 14), 46, 1)
        litter(b, (0.2, 2.2, RIGHT - 0.35, 14), 34, 2)
        litter(b, (RIGHT - 0.75, 3, RIGHT - 0.3, 12), 60, 3)
        pigeons(b, ((-0.9, 10.8), (-0.45, 11.4), (-1.2, 11.7)), 4)
