"""Heads of passers-by: a face of a few strokes, hair, hats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .kit import Builder, T
from .looks import Look

Ellipse = tuple[float, float, float, float]
"""Height, half width, half depth, and how far forwards."""


def loft(b: Builder, rows: Sequence[Ellipse], n: int = 14, x: float = 0.0) -> None:
    """A skin over ellipses from below upwards, shut at both ends."""
    turns = np.linspace(0, 2 * np.pi, n, endpoint=False)
    points = [(x + rx * np.cos(a), dy + ry * np.sin(a), z) for z, rx, ry, dy in rows for a in turns]
    faces = [
        [i * n + k, i * n + (k + 1) % n, (i + 1) * n + (k + 1) % n, (i + 1) * n + k]
        for i in range(len(rows) - 1)
        for k in range(n)
    ]
    top = (len(rows) - 1) * n
    b.mesh(points, [*faces, list(range(n))[::-1], list(range(top, top + n))])


def head(b: Builder, look: Look) -> None:
    """Build a face, hair and a hat; the origin is between the ears."""
    b.mat(look.skin, lw=0.9)
    b.tube([(0, -0.02, -0.2), (0, -0.01, -0.06)], [0.055, 0.05], 10)
    b.mat(look.skin, lw=0.9)
    loft(
        b,
        [
            (-0.115, 0.03, 0.03, 0.045),
            (-0.09, 0.055, 0.06, 0.025),
            (-0.03, 0.072, 0.088, 0.008),
            (0.03, 0.076, 0.096, 0.0),
            (0.08, 0.068, 0.085, -0.005),
            (0.115, 0.04, 0.05, -0.01),
            (0.125, 0.01, 0.01, -0.01),
        ],
    )
    b.mat(look.skin, lw=0.6)
    b.mesh(
        [
            (-0.014, 0.092, 0.02),
            (0.014, 0.092, 0.02),
            (0, 0.122, -0.03),
            (0.016, 0.088, -0.038),
            (-0.016, 0.088, -0.038),
        ],
        [[0, 1, 2], [1, 3, 2], [0, 2, 4], [2, 3, 4]],
    )
    b.mat("coat_seam", lw=0)
    for x in (-0.034, 0.034):
        b.quad(
            (x - 0.014, 0.096, 0.012), (x + 0.014, 0.096, 0.012), (x + 0.014, 0.099, 0.022), (x - 0.014, 0.099, 0.022)
        )
        b.quad(
            (x - 0.018, 0.098, 0.034), (x + 0.018, 0.098, 0.034), (x + 0.016, 0.099, 0.042), (x - 0.016, 0.099, 0.042)
        )
    b.quad((-0.024, 0.091, -0.066), (0.024, 0.091, -0.066), (0.022, 0.092, -0.06), (-0.022, 0.092, -0.06))
    _hair(b, look)
    _hat(b, look)


def _hair(b: Builder, look: Look) -> None:
    b.mat(look.hair, lw=0.8)
    low = {"bob": -0.12, "bun": -0.03, "scarf": 0.05}.get(look.hat, -0.04)
    loft(
        b,
        [
            (low, 0.076, 0.05, -0.05),
            (0.0, 0.083, 0.068, -0.035),
            (0.055, 0.084, 0.088, -0.018),
            (0.1, 0.072, 0.09, -0.008),
            (0.135, 0.045, 0.06, -0.012),
            (0.142, 0.01, 0.01, -0.012),
        ],
    )
    if look.hat == "bun":
        with b.at(T(0, -0.09, 0.08)):
            loft(b, [(-0.04, 0.02, 0.02, 0), (0, 0.05, 0.045, 0), (0.04, 0.045, 0.04, 0), (0.06, 0.01, 0.01, 0)], 10)
    if look.hat == "bob":
        for side in (-1, 1):
            loft(
                b, [(-0.10, 0.012, 0.035, 0.01), (-0.05, 0.018, 0.05, 0.0), (0.06, 0.02, 0.055, 0.0)], 8, x=side * 0.074
            )


def _hat(b: Builder, look: Look) -> None:
    b.mat(look.hat_colour, lw=0.9)
    match look.hat:
        case "fedora":
            loft(b, [(0.062, 0.155, 0.175, 0.0), (0.07, 0.15, 0.17, 0.0)], 18)
            loft(
                b,
                [(0.07, 0.092, 0.11, 0), (0.13, 0.088, 0.104, 0), (0.185, 0.066, 0.09, 0.01), (0.19, 0.03, 0.06, 0.01)],
            )
            b.mat("coat_seam", lw=0)
            loft(b, [(0.071, 0.094, 0.112, 0), (0.095, 0.093, 0.111, 0)])
        case "cap":
            loft(
                b,
                [
                    (0.06, 0.09, 0.105, 0.0),
                    (0.09, 0.115, 0.13, 0.0),
                    (0.125, 0.10, 0.12, 0.0),
                    (0.145, 0.03, 0.04, 0.0),
                ],
            )
            b.prism([(0.07, 0.064), (0.165, 0.05), (0.165, 0.06), (0.07, 0.08)], -0.07, 0.07, 0)
        case "beret":
            loft(
                b,
                [
                    (0.07, 0.085, 0.1, 0),
                    (0.09, 0.13, 0.135, -0.02),
                    (0.125, 0.125, 0.13, -0.03),
                    (0.15, 0.02, 0.02, -0.03),
                ],
            )
        case "kepi":
            loft(b, [(0.06, 0.09, 0.105, 0), (0.13, 0.088, 0.102, 0.005), (0.135, 0.02, 0.02, 0)])
            b.mat("coat_ink", lw=0.7)
            b.prism([(0.09, 0.066), (0.16, 0.046), (0.16, 0.056), (0.09, 0.078)], -0.065, 0.065, 0)
        case "scarf":
            loft(
                b,
                [
                    (-0.1, 0.05, 0.06, -0.03),
                    (-0.03, 0.086, 0.09, -0.028),
                    (0.06, 0.092, 0.098, -0.012),
                    (0.11, 0.08, 0.092, -0.01),
                    (0.145, 0.045, 0.055, -0.015),
                    (0.15, 0.01, 0.01, -0.015),
                ],
            )
            b.box(-0.02, 0.02, -0.16, 0.03, 0.06, -0.115)
