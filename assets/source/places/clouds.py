"""Banks of cloud in three flat tones."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import skia

from .drawing import Array, colour


@dataclass(frozen=True, slots=True)
class Bank:
    """A tapered bank of cloud: bumpy crown, flat belly; `rolls` are 40 random numbers that shape it."""

    x: float
    y: float
    length: float
    thick: float
    rolls: Array


def _outline(bank: Bank, high: float = 1.0, dy: float = 0.0, taper: float = 1.0) -> skia.Path:
    """Its outline, or that of the part of it that light falls on: lower, `dy` pixels down, narrower."""
    r, thick, y = bank.rolls, bank.thick, bank.y
    t = np.linspace(0, 1, 90)
    peak = 0.25 + 0.5 * r[33]
    rise, fall = (t / peak) ** 1.3, ((1 - t) / (1 - peak)) ** 1.1
    body = np.where(t < peak, rise, fall) * (0.7 + 0.3 * np.sin(7 * t + 6 * r[0]))
    bumps = np.zeros_like(t)
    for k in range(1, 28, 3):
        q = 1 - ((t - 0.06 - 0.88 * r[k]) / (0.02 + 0.07 * r[k + 1])) ** 2
        size = np.sqrt(np.maximum(q, 0)) * (0.25 + 0.75 * r[k + 2])
        bumps = np.maximum(bumps, size)
    top = y - thick * body * (0.30 + 0.95 * bumps) * high + dy
    belly = 0.18 + 0.10 * np.sin(9 * t + r[5] * 6)
    bottom = y + thick * body * belly + dy
    xs = bank.x + (t - 0.5) * bank.length * taper
    path = skia.Path()
    path.moveTo(float(xs[0]), float(bottom[0]))
    for px, py in [*zip(xs, top, strict=True), *zip(xs[::-1], bottom[::-1], strict=True)]:
        path.lineTo(float(px), float(py))
    path.close()
    return path


def clouds(
    w: int, h: int, horizon: float, seed: int, tones: tuple[str, str, str], n: int = 14, sun_x: float = 0.5
) -> Array:
    """Dusk clouds in three flat tones (body, light, rim), as floating RGBA."""
    surface = skia.Surface(w, h)
    canvas = surface.getCanvas()
    rng = np.random.default_rng(seed)
    paints = [skia.Paint(AntiAlias=True, Color4f=skia.Color4f(*map(float, colour(c)), 1.0)) for c in tones]
    for i in range(n):
        t = (i + 0.5 * rng.random()) / n
        y, scale = horizon * (0.04 + 0.86 * t**0.85), 1 - 0.80 * t
        x = w * (0.36 + 0.46 * rng.random())
        length = w * (0.16 + 0.30 * rng.random()) * (0.50 + 0.50 * scale)
        thick = w * 0.052 * scale * (0.35 + 0.8 * rng.random()) + w * 0.003
        r = rng.random(40)
        bank = Bank(x, y, length, thick, r)
        whole = _outline(bank)
        canvas.drawPath(whole, paints[0])
        cx = x + (sun_x * w - x) * 0.02
        for paint, dy, high, taper in (
            (paints[1], 0.20, 0.70, 0.97),
            (paints[2], 0.36, 0.32, 0.92),
        ):
            lit = _outline(replace(bank, x=cx), high, dy * thick * 0.55, taper)
            part = skia.Op(whole, lit, skia.PathOp.kIntersect_PathOp)
            if part:
                canvas.drawPath(part, paint)
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return pixels.astype(np.float32) / 255
