"""The hatter's and the alley's signs, what lies in lit windows, the alley itself, and the fleet in the gutter."""

from __future__ import annotations

import math
import random

from places.cafe_furniture import hat
from places.furniture import lantern
from places.kit import BEBAS, RY, RZ, Builder, S, T, frame
from places.street_ground import KERB_LEFT, LEFT, PAVEMENT
from places.street_things import pigeons, street_plate

from .boulevard_things import ALLEY, FLEET, HATTER


def gutter(b: Builder) -> None:
    """Let water run along the kerb, with a fleet of paper boats before a roll of wet carpet at the drain; pigeons."""
    x0, n = KERB_LEFT + 0.15, 120
    b.mat("water", lw=0.5)
    ys = [14.0 + 24.0 * k / n for k in range(n + 1)]
    far = [(x0, y, 0.009) for y in ys]
    near = [(x0 + 0.2 + 0.05 * math.sin(y * 3.1) + 0.03 * math.sin(y * 7.7), y, 0.009) for y in ys]
    b.mesh(far + near, [[k, k + 1, n + 2 + k, n + 1 + k] for k in range(n)])
    rnd = random.Random(4)
    for k, y in enumerate(FLEET):
        with b.at(T(x0 + 0.1 + 0.05 * rnd.random(), y, 0.012), RZ(rnd.uniform(-0.5, 0.5)), S(1.25)):
            paper_boat(b, "paper_p" if k % 3 else "print_grey")
    with b.at(T(0, 0, PAVEMENT)):
        pigeons(b, tuple((KERB_LEFT - 1.9 + 0.7 * rnd.random(), 31.8 + 1.1 * rnd.random()) for _ in range(6)), 3)


def paper_boat(b: Builder, paper: str) -> None:
    """Fold a boat along y, a hand long."""
    b.mat(paper, lw=0.9)
    bow, stern, left, right = (0, 0.16, 0.08), (0, -0.16, 0.08), (-0.045, 0, 0.045), (0.045, 0, 0.045)
    keel = (0, 0, 0)
    b.mesh([bow, stern, left, right, keel], [[0, 2, 4], [2, 1, 4], [0, 4, 3], [3, 4, 1]])
    b.mat(paper, lw=0.8)
    b.polygon([(0, -0.07, 0.03), (0, 0.07, 0.03), (0, 0, 0.15)])


def alley(b: Builder) -> None:
    """Pave the alley and close it with a wall, a lantern and the way to L'Heure Bleue."""
    y0, y1 = ALLEY
    end = LEFT - 9.0
    b.mat("pave")
    b.quad(
        (end, y0, PAVEMENT - 0.01),
        (LEFT - 0.4, y0, PAVEMENT - 0.01),
        (LEFT - 0.4, y1, PAVEMENT - 0.01),
        (end, y1, PAVEMENT - 0.01),
    )
    b.mat("gutter", lw=0.6)
    middle = (y0 + y1) / 2
    b.quad(
        (end, middle - 0.16, PAVEMENT),
        (LEFT, middle - 0.16, PAVEMENT),
        (LEFT, middle + 0.16, PAVEMENT),
        (end, middle + 0.16, PAVEMENT),
    )
    for colour, z0, z1 in (("stone2", 0.0, 0.9), ("party", 0.9, 9.0)):
        b.mat(colour, lw=0.9)
        b.quad((end, y1 - 0.02, z0), (LEFT, y1 - 0.02, z0), (LEFT, y1 - 0.02, z1), (end, y1 - 0.02, z1))
    b.mat("party")
    b.quad((end, y0, 0), (end, y1, 0), (end, y1, 9), (end, y0, 9))
    b.quad((end, y0 + 0.02, 0), (LEFT, y0 + 0.02, 0), (LEFT, y0 + 0.02, 9), (end, y0 + 0.02, 9))
    with b.at(T(LEFT - 1.5, y1 - 0.03, 2.75)):
        street_plate(b, "IMPASSE DU CADRAN")
    b.mat("lamp_iron", lw=0.9)
    b.tube([(LEFT - 3.4, y1, 3.35), (LEFT - 3.4, y1 - 0.6, 3.45), (LEFT - 3.4, y1 - 0.62, 3.2)], 0.03, 6)
    with b.at(T(LEFT - 3.4, y1 - 0.62, 2.55), S(0.7)):
        lantern(b)


def hat_sign(b: Builder) -> None:
    """Hang a great hat over the hatter's door."""
    y = HATTER[1] - 0.35
    b.mat("iron", lw=0.6)
    b.tube([(LEFT + 0.1, y, 3.55), (LEFT + 1.0, y, 3.55)], 0.03, 6)
    b.tube([(LEFT + 0.1, y, 3.15), (LEFT + 0.75, y, 3.55)], 0.02, 6)
    b.tube([(LEFT + 0.8, y, 3.55), (LEFT + 0.8, y, 3.3)], 0.015, 5)
    with b.at(T(LEFT + 0.8, y, 2.75), S(2.6, 2.6, 4.4)):
        hat(b, "hat_ink")


def arch(b: Builder) -> None:
    """Span the alley's mouth with an iron arch that says where it leads, in blue letters that shine at night."""
    y0, y1 = ALLEY
    middle, half = (y0 + y1) / 2, (y1 - y0) / 2

    def bow(z: float, rise: float) -> list[tuple[float, float, float]]:
        turns = [math.pi * k / 16 for k in range(17)]
        return [(LEFT + 0.05, middle - half * math.cos(a), z + rise * math.sin(a)) for a in turns]

    b.mat("iron", lw=0.7)
    b.tube(bow(2.85, 0.55), 0.035, 6)
    b.tube(bow(2.55, 0.45), 0.03, 6)
    b.mat("shop_blue", lw=1.0)
    b.box(LEFT, middle - 1.18, 2.85, LEFT + 0.08, middle + 1.18, 3.4)
    with b.at(frame((LEFT + 0.09, middle, 3.12), (0, 1, 0), (-1, 0, 0))):
        b.mat("neon", lw=0)
        b.text("L’HEURE BLEUE", BEBAS, 0.44, 0, 1.12)
    b.mat("lamp_iron", lw=0.8)
    with b.at(T(LEFT + 0.05, middle, 3.5), S(0.62)):
        lantern(b)


def window_goods(b: Builder) -> None:
    """Set hats on their stands in the hatter's window, and rows of books in the bookshop's."""
    x = LEFT - 0.06
    hats = ("hat_ink", "hat_grey", "leather_p", "hat_ink", "coat_navy")
    for k, colour in enumerate(hats):
        y, z = HATTER[0] + 0.62 + 0.4 * k, 0.98 + 0.5 * (k % 2)
        b.mat("iron_f", lw=0.6)
        b.tube([(x, y, 0.6), (x, y, z)], 0.02, 6)
        with b.at(T(x, y, z), RY(0.25), S(0.95)):
            hat(b, colour)
    rnd = random.Random(8)
    for y0, y1 in ((21.35, 23.5), (26.2, 28.3)):
        for z in (0.66, 1.22):
            b.mat("in_wood", lw=0.8)
            b.box(x - 0.04, y0, z - 0.05, x + 0.02, y1, z)
            y = y0 + 0.05
            while y < y1 - 0.15:
                wide, high = 0.05 + 0.07 * rnd.random(), 0.24 + 0.14 * rnd.random()
                b.mat(rnd.choice(("post_a", "post_c", "post_d", "aw_sage", "paper_p", "coat_brown", "aw_wine")), lw=0.5)
                b.box(x - 0.03, y, z, x + 0.01, y + wide, z + high)
                y += wide + (0.12 if rnd.random() < 0.12 else 0.004)
