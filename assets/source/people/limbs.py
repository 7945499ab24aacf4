"""How arms are aimed and fingers bent."""

from __future__ import annotations

import numpy as np

from . import human
from .figure import BASE, NEUTRAL, rz
from .human import Rotations

Direction = tuple[float, float, float]


def _between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the rotation that carries one direction to another."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    axis = np.cross(a, b)
    if np.linalg.norm(axis) < 1e-8:
        return np.eye(3)
    return human.rotation(axis, np.degrees(np.arctan2(np.linalg.norm(axis), a @ b)))


def arm(
    side: int, upper: Direction, lower: Direction, clavicle: float = -5, roll: float = 0, hand: Direction | None = None
) -> Rotations:
    """Aim upper arm, forearm and hand along body directions: outwards on that side, up, forwards."""
    s = ".L" if side > 0 else ".R"

    def head(bone: str) -> np.ndarray:
        return BASE.joint(NEUTRAL, bone + s)

    def outward(d: Direction) -> np.ndarray:
        return np.array([d[0] * side, d[1], d[2]], float)

    shoulder = rz(clavicle * side)
    turn_upper = _between(head("lowerarm01") - head("upperarm01"), shoulder.T @ outward(upper))
    frame = shoulder @ turn_upper
    forearm = head("wrist") - head("lowerarm01")
    turn_lower = _between(forearm, frame.T @ outward(lower))
    twist = human.rotation(forearm, roll * side * 0.5)
    frame = frame @ turn_lower @ twist
    wrist = human.rotation(forearm, roll * side * 0.5)
    if hand is not None:
        fingers = head("finger3-1") - head("wrist")
        wrist = wrist @ _between(fingers, (frame @ wrist).T @ outward(hand))
    return {
        "clavicle" + s: shoulder,
        "upperarm01" + s: turn_upper,
        "lowerarm01" + s: turn_lower,
        "lowerarm02" + s: twist,
        "wrist" + s: wrist,
    }


def curl(side: int, fingers: tuple[int, ...], degrees: tuple[float, float, float]) -> Rotations:
    """Bend fingers (1 thumb to 5 little finger), one angle for each of their three joints."""
    s = "L" if side > 0 else "R"
    ends = [BASE.joint(NEUTRAL, f"finger{k}-1.{s}") for k in (5, 2)]
    across = ends[0] - ends[1]
    across /= np.linalg.norm(across)
    return {
        f"finger{f}-{k}.{s}": human.rotation(across, d * side)
        for f in fingers
        for k, d in zip((1, 2, 3), degrees, strict=True)
    }


def _palm(side: int) -> np.ndarray:
    """Return a direction square to the palm."""
    s = "L" if side > 0 else "R"
    wrist, first, last = (BASE.joint(NEUTRAL, f"{bone}.{s}") for bone in ("wrist", "finger2-1", "finger5-1"))
    return np.cross(first - wrist, last - wrist)


def close(side: int, share: float = 1) -> Rotations:
    """Lay the fingers together, which the mannequin holds spread; 1 closes them."""
    s, palm = "L" if side > 0 else "R", _palm(side)
    return {f"finger{f}-1.{s}": human.rotation(palm, d * share) for f, d in ((2, 10), (4, -8), (5, -18))}


def oppose(side: int, degrees: float) -> Rotations:
    """Lay the thumb along the forefinger."""
    return {f"finger1-1.{'L' if side > 0 else 'R'}": human.rotation(_palm(side), degrees)}
