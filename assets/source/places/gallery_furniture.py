"""What stands in the gallery: the bench before the drawing, the desk by the window."""

from __future__ import annotations

import math

import numpy as np

from .kit import RZ, Builder, T


def bench(b: Builder) -> None:
    """A leather bench, long along x, with what somebody left on it."""
    b.mat("leather", lw=1.1)
    b.box(-0.85, -0.25, 0.36, 0.85, 0.25, 0.47)
    for x in (-0.28, 0.28):
        b.mat("leather_d", lw=0)
        b.box(x - 0.006, -0.252, 0.362, x + 0.006, 0.252, 0.473)
    b.mat("bench_d", lw=0.8)
    b.box(-0.8, -0.2, 0.31, 0.8, 0.2, 0.36)
    for x in (-0.74, 0.7):
        for y in (-0.19, 0.15):
            b.mat("bench_d", lw=0.8)
            b.box(x, y, 0, x + 0.045, y + 0.045, 0.31)
    _left_behind(b)


def _left_behind(b: Builder) -> None:
    """A sketchbook and an ochre scarf on the bench."""
    b.mat("sketchbook", lw=0.9)
    with b.at(T(-0.42, -0.02, 0.47), RZ(0.25)):
        b.box(-0.15, -0.11, 0, 0.15, 0.11, 0.03)
    b.mat("scarf_ochre", lw=0.9)
    fold = [
        (-0.2, 0.1, 0.5),
        (-0.05, -0.02, 0.52),
        (0.1, -0.1, 0.5),
        (0.16, -0.24, 0.49),
        (0.17, -0.27, 0.36),
        (0.16, -0.28, 0.2),
    ]
    b.tube(fold, [0.05, 0.065, 0.06, 0.055, 0.045, 0.05], 8)


def desk(b: Builder) -> None:
    """A desk with catalogues and autumn branches in a jar; its front is -y."""
    b.mat("woodl", lw=1.1)
    b.box(-0.4, -0.35, 0.72, 0.7, 0.35, 0.76)
    for x in (-0.36, 0.62):
        for y in (-0.31, 0.26):
            b.mat("woodl", lw=0.8)
            b.box(x, y, 0, x + 0.05, y + 0.05, 0.72)
    for k in range(7):
        b.mat(("book_b", "paper")[k % 2], lw=0.5)
        b.box(0.2, -0.22 + 0.005 * k, 0.76 + 0.016 * k, 0.46, 0.0 + 0.005 * k, 0.774 + 0.016 * k)
    b.mat("paper", lw=0.7)
    b.box(-0.12, -0.24, 0.76, 0.14, -0.04, 0.775)
    b.mat("jar", lw=0.9)
    b.lathe([(0.07, 0.76), (0.11, 0.84), (0.1, 0.98), (0.06, 1.04), (0.07, 1.08), (0, 1.08)], 16, c=(-0.2, 0.12, 0))
    rng = np.random.default_rng(4)
    for _ in range(9):
        a, rise, out = rng.uniform(0, 2 * math.pi), rng.uniform(0.35, 0.75), rng.uniform(0.1, 0.32)
        tip = (-0.2 + out * math.cos(a), 0.12 + out * math.sin(a), 1.06 + rise)
        b.mat("twig", lw=0)
        b.tube(
            [
                (-0.2, 0.12, 1.04),
                (-0.2 + 0.4 * out * math.cos(a), 0.12 + 0.4 * out * math.sin(a), 1.06 + rise * 0.6),
                tip,
            ],
            0.008,
            4,
        )
        for t in (0.55, 0.75, 0.95):
            x, y, z = (-0.2 + (tip[0] + 0.2) * t, 0.12 + (tip[1] - 0.12) * t, 1.06 + rise * t)
            b.mat(("leaf_a", "leaf_b", "leaf_c")[int(rng.integers(3))], lw=0.5)
            u, v = rng.uniform(-0.09, 0.09, 2)
            b.polygon(
                [
                    (x, y, z),
                    (x + u + 0.03, y - 0.02, z + 0.05),
                    (x + u, y - 0.03, z + 0.11 + v * 0.3),
                    (x + u - 0.04, y, z + 0.05),
                ]
            )
