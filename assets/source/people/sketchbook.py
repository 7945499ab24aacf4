"""A page of Sophia's sketchbook on the zinc table, in the manner of the backgrounds."""

from __future__ import annotations

import math

import cv2
import numpy as np
import skia

from .ink import INK, fill_paint, polygon, sample, spline, stroke_paint

SIZE, FINE, TILT = (1920, 1080), 2, -2.2
SHADOW = "#231f45"
PAGE = (478, -70, 1462, 1180)  # before it is turned
Outline = list[tuple[float, float]]


class Table:
    """The canvas and a few gestures."""

    def __init__(self) -> None:
        self.surface = skia.Surface(SIZE[0] * FINE, SIZE[1] * FINE)
        self.canvas = self.surface.getCanvas()
        self.canvas.scale(FINE, FINE)
        self.rng = np.random.default_rng(2)

    def shape(self, points: Outline, code: str, alpha: float = 1.0, line: float = 0, round_: bool = False) -> skia.Path:
        """A filled shape, with an ink line of `line` pixels when it is not 0."""
        path = polygon(sample(spline(points, True), 12) if round_ else np.array(points, float))
        self.canvas.drawPath(path, fill_paint(code, alpha))
        if line:
            self.canvas.drawPath(path, stroke_paint(INK, line))
        return path

    def shadow(self, points: Outline, dx: float, dy: float, round_: bool = False) -> None:
        """The shadow a shape throws, so far to the right and down."""
        self.shape([(x + dx, y + dy) for x, y in points], SHADOW, 0.5, round_=round_)

    def arc(
        self,
        box: tuple[float, float, float, float],
        start: float,
        sweep: float,
        width: float,
        code: str = INK,
        alpha: float = 1.0,
    ) -> None:
        """A part of an ellipse; angles in degrees, clockwise from the right."""
        self.canvas.drawArc(skia.Rect.MakeLTRB(*box), start, sweep, False, stroke_paint(code, width, alpha))

    def moved(self, x: float, y: float, degrees: float) -> skia.AutoCanvasRestore:
        """Draw elsewhere and turned, until the end of a `with`."""
        restore = skia.AutoCanvasRestore(self.canvas)
        self.canvas.translate(x, y)
        self.canvas.rotate(degrees)
        return restore


def zinc(t: Table) -> None:
    """Long reflections with drawn edges, scratches, rings left by glasses."""
    t.canvas.drawPaint(fill_paint("#6d6a92"))
    for points, code, alpha in (
        ([(-20, 300), (700, -20), (1160, -20), (-20, 640)], "#8f8db3", 0.55),
        ([(-20, 760), (1280, -20), (1360, -20), (-20, 860)], "#a6a3c2", 0.5),
        ([(900, 1100), (1940, 420), (1940, 640), (1200, 1100)], "#8f8db3", 0.5),
        ([(1330, 1100), (1940, 720), (1940, 770), (1420, 1100)], "#b9a9b4", 0.6),
        ([(-20, -20), (420, -20), (-20, 190)], "#f2b35c", 0.34),
        ([(-20, 205), (455, -20), (500, -20), (-20, 232)], "#f2b35c", 0.28),
    ):
        t.shape(points, code, alpha)
    for _ in range(70):
        x, y, length = t.rng.uniform(0, SIZE[0]), t.rng.uniform(0, SIZE[1]), t.rng.uniform(20, 110)
        paint = stroke_paint("#3a3760", t.rng.uniform(0.6, 1.3), t.rng.uniform(0.10, 0.3))
        t.canvas.drawLine(x, y, x + length, y - length * 0.62, paint)
    for x, y, r in ((1690, 250, 92), (176, 900, 84)):
        tall = r * 0.96
        t.arc((x - r, y - tall, x + r, y + tall), float(t.rng.uniform(0, 80)), 290, 3, "#4b4874", 0.55)
        t.arc((x - r + 6, y - tall + 5, x + r - 5, y + tall - 6), 120, 200, 1.6, "#4b4874", 0.5)


def book(t: Table) -> None:
    """Cover, leaves, page and spiral."""
    x0, y0, x1, y1 = PAGE

    def slab(left: float, right: float) -> list[tuple[float, float]]:
        return [(left, y0), (right, y0), (right, y1), (left, y1)]

    t.canvas.save()
    t.canvas.translate(958, 540)
    t.canvas.rotate(TILT)
    t.canvas.translate(-958, -540)
    t.shape(slab(x0 + 6, x1 + 46), SHADOW, 0.62)
    t.shape(slab(x0 - 8, x1 + 20), "#7a2435", line=3.4)
    for k, code in ((13, "#c9b391"), (8, "#dcc7a4")):
        t.shape(slab(x0, x1 + k), code)
        t.canvas.drawLine(x1 + k, y0, x1 + k, y1, stroke_paint(INK, 1.8))
    page = t.shape(slab(x0, x1), "#f3e7d0")
    t.canvas.save()
    t.canvas.clipPath(page, True)
    t.shape([(x0, y0), (x0 + 62, y0), (x0 + 40, 300), (x0 + 56, 700), (x0 + 44, y1), (x0, y1)], "#c9b0b4", 0.55)
    t.shape([(x1 - 300, y1), (x1, 560), (x1, y1)], "#d9b9a0", 0.20)
    t.shape([(x0, 330), (x0, y0), (x0 + 640, y0)], "#fff1cf", 0.75)
    for _ in range(520):  # fibres
        x, y, a = t.rng.uniform(x0, x1), t.rng.uniform(0, SIZE[1]), t.rng.uniform(0, 6.28)
        length = t.rng.uniform(3, 13)
        paint = stroke_paint("#8a6f5a", 0.7, t.rng.uniform(0.06, 0.2))
        t.canvas.drawLine(x, y, x + length * math.cos(a), y + length * math.sin(a), paint)
    t.canvas.restore()
    t.canvas.drawPath(page, stroke_paint(INK, 3.2))
    for y in range(-40, 1150, 52):
        t.canvas.drawOval(skia.Rect.MakeLTRB(x0 + 12, y + 4, x0 + 30, y + 18), fill_paint("#4a3550"))
        ring = (x0 - 30, y - 9, x0 + 24, y + 19)
        t.arc(ring, 95, 262, 8.5)
        t.arc(ring, 100, 252, 4.4, "#b9c0cf")
        t.arc(ring, 180, 70, 2.0, "#fff4dc")
    t.canvas.restore()


def pencil(t: Table) -> None:
    """The green pencil beside the page."""
    with t.moved(1664, 610, 68):
        t.shadow([(-250, -11), (210, -11), (262, 0), (210, 11), (-250, 11)], 4, -17)
        for points, code in (
            ([(-250, -11), (210, -11), (210, 11), (-250, 11)], "#2f6f73"),
            ([(-250, -11), (210, -11), (210, -4), (-250, -4)], "#4f9a98"),
            ([(-250, 5), (210, 5), (210, 11), (-250, 11)], "#1f4a5a"),
            ([(210, -11), (248, -3), (248, 3), (210, 11)], "#e2bd84"),
            ([(246, -3.4), (262, 0), (246, 3.4)], "#2b2a33"),
            ([(-250, -11), (-262, -11), (-262, 11), (-250, 11)], "#e0a048"),
        ):
            t.shape(points, code)
        outline = [(-262, -11), (210, -11), (262, 0), (210, 11), (-262, 11)]
        t.canvas.drawPath(polygon(np.array(outline, float)), stroke_paint(INK, 3))
        for x, half, width in ((210, 11, 2), (-250, 11, 2), (246, 3.4, 1.6)):
            t.canvas.drawLine(x, -half, x, half, stroke_paint(INK, width))


def rubber(t: Table) -> None:
    """The rubber, half in its own shadow."""
    outline = [(-62, -34), (50, -38), (66, -14), (62, 32), (-52, 38), (-66, 10)]
    with t.moved(1640, 905, -24):
        t.shadow(outline, 12, 14, round_=True)
        path = t.shape(outline, "#d9d2cc", round_=True)
        t.canvas.save()
        t.canvas.clipPath(path, True)
        t.shape([(-80, 12), (80, 2), (80, 60), (-80, 60)], "#a79fb4")
        t.shape([(20, -60), (90, -60), (90, 60), (34, 60)], "#8a8594", 0.8)
        t.canvas.restore()
        t.canvas.drawPath(path, stroke_paint(INK, 3))


def sugars(t: Table) -> None:
    """Two lumps of sugar in their wrappers."""
    box = [(-58, -34), (58, -34), (58, 34), (-58, 34)]
    with t.moved(262, 330, 17):
        for dx, dy, turn in ((0, 0, 0), (96, 74, 28)):
            with t.moved(dx, dy, turn):
                t.shadow(box, 11, 13)
                t.shape(box, "#f6efe0")
                t.shape([(-58, 8), (58, 8), (58, 34), (-58, 34)], "#c9bccb")
                t.shape([(-58, -12), (58, -12), (58, 10), (-58, 10)], "#35508f")
                for s in (-1, 1):
                    flap = [(s * 58, -34), (s * 40, -20), (s * 40, 20), (s * 58, 34)]
                    t.shape(flap, "#e3d7c4", line=1.8)
                t.canvas.drawPath(polygon(np.array(box, float)), stroke_paint(INK, 3))


def glass(t: Table) -> None:
    """The foot of a wineglass, cut by the frame."""
    for r, code in ((150, "#b9b4d0"), (138, "#8d88b4")):
        t.canvas.drawCircle(1868, 66, r, fill_paint(code, 0.75))
    t.shape([(1760, 20), (1800, -20), (1850, -20), (1770, 110)], "#fff4dc", 0.55)
    for r, width in ((150, 3.2), (128, 1.6)):
        t.canvas.drawCircle(1868, 66, r, stroke_paint(INK, width))
    t.canvas.drawCircle(1880, 40, 66, fill_paint("#7a2435"))
    t.canvas.drawCircle(1880, 40, 66, stroke_paint(INK, 3))
    t.canvas.drawCircle(1868, 28, 44, fill_paint("#a03a4a"))


def draw() -> np.ndarray:
    """The page as floating RGB, lit from the upper left."""
    t = Table()
    for part in (zinc, book, pencil, rubber, sugars, glass):
        part(t)
    pixels = t.surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    (w, h), rng = SIZE, t.rng
    img = cv2.resize(pixels[..., :3].astype(np.float32) / 255, SIZE, interpolation=cv2.INTER_AREA)
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    glow = np.exp(-(((xx - 520) / 1000) ** 2 + ((yy - 160) / 760) ** 2))[..., None]
    img = img * (0.80 + 0.26 * glow * np.array([1.05, 0.98, 0.86]))
    grain = cv2.GaussianBlur(rng.normal(size=(h, w)).astype(np.float32), (0, 0), 0.8)[..., None]
    edge = np.clip(np.hypot((xx / w - 0.5) * 1.1, yy / h - 0.45) * 1.3 - 0.45, 0, 1)[..., None]
    return img * (1 - 0.42 * edge * np.array([0.9, 1, 0.7])) * (1 + 0.016 * grain)
