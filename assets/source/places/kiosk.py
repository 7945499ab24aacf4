"""Odile's newspaper kiosk: a green hut, its counter towards -y, papers on every side, a lamp within."""

from __future__ import annotations

import math

import numpy as np

from .drawing import Array
from .front_pages import CARDS, MAGAZINES, NEWSPAPERS, front_page, magazine, postcard
from .kit import BEBAS, RX, RZ, Builder, T
from .looks import HOUSEWIFE
from .passers_by import passer_by
from .poses import STAND

HALF, DEEP, COUNTER, TOP = 1.15, 0.8, 0.95, 2.32


def kiosk(b: Builder, *, seller: bool = True) -> None:
    """Build the kiosk, with somebody in it unless its keeper is drawn on top."""
    _hut(b)
    _inside(b)
    if seller:
        with b.at(T(0.1, -0.1, 0.02), RZ(math.pi)):
            passer_by(b, HOUSEWIFE, STAND)
    _roof(b)
    _papers_below(b)
    _on_the_counter(b)
    _papers_above(b)
    _papers_beside(b)


def stands_before(x: Array, y: Array, z: Array) -> Array:
    """Tell, in the kiosk's own measures, which places are those of its front: counter, papers, posts and eaves."""
    return (np.abs(x) < HALF + 0.75) & (y > -DEEP - 0.75) & (y < -DEEP + 0.32) & (z > 0.02) & (z < TOP + 0.4)


def _hut(b: Builder) -> None:
    w, d = HALF, DEEP
    b.mat("morris", lw=1.1)
    b.box(-w - 0.04, -d - 0.04, 0, w + 0.04, d + 0.04, 0.14)
    b.mat("morris")
    b.box(-w, -d, 0.14, w, d, COUNTER - 0.06)
    for x in (-w, w - 0.09):
        for y in (-d, d - 0.09):
            b.mat("morris", lw=0.9)
            b.box(x, y, COUNTER - 0.06, x + 0.09, y + 0.09, TOP)
    b.mat("morris_d", lw=0.8)
    b.quad(
        (-w + 0.02, -d + 0.1, COUNTER),
        (-w + 0.02, d - 0.1, COUNTER),
        (-w + 0.02, d - 0.1, TOP),
        (-w + 0.02, -d + 0.1, TOP),
    )
    b.quad(
        (w - 0.02, -d + 0.1, COUNTER), (w - 0.02, d - 0.1, COUNTER), (w - 0.02, d - 0.1, TOP), (w - 0.02, -d + 0.1, TOP)
    )
    b.mat("in_wood", lw=0.9)
    b.box(-w - 0.06, -d - 0.22, COUNTER - 0.06, w + 0.06, -d + 0.3, COUNTER)


def _inside(b: Builder) -> None:
    """A wooden back with shelves of cartons and rolled papers, a bulb under the roof."""
    w, d = HALF - 0.08, DEEP - 0.1
    b.mat("in_wall2", lw=0.8)
    b.quad((-w, d, 0.2), (w, d, 0.2), (w, d, TOP), (-w, d, TOP))
    for x in (-w, w):
        b.mat("in_wall", lw=0.8)
        b.quad((x, -d, 0.2), (x, d, 0.2), (x, d, TOP), (x, -d, TOP))
    b.mat("in_ceil", lw=0.8)
    b.quad((-w, -d, TOP - 0.02), (w, -d, TOP - 0.02), (w, d, TOP - 0.02), (-w, d, TOP - 0.02))
    for k, z in enumerate((1.32, 1.72)):
        b.mat("in_wood", lw=0.7)
        b.box(-w, d - 0.24, z - 0.03, w, d, z)
        for j in range(9):
            x, tall = -w + 0.06 + 0.235 * j, 0.12 + 0.05 * ((3 * j + 5 * k) % 4)
            b.mat(("in_pic", "in_frame", "in_zinc", "in_mirror")[(j + k) % 4], lw=0.5)
            b.box(x, d - 0.2, z, x + 0.19, d - 0.04, z + tall)
    b.mat("iron", lw=0)
    b.tube([(0.3, 0, TOP), (0.3, 0, TOP - 0.16)], 0.008, 4)
    b.mat("globe", lw=0.7)
    with b.at(T(0.3, 0, TOP - 0.24)):
        b.lathe([(0, -0.09), (0.07, -0.06), (0.085, 0), (0.05, 0.06), (0.02, 0.09)], 16)


def _roof(b: Builder) -> None:
    w, d = HALF, DEEP
    b.mat("morris", lw=1.1)
    b.box(-w - 0.22, -d - 0.34, TOP, w + 0.22, d + 0.22, TOP + 0.32)
    b.mat("morris_d", lw=0.7)
    b.box(-w - 0.14, -d - 0.35, TOP + 0.06, w + 0.14, -d - 0.34, TOP + 0.26)
    with b.at(T(0, -d - 0.36, TOP + 0.155)):
        b.mat("sign", lw=0)
        b.text("JOURNAUX · REVUES", BEBAS, 0.21, 0, 1.15)
    _scallops(b)
    b.mat("morris", lw=1.0)
    low = [
        (x, y, TOP + 0.32)
        for x, y in ((-w - 0.1, -d - 0.2), (w + 0.1, -d - 0.2), (w + 0.1, d + 0.1), (-w - 0.1, d + 0.1))
    ]
    high = [(x * 0.35, y * 0.35, TOP + 0.82) for x, y, _ in low]
    b.mesh(low + high, [[0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7], [4, 5, 6, 7]])
    b.lathe([(0.2, TOP + 0.82), (0.16, TOP + 0.97), (0.05, TOP + 1.07), (0.07, TOP + 1.15), (0, TOP + 1.3)], 8)


def _scallops(b: Builder) -> None:
    """A fringe of cut tin along the eaves."""
    w, y, n = HALF + 0.2, -DEEP - 0.345, 19
    step = 2 * w / n
    for k in range(n):
        x = -w + step * k
        arc = [
            (x + step / 2 - step / 2 * math.cos(t), y, TOP - 0.075 * math.sin(t))
            for t in (0, 0.6, 1.1, 1.57, 2.04, 2.54, math.pi)
        ]
        b.mat("morris", lw=0.7)
        b.polygon([*arc, (x + step, y, TOP + 0.02), (x, y, TOP + 0.02)])


def _papers_below(b: Builder) -> None:
    """Front pages on a sloping rack under the counter."""
    for k in range(5):
        with b.at(T(-0.92 + 0.46 * k, -DEEP - 0.05, 0.52), RX(-0.12)):
            front_page(b, NEWSPAPERS[k % len(NEWSPAPERS)], 0.42, 0.56)
    b.mat("brass", lw=0.5)
    b.tube([(-1.12, -DEEP - 0.13, 0.4), (1.12, -DEEP - 0.13, 0.4)], 0.012, 6)


def _on_the_counter(b: Builder) -> None:
    """Piles of papers with a stone on one, a plate for the coins."""
    for k, (x, turn) in enumerate(((-0.86, 0.05), (-0.46, -0.04), (0.62, 0.06), (0.98, -0.05))):
        with b.at(T(x, -DEEP + 0.02, COUNTER), RZ(turn)):
            b.mat("paper_p", lw=0.6)
            b.box(-0.17, -0.2, 0, 0.17, 0.22, 0.05 + 0.02 * (k % 2))
            with b.at(T(0, 0.01, 0.052 + 0.02 * (k % 2)), RX(-math.pi / 2)):
                front_page(b, NEWSPAPERS[(k + 2) % len(NEWSPAPERS)], 0.34, 0.42)
    b.mat("brass", lw=0.7)
    b.lathe([(0, 0.008), (0.09, 0.012), (0.1, 0.024)], 18, c=(0.2, -DEEP - 0.02, COUNTER))
    b.mat("post_ink", lw=0.7)
    b.lathe([(0.05, 0.05), (0.055, 0.08), (0, 0.1)], 9, c=(-0.44, -DEEP - 0.02, COUNTER))


def _papers_above(b: Builder) -> None:
    """Magazines clipped to a cord along the upper edge of the opening."""
    b.mat("iron", lw=0)
    b.tube([(-HALF, -DEEP - 0.03, TOP - 0.1), (HALF, -DEEP - 0.03, TOP - 0.1)], 0.006, 4)
    for k, x in enumerate((-0.93, -0.61, 0.62, 0.93)):
        with b.at(T(x, -DEEP - 0.04, TOP - 0.29)):
            magazine(b, MAGAZINES[k % len(MAGAZINES)], 0.27, 0.36)
            b.mat("wood", lw=0.5)
            b.box(-0.012, -0.02, 0.16, 0.012, 0, 0.21)


def _papers_beside(b: Builder) -> None:
    """Magazines and postcards hung on the outer right side, magazines on the open shutter to the left."""
    with b.at(T(HALF + 0.005, 0, 0), RZ(math.pi / 2)):
        for row, z in enumerate((0.62, 1.12, 1.62, 2.06)):
            for k in range(3):
                with b.at(T(-0.5 + 0.48 * k, -0.015, z)):
                    if row == 3:
                        postcard(b, CARDS[k % len(CARDS)])
                    else:
                        magazine(b, MAGAZINES[(3 * row + k) % len(MAGAZINES)], 0.36, 0.46)
    with b.at(T(-HALF, -DEEP, 0), RZ(0.5)):
        b.mat("morris", lw=0.9)
        b.box(-0.62, -0.05, COUNTER - 0.4, 0, 0, TOP - 0.05)
        for row, z in enumerate((0.86, 1.36, 1.86)):
            with b.at(T(-0.32, -0.06, z)):
                magazine(b, MAGAZINES[(2 * row + 1) % len(MAGAZINES)], 0.36, 0.46)
