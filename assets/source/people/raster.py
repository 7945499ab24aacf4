"""Triangles to pixels, through thirty lines of C compiled on first use."""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np

SOURCE = Path(__file__).with_name("raster.c")


@lru_cache(None)
def _library() -> ctypes.CDLL:
    target = Path(tempfile.mkdtemp(prefix="raster-")) / "raster.so"
    command = ["gcc", "-O3", "-shared", "-fPIC", "-o", str(target), str(SOURCE), "-lm"]
    subprocess.run(command, check=True)  # noqa: S603 - our own compiler call
    return ctypes.CDLL(str(target))


def rasterise(points: np.ndarray, triangles: np.ndarray, w: int, h: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Triangle number (-1: none), depth (nearer is larger) and barycentrics."""
    points = np.ascontiguousarray(points, np.float64)
    triangles = np.ascontiguousarray(triangles, np.int32)
    number = np.full((h, w), -1, np.int32)
    depth, weights = np.full((h, w), -1e18), np.zeros((h, w, 3))

    def pointer(a: np.ndarray) -> ctypes.c_void_p:
        return a.ctypes.data_as(ctypes.c_void_p)

    _library().rasterise(
        pointer(points), pointer(triangles), len(triangles), w, h, pointer(number), pointer(depth), pointer(weights)
    )
    return number, depth, weights


def normals(points: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    """Smooth normals of a mesh's points."""
    a, b, c = (points[triangles[:, k]] for k in range(3))
    face = np.cross(b - a, c - a)
    out = np.zeros_like(points)
    for k in range(3):
        np.add.at(out, triangles[:, k], face)
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)


def fan(faces: list[list[int]]) -> np.ndarray:
    """Faces of any size as triangles."""
    return np.array([[f[0], f[i], f[i + 1]] for f in faces for i in range(1, len(f) - 1)], np.int32)


def spread(values: np.ndarray, triangles: np.ndarray, number: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Values at points, interpolated for each covered pixel."""
    out, inside = np.zeros((*number.shape, values.shape[1]), np.float32), number >= 0
    corners = values.astype(np.float32)[triangles[number[inside]]]
    out[inside] = np.einsum("nkc,nk->nc", corners, weights[inside].astype(np.float32))
    return out
