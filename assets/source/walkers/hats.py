"""Hair and hats of small figures."""

from __future__ import annotations

import numpy as np

from .look import Head
from .shapes import Mesh, Paint, Painter, pitch, plain, roll, turns
from .skeleton import Skeleton

BRUSH, TIP = "#d9c7a8", "#c8442f"


def hairy(head: Head, v: float, angle: float) -> str:
    """Tell what covers the skull at a height (0 chin, 1 crown) and an angle from the front: hair, temples or ""."""
    away = min(angle % (2 * np.pi), -angle % (2 * np.pi)) / np.pi
    if head.style == "bald":
        return "hair" if 0.14 < v < 0.48 + 0.22 * away and away > 0.46 else ""
    line = 0.82 - 0.055 * np.cos(angle * 3) if away < 0.30 else 0.48 if away < 0.47 else 0.24
    if head.style in ("bun", "bob", "long") and away < 0.33:
        line = 0.80 - 0.34 * (away / 0.33) ** 3
    if v < line or (0.42 < away < 0.58 and v < 0.50 and head.style == "short"):
        return ""
    return "temples" if head.temples and 0.28 < away < 0.60 and v < 0.68 else "hair"


def add_hair(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    """Add what stands off the skull: a bun with its brush, locks, curls."""
    hair, size = plain(head.hair, "hair"), head.size
    if head.style == "bun":
        turn = bones.head @ pitch(-25)
        centre = bones.on_head(np.array([0, 0.96, -0.44]))
        mesh.ball(centre, np.array([0.22, 0.19, 0.21]) * size, plain(head.hair, "bun"), turn)
        ends = [bones.on_head(np.array(p)) for p in ((0.20, 0.84, -0.40), (-0.30, 1.16, -0.50), (-0.42, 1.25, -0.53))]
        mesh.tube(ends[:2], (0.045 * size, 0.045 * size), plain(BRUSH, "fine brush"))
        mesh.tube(ends[1:], (0.075 * size, 0.03 * size), plain(TIP, "fine tip"))
        for side in (1, -1):
            lock = [
                bones.on_head(np.array(p))
                for p in ((side * 0.30, 0.70, 0.22), (side * 0.37, 0.42, 0.14), (side * 0.33, 0.16, 0.16))
            ]
            mesh.tube(lock, (0.04 * size, 0.04 * size, 0.012 * size), hair)
    elif head.style in ("bob", "long"):
        low = 0.10 if head.style == "bob" else -0.42
        rings = []
        for height in np.linspace(low, 0.82, 10):
            wide = 0.385 - 0.08 * max(0.0, 0.25 - height)
            angles = np.linspace(0.27 * np.pi, 1.73 * np.pi, 30)
            deep = 0.47 if height > 0 else 0.42
            rings.append(
                bones.on_head(np.c_[wide * np.sin(angles), np.full(30, height), -0.02 + deep * np.cos(angles)])
            )
        mesh.grid(np.array(rings), plain(head.hair, "hair"), closed=False)
    elif head.style == "curls":
        for angle in np.linspace(0.36, 1.64, 9) * np.pi:
            for height in (0.22, 0.40):
                at = bones.on_head(np.array([0.36 * np.sin(angle), height, -0.02 + 0.42 * np.cos(angle)]))
                mesh.ball(at, np.full(3, 0.115 * size), plain(head.hair, f"fine curl {height}"))


def add_hat(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    """Add the hat."""
    if head.hat:
        {"trilby": _trilby, "beret": _beret, "knitted": _knitted, "cap": _cap, "headscarf": _headscarf}[head.hat](
            mesh, bones, head
        )


def _loft(mesh: Mesh, bones: Skeleton, rows: list[tuple[float, float, float]], painter: Painter, tilt: float) -> None:
    """Lay rings (radius, height, forwards) about the crown, tilted backwards by ``tilt`` degrees."""
    origin, turn = np.array([0, 0.66, -0.04]), pitch(-tilt)
    rings = []
    for radius, height, forwards in rows:
        circle = np.array([(radius * np.sin(t), height, radius * 1.14 * np.cos(t) + forwards) for t in turns(36)])
        rings.append(bones.on_head(circle @ turn.T + origin))
    mesh.grid(np.array(rings), painter)


def _trilby(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    brim = [(0.36, 0.00, 0), (0.56, -0.04, 0), (0.58, -0.01, 0), (0.38, 0.06, 0)]
    _loft(mesh, bones, brim, plain(head.felt, "brim", head.band), 8)
    _loft(mesh, bones, [(0.395, 0.05, 0), (0.385, 0.17, 0)], plain(head.band, "band"), 8)
    crown = [(0.385, 0.17, 0), (0.36, 0.34, 0), (0.31, 0.40, 0), (0.16, 0.40, 0), (0.05, 0.39, 0), (0.0, 0.39, 0)]
    _loft(mesh, bones, crown, plain(head.felt, "crown"), 8)


def _beret(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    rows = [
        (0.36, 0.06, 0),
        (0.48, 0.12, -0.02),
        (0.53, 0.22, -0.05),
        (0.46, 0.32, -0.07),
        (0.25, 0.38, -0.06),
        (0, 0.39, -0.05),
    ]
    _loft(mesh, bones, rows, plain(head.felt, "beret"), 8)
    stalk = [bones.on_head(np.array(p)) for p in ((0, 1.0, -0.14), (0, 1.10, -0.17))]
    mesh.tube(stalk, (0.02 * head.size, 0.015 * head.size), plain(head.felt, "fine stalk"))


def _knitted(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    _loft(
        mesh, bones, [(0.375, -0.02, 0), (0.41, 0.02, 0), (0.41, 0.12, 0), (0.38, 0.15, 0)], plain(head.band, "rib"), 10
    )
    dome = [(0.385, 0.14, 0), (0.39, 0.24, 0), (0.34, 0.38, 0), (0.22, 0.48, 0), (0, 0.52, 0)]
    _loft(mesh, bones, dome, plain(head.felt, "dome"), 10)
    mesh.ball(bones.on_head(np.array([0, 1.22, -0.18])), np.full(3, 0.13 * head.size), plain(head.band, "pompom"))


def _cap(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    rows = [
        (0.37, 0.04, 0),
        (0.47, 0.10, 0.01),
        (0.50, 0.18, 0.0),
        (0.45, 0.29, -0.02),
        (0.26, 0.37, -0.02),
        (0, 0.39, 0),
    ]
    _loft(mesh, bones, rows, plain(head.felt, "cap"), 16)
    mesh.ball(bones.on_head(np.array([0, 1.05, -0.16])), np.full(3, 0.04 * head.size), plain(head.felt, "fine knob"))
    peak = np.array(
        [
            [
                (r * np.sin(t), 0.78 - 0.05 * (r - 0.36) / 0.2, -0.02 + r * 1.18 * np.cos(t))
                for t in np.linspace(-1.0, 1.0, 14)
            ]
            for r in (0.36, 0.46, 0.50)
        ]
    )
    mesh.grid(np.array([bones.on_head(row) for row in peak]), plain(head.felt, "peak", head.band), closed=False)


def _headscarf(mesh: Mesh, bones: Skeleton, head: Head) -> None:
    rings = []
    for height, wide, back in (
        (-0.02, 0.32, 0.36),
        (0.2, 0.39, 0.48),
        (0.5, 0.43, 0.54),
        (0.75, 0.425, 0.54),
        (0.97, 0.32, 0.42),
        (1.11, 0.10, 0.14),
        (1.13, 0.0, 0.0),
    ):
        angles = turns(36)
        reach = np.where(np.cos(angles) > 0, np.interp(height, (0.7, 0.97, 1.11, 1.13), (0.38, 0.33, 0.12, 0.0)), back)
        rings.append(bones.on_head(np.c_[wide * np.sin(angles), np.full(36, height), -0.02 + reach * np.cos(angles)]))

    scarf = plain(head.felt, "headscarf")

    def painter(v: float, u: float) -> Paint | None:
        return None if min(u, 1 - u) < 0.17 and v < 0.62 else scarf(v, u)

    mesh.grid(np.array(rings), painter)
    knot = bones.on_head(np.array([0, -0.03, 0.30]))
    mesh.ball(knot, np.array([0.10, 0.07, 0.06]) * head.size, plain(head.felt, "knot"), roll(0))
