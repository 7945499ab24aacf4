"""Legs with their shoes, and arms with their hands."""

from __future__ import annotations

import numpy as np

from .gait import ANKLE, BALL, SIDES
from .look import Look
from .shapes import Mesh, Paint, Painter, pitch, plain, turns
from .skeleton import Leg, Limb, Skeleton

SOLE = "#17141f"
SHOE = (
    (-0.083, 0.012, 0.050, 0.012),
    (-0.075, 0.030, 0.078, 0.0),
    (-0.030, 0.037, 0.094, 0.0),
    (0.030, 0.038, 0.088, 0.0),
    (0.085, 0.045, 0.064, 0.0),
    (0.130, 0.046, 0.052, 0.0),
    (0.165, 0.039, 0.045, 0.0),
    (0.190, 0.023, 0.036, 0.004),
    (0.197, 0.004, 0.024, 0.014),
)
"""Forwards from the ankle, half the width, top and bottom above the ground, in metres."""


def add_legs(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    """Add both legs and shoes."""
    scale = bones.frame.height / 1.76
    for name, leg in zip("lr", bones.legs, strict=True):
        _leg(mesh, leg, look, name, scale, bones.pose.sitting)
        _shoe(mesh, leg, look, f"shoe {name}", scale)


def _leg(mesh: Mesh, leg: Leg, look: Look, name: str, scale: float, sitting: bool) -> None:
    above, below = (leg.hip + leg.knee) / 2, leg.knee + (leg.ankle - leg.knee) * 0.36
    low = leg.ankle + (leg.knee - leg.ankle) * (0.12 if not look.slim else 0.0)
    path = (leg.hip, above, leg.knee, below, low)
    wide = (0.082, 0.070, 0.052, 0.055, 0.036) if look.slim else (0.092, 0.084, 0.070, 0.068, 0.068)
    painter = _bare(look, name) if look.bare else plain(look.legs, f"leg {name}")
    if sitting and look.covered:
        painter = _covered(look, name)
    mesh.tube(path, tuple(w * scale * look.girth for w in wide), painter, soft=True)
    if not look.slim and not look.bare:
        mesh.tube((low, leg.ankle), (0.05 * scale, 0.045 * scale), plain(SOLE, f"sock {name}"))


def _bare(look: Look, name: str) -> Painter:
    """Short trousers, skin, socks."""
    cloth, skin = Paint(look.legs, f"leg {name}"), Paint(look.head.skin, f"shin {name}")
    return lambda v, _u: cloth if v < look.bare or v > 0.78 else skin


def _covered(look: Look, name: str) -> Painter:
    """Thighs below a skirt or a coat, in its colour where they would be seen through it."""
    cloth, leg = Paint(look.covered, "skirt" if look.skirt else "coat"), Paint(look.legs, f"leg {name}")
    return lambda v, _u: cloth if v < 0.45 else leg


def _shoe(mesh: Mesh, leg: Leg, look: Look, line: str, scale: float) -> None:
    turn, rings = leg.foot @ pitch(-leg.toes), []
    for ahead, half, top, bottom in SHOE:
        ring = []
        for t in turns(20):
            x, y = half * np.sin(t), np.cos(t)
            height = bottom + (top - bottom) * (0.5 + 0.5 * np.sign(y) * abs(y) ** 0.75)
            point = np.array([x, height - ANKLE, ahead])
            if leg.toes < 0 and ahead > BALL:
                hinge = np.array([0, -ANKLE, BALL])
                point = hinge + pitch(leg.toes) @ (point - hinge)
            ring.append(leg.ankle + turn @ (point * (scale, 1, scale)))
        rings.append(ring)
    upper, sole = Paint(look.shoes, line), Paint(SOLE, line)
    mesh.grid(np.array(rings), lambda _v, u: sole if 0.36 < u < 0.64 else upper)


def add_arms(mesh: Mesh, bones: Skeleton, look: Look) -> None:
    """Add both arms and hands."""
    scale = bones.frame.height / 1.76
    for name, side, limb in zip("lr", SIDES, bones.limbs, strict=True):
        _sleeve(mesh, bones, limb, look, name, scale)
        if not limb.pocket:
            _hand(mesh, bones, limb, look, f"hand {name}", side, scale)


def _sleeve(mesh: Mesh, bones: Skeleton, limb: Limb, look: Look, name: str, scale: float) -> None:
    loose = look.coat.loose
    inner = limb.shoulder + bones.chest @ np.array([-0.05 if name == "l" else 0.05, 0.005, 0])
    upper, lower = (limb.shoulder + limb.elbow) / 2, (limb.elbow + limb.wrist) / 2
    path = (inner, limb.shoulder, upper, limb.elbow, lower, limb.wrist)
    radii = tuple((r * scale + loose * 0.7) * look.girth**0.5 for r in (0.030, 0.050, 0.047, 0.044, 0.041, 0.038))
    mesh.tube(path, radii, _stripes(look, f"sleeve {name}", 9), soft=True)
    if look.coat.cuff:
        cuff = limb.wrist - limb.along * 0.055
        wide = radii[-1] * 1.10
        mesh.tube((cuff, limb.wrist + limb.along * 0.006), (wide, wide), plain(look.coat.cuff, f"cuff {name}"))


def _stripes(look: Look, line: str, count: int) -> Painter:
    colour = Paint(look.coat.sleeve or look.coat.colour, line)
    if not look.coat.stripe:
        return lambda _v, _u: colour
    stripe = Paint(look.coat.stripe, line)
    return lambda v, _u: stripe if int(v * count) % 2 else colour


def _hand(mesh: Mesh, bones: Skeleton, limb: Limb, look: Look, line: str, side: int, scale: float) -> None:
    """A mitten with a thumb that points inwards and forwards: more is not seen at this size."""
    colour = plain(look.gloves or look.head.skin, line)
    along = limb.along
    palm, tips = limb.wrist + along * 0.045 * scale, limb.wrist + along * 0.115 * scale
    curl = bones.chest @ np.array([-side * 0.018, 0, 0.022])
    radii = tuple(r * scale for r in (0.028, 0.040, 0.038, 0.022))
    mesh.tube((limb.wrist, palm, (palm + tips) / 2 + curl * 0.6, tips + curl), radii, colour, 0.8)
    base = limb.wrist + along * 0.03 * scale
    thumb = base + bones.chest @ np.array([-side * 0.030, 0, 0.038]) + along * 0.035
    mesh.tube((base, thumb), (0.020 * scale, 0.014 * scale), colour)
