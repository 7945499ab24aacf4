"""Life on the quay: the booksellers' boxes, the street above with its trees, bench, pigeons, people."""

from __future__ import annotations

import math
import random

from .facade import House, Shop, building
from .furniture import lamp
from .kit import RZ, Builder, T, frame
from .leaves import foliage, tree
from .looks import LADY, OLD_MAN, STUDENT, STUDENT_GIRL, WORKER, Look
from .passers_by import passer_by
from .poses import STROLL, TALK, WAIT, WALK, Pose
from .quay_bridge import BRIDGE, STREET, deck
from .quay_plan import EDGE, QUAY, UPPER_LAMPS, WALL
from .street_things import bicycle, litter, pigeons


def booksellers(b: Builder) -> None:
    """Green boxes on the parapet; from the river one sees their backs, and the lids of those that are open."""
    rnd, z = random.Random(17), STREET + 1.05
    for y in (2.0, 4.3, 6.6, 8.9, 13.4, 15.7, 18.0, 20.3, 30.6, 32.9, 35.2, 40.0, 42.3, 48.0, 50.3, 52.6):
        x0, x1 = WALL - 0.62, WALL + 0.02
        b.mat("box_green", lw=1.0)
        b.box(x0, y, z, x1, y + 2.1, z + 0.36)
        b.mat("box_green_d", lw=0.6)
        for k in range(4):
            b.box(x1, y + 0.03 + 0.52 * k, z + 0.04, x1 + 0.012, y + 0.48 + 0.52 * k, z + 0.32)
        if rnd.random() < 0.62:
            b.mat("box_green", lw=1.0)
            b.prism(
                [(x1, z + 0.36), (x1 + 0.05, z + 0.36), (x1 - 0.12, z + 1.05), (x1 - 0.17, z + 1.05)], y, y + 2.1, 1
            )
            for u in (y + 0.3, y + 1.75):
                b.mat("box_green_d", lw=0.5)
                b.quad(
                    (x1 + 0.056, u, z + 0.36),
                    (x1 + 0.056, u + 0.07, z + 0.36),
                    (x1 - 0.112, u + 0.07, z + 1.04),
                    (x1 - 0.112, u, z + 1.04),
                )
            for k in range(3):
                b.mat(rnd.choice(("post_b", "post_a", "china", "post_d")), lw=0.6)
                u = y + 0.2 + 0.62 * k + 0.2 * rnd.random()
                b.box(x0 + 0.1, u, z + 0.36, x0 + 0.16, u + 0.3, z + 0.74)
        else:
            b.mat("box_zinc", lw=0.9)
            b.prism(
                [(x0 - 0.05, z + 0.36), (x1 + 0.05, z + 0.36), (x1 - 0.04, z + 0.5), (x0, z + 0.56)],
                y - 0.02,
                y + 2.12,
                1,
            )


def upper_street(b: Builder) -> None:
    """Trees, lamps and houses along the street above."""
    for k, y in enumerate((15.5, 24.5, 33.0, 41.5, 50.0, 58.0)):
        with b.at(T(WALL - 2.4, y, STREET - 0.05)):
            tree(b, 210 + k, 9.6 + 0.8 * math.sin(2.3 * k), 0.9 + 0.4 * math.sin(k), (1.2, 1.0, 0.8, 0.6, 0.5, 0.5)[k],
                 (0.19, 0.22, 0.25, 0.3, 0.32, 0.34)[k], 20, 3.1)  # fmt: skip
    for x, y in UPPER_LAMPS:
        with b.at(T(x, y, STREET)):
            lamp(b)
    y = 4.0
    for k, (wide, bays) in enumerate(((14, 5), (15, 5), (13, 4), (16, 6), (14, 5), (15, 5), (13, 4), (16, 6))):
        with b.at(frame((-23, y, STREET), (0, 1, 0), (1, 0, 0))):
            shop = Shop(("shop_wine", "shop_green", "shop_teal", "shop_ochre")[k % 4], glass="shop_lit")
            building(
                b,
                House(
                    wide, bays, 260 + k, 1 if k < 3 else 2, shop, walls=("stone", "stone2", "stone3")[k % 3], chimneys=2
                ),
            )
        y += wide


def small_things(b: Builder, *, by_day: bool) -> None:
    """A bench, ivy, leaves, a bicycle against the wall, and pigeons until they roost."""
    with b.at(T(-4.95, 9.6, QUAY), RZ(math.pi / 2)):
        river_bench(b)
    with b.at(T(WALL + 0.45, 30.2, QUAY), RZ(math.pi / 2)):
        bicycle(b)
    with b.at(T(0, 0, QUAY)):
        litter(b, (-6.0, 2.5, EDGE - 0.2, 30.0), 170, 5)
        if by_day:
            pigeons(b, ((-1.7, 7.2), (-1.3, 7.6), (-2.1, 7.9), (-0.6, 8.4), (-1.5, 8.6), (0.4, 12.5)), 4)
    rnd = random.Random(31)
    for y, z, size in (
        (29.0, 5.6, 0.7),
        (29.6, 4.9, 0.6),
        (29.3, 6.4, 0.8),
        (30.3, 6.2, 0.6),
        (46.5, 6.2, 0.9),
        (47.2, 5.4, 0.7),
    ):
        foliage(b, (WALL + 0.05, y, z), size, 190, 0.12, rnd, "ivy")


def river_bench(b: Builder) -> None:
    """A slatted bench with a back, long along x; who sits on it looks towards -y."""
    for x in (-0.95, 0.95):
        b.mat("lamp_iron", lw=0.8)
        b.tube([(x, -0.2, 0), (x, -0.17, 0.42), (x, 0.22, 0.40), (x, 0.34, 0.86)], 0.03, 5)
        b.tube([(x, 0.3, 0), (x, 0.2, 0.42)], 0.03, 5)
    for y in (-0.2, -0.09, 0.02, 0.13):
        b.mat("bench_slat", lw=0.8)
        b.box(-1.15, y, 0.43, 1.15, y + 0.09, 0.465)
    for k in range(3):
        b.mat("bench_slat", lw=0.8)
        z, y = 0.54 + 0.12 * k, 0.24 + 0.04 * k
        b.box(-1.15, y, z, 1.15, y + 0.04, z + 0.09)


def people(b: Builder) -> None:
    """Two who stroll, a bookseller and a customer, the bargee; on the bridge those who go home."""
    walkers: tuple[tuple[float, float, float, float, Look, Pose], ...] = (
        (-1.9, 34.0, QUAY, 0.1, STUDENT, STROLL),
        (-1.25, 34.1, QUAY, 0.0, STUDENT_GIRL, WALK),
        (WALL - 1.0, 14.6, STREET, -1.3, OLD_MAN, TALK),
        (WALL - 1.1, 38.2, STREET, 2.9, LADY, WALK),
        (4.1, 20.6, 1.38, 2.2, WORKER, WAIT),
    )
    for x, y, z, turn, look, pose in walkers:
        with b.at(T(x, y, z), RZ(turn)):
            passer_by(b, look, pose)
    rnd = random.Random(5)
    for k in range(11):
        x = -2 + 6.6 * k + 2 * rnd.random()
        with b.at(T(x, BRIDGE[0] + 1.4 + rnd.random(), deck(x)), RZ((-1 if k % 3 else 1) * math.pi / 2)):
            passer_by(b, (WORKER, LADY, OLD_MAN, STUDENT)[k % 4], WALK)
