"""The two people as a dozen shape parameters each, and their poses."""

from __future__ import annotations

import numpy as np

from . import human
from .figure import BASE, NEUTRAL, Figure, rx, ry, rz
from .human import Rotations

Turn = tuple[float, float, float]  # pitch, yaw, roll in degrees
BUILD = {
    "arseniy": ("male", 42, 0.55, 0.28, 0.75, 0.7),
    "sophia": ("female", 24, 0.45, 0.42, 0.45, 0.8),
}
DETAILS = {
    "arseniy": {
        "head-rectangular": 0.35, "head-scale-vert-incr": 0.25, "head-fat-decr": 0.5, "l-cheek-bones-incr": 0.6,
        "r-cheek-bones-incr": 0.6, "l-cheek-volume-decr": 0.6, "r-cheek-volume-decr": 0.6, "chin-width-incr": 0.2,
        "chin-prominent-incr": 0.3, "chin-height-incr": 0.2, "nose-hump-incr": 0.45, "nose-scale-vert-incr": 0.25,
        "nose-width2-decr": 0.3, "nose-point-width-decr": 0.3, "nose-scale-depth-incr": 0.3,
        "mouth-lowerlip-volume-decr": 0.4, "mouth-upperlip-volume-decr": 0.5, "mouth-scale-horiz-incr": 0.2,
    },
    "sophia": {
        "head-oval": 0.5, "head-invertedtriangular": 0.2, "l-eye-scale-incr": 0.5, "r-eye-scale-incr": 0.5,
        "nose-scale-vert-decr": 0.25, "nose-width2-decr": 0.3, "nose-point-up": 0.25, "nose-scale-horiz-decr": 0.2,
        "chin-width-decr": 0.3, "mouth-lowerlip-volume-incr": 0.2,
    },
}  # fmt: skip
HEAD_SCALE = {"arseniy": 1.22, "sophia": 1.14}
CAMERA = {
    "arseniy": {"yaw": -26, "scale": 122, "top": 120},
    "sophia": {"yaw": 26, "scale": 128, "top": 150, "light": (0.5, 0.6, 0.6)},
}


def shape(who: str) -> np.ndarray:
    """A person's points at rest."""
    points = BASE.points.copy()
    human.macro(points, *BUILD[who])
    for name, weight in DETAILS[who].items():
        human.apply(points, name, weight)
    return points


def _between(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The rotation that carries one direction to another."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    axis = np.cross(a, b)
    if np.linalg.norm(axis) < 1e-8:
        return np.eye(3)
    return human.rotation(axis, np.degrees(np.arctan2(np.linalg.norm(axis), a @ b)))


def arm(side: int, upper, lower, clavicle=-5, roll=0, hand=None) -> Rotations:
    """Aim upper arm, forearm and hand along body directions (x outwards on that side)."""
    s = ".L" if side > 0 else ".R"

    def head(bone: str) -> np.ndarray:
        return BASE.joint(NEUTRAL, bone + s)

    def outward(d) -> np.ndarray:
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
        "clavicle" + s: shoulder, "upperarm01" + s: turn_upper, "lowerarm01" + s: turn_lower,
        "lowerarm02" + s: twist, "wrist" + s: wrist,
    }  # fmt: skip


def curl(side: int, fingers, degrees) -> Rotations:
    """Bend fingers, one angle for each joint."""
    s = "L" if side > 0 else "R"
    ends = [BASE.joint(NEUTRAL, f"finger{k}-1.{s}") for k in (5, 2)]
    across = ends[0] - ends[1]
    across /= np.linalg.norm(across)
    return {f"finger{f}-{k}.{s}": human.rotation(across, d * side) for f in fingers for k, d in zip((1, 2, 3), degrees)}


HANGING = ((0.34, -0.92, -0.2), (-0.22, -0.9, 0.38))
HIS_NECK = {"neck01": ry(-4) @ rx(2)}
HER_NECK = {"neck01": ry(3) @ rx(4)}
POSES: dict[tuple[str, str], Rotations] = {
    ("arseniy", "pockets"): arm(1, *HANGING) | arm(-1, *HANGING) | HIS_NECK | {"head": ry(-4)},
    ("arseniy", "smoke"): arm(1, *HANGING)
    | arm(-1, (0.26, -0.95, 0.0), (-0.42, 0.66, 0.62), roll=-30, hand=(-0.35, 0.85, 0.4))
    | curl(-1, (2, 3), (25, 15, 5))
    | curl(-1, (4, 5), (55, 50, 30))
    | HIS_NECK
    | {"head": rx(1) @ rz(-3)},
    ("sophia", "book"): arm(-1, (0.16, -0.95, -0.1), (-0.62, 0.28, 0.66), -8, 40, (-0.8, 0.5, 0.3))
    | arm(1, (0.16, -0.95, -0.05), (-0.72, -0.08, 0.66), -8, 30, (-0.9, -0.1, 0.35))
    | curl(-1, (2, 3, 4, 5), (12, 14, 8))
    | curl(1, (2, 3, 4, 5), (12, 14, 8))
    | HER_NECK
    | {"head": ry(3) @ rz(4)},
    ("sophia", "hand"): arm(1, (0.12, -0.97, 0.1), (-0.86, -0.06, 0.5), -8, 30)
    | arm(-1, (0.02, -0.88, 0.42), (-0.36, 0.90, 0.26), -8, 0, (-0.42, 0.9, 0))
    | curl(-1, (2, 3, 4, 5), (34, 44, 26))
    | HER_NECK
    | {"head": ry(2) @ rx(3) @ rz(6)},
}


def pose(who: str, name: str, turn: Turn = (0, 0, 0)) -> Figure:
    """A person in a pose, the head turned a little further."""
    rotations = dict(POSES[who, name])
    pitch, yaw, roll = turn
    rotations["neck02"] = rz(roll * 0.4) @ ry(yaw * 0.4) @ rx(pitch * 0.4)
    rotations["head"] = rotations["head"] @ rz(roll * 0.6) @ ry(yaw * 0.6) @ rx(pitch * 0.6)
    return Figure(shape(who), rotations, head_scale=HEAD_SCALE[who], **CAMERA[who])


def reference(who: str) -> Figure:
    """The figure on which the hair was first drawn."""
    rotations = POSES["arseniy", "pockets"] if who == "arseniy" else HER_NECK | {"head": ry(3) @ rz(4)}
    camera = {k: v for k, v in CAMERA[who].items() if k != "light"}
    return Figure(shape(who), rotations, **camera)
