"""Shafts of sun in the air of a room: how far each view ray runs through light that came by a pane."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from .drawing import Array


@dataclass
class Panes:
    """Sunlit panes in one wall: `axis` is the wall's own, `plane` its place on it.

    `holes` are (a0, a1, z0, z1) along the other level axis; `inside` says on which
    side of the wall the room lies.
    """

    axis: int
    plane: float
    holes: list[tuple[float, float, float, float]]
    inside: int
    fade: float = 4.5


@dataclass
class View:
    """What the set knows about its camera and sun (written beside the passes)."""

    cam: list[float]
    yaw: float
    lens: float
    shift_y: float
    sun: list[float]
    panes: Panes

    @classmethod
    def read(cls, path: Path) -> View:
        """Read what the set has written."""
        data = json.loads(path.read_text())
        return cls(**{**data, "panes": Panes(**data["panes"])})


def march(view: View, depth: Array, w: int, h: int) -> Array:
    """For each of w by h view rays, how far it runs through sunlight that came by a pane."""
    panes = view.panes
    near = cv2.resize(depth, (w, h), interpolation=cv2.INTER_NEAREST)
    reach = np.minimum(near, 12.0)
    rays, cam, sun = _rays(view, w, h), np.array(view.cam), np.array(view.sun)
    total, jitter, n = np.zeros((h, w)), np.random.default_rng(1).random((h, w)), 64
    for i in range(n):
        point = cam + rays * ((i + jitter) / n * reach)[..., None]
        into = point[..., panes.axis] - panes.plane
        source = point - sun * (into / sun[panes.axis])[..., None]
        lit = _through(panes, source) & (into * panes.inside > 0)
        total += lit * reach / n * np.exp(-np.abs(into) / panes.fade)
    return total.astype(np.float32)


def _rays(view: View, w: int, h: int) -> Array:
    """The direction of every ray, its length one along the camera's axis."""
    yaw, wide = math.radians(view.yaw), 36 / view.lens
    ahead = np.array([-math.sin(yaw), math.cos(yaw), 0])
    right = np.array([math.cos(yaw), math.sin(yaw), 0])
    xx, yy = np.meshgrid((np.arange(w) + 0.5) / w - 0.5, (np.arange(h) + 0.5) / h)
    rise = (0.5 - yy) * h / w + view.shift_y
    up = np.array([0, 0, 1.0])
    return ahead + xx[..., None] * wide * right + rise[..., None] * wide * up


def _through(panes: Panes, point: Array) -> Array:
    """Whether points of the wall's plane lie in one of its panes."""
    along, z = point[..., 1 - panes.axis], point[..., 2]
    lit = np.zeros(z.shape, bool)
    for a0, a1, z0, z1 in panes.holes:
        lit |= (along > a0) & (along < a1) & (z > z0) & (z < z1)
    return lit
