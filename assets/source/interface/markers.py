"""The markers of walkable maps: a drop of paper that points at its place, with a sign of what can be done there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import skia
from PIL import Image

INK, CREAM, AMBER, VIOLET, WINE, VERMILION, TEAL, STONE = (
    "#1b1a2b", "#f3e7d0", "#f2b35c", "#5b4b8a", "#7a2435", "#c8442f", "#2f6f73", "#d9c7a8",
)  # fmt: skip
SIZE = 192
"""The width and height of a marker, in pixels; its tip is in the middle of the lower edge."""
FINE = 6
"""Drawn so many times larger, shrunk at the end."""
GRID = 48
"""Units of the drawing for a marker's side."""


def save_all(folder: Path) -> None:
    """Write every marker."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sign in SIGNS.items():
        draw(sign, COLOURS[name]).save(folder / f"marker-{name}.webp", lossless=True, method=6, exact=True)


def draw(sign: Callable[[skia.Canvas], None], colour: str) -> Image.Image:
    """Return a marker with a sign on its paper, its edge in a colour."""
    surface = skia.Surface(SIZE * FINE, SIZE * FINE)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.scale(SIZE * FINE / GRID, SIZE * FINE / GRID)
    _drop(canvas, colour)
    sign(canvas)
    return _shrunk(surface)


def _drop(canvas: skia.Canvas, colour: str) -> None:
    """The paper: ink, a coloured edge, cream, and the one hard shadow tone on its right."""
    canvas.drawPath(_outline(0), _fill(INK))
    canvas.drawPath(_outline(1.5), _fill(colour))
    canvas.drawCircle(24, 20, 14.4, _fill(INK))
    canvas.drawCircle(24, 20, 13.3, _fill(CREAM))
    with skia.AutoCanvasRestore(canvas):
        canvas.clipPath(_circle(24, 20, 13.3), True)
        shade = _circle(24, 20, 14)
        shade.addCircle(22.4, 18.2, 13.6)
        shade.setFillType(skia.PathFillType.kEvenOdd)
        canvas.drawPath(shade, _fill(STONE))
    with skia.AutoCanvasRestore(canvas):
        canvas.clipPath(_outline(1.5), True)
        canvas.drawPath(_lines("31,33 25,45.5 24,47.5 24,38"), _fill(INK, 0.28))


def _outline(inset: float) -> skia.Path:
    """A round slip that ends in a tip."""
    radius = 19 - inset
    path = skia.Path()
    path.moveTo(24, 47.6 - inset * 2.1)
    path.cubicTo(22, 42.5 - inset, 17.5, 38.6 - inset * 0.6, 24 - radius * 0.62, 20 + radius * 0.785)
    path.arcTo(skia.Rect.MakeLTRB(24 - radius, 20 - radius, 24 + radius, 20 + radius), 128, 284, False)
    path.cubicTo(30.5, 38.6 - inset * 0.6, 26, 42.5 - inset, 24, 47.6 - inset * 2.1)
    path.close()
    return path


def _person(canvas: skia.Canvas) -> None:
    """Head and shoulders, in hat and coat."""
    with skia.AutoCanvasRestore(canvas):
        canvas.clipPath(_circle(24, 20, 13.8), True)
        canvas.drawPath(_smooth("24,20.6 18.2,23 15.4,28.6 15,36! 33,36! 32.6,28.6 29.8,23"), _fill(INK))
    canvas.drawPath(_lines("21.6,21.8 24,29.5 26.4,21.8 24,23.6"), _fill(CREAM))
    canvas.drawPath(_lines("23.3,23.6 24.7,23.6 25.1,28 24,29.6 22.9,28"), _fill(VERMILION))
    canvas.drawOval(skia.Rect.MakeLTRB(20.4, 11.8, 27.6, 21.6), _fill(INK))
    canvas.drawOval(skia.Rect.MakeLTRB(16.4, 13.0, 31.6, 16.0), _fill(INK))
    canvas.drawPath(_smooth("19.6,14.4 19.8,10.2 22.4,8.8 24,9.6 25.6,8.8 28.2,10.2 28.4,14.4"), _fill(INK))
    canvas.drawPath(_lines("19.7,12.6 28.3,12.6 28.3,14 19.7,14"), _fill(WINE))


def _door(canvas: skia.Canvas) -> None:
    """A door that stands ajar, light behind it."""
    canvas.drawPath(_lines("16.6,30.4 16.6,9.6 31.4,9.6 31.4,30.4"), _fill(INK))
    canvas.drawPath(_lines("18.2,30.4 18.2,11.2 29.8,11.2 29.8,30.4"), _fill(AMBER))
    canvas.drawPath(_lines("18.2,11.2 26.4,13.2 26.4,32.6 18.2,30.4"), _fill(INK))
    canvas.drawPath(_lines("19.4,12.8 25.2,14.2 25.2,30.8 19.4,29.2"), _fill(TEAL))
    for y in (15.0, 22.4):
        canvas.drawPath(_lines(f"20.5,{y} 24.1,{y + 0.85} 24.1,{y + 5.7} 20.5,{y + 4.7}"), _pen(INK, 0.7))
    canvas.drawCircle(24.5, 22.3, 0.75, _fill(AMBER))


def _look(canvas: skia.Canvas) -> None:
    """An eye."""
    eye = _smooth("12.6,20.4! 17.6,15.4 24,13.6 30.4,15.4 35.4,20.4! 30.4,25 24,26.6 17.6,25")
    canvas.drawPath(eye, _fill("#ffffff"))
    with skia.AutoCanvasRestore(canvas):
        canvas.clipPath(eye, True)
        canvas.drawCircle(24, 19.8, 5.7, _fill(INK))
        canvas.drawCircle(24, 19.8, 4.6, _fill(TEAL))
        canvas.drawCircle(24, 19.8, 2.4, _fill(INK))
        canvas.drawCircle(22.3, 18, 1.3, _fill("#ffffff"))
    canvas.drawPath(eye, _pen(INK, 1.3))
    canvas.drawPath(
        _smooth("12.4,20.6! 17.4,14.6 24,12.6 30.6,14.6 35.6,20.6! 30.4,15.9 24,14.5 17.6,15.9"), _fill(INK)
    )
    for x, y, dx, dy in ((17.6, 13.6, -1.4, -2.0), (24, 12, 0, -2.4), (30.4, 13.6, 1.4, -2.0)):
        canvas.drawLine(x, y, x + dx, y + dy, _pen(INK, 1.1))


def _talk(canvas: skia.Canvas) -> None:
    """A balloon with three points."""
    balloon = _smooth(
        "14,18.6 15.6,13.4 24,11.4 32.4,13.4 34,18.6 32.2,23.8 26.4,25.6! 19.4,30.6! 20.4,25.4! 15.8,23.6"
    )
    canvas.drawPath(balloon, _fill("#ffffff"))
    canvas.drawPath(balloon, _pen(INK, 1.4))
    for x in (19.2, 24, 28.8):
        canvas.drawCircle(x, 18.7, 1.55, _fill(VERMILION))


def _path(canvas: skia.Canvas) -> None:
    """Two shoe prints, one ahead of the other."""
    for x, y, turn in ((19.6, 24.0, -10.0), (28.2, 16.4, 12.0)):
        with skia.AutoCanvasRestore(canvas):
            canvas.translate(x, y)
            canvas.rotate(turn)
            canvas.drawPath(
                _smooth("-2.5,1.4 -3.1,-2.2 -1.8,-6.2 0.2,-7.0 2.2,-5.6 2.9,-2 2.2,1.4! -2.5,1.4!"), _fill(INK)
            )
            canvas.drawPath(_smooth("-2.2,3! 2,3! 2.2,5.6 0,7.2 -2.1,5.8"), _fill(INK))


SIGNS: dict[str, Callable[[skia.Canvas], None]] = {
    "person": _person,
    "door": _door,
    "look": _look,
    "talk": _talk,
    "path": _path,
}
COLOURS = {"person": AMBER, "door": VERMILION, "look": TEAL, "talk": AMBER, "path": VIOLET}


def _smooth(text: str) -> skia.Path:
    """The closed curve through points, a mark of exclamation for a corner."""
    words = text.split()
    points = [np.array([float(n) for n in word.rstrip("!").split(",")]) for word in words]
    corners = [word.endswith("!") for word in words]
    count = len(points)
    ways = [np.zeros(2) if corners[at] else (points[(at + 1) % count] - points[at - 1]) / 6 for at in range(count)]
    path = skia.Path()
    path.moveTo(*map(float, points[0]))
    for at in range(count):
        after = (at + 1) % count
        leave, reach = points[at] + ways[at], points[after] - ways[after]
        path.cubicTo(*map(float, (*leave, *reach, *points[after])))
    path.close()
    return path


def _lines(text: str) -> skia.Path:
    """The closed shape with straight sides through points."""
    path = skia.Path()
    path.addPoly([skia.Point(*(float(n) for n in word.split(","))) for word in text.split()], True)
    return path


def _circle(x: float, y: float, radius: float) -> skia.Path:
    path = skia.Path()
    path.addCircle(x, y, radius)
    return path


def _shrunk(surface: skia.Surface) -> Image.Image:
    """The drawing at its size; what is transparent is ink, so that no scaling draws a pale edge."""
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    fine = pixels.astype(np.float32) / 255
    fine[..., :3] *= fine[..., 3:]
    small = cv2.resize(fine, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    small[small[..., 3] < 1 / 255, :3] = [int(INK[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return Image.fromarray((np.clip(small, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")


def _fill(code: str, alpha: float = 1.0) -> skia.Paint:
    colour = skia.Color4f(*[int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], alpha)
    return skia.Paint(Color4f=colour, AntiAlias=True)


def _pen(code: str, width: float) -> skia.Paint:
    paint = _fill(code)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    return paint
