"""Heads: skull, hair and what a face has at this size."""

from __future__ import annotations

import numpy as np

from . import hats
from .look import Head
from .shapes import Mesh, Paint, Painter, plain, turns
from .skeleton import Skeleton

INK = "#1b1a2b"
SKULL = np.array(
    [
        (0.00, 0.27, 0.02, 0.07),
        (0.03, 0.34, -0.06, 0.15),
        (0.12, 0.37, -0.20, 0.22),
        (0.24, 0.385, -0.30, 0.275),
        (0.38, 0.395, -0.38, 0.315),
        (0.50, 0.385, -0.42, 0.335),
        (0.62, 0.40, -0.44, 0.35),
        (0.74, 0.385, -0.44, 0.345),
        (0.85, 0.33, -0.39, 0.30),
        (0.94, 0.22, -0.28, 0.205),
        (0.99, 0.08, -0.14, 0.09),
        (1.00, -0.03, -0.03, 0.0),
    ]
)
"""Height from the chin, front, back and half the width, in parts of the head's height."""
_EYES, _ROWS, _SIDES = 0.455, 44, 80


def ring(height: float, wide: float = 1.0, grow: float = 1.0) -> np.ndarray:
    """Return the head's outline at a height."""
    front, back, half = (np.interp(height, SKULL[:, 0], SKULL[:, k]) for k in (1, 2, 3))
    half, middle, depth = half * wide * 1.05, (front + back) / 2, (front - back) / 2
    angles = turns(_SIDES)
    x, z = np.sin(angles), np.cos(angles)
    round_off = 1 / (np.abs(x) ** 2.4 + np.abs(z) ** 2.4) ** (1 / 2.4)
    return np.c_[half * grow * x * round_off, np.full(_SIDES, height), middle + depth * grow * z * round_off]


def front(height: float, x: float, wide: float = 1.0) -> float:
    """Return how far forwards the face is at a height, beside its middle."""
    edge = ring(height, wide)
    edge = edge[edge[:, 2] > 0.05]
    order = np.argsort(edge[:, 0])
    return float(np.interp(x, edge[order, 0], edge[order, 2]))


def add_head(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    """Lay neck, head, hair, face and hat down."""
    neck = (bones.neck - bones.chest @ np.array([0, 0.05, 0]), bones.on_head(np.array([0, 0.22, -0.05])))
    mesh.tube(neck, (0.062, 0.058), plain(head.skin, "neck"))
    _skull(mesh, bones, head)
    _face(mesh, bones, head)
    if head.hat != "headscarf":
        for side in (1, -1):
            ear = bones.on_head(np.array([side * 0.345 * head.wide, 0.42, -0.03]))
            if head.style not in ("bob", "long"):
                mesh.ball(ear, np.array([0.035, 0.09, 0.055]) * head.size, plain(head.skin, f"fine ear {side}"))
    hats.add_hair(mesh, bones, head)
    hats.add_hat(mesh, bones, head)


def _skull(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    heights = np.linspace(0, 1, _ROWS + 1)
    kinds = [[hats.hairy(head, (v + 0.5) / _ROWS, angle) for angle in turns(_SIDES)] for v in range(-1, _ROWS)]
    rings = []
    for j, height in enumerate(heights):
        grow = np.array([1.045 if kind else 1.0 for kind in kinds[j]])[:, None]
        outline = ring(height, head.wide)
        centre = np.array([0, height, -0.02])
        lift = 0.035 * (grow[:, 0] > 1) * max(0.0, height - 0.5)
        outline = centre + (outline - centre) * np.c_[grow, np.ones_like(grow), grow]
        outline[:, 1] += lift
        rings.append(bones.on_head(outline))
    mesh.grid(np.array(rings), _skull_paint(head))


def _skull_paint(head: Head) -> Painter:
    skin, hair = Paint(head.skin, "face"), Paint(head.hair, "hair")
    temples = Paint(head.temples or head.hair, "hair")
    sheen, stubble = Paint(head.sheen or head.hair, "hair"), Paint(head.stubble or head.skin, "face")
    kinds = {"": skin, "hair": hair, "temples": temples}

    def painter(v: float, u: float) -> Paint:
        kind = hats.hairy(head, v, 2 * np.pi * u)
        away = min(u, 1 - u)
        if not kind and v < 0.235 and away < 0.30 and not (0.11 < v < 0.19 and away < 0.035):
            return stubble
        if kind == "hair" and 0.87 < v < 0.94 and 0.06 < (u + 0.30) % 1 < 0.44 and int(u * 80) % 5:
            return sheen
        return kinds[kind]

    return painter


def _face(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    size = head.size

    def mark(x: float, y: float, radii: tuple[float, float, float], colour: str, out: float = 0.0) -> None:
        at = bones.on_head(np.array([x, y, front(y, x, head.wide) + out]))
        mesh.ball(at, np.array(radii) * size, plain(colour, "face"), bones.head)

    for side in (1, -1):
        mark(side * 0.135, _EYES, (0.038, 0.058, 0.03), INK)
        brow = [(side * 0.07, 0.585), (side * 0.14, 0.595), (side * 0.21, 0.555)]
        path = [bones.on_head(np.array([x, y, front(y, x, head.wide)])) for x, y in brow]
        mesh.tube(path, (0.02 * size, 0.026 * size, 0.014 * size), plain(_brow(head), "face"))
    _nose(mesh, bones, head)
    if head.moustache:
        for side in (1, -1):
            path = [
                bones.on_head(np.array([side * x, y, front(y, side * x, head.wide) + 0.035]))
                for x, y in ((0.0, 0.245), (0.09, 0.235), (0.19, 0.19))
            ]
            mesh.tube(path, (0.05 * size, 0.055 * size, 0.02 * size), plain(head.moustache, "fine moustache"))
    else:
        points = [(-0.085, 0.168), (0.0, 0.160), (0.085, 0.168)]
        path = [bones.on_head(np.array([x, y, front(y, x, head.wide)])) for x, y in points]
        mesh.tube(path, (0.016 * size, 0.024 * size, 0.016 * size), plain(head.lips, "face"))


def _brow(head: Head) -> str:
    return head.moustache or head.temples if head.style == "bald" else head.hair


def _nose(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    z = front(0.4, 0)
    long, half = 0.072 * head.nose, 0.062
    ridge, tip = (0, 0.50, front(0.5, 0) - 0.01), (0, 0.325, z + long)
    below, wings = (0, 0.27, z - 0.02), [(side * half, 0.305, z - 0.02) for side in (1, -1)]
    for wing in wings:
        line = "face" if wing[0] > 0 else "fine nose"
        for corners in ((ridge, tip, wing), (tip, below, wing)):
            mesh.face(bones.on_head(np.array(corners)), Paint(head.skin, line))
