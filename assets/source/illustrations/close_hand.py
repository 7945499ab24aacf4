"""A hand of the mannequin, large, anywhere on a table top: its flat picture with ink, and the shadow it throws."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
from scipy.sparse import csr_matrix

from people.cast import shape
from people.figure import BASE, Buffer, Subdivision
from people.human import Rotations, Skeleton
from people.person import Person
from people.raster import fan, normals, rasterise, spread
from people.skin import Skin, paint

from .tabletop import Spot, Tabletop

BRIGHT = 0.9
"""Skin that faces the light as much as this takes the brightest tone."""
MARGIN = 40
"""Pixels round the hand in its own picture."""


@dataclass(frozen=True, eq=False)
class Grip:
    """How a hand is held, and where its wrist is."""

    side: int
    """1 the left hand, -1 the right one."""
    bends: Rotations
    wrist: Spot
    along: Spot
    """Where the middle finger's knuckle points."""
    back: Spot
    """Where the back of the hand faces."""


@lru_cache(2)
def _refined(side: int) -> tuple[csr_matrix, np.ndarray]:
    """Refine the faces of one hand twice: the steps as a matrix, and its triangles."""
    s = "L" if side > 0 else "R"
    kept = BASE.weight(BASE.descendants(f"wrist.{s}") | {f"lowerarm02.{s}", f"lowerarm01.{s}"}) > 0.5
    faces = [f for f, g in zip(BASE.faces, BASE.groups, strict=True) if g == "body" and all(kept[i] for i in f)]
    first = Subdivision(faces, len(BASE.points))
    coarse, quads = first.matrix(), first.quads()
    second = Subdivision(quads, coarse.shape[0])
    return second.matrix() @ coarse, fan(second.quads())


def _frame(along: np.ndarray, back: np.ndarray) -> np.ndarray:
    """Return three axes as columns: along, square to the back, across."""
    a = along / np.linalg.norm(along)
    n = back - a * (a @ back)
    n = n / np.linalg.norm(n)
    return np.c_[a, n, np.cross(a, n)]


class CloseHand:
    """One person's hand in a grip on a table top."""

    def __init__(self, person: Person, grip: Grip, table: Tabletop, glow: str) -> None:
        self.table, self.grip, self.glow = table, grip, glow
        s = "L" if grip.side > 0 else "R"
        rest = shape(person)
        self._skeleton = Skeleton(BASE, rest, grip.bends)
        wrist, middle, first, last = (BASE.joint(rest, f"{b}.{s}") for b in _LANDMARKS)
        palm = np.cross(first - wrist, last - wrist) * grip.side
        own = _frame(middle - wrist, palm)
        wanted = _frame(np.array(grip.along, float), np.array(grip.back, float))
        self._turn, self._wrist = wanted @ own.T, wrist
        self.points = self._placed(self._skeleton.skin(rest))

    def _placed(self, points: np.ndarray) -> np.ndarray:
        """From the mannequin's decimetres to the table's centimetres."""
        return (points - self._wrist) @ self._turn.T * 10 + np.array(self.grip.wrist, float)

    def joint(self, bone: str) -> np.ndarray:
        """Return where a bone begins, on the table: `finger2-3`."""
        name = f"{bone}.{'L' if self.grip.side > 0 else 'R'}"
        return self._placed(self._skeleton.place(name, self._skeleton.heads[name])[None])[0]

    def tip(self, finger: int) -> np.ndarray:
        """Return the foremost point of a finger, by what moves with its last bone."""
        bone = f"finger{finger}-3.{'L' if self.grip.side > 0 else 'R'}"
        root = self.joint(f"finger{finger}-3")
        points = self.points[_ON_BODY & (BASE.weight({bone}) > 0.9)]
        return points[np.linalg.norm(points - root, axis=1).argmax()]

    def back_of(self, finger: int, bone: int = 3) -> np.ndarray:
        """Return where the back of a finger faces at one of its bones."""
        s = "L" if self.grip.side > 0 else "R"
        heads = self._skeleton.heads
        end = heads[f"finger{finger}-{bone}.{s}"] - heads[f"finger{finger}-{bone - 1}.{s}"]
        across = heads[f"finger2-1.{s}"] - heads[f"finger5-1.{s}"]
        back = np.cross(across, end) * self.grip.side
        if finger == 1:  # the thumb is turned a quarter from the other fingers
            back = 0.45 * back / np.linalg.norm(back) + across / np.linalg.norm(across)
        turn, _ = self._skeleton.transform(f"finger{finger}-{bone}.{s}")
        return self._turn @ turn @ (back / np.linalg.norm(back))

    def _mesh(self) -> tuple[np.ndarray, np.ndarray]:
        matrix, triangles = _refined(self.grip.side)
        return matrix @ self.points, triangles

    def buffer(self, fine: int) -> Buffer:
        """Rasterise the hand at its place in the picture."""
        points, triangles = self._mesh()
        canvas = self.table.pixels(points)
        used = canvas[np.unique(triangles), :2]
        low = np.floor(used.min(0)).astype(int) - MARGIN
        wide, high = np.ceil(used.max(0)).astype(int) + MARGIN - low
        canvas[:, :2] = (canvas[:, :2] - low) * fine
        number, depth, weights = rasterise(canvas, triangles, int(wide) * fine, int(high) * fine)
        normal = spread(normals(points @ self.table.view().T, triangles), triangles, number, weights)
        return Buffer(number, depth, weights, (int(low[0]) * fine, int(low[1]) * fine), fine, normal)

    def picture(self, skin: Skin, fine: int) -> tuple[np.ndarray, tuple[int, int]]:
        """Return the hand as floating RGBA, and its origin in fine pixels."""
        buffer, light = self.buffer(fine), self.table.light()
        facing = cv2.GaussianBlur((buffer.normal @ light).astype(np.float32), (0, 0), 3.0 * fine)
        bright = np.clip((facing - BRIGHT) / 0.015 + 0.5, 0, 1) * buffer.mask
        zones = [(bright, self.glow, skin.shadow)]
        return paint(buffer, light, replace(skin, zones=zones)), buffer.origin

    def shadow(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the hand's shadow on the marble: points in picture pixels, and triangles."""
        points, triangles = self._mesh()
        return self.table.pixels(self.table.fallen(points))[:, :2], triangles


_ON_BODY = np.isin(
    np.arange(len(BASE.points)),
    np.concatenate([f for f, g in zip(BASE.faces, BASE.groups, strict=True) if g == "body"]),
)
_LANDMARKS = ("wrist", "finger3-1", "finger2-1", "finger5-1")
