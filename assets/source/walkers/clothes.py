"""What is worn about the trunk: coat, shirt, skirt, apron, belt."""

from __future__ import annotations

import numpy as np

from .look import Coat, Look
from .shapes import Mesh, Paint, Painter, plain, turns
from .skeleton import Leg, Skeleton

TRUNK = np.array(
    [
        (-0.02, 0.152, 0.110, -0.010),
        (0.10, 0.152, 0.112, -0.010),
        (0.32, 0.136, 0.102, 0.000),
        (0.55, 0.155, 0.112, 0.005),
        (0.75, 0.176, 0.116, 0.000),
        (0.86, 0.180, 0.106, -0.004),
        (0.92, 0.160, 0.092, -0.006),
        (0.97, 0.110, 0.078, -0.006),
        (1.00, 0.066, 0.062, -0.004),
    ]
)
"""Share of the way from the hips to the neck, half the width, half the depth, forwards: metres for a man of 1.76."""
_SIDES = 96


def front_angle(u: float) -> float:
    """Degrees from the middle of the front."""
    return min(u, 1 - u) * 360


def trunk_ring(bones: Skeleton, look: Look, share: float, thick: float) -> np.ndarray:
    """Return the outline of the trunk at a height, so thick a cloth over it."""
    frame = bones.frame
    half, deep, ahead = (np.interp(share, TRUNK[:, 0], TRUNK[:, k]) for k in (1, 2, 3))
    scale = frame.height / 1.76
    half *= scale * look.girth * (1 + (frame.shoulders / scale / 0.185 - 1) * np.clip(share * 1.4 - 0.3, 0, 1))
    deep *= scale * look.girth
    bulge = look.belly * np.exp(-(((share - 0.32) / 0.26) ** 2)) + 0.008 * bones.pose.breath * (share > 0.5)
    t = turns(_SIDES)
    x = (half + thick) * np.sin(t)
    z = (deep + thick) * np.cos(t) + ahead + bulge * np.clip(np.cos(t), 0, 1)
    height = frame.height * 0.315 * share + 0.008 * bones.pose.breath * share**2
    chest = np.c_[x, np.full(_SIDES, height), z] @ bones.chest.T
    pelvis = np.c_[x, np.full(_SIDES, height), z] @ bones.pelvis.T
    mix = np.clip(share * 1.6, 0, 1)
    return bones.hips + chest * mix + pelvis * (1 - mix)


def add_clothes(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    """Add all clothes of the trunk, from the inside outwards."""
    coat = look.coat
    line = "skirt" if look.skirt else "coat" if look.covered else "seat"
    mesh.grid(hull(bones, look, 0.10, 0.0, 0.0), plain(look.covered or look.legs, line))
    if look.skirt:
        mesh.grid(
            hull(bones, look, look.skirt_hem, look.skirt_flare, 0.006, folds=0.05),
            plain(look.skirt, "skirt", "#231f3a"),
        )
    shares = np.linspace(0.0, 1, 100)
    mesh.grid(np.array([trunk_ring(bones, look, s, coat.loose) for s in shares]), _trunk_paint(look))
    if look.apron:
        rings = hull(bones, look, look.apron_hem, look.skirt_flare, 0.026)
        apron = Paint(look.apron, "apron")
        mesh.grid(rings, lambda _v, u: apron if front_angle(u) < 96 else None)
        _belt(mesh, bones, look, look.apron, 0.30, 0.022)
    if coat.hem > 0:
        mesh.grid(
            hull(bones, look, coat.hem, coat.flare, coat.loose + 0.012, 0.025, 0.42 if coat.open[1] else 0.56),
            _tail_paint(coat),
        )
    if coat.belt:
        _belt(mesh, bones, look, coat.belt, 0.32, coat.loose + 0.014)


def _column(u: float, at: float) -> bool:
    """Tell whether a place lies on the column of faces at a share of the way round."""
    return int(u * _SIDES) == int((at % 1) * _SIDES)


def _trunk_paint(look: Look) -> Painter:
    coat = look.coat
    cloth, shirt = Paint(coat.colour, "coat"), Paint(look.shirt, "shirt")
    tie, lapel = Paint(look.tie or look.shirt, "fine tie" if look.tie else "shirt"), Paint(coat.lapel, "fine lapel")
    stripe, button, seam = (Paint(c, "coat") for c in (coat.stripe, coat.buttons, coat.inside))

    def painter(v: float, u: float) -> Paint:
        angle = front_angle(u)
        opening = coat.open[1] + (coat.open[0] - coat.open[1]) * v
        if angle < opening and v < 0.985:
            return tie if look.tie and angle < 9 - 3 * v and v > 0.22 else shirt
        if coat.lapel and v > 0.42 and angle < opening + 26 * min(1, (v - 0.42) * 2.6):
            return lapel
        if coat.stripe and int(v * 15) % 2:
            return stripe
        if coat.buttons and 3 < angle < 9 and u < 0.5 and int(v * 22) % 5 == 2:
            return button
        return seam if coat.buttons and _column(u, 0) else cloth

    return painter


_FOLDS = (
    (0.17, 0.1, 0.62),
    (0.31, 0.25, 0.85),
    (0.42, 0.0, 0.5),
    (0.60, 0.2, 0.8),
    (0.69, 0.0, 0.55),
    (0.84, 0.15, 0.7),
)
"""Where folds of a tail are: share of the way round, from and to a share of the way up."""


def _tail_paint(coat: Coat) -> Painter:
    cloth, button = Paint(coat.colour, "coat", coat.inside), Paint(coat.buttons, "coat")
    seam, stripe = Paint(coat.inside, "coat"), Paint(coat.stripe, "coat")

    def painter(v: float, u: float) -> Paint | None:
        angle = front_angle(u)
        if coat.open[1] and angle < coat.open[1] * (1.4 - 0.4 * v):
            return None
        if coat.buttons and 3 < angle < 9 and u < 0.5 and v > 0.45 and int(v * 22) % 5 == 2:
            return button
        if coat.buttons and _column(u, 0):
            return seam
        if coat.stripe:
            return stripe if int(v * 5) % 2 else cloth
        if coat.folds and (
            any(_column(u, at) and low < v < high for at, low, high in _FOLDS) or (v < 0.6 and _column(u, 0.5))
        ):
            return seam
        return cloth

    return painter


def _belt(mesh: Mesh, bones: Skeleton, look: Look, colour: str, share: float, thick: float) -> None:
    rings = [
        trunk_ring(bones, look, s, t)
        for s, t in (
            (share - 0.07, thick - 0.01),
            (share - 0.06, thick),
            (share + 0.06, thick),
            (share + 0.07, thick - 0.01),
        )
    ]
    mesh.grid(np.array(rings), plain(colour, "belt"))


# --- skirts


def hull(
    bones: Skeleton, look: Look, hem: float, flare: float, thick: float, folds: float = 0.0, seated: float = 0.62
) -> np.ndarray:
    """Return rings of a cloth round both legs, from the hem, at a part of the leg, up to the waist."""
    scale = bones.frame.height / 1.76
    high, low = -0.32 * bones.frame.height * 0.315, hem * bones.frame.leg
    if bones.pose.sitting:
        low, flare = min(low, seated * bones.frame.leg), flare * 0.3
    return np.array(
        [
            _hull_ring(bones, look, high + (low - high) * f, f * flare + thick, folds * f, scale)
            for f in np.linspace(1, 0, 24)
        ]
    )


def _hull_ring(bones: Skeleton, look: Look, length: float, off: float, fold: float, scale: float) -> np.ndarray:
    frame = bones.frame
    if length <= 0:
        return trunk_ring(bones, look, -length / (frame.height * 0.315), off)
    centres = np.array([_follow(bones, leg, length) for leg in bones.legs])
    ahead = np.array([leg.at(length + 0.12) - leg.at(max(length - 0.12, 0)) for leg in bones.legs]).mean(0)
    down = ahead / np.linalg.norm(ahead)
    side = bones.pelvis @ np.array([1.0, 0, 0])
    front = np.cross(side, down) * -1
    front = front / np.linalg.norm(front)
    middle, narrow = centres.mean(0), float(np.clip(length / (0.30 * scale), 0, 1))
    radius = (0.100 - 0.012 * narrow) * scale * look.girth
    settle = 1 - narrow
    base = trunk_ring(bones, look, 0, off) - bones.hips
    points = []
    for k, t in enumerate(turns(_SIDES)):
        direction = np.sin(t) * side + np.cos(t) * front
        pull = np.exp(24 * ((centres - middle) @ direction - np.max((centres - middle) @ direction)))
        centre = (centres * (pull / pull.sum())[:, None]).sum(0) * 0.86 + middle * 0.14
        ripple = 1 + fold * np.sin(t * 9 + 1)
        about = centre + direction * (radius + off) * ripple
        points.append(about * (1 - settle) + (middle + base[k]) * settle)
    return np.array(points)


def _follow(bones: Skeleton, leg: Leg, length: float) -> np.ndarray:
    """Return where the cloth's middle is down a leg: a raised knee does not lift all of it."""
    raised = (leg.knee - leg.hip)[2] / (bones.frame.leg / 2)
    slack = 0.0 if bones.pose.sitting else 0.55 * float(np.clip((raised - 0.45) / 0.35, 0, 1))
    return leg.at(length) * (1 - slack) + (leg.hip - np.array([0, length, 0])) * slack
