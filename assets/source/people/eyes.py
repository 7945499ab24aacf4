"""Eyes: the white, the iris, both lids and the lashes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from .expression import Expression, Eye
from .figure import Figure
from .ink import INK, Ink, blend, darker, fill_paint
from .style import Style

WHITE = "#f4ead8"


@dataclass(frozen=True)
class EyeFrame:
    """An eye's corners and directions on the canvas."""

    side: int
    inner: np.ndarray
    outer: np.ndarray
    along: np.ndarray
    up: np.ndarray
    width: float
    height: float
    """How high an eye at rest is, from lid to lid."""

    def at(self, t: float, height: float = 0) -> np.ndarray:
        """Return the point a share of the way from inner to outer corner, lifted by some heights."""
        return self.inner + (self.outer - self.inner) * t + self.up * (self.height * height)


def eye_frame(figure: Figure, style: Style, side: int) -> EyeFrame:
    """Measure one eye; the far one is drawn a little smaller."""
    k = style.eye - (0.10 if side == style.far else 0)
    inner, outer = figure.landmark(212, 390, side), figure.landmark(414, 380, side)
    up = figure.landmark(305, 340, side) - figure.landmark(312, 408, side)
    along, centre = outer - inner, (inner + outer) / 2
    height, width = float(np.linalg.norm(up)), float(np.linalg.norm(along))
    along, first, last = along / width, centre + (inner - centre) * k, centre + (outer - centre) * k
    if side == style.far:
        last = within_face(figure, last, 380, side)
    width = float((last - first) @ along)
    return EyeFrame(side, first, last, along, up / height, width, height * k * style.tall)


def within_face(figure: Figure, point: np.ndarray, v: float, side: int, margin: float = 5) -> np.ndarray:
    """Move a point of the far half aside, where it comes too near the edge of the face at this height."""
    towards = np.sign(figure.landmark(150, v, side)[0] - figure.landmark(75, v, side)[0])
    edge = max(float(figure.landmark(u, v, side)[0]) * towards for u in range(340, 600, 20)) - margin
    over = float(point[0]) * towards - edge
    return point - np.array([max(0.0, over) * towards, 0])


def draw_eye(ink: Ink, style: Style, f: EyeFrame, e: Expression) -> None:
    """Draw one eye without its brow."""
    eye = e.eye(far=f.side == style.far)
    if eye.open < 0.12:
        _shut(ink, style, f, eye)
    else:
        _open(ink, style, f, e, eye)
    tired = e.lines.bags * style.lined
    bags = max(tired, 0.85 if style.bag else 0)
    if bags and not eye.happy:
        ink.line([f.at(0.12, -0.62), f.at(0.4, -0.86), f.at(0.68, -0.78)], 2.0 * bags, (0.05, 0.05))
    if tired:
        ink.line([f.at(0.2, -1.0), f.at(0.45, -1.18), f.at(0.8, -1.0)], 2.0 * tired, (0.05, 0.05))


def _shut(ink: Ink, style: Style, f: EyeFrame, eye: Eye) -> None:
    if eye.happy:
        lid = [f.at(0, -0.18), f.at(0.25, 0.22), f.at(0.6, 0.36), f.at(0.88, 0.12), f.at(1.02, -0.2)]
    else:
        lid = [f.at(0, 0.0), f.at(0.3, -0.2), f.at(0.62, -0.26), f.at(1, -0.06)]
        _lid_surface(ink, style, [f.at(t, 0.22 + 0.2 * (1 - abs(2 * t - 1))) for t in (0.1, 0.35, 0.65, 0.92)], lid)
    ink.line(lid, style.lid * 1.05, (0.3, 0.5))
    if style.lash:
        start = f.at(0.95, -0.06)
        ink.line([start, f.at(1.12, -0.2 if not eye.happy else -0.34)], style.lid * 0.7, (1, 0.1))


def _lid_surface(ink: Ink, style: Style, crease: list[np.ndarray], lashes: list[np.ndarray]) -> None:
    """Draw the skin of a lowered lid, a little darker, under its crease."""
    ink.fill([*crease, *lashes[::-1]], blend(style.skin, style.shadow, 0.35))
    ink.line(crease, 1.8, (0.1, 0.1))


def _upper(style: Style, f: EyeFrame, eye: Eye) -> list[np.ndarray]:
    """Return the line of the upper lid, from inner to outer corner."""
    opening = eye.open * style.open
    top = 0.62 * opening - 0.10 * max(0, 1 - opening)
    slope = eye.slant * 0.42
    return [
        f.at(0, -0.05),
        f.at(0.18, top * (0.72 + slope)),
        f.at(style.peak - 0.12 * eye.slant, top * (1 + slope * 0.25)),
        f.at(0.75, top * (0.74 - slope)),
        f.at(1, -0.10 * max(0, eye.slant)),
    ]


def _open(ink: Ink, style: Style, f: EyeFrame, e: Expression, eye: Eye) -> None:
    opening, far = eye.open * style.open, f.side == style.far
    low = 0.38 * (1 - eye.squint * 0.9) * min(1, 0.5 + opening / 2)
    top = _upper(style, f, eye)
    bottom = [f.at(0.84, -low * 0.62), f.at(0.55, -low), f.at(0.25, -low * 0.75)]
    white = ink.path([(*top[0], "c"), *top[1:4], (*top[4], "c"), *bottom])
    crease = [u + f.up * (f.height * (style.crease + 0.24 * max(0, 1 - opening)) * k) for u, k in _creased(top)]
    if opening < 0.75:
        _lid_surface(ink, style, crease, top)
    ink.fill(white, WHITE)
    _iris(ink, style, f, e, white, top)
    reach = 0.25 if far else 1.0
    tip = f.outer + f.along * f.width * style.flick * reach + f.up * f.height * style.flick_up
    ink.line([*top, tip], style.lid, (0.35, 0.25 if style.lash else 0.5))
    ink.line(
        [f.at(0.42, -low * 0.98), f.at(0.62, -low), f.at(0.84, -low * 0.66), f.outer],
        style.low_lid * (1 + 0.5 * eye.squint),
        (0.1, 0.5),
    )
    if style.lash:
        _lashes(ink, style, f, top, reach)
    if opening >= 0.75:
        ink.line(crease, 1.7, (0.1, 0.1))


def _creased(top: list[np.ndarray]) -> zip:
    """Pair the lid's points with how far the crease is above each."""
    return zip(top[1:], (1.0, 1.0, 0.9, 0.6), strict=True)


def _lashes(ink: Ink, style: Style, f: EyeFrame, top: list[np.ndarray], reach: float) -> None:
    for t, length in ((0.86, 0.16), (1.0, 0.2))[: 1 if reach < 1 else 2]:
        p = top[3] + (top[4] - top[3]) * ((t - 0.75) / 0.25)
        end = p + f.along * f.width * 0.10 * reach + f.up * f.height * length
        ink.line([p, end], style.lid * 0.6, (1, 0.05))


def _iris(ink: Ink, style: Style, f: EyeFrame, e: Expression, white: skia.Path, top: list[np.ndarray]) -> None:
    """Draw iris, pupil and light; however wide the eye is, the iris touches the upper lid."""
    gx, gy = e.gaze
    r = f.height * style.iris * e.iris
    lid = float((top[2] - f.at(0.47)) @ f.up)
    level = max(f.height * 0.12, lid - r * 0.86) + gy * f.height * 0.4
    centre = f.at(0.47) + f.up * level + np.array([gx * style.far * f.width * 0.25, 0])
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(white, True)
    canvas.save()
    canvas.translate(float(centre[0]), float(centre[1]))
    canvas.scale(0.92, 1.0)
    for radius, code in ((1.06, INK), (0.86, style.iris_colour), (0.46, INK)):
        canvas.drawCircle(0, 0, r * radius, fill_paint(code))
    canvas.restore()
    shade = darker(WHITE, (0.62, 0.58, 0.74))
    slit = min(1, max(0, (e.eye(far=f.side == style.far).open - 0.3) / 0.4))
    ink.line([u - f.up * style.lid * 0.5 for u in top], style.lid * (0.6 + 0.6 * slit), (0.6, 0.6), shade)
    if slit > 0.7:
        x, y = centre + np.array([-0.34, -0.36]) * r
        ink.dot(float(x), float(y), r * 0.27, "#ffffff")
    canvas.restore()
