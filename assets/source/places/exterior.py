"""Streets by daylight and by lamp: from passes to a finished picture."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import cv2
import numpy as np

from fineness import PICTURE

from .drawing import (
    ENLARGED,
    Array,
    Passes,
    Pen,
    blur,
    channel,
    colour,
    find_edges,
    fit,
    grade,
    grain,
    ink,
    lay_ink,
    mix,
    ramp,
    read_exr,
    scatter,
    screen,
    steps,
    vignette,
    wobble,
)
from .front import Lines, cut_front
from .heavens import offset, sky
from .outdoors import DUSK, EMIT, NIGHT, STONE, Mood
from .street_patterns import street_patterns

__all__ = ["DUSK", "NIGHT", "Exterior", "Mood", "Street"]

SWERVE = 0.8
"""How far lines swerve, in pixels of a 1920 picture."""


@dataclass
class Street:
    """All that the compositor must know about one set."""

    folder: Path
    palette: dict[str, str]
    yaw: float
    lens: float
    shift_y: float = 0.0
    cloud_seed: int = 23
    sett_patches: float = -0.15  # lower: more of the cobbles are drawn
    pen: Pen = field(default_factory=lambda: Pen(2.6, 9, 0.40, 0.36, 1.5))
    decorate: Callable[[Passes, Array, Array, Array], tuple[Array, Array]] | None = None

    @property
    def vanish(self) -> tuple[float, float]:
        """The vanishing point of +y, in parts of the picture."""
        x = 0.5 + math.tan(math.radians(self.yaw)) * self.lens / 36
        return x, 0.5 + self.shift_y * PICTURE[0] / PICTURE[1]


class Exterior:
    """One street in one mood, drawn step by step."""

    def __init__(self, street: Street, mood: Mood) -> None:
        self.street, self.mood = street, mood
        names = json.loads((street.folder / "names.json").read_text())
        self.names = names
        self.p = Passes(street.folder / mood.exact, names)
        self.occlusion = self._soft("ao.exr")
        self.lamps = self._soft("l.exr")
        self.sky = self._sky()

    def _soft(self, name: str) -> Array | None:
        path = self.street.folder / name
        return channel(read_exr(path), "Combined") if path.exists() else None

    def draw(self) -> Array:
        """The finished picture."""
        p, mood = self.p, self.mood
        col, texture, emit = self._shade(p, mirrored=False)
        col = np.where(p.sky[..., None], self.sky, col)
        if mood.wet and (self.street.folder / "r.exr").exists():
            col = self._reflect(col)
        col, fog, tone = self._atmosphere(col, p)
        cover, depth = self._lines
        tx = (texture * (1 - np.clip(fog * 1.3, 0, 1)))[..., None] * 0.8
        col = col * (1 - tx) + (colour(mood.ink) * 0.75 + col * 0.25) * tx
        faded = cover * (1 - ramp(70, 170, depth) * 0.6)
        full = lay_ink(col, faded, self._ink_colour(depth, tone, emit))
        lights = p.has("lamp_glass", "globe", "headlamp")
        img, emit, lights = (fit(a, *PICTURE) for a in wobble([full, emit, lights], p.unit, SWERVE))
        return grain(self._finish(img, emit, lights))

    def front(self, img: Array, part: Array) -> Array:
        """Return a part of the passes cut out of the finished picture, as a layer before people."""
        return cut_front(img, part, self.p, self._lines, SWERVE)

    @cached_property
    def _lines(self) -> Lines:
        return ink(*find_edges(self.p, self.street.pen), self.p.unit, self.street.pen)

    # --- colour and light

    def _shade(self, p: Passes, mirrored: bool) -> tuple[Array, Array, Array]:
        mood = self.mood
        base = p.paint(self.street.palette | mood.changes)
        texture = np.zeros((p.h, p.w), np.float32)
        if not mirrored:
            base, texture = self._patterns(p, base)
        lit = self._lit(p)
        ao = np.ones((p.h, p.w), np.float32)
        if self.occlusion is not None and not mirrored:
            ao = fit(self.occlusion.mean(-1) / 0.8, p.w, p.h)
        shade = np.array(mood.shade, np.float32) * np.clip(0.93 + 0.16 * ao, 0.9, 1.1)[..., None]
        light = np.array(mood.sun, np.float32) * lit[..., None] + shade * (1 - lit[..., None])
        col = self._nooks(p, base * light, ao, lit)
        if self.lamps is not None:
            pool = fit(self.lamps.max(-1), p.w, p.h) * mood.lamp_gain
            pool = steps(pool / (1 + pool * 0.55), 5.0, 0.65)
            col = col + base * np.array(mood.lamp, np.float32) * pool[..., None]
        emit = p.has(*EMIT)
        col = np.where(emit[..., None], base * (1.7 if mirrored else 1.0), col)
        fold = p.has("in_lace") & (p.normal[..., 1] > 0.1)
        return np.where(fold[..., None], col * np.array([0.93, 0.86, 0.78]), col), texture, emit

    def _lit(self, p: Passes) -> Array:
        """Where the sun falls; cast shadows on large surfaces get a drawn, rounded edge."""
        x, y, z = p.xyz
        leaf = p.has("leaf")
        ragged = 0.25 * (scatter(np.floor(x * 5), np.floor(z * 5) + np.floor(y * 5) * 7, 4) - 0.5)
        toward = p.soft_normal @ np.array(self.mood.leaf_light, np.float32) > 0.12 + ragged
        lit = np.where(leaf, toward, p.sun > 0.012)
        soft = cv2.medianBlur((lit * 255).astype(np.uint8), 5).astype(np.float32) / 255
        for surface in (p.has("road", "pave"), p.has(*STONE) & (p.depth < 60)):
            part = surface.astype(np.float32)
            spread = blur(soft * part, 2.2 * p.unit) / np.maximum(blur(part, 2.2 * p.unit), 1e-3)
            soft = np.where(surface, ramp(0.42, 0.58, spread), soft)
        return np.where(leaf, lit, soft).astype(np.float32)

    def _nooks(self, p: Passes, col: Array, ao: Array, lit: Array) -> Array:
        leaf = p.has("leaf")
        deep = ramp(0.234, 0.18, ao) * ~leaf
        tone = mix(np.ones(3, np.float32), np.array(self.mood.deep, np.float32), deep[..., None])
        col = mix(col, col * tone, 1 - 0.6 * lit[..., None])
        under = leaf & (p.soft_normal[..., 2] < -0.25) & (lit < 0.5)
        col = np.where(under[..., None], col * np.array([0.80, 0.78, 0.90]), col)
        if self.mood.warm_leaves:
            gold = col * np.array([1.08, 1.02, 0.8])
            col = np.where((leaf & (lit > 0.5))[..., None], gold, col)
        return col

    def _patterns(self, p: Passes, base: Array) -> tuple[Array, Array]:
        base, texture, pixel = street_patterns(p, base, self.street.lens, self.street.sett_patches)
        if self.street.decorate:
            base, texture = self.street.decorate(p, base, texture, pixel)
        return base, texture

    # --- air, sky, water

    def _offset(self, h: int, w: int) -> tuple[Array, Array]:
        """Distance from the vanishing point, in parts of the picture's width."""
        return offset(h, w, self.street.vanish)

    def _sky(self) -> Array:
        return sky((self.p.h, self.p.w), self.street.vanish, self.mood, self.street.cloud_seed)

    def _atmosphere(self, col: Array, p: Passes) -> tuple[Array, Array, Array]:
        reach, most = self.mood.reach
        fog = (1 - np.exp(-np.maximum(p.depth - 18, 0) / reach)) * most
        dx, dy = self._offset(p.h, p.w)
        toward = np.exp(-(dx * dx / 0.055 + dy * dy / 0.035))
        tone = mix(colour(self.mood.haze_side), colour(self.mood.haze), toward[..., None])
        fog = np.where(p.sky, 0, fog)
        return mix(col, tone, fog[..., None]), fog, tone

    def _mirrored(self) -> tuple[Passes, Array]:
        """Return the set seen by a camera mirrored under the ground: its passes, and it as large as the picture."""
        p = self.p
        r = Passes(self.street.folder / "r.exr", self.names).flipped()
        image, *_ = self._shade(r, mirrored=True)
        horizon = int(self.street.vanish[1] * r.h)
        below = fit(self.sky[: int(self.street.vanish[1] * p.h)][::-1].copy(), r.w, horizon)
        sky = np.zeros_like(image)
        sky[horizon : horizon + len(below)] = below[: r.h - horizon]
        image, *_ = self._atmosphere(np.where(r.sky[..., None], sky, image), r)
        return r, fit(np.ascontiguousarray(image.astype(np.float32)), p.w, p.h)

    def _reflect(self, col: Array) -> Array:
        """Wet ground: the mirrored set, smeared downwards."""
        p = self.p
        _, image = self._mirrored()
        k = int(26 * p.unit) | 1
        image = cv2.blur(cv2.blur(image, (max(1, int(2 * p.unit)), k)), (1, k))
        wet = self._wetness()[..., None]
        return col * (1 - wet * 0.55) + image * wet * 1.05

    def _wetness(self) -> Array:
        p = self.p
        x, y, _ = p.xyz
        ground = p.has("road", "pave") & (p.normal[..., 2] > 0.9)
        puddle = np.sin(x * 0.8 + 1.3 * np.sin(y * 0.33)) * np.sin(y * 0.5 + x * 0.4 + 0.8)
        puddle = ramp(-0.1, 0.5, puddle + 0.5 * np.sin(x * 2.1 - y * 1.3))
        stone = scatter(np.floor(x / 0.3 + 0.5 * (np.floor(y / 0.17) % 2)), np.floor(y / 0.17), 7)
        grazing = np.clip(0.28 + 0.5 * ramp(3, 28, p.depth), 0, 0.8)
        wet = grazing * mix(0.55, 1.0, puddle) * (0.72 + 0.5 * stone * ramp(30, 8, p.depth))
        return np.where(ground, wet, 0)

    def _ink_colour(self, depth: Array, tone: Array, emit: Array) -> Array:
        far = (1 - np.exp(-np.maximum(depth - 10, 0) / (self.mood.reach[0] * 0.62))) * 0.93
        line = mix(colour(self.mood.ink)[None, None], tone * 0.66, far[..., None])
        return mix(line, colour("#5a2c22"), (emit * 0.75)[..., None])  # brown in lit rooms

    def _finish(self, img: Array, emit: Array, lights: Array) -> Array:
        """Bloom, halos, the glow at the end of the street, vignette, grade."""
        mood = self.mood

        def spread(a: Array, *parts: tuple[float, float]) -> Array:
            return sum(blur(a, s * ENLARGED) * k for s, k in parts)

        source = img * emit[..., None]
        bloom = spread(source, (7, 0.5), (26, 0.55), (80, 0.7))
        img = screen(img, bloom * mood.bloom * np.array([1.0, 0.82, 0.55], np.float32))
        halo = spread(lights, (10, 1.1), (34, 3.2), (85, 5.0))[..., None]
        img = screen(img, halo * colour("#ffc070") * mood.halo)
        dx, dy = self._offset(*img.shape[:2])
        shine = np.exp(-((dx / 0.24) ** 2 + ((dy + 0.034) / 0.17) ** 2))
        img = screen(img, shine[..., None] * colour(mood.glow[0]) * mood.glow[1])
        return grade(vignette(img, mood.vignette, "#6a5a9a", 0.46), *mood.grade)
