"""A posed mannequin before an orthographic camera: pixel buffers and face landmarks.

A landmark is a point (u, v) of the canonical front view of the neutral face; it names a
place on the surface that follows shape, pose and head turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy import ndimage as ndi
from scipy.sparse import coo_matrix, csr_matrix

from . import human
from .human import Base, Rotations, Skeleton
from .raster import fan, normals, rasterise, spread

BASE = Base()


def rx(degrees: float) -> np.ndarray:
    """Turn about the axis to the figure's left: above 0 nods forwards."""
    return human.rotation([1, 0, 0], degrees)


def ry(degrees: float) -> np.ndarray:
    """Turn about the upright axis: above 0 to the figure's left."""
    return human.rotation([0, 1, 0], degrees)


def rz(degrees: float) -> np.ndarray:
    """Turn about the axis to the viewer: above 0 tilts to the left of the picture."""
    return human.rotation([0, 0, 1], degrees)


# --- the neutral face, and picking on it


def _neutral() -> np.ndarray:
    points = BASE.points.copy()
    human.macro(points, "male", 25, 0.5, 0.5, 0.5, 0.5)
    return points


NEUTRAL = _neutral()
_LEVEL = NEUTRAL[BASE.named["helper-l-eye"]].mean(0)[1] - 0.35
_UNIT = 952 / 1520 * 2
CENTRE = 60 * _UNIT  # u of the middle of the face
_BODY = fan([f for f, g in zip(BASE.faces, BASE.groups, strict=True) if g == "body"])
_FRONT = np.c_[400 + NEUTRAL[:, 0] * 620, 500 - (NEUTRAL[:, 1] - _LEVEL) * 620, NEUTRAL[:, 2]]
_NUMBER, _, _WEIGHTS = rasterise(_FRONT, _BODY, 800, 1000)


def to_front(points: np.ndarray) -> np.ndarray:
    """Points of the neutral shape in (u, v)."""
    return np.c_[(60 + points[:, 0] * 620) * _UNIT, (500 - (points[:, 1] - _LEVEL) * 620) * _UNIT]


def pick(u: float, v: float, side: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """The triangle and barycentrics under a landmark; side -1 mirrors it."""
    x, y = (u - CENTRE) / _UNIT * side + 400, v / _UNIT
    column, row = int(np.clip(x, 0, 799)), int(np.clip(y, 0, 999))
    return _BODY[_NUMBER[row, column]], _WEIGHTS[row, column]


# --- subdivision


class Subdivision:
    """One Catmull-Clark step as a sparse matrix, so that any attribute can take it."""

    def __init__(self, faces: list[list[int]], count: int) -> None:
        self.faces, self.count = faces, count
        self.edges: dict[tuple[int, int], list[int]] = {}
        for k, f in enumerate(faces):
            for a, c in zip(f, f[1:] + f[:1], strict=True):
                self.edges.setdefault((min(a, c), max(a, c)), []).append(k)
        self._entries: tuple[list[int], list[int], list[float]] = ([], [], [])
        self._face_count, self._edge_count, self._border = np.zeros(count), np.zeros(count), np.zeros(count)
        for f in faces:
            self._face_count[f] += 1
        for edge, owners in self.edges.items():
            for a in edge:
                self._edge_count[a] += 1
                self._border[a] += len(owners) == 1
        self._face_points()
        self._edge_points()
        self._corner_points()

    def _add(self, row: int, column: int, weight: float) -> None:
        for part, value in zip(self._entries, (row, column, weight), strict=True):
            part.append(value)

    def _face_points(self) -> None:
        for k, f in enumerate(self.faces):
            for a in f:
                self._add(self.count + k, a, 1 / len(f))
                if self._border[a] == 0:
                    for q in f:
                        self._add(a, q, 1 / len(f) / self._face_count[a] ** 2)

    def _edge_points(self) -> None:
        first = self.count + len(self.faces)
        for j, (edge, owners) in enumerate(self.edges.items()):
            inner = len(owners) == 2
            for a in edge:
                self._add(first + j, a, 0.25 if inner else 0.5)
            for k in owners if inner else ():
                for q in self.faces[k]:
                    self._add(first + j, q, 0.25 / len(self.faces[k]))
            for a in edge:
                if self._border[a] == 0:
                    for q in edge:
                        self._add(a, q, 1 / self._edge_count[a] / self._face_count[a])
                elif len(owners) == 1:
                    for q in edge:
                        self._add(a, q, 0.25 / self._border[a])

    def _corner_points(self) -> None:
        for a in range(self.count):
            n = self._face_count[a]
            keep = 1 if n == 0 else (n - 3) / n if self._border[a] == 0 else 0.5
            self._add(a, a, keep)

    def matrix(self) -> csr_matrix:
        """Return the step as a matrix from old points to new ones."""
        rows, columns, weights = self._entries
        size = (self.count + len(self.faces) + len(self.edges), self.count)
        return coo_matrix((weights, (rows, columns)), size).tocsr()

    def quads(self) -> list[list[int]]:
        """Return the finer faces, each of four points."""
        first = self.count + len(self.faces)
        number = {edge: first + j for j, edge in enumerate(self.edges)}
        out = []
        for k, f in enumerate(self.faces):
            for q, a in enumerate(f):
                after, before = f[(q + 1) % len(f)], f[q - 1]
                e, g = (number[min(a, c), max(a, c)] for c in (after, before))
                out.append([a, e, self.count + k, g])
        return out


# --- the figure


@dataclass
class Buffer:
    """Pixels of a part of the figure, cropped; `origin` is in fine pixels."""

    number: np.ndarray
    depth: np.ndarray
    weights: np.ndarray
    origin: tuple[int, int]
    fine: int
    normal: np.ndarray | None = None
    front: np.ndarray | None = None  # (u, v, neutral z)

    @property
    def mask(self) -> np.ndarray:
        """Where the part covers the picture."""
        return self.number >= 0


class Figure:
    """A shape in a pose, framed by its neck so that head turns do not move the frame."""

    def __init__(
        self,
        rest: np.ndarray,
        rotations: Rotations,
        yaw: float = -28,
        scale: float = 122,
        top: float = 110,
        light: tuple[float, float, float] = (-0.5, 0.6, 0.6),
        head_scale: float = 1.06,
        centre: float = 500,
    ) -> None:
        self.w, self.h, self.centre, self.scale, self.top = 1000, 1500, centre, scale, top
        self.skeleton = Skeleton(BASE, rest, rotations)
        self.points = self._enlarge_head(self.skeleton.skin(rest), head_scale)
        self.view = ry(yaw)
        neck = self.skeleton.place("spine01", self.skeleton.heads["neck01"]) @ self.view.T
        crown = rest[BASE.named["body"]][:, 1].max() - BASE.joint(rest, "neck01")[1]
        self._left, self._crown = neck[0], neck[1] + crown
        direction = np.array(light, float)
        self.light = direction / np.linalg.norm(direction)

    def _enlarge_head(self, points: np.ndarray, factor: float) -> np.ndarray:
        weight = np.clip(BASE.weight(BASE.descendants("head")), 0, 1)[:, None]
        centre = self.skeleton.place("head", self.skeleton.heads["head"])
        return points + weight * (points - centre) * (factor - 1)

    def project(self, points: np.ndarray) -> np.ndarray:
        """Canvas x, y and depth."""
        p = np.atleast_2d(points) @ self.view.T
        x = self.centre + (p[:, 0] - self._left) * self.scale
        return np.c_[x, self.top - (p[:, 1] - self._crown) * self.scale, p[:, 2]]

    def landmark(self, u: float, v: float, side: int = 1) -> np.ndarray:
        """Return where a place on the face is seen on the canvas."""
        triangle, weights = pick(u, v, side)
        return self.project((self.points[triangle] * weights[:, None]).sum(0))[0, :2]

    def buffer(self, keep: np.ndarray, fine: int = 3, fill: bool = False) -> Buffer:
        """Rasterise the body faces whose points are all kept; `fill` closes small holes."""
        matrix, triangles = _refined(keep.tobytes())
        points, neutral = matrix @ self.points, matrix @ NEUTRAL
        normal, canvas = normals(points @ self.view.T, triangles), self.project(points)
        canvas[:, :2] *= fine
        number, depth, weights = rasterise(canvas, triangles, self.w * fine, self.h * fine)
        out = _crop(number, depth, weights, fine)
        if fill:
            _close_holes(out)
        out.normal = spread(normal, triangles, out.number, out.weights)
        front = np.c_[to_front(neutral), neutral[:, 2:3]]
        out.front = spread(front, triangles, out.number, out.weights)
        return out

    def head_points(self) -> np.ndarray:
        """Return which points belong to head, neck and shoulders."""
        bones = BASE.descendants("neck01") | {"spine01", "clavicle.L", "clavicle.R"}
        return BASE.weight(bones) > 0.25

    def hand_points(self, side: int) -> np.ndarray:
        """Return which points belong to one hand and its wrist."""
        s = "L" if side > 0 else "R"
        return BASE.weight(BASE.descendants(f"wrist.{s}") | {f"lowerarm02.{s}"}) > 0.5


@lru_cache(16)
def _refined(keep: bytes) -> tuple[csr_matrix, np.ndarray]:
    """Refine the body faces whose points are all kept: the step as a matrix, and its triangles."""
    kept = np.frombuffer(keep, bool)
    faces = [f for f, g in zip(BASE.faces, BASE.groups, strict=True) if g == "body" and all(kept[i] for i in f)]
    step = Subdivision(faces, len(BASE.points))
    return step.matrix(), fan(step.quads())


def _crop(number: np.ndarray, depth: np.ndarray, weights: np.ndarray, fine: int) -> Buffer:
    ys, xs = np.where(number >= 0)
    pad = 12 * fine
    y0, x0 = max(0, ys.min() - pad), max(0, xs.min() - pad)
    part = (slice(y0, ys.max() + pad), slice(x0, xs.max() + pad))
    return Buffer(number[part].copy(), depth[part].copy(), weights[part].copy(), (int(x0), int(y0)), fine)


def _close_holes(buffer: Buffer) -> None:
    """Fill small gaps (parted lips) from their nearest pixels."""
    hole = ndi.binary_fill_holes(buffer.mask) & ~buffer.mask
    labels, _ = ndi.label(hole)
    for place in ndi.find_objects(labels):
        part = tuple(slice(max(0, k.start - 3), k.stop + 3) for k in place)
        here = hole[part]
        iy, ix = ndi.distance_transform_edt(buffer.number[part] < 0, return_indices=True)[1]
        for values in (buffer.number, buffer.depth, buffer.weights):
            values[part][here] = values[part][iy[here], ix[here]]
