"""Windows of facades, with their surrounds, shutters and wrought iron."""

from __future__ import annotations

import math
import random

import numpy as np

from .kit import Builder
from .mouldings import bracket, upright


class Window:
    """A window at the back of its recess, centred at x."""

    RECESS = 0.26

    def __init__(
        self, b: Builder, x: float, z: float, w: float, h: float, lod: int, rnd: random.Random, lit: float
    ) -> None:
        self.b, self.x, self.z, self.w, self.h = b, x, z, w, h
        self.lod, self.rnd = lod, rnd
        self.x0, self.x1 = x - w / 2, x + w / 2
        self._reveal()
        lamp = rnd.random() < lit
        dark = ["glass", "glass", "glass2", "glass3"]
        b.mat("win_lit" if lamp else rnd.choice(dark))
        upright(b, self.x0, self.x1, -self.RECESS, z, z + h)
        if lod < 2:
            self._curtains("curtain_lit" if lamp else "curtain")
        self._frame()

    def _reveal(self) -> None:
        b, d, z, top = self.b, self.RECESS, self.z, self.z + self.h
        b.mat("reveal")
        for x in (self.x0, self.x1):
            b.quad((x, 0, z), (x, -d, z), (x, -d, top), (x, 0, top))
        for zz in (z, top):
            b.quad((self.x0, 0, zz), (self.x1, 0, zz), (self.x1, -d, zz), (self.x0, -d, zz))

    def _curtains(self, cloth: str) -> None:
        b, y, z, top = self.b, -self.RECESS + 0.01, self.z, self.z + self.h
        chance = self.rnd.random()
        if chance < 0.75:
            b.mat(cloth, lw=0.6 if self.lod == 0 else 0)
            q = self.w * (0.20 + 0.12 * self.rnd.random())
            for x, s in ((self.x0, q), (self.x1, -q)):
                b.quad((x, y, z), (x + s * 0.6, y, z), (x + s, y, top), (x, y, top))
        elif chance < 0.9:
            b.mat(cloth, lw=0)
            upright(b, self.x0, self.x1, y, z + self.h * 0.45, top)

    def _frame(self) -> None:
        b, z, h, lod = self.b, self.z, self.h, self.lod
        x0, x1, top = self.x0, self.x1, self.z + self.h
        b.mat("frame", lw=(0.7, 0.5, 0.0)[lod])
        e = 0.07 if lod < 2 else 0.11
        bars = [
            (x0, z, x0 + e, top),
            (x1 - e, z, x1, top),
            (x0, top - e, x1, top),
            (x0, z, x1, z + e * 1.5),
            (self.x - e * 0.7, z, self.x + e * 0.7, top),
        ]
        if lod < 2:
            bars.append((x0, z + h * 0.72, x1, z + h * 0.72 + e))
            bars += [(x0, z + h * q, x1, z + h * q + 0.035) for q in (0.26, 0.49)]
        for a0, c0, a1, c1 in bars:
            if lod == 0:
                b.box(a0, -self.RECESS + 0.015, c0, a1, -self.RECESS + 0.06, c1)
            else:
                upright(b, a0, a1, -self.RECESS + 0.06, c0, c1)

    def shutters(self) -> None:
        """Hang two louvred shutters, open."""
        b, z, h = self.b, self.z, self.h
        for a0, a1 in (
            (self.x0 - self.w / 2, self.x0),
            (self.x1, self.x1 + self.w / 2),
        ):
            b.mat("shutter", lw=0.8)
            b.box(a0 + 0.02, 0.03, z, a1 - 0.02, 0.09, z + h)
            b.mat("shutter_d", lw=0)
            n = int(h / 0.12)
            for i in range(n):
                if abs(i - n / 2) >= 0.8:
                    zz = z + 0.1 + (h - 0.2) * i / n
                    upright(b, a0 + 0.09, a1 - 0.09, 0.093, zz, zz + 0.045)


def surround(b: Builder, x: float, z: float, w: float, h: float, lod: int, kind: str) -> None:
    """The moulding round a window; pediments and brackets on the noble floor."""
    if lod == 2:
        return
    t, p = 0.17, 0.06
    b.mat("trim", lw=0.7)
    b.box(x - w / 2 - t, 0, z, x - w / 2, p, z + h)
    b.box(x + w / 2, 0, z, x + w / 2 + t, p, z + h)
    b.box(x - w / 2 - t, 0, z + h, x + w / 2 + t, p, z + h + t)
    if kind in ("noble", "ped"):
        _window_cornice(b, x, z + h + 0.42, w / 2 + t, lod, kind == "ped")
    elif lod == 0:
        b.mat("trim", lw=0.8)
        key = [(x - 0.13, z + h - 0.01), (x + 0.13, z + h - 0.01)]
        key += [(x + 0.19, z + h + 0.34), (x - 0.19, z + h + 0.34)]
        b.prism(key, 0, 0.12, 1)


def _window_cornice(b: Builder, x: float, z: float, reach: float, lod: int, pediment: bool) -> None:
    b.mat("trim")
    half = reach + 0.12
    profile = [(0, z), (0.20, z), (0.26, z + 0.06), (0.30, z + 0.16), (0, z + 0.18)]
    b.prism(profile, x - half, x + half, 0)
    if lod == 0:
        for side in (-1, 1):
            bracket(b, x + side * (reach - 0.085), z, 0.14, 0.20, 0.36)
    if pediment:
        b.mat("trim")
        z += 0.18
        b.prism([(x - half, z), (x + half, z), (x, z + 0.44)], 0, 0.22, 1)


def railing(b: Builder, x0: float, x1: float, z: float, h: float, y: float, lod: int) -> None:
    """Wrought iron is itself line art, so it carries no line of its own."""
    b.mat("iron", lw=0.0)
    t = 0.022 if lod == 0 else 0.03
    for zz in (z + 0.06, z + h * 0.80, z + h):
        b.box(x0, y - t, zz - t, x1, y + t, zz + t * 1.4)
    n = max(2, int((x1 - x0) / (0.125, 0.22, 0.45)[lod]))
    half = (0.013, 0.022, 0.035)[lod]
    for i in range(n + 1):
        x = x0 + (x1 - x0) * i / n
        upright(b, x - half, x + half, y, z + 0.06, z + h)
    if lod == 0:
        _iron_rings(b, x0, x1, z, h, y)


def _iron_rings(b: Builder, x0: float, x1: float, z: float, h: float, y: float) -> None:
    n, r = max(2, int((x1 - x0) / 0.30)), 0.085
    for i in range(n):
        cx = x0 + (x1 - x0) * (i + 0.5) / n
        for zc, rx, rz, bar, k in (
            (z + h * 0.45, r, 1.7 * r, 0.014, 12),
            (z + h * 0.90, 0.6 * r, 0.6 * r, 0.012, 8),
        ):
            turn = np.linspace(0, 2 * math.pi, k, endpoint=False)
            ring = [(cx + rx * math.cos(a), y, zc + rz * math.sin(a)) for a in turn]
            b.tube(ring, bar, 4, closed=True)
