"""Things in the street: lamps, column, kiosk front, people, cars."""

from __future__ import annotations

import math
import random

import numpy as np

from .kit import COLOURS, RX, RY, Builder, T

QUARTERS = [math.pi / 4 + k * math.pi / 2 for k in range(4)]


def turns(n: int, start: float = 0.0) -> np.ndarray:
    """N angles evenly round a circle."""
    return start + np.linspace(0, 2 * math.pi, n, endpoint=False)


def ring(n: int, rx: float, ry: float, z: float) -> list[tuple[float, float, float]]:
    return [(rx * math.cos(a), ry * math.sin(a), z) for a in turns(n)]


def lamp(b: Builder) -> None:
    """A cast-iron street lamp."""
    post = [(0.30, 0), (0.30, 0.10), (0.24, 0.16), (0.22, 0.55), (0.27, 0.60)]
    post += [(0.20, 0.70), (0.12, 0.95), (0.085, 1.05), (0.10, 1.12), (0.072, 1.22)]
    post += [(0.055, 3.1), (0.085, 3.16), (0.05, 3.24), (0.045, 3.48), (0.14, 3.58)]
    b.mat("lamp_iron", lw=1.1)
    b.lathe([*post, (0.14, 3.64), (0, 3.64)], 14)
    b.tube([(-0.42, 0, 3.0), (0.42, 0, 3.0)], 0.022, 6)
    with b.at(T(0, 0, 3.64)):
        lantern(b)


def lantern(b: Builder) -> None:
    """Four tapered panes under a little roof; its foot is the origin."""

    def corners(r: float, z: float):
        return [(r * math.cos(a), r * math.sin(a), z) for a in QUARTERS]

    low, high = corners(0.18, 0), corners(0.324, 0.66)
    b.mat("lamp_glass")
    for k in range(4):
        b.quad(low[k], low[(k + 1) % 4], high[(k + 1) % 4], high[k])
    b.mat("lamp_iron", lw=0.6)
    for k in range(4):
        b.tube([low[k], high[k]], 0.024, 4)
        b.tube([high[k], high[(k + 1) % 4]], 0.028, 4)
        b.tube([low[k], low[(k + 1) % 4]], 0.024, 4)
    b.mat("lamp_iron", lw=1.0)
    roof = corners(0.39, 0.68) + corners(0.162, 0.92)
    b.mesh(roof, [[0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7], [0, 1, 2, 3]])
    knob = [(0.16, 0.92), (0.16, 1.0), (0.09, 1.08), (0.03, 1.12), (0.05, 1.18)]
    b.lathe([*knob, (0, 1.26)], 8)


def morris(b: Builder) -> None:
    """An advertising column with two rows of posters."""
    b.mat("morris", lw=1.3)
    b.lathe([(0.95, 0), (0.95, 0.28), (0.86, 0.34), (0.84, 0.5)], 32)
    b.mat("morris")
    b.lathe([(0.78, 0.5), (0.78, 3.25)], 40)
    _column_posters(b)
    b.mat("morris", lw=1.2)
    b.lathe([(0.80, 3.2), (0.98, 3.30), (1.02, 3.42), (1.02, 3.52), (0.9, 3.56)], 32)
    dome = [(0.90, 3.56), (0.88, 3.75), (0.74, 4.02), (0.50, 4.24), (0.26, 4.40)]
    dome += [(0.16, 4.5), (0.16, 4.6), (0.05, 4.7), (0.09, 4.8), (0, 5.0)]
    b.mat("morris", lw=1.2)
    b.lathe(dome, 6)
    b.mat("morris", lw=0.7)
    for a in turns(12):
        with b.at(T(0.98 * math.cos(a), 0.98 * math.sin(a), 3.56)):
            b.lathe([(0.09, 0), (0.07, 0.12), (0, 0.2)], 5)


def _column_posters(b: Builder) -> None:
    rnd = random.Random(5)
    pairs = ["ab", "cd", "da", "bc", "cb", "ad"]
    for k in range(6):
        a0 = -math.pi + k * math.pi / 3 + 0.06
        a1 = a0 + math.pi / 3 - 0.12
        for z0, z1, row in ((0.72, 1.85, 0), (1.95, 3.08, 1)):
            paper, image = pairs[(k + row * 2) % 6]
            b.mat("post_" + paper, lw=0.8)
            b.lathe([(0.79, z0), (0.79, z1)], 6, a0, a1)
            zm = z0 + (z1 - z0) * (0.25 + 0.3 * rnd.random())
            b.mat("post_" + image, lw=0.0)
            b.lathe([(0.795, zm), (0.795, zm + 0.42)], 5, a0 + 0.12, a1 - 0.12)
            b.mat("post_ink", lw=0.0)
            lines = [(z0 + 0.07, z0 + 0.12, 0.14), (z0 + 0.17, z0 + 0.22, 0.34)]
            for c0, c1, short in [*lines, (z1 - 0.17, z1 - 0.07, 0.1)]:
                b.lathe([(0.796, c0), (0.796, c1)], 5, a0 + 0.12, a1 - short)


# --- people and cars


MAN = (
    [(-0.02, 1.50), (0.10, 1.47), (0.20, 1.40), (0.25, 1.15), (0.27, 0.85), (0.30, 0.80),
     (0.29, 0.74), (0.25, 0.74), (0.24, 0.80), (0.22, 0.95), (0.24, 0.70), (0.27, 0.42),
     (0.12, 0.40), (0.02, 0.42), (-0.14, 0.38), (-0.24, 0.44), (-0.21, 0.75),
     (-0.19, 1.0), (-0.24, 0.82), (-0.29, 0.78), (-0.28, 0.72), (-0.33, 0.75),
     (-0.30, 0.86), (-0.27, 1.15), (-0.22, 1.40), (-0.12, 1.47)],
    [[(0.24, 0.42), (0.30, 0.05), (0.40, 0.03), (0.40, 0), (0.20, 0), (0.12, 0.41)],
     [(-0.02, 0.40), (-0.12, 0.22), (-0.26, 0.06), (-0.18, 0), (-0.10, 0.04), (0, 0.18),
      (0.10, 0.40)]],
    [(-0.09, 1.48), (-0.10, 1.62), (-0.17, 1.64), (-0.17, 1.66), (-0.10, 1.68),
     (-0.09, 1.77), (0, 1.80), (0.10, 1.77), (0.11, 1.68), (0.19, 1.66), (0.19, 1.64),
     (0.11, 1.62), (0.10, 1.50)],
)  # fmt: skip
WOMAN = (
    [(-0.02, 1.40), (0.09, 1.37), (0.17, 1.30), (0.21, 1.05), (0.24, 0.82), (0.21, 0.78),
     (0.17, 0.95), (0.22, 0.62), (0.27, 0.50), (0.05, 0.47), (-0.20, 0.50),
     (-0.17, 0.68), (-0.14, 0.95), (-0.20, 0.80), (-0.25, 0.84), (-0.22, 1.05),
     (-0.17, 1.30), (-0.10, 1.37)],
    [[(0.10, 0.50), (0.16, 0.25), (0.20, 0.06), (0.30, 0), (0.16, 0), (0.08, 0.25),
      (0.02, 0.50)],
     [(-0.02, 0.50), (-0.10, 0.28), (-0.20, 0.12), (-0.24, 0.02), (-0.16, 0.04),
      (-0.04, 0.26), (0.05, 0.50)]],
    [(-0.06, 1.38), (-0.13, 1.42), (-0.13, 1.56), (-0.08, 1.65), (0.02, 1.67),
     (0.10, 1.63), (0.12, 1.55), (0.09, 1.48), (0.05, 1.40)],
)  # fmt: skip


def person(b: Builder, woman=False, coat="pers_a", dark="pers_b", flip=False) -> None:
    """A passer-by: a flat walking silhouette in the x/z plane."""
    body, legs, head = WOMAN if woman else MAN
    side = -1 if flip else 1

    def put(points, y: float) -> None:
        b.polygon([(side * x, y, z) for x, z in points])

    b.mat(dark, lw=0.9)
    for leg in legs:
        put(leg, 0.004)
    b.mat(coat, lw=0.9)
    put(body, 0.0)
    b.mat(dark, lw=0.9)
    put(head, -0.004)


# y, half width, sill, belt, half width of the roof, roof
SALOON = [
    (-2.15, 0.62, 0.42, 0.62, 0.5, 0.62), (-2.05, 0.74, 0.34, 0.78, 0.55, 0.78),
    (-1.7, 0.80, 0.30, 0.90, 0.56, 0.93), (-1.15, 0.83, 0.28, 0.95, 0.60, 1.30),
    (-0.7, 0.84, 0.28, 0.96, 0.62, 1.45), (0.0, 0.85, 0.28, 0.96, 0.63, 1.47),
    (0.45, 0.85, 0.28, 0.95, 0.61, 1.38), (0.95, 0.84, 0.28, 0.93, 0.58, 0.98),
    (1.5, 0.80, 0.30, 0.86, 0.55, 0.90), (1.95, 0.74, 0.34, 0.74, 0.5, 0.76),
    (2.12, 0.62, 0.40, 0.60, 0.45, 0.60),
]  # fmt: skip


def _section(y, w, sill, belt, wr, roof):
    cabin = roof > belt + 0.1
    half = [(w * 0.92, y, sill), (w, y, sill + 0.18), (w * 0.99, y, belt - 0.12)]
    half.append((w * 0.93, y, belt))
    half.append((wr, y, roof - 0.10 if cabin else belt + 0.01))
    half.append((wr * 0.75, y, roof if cabin else belt + 0.03))
    half.append((0, y, roof + 0.03 if cabin else belt + 0.05))
    return half + [(-x, yy, z) for x, yy, z in half[-2::-1]]


def car(b: Builder, body="car_a") -> None:
    """A small saloon of the 1960s, its nose at +y."""
    points = [p for row in SALOON for p in _section(*row)]
    m, k = 13, len(SALOON)
    b.mat(body, lw=1.2)
    shell, glass = [], []
    for i in range(k - 1):
        for j in range(m - 1):
            face = [i * m + j, i * m + j + 1, (i + 1) * m + j + 1, (i + 1) * m + j]
            jj = min(j, m - 2 - j)
            pane = (3 <= i <= 5 and jj == 3) or (i in (2, 6) and jj >= 3)
            (glass if pane else shell).append(face)
    shell += [list(range(m))[::-1], list(range((k - 1) * m, k * m))]
    b.mesh(points, shell)
    b.use((COLOURS("car_glass"), b.new_id(), 0.9))
    b.mesh(points, glass)
    _car_trim(b)


def _car_trim(b: Builder) -> None:
    for y in (-1.35, 1.38):
        for side in (-1, 1):
            with b.at(T(side * 0.80, y, 0.31), RY(math.pi / 2 * side)):
                b.mat("tyre", lw=1.0)
                b.lathe([(0.31, -0.1), (0.31, 0.06), (0.2, 0.07)], 20)
                b.mat("chrome", lw=0.6)
                b.lathe([(0.2, 0.07), (0.12, 0.075), (0, 0.10)], 16)
    b.mat("chrome", lw=0.8)
    for y in (-2.2, 2.17):
        b.box(-0.7, y - 0.04, 0.40, 0.7, y + 0.04, 0.50)
    for side in (-1, 1):
        with b.at(T(side * 0.5, 2.02, 0.64), RX(-math.pi / 2)):
            b.mat("headlamp", lw=0.8)
            b.lathe([(0.11, 0), (0.11, 0.1), (0.08, 0.13), (0, 0.14)], 12)
        b.mat("taillamp", lw=0.6)
        x = side * 0.55
        b.box(x - 0.08, -2.16, 0.60, x + 0.08, -2.08, 0.70)
