"""Guests of the café: quiet seated figures for the back of the room, and Marcel's customers at the bar.

A guest sits on a seat of 0.46 m over the origin, facing +y.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .cafe_furniture import hat
from .kit import RX, RZ, Builder, S, T
from .table_things import open_newspaper

Place = tuple[float, float, float]
HANDS: dict[str, tuple[tuple[Place, Place], tuple[Place, Place]]] = {
    "table": (((0.25, 0.16, 0.78), (0.1, 0.42, 0.79)), ((-0.25, 0.16, 0.78), (-0.12, 0.42, 0.79))),
    "chin": (((0.2, 0.34, 0.8), (0.05, 0.2, 1.08)), ((-0.24, 0.2, 0.78), (0.08, 0.42, 0.79))),
    "move": (((0.26, 0.3, 0.88), (0.08, 0.62, 0.86)), ((-0.24, 0.2, 0.78), (-0.05, 0.38, 0.79))),
    "glass": (((0.27, 0.14, 0.8), (0.12, 0.4, 0.84)), ((-0.25, 0.1, 0.78), (-0.14, 0.36, 0.78))),
    "paper": (((0.3, 0.12, 0.86), (0.29, 0.36, 1.1)), ((-0.3, 0.12, 0.86), (-0.29, 0.36, 1.1))),
}
"""Elbow and hand of the right and of the left arm."""


@dataclass(frozen=True, slots=True)
class Guest:
    """How one guest is dressed and sits; angles in degrees."""

    coat: str
    hair: str = "hair"
    hands: str = "table"
    hat: str | None = None  # a felt hat's colour, or `cap` or `beret`
    legs: str = "pers_b"
    skirt: bool = False
    bald: bool = False
    lean: float = 8
    turn: float = 0
    nod: float = 8
    moustache: bool = False
    glasses: bool = False


def seated(b: Builder, g: Guest) -> None:
    """Build the whole figure."""
    legs(b, g)
    with b.at(T(0, -0.04, 0.46), RX(-math.radians(g.lean)), T(0, 0, -0.46)):
        _torso(b, g)
        with b.at(T(0, 0.03, 1.22), RZ(math.radians(g.turn)), RX(-math.radians(g.nod))):
            _head(b, g)
    _arms(b, g)
    if g.hands == "paper":
        with b.at(T(0, 0.42, 1.13)):
            open_newspaper(b)


def legs(b: Builder, g: Guest) -> None:
    """Build what of a figure is below a table."""
    for side in (-1, 1):
        b.mat(g.coat if g.skirt else g.legs, lw=0.8)
        knee = (side * 0.12, 0.42, 0.53)
        b.tube([(side * 0.09, -0.08, 0.52), knee, (side * 0.12, 0.46, 0.46)], [0.1, 0.075, 0.06], 10)
        b.mat("stocking" if g.skirt else g.legs, lw=0.8)
        b.tube([(side * 0.12, 0.43, 0.5), (side * 0.13, 0.4, 0.1)], [0.065, 0.045], 10)
        b.mat("lapel", lw=0.8)
        b.tube([(side * 0.13, 0.34, 0.05), (side * 0.14, 0.46, 0.05), (side * 0.15, 0.58, 0.03)], [0.05, 0.05, 0.02], 8)


def _torso(b: Builder, g: Guest) -> None:
    b.mat(g.coat, lw=1.0)
    rings = ((0.44, 0.19), (0.58, 0.175), (0.76, 0.18), (0.92, 0.205), (1.0, 0.19), (1.05, 0.12), (1.09, 0.06))
    with b.at(S(1, 0.66, 1)):
        b.tube([(0, 0, z) for z, _ in rings], [r for _, r in rings], 18)
    b.mat("lapel" if g.coat != "lapel" else "coat", lw=0.7)
    with b.at(T(0, 0.005, 0), S(1, 0.9, 1)):
        b.tube([(0, 0, 1.03), (0, 0.01, 1.1)], [0.1, 0.075], 12)
    b.mat("skin", lw=0.7)
    b.tube([(0, 0, 1.05), (0, 0.02, 1.16)], [0.055, 0.052], 10)


def _sphere(rows: int = 12, columns: int = 18) -> tuple[list[Place], list[list[int]]]:
    """A unit ball: points by row, and its faces."""
    points = []
    for i in range(rows + 1):
        t = math.pi * i / rows
        for k in range(columns):
            a = 2 * math.pi * k / columns
            points.append((math.sin(t) * math.cos(a), math.sin(t) * math.sin(a), math.cos(t)))
    faces = [
        [i * columns + k, i * columns + (k + 1) % columns, (i + 1) * columns + (k + 1) % columns, (i + 1) * columns + k]
        for i in range(rows)
        for k in range(columns)
    ]
    return points, faces


def _head(b: Builder, g: Guest) -> None:
    """Build skull, jaw, nose, ears, hair and hat round the origin."""
    points, faces = _sphere()
    b.mat("skin", lw=0.9)
    shape = [(0.08 * x * (1 - 0.22 * max(0, -z)), 0.098 * y, 0.122 * z) for x, y, z in points]
    b.mesh(shape, faces)
    b.mesh(
        [(-0.014, 0.09, -0.03), (0.014, 0.09, -0.03), (0, 0.125, -0.028), (0, 0.092, 0.02)],
        [[0, 1, 2], [0, 2, 3], [1, 3, 2]],
    )
    for side in (-1, 1):
        b.mat("skin", lw=0.6)
        with b.at(T(side * 0.08, -0.005, -0.005), S(0.014, 0.022, 0.03)):
            b.mesh(*_sphere(6, 8))
        b.mat("hair", lw=0)
        b.box(side * 0.032 - 0.011, 0.085, 0.014, side * 0.032 + 0.011, 0.094, 0.021)
        b.box(side * 0.032 - 0.005, 0.085, -0.002, side * 0.032 + 0.005, 0.094, 0.006)
    if g.moustache:
        b.mat(g.hair, lw=0.4)
        b.box(-0.034, 0.085, -0.055, 0.034, 0.107, -0.042)
    if g.glasses:
        b.mat("iron", lw=0)
        for side in (-1, 1):
            ring_points = [
                (side * 0.033 + 0.02 * math.cos(k), 0.1, 0.003 + 0.018 * math.sin(k)) for k in np.linspace(0, 6, 9)
            ]
            b.tube(ring_points, 0.0035, 4, closed=True)
    _hair(b, g)
    _hat(b, g)


def _hair(b: Builder, g: Guest) -> None:
    points, faces = _sphere()
    low = -0.75 if g.skirt else -0.35

    def covered(face: list[int]) -> bool:
        x, y, z = np.mean([points[i] for i in face], axis=0)
        brow = 0.45 if y > 0.2 else low
        crown = g.bald and z > 0.42
        return bool(z > brow and (y < 0.62 or z > 0.62) and not crown and not (abs(x) > 0.75 and y > 0.15 and z < 0.3))

    big = 1.16 if g.skirt else 1.08
    b.mat(g.hair, lw=0.9)
    shape = [(0.08 * x * big, 0.098 * y * big - 0.004, 0.122 * z * big + 0.002) for x, y, z in points]
    b.mesh(shape, [f for f in faces if covered(f)])


def _hat(b: Builder, g: Guest) -> None:
    if g.hat in {"cap", "beret"}:
        b.mat("cap", lw=0.9)
        tall, wide = (0.075, 0.098) if g.hat == "cap" else (0.035, 0.125)
        with b.at(T(0, -0.012, 0.065), RX(0.12), S(1, 1.15, 1)):
            b.lathe([(0.088, 0), (wide, tall * 0.7), (wide * 0.92, tall), (0, tall * 1.1)], 20)
        if g.hat == "cap":
            b.mat("lapel", lw=0.8)
            b.polygon([(-0.075, 0.09, 0.062), (-0.05, 0.14, 0.045), (0.05, 0.14, 0.045), (0.075, 0.09, 0.062)])
    elif g.hat:
        with b.at(T(0, -0.005, 0.055), RX(0.08)):
            hat(b, g.hat)


def _arms(b: Builder, g: Guest) -> None:
    sink = math.sin(math.radians(g.lean))
    for side, (elbow, hand) in zip((1, -1), HANDS[g.hands], strict=True):
        shoulder = (side * 0.185, -0.04 + 0.52 * sink, 0.99 - 0.06 * sink)
        b.mat(g.coat, lw=0.9)
        wrist = tuple(e + 0.86 * (h - e) for e, h in zip(elbow, hand, strict=True))
        b.tube([shoulder, elbow, wrist], [0.066, 0.056, 0.042], 10)
        b.mat("skin", lw=0.7)
        with b.at(T(*hand), S(0.036, 0.05, 0.032)):
            b.mesh(*_sphere(8, 10))
