"""Clocks of every kind. Local frame: the dial in the x/z plane, facing -y."""

from __future__ import annotations

import math

from .furniture import ring, turns
from .kit import RX, RZ, Builder, T

FLAT = RX(math.pi / 2)  # turns lathes and discs so that they face -y


def hand(b: Builder, clockwise: float, length: float, width: float, y: float) -> None:
    """A tapered hand, its angle in degrees clockwise from twelve."""
    a = math.radians(90 - clockwise)
    c, s = math.cos(a), math.sin(a)
    tail, side = -0.18 * length, width / 2
    shape = [(tail, -side), (tail, side), (length * 0.7, side), (length, 0)]
    shape.append((length * 0.7, -side))
    b.polygon([(p * c - q * s, y, p * s + q * c) for p, q in shape])


def face(b: Builder, r: float, hour: int, minute: int, y: float = 0.0) -> None:
    """Dial, marks and hands."""
    b.mat("dial", lw=0.8)
    with b.at(T(0, y, 0), FLAT):
        b.disc((0, 0, 0), r, 28)
    b.mat("iron", lw=0)
    for k, a in enumerate(turns(12)):
        inner = r * (0.70 if k % 3 == 0 else 0.80)
        c, s, w = math.cos(a), math.sin(a), r * (0.045 if k % 3 == 0 else 0.025)
        ends = [(inner, -w), (r * 0.92, -w), (r * 0.92, w), (inner, w)]
        b.polygon([(p * c - q * s, y - 0.003, p * s + q * c) for p, q in ends])
    hand(b, hour % 12 * 30 + minute / 2, r * 0.52, r * 0.10, y - 0.005)
    hand(b, minute * 6, r * 0.80, r * 0.07, y - 0.007)
    b.mat("brass", lw=0)
    with b.at(T(0, y - 0.008, 0), FLAT):
        b.disc((0, 0, 0), r * 0.07, 10)


def round_clock(b: Builder, r: float, time: tuple[int, int], case: str = "case_a") -> None:
    """A plain turned case."""
    with b.at(FLAT):
        b.mat(case, lw=1.1)
        b.lathe([(r * 1.2, 0), (r * 1.2, 0.06), (r * 1.1, 0.09), (r, 0.075)], 30)
        b.mat("brass", lw=0.7)
        b.lathe([(r * 1.04, 0.078), (r * 1.02, 0.088), (r * 0.98, 0.08)], 30)
    face(b, r, *time, y=-0.076)


def octagon_clock(b: Builder, r: float, time: tuple[int, int], case: str = "case_c") -> None:
    """The dark eight-sided wall clock of French kitchens."""
    for k, depth, colour in ((1.65, 0.05, case), (1.42, 0.08, "case_a")):
        corners = turns(8, math.pi / 8)
        b.mat(colour)
        b.prism([(k * r * math.cos(a), k * r * math.sin(a)) for a in corners], -depth, 0, 1)
    with b.at(T(0, -0.08, 0), FLAT):
        b.mat("brass", lw=0.7)
        b.lathe([(r * 1.16, 0), (r * 1.1, 0.02), (r, 0.01)], 28)
    face(b, r, *time, y=-0.092)


def regulator(b: Builder, w: float, h: float, time: tuple[int, int], case: str = "case_b") -> None:
    """A tall case with a pendulum behind glass; the origin is its centre."""
    d = 0.14
    b.mat(case, lw=1.1)
    b.box(-w / 2, -d, -h / 2, w / 2, 0, h / 2)
    b.mat(case)
    crown = [(-w * 0.62, h / 2), (w * 0.62, h / 2), (w * 0.5, h / 2 + 0.05)]
    crown += [(w * 0.2, h / 2 + 0.07), (0, h / 2 + 0.15), (-w * 0.2, h / 2 + 0.07)]
    b.prism([*crown, (-w * 0.5, h / 2 + 0.05)], -d - 0.02, 0, 1)
    b.prism([(-w * 0.58, -h / 2), (w * 0.58, -h / 2), (0, -h / 2 - 0.13)], -d, 0, 1)
    b.mat("case_c", lw=0.7)
    e = w * 0.12
    b.box(-w / 2 + e, -d - 0.004, -h / 2 + e, w / 2 - e, -d, h / 2 - e)
    b.mat("brass", lw=0.6)
    low = -h / 2 + 0.2 * h
    b.box(-0.006, -d - 0.012, low, 0.006, -d - 0.008, 0)
    with b.at(T(0.012, -d - 0.012, low), FLAT):
        b.disc((0, 0, 0), w * 0.16, 18)
    with b.at(T(0, 0, h / 2 - w * 0.5)):
        face(b, w * 0.36, *time, y=-d - 0.014)


def cuckoo(b: Builder, s: float, time: tuple[int, int]) -> None:
    """A little wooden house with weights on chains."""
    b.mat("case_c", lw=1.0)
    b.box(-0.11 * s, -0.12 * s, -0.13 * s, 0.11 * s, 0, 0.12 * s)
    b.mat("case_a", lw=1.1)
    roof = [(-0.19, 0.08), (0, 0.27), (0.19, 0.08), (0.16, 0.05), (0, 0.21), (-0.16, 0.05)]
    b.prism([(x * s, z * s) for x, z in roof], -0.16 * s, 0, 1)
    b.mat("leafpot", lw=0.8)
    b.box(-0.15 * s, -0.14 * s, -0.17 * s, 0.15 * s, -0.1 * s, -0.12 * s)
    b.mat("enamel_w", lw=0.8)
    b.box(-0.03 * s, -0.124 * s, 0.07 * s, 0.03 * s, -0.12 * s, 0.14 * s)
    face(b, 0.075 * s, *time, y=-0.125 * s)
    for x, drop in ((-0.05, 0.42), (0.05, 0.55)):
        b.mat("iron", lw=0)
        b.tube([(x * s, -0.06 * s, -0.13 * s), (x * s, -0.06 * s, -drop * s)], 0.004, 4)
        b.mat("case_d", lw=0.7)
        cone = [(0, 0), (0.02, 0.01), (0.026, 0.05), (0.012, 0.1), (0, 0.1)]
        with b.at(T(x * s, -0.06 * s, (-drop - 0.1) * s)):
            b.lathe([(r * s, z * s) for r, z in cone], 8)


def mantel_clock(b: Builder, s: float, time: tuple[int, int], case: str = "stove") -> None:
    """A marble clock like a small temple; it stands on z = 0."""
    b.mat(case, lw=1.1)
    b.box(-0.2 * s, -0.16 * s, 0, 0.2 * s, 0, 0.05 * s)
    b.mat(case)
    b.box(-0.15 * s, -0.14 * s, 0.05 * s, 0.15 * s, 0, 0.3 * s)
    b.mat(case)
    b.box(-0.18 * s, -0.16 * s, 0.3 * s, 0.18 * s, 0, 0.34 * s)
    b.prism([(-0.18 * s, 0.34 * s), (0.18 * s, 0.34 * s), (0, 0.43 * s)], -0.15 * s, 0, 1)
    for x in (-0.125, 0.125):
        b.mat("brass", lw=0.6)
        with b.at(T(x * s, -0.145 * s, 0.05 * s)):
            b.lathe([(0.018 * s, 0), (0.014 * s, 0.02 * s), (0.014 * s, 0.25 * s)], 8)
    with b.at(T(0, 0, 0.18 * s)):
        with b.at(FLAT):
            b.mat("brass", lw=0.7)
            b.lathe([(0.1 * s, 0.14 * s), (0.095 * s, 0.15 * s), (0.09 * s, 0.142 * s)], 24)
        face(b, 0.09 * s, *time, y=-0.144 * s)


def carriage_clock(b: Builder, s: float, time: tuple[int, int]) -> None:
    """A brass travelling clock with a handle; it stands on z = 0."""
    b.mat("brass", lw=1.0)
    b.box(-0.075 * s, -0.13 * s, 0, 0.075 * s, 0, 0.03 * s)
    b.box(-0.075 * s, -0.13 * s, 0.17 * s, 0.075 * s, 0, 0.2 * s)
    for x in (-0.065, 0.065):
        b.box((x - 0.01) * s, -0.125 * s, 0.03 * s, (x + 0.01) * s, -0.1 * s, 0.17 * s)
    b.mat("movement", lw=0.8)
    b.box(-0.055 * s, -0.1 * s, 0.03 * s, 0.055 * s, -0.01 * s, 0.17 * s)
    b.mat("brass", lw=0.7)
    handle = [(-0.05, 0.2), (-0.045, 0.25), (0.045, 0.25), (0.05, 0.2)]
    b.tube([(x * s, -0.06 * s, z * s) for x, z in handle], 0.007 * s, 6)
    with b.at(T(0, 0, 0.1 * s)):
        face(b, 0.052 * s, *time, y=-0.128 * s)


def alarm_clock(b: Builder, s: float, time: tuple[int, int], case: str = "book_b") -> None:
    """Two bells and two feet; it stands on z = 0."""
    with b.at(T(0, -0.02 * s, 0.085 * s)):
        with b.at(FLAT):
            b.mat(case, lw=1.0)
            b.lathe([(0.075 * s, -0.02 * s), (0.08 * s, 0.02 * s), (0.07 * s, 0.03 * s)], 24)
        face(b, 0.07 * s, *time, y=-0.028 * s)
    for x in (-0.045, 0.045):
        b.mat("brass", lw=0.8)
        with b.at(T(x * s, -0.02 * s, 0.165 * s)):
            b.lathe([(0.032 * s, 0), (0.024 * s, 0.022 * s), (0, 0.03 * s)], 12)
        b.mat(case, lw=0.7)
        b.tube([(x * s, -0.02 * s, 0.03 * s), (x * 1.3 * s, -0.02 * s, 0)], 0.008 * s, 5)


def wheel(b: Builder, r: float, colour: str, spokes: int = 5) -> None:
    """A toothed wheel in the x/z plane."""
    b.mat(colour, lw=0.7)
    teeth = []
    for k, a in enumerate(turns(48)):
        q = r if k % 4 < 2 else r * 0.88
        teeth.append((q * math.cos(a), q * math.sin(a)))
    b.prism(teeth, -0.006, 0, 1)
    b.mat("case_c", lw=0.6)
    for a in turns(spokes, 0.3):
        c, s = math.cos(a), math.sin(a)
        hole = [(0.24, -0.06), (0.68, -0.24), (0.68, 0.24), (0.24, 0.06)]
        b.polygon([(r * (p * c - q * s), -0.0075, r * (p * s + q * c)) for p, q in hole])
    b.mat("steel", lw=0.5)
    with b.at(T(0, -0.009, 0), FLAT):
        b.disc((0, 0, 0), r * 0.12, 8)


def open_movement(b: Builder, s: float) -> None:
    """A clock with its case off: plates, wheels, spring barrel; it stands on z = 0."""
    for y in (0.0, -0.12 * s):
        b.mat("movement", lw=0.9)
        plate = [(-0.11, 0.04), (-0.09, 0.02), (0.09, 0.02), (0.11, 0.04), (0.11, 0.27)]
        plate += [(0.05, 0.33), (-0.05, 0.33), (-0.11, 0.27)]
        if y:  # the front plate is cut away, so that the wheels show
            plate = [(-0.11, 0.04), (-0.09, 0.02), (0.09, 0.02), (0.11, 0.04)]
            plate += [(0.11, 0.08), (-0.06, 0.08), (-0.06, 0.27), (-0.11, 0.27)]
        b.prism([(x * s, z * s) for x, z in plate], y - 0.008, y, 1)
    for x, z, r, tone in (
        (-0.01, 0.13, 0.075, "wheel"),
        (0.06, 0.22, 0.05, "brass"),
        (-0.035, 0.255, 0.04, "wheel"),
        (0.07, 0.1, 0.036, "movement"),
    ):
        with b.at(T(x * s, -0.07 * s - r * 0.3, z * s)):
            wheel(b, r * s, tone)
    for x in (-0.095, 0.095):
        b.mat("steel", lw=0.6)
        b.tube([(x * s, 0, 0.05 * s), (x * s, -0.12 * s, 0.05 * s)], 0.009 * s, 6)
    b.mat("case_c", lw=0.9)
    b.box(-0.13 * s, -0.16 * s, 0, 0.13 * s, 0.04 * s, 0.022 * s)


def pocket_watch(b: Builder, r: float, turn: float, open_lid: bool) -> None:
    """A watch lying on its back at z = 0."""
    with b.at(RZ(turn)):
        b.mat("brass" if open_lid else "steel", lw=0.9)
        b.lathe([(r * 0.85, 0), (r, 0.006), (r * 0.95, 0.013), (r * 0.84, 0.014)], 20)
        b.mat("dial", lw=0.6)
        b.disc((0, 0, 0.0145), r * 0.84, 18)
        b.mat("iron", lw=0)
        for a, length in ((0.5, 0.45), (2.2, 0.65)):
            c, s, w = math.cos(a) * r, math.sin(a) * r, 0.06
            ends = [(0, -w), (length, -w), (length, w), (0, w)]
            b.polygon([(p * c - q * s, p * s + q * c, 0.016) for p, q in ends])
        b.mat("brass", lw=0.7)
        bow = [(x + r * 1.25, y, 0.007) for x, y, _ in ring(10, r * 0.2, r * 0.2, 0)]
        b.tube(bow, r * 0.06, 5, closed=True)
        if open_lid:
            with b.at(T(-r * 0.95, 0, 0.012), RX(0)):
                b.mat("brass", lw=0.8)
                arc = turns(16)
                lid = [(-0.45 * r + 0.5 * r * math.cos(a), r * 0.95 * math.sin(a)) for a in arc]
                b.polygon([(x, y, 0.001 + max(0, -x) * 0.9) for x, y in lid])
