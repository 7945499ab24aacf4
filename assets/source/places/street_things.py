"""Small things of a Paris street: what stands, lies, hangs or pecks on the pavement."""

from __future__ import annotations

import math
import random

import numpy as np

from .furniture import ring, turns
from .kit import BEBAS, RX, RZ, Builder, S, T
from .leaves import foliage

BOTTLE = ((0.04, 0.3), (0.04, 0.42), (0.016, 0.48), (0.016, 0.56), (0, 0.56))


def bicycle(b: Builder, colour: str = "shop_green") -> None:
    """A town bicycle along x, upright; it rolls towards +x. Lean it with `RX`."""
    for x in (-0.52, 0.52):
        with b.at(T(x, 0, 0.34), RX(math.pi / 2)):
            b.mat("iron", lw=0)
            b.tube(ring(26, 0.33, 0.33, 0), 0.017, 6, closed=True)
            b.mat("chrome", lw=0)
            for a in turns(14):
                b.tube([(0, 0, 0), (0.31 * math.cos(a), 0.31 * math.sin(a), 0)], 0.003, 3)
    b.mat(colour, lw=0.7)
    crank, seat, head = (-0.06, 0, 0.3), (-0.2, 0, 0.82), (0.36, 0, 0.84)
    for path in (
        [(-0.52, 0, 0.34), crank, seat, (-0.52, 0, 0.34)],
        [crank, (0.37, 0, 0.68)],
        [(-0.17, 0, 0.72), (0.36, 0, 0.8)],
        [head, (0.4, 0, 0.62), (0.52, 0, 0.34)],
    ):
        b.tube(path, 0.016, 6)
    _mudguards(b, colour)
    _saddle_and_bars(b)
    with b.at(T(*crank), RX(math.pi / 2)):
        b.mat("chrome", lw=0.6)
        b.lathe([(0.02, 0.02), (0.1, 0.02), (0.1, 0.03), (0.02, 0.03)], 16)


def _mudguards(b: Builder, colour: str) -> None:
    b.mat(colour, lw=0.6)
    for x, start, end in ((-0.52, 0.35, 3.0), (0.52, 0.25, 2.3)):
        arc = [(x + 0.37 * math.cos(a), 0, 0.34 + 0.37 * math.sin(a)) for a in np.linspace(start, end, 10)]
        b.tube(arc, 0.018, 5)


def _saddle_and_bars(b: Builder) -> None:
    b.mat("iron", lw=0)
    b.tube([(0.36, 0, 0.84), (0.34, 0, 1.0), (0.3, 0.26, 1.02), (0.2, 0.3, 1.0)], 0.013, 5)
    b.tube([(0.34, 0, 1.0), (0.3, -0.26, 1.02), (0.2, -0.3, 1.0)], 0.013, 5)
    b.mat("chair", lw=0.9)
    b.prism([(-0.34, 0.86), (-0.06, 0.88), (-0.04, 0.91), (-0.3, 0.93)], -0.07, 0.07, 1)
    b.mat("cane", lw=0.9)
    b.prism([(0.42, 0.66), (0.66, 0.66), (0.7, 0.88), (0.38, 0.88)], -0.14, 0.14, 1)
    b.mat("headlamp", lw=0.6)
    with b.at(T(0.5, 0, 0.94), RX(math.pi / 2)):
        b.lathe([(0, -0.05), (0.05, -0.04), (0.05, 0.04), (0, 0.05)], 10)


def pigeon(b: Builder, *, pecking: bool = False) -> None:
    """One pigeon, looking along +x."""
    b.mat("pigeon", lw=0.8)
    body = [(-0.15, 0.012, 0.10), (-0.1, 0.05, 0.12), (0.0, 0.068, 0.135), (0.08, 0.055, 0.15), (0.115, 0.03, 0.17)]
    b.tube([(x, 0, z) for x, _, z in body], [r for _, r, _ in body], 9)
    b.mat("pigeon_d", lw=0.6)
    b.polygon([(-0.13, 0, 0.125), (-0.25, -0.03, 0.075), (-0.25, 0.03, 0.075)])
    for side in (-1, 1):
        b.polygon(
            [
                (0.04, side * 0.07, 0.16),
                (-0.02, side * 0.075, 0.11),
                (-0.16, side * 0.03, 0.095),
                (-0.06, side * 0.06, 0.165),
            ]
        )
    b.mat("pigeon_d", lw=0.7)
    neck = (
        [(0.09, 0, 0.17), (0.15, 0, 0.13), (0.17, 0, 0.06)]
        if pecking
        else [(0.09, 0, 0.16), (0.125, 0, 0.21), (0.13, 0, 0.25)]
    )
    b.tube(neck, [0.038, 0.03, 0.026], 8)
    x, _, z = neck[-1]
    beak = (x + 0.015, 0, z - 0.05) if pecking else (x + 0.06, 0, z - 0.005)
    b.mat("post_d", lw=0.5)
    b.tube([(x, 0, z), beak], [0.014, 0.004], 5)
    b.mat("pot", lw=0)
    for y in (-0.025, 0.025):
        b.tube([(0.0, y, 0.08), (0.01, y, 0.0), (0.05, y, 0.006)], 0.01, 4)


def pigeons(b: Builder, places: tuple[tuple[float, float], ...], seed: int = 7) -> None:
    """Several, each turned its own way; some peck."""
    rnd = random.Random(seed)
    for x, y in places:
        with b.at(T(x, y, -0.012), RZ(rnd.uniform(0, 2 * math.pi)), S(0.85)):
            pigeon(b, pecking=rnd.random() < 0.5)


def bus_stop(b: Builder, lines: tuple[str, ...] = ("27", "38", "96"), name: str = "CADRAN") -> None:
    """The post of a Paris bus: a plate with the lines' numbers under a round sign."""
    b.mat("lamp_iron", lw=0.9)
    b.lathe([(0.14, 0), (0.14, 0.05), (0.05, 0.12), (0.035, 0.2), (0.035, 2.95), (0, 2.98)], 10)
    b.mat("china", lw=0.9)
    b.box(-0.27, -0.06, 1.45, 0.27, -0.03, 2.2)
    b.mat("bus_green", lw=0.7)
    b.box(-0.27, -0.066, 2.0, 0.27, -0.06, 2.2)
    _words(b, name, "china", 0.12, (0, -0.07, 2.1))
    for k, line in enumerate(lines):
        z = 1.87 - 0.16 * k
        b.mat("post_d" if k % 2 else "post_a", lw=0.5)
        b.box(-0.23, -0.066, z - 0.065, -0.03, -0.06, z + 0.065)
        _words(b, line, "china", 0.12, (-0.13, -0.07, z))
        b.mat("post_ink", lw=0)
        for dz in (-0.03, 0.02):
            b.box(0.01, -0.064, z + dz, 0.2, -0.06, z + dz + 0.014)
    with b.at(T(0, -0.03, 2.58), RX(math.pi / 2)):
        b.mat("bus_green", lw=0.9)
        b.disc((0, 0, 0.0), 0.3, 28)
        b.mat("china", lw=0.6)
        b.disc((0, 0, 0.012), 0.25, 28)
    b.mat("bus_green", lw=0.6)
    b.box(-0.33, -0.06, 2.51, 0.33, -0.045, 2.65)
    _words(b, "AUTOBUS", "china", 0.125, (0, -0.066, 2.58))


def _words(b: Builder, words: str, colour: str, size: float, at: tuple[float, float, float]) -> None:
    """A line of lettering that faces -y."""
    b.mat(colour, lw=0)
    with b.at(T(*at)):
        b.text(words, BEBAS, size, 0, 1.1)


def street_plate(b: Builder, words: str, number: str = "", size: float = 0.16) -> None:
    """The blue enamel plate of a street, on a wall that faces -y; `number` is that of the district."""
    half = 0.055 * len(words) * size / 0.16 + 0.1
    b.mat("china", lw=0.9)
    b.box(-half, -0.02, -0.21, half, 0, 0.21)
    b.mat("plate_green", lw=0.5)
    b.box(-half + 0.015, -0.026, -0.195, half - 0.015, -0.02, 0.195)
    b.mat("enamel", lw=0.5)
    b.box(-half + 0.035, -0.03, -0.175, half - 0.035, -0.026, 0.175)
    if number:
        _words(b, number, "china", size * 0.62, (0, -0.034, 0.105))
    _words(b, words, "china", size, (0, -0.034, -0.05 if number else 0))


def letter_box(b: Builder) -> None:
    """A yellow letter box on a wall that faces -y, or on its own foot; its lower edge is z = 0.85."""
    b.mat("post_yellow", lw=1.0)
    b.box(-0.2, -0.24, 0.85, 0.2, 0, 1.42)
    arc = [(0.2 * math.cos(a), 1.42 + 0.07 * math.sin(a)) for a in np.linspace(0, math.pi, 9)]
    b.prism(arc, -0.26, 0, 1)
    b.mat("enamel", lw=0.6)
    b.box(-0.15, -0.25, 1.26, 0.15, -0.24, 1.3)
    b.box(-0.13, -0.25, 0.95, 0.13, -0.24, 1.12)
    _words(b, "POSTES", "enamel", 0.1, (0, -0.247, 1.19))


def bench(b: Builder) -> None:
    """A slatted double bench along x, both its sides open to sitters."""
    b.mat("lamp_iron", lw=0.8)
    for x in (-0.85, 0.85):
        b.box(x - 0.03, -0.42, 0.0, x + 0.03, 0.42, 0.06)
        b.box(x - 0.03, -0.05, 0.0, x + 0.03, 0.05, 0.86)
        b.box(x - 0.03, -0.42, 0.36, x + 0.03, 0.42, 0.41)
        for side in (-0.4, 0.34):
            b.box(x - 0.03, side, 0.0, x + 0.03, side + 0.06, 0.38)
    for side in (-1, 1):
        for y in (0.12, 0.23, 0.34):
            b.mat("bench_green", lw=0.7)
            b.box(-1.05, side * y - 0.045, 0.41, 1.05, side * y + 0.045, 0.45)
    for z in (0.6, 0.76):
        b.mat("bench_green", lw=0.7)
        b.box(-1.05, -0.025, z, 1.05, 0.025, z + 0.11)


def litter(b: Builder, area: tuple[float, float, float, float], n: int = 40, seed: int = 3) -> None:
    """Fallen leaves and a few scraps of paper on x0, y0, x1, y1; the ground is z = 0."""
    rnd = random.Random(seed)
    x0, y0, x1, y1 = area
    for _ in range(n):
        x, y, turn = rnd.uniform(x0, x1), rnd.uniform(y0, y1), rnd.uniform(0, 2 * math.pi)
        with b.at(T(x, y, 0.006), RZ(turn), RX(rnd.uniform(-0.35, 0.35))):
            if rnd.random() < 0.05:
                b.mat("paper_p", lw=0.6)
                b.polygon([(-0.08, -0.05, 0), (0.09, -0.06, 0.01), (0.07, 0.06, 0.03), (-0.09, 0.05, 0)])
            else:
                _fallen_leaf(b, 0.05 + 0.055 * rnd.random(), rnd.choice(("leaf_a", "leaf_b", "leaf_c")))


def _fallen_leaf(b: Builder, size: float, colour: str) -> None:
    """A plane tree's leaf: five points and a stalk."""
    b.mat(colour, lw=0.55)
    tips = [(0, 1.0), (0.28, 0.45), (0.85, 0.55), (0.5, 0.05), (0.6, -0.5), (0.1, -0.35)]
    points = tips + [(-x, y) for x, y in tips[:0:-1]]
    b.polygon([(size * x, size * y, size * 0.16 * abs(x)) for x, y in points])
    b.mat(colour, lw=0)
    b.polygon([(0.03 * size, -0.3 * size, 0), (-0.03 * size, -0.3 * size, 0), (0.05 * size, -0.95 * size, 0)])


def crate(b: Builder, *, bottles: bool = False, colour: str = "cane") -> None:
    """A slatted crate, with three rows of bottles if wanted."""
    b.mat("crate_d", lw=0.9)
    b.box(-0.27, -0.21, 0, 0.27, 0.21, 0.24)
    for z in (0.01, 0.11, 0.21):
        b.mat(colour, lw=0.7)
        b.box(-0.28, -0.22, z, 0.28, 0.22, z + 0.08)
    for x in (-0.28, 0.24):
        b.mat(colour, lw=0.6)
        b.box(x, -0.225, 0, x + 0.04, 0.225, 0.3)
    for x in (-0.17, 0.0, 0.17) if bottles else ():
        for y in (-0.1, 0.1):
            b.mat("bot_green", lw=0.7)
            b.lathe(list(BOTTLE), 8, c=(x, y, 0))


def laurel_tub(b: Builder, colour: str = "shop_blue", seed: int = 6) -> None:
    """A clipped shrub in a wooden tub, as at café doors."""
    b.mat(colour, lw=1.0)
    b.box(-0.2, -0.2, 0, 0.2, 0.2, 0.42)
    b.mat(colour, lw=0.7)
    for x in (-0.22, 0.17):
        for y in (-0.22, 0.17):
            b.box(x, y, 0, x + 0.05, y + 0.05, 0.48)
    foliage(b, (0, 0, 0.72), 0.28, 260, 0.06, random.Random(seed), "plant")


def dustbin(b: Builder) -> None:
    """A ribbed dustbin of galvanised sheet with its lid askew."""
    b.mat("zinc", lw=0.9)
    b.lathe([(0.2, 0), (0.22, 0.02), (0.25, 0.62)], 20)
    for z in (0.12, 0.34, 0.56):
        b.mat("zinc_d", lw=0.5)
        r = 0.22 + 0.05 * z
        b.lathe([(r, z), (r + 0.012, z + 0.015), (r, z + 0.03)], 20)
    with b.at(T(0.02, 0, 0.63), RX(0.12)):
        b.mat("zinc", lw=0.9)
        b.lathe([(0.27, -0.02), (0.27, 0.02), (0.16, 0.07), (0, 0.085)], 20)
        b.mat("zinc_d", lw=0.6)
        b.tube([(-0.07, 0, 0.08), (-0.05, 0, 0.13), (0.05, 0, 0.13), (0.07, 0, 0.08)], 0.012, 5)
