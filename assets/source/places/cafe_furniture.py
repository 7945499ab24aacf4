"""What one sits on, hangs coats on and sees by in a café."""

from __future__ import annotations

import math

import numpy as np

from .furniture import ring, turns
from .kit import RX, RZ, Builder, S, T


def bentwood(b: Builder, wood: str = "wood", seat: str = "cane") -> None:
    """Build a bentwood chair facing +y, the centre of its seat over the origin."""
    b.mat(seat)
    b.lathe([(0, 0.445), (0.20, 0.45), (0.205, 0.47), (0, 0.475)], 20)
    b.mat(wood)
    b.lathe([(0.19, 0.43), (0.215, 0.43), (0.215, 0.475), (0.20, 0.48)], 20)
    for s in (-1, 1):
        b.mat(wood, lw=0.8)
        leg = [(s * 0.15, 0.15, 0.44), (s * 0.17, 0.18, 0.22), (s * 0.20, 0.23, 0)]
        b.tube(leg, 0.018, 6)
    b.mat(wood)
    b.tube([_hoop(t) for t in np.linspace(0, 1, 29)], 0.019, 10)
    inner = []
    for a in np.linspace(math.pi, 0, 19):
        s = max(0.0, math.sin(a))
        inner.append((0.105 * math.cos(a), -0.18 - 0.055 * s, 0.46 + 0.33 * s**0.8))
    b.mat(wood, lw=0.8)
    b.tube(inner, 0.014, 8)
    b.mat(wood, lw=0.7)
    b.tube(ring(24, 0.165, 0.165, 0.24), 0.011, 6, closed=True)


def _hoop(t: float) -> tuple[float, float, float]:
    """Back legs and back in one bent piece."""
    side = -1 if t < 0.5 else 1
    q = min(t, 1 - t) / 0.25
    if q < 1:
        return (side * (0.20 - 0.03 * q), -0.26 + 0.08 * q, 0.44 * q)
    a = math.pi * (1 - (t - 0.25) / 0.5)
    s = max(0.0, math.sin(a))
    return (0.185 * math.cos(a), -0.18 - 0.08 * s, 0.44 + 0.46 * s**0.75)


def gueridon(b: Builder, top: str = "marble", r: float = 0.32, h: float = 0.73) -> None:
    """Build a round café table."""
    b.mat(top)
    b.lathe([(0, h), (r, h), (r, h - 0.028), (0, h - 0.03)], 40)
    b.mat("brass", lw=0.8)
    b.lathe([(r + 0.004, h - 0.002), (r + 0.008, h - 0.03), (r - 0.02, h - 0.036)], 40)
    b.mat("iron_f", lw=1.0)
    stem = [(0.03, h - 0.03), (0.026, 0.3), (0.045, 0.16), (0.03, 0.12)]
    b.lathe([*stem, (0.05, 0.06), (0, 0.05)], 10)
    for a in turns(3, 0.4):
        c, s = math.cos(a), math.sin(a)
        foot = [(0.03, 0.14), (0.16, 0.12), (0.25, 0.02)]
        b.tube([(r * c, r * s, z) for r, z in foot], 0.018, 6)


def globe(b: Builder, r: float, colour: str = "globe") -> None:
    """Build a lamp's glass globe round the origin."""
    b.mat(colour)
    arc = np.linspace(0, math.pi, 13)
    b.lathe([(r * math.sin(a), -r * math.cos(a)) for a in arc], 22)


def hanging_globe(b: Builder, z: float, ceiling: float, colour: str) -> None:
    """Build a globe at height z on a brass rod with its two roses."""
    b.mat("brass", lw=0.7)
    b.tube([(0, 0, z + 0.2), (0, 0, ceiling)], 0.012, 6)
    with b.at(T(0, 0, z + 0.16)):
        b.lathe([(0.08, 0), (0.07, 0.05), (0.02, 0.09)], 12)
    with b.at(T(0, 0, ceiling - 0.04)):
        b.lathe([(0.09, 0.04), (0.07, 0), (0, 0)], 12)
    with b.at(T(0, 0, z)):
        globe(b, 0.185, colour)


def stool(b: Builder) -> None:
    """Build a bar stool with a leather seat."""
    b.mat("leather")
    b.lathe([(0, 0.80), (0.17, 0.80), (0.185, 0.77), (0.17, 0.72), (0, 0.72)], 20)
    b.mat("woodd", lw=0.8)
    for a in turns(4, math.pi / 4):
        c, s = math.cos(a), math.sin(a)
        b.tube([(0.11 * c, 0.11 * s, 0.72), (0.2 * c, 0.2 * s, 0)], 0.018, 5)
    b.tube(ring(14, 0.165, 0.165, 0.3), 0.012, 5, closed=True)


HAT = [(0.19, 0.012), (0.18, 0), (0.105, 0.018), (0.10, 0.10), (0.05, 0.125), (0, 0.11)]


def hat(b: Builder, colour: str = "hat") -> None:
    """Build a felt hat; its brim lies on z = 0."""
    b.mat(colour)
    with b.at(S(0.9, 1.08, 1)):
        b.lathe(HAT, 18)
    b.mat("lapel", lw=0.5)
    with b.at(S(0.9, 1.08, 1)):
        b.lathe([(0.107, 0.02), (0.106, 0.05)], 18)


def coat(b: Builder) -> None:
    """Hang an overcoat, wide in the shoulder, from a hook at (0, 0, 1.72), its front towards -y."""
    shape = [(-0.03, 1.72), (0.05, 1.72), (0.24, 1.60), (0.27, 1.2), (0.24, 0.98), (0.22, 1.25), (0.26, 0.60)]
    shape += [(0.06, 0.56), (-0.22, 0.60), (-0.18, 1.25), (-0.21, 0.98), (-0.24, 1.2), (-0.2, 1.60)]
    collar = [(-0.03, 1.72), (0.05, 1.72), (0.09, 1.5), (0.02, 1.32), (-0.07, 1.5)]
    seam = [(0.005, 1.32), (0.025, 1.32), (0.035, 0.57), (0.02, 0.57)]
    fold = [(0.12, 1.45), (0.16, 1.42), (0.2, 0.62), (0.13, 0.6), (0.15, 1.0)]
    for colour, lw, y, outline in (
        ("coat", 1, -0.16, shape),
        ("coat", 0.7, -0.17, collar),
        ("lapel", 0.7, -0.172, seam),
        ("lapel", 0, -0.171, fold),
    ):
        b.mat(colour, lw=lw)
        b.polygon([(x, y, z) for x, z in outline])


def coat_stand(b: Builder) -> None:
    """Build the stand with the black hat and the coat that nobody has fetched."""
    b.mat("woodd")
    b.tube([(0, 0, 0.05), (0, 0, 1.85)], 0.03, 8)
    for a in turns(4, 0.5):
        c, s = math.cos(a), math.sin(a)
        arm = [(0, 0, 1.62), (0.13 * c, 0.13 * s, 1.66), (0.19 * c, 0.19 * s, 1.8)]
        b.tube(arm, 0.014, 5)
        b.tube([(0, 0, 0.3), (0.24 * c, 0.24 * s, 0.02)], 0.018, 5)
    coat(b)
    with b.at(T(-0.1, -0.05, 1.86)):
        hat(b)


def fern(b: Builder, size: float = 0.5) -> None:
    """Build a fern in a pot on a tall stand; the floor is z = 0."""
    b.mat("woodd", lw=0.9)
    for a in turns(3):
        b.tube([(0.05 * math.cos(a), 0.05 * math.sin(a), 0.8), (0.2 * math.cos(a), 0.2 * math.sin(a), 0)], 0.015, 5)
    b.lathe([(0, 0.8), (0.17, 0.8), (0.17, 0.83), (0, 0.83)], 16)
    b.mat("pot", lw=0.9)
    b.lathe([(0.09, 0.83), (0.14, 1.02), (0.155, 1.02), (0.155, 1.06), (0, 1.05)], 14)
    for k, a in enumerate(turns(17)):
        lift = 0.35 + 0.5 * ((k * 7) % 5) / 4
        with b.at(T(0, 0, 1.04), RZ(a)):
            _frond(b, size * (0.8 + 0.3 * ((k * 3) % 4) / 3), lift)


def _frond(b: Builder, length: float, lift: float) -> None:
    """Bend one tapered leaf outwards along x."""
    b.mat("fern", lw=0.5)
    spine = [(length * t, length * (lift * 2.2 * t - (lift + 0.75) * t * t)) for t in np.linspace(0, 1, 8)]
    wide = [0.012, 0.045, 0.06, 0.058, 0.05, 0.038, 0.02, 0.0]
    points = [(x, w, z - 0.3 * w) for (x, z), w in zip(spine, wide, strict=True)]
    points += [(x, -w, z - 0.3 * w) for (x, z), w in zip(spine, wide, strict=True)]
    b.mesh(points, [[k, k + 1, 9 + k, 8 + k] for k in range(7)])


def chair_on_table(b: Builder, turn: float, shift: float) -> None:
    """Put a chair upside down on a table of 0.74 m, its seat on the marble."""
    with b.at(T(shift, 0, 0.74 + 0.478), RZ(turn), RX(math.pi)):
        bentwood(b, "chairw", "cane")
