"""The end of the Berlin street: wire in coils and on trestles, men, a lorry, the houses of the other side."""

from __future__ import annotations

import math
import random

from .kit import BEBAS, RX, RZ, Builder, T
from .memory_figures import GUARDING, POINTING, STANDING, STRIDING, Dress, Pose, silhouette

BORDER = 35.0
"""How far down the street it lies."""
SOLDIERS: tuple[tuple[float, float, Pose, str, str, bool], ...] = (  # y from the wire
    (-4.6, -2.0, GUARDING, "helmet", "rifle", False),
    (-2.6, -0.8, STANDING, "cap", "rifle", True),
    (-0.7, -2.5, POINTING, "cap", "", False),
    (0.9, -1.2, GUARDING, "helmet", "rifle", True),
    (3.0, -1.6, STRIDING, "cap", "", False),
    (3.9, -1.4, STRIDING, "cap", "", True),
    (6.2, -1.8, GUARDING, "helmet", "rifle", False),
)


def border(b: Builder) -> None:
    """Wire in coils and on trestles, men, a lorry across the street, houses that belong to the other side."""
    rnd = random.Random(3)
    for row, radius in ((BORDER, 0.62), (BORDER + 1.6, 0.62)):
        b.mat("iron", lw=0)
        turns, n = 46, 46 * 9
        coil = []
        for k in range(n):
            t, a = k / n, 2 * math.pi * k * turns / n
            r = radius * (0.86 + 0.2 * rnd.random())
            coil.append((-7.4 + 14.8 * t, row + r * math.cos(a), radius + r * math.sin(a)))
        b.tube(coil, 0.032, 3)
    for x in (-6.4, -3.4, 0.2, 3.6, 6.6):
        _trestle(b, x, BORDER - 0.9, rnd)
    for x, y, pose, hat, load, flip in SOLDIERS:
        with b.at(T(x, BORDER + y, 0.02)):
            silhouette(b, pose, Dress("shadow_a", "shadow_a", 0.72, 0.22, hat, load), flip, line=0)
    with b.at(T(-4.6, BORDER + 7, 0), RZ(-0.5)):
        lorry(b)
    for i in range(20):
        x, wide, high = -50 + i * 5.2, 6.5 + 3 * rnd.random(), 15 + 7 * rnd.random()
        b.mat("far", lw=0.6)
        b.box(x, 118 + rnd.random() * 12, 0, x + wide, 140, high)


def sector_board(b: Builder) -> None:
    """The board that says where the sector ends; it faces -y."""
    b.mat("timber", lw=0.8)
    for x in (-0.75, 0.75):
        b.box(x - 0.05, 0, 0, x + 0.05, 0.08, 2.6)
    b.mat("china", lw=1.0)
    b.box(-1.05, -0.05, 1.35, 1.05, 0, 2.6)
    for words, z, size in (("ENDE DES", 2.38, 0.24), ("DEMOKRATISCHEN", 2.05, 0.27), ("SEKTORS", 1.62, 0.36)):
        with b.at(T(0, -0.06, z)):
            b.mat("post_ink", lw=0)
            b.text(words, BEBAS, size, 0, 1.1)


def _trestle(b: Builder, x: float, y: float, rnd: random.Random) -> None:
    """Crossed timbers strung with wire."""
    b.mat("timber", lw=0.5)
    for side in (-0.9, 0.9):
        for lean in (-0.55, 0.55):
            b.tube([(x + side, y - lean, 0), (x + side, y + lean, 1.15)], 0.05, 5)
    b.tube([(x - 1.2, y, 0.58), (x + 1.2, y, 0.58)], 0.05, 5)
    b.mat("iron", lw=0)
    for _ in range(9):
        z0, z1 = 0.15 + 0.95 * rnd.random(), 0.15 + 0.95 * rnd.random()
        b.tube([(x - 1.1, y - 0.2, z0), (x, y - 0.25, (z0 + z1) / 2 - 0.08), (x + 1.1, y - 0.2, z1)], 0.02, 3)


def lorry(b: Builder) -> None:
    """A lorry with a hood, side on; its length lies along x."""
    b.mat("shadow_a", lw=1.0)
    b.box(-3.2, -1.1, 0.7, 1.2, 1.1, 1.5)
    arc = [(1.1 * math.cos(t), 1.5 + 1.35 * math.sin(t) ** 0.5) for t in [math.pi * k / 12 for k in range(13)]]
    b.mat("shadow_b", lw=0.9)
    b.prism(arc, -3.1, 1.0, 0)
    b.mat("shadow_a", lw=0.9)
    b.prism([(1.3, 0.7), (1.3, 2.35), (2.3, 2.3), (2.6, 1.55), (3.7, 1.4), (3.8, 0.7)], -1.0, 1.0, 1)
    b.mat("glass", lw=0.7)
    b.quad((1.5, -1.01, 1.6), (2.3, -1.01, 1.6), (2.15, -1.01, 2.2), (1.5, -1.01, 2.2))
    for x in (-2.2, -0.9, 2.9):
        with b.at(T(x, -1.0, 0.5), RX(math.pi / 2)):
            b.mat("tyre", lw=0.9)
            b.lathe([(0.5, -0.2), (0.5, 0.1), (0.2, 0.12), (0, 0.12)], 18)
