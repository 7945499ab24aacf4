"""Trees, and leaves in masses."""

from __future__ import annotations

import math
import random

import numpy as np

from .furniture import turns
from .kit import Builder, Point


def tree(
    b: Builder,
    seed: int = 0,
    h: float = 9.0,
    lean: float = 0.0,
    dens: float = 1.0,
    leaf: float = 0.20,
    clumps: int = 13,
    spread: float = 2.6,
) -> None:
    """Build a plane tree h metres high; `dens` and `leaf` say how many leaves, and how large."""
    rnd, base, n = random.Random(seed), 3.6, 7
    trunk, radii = [], []
    for i in range(n):
        t = i / (n - 1)
        sway = 0.12 * math.sin(3 * t + seed)
        trunk.append((lean * t * t + sway, 0.12 * math.cos(2 * t + seed) * t, t * h * 0.62))
        radii.append(0.24 * (1 - 0.55 * t) + 0.10 * (1 - t) ** 6)
    b.mat("bark", lw=1.1)
    b.tube(trunk, radii, 10)
    tip = trunk[-1][0]
    for k in range(6):
        a = 2 * math.pi * k / 6 + rnd.random()
        z0 = h * (0.34 + 0.25 * rnd.random())
        start = trunk[min(n - 1, int(z0 / (h * 0.62) * (n - 1)))]
        reach, zt = spread * 0.75, z0 + h * 0.25 * (0.6 + 0.6 * rnd.random())
        end = (tip + reach * math.cos(a), reach * math.sin(a), zt)
        mid = [(p + q) / 2 for p, q in zip(start, end, strict=False)]
        mid[2] -= 0.15
        b.tube([start, mid, end], [0.11, 0.075, 0.03], 6)
    centres = [_clump(rnd, tip, base, h, spread) for _ in range(clumps)]
    for centre, size in centres:
        foliage(b, centre, size, int(420 * dens), leaf, rnd)


def _clump(rnd: random.Random, tip: float, base: float, h: float, spread: float) -> tuple[Point, float]:
    """Where a mass of leaves sits, and its size."""
    a, r = rnd.random() * 6.28, spread * math.sqrt(rnd.random()) * 0.85
    z = base + (h - base) * (0.12 + 0.8 * rnd.random())
    narrow = 1 - abs((z - base) / (h - base) - 0.45) * 0.8
    size = (0.70 + 0.75 * rnd.random()) * spread / 2.6
    return (tip + r * narrow * math.cos(a), r * narrow * math.sin(a), z), size


LEAF = [(0, -1), (0.5, -0.5), (0.62, 0.1), (0.36, 0.6)]
LEAF += [(0, 1.1), (-0.36, 0.6), (-0.62, 0.1), (-0.5, -0.5)]


def _direction(rnd: random.Random) -> np.ndarray:
    z, a = 2 * rnd.random() - 1, rnd.random() * 6.2832
    q = math.sqrt(1 - z * z)
    return np.array([q * math.cos(a), q * math.sin(a), z])


def foliage(
    b: Builder, centre: Point, size: float, n: int, leaf: float, rnd: random.Random, colour: str = "leaf"
) -> None:
    """Leaf cards on a lumpy ball, shaded by the ball's normal: clean two-tone masses."""
    b.mat(colour, lw=0.8)
    c = np.array(centre, float)
    lumps = [_direction(rnd) for _ in range(9)]
    for _ in range(n):
        d = _direction(rnd)
        close = [float(d @ lump) for lump in lumps]
        bulge = 0.34 * max(0.0, (max(close) - 0.72) / 0.28) ** 0.6
        r = (0.80 + bulge) * (1 - 0.30 * rnd.random() ** 2.5)
        at = c + d * np.array([size, size, size * 0.82]) * r
        _leaf(b, at, d, d + 0.9 * (d - lumps[int(np.argmax(close))]), leaf, rnd)
    core = _ball(5, 10)
    faces = [
        [i * 10 + k, i * 10 + (k + 1) % 10, (i + 1) * 10 + (k + 1) % 10, (i + 1) * 10 + k]
        for i in range(4)
        for k in range(10)
    ]
    faces += [list(range(10))[::-1], list(range(40, 50))]
    shape = np.array([size, size, size * 0.82]) * 0.60
    b.mesh([c + np.array(q) * shape for q in core], faces, normals=core)


def _leaf(b: Builder, at: np.ndarray, d: np.ndarray, normal: np.ndarray, leaf: float, rnd: random.Random) -> None:
    normal = normal / (np.linalg.norm(normal) + 1e-9)
    t = np.cross(d, [0.3, 0.2, 1.0])
    t /= np.linalg.norm(t) + 1e-9
    u, w = np.cross(d, t), rnd.random() * 6.28
    t, u = t * math.cos(w) + u * math.sin(w), -t * math.sin(w) + u * math.cos(w)
    s, bend = leaf * (0.7 + 0.7 * rnd.random()), 0.9 * (rnd.random() - 0.5)
    points = [at + s * (x * t + y * u) + d * s * bend * y for x, y in LEAF]
    b.mesh(points, [list(range(8))], normals=[normal] * 8)


def _ball(rows: int, cols: int) -> list[tuple[float, float, float]]:
    points = []
    for i in range(rows):
        th = math.pi * (i + 0.5) / rows
        for ph in turns(cols):
            s = math.sin(th)
            points.append((s * math.cos(ph), s * math.sin(ph), math.cos(th)))
    return points
