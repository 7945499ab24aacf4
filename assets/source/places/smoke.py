"""Tobacco smoke, drawn: flat sheets under the lamps, ribbons rising from cigarettes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
import skia

from .drawing import ENLARGED, Array, blur, colour, mix, noise, ramp, screen

Place = tuple[float, float, float]
SHEETS = ((7.6, 2.05, 2.75, 3), (5.6, 1.95, 2.6, 5), (4.0, 1.85, 2.55, 8), (2.6, 1.9, 2.45, 11))
"""Distance, foot, head and dice of each sheet, the farthest first."""
TONES = ((0.46, 0.15), (0.56, 0.13), (0.66, 0.12))
"""Where each flat tone of a sheet begins, and how much it covers."""


@dataclass(frozen=True, slots=True)
class Lens:
    """A level camera, as smoke needs it: where a point of the room lies in the picture."""

    place: Place
    yaw: float
    lens: float
    shift: float
    size: tuple[int, int]

    def distance(self, point: Place) -> float:
        """How far before the camera a point lies."""
        a = math.radians(self.yaw)
        return -math.sin(a) * (point[0] - self.place[0]) + math.cos(a) * (point[1] - self.place[1])

    def pixel(self, point: Place) -> tuple[float, float]:
        """Where a point before the camera is drawn."""
        a, w = math.radians(self.yaw), self.size[0]
        focal = w * self.lens / 36 / max(self.distance(point), 0.2)
        aside = math.cos(a) * (point[0] - self.place[0]) + math.sin(a) * (point[1] - self.place[1])
        return w / 2 + aside * focal, self.height(point[2], self.distance(point))

    def height(self, z: float, distance: float) -> float:
        """The row on which a height is drawn at a distance."""
        w, h = self.size
        return h / 2 + self.shift * w - (z - self.place[2]) * w * self.lens / 36 / max(distance, 0.2)


def lay_smoke(img: Array, depth: Array, light: Array, lens: Lens, sources: tuple[Place, ...]) -> Array:
    """Lay smoke over a picture; it is bright where `light` is, and passes behind what is nearer than it."""
    light = np.clip(light, 0, 1)[..., None]
    tone = mix(colour("#a596b8"), colour("#ffe3b4"), light)
    strength = 0.8 + 1.1 * light
    for sheet in SHEETS:
        cover = _sheet(lens, *sheet) * ramp(sheet[0] - 0.1, sheet[0] + 0.5, depth)
        img = mix(img, tone, np.clip(cover[..., None] * strength, 0, 0.62))
    for k, source in enumerate(sources):
        if 0.5 < lens.distance(source) < 9:
            cover = _ribbon(lens, source, 20 + k) * (depth > lens.distance(source) - 0.15)
            img = screen(img, blur(cover, 0.7 * ENLARGED)[..., None] * mix(colour("#b9a9c8"), colour("#ffe6bf"), light))
    return img


def _sheet(lens: Lens, distance: float, foot: float, head: float, seed: int) -> Array:
    """One sheet's cover: contours of drifting noise, each tone flat, its rim a little denser."""
    w, h = lens.size
    near = 1.3 - distance / 12
    drift = noise(h, w, 300 * ENLARGED * near, 120 * ENLARGED * near, seed + 40, 2) - 0.5
    field = noise(h, w, 560 * ENLARGED * near, 80 * ENLARGED * near, seed, 3)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    reach = 150 * ENLARGED * near
    field = cv2.remap(
        field, xx + drift * reach, yy + drift * reach * 0.55, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    low, high = lens.height(foot, distance), lens.height(head, distance)
    middle, half = (low + high) / 2, abs(low - high) / 2 + 30 * ENLARGED
    field = field * (1 - 0.55 * np.clip(np.abs(yy - middle) / half, 0, 1.8) ** 2)
    cover = np.zeros((h, w), np.float32)
    for start, much in TONES:
        cover += much * ramp(start, start + 0.006, field)
        cover += 0.09 * np.clip(1 - np.abs(field - start - 0.006) / 0.005, 0, 1)
    return cover


def _ribbon(lens: Lens, source: Place, seed: int) -> Array:
    """Two strands that rise straight, then curl and part."""
    w, h = lens.size
    surface = skia.Surface(w, h)
    canvas = surface.getCanvas()
    rng = np.random.default_rng(seed)
    scale = w * lens.lens / 36 / lens.distance(source)
    x0, y0 = lens.pixel(source)
    for strand in range(2):
        phase, bend = rng.uniform(0, 6.28), rng.uniform(0.7, 1.3)
        t = np.linspace(0, 1, 90)
        sway = 0.02 + 0.12 * ramp(0.25, 1, t)
        aside = sway * np.sin(phase + 8.5 * bend * t**1.15) - sway[0] * math.sin(phase) + 0.1 * strand * t**2
        wide = (0.004 + 0.03 * np.abs(np.sin(phase + 5 * t)) * t) * (1 - ramp(0.8, 1, t)) * scale
        xs, ys = x0 + aside * scale, y0 - 1.15 * t * scale
        path = skia.Path()
        path.moveTo(float(xs[0]), float(ys[0]))
        for x, y in [*zip(xs - wide, ys, strict=True), *zip(xs[::-1] + wide[::-1], ys[::-1], strict=True)]:
            path.lineTo(float(x), float(y))
        path.close()
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Color4f=skia.Color4f(1, 1, 1, 0.34)))
        canvas.drawPath(
            path,
            skia.Paint(
                AntiAlias=True,
                Color4f=skia.Color4f(1, 1, 1, 0.3),
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=0.8 * ENLARGED,
            ),
        )
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return pixels[..., 3].astype(np.float32) / 255
