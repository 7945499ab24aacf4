"""Drawing with skia: splines, flat fills, clipped shadow shapes, tapered strokes.

Points are written as text, ``"386,512! 402,548 446,604!"``: x and y, and a mark of exclamation for a corner; or,
where they are worked out, as (x, y) and (x, y, "c"). Sizes are in pixels of the finished canvas; everything is drawn
`ss` times larger and shrunk at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import skia
from PIL import Image
from scipy import ndimage as ndi

INK = "#1b1a2b"
WEIGHT = 1.14
"""How much heavier every line is drawn than it is written, so that people are as heavy as places."""
Point = tuple[float, float] | tuple[float, float, str] | np.ndarray
Points = str | Sequence[Point] | np.ndarray
Segment = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def parts(code: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    code = code.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def rgb(code: str, alpha: float = 1.0) -> skia.Color4f:
    """Return a colour as skia takes it."""
    return skia.Color4f(*[v / 255 for v in parts(code)], alpha)


def fill_paint(code: str, alpha: float = 1.0) -> skia.Paint:
    """Return the paint that fills with a colour."""
    return skia.Paint(Color4f=rgb(code, alpha), AntiAlias=True)


def stroke_paint(code: str, width: float, alpha: float = 1.0) -> skia.Paint:
    """Return the paint that strokes with a colour, round at ends and corners."""
    return skia.Paint(
        Color4f=rgb(code, alpha),
        AntiAlias=True,
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeJoin=skia.Paint.kRound_Join,
        StrokeCap=skia.Paint.kRound_Cap,
    )


def darker(code: str, factors: tuple[float, float, float] = (0.60, 0.55, 0.76)) -> str:
    """The shadow tone of a colour: darker and more violet."""
    return "#" + "".join(f"{int(v * k):02x}" for v, k in zip(parts(code), factors, strict=True))


def blend(a: str, b: str, t: float) -> str:
    """Return a colour between two: 0 the first, 1 the second."""
    return "#" + "".join(f"{round(p * (1 - t) + q * t):02x}" for p, q in zip(parts(a), parts(b), strict=True))


def read_points(text: str) -> list[Point]:
    """Read points written as text."""
    read: list[Point] = []
    for word in text.split():
        x, y = (float(number) for number in word.rstrip("!").split(","))
        read.append((x, y, "c") if word.endswith("!") else (x, y))
    return read


def _tangent(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """Direction at b of a centripetal Catmull-Rom through a, b, c."""
    d1, d2 = np.linalg.norm(b - a) ** 0.5 + 1e-6, np.linalg.norm(c - b) ** 0.5 + 1e-6
    return ((b - a) / d1**2 * d2 + (c - b) / d2**2 * d1) / (d1 + d2)


def spline(through: Points, closed: bool = False) -> list[Segment]:
    """Cubic segments through the points; straight into and out of corners."""
    read = read_points(through) if isinstance(through, str) else through
    p = [np.array(q[:2], float) for q in read]
    corner = [len(q) > 2 and q[2] == "c" for q in read]
    n, out = len(p), []
    for i in range(n if closed else n - 1):
        j = (i + 1) % n
        before = p[i - 1] if closed or i > 0 else p[i]
        after = p[(i + 2) % n] if closed or i + 2 < n else p[j]
        straight = p[j] - p[i]
        length = np.linalg.norm(straight)
        first = corner[i] or (not closed and i == 0)
        last = corner[j] or (not closed and i + 2 >= n)
        t0 = straight if first else _tangent(before, p[i], p[j]) * length
        t1 = straight if last else _tangent(p[i], p[j], after) * length
        out.append((p[i], p[i] + t0 / 3, p[j] - t1 / 3, p[j]))
    return out


def sample(segments: list[Segment], m: int = 14) -> np.ndarray:
    """Points along a spline, m for each segment."""
    t = np.linspace(0, 1, m, endpoint=False)[:, None]
    u = 1 - t
    runs = [u**3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t**3 * d for a, b, c, d in segments]
    return np.vstack([*runs, segments[-1][3][None]])


def polygon(points: np.ndarray) -> skia.Path:
    """Return the closed path through points, straight from one to the next."""
    path = skia.Path()
    path.moveTo(float(points[0][0]), float(points[0][1]))
    for x, y in points[1:]:
        path.lineTo(float(x), float(y))
    path.close()
    return path


def _pressure(q: np.ndarray, heavy: tuple[float, float]) -> np.ndarray:
    """Return how hard the pen is pressed along a line: 0.8 to 1.3, smooth, the same for the same line."""
    d = np.diff(q, axis=0)
    length = np.linalg.norm(d, axis=1) + 1e-6
    turned = np.sign(np.sum(q[:-1, 0] * d[:, 1] - q[:-1, 1] * d[:, 0])) or 1.0
    outward = np.c_[d[:, 1], -d[:, 0]] / length[:, None] * turned
    away = ndi.uniform_filter1d(outward @ np.array(heavy), 5, mode="nearest")
    run, seed = np.cumsum(length), float(q[0].sum())
    waver = np.sin(run / 37 + seed) * 0.5 + np.sin(run / 91 + 2.3 * seed) * 0.5
    return 1.02 + 0.2 * away + 0.08 * waver


class Ink:
    """A transparent canvas and the few gestures of the style; `corner` is where it is cut out of the whole figure."""

    def __init__(
        self, w: int = 1000, h: int = 1500, ss: int = 3, line: float = 3.3, corner: tuple[int, int] = (0, 0)
    ) -> None:
        self.w, self.h, self.ss, self.line_width, self.corner = w, h, ss, line, corner
        self.heavy = (0.62, 0.78)
        """The way from the light, along which contours are heavier."""
        self.surface = skia.Surface(w * ss, h * ss)
        self.canvas = self.surface.getCanvas()
        self.canvas.clear(0)
        self.canvas.scale(ss, ss)
        self.canvas.translate(-corner[0], -corner[1])

    def path(self, points: Points | skia.Path, closed: bool = True) -> skia.Path:
        """Return the path through points, or the path itself."""
        if isinstance(points, skia.Path):
            return points
        segments = spline(points, closed)
        path = skia.Path()
        path.moveTo(*map(float, segments[0][0]))
        for _, b, c, d in segments:
            path.cubicTo(*map(float, (*b, *c, *d)))
        if closed:
            path.close()
        return path

    def fill(self, points: Points | skia.Path, code: str, alpha: float = 1.0) -> skia.Path:
        """Fill a shape, without a contour."""
        path = self.path(points)
        self.canvas.drawPath(path, fill_paint(code, alpha))
        return path

    def outline(
        self, points: Points | skia.Path, width: float | None = None, code: str = INK, closed: bool = True
    ) -> None:
        """Draw a contour, a little uneven as a pen draws it: heavier where it turns from the light."""
        if isinstance(points, skia.Path):
            self.canvas.drawPath(points, stroke_paint(code, (width or self.line_width) * WEIGHT))
            return
        q = sample(spline(points, closed), 8)
        paint = stroke_paint(code, 1)
        for (x0, y0), (x1, y1), pressure in zip(q, q[1:], _pressure(q, self.heavy), strict=False):
            paint.setStrokeWidth((width or self.line_width) * WEIGHT * float(pressure))
            self.canvas.drawLine(float(x0), float(y0), float(x1), float(y1), paint)

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
        """A flat shape, shadows and lights clipped inside it, and an even contour."""
        path = self.fill(points, code)
        self.canvas.save()
        self.canvas.clipPath(path, True)
        for q in shades:
            self.canvas.drawPath(self.path(q), fill_paint(shade or darker(code)))
        for q in lights:
            self.canvas.drawPath(self.path(q), fill_paint(light or blend(code, "#f2b35c", 0.55)))
        if extra:
            extra(self)
        self.canvas.restore()
        self.outline(points, width)
        return path

    def line(
        self, points: Points, width: float | None = None, taper: tuple[float, float] = (0.15, 0.15), code: str = INK
    ) -> None:
        """A stroke with tapered ends; `taper` gives the width left at each end."""
        q = sample(spline(points, False))
        d = np.gradient(q, axis=0)
        d /= np.linalg.norm(d, axis=1, keepdims=True) + 1e-9
        normal = np.c_[-d[:, 1], d[:, 0]]
        run = np.r_[0, np.cumsum(np.linalg.norm(np.diff(q, axis=0), axis=1))]
        t = run / run[-1]
        swell_in, swell_out = (np.sin(np.clip(v / 0.5, 0, 1) * np.pi / 2) for v in (t, 1 - t))
        k = np.minimum(taper[0] + (1 - taper[0]) * swell_in, taper[1] + (1 - taper[1]) * swell_out)
        k = k * (width or self.line_width) * WEIGHT / 2
        edge = np.vstack([q + normal * k[:, None], (q - normal * k[:, None])[::-1]])
        paint = fill_paint(code)
        self.canvas.drawPath(polygon(edge), paint)
        for end in (0, -1):
            self.canvas.drawCircle(float(q[end][0]), float(q[end][1]), float(k[end]), paint)

    def dot(self, x: float, y: float, radius: float, code: str) -> None:
        """Fill a circle."""
        self.canvas.drawCircle(x, y, radius, fill_paint(code))

    def image(self, rgba: np.ndarray, origin: tuple[int, int] = (0, 0)) -> None:
        """Lay a floating RGBA picture down, its origin in fine pixels."""
        pixels = np.ascontiguousarray((np.clip(rgba, 0, 1) * 255 + 0.5).astype(np.uint8))
        picture = skia.Image.fromarray(pixels, skia.ColorType.kRGBA_8888_ColorType)
        self.canvas.save()
        self.canvas.resetMatrix()
        self.canvas.drawImage(picture, *(o - c * self.ss for o, c in zip(origin, self.corner, strict=True)))
        self.canvas.restore()

    def array(self) -> np.ndarray:
        """The canvas as floating RGBA at fine size."""
        image = self.surface.makeImageSnapshot()
        return image.toarray(colorType=skia.ColorType.kRGBA_8888_ColorType).astype(np.float32) / 255


def _tint(colours: np.ndarray, cover: np.ndarray, code: str) -> None:
    """Lay a colour over others where it covers, in place."""
    where = cover > 0
    k = cover[where][:, None].astype(np.float32)
    colours[where] = colours[where] * (1 - k) + np.array(parts(code), np.float32) / 255 * k


def finish(
    rgba: np.ndarray,
    w: int,
    h: int,
    silhouette: float = 4.4,
    ss: int = 3,
    rim: int = 0,
    rim_width: float = 7.0,
    rim_light: str = "#f2b35c",
) -> np.ndarray:
    """Thicken the outer contour, lay a rim of light on one side (1 right, -1 left, 0 none), and shrink; in place."""
    alpha, colours = rgba[..., 3], rgba[..., :3]
    solid = (alpha > 0.5).astype(np.uint8)
    high = alpha.shape[0]
    padded = np.pad(solid, ((1, 0), (1, 1)))  # the lower edge is cut, not contoured
    depth = cv2.distanceTransform(np.vstack([padded, padded[-1:]]), cv2.DIST_L2, 5)[1 : high + 1, 1:-1]
    depth = cv2.GaussianBlur(depth, (0, 0), 0.7 * ss)
    contour = np.clip(silhouette * WEIGHT * ss - depth + 0.5, 0, 1) * solid
    if rim:
        _tint(colours, _rim(solid, colours, rim, rim_width, ss), rim_light)
    _tint(colours, contour, INK)
    colours *= alpha[..., None]
    out = cv2.resize(rgba, (w, h), interpolation=cv2.INTER_AREA)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-4)
    return out


def _rim(solid: np.ndarray, colours: np.ndarray, side: int, width: float, ss: int) -> np.ndarray:
    """Where the rim light falls: what a shifted copy of the figure does not cover."""
    high = solid.shape[0]
    move = np.float32([[1, 0, -side * width * ss], [0, 1, width * 0.55 * ss]])
    shifted = cv2.warpAffine(solid, move, (solid.shape[1], high), borderValue=0)
    foot = int(width * ss)
    shifted[-foot:] = solid[-foot:] & shifted[-foot - 1]
    rim = (solid & (1 - shifted)).astype(np.float32)
    rim[0:1] = 0
    rim = np.clip((cv2.GaussianBlur(rim, (0, 0), 1.6 * ss) - 0.5) * 6 + 0.5, 0, 1)
    brightest = np.maximum(np.maximum(colours[..., 0], colours[..., 1]), colours[..., 2])
    return rim * np.clip((brightest - 0.12) * 12, 0, 1) * 0.85


def to_image(rgba: np.ndarray) -> Image.Image:
    """Return a picture with eight bits a channel."""
    return Image.fromarray((np.clip(rgba, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")


def save(rgba: np.ndarray, path: Path) -> None:
    """Write a sprite; what is transparent is ink, so that no scaling draws a pale edge."""
    path.parent.mkdir(parents=True, exist_ok=True)
    rgba[rgba[..., 3] < 1 / 255, :3] = np.array(parts(INK), np.float32) / 255
    to_image(rgba).save(path, quality=90, method=4, alpha_quality=100, exact=True)
