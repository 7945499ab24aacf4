"""The bar: zinc counter, back bar with its bottles before the looking-glass."""

from __future__ import annotations

import random

from . import bar_things as things
from .cafe_plan import BAR, RIGHT
from .kit import RZ, Builder, T
from .table_things import ashtray, bottle, cup, egg_stand, siphon, tumbler, wineglass

POSTS = (1.62, 3.35, 5.8, 7.52)
"""The uprights of the back bar."""
SHELVES = (1.42, 1.86, 2.30)
COUNTER = 1.03
TOP = BAR[4] + 0.02


def back_bar(b: Builder) -> None:
    """Build the cupboard, its marble, the uprights, the shelves and all that stands on them."""
    b.mat("woodd")
    b.box(3.72, 1.5, 0, RIGHT, 7.7, 0.98)
    for i in range(8):
        b.mat("wood_p", lw=0.7)
        b.box(3.70, 1.6 + 0.76 * i, 0.14, 3.72, 2.24 + 0.76 * i, 0.84)
    b.mat("marble")
    b.box(3.66, 1.45, 0.98, RIGHT, 7.75, COUNTER)
    for y in POSTS:
        b.mat("woodd")
        b.box(3.86, y - 0.09, COUNTER, RIGHT, y + 0.09, 2.98)
        b.mat("woodl", lw=0.6)
        b.box(3.85, y - 0.05, COUNTER + 0.2, 3.86, y + 0.05, 2.7)
        b.mat("brass", lw=0.6)
        b.box(3.84, y - 0.1, 2.86, RIGHT, y + 0.1, 2.92)
        b.box(3.84, y - 0.1, COUNTER, RIGHT, y + 0.1, COUNTER + 0.05)
    b.mat("woodd", lw=1.1)
    crown = [(RIGHT, 2.98), (3.84, 2.98), (3.78, 3.05), (3.72, 3.16), (3.72, 3.22), (RIGHT, 3.22)]
    b.prism(crown, 1.4, 7.75, 1)
    for z in SHELVES:
        for a, c in ((POSTS[0], POSTS[1]), (POSTS[2], POSTS[3])):
            b.mat("shelf", lw=0.8)
            b.box(3.88, a, z - 0.03, 4.14, c, z)
    b.mat("shelf", lw=0.8)
    b.box(3.88, POSTS[1], SHELVES[0] - 0.03, 4.14, POSTS[2], SHELVES[0])
    _bottles(b)
    _counter_things(b)


def _bottles(b: Builder) -> None:
    """Fill the outer bays to the top, the middle one only below, so that the glass shows the room."""
    rnd = random.Random(4)
    for z in (COUNTER, *SHELVES):
        y = 1.8
        while y < 7.4:
            middle = POSTS[1] < y < POSTS[2]
            wanted = not 3.98 < y < 5.2 and z in {COUNTER, SHELVES[0]} if middle else True
            if wanted and min(abs(y - p) for p in POSTS) > 0.16 and rnd.random() < 0.9:
                kind = rnd.randrange(30)
                with b.at(T(4.0 + 0.05 * rnd.random(), y, z)):
                    bottle(b, kind, f"bot_{'abcdef'[kind % 6]}", 0.98 + 0.24 * rnd.random())
            y += 0.118 + 0.05 * rnd.random()


def _counter_things(b: Builder) -> None:
    """Stand the till, the mustard pot of jetons, glasses on a tray and the postcards on the marble."""
    with b.at(T(3.86, 5.1, COUNTER)):
        things.till(b)
    with b.at(T(3.78, 4.72, COUNTER)):
        things.mustard_pot(b)
    for k in range(7):
        with b.at(T(3.78 + 0.09 * (k % 2), 4.12 + 0.085 * k, COUNTER)):
            (wineglass if k < 5 else tumbler)(b, None if k >= 5 else False)
    things.postcards(b, 3.845, 5.8)


def zinc_bar(b: Builder) -> None:
    """Build the bar with its panels, its zinc and the brass rail at its foot."""
    x0, x1, y0, y1, h = BAR
    b.mat("barf")
    b.box(x0 + 0.1, y0 + 0.08, 0.12, x1, y1, h - 0.06)
    b.mat("woodd")
    b.box(x0 + 0.16, y0 + 0.14, 0, x1, y1, 0.12)
    step = (y1 - y0 - 0.2) / 7
    for i in range(7):
        a, c = y0 + 0.2 + step * i, y0 + 0.2 + step * (i + 1)
        b.mat("barp", lw=0.8)
        b.box(x0 + 0.075, a + 0.07, 0.28, x0 + 0.1, c - 0.07, h - 0.24)
        b.mat("barp2", lw=0.7)
        b.box(x0 + 0.06, a + 0.16, 0.38, x0 + 0.075, c - 0.16, h - 0.34)
        b.mat("brass", lw=0.6)
        b.box(x0 + 0.07, a - 0.02, 0.12, x0 + 0.1, a + 0.02, h - 0.12)
    b.mat("barp", lw=0.8)
    b.box(x0 + 0.2, y0 + 0.055, 0.28, x1 - 0.08, y0 + 0.08, h - 0.24)
    top = [(x0 + 0.02, h - 0.10), (x0 - 0.03, h - 0.08), (x0 - 0.05, h - 0.04), (x0 - 0.04, h), (x0, h + 0.02)]
    b.mat("zincbar", lw=1.2)
    b.prism([*top, (x1 + 0.05, h + 0.02), (x1 + 0.05, h - 0.1)], y0 - 0.04, y1, 1)
    b.mat("zincbar2", lw=0.6)
    b.box(x0 - 0.035, y0 - 0.05, h - 0.16, x1 + 0.03, y0, h - 0.1)
    b.mat("brass", lw=0.9)
    b.tube([(x0 - 0.12, y0, 0.2), (x0 - 0.12, y1, 0.2)], 0.022, 8)
    for i in range(5):
        y = y0 + 0.3 + 1.4 * i
        b.tube([(x0 - 0.12, y, 0.2), (x0 + 0.08, y, 0.2)], 0.014, 5)


def on_the_bar(b: Builder, closed: bool) -> None:
    """Stand machine and pump on the zinc, and what customers drink unless it is closing time."""
    with b.at(T(2.24, 5.5, TOP)):
        things.coffee_machine(b)
    with b.at(T(2.24, 3.35, TOP)):
        things.beer_pump(b)
    if closed:
        for k in range(6):
            with b.at(T(2.16 + 0.13 * (k % 2), 1.86 + 0.12 * (k // 2), TOP)):
                (wineglass if k % 2 else tumbler)(b, None if k % 2 == 0 else False)
        return
    for x, y, thing in (
        (2.16, 2.1, tumbler), (2.2, 2.34, cup), (2.1, 4.28, tumbler), (2.1, 6.6, cup), (2.1, 3.75, wineglass),
    ):  # fmt: skip
        with b.at(T(x, y, TOP), RZ(y)):
            thing(b)
    for x, y, seed in ((2.08, 4.55, 2), (2.1, 2.62, 5), (2.1, 6.95, 7)):
        with b.at(T(x, y, TOP)):
            ashtray(b, 4, seed)
    with b.at(T(2.34, 5.05, TOP)):
        egg_stand(b)
    with b.at(T(2.34, 3.02, TOP), RZ(2.6)):
        siphon(b)
    with b.at(T(2.3, 1.65, TOP)):
        things.jar(b)
