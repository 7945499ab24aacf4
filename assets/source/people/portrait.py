"""Sophia's pencil drawing of Arseniy, in the parts in which it grows.

His sprite is drawn once on a recording canvas; its lines become pencil strokes, its
flats the tones of the hatching.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import cv2
import numpy as np

from . import skin
from .arseniy import PERSON, arms, coat, hair, sleeves
from .cast import posed
from .expression import Expression
from .face import Face
from .figure import Buffer, Figure
from .ink import parts as colour_parts
from .ink import sample, spline
from .pencil import Graphite, Line, Recorder, paper_tooth, pulls, resample, runs, trace
from .person import Draw
from .skin import Skin
from .sprite import head_matrix

PARTS = ("outline", "eyes", "mouth", "hands", "shadow", "name")
SIZE, FINE = (1920, 1080), 2
POSE = "smoke"
SCALE, ORIGIN, AXIS, TILT = 1.04, (914.0, 40.0), (440, 58), -2.2  # AXIS of the figure lies on ORIGIN
TONES = {  # how dark each flat of the sprite is drawn
    "#2d2b44": 0.62, "#35324b": 0.55, "#4b4b60": 0.10, "#6a6577": 0.04, "#efe2c8": 0, "#b6a3a8": 0.22,
    "#8c2b3a": 0.50, "#541a38": 0.74, "#30304a": 0.35, "#1c1a38": 0.6, "#2b2836": 0.86, "#4a465c": 0.42,
    "#8f8a94": 0.22, "#e2b08c": 0, "#9a6a78": 0.46, "#c19a83": 0.10, "#875f6f": 0.56, "#1b1a2b": 0.95,
    "#f4ead8": 0, "#41525c": 0.6,
}  # fmt: skip
FRONT = [(352, 204), (362, 196), (404, 180), (448, 188), (486, 206), (508, 234), (520, 262), (550, 262)]
BACK = [(484, 98), (534, 108), (578, 138), (604, 186), (614, 250), (612, 310), (598, 372), (570, 418)]
LETTERS = {  # one pull each, in units of the x-height; y downwards from the base line
    "A": [[(0, 0), (0.5, -1.1), (0.95, -2.1), (1.12, -1.2), (1.3, 0)], [(0.3, -0.75), (0.8, -0.86), (1.32, -0.8)]],
    "r": [[(0, -0.9), (0.12, -0.5), (0.14, 0), (0.2, -0.6), (0.45, -0.95), (0.72, -0.85)]],
    "s": [[(0.62, -0.85), (0.34, -1.0), (0.12, -0.78), (0.34, -0.5), (0.52, -0.24), (0.3, 0.02), (0, -0.1)]],
    "e": [[(0.06, -0.45), (0.5, -0.55), (0.56, -0.85), (0.32, -1.0), (0.08, -0.62), (0.14, -0.12), (0.42, 0.02),
           (0.74, -0.22)]],
    "n": [[(0, -0.92), (0.1, -0.4), (0.1, 0), (0.2, -0.62), (0.46, -0.98), (0.62, -0.66), (0.62, -0.12), (0.78, 0),
           (0.92, -0.14)]],
    "i": [[(0.04, -0.92), (0.08, -0.3), (0.2, 0), (0.4, -0.18)], [(0.12, -1.45), (0.17, -1.4), (0.13, -1.36)]],
    "y": [[(0, -0.92), (0.1, -0.32), (0.34, -0.1), (0.6, -0.5), (0.68, -0.94), (0.58, -0.1), (0.4, 0.72),
           (0.1, 0.86), (0.04, 0.5), (0.5, 0.18), (1.3, -0.2)]],
}  # fmt: skip


def _turn(degrees: float) -> np.ndarray:
    a = math.radians(degrees)
    return np.array([[math.cos(a), math.sin(a)], [-math.sin(a), math.cos(a)]])


def place(points: Line | list[tuple[float, float]]) -> Line:
    """From the figure's canvas to the page."""
    return (np.asarray(points, float) - AXIS) * SCALE @ _turn(TILT) + ORIGIN


def on_page(picture: np.ndarray) -> np.ndarray:
    """A picture of the figure's canvas, laid on the page."""
    linear = _turn(TILT).T * SCALE
    shift = np.array(ORIGIN) - linear @ np.array(AXIS)
    return cv2.warpAffine(picture, np.float32(np.c_[linear, shift]), SIZE, flags=cv2.INTER_LINEAR)


# --- what is drawn


def _layer(ink: Recorder, layer: np.ndarray, buffer: Buffer, how: Skin, clip: np.ndarray | None = None) -> None:
    """Head or hand: cover what is behind, keep contour and inner lines, lay the flats down."""
    (x0, y0), (h, w) = buffer.origin, buffer.mask.shape
    lines, alpha = skin.inner_lines(buffer, how) | skin.contour(buffer), layer[..., 3]
    if clip is not None:
        inside = clip[y0 : y0 + h, x0 : x0 + w]
        lines, alpha = lines & (inside > 0), alpha * inside
    ink.solid(alpha, buffer.origin)
    for line in trace(lines):
        ink.keep((line + np.array([x0, y0])) / ink.ss, ink.line_width)


def record(expression: str) -> tuple[Recorder, Figure]:
    """The sprite's lines by part, and its flats on the recorder's canvas."""
    figure, style, e = posed(PERSON, POSE), PERSON.style, PERSON.expressions[expression]
    ink, matrix = Recorder(ss=FINE), head_matrix(PERSON, figure)

    def carried(draw: Draw) -> None:
        ink.canvas.save()
        ink.canvas.concat(matrix)
        draw(ink)
        ink.canvas.restore()

    coat.behind(ink)
    carried(hair.behind_head)
    layer, buffer, how = skin.head_layer(figure, style, FINE)
    clip = np.zeros((ink.h * FINE, ink.w * FINE), np.uint8)
    cv2.fillPoly(clip, [np.int32(sample(spline(PERSON.neck, True), 10) * FINE)], 1)
    _layer(ink, layer, buffer, how, clip)
    ink.canvas.save()
    ink.canvas.clipPath(ink.path(PERSON.neck), True)
    ink.image(layer, buffer.origin)
    ink.canvas.restore()
    _features(Face(figure, ink, style), ink, e)
    ink.part = "outline"
    carried(hair.hair)
    arms.body(ink)
    sleeves.near_in_pocket(ink)
    ink.part = "hands"
    arms.raised_arm(ink, lambda side: _hand(ink, figure, side))
    return ink, figure


def _features(face: Face, ink: Recorder, e: Expression) -> None:
    ink.part = "mouth"
    face.below(e)
    ink.part = "eyes"
    face.above(e)


def _hand(ink: Recorder, figure: Figure, side: int) -> None:
    layer, buffer, how = skin.hand_layer(figure, side, PERSON.style, FINE)
    _layer(ink, layer, buffer, how)
    ink.image(layer, buffer.origin)


def tones(flats: np.ndarray) -> np.ndarray:
    """The darkness wanted for each pixel, by its nearest flat colour."""
    keys = np.array([colour_parts(c) for c in TONES], np.float32)
    distance = ((flats[..., None, :3] - keys) ** 2).sum(-1)
    values = np.array(list(TONES.values()), np.float32)[distance.argmin(-1)]
    return np.where(flats[..., 3] > 128, values, 0).astype(np.float32)


def _carry(figure: Figure, points: np.ndarray) -> Line:
    """From the reference head, on which the hair was drawn, to the page."""
    matrix = head_matrix(PERSON, figure)
    moved = [matrix.mapXY(float(x), float(y)) for x, y in points]
    return place([(p.x(), p.y()) for p in moved])


def comb(figure: Figure, rng: np.random.Generator, n: int) -> Iterator[Line]:
    """Strokes swept back from the hairline."""
    front, back = sample(spline(FRONT), 20), sample(spline(BACK), 20)
    for _ in range(n):
        s = rng.uniform(0, 1)
        a = front[int(s * (len(front) - 1))]
        b = back[int(np.clip(s + rng.normal() * 0.05, 0, 1) * (len(back) - 1))]
        middle = (a + b) / 2 + np.array([-34 + 70 * s, -58 + 40 * s]) * (1 + 0.1 * rng.normal())
        t = np.linspace(rng.uniform(0, 0.35), rng.uniform(0.6, 1), 40)[:, None]
        yield resample(_carry(figure, (1 - t) ** 2 * a + 2 * t * (1 - t) * middle + t * t * b))


# --- the sheets


class Portrait:
    """All sheets of the drawing, with the face he had."""

    def __init__(self, expression: str = "neutral") -> None:
        self.ink, self.figure = record(expression)
        self.rng = np.random.default_rng(11)
        self.sheets = {name: Graphite(*SIZE, FINE, 20 + k) for k, name in enumerate(PARTS)}
        flats = cv2.resize(self.ink.array() * 255, (self.ink.w, self.ink.h), interpolation=cv2.INTER_AREA)
        self.tone, self.solid = on_page(tones(flats)), on_page(flats[..., 3])
        self.rows = np.arange(SIZE[1])[:, None]
        self.hair = self._hair_mask()

    def _hair_mask(self) -> np.ndarray:
        mask = np.zeros(SIZE[::-1], np.float32)
        shape = _carry(self.figure, sample(spline(hair.HAIR_SHAPE, True), 8))
        cv2.fillPoly(mask, [np.int32(shape)], 1)
        return (mask > 0.5) & (self.tone > 0.38) & (self.rows < 470)

    def draw(self) -> dict[str, np.ndarray]:
        """Floating RGBA for each part."""
        self._lines()
        self._construction()
        for q in comb(self.figure, self.rng, 74):
            self.sheets["outline"].once(q, 1.5, 0.34)
        for side in (1, -1):
            self._eye(side)
        self._shadow()
        self._sign()
        tooth = paper_tooth(SIZE[0] * FINE, SIZE[1] * FINE)
        return {name: sheet.sheet(tooth) for name, sheet in self.sheets.items()}

    def _mark(self, u: float, v: float, side: int = 1) -> np.ndarray:
        return place(self.figure.landmark(u, v, side))

    def _lines(self) -> None:
        """The recorded lines, fading out unevenly towards the lower edge."""
        for part, line, width in self.ink.lines:
            p = resample(place(line))
            if p[:, 1].min() > 985:
                continue
            fine, main = part in ("eyes", "mouth"), width >= 3
            weight = 0.52 if fine else 0.50 if main else 0.36
            for run in runs(p, p[:, 1] < 935 + 40 * np.sin(p[:, 0] / 90)):
                for q in pulls(run, self.rng) if len(run) > 3 else ():
                    self.sheets[part].stroke(q, 2.0 if main and not fine else 1.5, weight, 3 if main else 2)

    def _construction(self) -> None:
        """An egg, its axis and the line of the eyes, as one begins a head."""
        sheet, rng = self.sheets["outline"], self.rng
        top, chin = self._mark(75, 30), self._mark(75, 1180)
        middle, r = (top + chin) / 2, np.linalg.norm(chin - top) / 2
        for _ in range(3):
            t = np.linspace(rng.uniform(0, 1), rng.uniform(6.6, 7.2), 90)
            egg = np.c_[middle[0] + 46 + r * 0.92 * np.cos(t), middle[1] - 18 + r * 1.13 * np.sin(t)]
            sheet.once(egg, 1.2, 0.15)
        axis = np.array([self._mark(75, v) for v in range(30, 1180, 60)])
        far, near = [(u, -1) for u in (520, 400, 250, 110)], [(u, 1) for u in (75, 110, 250, 400, 520)]
        level = np.array([self._mark(u, 372, s) for u, s in far + near])
        for line in (axis, level):
            sheet.stroke(resample(line), 1.1, 0.16, 2)

    def _round_eye(self, side: int) -> tuple[slice, slice]:
        """Return the rows and columns in which an eye lies with its brow."""
        x, y = self._mark(312, 360, side).astype(int)
        return slice(y - 70, y + 30), slice(x - 72, x + 72)

    def _eye(self, side: int) -> None:
        """Brow, iris and pupil."""
        sheet, rng = self.sheets["eyes"], self.rng
        box = np.zeros_like(self.tone)
        box[self._round_eye(side)] = 1
        dark = self.tone * box * ~self.hair
        for angle, gap, above in ((62, 1.7, 0.55), (12, 1.9, 0.55), (100, 1.5, 0.8), (40, 1.4, 0.9)):
            sheet.hatch(dark, angle, gap, above, rng, 0.5, 1.4, 30)
        iris = (dark > 0.55) & (self.rows > int(self._mark(312, 360, side)[1]) + 2)
        big = cv2.resize(iris.astype(np.uint8), None, fx=4, fy=4, interpolation=cv2.INTER_LINEAR)
        for contour in cv2.findContours(big, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
            if len(contour) > 40:
                sheet.stroke(resample(contour[:, 0].astype(float) / 4, 2.0), 1.5, 0.5, 3)
        for angle in (30, 75, 120):
            sheet.hatch(np.where(iris, dark, 0), angle, 1.3, 0.5, rng, 0.6, 1.3, 20)

    def _shadow(self) -> None:
        """Hair pressed harder, hatching in five directions, and a ground behind the profile."""
        sheet, rng = self.sheets["shadow"], self.rng
        for q in comb(self.figure, rng, 150):
            sheet.once(q, 1.7, 0.5)
        dark = np.where(self.hair & (self.tone > 0.6), self.tone, 0)
        sheet.hatch(dark, 64, 4.0, 0.6, rng, 0.34, 1.6, 60)
        fade = np.clip((1010 - self.rows) / 240, 0, 1)
        tone = np.where(self.hair, 0, self.tone) * fade
        for side in (1, -1):  # the eyes have a sheet of their own
            tone[self._round_eye(side)] = 0
        for angle, gap, above, weight, width, length in (
            (-58, 5.6, 0.05, 0.20, 1.3, 110),
            (-58, 5.0, 0.18, 0.36, 1.5, 90),
            (-34, 5.0, 0.40, 0.42, 1.5, 80),
            (-80, 4.2, 0.54, 0.50, 1.6, 70),
            (-20, 3.8, 0.72, 0.56, 1.8, 80),
        ):
            sheet.hatch(tone, angle, gap, above, rng, weight, width, length)
        ground = np.zeros(SIZE[::-1], np.float32)
        around = place([(210, 250), (330, 120), (350, 300), (338, 420), (250, 470)])
        cv2.fillPoly(ground, [np.int32(around)], 0.3)
        ground = cv2.GaussianBlur(ground, (0, 0), 14) * (self.solid < 60)
        sheet.hatch(ground, -58, 8, 0.12, rng, 0.22, 1.4, 110)

    def _sign(self, corner: tuple[float, float] = (1216.0, 236.0), size: float = 27.0) -> None:
        """The name as she writes it, underlined."""
        sheet, turn, pen = self.sheets["name"], _turn(TILT - 3), 0.0
        for letter, advance in zip("Arseniy", (1.5, 0.82, 0.78, 0.86, 1.06, 0.52, 1.3), strict=True):
            for pull in LETTERS[letter]:
                p = np.array(pull, float)
                p[:, 0] += pen - p[:, 1] * 0.22
                line = sample(spline([tuple(q) for q in p]), 10) * size
                sheet.stroke(resample(line @ turn + corner, 2.5), 2.3, 0.62, 2)
            pen += advance
        under = sample(spline([(-0.2, 0.62), (2.5, 0.5), (5.6, 0.62), (7.4, 0.38)]), 12) * size
        sheet.stroke(resample(under @ turn + corner, 3), 2.0, 0.5, 2)
