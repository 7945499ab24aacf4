"""The blind wall on the right of the alley: bills, a notice, bare bricks, pipes."""

from __future__ import annotations

import math
import random

from .alley_ground import CAFE, LEFT, RIGHT, right
from .front_pages import picture
from .furniture import turns
from .kit import BEBAS, RX, RZ, Builder, T, find_font
from .street_things import bicycle, street_plate

BILLS = (  # along the wall, height, size, paper, ink, picture, name, what it says below
    (3.5, 1.98, 0.95, "post_a", "post_b", "bottle", "Vermeil", "L’APÉRITIF DE SIX HEURES"),
    (4.62, 1.95, 0.88, "post_b", "post_c", "dancers", "Grand Bal", "SAMEDI 18 OCTOBRE 1969"),
    (5.68, 2.0, 0.86, "post_c", "post_d", "sea", "Riviera", "LE TRAIN BLEU CHAQUE SOIR"),
)


def right_wall_things(b: Builder) -> None:
    """Hang everything on the wall, and lean a bicycle against it."""
    with b.at(right(0)):
        for bill in BILLS:
            _bill(b, *bill)
        _torn_bill(b)
    with b.at(right(7.4), T(0, 0, 2.98), RZ(math.pi)):
        street_plate(b, "IMPASSE DU CADRAN", "5e ARR.", 0.15)
    _painted_notice(b)
    _bare_bricks(b)
    _drain(b)
    with b.at(T(RIGHT - 0.26, 6.9, 0.1), RZ(math.pi / 2), RX(0.16)):
        bicycle(b)


def _bill(b: Builder, x: float, z: float, w: float, paper: str, ink: str, image: str, name: str, below: str) -> None:
    """A bill pasted on the wall, one corner coming away."""
    h = 1.42 * w
    b.mat(paper, lw=0.9)
    curl = [(x - w / 2, 0.012, z - h / 2), (x + w / 2 - 0.07, 0.012, z - h / 2), (x + w / 2, 0.012, z - h / 2 + 0.09)]
    b.polygon([*curl, (x + w / 2, 0.012, z + h / 2), (x - w / 2, 0.012, z + h / 2)])
    with b.at(T(x, 0.016, z), RZ(math.pi)):
        with b.at(T(0, 0, -0.02 * h)):
            picture(b, image, 0.8 * w, 0.6 * h, paper, ink)
        for words, font, size, dz in (
            (name, find_font("lobster"), 0.25 * w, 0.38 * h),
            (below, BEBAS, 0.082 * w, -0.42 * h),
        ):
            b.mat(ink, lw=0)
            with b.at(T(0, -0.006, dz)):
                b.text(words, font, size, 0, 1.05)


def _torn_bill(b: Builder) -> None:
    """What is left of last year's."""
    b.mat("post_b", lw=0.7)
    edge = ((2.55, 1.45), (2.95, 1.45), (2.95, 1.9), (2.86, 1.98), (2.9, 2.1), (2.76, 2.2), (2.7, 2.36), (2.62, 2.3))
    b.polygon([(x, 0.01, z) for x, z in (*edge, (2.55, 2.4))])
    b.mat("post_c", lw=0)
    b.polygon([(x, 0.014, z) for x, z in ((2.58, 1.55), (2.92, 1.55), (2.92, 1.84), (2.58, 1.96))])


def _painted_notice(b: Builder) -> None:
    """Post no bills, says the law; nobody has ever minded."""
    with b.at(right(0)):
        for words, z, size in (("DÉFENSE D’AFFICHER", 3.12, 0.3), ("LOI DU 29 JUILLET 1881", 2.84, 0.16)):
            with b.at(T(3.6, 0.012, z), RZ(math.pi)):
                b.mat("faded", lw=0)
                b.text(words, BEBAS, size, 0, 1.12)


def _bare_bricks(b: Builder) -> None:
    """Where the plaster has come off."""
    rnd = random.Random(21)
    with b.at(right(0)):
        for cx, cz, rx, rz in (
            (2.05, 0.9, 0.62, 0.34),
            (2.3, 2.75, 0.3, 0.2),
            (5.1, 0.82, 0.5, 0.26),
            (6.35, 3.5, 0.36, 0.2),
            (8.0, 1.5, 0.22, 0.5),
        ):
            _patch(b, (cx, cz), (rx, rz), rnd)


def _patch(b: Builder, centre: tuple[float, float], reach: tuple[float, float], rnd: random.Random) -> None:
    """A ragged hole in the plaster, courses of brick showing to its very edge."""
    (cx, cz), (rx, rz) = centre, reach
    lumps = [rnd.uniform(0.8, 1.15) for _ in range(30)]
    edge = [(cx + rx * k * math.cos(t), cz + rz * k * math.sin(t)) for k, t in zip(lumps, turns(30), strict=True)]
    b.mat("mortar", lw=0.5)
    b.polygon([(p, 0.003, max(q, 0.56)) for p, q in edge])
    for row in range(int(-rz / 0.085), int(rz / 0.085) + 1):
        for k in range(int(-rx / 0.235) - 1, int(rx / 0.235) + 2):
            p, q = cx + 0.235 * k + 0.12 * (row % 2), cz + 0.085 * row
            if ((p - cx) / (rx - 0.08)) ** 2 + ((q - cz) / (rz - 0.03)) ** 2 < 0.95 and q > 0.62:
                b.mat(rnd.choice(["brick_a", "brick_b", "brick_b"]), lw=0.25)
                b.box(p - 0.108, 0.003, q - 0.036, p + 0.108, 0.008, q + 0.036)


def _drain(b: Builder) -> None:
    """Rain pipes with their elbows and clamps."""
    for x, y, foot, clamps in (
        (RIGHT - 0.12, 8.55, ((-0.03, 0.3), (-0.16, 0.16)), (0.7, 2.4, 4.1, 5.8, 7.5)),
        (LEFT + 0.12, CAFE[0] - 0.22, ((0.12, 0.2),), (0.8, 2.6, 4.4, 6.2)),
    ):
        b.mat("zinc_d", lw=1.0)
        b.tube([(x, y, 14), (x, y, 0.45), *((x + dx, y, z) for dx, z in foot)], 0.07, 10)
        for z in clamps:
            b.mat("zinc", lw=0.8)
            with b.at(T(x, y, z)):
                b.lathe([(0.07, 0), (0.088, 0.01), (0.088, 0.08), (0.07, 0.09)], 12)
