"""People of 1969 in the street, small enough that a face is a few strokes.

A figure stands on the origin and faces +y; a sitting one has the middle of its seat over the origin, like chairs.
"""

from __future__ import annotations

import numpy as np

from .heads import head, loft
from .kit import RX, RY, RZ, Builder, S, T
from .looks import GENTLEMAN, Look
from .poses import STAND, Arm, Leg, Pose

HIP, KNEE, SHOULDER, HEAD = 0.90, 0.43, 1.43, 1.625
SEAT = 0.52  # height of the hips of one who sits


def passer_by(b: Builder, look: Look = GENTLEMAN, pose: Pose = STAND) -> None:
    """One person."""
    lift = SEAT * 1.75 / look.height - HIP if pose.seated else -pose.drop
    k = look.height / 1.75
    with b.at(S(k), T(0, 0, lift)):
        for side, leg in ((-1, pose.left_leg), (1, pose.right_leg)):
            _leg(b, look, leg, side)
        cloth = b.mat(look.coat, lw=1.0)
        _skirts(b, look, pose)
        with b.at(T(0, 0, HIP), RX(-np.radians(pose.lean)), T(0, 0, -HIP)):
            b.use(cloth)
            _torso(b, look)
            _upper_half(b, look, pose)


def _upper_half(b: Builder, look: Look, pose: Pose) -> None:
    for side, arm in ((-1, pose.left_arm), (1, pose.right_arm)):
        _arm(b, look, arm, side)
    if look.holds == "paper" and pose.left_arm[0] > 30:
        _newspaper(b)
    with b.at(T(0, 0.015, HEAD), RZ(np.radians(pose.turn)), RX(-np.radians(pose.nod))):
        head(b, look)
    if look.accent:
        b.mat(look.accent, lw=0.8)
        loft(b, [(1.43, 0.11, 0.10, 0.01), (1.47, 0.115, 0.105, 0.015), (1.53, 0.085, 0.085, 0.02)])
        b.box(0.03, 0.11, 1.08, 0.12, 0.15, 1.46)
        b.box(-0.10, -0.16, 1.0, -0.01, -0.13, 1.46)


# --- below


def _leg(b: Builder, look: Look, leg: Leg, side: int) -> None:
    hip, knee = leg
    width = (0.055 if look.legs_bare else 0.078) * look.slim
    b.mat(look.shade, lw=0.8)
    with b.at(T(side * 0.09 * look.slim, 0, HIP), RX(np.radians(hip))):
        b.tube([(0, 0, 0), (0, 0.01, -0.22), (0, 0, -KNEE)], [0.07, max(0.07 * look.slim, width), width], 10)
        with b.at(T(0, 0, -KNEE), RX(-np.radians(knee))):
            calf = width * (1.02 if look.legs_bare else 0.95)
            ankle = width * (0.62 if look.legs_bare else 0.98)
            b.tube([(0, 0, 0.02), (0, -0.015, -0.14), (0, 0, -0.40)], [width, calf, ankle], 10)
            lift = max(0.0, knee - hip) * 0.8 if hip < 0 else 0.0
            with b.at(T(0, 0, -0.40), RX(np.radians((knee - hip if hip > 0 else 0) - lift * 0.5))):
                _shoe(b, look)


def _shoe(b: Builder, look: Look) -> None:
    b.mat(look.shoes, lw=0.8)
    sole = [(-0.07, -0.07), (0.19, -0.07), (0.20, -0.035), (0.12, 0.0), (0.045, 0.05), (-0.06, 0.05), (-0.075, 0.0)]
    b.prism(sole, -0.045, 0.045, 0)


def _torso(b: Builder, look: Look) -> None:
    """From the waist to the collar, with round shoulders."""
    s = look.slim
    rows = [(0.84, 0.165 * s, 0.11, 0.0), (0.98, 0.176 * s, 0.12, 0.0), (1.10, 0.175 * s, 0.122, 0.0)]
    rows += [(1.26, 0.20 * s, 0.13, 0.0), (1.36, 0.222 * s, 0.118, -0.01), (1.41, 0.215 * s, 0.105, -0.012)]
    loft(b, [*rows, (1.45, 0.175 * s, 0.09, -0.015), (1.475, 0.11 * s, 0.08, -0.01), (1.50, 0.08, 0.07, -0.005)])
    _coat_front(b, look)


def _skirts(b: Builder, look: Look, pose: Pose) -> None:
    """The coat below the waist: about both legs of one who stands, over the lap of one who sits."""
    s, stride = look.slim, abs(pose.left_leg[0] - pose.right_leg[0]) / 100
    if pose.seated:
        for side, (hip, _) in ((-1, pose.left_leg), (1, pose.right_leg)):
            with b.at(T(side * 0.085 * s, 0, HIP), RX(np.radians(hip))):
                b.tube([(0, -0.02, 0.05), (0, 0.0, -0.2), (0, 0, -KNEE * 0.92)], [0.125, 0.115, 0.10], 10)
        return
    drift, flare = 0.05 * stride, (HIP - look.hem) / 0.45
    rows = [(look.hem, (0.19 + 0.045 * flare) * s, 0.135 + 0.42 * stride * flare, drift)]
    rows += [(0.68, 0.205 * s, 0.135 + 0.28 * stride, drift / 2), (0.78, 0.20 * s, 0.135 + 0.16 * stride, 0.0)]
    loft(b, [rows[0], *(row for row in rows[1:] if row[0] > look.hem + 0.04), (0.93, 0.184 * s, 0.128, 0.0)])


def _coat_front(b: Builder, look: Look) -> None:
    """Collar, lapels, buttoned edge, belt."""
    s = look.slim
    b.mat(look.coat, lw=0.7)
    for side in (-1, 1):
        b.polygon(
            [
                (side * 0.01, 0.128, 1.2),
                (side * 0.10 * s, 0.122, 1.33),
                (side * 0.085, 0.1, 1.46),
                (side * 0.045, 0.098, 1.46),
            ]
        )
    b.mat("coat_seam", lw=0)
    b.polygon([(0.008, 0.137, 1.2), (0.018, 0.137, 1.2), (0.02, 0.136, 0.88), (0.008, 0.136, 0.88)])
    b.mat(look.coat, lw=0.8)
    loft(b, [(1.42, 0.105, 0.10, -0.02), (1.47, 0.10, 0.095, -0.015), (1.53, 0.088, 0.085, -0.005)])
    if look.belt:
        b.mat(look.shade if not look.legs_bare else look.coat, lw=0.8)
        loft(b, [(1.02, 0.185 * s, 0.13, 0.0), (1.075, 0.183 * s, 0.13, 0.0)])


# --- above


def _arm(b: Builder, look: Look, arm: Arm, side: int) -> None:
    forwards, outwards, bent = (np.radians(a) for a in arm)
    s = look.slim
    b.mat(look.coat, lw=0.9)
    with b.at(T(side * 0.178 * s, -0.01, SHOULDER - 0.03), RY(-side * outwards), RX(forwards)):
        b.tube([(0, 0, -0.01), (0, 0, -0.05), (0, 0, -0.14), (0, 0, -0.28)], [0.03, 0.058, 0.06, 0.054], 10)
        with b.at(T(0, 0, -0.28), RX(bent)):
            b.tube([(0, 0, 0.03), (0, 0, -0.12), (0, 0, -0.235)], [0.055, 0.052, 0.045], 10)
            b.mat(look.skin, lw=0.8)
            with b.at(T(0, 0, -0.285)):
                loft(
                    b,
                    [
                        (-0.075, 0.015, 0.02, 0.01),
                        (-0.04, 0.028, 0.036, 0.005),
                        (0.03, 0.026, 0.034, 0),
                        (0.06, 0.02, 0.025, 0),
                    ],
                    8,
                )
            if side > 0:
                with b.at(T(0, 0, -0.32), RX(-forwards - bent)):
                    _held(b, look)


def _held(b: Builder, look: Look) -> None:
    """What hangs from the right hand."""
    match look.holds:
        case "bag":
            b.mat("coat_ink", lw=0.8)
            b.prism([(-0.13, -0.33), (0.13, -0.33), (0.11, -0.15), (-0.11, -0.15)], -0.04, 0.04, 0)
            b.tube([(0, -0.08, -0.16), (0, -0.05, 0.0), (0, 0.05, 0.0), (0, 0.08, -0.16)], 0.01, 5)
        case "basket":
            b.mat("cane", lw=0.8)
            b.prism([(-0.16, -0.32), (0.16, -0.32), (0.2, -0.12), (-0.2, -0.12)], -0.1, 0.1, 0)
            b.tube([(0, -0.18, -0.13), (0, -0.06, 0.01), (0, 0.06, 0.01), (0, 0.18, -0.13)], 0.012, 5)
            b.mat("plant", lw=0.6)
            b.tube([(0.02, 0.1, -0.2), (0.03, 0.14, -0.02), (0.02, 0.2, 0.06)], [0.03, 0.04, 0.02], 6)
            b.mat("loaf", lw=0.7)
            b.tube([(-0.03, -0.02, -0.2), (-0.04, -0.16, 0.2)], [0.035, 0.03], 7)
        case "case":
            b.mat("leather_p", lw=0.9)
            b.box(-0.05, -0.21, -0.34, 0.05, 0.21, -0.06)
            b.tube([(0, -0.06, -0.06), (0, -0.05, 0.0), (0, 0.05, 0.0), (0, 0.06, -0.06)], 0.012, 5)
        case "satchel":
            b.mat("leather_p", lw=0.8)
            b.box(-0.05, -0.15, -0.26, 0.05, 0.15, -0.04)
        case "cane":
            b.mat("leather_p", lw=0.5)
            b.tube([(0, 0, 0.02), (0, 0.1, -0.74)], 0.013, 6)


def _newspaper(b: Builder) -> None:
    """Held open before the chest, its print turned to the reader."""
    b.mat("paper_p", lw=0.8)
    b.quad((-0.30, 0.40, 1.12), (0, 0.46, 1.12), (0, 0.50, 1.52), (-0.30, 0.44, 1.52))
    b.mat("paper_p", lw=0.8)
    b.quad((0, 0.46, 1.12), (0.30, 0.40, 1.12), (0.30, 0.44, 1.52), (0, 0.50, 1.52))
    b.mat("coat_seam", lw=0)
    for x in (-0.26, 0.05):
        for k, z in enumerate((1.44, 1.36, 1.32, 1.28, 1.24, 1.20)):
            tall = 0.04 if k == 0 else 0.014
            b.quad((x, 0.50, z), (x + 0.2, 0.50, z), (x + 0.2, 0.505, z + tall), (x, 0.505, z + tall))
