"""Where the joints of a small figure are, and the frames that clothes hang on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .gait import SIDES, Frame, Pose
from .shapes import pitch, roll, yaw


@dataclass(frozen=True)
class Leg:
    """Hip, knee, ankle, and the turn of the foot."""

    hip: np.ndarray
    knee: np.ndarray
    ankle: np.ndarray
    foot: np.ndarray
    toes: float

    def at(self, length: float) -> np.ndarray:
        """Return the point that lies so far down the leg, in metres from the hip; above it below 0."""
        thigh = self.knee - self.hip
        long = float(np.linalg.norm(thigh))
        if length <= 0:
            return self.hip - np.array([0.0, length, 0.0])
        if length <= long:
            return self.hip + thigh * (length / long)
        shin = self.ankle - self.knee
        return self.knee + shin * ((length - long) / float(np.linalg.norm(shin)))


@dataclass(frozen=True)
class Limb:
    """Shoulder, elbow, wrist, and where the fingers point."""

    shoulder: np.ndarray
    elbow: np.ndarray
    wrist: np.ndarray
    pocket: bool

    @property
    def along(self) -> np.ndarray:
        """The direction of the forearm."""
        v = self.wrist - self.elbow
        return v / np.linalg.norm(v)


class Skeleton:
    """The joints of a body in a pose; left comes before right."""

    def __init__(self, frame: Frame, pose: Pose, head: float) -> None:
        self.frame, self.pose, self.head_size = frame, pose, head
        self.hips = pose.hips
        self.pelvis = yaw(pose.turn) @ roll(pose.tilt)
        self.chest = yaw(-pose.turn * 0.9) @ pitch(pose.lean)
        self.head = yaw(pose.look) @ pitch(pose.bow)
        self.legs = tuple(self._leg(k) for k in (0, 1))
        self.limbs = tuple(self._limb(k) for k in (0, 1))
        self.neck = self.on_chest((0, frame.height * 0.315 + 0.008 * pose.breath, -0.005))
        self.skull = self.neck + self.chest @ np.array([0, frame.height * 0.022, 0.018])
        """Below the chin, in the middle of the neck."""

    def on_chest(self, point: tuple[float, float, float]) -> np.ndarray:
        """Return a place on the trunk; heights are counted from the hips."""
        return self.hips + self.chest @ np.array(point)

    def on_head(self, points: np.ndarray) -> np.ndarray:
        """Return places on the head, whose unit is the head's height and whose origin lies below the chin."""
        return self.skull + (np.asarray(points, float) * self.head_size) @ self.head.T

    def _leg(self, index: int) -> Leg:
        side, foot = SIDES[index], self.pose.feet[index]
        hip = self.hips + self.pelvis @ np.array([side * self.frame.hips, 0, 0])
        outward = yaw(side * foot.out)
        knee, ankle = _bend(hip, foot.ankle, self.frame.leg / 2, outward @ np.array([0, 0.25, 1.0]))
        return Leg(hip, knee, ankle, outward, foot.toes)

    def _limb(self, index: int) -> Limb:
        side, arm, height = SIDES[index], self.pose.arms[index], self.frame.height
        lift = 0.010 * self.pose.breath
        shoulder = self.on_chest((side * self.frame.shoulders, height * 0.283 + lift, -0.005))
        elbow = shoulder + self._along(arm.upper, side) * height * 0.170
        wrist = elbow + self._along(arm.lower, side) * height * 0.145
        return Limb(shoulder, elbow, wrist, arm.pocket)

    def _along(self, direction: tuple[float, float, float], side: int) -> np.ndarray:
        v = self.chest @ (np.array(direction) * (side, 1, 1))
        return v / np.linalg.norm(v)


def _bend(hip: np.ndarray, ankle: np.ndarray, half: float, ahead: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Bend a knee so that the ankle is reached; a leg too short stretches towards it."""
    v = ankle - hip
    distance = float(np.linalg.norm(v))
    along = v / distance
    reached = min(distance, 2 * half * 0.9995)
    out = ahead - along * (ahead @ along)
    out = out / np.linalg.norm(out)
    knee = hip + along * reached / 2 + out * math.sqrt(half**2 - (reached / 2) ** 2)
    return knee, hip + along * reached
