"""How the figures stand, walk, run and sit: joints for every frame, feet fixed to the ground while they carry."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np

from .shapes import pitch

ANKLE = 0.085
"""How high the ankle is above the sole, in metres."""
HEEL, BALL = -0.055, 0.135
"""Where heel and ball of the foot touch the ground, from the ankle forwards."""
SIDES = (1, -1)
"""Left and right."""


@dataclass(frozen=True)
class Frame:
    """A body's measures, in metres, and its way of moving."""

    height: float = 1.76
    stride: float = 1.5
    """Metres per cycle of two steps."""
    hips: float = 0.085
    """Half the distance of the hip joints."""
    shoulders: float = 0.185
    """Half the distance of the shoulder joints."""
    swing: float = 21
    """How far the arms swing, in degrees."""
    lean: float = 3
    """How far the trunk leans forwards when walking, in degrees."""
    bow: float = -13
    """How far the head is bowed; below 0 it is raised."""

    @property
    def leg(self) -> float:
        """The length of thigh and shin together."""
        return self.height * 0.482

    @property
    def standing(self) -> float:
        """How high the hip joints are when standing."""
        return self.leg * 0.995 + ANKLE


@dataclass(frozen=True)
class Arm:
    """Directions of the upper arm and the forearm in the chest's frame; x is outwards."""

    upper: tuple[float, float, float]
    lower: tuple[float, float, float]
    pocket: bool = False


@dataclass(frozen=True)
class Foot:
    """Where the ankle is, and how far the toes are raised, in degrees."""

    ankle: np.ndarray
    toes: float = 0
    out: float = 7


@dataclass(frozen=True)
class Pose:
    """One frame of a movement; what has a side is given left first."""

    hips: np.ndarray
    feet: tuple[Foot, Foot]
    arms: tuple[Arm, Arm]
    turn: float = 0
    """Hips about the upright axis, in degrees; the chest turns the other way."""
    tilt: float = 0
    lean: float = 0
    bow: float = 0
    look: float = 0
    breath: float = 0
    """0 to 1."""
    sitting: bool = False
    props: frozenset[str] = field(default_factory=frozenset)


HANGING = Arm((0.17, -0.98, -0.02), (0.02, -0.97, 0.22))
CARRYING = Arm((0.34, -0.94, -0.02), (0.12, -0.98, 0.12))
UNDER_ARM = Arm((0.22, -0.96, -0.12), (-0.28, 0.10, 0.95))
POCKETS = Arm((0.32, -0.93, -0.20), (-0.17, -0.90, 0.40), pocket=True)


def stand(frame: Frame, breath: float, arms: tuple[Arm, Arm] = (HANGING, HANGING)) -> Pose:
    """Stand with the weight on one leg."""
    feet = tuple(
        Foot(np.array([side * (frame.hips + 0.025), ANKLE, 0.05 if side > 0 else -0.03]), 0, 14) for side in SIDES
    )
    return Pose(
        np.array([-0.012, frame.standing - 0.012, 0.0]),
        (feet[0], feet[1]),
        arms,
        tilt=-1.5,
        bow=frame.bow - breath,
        breath=breath,
    )


# --- steps


@dataclass(frozen=True)
class Step:
    """The path of a foot: shares of a cycle, metres, degrees."""

    carries: float
    """The share of the cycle during which the foot is on the ground."""
    under: float
    """When the ankle is below the hip."""
    strike: float
    """How far the toes are raised when the heel comes down."""
    push: float
    """How far the heel is raised at the end."""
    lift: float
    """How high the ankle rises in the air."""
    early: float
    """When in the air it is highest, 0 to 1."""
    late: float = 1.0
    """Above 1 the foot stays behind longer before it comes forwards."""


WALK = Step(0.58, 0.22, 20, 52, 0.07, 0.25)
RUN = Step(0.36, 0.14, 6, 62, 0.38, 0.42, 1.6)


def _toes(step: Step, q: float) -> float:
    down, up = 0.16 * step.carries, 0.58 * step.carries
    if q < down:
        return step.strike * (1 - q / down)
    if q > up:
        return -step.push * ((q - up) / (step.carries - up)) ** 1.4
    return 0.0


def _on_ground(step: Step, stride: float, q: float) -> tuple[np.ndarray, float]:
    """The ankle (height, forwards) of a foot that rolls from heel to ball."""
    flat, toes = stride * (step.under - q), _toes(step, q)
    pivot = HEEL if toes > 0 else BALL
    raised = pitch(-toes) @ np.array([0, ANKLE, -pivot])
    return np.array([raised[1], flat + pivot + raised[2]]), toes


def foot_path(step: Step, stride: float, q: float) -> tuple[np.ndarray, float]:
    """The ankle (height, forwards) and the toes at a phase; the heel comes down at 0."""
    q %= 1
    if q <= step.carries:
        return _on_ground(step, stride, q)
    left, right = _on_ground(step, stride, step.carries), _on_ground(step, stride, 0)
    f = (q - step.carries) / (1 - step.carries)
    g = f**step.late
    ease = g * g * (3 - 2 * g)
    place = left[0] + (right[0] - left[0]) * ease
    bump = (f / step.early) ** 2 if f < step.early else ((1 - f) / (1 - step.early)) ** 1.6
    place[0] += step.lift * math.sin(math.pi / 2 * min(bump, 1))
    return place, left[1] + (right[1] - left[1]) * min(1, ease * 1.15)


def _reach(frame: Frame, feet: tuple[Foot, Foot]) -> float:
    """How high the hips can be so that both feet are reached."""
    heights = []
    for foot in feet:
        ahead = min(abs(foot.ankle[2]), frame.leg * 0.9)
        heights.append(foot.ankle[1] + math.sqrt((frame.leg * 0.992) ** 2 - ahead**2))
    return min(heights)


def _feet(frame: Frame, step: Step, stride: float, phase: float) -> tuple[Foot, Foot]:
    feet = []
    for side in SIDES:
        (height, ahead), toes = foot_path(step, stride, phase if side > 0 else phase + 0.5)
        feet.append(Foot(np.array([side * frame.hips * 0.8, height, ahead]), toes))
    return feet[0], feet[1]


def walk(frame: Frame, phase: float, carried: tuple[Arm | None, Arm | None] = (None, None)) -> Pose:
    """A frame of walking; an arm that carries something keeps still."""
    feet = _feet(frame, WALK, frame.stride, phase)
    wave, double = math.cos(2 * math.pi * phase), math.cos(4 * math.pi * phase)
    arms = tuple(given or _swinging(frame.swing * -side * wave, 12) for side, given in zip(SIDES, carried, strict=True))
    top = frame.standing - 0.018 - 0.018 * double
    sway = 0.016 * math.sin(2 * math.pi * phase)
    return Pose(
        np.array([sway, min(_reach(frame, feet), top), 0.0]),
        feet,
        (arms[0], arms[1]),
        turn=-8 * wave,
        tilt=2.2 * math.sin(2 * math.pi * phase),
        lean=frame.lean,
        bow=frame.bow + 1.2 * double,
    )


def _swinging(angle: float, bend: float) -> Arm:
    """An arm that swings, above 0 forwards, its elbow the more bent the farther it is before the body."""
    upper, lower = math.radians(angle), math.radians(angle + bend + max(0.0, angle) * 0.6)
    return Arm((0.15, -math.cos(upper), math.sin(upper)), (-0.03, -math.cos(lower), math.sin(lower)))


def run(frame: Frame, stride: float, phase: float) -> Pose:
    """A frame of running: bent arms, both feet in the air twice a cycle."""
    feet = _feet(frame, RUN, stride, phase)
    wave = math.cos(2 * math.pi * (phase - 0.03))
    arms = tuple(_running_arm(38 * -side * wave - 14) for side in SIDES)
    bounce = 0.035 * math.cos(4 * math.pi * (phase - 0.43))
    return Pose(
        np.array([0.0, frame.standing - 0.035 + bounce, -0.02]),
        feet,
        (arms[0], arms[1]),
        turn=-11 * wave,
        lean=13,
        bow=frame.bow - 6,
    )


def _running_arm(angle: float) -> Arm:
    upper, lower = math.radians(angle), math.radians(angle + 92)
    return Arm((0.24, -math.cos(upper), math.sin(upper)), (-0.18, -math.cos(lower), math.sin(lower)))


# --- sitting


SEAT = 0.45
"""How high a chair's seat is."""
AT_TABLE = Arm((0.20, -0.86, 0.40), (-0.42, 0.02, 0.90))
ON_LAP = Arm((0.16, -0.97, 0.10), (-0.35, -0.30, 0.88))
READING = Arm((0.18, -0.90, 0.34), (-0.10, 0.42, 0.90))
CHIN = Arm((0.12, -0.84, 0.44), (-0.46, 0.84, -0.06))


def sit(frame: Frame, breath: float, arms: tuple[Arm, Arm], lean: float = 2, bow: float | None = None) -> Pose:
    """Sit on a chair, whose middle is the foot point."""
    ahead = frame.leg * 0.5 - 0.10
    feet = tuple(Foot(np.array([side * 0.11, ANKLE, ahead + 0.05 * (side < 0)]), 0, 10) for side in SIDES)
    return Pose(
        np.array([0, SEAT + 0.10, -0.04]),
        (feet[0], feet[1]),
        arms,
        lean=lean,
        bow=frame.bow - breath if bow is None else bow - breath,
        breath=breath,
        sitting=True,
    )


def holding(pose: Pose, *props: str) -> Pose:
    """Return the pose with things in hand."""
    return replace(pose, props=frozenset(props))
