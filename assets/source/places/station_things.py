"""What stands and hangs on a platform: signs, the clock, the boards of trains, barrows and luggage."""

from __future__ import annotations

import math
import random

from . import clocks
from .kit import BEBAS, RX, RY, RZ, Builder, T

Trip = tuple[str, str]
"""A destination and its time."""


def platform_clock(b: Builder, r: float, time: tuple[int, int], drop: float) -> None:
    """A clock with two faces, its dials lit, hanging on a rod; the origin is where it hangs from."""
    b.mat("iron", lw=0)
    b.tube([(0, 0, 0), (0, 0, -drop)], 0.035, 6)
    with b.at(T(0, 0, -drop - r * 1.15)):
        for turn in (0, math.pi):
            with b.at(RZ(turn)):
                with b.at(RX(math.pi / 2)):
                    b.mat("iron_f", lw=1.2)
                    b.lathe([(0, 0), (r * 1.16, 0), (r * 1.18, 0.16), (r * 1.06, 0.19), (r, 0.17)], 36)
                clocks.face(b, r, *time, y=-0.175)
        b.mat("iron_f", lw=0.8)
        b.lathe([(0.12, r * 1.12), (0.16, r * 1.2), (0.05, r * 1.35), (0.04, r * 1.5)], 12)


def quay_sign(b: Builder, words: str, drop: float, wide: float = 1.5) -> None:
    """A blue enamel plate on two rods, facing -y; the origin is where it hangs from."""
    for x in (-wide * 0.4, wide * 0.4):
        b.mat("iron", lw=0)
        b.tube([(x, 0, 0), (x, 0, -drop)], 0.015, 4)
    with b.at(T(0, 0, -drop - 0.3)):
        b.mat("enamel_w", lw=1.0)
        b.box(-wide / 2, -0.04, -0.3, wide / 2, 0.04, 0.3)
        b.mat("enamel_b", lw=0.5)
        b.box(-wide / 2 + 0.04, -0.05, -0.26, wide / 2 - 0.04, 0.05, 0.26)
        with b.at(T(0, -0.056, 0.0)):
            b.mat("enamel_w", lw=0)
            b.text(words, BEBAS, 0.44, 0, 1.15)


def departures(b: Builder, title: str, trips: tuple[Trip, ...], drop: float) -> None:
    """A dark board with rows of lettered slats, facing -y; the origin is where it hangs from."""
    wide, row = 3.1, 0.3
    tall = row * len(trips) + 0.62
    for x in (-wide * 0.42, wide * 0.42):
        b.mat("iron", lw=0)
        b.tube([(x, 0, 0), (x, 0, -drop)], 0.02, 4)
    with b.at(T(0, 0, -drop)):
        b.mat("board", lw=1.2)
        b.box(-wide / 2, -0.08, -tall, wide / 2, 0.08, 0)
        b.mat("board_head", lw=0.7)
        b.box(-wide / 2 + 0.05, -0.09, -0.42, wide / 2 - 0.05, -0.08, -0.06)
        with b.at(T(0, -0.1, -0.24)):
            b.mat("board", lw=0)
            b.text(title, BEBAS, 0.27, 0, 1.2)
        for k, (place, time) in enumerate(trips):
            z = -0.5 - row * k
            b.mat("slat", lw=0.4)
            b.box(-wide / 2 + 0.08, -0.09, z - row + 0.04, wide / 2 - 0.08, -0.08, z)
            for words, x in ((time, -wide / 2 + 0.5), (place, 0.38)):
                with b.at(T(x, -0.1, z - row / 2 + 0.02)):
                    b.mat("board_ink" if k else "board_next", lw=0)
                    b.text(words, BEBAS, 0.21, 0, 1.1)


def suitcase(b: Builder, long: float, tall: float, deep: float, colour: str) -> None:
    """A case standing on its long edge, broad side to -y; the origin is under its middle."""
    b.mat(colour, lw=1.0)
    b.box(-long / 2, -deep / 2, 0.01, long / 2, deep / 2, tall)
    b.mat("case_edge", lw=0.6)
    for x in (-long / 2, long / 2 - 0.06):
        for z in (0.01, tall - 0.06):
            b.box(x, -deep / 2 - 0.006, z, x + 0.06, deep / 2 + 0.006, z + 0.06)
    for x in (-long * 0.25, long * 0.25):
        b.mat("strap", lw=0.6)
        b.box(x - 0.025, -deep / 2 - 0.008, 0.01, x + 0.025, deep / 2 + 0.008, tall + 0.008)
    b.mat("strap", lw=0)
    b.tube([(-0.08, 0, tall), (-0.07, 0, tall + 0.05), (0.07, 0, tall + 0.05), (0.08, 0, tall)], 0.013, 5)


def luggage_cart(b: Builder) -> None:
    """A porter's flat cart, long along y, its drawbar towards -y, laden with cases and a trunk."""
    b.mat("cart_wood", lw=1.1)
    b.box(-0.55, -1.1, 0.42, 0.55, 1.1, 0.5)
    for k in range(7):
        b.mat("cart_wood", lw=0.4)
        y = -1.08 + 0.31 * k
        b.box(-0.56, y, 0.5, 0.56, y + 0.29, 0.515)
    for y in (-0.72, 0.72):
        for side in (-1, 1):
            with b.at(T(side * 0.5, y, 0.24), RY(math.pi / 2)):
                b.mat("tyre", lw=1.0)
                b.lathe([(0.24, -0.035), (0.24, 0.035)], 18)
                b.mat("cart_iron", lw=0.7)
                b.lathe([(0.2, -0.036), (0.2, 0.036), (0, 0.05)], 18)
        b.mat("cart_iron", lw=0.7)
        b.box(-0.5, y - 0.05, 0.22, 0.5, y + 0.05, 0.42)
    b.mat("cart_iron", lw=0.8)
    b.tube([(0, -1.05, 0.35), (0, -1.75, 0.75), (0, -1.95, 1.02)], 0.024, 6)
    b.tube([(-0.2, -1.95, 1.02), (0.2, -1.95, 1.02)], 0.022, 6)
    for x in (-0.5, 0, 0.5):
        b.tube([(x, 1.06, 0.5), (x, 1.08, 1.35)], 0.02, 5)
    for z in (0.95, 1.35):
        b.tube([(-0.5, 1.07, z), (0.5, 1.07, z)], 0.02, 5)
    _load(b)


def _load(b: Builder) -> None:
    rnd = random.Random(7)
    b.mat("trunk", lw=1.1)
    b.box(-0.48, 0.2, 0.515, 0.48, 0.95, 1.05)
    for z in (0.62, 0.92):
        b.mat("case_edge", lw=0.6)
        b.box(-0.49, 0.19, z, 0.49, 0.96, z + 0.05)
    for x, y, long, tall, colour, turn in (
        (-0.1, -0.02, 0.8, 0.5, "case", 0.06),
        (0.12, -0.3, 0.72, 0.46, "case_wine", -0.1),
        (-0.16, -0.62, 0.6, 0.4, "case_green", 0.12),
    ):
        with b.at(T(x, y, 0.515), RZ(turn + 0.04 * rnd.random())):
            suitcase(b, long, tall, 0.2, colour)
    with b.at(T(0.1, 0.55, 1.05), RZ(0.3), RX(0)):
        suitcase(b, 0.62, 0.2, 0.42, "case")
    b.mat("hatbox", lw=1.0)
    b.lathe([(0, 0.515), (0.2, 0.515), (0.2, 0.72), (0.215, 0.72), (0.215, 0.78), (0, 0.79)], 22, c=(0.22, -0.85, 0))


def bench(b: Builder, colour: str = "bench_wood") -> None:
    """A double-sided bench of slats on iron feet, long along x."""
    for x in (-0.85, 0.85):
        b.mat("iron_f", lw=0.8)
        b.tube([(x, -0.38, 0), (x, -0.3, 0.42), (x, 0, 0.5), (x, 0.3, 0.42), (x, 0.38, 0)], 0.028, 5)
        b.tube([(x, 0, 0.45), (x, 0, 0.86)], 0.028, 5)
    for y in (-0.36, -0.25, -0.14, 0.08, 0.19, 0.3):
        b.mat(colour, lw=0.8)
        b.box(-1.0, y, 0.43, 1.0, y + 0.08, 0.46)
    for z in (0.6, 0.74):
        b.mat(colour, lw=0.8)
        b.box(-1.0, -0.035, z, 1.0, 0.035, z + 0.1)


def signal(b: Builder, height: float, colour: str) -> None:
    """A lamp on a mast beside the track, facing -y."""
    b.mat("iron_f", lw=0.8)
    b.tube([(0, 0, 0), (0, 0, height)], 0.06, 6)
    b.box(-0.2, -0.1, height - 0.9, 0.2, 0.1, height)
    b.mat(colour, lw=0.5)
    with b.at(T(0, -0.12, height - 0.25), RX(math.pi / 2)):
        b.disc((0, 0, 0), 0.12, 14)
