"""Rooms by daylight and by lamp: from passes to a finished picture."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
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
    colour,
    find_edges,
    fit,
    grade,
    grain,
    ink,
    lay_ink,
    mix,
    noise,
    ramp,
    screen,
    soft_light,
    steps,
    vignette,
    wobble,
)
from .front import Lines, cut_front
from .shafts import View, march
from .smoke import Lens, Place, lay_smoke

RGB = tuple[float, float, float]
SWERVE = 0.7
"""How far lines swerve, in pixels of a 1920 picture."""
OUTSIDE_LAMPS = ("win_lit", "curtain_lit", "shop_lit", "lamp_glass", "globe")


@dataclass
class Mood:
    """The light of an hour, indoors."""

    sun: RGB | None  # None: no sun comes in
    shade: RGB
    lamp: RGB
    lamp_gain: float
    sky: RGB
    sky_gain: float
    heaven: tuple[str, str, str, str]  # sky from the zenith to the horizon
    outside: RGB
    haze: tuple[str, float, float]  # colour, most, reach in metres
    bloom: float
    vignette: float
    halo: float
    shafts: float = 0.0
    lace: float = 1.0
    smoky: bool = False
    black: float = 0.0  # where less light falls than this, shadow is laid in as solid black
    ink: str = "#1b1a2b"
    changes: dict[str, str] = field(default_factory=dict)


DUSK = Mood(
    sun=(1.20, 1.0, 0.70), shade=(0.37, 0.315, 0.53), lamp=(1.0, 0.80, 0.50),
    lamp_gain=0.72, sky=(0.62, 0.66, 1.0), sky_gain=0.42,
    heaven=("#6d87ad", "#b9a7b8", "#f2bf92", "#ffe0a4"), outside=(1.0, 0.96, 0.95),
    haze=("#f3c493", 0.62, 34), bloom=0.45, vignette=0.30, halo=0.55, shafts=0.62,
)  # fmt: skip
NIGHT = Mood(
    sun=None, shade=(0.20, 0.18, 0.36), lamp=(1.0, 0.74, 0.40), lamp_gain=1.7,
    sky=(0.40, 0.50, 1.0), sky_gain=0.22,
    heaven=("#141a44", "#26326a", "#4a5590", "#80719a"), outside=(0.26, 0.30, 0.56),
    haze=("#2f3d70", 0.55, 40), bloom=0.75, vignette=0.42, halo=0.75, lace=0.7,
    ink="#120f20",
)  # fmt: skip
BLUE = Mood(
    sun=None, shade=(0.25, 0.25, 0.50), lamp=(1.0, 0.76, 0.44), lamp_gain=0.95,
    sky=(0.46, 0.60, 1.0), sky_gain=1.6,
    heaven=("#20337c", "#4463b4", "#8aa0d8", "#d5b3c8"), outside=(0.82, 0.92, 1.35),
    haze=("#8ea4ec", 0.66, 12), bloom=0.6, vignette=0.34, halo=0.65, lace=0.86,
    ink="#15132a",
)  # fmt: skip


Marks = tuple[Array, Array]  # flat colours, and the cover of drawn texture
Decorate = Callable[[Passes, Array, Array], Marks]


@dataclass
class Room:
    """All that the compositor must know about one set."""

    folder: Path
    palette: dict[str, str]
    outside: Callable[[Passes], Array]
    decorate: Decorate
    mirror: Callable[[Passes], Array] | None = None
    emit: tuple[str, ...] = ("globe",)
    cigarettes: tuple[Place, ...] = ()
    people: Callable[[Array], Array] | None = None
    """Lays people who are drawn into the room, before there is smoke and glow."""
    pen: Pen = field(default_factory=lambda: Pen(crease=0.6, crease_reach=14))


class Interior:
    """One room in one mood, drawn step by step."""

    def __init__(self, room: Room, mood: Mood) -> None:
        self.room, self.mood = room, mood
        names = json.loads((room.folder / "names.json").read_text())
        self.view = View.read(room.folder / "scene.json")
        self.p = Passes(room.folder / "g.exr", names)
        p = self.p
        self.out = room.outside(p) | p.sky
        nowhere = np.zeros((p.h, p.w), bool)
        self.mirror = room.mirror(p) if room.mirror else nowhere
        self.emit = p.has(*room.emit) & ~self.out
        mirrored = room.folder / "m.exr"  # the sun in the room behind the glass
        if mirrored.exists():
            p.sun = np.where(self.mirror, Passes(mirrored, names).sun, p.sun)
        self.pixel = p.depth / (UNIT * self.view.lens / 36 * p.unit)  # metres

    def draw(self) -> Array:
        """Return the finished picture."""
        flat, texture = self._colours()
        cover, depth = self._lines
        tx = texture[..., None] * 0.6
        flat = flat * (1 - tx) + colour(self.mood.ink) * tx
        faded = cover * (1 - 0.35 * ramp(20, 50, depth))
        full = lay_ink(flat, faded, self._ink_colour(depth))
        layers = [full, self.emit, self.out, self.p.has(*self.room.emit) & ~self.mirror, faded]
        img, emit, out, lamps, lines = (fit(a, *PICTURE) for a in wobble(layers, self.p.unit, SWERVE))
        if self.room.people:
            empty, img = img, self.room.people(img)
            seen = (img == empty).all(-1)  # lines and window light behind people do not shine through them
            out, lines = out * seen, lines * seen
        if self.mood.sun and self.mood.shafts:
            img = self._add_shafts(img, lines)
        if self.mood.smoky:
            img = self._add_smoke(img, lamps)
        img = self._add_glow(img, emit, out, lamps)
        img = vignette(img, self.mood.vignette, "#5a4a86")
        return grain(grade(img, 1.12, 0.16))

    def front(self, img: Array, part: Array) -> Array:
        """Return a part of the passes cut out of the finished picture, as a layer before people."""
        return cut_front(img, part, self.p, self._lines, SWERVE)

    @cached_property
    def _lines(self) -> Lines:
        return ink(*find_edges(self.p, self.room.pen), self.p.unit, self.room.pen)

    # --- colour and light

    def _colours(self) -> tuple[Array, Array]:
        p, mood = self.p, self.mood
        base = p.paint(self.room.palette | mood.changes)
        base, texture = self.room.decorate(p, base, self.pixel)
        sunlit = self._sunlit()
        col = base * self._light(sunlit)
        col = np.where(self.out[..., None], self._outdoors(base), col)
        col = np.where((p.has(*self.room.emit) & ~self.out)[..., None], base, col)
        col = np.where(p.sky[..., None], self._heaven(), col)
        return self._curtains(col, base, sunlit), texture

    def _sunlit(self) -> Array:
        lit = ((self.p.sun > 0.012) * 255).astype(np.uint8)
        lit = cv2.medianBlur(lit, 5).astype(np.float32) / 255
        lit[self.out] = 0
        if not (self.room.folder / "m.exr").exists():
            lit[self.mirror] = 0
        return lit

    def _soft(self, name: str) -> Array:
        return soft_light(self.room.folder / name, self.p.w, self.p.h)

    def _light(self, sunlit: Array) -> Array:
        mood = self.mood
        lamp = self._soft("l.exr") * mood.lamp_gain
        sky = self._soft("s.exr") * mood.sky_gain
        lamp = lamp * np.clip(0.62 + 0.9 * lamp, 0, 1.25)
        lamp, sky = lamp / (1 + 0.45 * lamp), sky / (1 + 0.6 * sky)
        light = np.array(mood.shade, np.float32)
        light = light + np.array(mood.lamp, np.float32) * steps(lamp, 4.5)[..., None]
        light = light + np.array(mood.sky, np.float32) * steps(sky, 4, 0.6)[..., None]
        behind = light * 0.80 + np.array([0, 0.02, 0.04])
        light = np.where(self.mirror[..., None], behind, light)
        light = self._spot_blacks(light, lamp + sky)
        if mood.sun is None:
            return light
        bright = np.maximum(light, np.array(mood.sun, np.float32))
        return mix(light, bright, sunlit[..., None])

    def _spot_blacks(self, light: Array, falls: Array) -> Array:
        """Lay in the deepest shadow as a shape of its own."""
        if not self.mood.black:
            return light
        deep = ramp(self.mood.black, self.mood.black * 0.92, falls)[..., None]
        return mix(light, light * np.array([0.46, 0.44, 0.58], np.float32), deep)

    def _outdoors(self, base: Array) -> Array:
        p, mood = self.p, self.mood
        lit = p.sun > 0.012
        toward = p.soft_normal @ np.array([0.3, -0.2, 0.9], np.float32) > 0.2
        lit = np.where(p.has("leaf"), toward, lit)[..., None]
        tone = np.where(lit, np.array([1.08, 0.97, 0.80]), np.array([0.62, 0.55, 0.78]))
        col = base * tone * np.array(mood.outside)
        col = np.where(p.has(*OUTSIDE_LAMPS)[..., None], base, col)
        name, most, reach = mood.haze
        t = (1 - np.exp(-np.maximum(p.depth - 7, 0) / reach)) * most
        return mix(col, colour(name), t[..., None])

    def _heaven(self) -> Array:
        tones = np.array([colour(c) for c in self.mood.heaven])
        t = np.clip(np.linspace(0, 2, self.p.h), 0, 1)
        bands = [np.interp(t, [0, 0.45, 0.8, 1], tones[:, k]) for k in range(3)]
        return np.stack(bands, -1)[:, None, :]

    def _curtains(self, col: Array, base: Array, sunlit: Array) -> Array:
        lace = self.p.has("lace")
        if not lace.any():
            return col
        fold = (self.p.normal[..., 1] > 0.10)[..., None]
        cloth = np.where(fold, base * np.array([0.80, 0.76, 0.86]), base)
        tone = np.where(
            sunlit[..., None] > 0.5,
            np.array([1.1, 0.98, 0.8]),
            np.array([0.97, 0.84, 0.74]),
        )
        return np.where(lace[..., None], cloth * tone * self.mood.lace, col)

    def _ink_colour(self, depth: Array) -> Array:
        far = np.clip(ramp(9, 34, depth) * 0.75, 0, 1)[..., None]
        tone = mix(colour(self.mood.ink), colour(self.mood.haze[0]) * 0.62, far)
        if not self.mirror.any():
            return tone
        edge = cv2.dilate(self.mirror.astype(np.uint8), np.ones((3, 3))) > 0
        return np.where((edge & (depth > 5))[..., None], mix(tone, colour("#6a4650"), 0.35), tone)

    # --- air

    def _add_shafts(self, img: Array, lines: Array) -> Array:
        """Smoke and dust in the sun; the ink stays readable through them."""
        w, h = PICTURE
        beam = fit(blur(march(self.view, self.p.depth, 640, 360), 1.6), w, h)
        smoke = 0.7 + 0.6 * noise(h, w, 420 * ENLARGED, 170 * ENLARGED, 8, 3)
        beam = np.clip(1 - np.exp(-beam * 0.42), 0, 1) * smoke * self.mood.shafts
        beam = beam * (1 - 0.55 * np.clip(lines, 0, 1))
        return screen(img, beam[..., None] * colour("#ffc879"))

    def _add_smoke(self, img: Array, lamps: Array) -> Array:
        view, (w, h) = self.view, PICTURE
        depth = cv2.resize(self.p.depth, (w, h), interpolation=cv2.INTER_NEAREST)
        light = sum(blur(lamps, s * ENLARGED) * k for s, k in ((60, 1.0), (150, 1.6), (300, 1.6)))
        if self.mood.sun:
            light = light + np.clip(fit(blur(march(self.view, self.p.depth, 640, 360), 1.6), w, h) * 0.16, 0, 0.6)
        lens = Lens(tuple(view.cam), view.yaw, view.lens, view.shift_y, PICTURE)
        return lay_smoke(img, depth, light, lens, self.room.cigarettes)

    def _add_glow(self, img: Array, emit: Array, out: Array, lamps: Array) -> Array:
        def spread(a: Array, *parts: tuple[float, float]) -> Array:
            return sum(blur(a, s * ENLARGED) * k for s, k in parts)

        warm = np.array([1.0, 0.86, 0.66], np.float32)
        if self.mood.sun:
            window = img * out[..., None]
            img = screen(img, spread(window, (14, 0.22), (70, 0.42)) * warm)
        source = img * (emit * (1 - out * 0.6))[..., None]
        glow = spread(source, (6, 0.45), (24, 0.6), (90, 0.9))
        img = screen(img, glow * self.mood.bloom * np.array([1, 0.80, 0.50], np.float32))
        halo = spread(lamps, (16, 0.30), (60, 0.55), (130, 0.60))[..., None]
        return screen(img, halo * colour("#ffc878") * self.mood.halo)
