"""People as they stand in a memory: silhouettes without faces, drawn as flat cards.

A card lies in the x/z plane and is seen from -y. Limbs are tapered capsules that share one line id, so that ink runs
round the whole figure and not round its parts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .kit import Builder

Spot = tuple[float, float]
"""Across and up, in metres."""


@dataclass(frozen=True)
class Pose:
    """Where the joints are; the near arm and leg come first."""

    hips: Spot = (0.0, 0.94)
    chest: Spot = (0.0, 1.36)
    head: Spot = (0.02, 1.64)
    elbows: tuple[Spot, Spot] = ((0.29, 1.12), (-0.28, 1.12))
    hands: tuple[Spot, Spot] = ((0.27, 0.86), (-0.27, 0.86))
    knees: tuple[Spot, Spot] = ((0.10, 0.50), (-0.10, 0.50))
    feet: tuple[Spot, Spot] = ((0.12, 0.05), (-0.13, 0.05))


STANDING = Pose()
WAITING = Pose(
    chest=(0.02, 1.36), elbows=((0.30, 1.12), (-0.27, 1.12)), hands=((0.17, 0.96), (-0.15, 0.95)),
    knees=((0.13, 0.50), (-0.06, 0.50)), feet=((0.20, 0.05), (-0.08, 0.05)),
)  # fmt: skip
STRIDING = Pose(
    chest=(0.05, 1.36), head=(0.10, 1.63), elbows=((-0.20, 1.12), (0.30, 1.14)), hands=((-0.28, 0.90), (0.40, 0.94)),
    knees=((0.20, 0.52), (-0.10, 0.48)), feet=((0.30, 0.05), (-0.34, 0.10)),
)  # fmt: skip
SHOUTING = Pose(
    chest=(0.03, 1.36), head=(0.09, 1.66), elbows=((0.38, 1.50), (-0.28, 1.12)), hands=((0.46, 1.84), (-0.22, 0.88)),
    knees=((0.14, 0.50), (-0.10, 0.50)), feet=((0.20, 0.05), (-0.20, 0.05)),
)  # fmt: skip
POINTING = Pose(
    chest=(0.02, 1.36), elbows=((0.42, 1.34), (-0.30, 1.14)), hands=((0.72, 1.42), (-0.16, 1.0)),
    knees=((0.14, 0.50), (-0.12, 0.50)), feet=((0.20, 0.05), (-0.18, 0.05)),
)  # fmt: skip
GUARDING = Pose(
    elbows=((0.30, 1.12), (-0.30, 1.10)), hands=((0.14, 1.10), (-0.18, 1.02)),
    knees=((0.17, 0.50), (-0.17, 0.50)), feet=((0.24, 0.05), (-0.24, 0.05)),
)  # fmt: skip
SITTING = Pose(
    hips=(-0.10, 0.46), chest=(0.02, 0.86), head=(0.12, 1.10), elbows=((0.22, 0.62), (-0.10, 0.60)),
    hands=((0.36, 0.56), (0.22, 0.52)), knees=((0.34, 0.50), (0.22, 0.48)), feet=((0.36, 0.05), (0.24, 0.05)),
)  # fmt: skip
SLUMPED = Pose(
    hips=(-0.12, 0.44), chest=(0.08, 0.78), head=(0.24, 0.94), elbows=((0.20, 0.56), (0.10, 0.52)),
    hands=((0.38, 0.52), (0.30, 0.46)), knees=((0.32, 0.48), (0.20, 0.46)), feet=((0.38, 0.05), (0.22, 0.05)),
)  # fmt: skip


@dataclass(frozen=True)
class Dress:
    """What somebody wears; heights are those of a standing figure."""

    cloth: str = "shadow_a"
    dark: str = "shadow_b"
    hem: float = 0.0  # where a coat or skirt ends; 0: jacket and trousers
    flare: float = 0.24  # half the width of the hem
    hat: str = ""  # brim, cap, helmet, scarf, hair
    load: str = ""  # case, rifle, satchel, flag
    build: float = 1.0
    back: bool = False  # seen from behind: no face


class Card:
    """One figure: pieces laid one upon the other."""

    def __init__(self, b: Builder, flip: bool, line: float) -> None:
        self.b, self.side, self.y, self.line = b, -1 if flip else 1, 0.0, line

    def _put(self, points: Sequence[Spot]) -> None:
        self.y -= 0.0008  # what overlaps must not lie in one plane, or it would throw shadow on itself
        self.b.polygon([(self.side * x, self.y, z) for x, z in points])

    def begin(self, colour: str, lw: float = 0.9) -> None:
        """A new piece, a hair's breadth nearer to us."""
        self.y -= 0.006
        self.b.mat(colour, lw=lw * self.line)

    def limb(self, *joints: tuple[Spot, float]) -> None:
        """Capsules from joint to joint, each with its radius."""
        for (p, r), (q, s) in pairwise(joints):
            self._capsule(p, r, q, s)

    def _capsule(self, p: Spot, r: float, q: Spot, s: float) -> None:
        a = math.atan2(q[1] - p[1], q[0] - p[0])
        start = [(p[0] + r * math.cos(t), p[1] + r * math.sin(t)) for t in np.linspace(a + 1.57, a + 4.71, 8)]
        end = [(q[0] + s * math.cos(t), q[1] + s * math.sin(t)) for t in np.linspace(a - 1.57, a + 1.57, 8)]
        self._put(start + end)

    def oval(self, centre: Spot, rx: float, rz: float) -> None:
        """An ellipse."""
        turns = np.linspace(0, 2 * math.pi, 16, endpoint=False)
        self._put([(centre[0] + rx * math.cos(t), centre[1] + rz * math.sin(t)) for t in turns])

    def shape(self, *points: Spot) -> None:
        """Any outline."""
        self._put(points)


def silhouette(b: Builder, pose: Pose, dress: Dress, flip: bool = False, line: float = 1.0) -> None:
    """Somebody: trousers, then cloth, near arm, head, hat and what is carried.

    `line` scales the ink; 0 for figures in the haze, where ink would be paler than they are.
    """
    c, k = Card(b, flip, line), dress.build
    hips, chest, head = pose.hips, pose.chest, pose.head
    shoulders = ((chest[0] + 0.17 * k, chest[1] + 0.02), (chest[0] - 0.17 * k, chest[1] + 0.02))
    if dress.load == "rifle":
        c.begin(dress.dark)
        c.limb(((chest[0] - 0.30, chest[1] + 0.42), 0.012), ((chest[0] + 0.02, chest[1] - 0.1), 0.02))
    c.begin(dress.dark)
    for knee, foot, side in zip(pose.knees, pose.feet, (1, -1), strict=True):
        c.limb(((hips[0] + side * 0.08, hips[1]), 0.105 * k), (knee, 0.078 * k), (foot, 0.055))
        c.limb((foot, 0.05), ((foot[0] + 0.11, 0.04), 0.036))
    c.begin(dress.cloth)
    c.limb((shoulders[1], 0.085 * k), (pose.elbows[1], 0.07 * k), (pose.hands[1], 0.05))
    c.limb((hips, 0.15 * k), (chest, 0.17 * k))
    c.limb((shoulders[0], 0.075), (shoulders[1], 0.075))
    if dress.hem and hips[1] > 0.7:
        _coat(c, dress, hips, chest)
    elif dress.hem:
        _lap(c, dress, pose)
    c.begin(dress.cloth, 0.6)
    c.limb((shoulders[0], 0.085 * k), (pose.elbows[0], 0.07 * k), (pose.hands[0], 0.05))
    c.begin(dress.dark if dress.back else "shadow_skin", 0.7)
    neck = (chest[0] + 0.66 * (head[0] - chest[0]), chest[1] + 0.66 * (head[1] - chest[1]))
    c.limb((neck, 0.055), (head, 0.06))
    c.oval(head, 0.092, 0.118)
    c.begin(dress.dark, 0.8)
    _hat(c, dress.hat, head)
    _load(c, dress, pose, chest)


def _coat(c: Card, dress: Dress, hips: Spot, chest: Spot) -> None:
    x, f, k = hips[0], dress.flare, dress.build
    left = [(chest[0] - 0.19 * k, chest[1]), (x - 0.16 * k, hips[1] + 0.1), (x - f, dress.hem)]
    hem = [(x - f * 0.3, dress.hem - 0.03), (x + f * 0.4, dress.hem + 0.01), (x + f * 1.05, dress.hem - 0.01)]
    c.shape(*left, *hem, (x + 0.17 * k, hips[1] + 0.1), (chest[0] + 0.19 * k, chest[1]))


def _lap(c: Card, dress: Dress, pose: Pose) -> None:
    """A coat or skirt over the knees of somebody who sits."""
    for x, z in pose.knees:
        c.limb((pose.hips, 0.17), ((x - 0.02, z - 0.01), 0.12), ((x - 0.03, dress.hem), 0.10))


def _hat(c: Card, kind: str, head: Spot) -> None:
    x, z = head
    if kind == "brim":
        c.oval((x, z + 0.055), 0.185, 0.026)
        c.shape(
            (x - 0.1, z + 0.05), (x - 0.09, z + 0.16), (x - 0.02, z + 0.15), (x + 0.07, z + 0.165), (x + 0.1, z + 0.05)
        )
    elif kind == "cap":
        c.oval((x, z + 0.075), 0.115, 0.065)
        c.limb(((x + 0.06, z + 0.05), 0.02), ((x + 0.17, z + 0.035), 0.014))
    elif kind == "helmet":
        dome = [(x + 0.135 * math.cos(t), z + 0.035 + 0.125 * math.sin(t)) for t in np.linspace(0, math.pi, 12)]
        c.shape(*dome, (x - 0.15, z - 0.005), (x + 0.15, z - 0.005))
    elif kind == "scarf":
        c.oval((x - 0.01, z + 0.02), 0.118, 0.135)
        c.shape((x - 0.1, z - 0.02), (x - 0.14, z - 0.16), (x + 0.02, z - 0.14), (x - 0.01, z))
    elif kind == "hair":
        c.oval((x - 0.018, z + 0.045), 0.105, 0.09)
        c.oval((x - 0.05, z - 0.02), 0.062, 0.10)


def _load(c: Card, dress: Dress, pose: Pose, chest: Spot) -> None:
    hand = pose.hands[0]
    if dress.load == "case":
        c.begin(dress.dark, 0.9)
        x, z = hand
        c.shape((x - 0.3, z - 0.46), (x + 0.28, z - 0.46), (x + 0.28, z - 0.1), (x - 0.3, z - 0.1))
        c.begin(dress.dark, 0.6)
        c.limb(
            ((x - 0.08, z - 0.1), 0.014), ((x - 0.06, z), 0.014), ((x + 0.05, z), 0.014), ((x + 0.06, z - 0.1), 0.014)
        )
    elif dress.load == "rifle":
        c.begin(dress.dark, 0.7)
        c.limb(((chest[0] - 0.20, chest[1] + 0.12), 0.016), ((chest[0] + 0.16, chest[1] - 0.36), 0.016))
    elif dress.load == "satchel":
        c.begin(dress.dark, 0.8)
        c.limb(((chest[0] - 0.12, chest[1] + 0.06), 0.014), ((0.2, 0.98), 0.014))
        c.shape((0.1, 0.76), (0.36, 0.76), (0.36, 0.98), (0.1, 0.99))
    elif dress.load == "flag":
        _flag(c, hand, dress)


def _flag(c: Card, hand: Spot, dress: Dress) -> None:
    """A flag on a pole, its cloth stirring: a light half, a dark half and a wedge."""
    x, z = hand
    c.begin("trim", 0.6)
    c.limb(((x - 0.06, z - 0.5), 0.016), ((x + 0.12, z + 1.3), 0.014))
    top = [(x + 0.12 - 1.2 * t, z + 1.28 + 0.10 * math.sin(5.5 * t)) for t in np.linspace(0, 1, 12)]
    drop = 0.78
    for part, (a, e) in (("trim", (0.0, 0.5)), (dress.cloth, (0.5, 1.0))):
        c.begin(part, 0.9)
        upper = [(px, pz - drop * a) for px, pz in top]
        lower = [(px, pz - drop * e) for px, pz in top]
        c.shape(*upper, *lower[::-1])
    c.begin(dress.dark, 0.7)
    c.shape(top[0], (top[5][0], top[5][1] - drop * 0.5), (top[0][0], top[0][1] - drop))
