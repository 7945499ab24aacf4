"""A tank of 1968, its gun at +y, the ground at z = 0; two men sit on it."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from .kit import RX, RY, RZ, Builder, T
from .memory_figures import SITTING, Dress, Pose, silhouette

TRACK = [(-3.0, 0.62), (-2.75, 0.18), (-2.35, 0.0), (2.3, 0.0), (2.85, 0.3), (3.1, 0.72), (2.9, 0.95), (-2.8, 0.95)]
"""Outline of a track: along, up."""
OUT_OF_THE_HATCH = Pose(
    hips=(0, 0.2), chest=(0, 0.52), head=(0.02, 0.8), elbows=((0.28, 0.34), (-0.28, 0.34)),
    hands=((0.2, 0.2), (-0.2, 0.2)), knees=((0.05, 0.0), (-0.05, 0.0)), feet=((0.05, -0.1), (-0.05, -0.1)),
)  # fmt: skip


def tank(b: Builder) -> None:
    """Hull, tracks, turret turned a little, a white stripe over all of it, men on the turret."""
    for side in (-1, 1):
        _track(b, side)
    b.mat("armour", lw=1.2)
    hull = [(-2.9, 0.55), (-3.0, 1.15), (-2.6, 1.32), (1.7, 1.32), (3.05, 0.92), (2.6, 0.5)]
    b.prism(hull, -1.05, 1.05, 0)
    for side in (-1, 1):
        b.mat("armour", lw=1.0)
        b.prism(
            [(-3.15, 0.98), (-3.15, 1.06), (3.0, 1.06), (3.3, 0.8), (3.2, 0.78), (2.95, 0.98)],
            *sorted((side * 1.0, side * 1.68)),
        )
        for y0, y1 in ((-2.6, -1.5), (-1.3, 0.1), (0.3, 1.2)):
            b.mat("armour_d", lw=0.8)
            b.box(min(side * 1.12, side * 1.6), y0, 1.06, max(side * 1.12, side * 1.6), y1, 1.3)
    b.mat("stripe", lw=0.5)
    b.prism([(-2.6, 1.33), (1.7, 1.33), (3.06, 0.925), (3.06, 0.945), (1.7, 1.345), (-2.6, 1.345)], -0.16, 0.16, 0)
    for side in (-1, 1):
        with b.at(T(side * 0.85, 2.75, 1.1), RX(-math.pi / 2)):
            b.mat("armour_d", lw=0.8)
            b.lathe([(0.13, -0.1), (0.13, 0.12), (0, 0.14)], 12)
    with b.at(T(0, 0.2, 1.3), RZ(0.35)):
        _turret(b)


def _track(b: Builder, side: int) -> None:
    x0, x1 = sorted((side * 1.08, side * 1.64))
    b.mat("track", lw=1.1)
    b.prism(TRACK, x0, x1, 0)
    for k in range(5):
        y = -2.1 + 1.08 * k + (0.14 if k == 4 else 0)
        with b.at(T(side * 1.66, y, 0.46), RY(side * math.pi / 2)):
            b.mat("armour", lw=0.9)
            b.lathe([(0.41, -0.02), (0.41, 0.03), (0.3, 0.05), (0.16, 0.02), (0.12, 0.07), (0, 0.07)], 18)


def _turret(b: Builder) -> None:
    b.mat("armour", lw=1.2)
    dome = [(1.22, 0.0), (1.24, 0.18), (1.1, 0.46), (0.86, 0.66), (0.55, 0.76), (0, 0.78)]
    b.lathe(dome, 26)
    b.mat("stripe", lw=0.5)
    arc = [(r * 1.012, z + 0.012) for r, z in dome]
    for half in (1, -1):
        for (r, z), (q, t) in pairwise(arc):
            b.quad((-0.16, half * r, z), (0.16, half * r, z), (0.16, half * q, t), (-0.16, half * q, t))
    b.mat("armour", lw=1.0)
    gun = [(0, 1.0, 0.36), (0, 1.5, 0.38), (0, 5.6, 0.62), (0, 6.0, 0.64)]
    b.tube(gun, [0.2, 0.13, 0.1, 0.1], 10)
    b.mat("armour_d", lw=0.9)
    b.tube([(0, 5.4, 0.61), (0, 6.02, 0.645)], 0.15, 10)
    for x, y in ((-0.45, -0.2), (0.48, -0.25)):
        b.mat("armour_d", lw=0.9)
        b.lathe([(0.34, 0.62), (0.34, 0.86), (0.26, 0.9), (0, 0.9)], 16, c=(x, y, 0))
    b.mat("iron", lw=0)
    b.tube([(0.8, -0.7, 0.5), (0.85, -0.8, 2.6)], 0.02, 4)
    b.mat("armour_d", lw=0.9)
    with b.at(T(0.48, -0.55, 0.84), RX(math.radians(74))):
        b.lathe([(0.3, 0.0), (0.3, 0.05), (0, 0.06)], 14)


def crew(b: Builder) -> None:
    """Two men with padded caps, as cards that face -y; the origin is the middle of the turret's roof."""
    with b.at(T(-0.45, -0.3, 0)):
        silhouette(b, OUT_OF_THE_HATCH, Dress("shadow_a", "shadow_b", hat="helmet"))
    with b.at(T(0.85, -0.4, -0.42)):
        silhouette(b, SITTING, Dress("shadow_a", "shadow_b", hat="helmet"))


def tracks_on_ground(b: Builder, length: float) -> None:
    """The two broken bands that it leaves on the setts."""
    rows = np.arange(-length, -2.6, 0.34)
    for side in (-1.36, 1.36):
        b.mat("scar", lw=0)
        for y in rows:
            b.quad(
                (side - 0.26, y, 0.006),
                (side + 0.26, y, 0.006),
                (side + 0.26, y + 0.17, 0.006),
                (side - 0.26, y + 0.17, 0.006),
            )
