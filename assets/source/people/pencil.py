"""Graphite: the lines of a drawing recorded, and drawn again with a pencil."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import cv2
import numpy as np
import skia
from scipy.spatial import cKDTree

from .ink import INK, Ink, Points, sample, spline

Line = np.ndarray  # (n, 2)
LEAD = np.array([0.165, 0.16, 0.2], np.float32)


class Recorder(Ink):
    """Draws flats only, and keeps the lines, each under the name of the current part.

    Whatever a later shape covers is taken out of the lines before it.
    """

    def __init__(self, w: int = 1000, h: int = 1500, ss: int = 2) -> None:
        super().__init__(w, h, ss)
        self.part = "outline"
        self.lines: list[tuple[str, Line, float]] = []

    def keep(self, points: Line, width: float) -> None:
        """Keep a line under the name of the current part."""
        if len(points) > 2:
            self.lines.append((self.part, np.asarray(points, float), width))

    def _here(self, points: Line | list[tuple[float, float]]) -> Line:
        """Return points of the present transform on the canvas."""
        m = self.canvas.getTotalMatrix()
        mapped = [m.mapXY(float(x), float(y)) for x, y in points]
        return np.array([(p.x(), p.y()) for p in mapped]) / self.ss

    def cover(self, mask: np.ndarray) -> None:
        """Take out what lies under a mask of canvas pixels; lines may fall into pieces."""
        out = []
        for part, line, width in self.lines:
            x = np.clip(line[:, 0].round().astype(int), 0, self.w - 1)
            y = np.clip(line[:, 1].round().astype(int), 0, self.h - 1)
            out += [(part, p, width) for p in runs(line, ~mask[y, x]) if len(p) > 2]
        self.lines = out

    def _mask(self, path: skia.Path) -> np.ndarray:
        surface = skia.Surface(self.w, self.h)
        canvas = surface.getCanvas()
        canvas.scale(1 / self.ss, 1 / self.ss)
        canvas.concat(self.canvas.getTotalMatrix())
        canvas.drawPath(path, skia.Paint(AntiAlias=True))
        return surface.makeImageSnapshot().toarray()[..., 3] > 127

    def outline(
        self,
        points: Points | skia.Path,
        width: float | None = None,
        code: str = INK,  # noqa: ARG002 -- Ink's signature; a pencil has one colour
        closed: bool = True,
    ) -> None:
        """Keep a contour."""
        measure = skia.PathMeasure(self.path(points, closed), False)
        while True:
            length = measure.getLength()
            at = np.linspace(0, length, max(8, int(length / 3)))
            places = [measure.getPosTan(float(t))[0] for t in at]
            self.keep(self._here([(p.x(), p.y()) for p in places]), width or self.line_width)
            if not measure.nextContour():
                break

    def shape(
        self,
        points: Points | skia.Path,
        code: str,
        shades: Sequence[Points] = (),
        shade: str | None = None,
        width: float | None = None,
        lights: Sequence[Points] = (),
        light: str | None = None,
        extra: Callable[[Ink], None] | None = None,
    ) -> skia.Path:
        """Take out the lines that a shape covers, then draw it."""
        path = self.path(points)
        self.cover(self._mask(path))
        return super().shape(path, code, shades, shade, width, lights, light, extra)

    def line(
        self,
        points: Points,
        width: float | None = None,
        taper: tuple[float, float] = (0, 0),  # noqa: ARG002 -- Ink's signature; the pencil tapers by pressure
        code: str = INK,  # noqa: ARG002 -- Ink's signature; a pencil has one colour
    ) -> None:
        """Keep a stroke."""
        self.keep(self._here(sample(spline(points, False))), width or self.line_width)

    def solid(self, alpha: np.ndarray, origin: tuple[int, int]) -> None:
        """Cover by a picture whose origin is given in fine pixels."""
        mask = np.zeros((self.h * self.ss, self.w * self.ss), np.uint8)
        (x0, y0), (h, w) = origin, alpha.shape
        part = mask[y0 : y0 + h, x0 : x0 + w]
        part[:] = alpha[: part.shape[0], : part.shape[1]] > 0.5
        self.cover(cv2.resize(mask, (self.w, self.h), interpolation=cv2.INTER_AREA) > 0)


# --- lines


def runs(line: Line, keep: np.ndarray) -> list[Line]:
    """The pieces of a line where `keep` holds."""
    cuts = np.flatnonzero(np.diff(keep.astype(int))) + 1
    return [p for p, k in zip(np.split(line, cuts), np.split(keep, cuts), strict=True) if len(k) and k[0]]


def trace(mask: np.ndarray, step: int = 4, least: int = 7) -> list[Line]:
    """Thin lines of a mask as smooth polylines: a greedy walk from neighbour to neighbour."""
    ys, xs = np.nonzero(mask)
    points = np.unique(np.c_[xs // step, ys // step], axis=0) * step + step / 2
    if not len(points):
        return []
    tree, left, out = cKDTree(points), np.ones(len(points), bool), []
    degree = np.array([len(tree.query_ball_point(p, step * 1.6)) for p in points])
    for start in np.argsort(degree):
        if left[start]:
            walk = _walk(points, tree, left, int(start), step * 2.3)
            if len(walk) >= least:
                kernel = np.ones(5) / 5
                x, y = (np.convolve(np.pad(v, 2, "edge"), kernel, "valid") for v in points[walk].T)
                out.append(np.c_[x, y])
    return out


def _walk(points: np.ndarray, tree: cKDTree, left: np.ndarray, here: int, reach: float) -> list[int]:
    walk = [here]
    left[here] = False
    while True:
        near = [i for i in tree.query_ball_point(points[here], reach) if left[i]]
        if not near:
            return walk
        here = near[int(np.argmin(np.linalg.norm(points[near] - points[here], axis=1)))]
        left[here] = False
        walk.append(here)


def along(line: Line) -> np.ndarray:
    """Distance run at each point."""
    return np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]


def resample(line: Line, step: float = 4.0) -> Line:
    """Return the line with points at even distances."""
    run = along(line)
    t = np.linspace(0, run[-1], max(4, int(run[-1] / step)))
    return np.c_[np.interp(t, run, line[:, 0]), np.interp(t, run, line[:, 1])]


def pulls(line: Line, rng: np.random.Generator) -> list[Line]:
    """A long line as several pulls of the hand, parted at sharp turns, overlapping a little."""
    d = np.gradient(line, axis=0)
    turn = np.unwrap(np.arctan2(d[:, 1], d[:, 0]))
    run, cuts, last, n = along(line), [], 0, len(line)
    for i in range(3, n - 3):
        bend = abs(turn[min(i + 3, n - 1)] - turn[max(0, i - 3)])
        gone = run[i] - run[last]
        if (bend > 0.9 and gone > 24) or gone > rng.uniform(150, 300):
            cuts.append(i)
            last = i
    out, start = [], 0
    for end in [*cuts, n]:
        out.append(line[max(0, start - 2) : end + 2])
        start = end
    return [p for p in out if len(p) > 2]


# --- the pencil


class Graphite:
    """One sheet: strokes add up, and the tooth of the paper breaks them."""

    def __init__(self, w: int, h: int, ss: int, seed: int) -> None:
        self.w, self.h = w, h
        self.surface = skia.Surface(w * ss, h * ss)
        self.canvas = self.surface.getCanvas()
        self.canvas.clear(0)
        self.canvas.scale(ss, ss)
        self.rng = np.random.default_rng(seed)

    def stroke(self, line: Line, width: float, weight: float, passes: int = 3) -> None:
        """A line gone over a few times, never twice in the same place."""
        for _ in range(passes):
            self.once(line, width, weight)

    def once(self, line: Line, width: float, weight: float) -> None:
        """One pass, shaken a little, pressed unevenly, lifted at both ends."""
        line = self._shaken(line)
        n = len(line)
        t = np.linspace(0, 1, n)
        knots = max(3, n // 16)
        press = np.interp(t, np.linspace(0, 1, knots), self.rng.uniform(0.55, 1.0, knots))
        press *= np.minimum(1, 0.25 + 5 * np.minimum(t, 1 - t))
        for i in range(n - 1):
            k = float(press[i])
            paint = skia.Paint(
                Color4f=skia.Color4f(*map(float, LEAD), min(1.0, weight * k)),
                AntiAlias=True,
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=float(width * (0.65 + 0.5 * k)),
                StrokeCap=skia.Paint.kButt_Cap,
            )
            self.canvas.drawLine(*map(float, (*line[i], *line[i + 1])), paint)

    def _shaken(self, line: Line) -> Line:
        t = np.linspace(0, 1, len(line))
        knots = max(3, int(along(line)[-1] / 42))
        places = np.linspace(0, 1, knots)
        wave = [np.interp(t, places, self.rng.normal(size=knots)) for _ in "xy"]
        return line + np.stack(wave, -1) * 0.85 + self.rng.normal(size=2) * 0.5

    def hatch(
        self,
        tone: np.ndarray,
        angle: float,
        gap: float,
        above: float,
        rng: np.random.Generator,
        weight: float,
        width: float,
        length: float = 90,
        bend: float = 0.05,
    ) -> None:
        """Parallel strokes wherever the tone is above a value."""
        h, w = tone.shape
        a = math.radians(angle)
        d = np.array([math.cos(a), math.sin(a)])
        across, reach, middle = np.array([-d[1], d[0]]), math.hypot(w, h) / 2, np.array([w / 2, h / 2])
        t, k = np.arange(-reach, reach, 3.0), -reach
        while k < reach:
            k += gap * rng.uniform(0.75, 1.25)
            sway = bend * 40 * np.sin(t / 130 + rng.uniform(0, 6))
            p = middle + across * (k + sway[:, None]) + d * t[:, None]
            x, y = p[:, 0].round().astype(int), p[:, 1].round().astype(int)
            on = (x >= 0) & (x < w) & (y >= 0) & (y < h)
            on[on] = tone[y[on], x[on]] > above + rng.uniform(-0.03, 0.03)
            for run in runs(p, on):
                if len(run) >= 5:
                    n = max(1, int(len(run) * 3 / (length * rng.uniform(0.7, 1.3))))
                    for q in np.array_split(run, n):
                        if len(q) > 3:
                            self.once(q + d * rng.normal() * 2, width, weight * rng.uniform(0.7, 1.15))

    def sheet(self, tooth: np.ndarray) -> np.ndarray:
        """Floating RGBA at output size, broken by the tooth (fine pixels, 0 to 1)."""
        pixels = self.surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
        a = pixels[..., 3].astype(np.float32) / 255
        grains = np.clip((a * 1.35 - tooth * 0.62) / 0.42, 0, 1)
        a = np.clip(0.30 * a + 0.70 * a**0.7 * grains, 0, 1)
        a = cv2.resize(a, (self.w, self.h), interpolation=cv2.INTER_AREA)
        return np.dstack([np.broadcast_to(LEAD, (self.h, self.w, 3)), a])


def paper_tooth(w: int, h: int, seed: int = 4) -> np.ndarray:
    """The grain of drawing paper."""
    rng, total = np.random.default_rng(seed), np.zeros((h, w), np.float32)
    for sigma, k in ((1.1, 1.0), (2.2, 0.8), (5.0, 0.35)):
        n = cv2.GaussianBlur(rng.normal(size=(h, w)).astype(np.float32), (0, 0), sigma)
        total += k * n / n.std()
    total = (total - total.mean()) / total.std()
    return np.clip(0.5 + 0.28 * total, 0, 1)
