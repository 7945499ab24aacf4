"""The icon: a clock stopped at ten past six."""

from __future__ import annotations

import cv2
import numpy as np
import skia
from PIL import Image

INK, CREAM, OCHRE, AMBER, VIOLET, INDIGO, RED = (
    "#1b1a2b", "#f3e7d0", "#e0a048", "#f2b35c", "#5b4b8a", "#2b2d5b", "#c8442f",
)  # fmt: skip
FINE = 1024


def _colour(code: str, alpha: float = 1.0) -> skia.Color4f:
    return skia.Color4f(*[int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], alpha)


def _fill(code: str, alpha: float = 1.0) -> skia.Paint:
    return skia.Paint(Color4f=_colour(code, alpha), AntiAlias=True)


def _hand(canvas: skia.Canvas, clockwise: float, length: float, width: float, code: str) -> None:
    """A spear-shaped hand with a short tail."""
    canvas.save()
    canvas.rotate(clockwise)
    path = skia.Path()
    path.moveTo(-width * 0.5, length * 0.22)
    for x, y in ((width * 0.5, length * 0.22), (width * 0.42, -length * 0.5), (width * 0.95, -length * 0.62)):
        path.lineTo(x, y)
    path.lineTo(0, -length)
    path.lineTo(-width * 0.95, -length * 0.62)
    path.lineTo(-width * 0.42, -length * 0.5)
    path.close()
    canvas.drawPath(path, _fill(code))
    canvas.restore()


def _dial(canvas: skia.Canvas) -> None:
    canvas.drawCircle(0, 0, 500, _fill(INK))
    canvas.drawCircle(0, 0, 468, _fill(OCHRE))
    canvas.save()
    clip = skia.Path()
    clip.addCircle(0, 0, 468)
    canvas.clipPath(clip, True)
    canvas.drawCircle(-70, -90, 470, _fill(AMBER))  # light from the upper left
    canvas.restore()
    canvas.drawCircle(0, 0, 400, _fill(INK))
    canvas.drawCircle(0, 0, 374, _fill(CREAM))
    canvas.save()
    clip = skia.Path()
    clip.addCircle(0, 0, 374)
    canvas.clipPath(clip, True)
    shade = skia.Path()
    shade.setFillType(skia.PathFillType.kEvenOdd)
    shade.addCircle(0, 0, 376)
    shade.addCircle(58, 70, 392)
    canvas.drawPath(shade, _fill(VIOLET, 0.55))
    canvas.restore()
    for k in range(12):
        long = k % 3 == 0
        canvas.save()
        canvas.rotate(30 * k)
        w = 34 if long else 18
        canvas.drawRect(skia.Rect.MakeLTRB(-w / 2, -345, w / 2, -255 if long else -300), _fill(INDIGO if long else INK))
        canvas.restore()


def icon() -> Image.Image:
    surface = skia.Surface(FINE, FINE)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(FINE / 2, FINE / 2)
    _dial(canvas)
    _hand(canvas, 185, 215, 46, INK)
    _hand(canvas, 60, 300, 36, INK)
    canvas.drawCircle(0, 0, 38, _fill(INK))
    canvas.drawCircle(0, 0, 18, _fill(RED))
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    a = pixels.astype(np.float32) / 255
    a[..., :3] *= a[..., 3:]
    small = cv2.resize(a, (256, 256), interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return Image.fromarray((np.clip(small, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")
