"""Steam from under the carriages: rounded billows in two tones, drawn before what is farther away."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from .drawing import Array, colour, mix, noise, ramp

Spot = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Jet:
    """Where steam comes out, how high it climbs and how far it drifts to the right, in metres."""

    place: Spot
    climb: float
    drift: float
    size: float
    seed: int
    dense: float = 0.8


@dataclass(frozen=True, slots=True)
class Lens:
    """The camera that the steam is drawn for."""

    place: Spot
    yaw: float
    lens: float
    shift: float

    def see(self, point: Array) -> tuple[float, float, float]:
        """Where a point lies, in parts of the width from the middle, and how far ahead it is."""
        a = math.radians(self.yaw)
        dx, dy, dz = point - np.array(self.place)
        ahead = -math.sin(a) * dx + math.cos(a) * dy
        side = math.cos(a) * dx + math.sin(a) * dy
        return side / ahead * self.lens / 36, self.shift - dz / ahead * self.lens / 36, ahead


SMALL = 960


def billow(jet: Jet, lens: Lens, w: int, h: int) -> tuple[Array, Array, float]:
    """How thick the steam is, and how thick what of it faces the lamps, from 0 to 1; and its distance."""
    sw, sh = SMALL, round(SMALL * h / w)
    yy, xx = np.mgrid[0:sh, 0:sw].astype(np.float32) / sw
    xx, yy = xx - 0.5, yy - 0.5 * h / w
    rng = np.random.default_rng(jet.seed)
    body, lit = np.zeros((sh, sw), np.float32), np.zeros((sh, sw), np.float32)
    _, _, ahead = lens.see(np.array(jet.place))
    for k in range(30):
        t = (k + rng.random()) / 30
        wander = rng.normal(0, 0.32, 3) * jet.size * (0.3 + t)
        point = np.array(jet.place) + np.array([jet.drift * t**1.3, 0, jet.climb * t]) + wander * np.array([1, 0, 0.5])
        x, y, near = lens.see(point)
        r = jet.size * (0.28 + 0.75 * t) * rng.uniform(0.6, 1.1) / near * lens.lens / 36
        strength = (1 - t) ** 0.55
        body = np.maximum(body, strength * np.exp(-(((xx - x) ** 2 + (yy - y) ** 2) / (r * r))))
        lit = np.maximum(
            lit, strength * np.exp(-(((xx - x - 0.45 * r) ** 2 + (yy - y + 0.55 * r) ** 2) / (r * r * 0.7)))
        )
    size = (w, h)
    return (
        cv2.resize(body, size, interpolation=cv2.INTER_CUBIC),
        cv2.resize(lit, size, interpolation=cv2.INTER_CUBIC),
        ahead,
    )


def steam(jets: tuple[Jet, ...], lens: Lens, depth: Array, tones: tuple[str, str]) -> tuple[Array, Array]:
    """The cover of all billows and their colour."""
    h, w = depth.shape
    unit = w / 1920
    curl = noise(h, w, 60 * unit, 44 * unit, 77, 3) - 0.5
    cover, col = np.zeros((h, w), np.float32), np.zeros((h, w, 3), np.float32) + colour(tones[0])
    for jet in sorted(jets, key=lambda one: -one.place[1]):
        body, lit, ahead = billow(jet, lens, w, h)
        edge = ramp(0.40, 0.47, body + 0.42 * curl) * (0.55 + 0.45 * ramp(0.45, 0.9, body))
        mine = edge * jet.dense * ramp(ahead - 0.9, ahead + 0.6, depth)
        shine = ramp(0.50, 0.56, lit + 0.34 * curl)
        tone = mix(colour(tones[0]), colour(tones[1]), shine[..., None])
        col = mix(col, tone, mine[..., None])
        cover = cover + mine * (1 - cover)
    return cover.astype(np.float32), col.astype(np.float32)
