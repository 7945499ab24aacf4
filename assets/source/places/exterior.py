"""Streets by daylight and by lamp: from passes to a finished picture."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from fineness import PICTURE

from .drawing import (
    ENLARGED,
    UNIT,
    Array,
    Passes,
    Pen,
    blur,
    channel,
    clouds,
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

RGB = tuple[float, float, float]
INSIDE = (
    "in_wall", "in_wall2", "in_ceil", "in_floor", "in_wood", "in_zinc", "in_mirror", "bot_a", "bot_b", "bot_c",
    "in_pers", "in_pers2", "in_skin", "in_frame", "in_pic", "in_lace",
)  # fmt: skip
EMIT = ("win_lit", "curtain_lit", "shop_lit", "lamp_glass", "globe", "shop_item", "headlamp", "tail_red", "dial", "neon", "rim", *INSIDE)
STONE = ("stone", "stone2", "stone3")


@dataclass
class Mood:
    """The light of an hour, outdoors."""

    exact: str  # which exact pass: that of the sun or of the moon
    sun: RGB
    shade: RGB
    deep: RGB  # factor of the third tone, in nooks
    lamp_gain: float
    lamp: RGB
    haze: str  # towards the sun
    haze_side: str
    reach: tuple[float, float]  # metres, most
    sky: tuple[str, str, str, str, str]
    clouds: tuple[str, str, str]
    leaf_light: RGB
    bloom: float
    halo: float
    glow: tuple[str, float]
    vignette: float
    grade: tuple[float, float]
    ink: str = "#1b1a2b"
    stars: bool = False
    wet: bool = False
    warm_leaves: bool = False
    changes: dict[str, str] = field(default_factory=dict)


DUSK = Mood(
    exact="g.exr", sun=(1.10, 0.985, 0.80), shade=(0.52, 0.465, 0.74), deep=(0.66, 0.62, 0.85),
    lamp_gain=0.22, lamp=(1.0, 0.70, 0.34), haze="#ffc880", haze_side="#c69ab8", reach=(95.0, 0.92),
    sky=("#3a6296", "#7a8fb8", "#d8a7a4", "#fbc184", "#ffdf9c"), clouds=("#8f7fb4", "#eaa693", "#ffd59a"),
    leaf_light=(0.72, -0.10, 0.68), bloom=0.42, halo=0.16, glow=("#ffcf8a", 0.40), vignette=0.22,
    grade=(1.15, 0.18), warm_leaves=True,
)  # fmt: skip
NIGHT = Mood(
    exact="m.exr", sun=(0.40, 0.48, 0.74), shade=(0.20, 0.22, 0.44), deep=(0.70, 0.68, 0.84),
    lamp_gain=1.35, lamp=(1.0, 0.62, 0.26), haze="#5a5a90", haze_side="#35427a", reach=(120.0, 0.80),
    sky=("#0d1338", "#18225a", "#2b3d80", "#57609e", "#a5809a"), clouds=("#1b2450", "#2a3566", "#3a477c"),
    leaf_light=(-0.45, -0.35, 0.82), bloom=0.95, halo=0.55, glow=("#7a78a8", 0.10), vignette=0.34,
    grade=(1.2, 0.10), ink="#0d0e20", stars=True, wet=True,
    changes={"leaf": "#5f8a6c", "glass": "#2e4272", "glass2": "#3a4f80", "glass3": "#263660"},
)  # fmt: skip


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
        cover, depth = ink(*find_edges(p, self.street.pen), p.unit, self.street.pen)
        tx = (texture * (1 - np.clip(fog * 1.3, 0, 1)))[..., None] * 0.8
        col = col * (1 - tx) + (colour(mood.ink) * 0.75 + col * 0.25) * tx
        faded = cover * (1 - ramp(70, 170, depth) * 0.6)
        full = lay_ink(col, faded, self._ink_colour(depth, tone, emit))
        lights = p.has("lamp_glass", "globe", "headlamp")
        img, emit, lights = (fit(a, *PICTURE) for a in wobble([full, emit, lights], p.unit))
        return grain(self._finish(img, emit, lights))

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

    # --- texture, only hinted at

    def _patterns(self, p: Passes, base: Array) -> tuple[Array, Array]:
        texture = np.zeros((p.h, p.w), np.float32)
        pixel = p.depth / (UNIT * self.street.lens / 36 * p.unit)
        base, texture = self._setts(p, base, texture, pixel)
        texture = self._slabs(p, texture, pixel)
        texture = self._joints(p, texture, pixel)
        base = self._bark(p, base)
        if self.street.decorate:
            base, texture = self.street.decorate(p, base, texture, pixel)
        return base, texture

    def _setts(self, p: Passes, base: Array, texture: Array, pixel: Array) -> tuple[Array, Array]:
        """Cobbles in running bond, drawn in patches."""
        x, y, _ = p.xyz
        road = p.has("road") & (p.normal[..., 2] > 0.9)
        wave = np.sin(x * 0.9 + 1.7 * np.sin(y * 0.35)) * np.sin(y * 0.55 + x * 0.3 + 0.8)
        patch = ramp(self.street.sett_patches, self.street.sett_patches + 0.9, wave + 0.45 * np.sin(x * 2.3 + y * 1.7))
        wide, long = 0.30, 0.17
        row = np.floor(y / long)
        xx = x / wide + 0.5 * (row % 2) + 0.13 * np.sin(row * 12.9)
        col = np.floor(xx)
        dy = np.minimum(y / long - row, 1 - (y / long - row)) * long
        dx = np.minimum(xx - col, 1 - (xx - col)) * wide
        along = pixel * np.maximum(1, p.depth / 1.62)
        width = 0.45 * p.unit + 0.45
        across = np.clip(width - dy / along, 0, 1) * ramp(0.25 * p.unit, 2.5 * p.unit, long / along)
        joint = np.maximum(across, np.clip(width - dx / pixel, 0, 1))
        keep = scatter(col, row, 3) < 0.25 + 0.75 * patch
        strength = keep * ramp(34, 7, p.depth) * 0.62 * ramp(0.02, 0.4, patch)
        tone = 1 + 0.07 * (scatter(col, row, 1) - 0.5) * ramp(40, 8, p.depth)
        base = np.where(road[..., None], base * tone[..., None], base)
        return base, np.maximum(texture, np.where(road, joint * strength, 0))

    def _slabs(self, p: Passes, texture: Array, pixel: Array) -> Array:
        x, y, _ = p.xyz
        pave = p.has("pave") & (p.normal[..., 2] > 0.9)
        row = np.floor(y)
        xx = x / 0.9 + 0.5 * (row % 2)
        dx = np.minimum(xx % 1, 1 - xx % 1) * 0.9
        dy = np.minimum(y % 1, 1 - y % 1)
        along, width = pixel * np.maximum(1, p.depth / 1.62), 0.45 * p.unit + 0.45
        across = np.clip(width - dy / along, 0, 1) * ramp(0.5 * p.unit, 4 * p.unit, 1 / along)
        joint = np.maximum(across, np.clip(width - dx / pixel, 0, 1))
        keep = ramp(45, 10, p.depth) * 0.5 * (scatter(np.floor(xx), row, 5) < 0.75)
        return np.maximum(texture, np.where(pave, joint * keep, 0))

    def _joints(self, p: Passes, texture: Array, pixel: Array) -> Array:
        """Courses of stone low down, single blocks higher up; seams of zinc roofs."""
        x, y, z = p.xyz
        width = 0.45 * p.unit + 0.35
        stone = p.has(*STONE) & (np.abs(p.normal[..., 2]) < 0.3)
        along = np.where(np.abs(p.normal[..., 0]) > 0.7, y, x)
        row = np.floor(z / 0.42)
        dz = np.minimum(z / 0.42 - row, 1 - (z / 0.42 - row)) * 0.42
        xx = along / 1.1 + 0.5 * (row % 2)
        dx = np.minimum(xx % 1, 1 - xx % 1) * 1.1
        low = z < 7.3
        keep = scatter(np.floor(xx), row, 2) < np.where(low, 0.9, 0.13)
        joint = np.maximum(np.clip(width - dz / pixel, 0, 1), np.clip(0.7 - dx / (pixel * 3), 0, 1))
        strength = keep * ramp(50, 14, p.depth) * np.where(low, 0.42, 0.34)
        texture = np.maximum(texture, np.where(stone, joint * strength, 0))
        zinc, seam = p.has("zinc") & (y < 90), y / 0.62
        ds = np.minimum(seam % 1, 1 - seam % 1) * 0.62
        line = np.clip(width - ds / (pixel * 2.5), 0, 1) * ramp(60, 20, p.depth) * 0.45
        return np.maximum(texture, np.where(zinc, line, 0))

    def _bark(self, p: Passes, base: Array) -> Array:
        x, y, z = p.xyz
        bark = p.has("bark")
        patch = np.sin(x * 9 + 3 * np.sin(z * 3)) + np.sin(z * 7 + 2 * np.sin(y * 8 + x * 5))
        base = np.where((bark & (patch > 0.55))[..., None], colour("#cfc29c"), base)
        return np.where((bark & (patch < -1.1))[..., None], colour("#86795f"), base)

    # --- air, sky, water

    def _offset(self, h: int, w: int) -> tuple[Array, Array]:
        """Distance from the vanishing point, in parts of the picture's width."""
        vx, vy = self.street.vanish
        yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
        return xx / w - vx, (yy / h - vy) * h / w

    def _atmosphere(self, col: Array, p: Passes) -> tuple[Array, Array, Array]:
        reach, most = self.mood.reach
        fog = (1 - np.exp(-np.maximum(p.depth - 18, 0) / reach)) * most
        dx, dy = self._offset(p.h, p.w)
        toward = np.exp(-(dx * dx / 0.055 + dy * dy / 0.035))
        tone = mix(colour(self.mood.haze_side), colour(self.mood.haze), toward[..., None])
        fog = np.where(p.sky, 0, fog)
        return mix(col, tone, fog[..., None]), fog, tone

    def _sky(self) -> Array:
        p, mood, (vx, vy) = self.p, self.mood, self.street.vanish
        tones = np.array([colour(c) for c in mood.sky])
        t = np.clip(np.linspace(0, 1, p.h) / vy * 0.98, 0, 1)
        bands = [np.interp(t, [0, 0.38, 0.66, 0.86, 1.0], tones[:, k]) for k in range(3)]
        sky = np.repeat(np.stack(bands, -1).astype(np.float32)[:, None, :], p.w, 1)
        dx, dy = self._offset(p.h, p.w)
        bright = np.exp(-((dx / 0.30) ** 2 + (dy / 0.20) ** 2))
        sky = mix(sky, colour(mood.sky[-1]), (bright * 0.75)[..., None])
        bank = clouds(p.w, p.h, p.h * vy, self.street.cloud_seed, mood.clouds, 13, vx)
        a = bank[..., 3:4] * 0.80 * (1 - 0.65 * bright[..., None])
        sky = sky * (1 - a) + bank[..., :3] * a
        return self._stars(sky, vy) if mood.stars else sky

    def _stars(self, sky: Array, vy: float) -> Array:
        rng, (h, w) = np.random.default_rng(3), sky.shape[:2]
        size = max(1, w // UNIT)
        for _ in range(110):
            x, y = int(rng.random() * w), int(rng.random() ** 1.4 * h * vy * 0.8)
            part = (slice(y, y + size), slice(x, x + size))
            sky[part] = mix(sky[part], np.ones(3), 0.75 * rng.random())
        return sky

    def _reflect(self, col: Array) -> Array:
        """Wet ground: the same set by a camera mirrored under it, smeared downwards."""
        p = self.p
        r = Passes(self.street.folder / "r.exr", self.names).flipped()
        image, *_ = self._shade(r, mirrored=True)
        horizon = int(self.street.vanish[1] * r.h)
        below = fit(self.sky[: int(self.street.vanish[1] * p.h)][::-1].copy(), r.w, horizon)
        sky = np.zeros_like(image)
        sky[horizon : horizon + len(below)] = below[: r.h - horizon]
        image, *_ = self._atmosphere(np.where(r.sky[..., None], sky, image), r)
        image = fit(np.ascontiguousarray(image.astype(np.float32)), p.w, p.h)
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
