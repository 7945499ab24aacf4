"""Collars and scarves, and the things that people carry."""

from __future__ import annotations

import numpy as np

from .look import Look
from .shapes import Mesh, Paint, plain, turns
from .skeleton import Skeleton

LEATHER, PAPER, PRINT, CRUST = "#6b3a2e", "#efe4cc", "#8d8592", "#c98a48"
COLLAR_LINING = "#74748e"


def add_collar(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    """Add what is worn about the neck."""
    colour, kind = look.collar_colour, look.collar
    if kind == "up":
        _band(mesh, bones, ((0.104, -0.045), (0.100, 0.005), (0.138, 0.048)), 46, colour, COLLAR_LINING, 0.8)
    elif kind == "velvet":
        _band(mesh, bones, ((0.150, -0.075), (0.126, -0.02), (0.130, 0.0)), 44, colour, colour)
    elif kind in ("shirt", "bow"):
        _band(mesh, bones, ((0.098, -0.035), (0.078, 0.025), (0.074, 0.035)), 14, colour, colour)
    if kind == "bow":
        knot = bones.on_chest((0, bones.frame.height * 0.300, 0.098))
        for side in (1, -1):
            wing = bones.chest @ np.array([side * 0.045, 0, 0.0])
            mesh.ball(knot + wing, (0.040, 0.027, 0.018), plain("#c8442f", f"fine bow {side}"))
    if kind in ("scarf", "velvet"):
        _scarf(mesh, bones, "#efe0c2" if kind == "velvet" else colour, ends=kind == "scarf")
    if kind == "shawl":
        _shawl(mesh, bones, look)


def _band(
    mesh: Mesh,
    bones: Skeleton,
    rows: tuple[tuple[float, float], ...],
    gap: float,
    colour: str,
    inside: str,
    taper: float = 0.0,
) -> None:
    """A collar, open before: radius and height above the root of the neck of every ring; it may be lower before."""
    scale, rings = bones.frame.height / 1.76, []
    for radius, height in rows:
        angles = np.linspace(np.radians(gap), 2 * np.pi - np.radians(gap), 30)
        drop = 0.035 * np.cos(angles) + taper * max(height, 0) * (0.5 + 0.5 * np.cos(angles)) ** 2
        ring = np.c_[radius * np.sin(angles), height - drop, radius * 0.95 * np.cos(angles)] * scale
        rings.append(bones.neck + ring @ bones.chest.T)
    mesh.grid(np.array(rings), plain(colour, "fine collar", inside), closed=False)


def _scarf(mesh: Mesh, bones: Skeleton, colour: str, ends: bool) -> None:
    rings = []
    for radius, height in ((0.085, -0.045), (0.118, -0.035), (0.124, 0.0), (0.108, 0.035), (0.07, 0.05)):
        t = turns(30)
        ring = np.c_[radius * np.sin(t), height - 0.03 * np.cos(t), radius * np.cos(t) + 0.006]
        rings.append(bones.neck + ring @ bones.chest.T)
    mesh.grid(np.array(rings), plain(colour, "scarf"))
    if ends:
        front = bones.on_chest((0.03, bones.frame.height * 0.285, 0.128))
        drop = bones.chest @ np.array([0.012, -0.17, 0.012])
        mesh.ball(front, (0.042, 0.040, 0.034), plain(colour, "knot"))
        mesh.tube((front, front + drop * 0.5, front + drop), (0.03, 0.036, 0.04), plain(colour, "tail"), 0.4)


def _shawl(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    rows = (
        (0.245, 0.155, -0.175),
        (0.235, 0.150, -0.12),
        (0.195, 0.125, -0.03),
        (0.12, 0.10, 0.01),
        (0.075, 0.078, 0.03),
    )
    rings = []
    for wide, deep, height in rows:
        t = turns(40)
        point = 0.10 * np.clip(np.cos(t), 0, 1) ** 3 * (height < -0.1)
        ring = np.c_[wide * np.sin(t), height - point, deep * np.cos(t) + look.belly * 0.4 * np.clip(np.cos(t), 0, 1)]
        rings.append(bones.neck + ring @ bones.chest.T)
    mesh.grid(np.array(rings), plain(look.collar_colour, "shawl", "#86584c"))
    knot = bones.on_chest((0, bones.frame.height * 0.262, 0.165))
    mesh.ball(knot, (0.034, 0.034, 0.03), plain(look.collar_colour, "knot"))
    for side in (1, -1):
        end = knot + bones.chest @ np.array([side * 0.045, -0.12, 0.015])
        mesh.tube((knot, end), (0.018, 0.036), plain(look.collar_colour, f"fine end {side}"), 0.5)


# --- things


def add_things(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    """Add what is carried, always or in this pose."""
    props = (frozenset() if bones.pose.sitting else look.props) | bones.pose.props
    for name, add in (
        ("satchel", _satchel),
        ("umbrella", _umbrella),
        ("bread", _bread),
        ("bag", _bag),
        ("towel", _towel),
        ("newspaper", _newspaper),
    ):
        if name in props:
            add(mesh, bones)


def _box(
    mesh: Mesh, centre: np.ndarray, axes: np.ndarray, half: tuple[float, float, float], colour: str, line: str
) -> None:
    corners = np.array([(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]) * half @ axes.T + centre
    for side in ((0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)):
        mesh.face(corners[list(side)], Paint(colour, line))


def _satchel(mesh: Mesh, bones: Skeleton) -> None:
    """A leather bag at the left hip, its strap across the chest."""
    height = bones.frame.height
    path = [(-0.10, 0.295, 0.03), (-0.07, 0.26, 0.118), (0.02, 0.17, 0.150), (0.11, 0.07, 0.135), (0.19, 0.0, 0.04)]
    strap = [bones.on_chest((x, y * height, z)) for x, y, z in path]
    mesh.tube(strap, (0.013,) * 5, plain(LEATHER, "fine strap"))
    back = [
        bones.on_chest((x, y * height, z))
        for x, y, z in ((-0.10, 0.295, 0.0), (-0.02, 0.22, -0.135), (0.12, 0.07, -0.14), (0.19, 0, -0.04))
    ]
    mesh.tube(back, (0.013,) * 4, plain(LEATHER, "fine strap"))
    centre = bones.hips + bones.pelvis @ np.array([0.215, -0.07, 0.0])
    _box(mesh, centre, bones.pelvis, (0.035, 0.085, 0.11), LEATHER, "satchel")
    _box(
        mesh,
        centre + bones.pelvis @ np.array([0.008, 0.035, 0]),
        bones.pelvis,
        (0.034, 0.055, 0.115),
        "#7d4837",
        "flap",
    )


def _umbrella(mesh: Mesh, bones: Skeleton) -> None:
    """A furled umbrella in the right hand, its tip towards the ground."""
    hand = bones.limbs[1].wrist + bones.limbs[1].along * 0.08
    down = bones.chest @ np.array([-0.03, -0.98, 0.22])
    mesh.tube((hand - down * 0.06, hand + down * 0.14), (0.013, 0.013), plain(LEATHER, "handle"))
    mesh.tube(
        (hand + down * 0.14, hand + down * 0.26, hand + down * 0.60), (0.02, 0.034, 0.006), plain("#2c2748", "furled")
    )


def _bread(mesh: Mesh, bones: Skeleton) -> None:
    """A long loaf under the left arm."""
    limb = bones.limbs[0]
    middle = (limb.elbow + limb.wrist) / 2 + bones.chest @ np.array([0.0, 0.05, 0.0])
    along = bones.chest @ np.array([0.04, 0.26, 0.96])
    path = [middle + along * k for k in (-0.30, -0.24, 0, 0.24, 0.30)]
    mesh.tube(path, (0.012, 0.032, 0.038, 0.032, 0.012), plain(CRUST, "bread"))


def _bag(mesh: Mesh, bones: Skeleton) -> None:
    """A shopping bag in the right hand."""
    hand = bones.limbs[1].wrist + bones.limbs[1].along * 0.08
    centre = hand + np.array([0, -0.19, 0.0])
    _box(mesh, centre, bones.pelvis, (0.045, 0.10, 0.13), "#8a5a34", "bag")
    for ahead in (-0.07, 0.07):
        mesh.tube(
            (hand, centre + bones.pelvis @ np.array([0, 0.10, ahead])), (0.010, 0.010), plain(LEATHER, "fine grip")
        )


def _towel(mesh: Mesh, bones: Skeleton) -> None:
    """A cloth over the right shoulder."""
    height, rings = bones.frame.height, []
    for y, z in ((0.16, 0.145), (0.25, 0.135), (0.297, 0.085), (0.312, 0.0), (0.295, -0.085), (0.22, -0.130)):
        rings.append(
            [bones.on_chest((x, y * height + (0.0 if x < -0.12 else 0.012), z)) for x in (-0.175, -0.12, -0.085)]
        )
    mesh.grid(np.array(rings), plain("#f3ead8", "towel"), closed=False)


def _newspaper(mesh: Mesh, bones: Skeleton) -> None:
    """A newspaper held open with both hands; its sheets lean away from the reader."""
    hands = [limb.wrist + limb.along * 0.09 for limb in bones.limbs]
    middle, across = (hands[0] + hands[1]) / 2, hands[0] - hands[1]
    across = across / np.linalg.norm(across)
    up = bones.chest @ np.array([0, 0.99, 0.08])
    away = np.cross(across, up)
    fold = middle + away * 0.07
    for side in (1, -1):
        outer = middle + across * side * 0.30
        corners = [fold - up * 0.14, outer - up * 0.14, outer + up * 0.28, fold + up * 0.28]
        mesh.face(np.array(corners), Paint(PAPER, f"sheet {side}"))
        for row in range(5):
            level = 0.22 - row * 0.065
            a, b = (fold + (outer - fold) * f for f in (0.12, 0.88))
            thick = 0.024 if row == 0 else 0.013
            line = np.array([p + up * h for p, h in ((a, level), (b, level), (b, level + thick), (a, level + thick))])
            for page in (0.006, -0.006):
                mesh.face(line + away * page, Paint("#3a3648" if row == 0 else PRINT, f"sheet {side}"))
