"""Eyes, brows, nose, mouth and wrinkles as strokes on the landmarks of the 3D head."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from .figure import Figure
from .ink import INK, Ink, darker, fill_paint, polygon, read_points, sample, spline
from .style import Expression, Style

WHITE = "#f4ead8"
INNER_MOUTH = "#5a1f2c"
CROWS_FEET = ([(452, 368), (478, 356)], [(454, 384), (484, 384)], [(450, 400), (476, 410)])


def between(a, b, t: float):
    return a + (b - a) * t


@dataclass
class EyeFrame:
    """An eye's corners and directions on the canvas."""

    a: np.ndarray  # inner corner
    b: np.ndarray  # outer corner
    along: np.ndarray
    up: np.ndarray
    width: float
    height: float

    def at(self, t: float) -> np.ndarray:
        return between(self.a, self.b, t)


class Face:
    """Draws one face on one canvas."""

    def __init__(self, figure: Figure, ink: Ink, style: Style) -> None:
        self.figure, self.ink, self.style = figure, ink, style

    def mark(self, u: float, v: float, side: int = 1) -> np.ndarray:
        return self.figure.landmark(u, v, side)

    # --- eyes

    def _frame(self, side: int) -> tuple[EyeFrame, float]:
        k = self.style.eye - (0.10 if side == self.style.far else 0)
        a, b = self.mark(212, 390, side), self.mark(414, 380, side)
        up = self.mark(305, 340, side) - self.mark(312, 408, side)
        along, centre = b - a, (a + b) / 2
        height, width = np.linalg.norm(up), np.linalg.norm(along)
        frame = EyeFrame(
            centre + (a - centre) * k, centre + (b - centre) * k, along / width, up / height, width * k, height
        )
        return frame, height * k * self.style.tall

    def eye(self, side: int, e: Expression) -> None:
        frame, h = self._frame(side)
        opening = e.open * self.style.open
        if opening < 0.12:
            self._closed_lid(frame, h, e)
        else:
            self._open_eye(frame, h, opening, side, e)
        if self.style.bag:
            line = [frame.at(t) - frame.up * (h * d) for t, d in ((0.12, 0.62), (0.4, 0.86), (0.68, 0.78))]
            self.ink.line(line, 1.7, (0.05, 0.05))
        self._brow(side, frame, h, e)

    def _closed_lid(self, f: EyeFrame, h: float, e: Expression) -> None:
        bend = 0.34 if e.happy else -0.24
        drop = f.up * h * 0.15 * (bend > 0)
        lid = [f.a - drop, f.at(0.3) + f.up * h * bend * 0.9, f.at(0.62) + f.up * h * bend, f.b - drop]
        self.ink.line(lid, self.style.lid * 0.95, (0.25, 0.5))
        if self.style.lash:
            start = f.b - f.along * f.width * 0.05 - f.up * h * 0.05
            self.ink.line([start, f.b + f.along * f.width * 0.12 - f.up * h * 0.12], self.style.lid * 0.7, (1, 0.1))

    def _open_eye(self, f: EyeFrame, h: float, opening: float, side: int, e: Expression) -> None:
        st, i = self.style, self.ink
        upper, lower = h * 0.62 * opening, h * (0.38 * (1 - e.squint * 0.9)) * min(1, 0.5 + opening / 2)
        top = [
            f.a,
            f.at(0.18) + f.up * upper * 0.72,
            f.at(st.peak) + f.up * upper,
            f.at(0.75) + f.up * upper * 0.74,
            f.b,
        ]
        low = [f.a, f.at(0.25) - f.up * lower * 0.75, f.at(0.55) - f.up * lower, f.at(0.84) - f.up * lower * 0.62, f.b]
        corners = [(*p, "c") if j in (0, 4) else p for j, p in enumerate(top)]
        white = i.path(corners + low[-2:0:-1])
        i.fill(white, WHITE)
        self._iris(white, f, h, top, e)
        reach = 0.25 if side == st.far else 1.0
        tip = f.b + f.along * f.width * st.flick * reach + f.up * h * st.flick_up
        i.line([*top[:-1], f.b, tip], st.lid, (0.35, 0.25 if st.lash else 0.5))
        rim = [f.at(t) - f.up * lower * d for t, d in ((0.42, 0.98), (0.62, 1), (0.84, 0.66))]
        i.line([*rim, f.b], st.low_lid, (0.1, 0.5))
        if st.lash:
            for t, length in ((0.86, 0.16), (1.0, 0.2))[: 1 if side == st.far else 2]:
                p = between(top[3], f.b, (t - 0.75) / 0.25)
                end = p + f.along * f.width * 0.10 * reach + f.up * h * length
                i.line([p, end], st.lid * 0.6, (1, 0.05))
        fold = f.up * h * st.crease
        i.line([u + fold * k for u, k in zip(top[1:], (1.0, 1.0, 0.9, 0.6))], 1.7, (0.1, 0.1))

    def _iris(self, white: skia.Path, f: EyeFrame, h: float, top: list, e: Expression) -> None:
        st, canvas = self.style, self.ink.canvas
        gx, gy = e.gaze
        centre = f.at(0.47) + f.up * (h * 0.12 + gy * h * 0.4) + np.array([1, 0]) * gx * f.width * 0.25
        r = h * st.iris
        canvas.save()
        canvas.clipPath(white, True)
        canvas.save()
        canvas.translate(float(centre[0]), float(centre[1]))
        canvas.scale(0.92, 1.0)
        for radius, code in ((1.06, INK), (0.86, st.iris_colour), (0.46, INK)):
            canvas.drawCircle(0, 0, r * radius, fill_paint(code))
        canvas.restore()
        shade = darker(WHITE, (0.62, 0.58, 0.74))
        self.ink.line([u - f.up * st.lid * 0.5 for u in top], st.lid * 1.2, (0.6, 0.6), shade)
        canvas.save()
        canvas.translate(float(centre[0]), float(centre[1]))
        canvas.drawCircle(-r * 0.34, -r * 0.36, r * 0.27, fill_paint("#ffffff"))
        canvas.restore()
        canvas.restore()

    def _brow(self, side: int, f: EyeFrame, h: float, e: Expression) -> None:
        st = self.style
        inner, middle, outer = self.mark(135, 285, side), self.mark(265, 248, side), self.mark(425, 292, side)
        chord = (inner + outer) / 2
        middle = chord + (middle - chord) * st.arch
        rise = middle - chord
        second, fourth = (inner + middle) / 2 + rise * 0.25, (middle + outer) / 2 + rise * 0.28
        lift, (b0, b1, b2) = f.up * h * 0.5, e.brow
        heights = (b0, b0 * 0.6 + b1 * 0.5, b1, (b1 + b2) / 2, b2)
        points = [p + lift * (k + st.brow_y) for p, k in zip((inner, second, middle, fourth, outer), heights)]
        q = sample(spline(points, False), 10)
        d = np.gradient(q, axis=0)
        d /= np.linalg.norm(d, axis=1, keepdims=True)
        normal = np.c_[-d[:, 1], d[:, 0]]
        width = np.interp(np.linspace(0, 1, len(q)), [0, 0.08, 0.45, 1], [0.55, 0.95, 1, 0.12])
        half = (st.brow_width * width)[:, None] * 0.5
        edge = np.vstack([q + normal * half, (q - normal * half)[::-1]])
        self.ink.canvas.drawPath(polygon(edge), fill_paint(st.brow_colour))

    # --- the rest

    def wrinkles(self, e: Expression) -> None:
        i, near = self.ink, -self.style.far
        for points, width, taper in self.style.lines:
            i.line([self.mark(u, v, near) for u, v in read_points(points)], width, taper)
        if e.furrow:
            for side in (1, -1):
                line = [self.mark(u, v, side) for u, v in ((112, 250), (106, 285), (112, 312))]
                i.line(line, 2.0 * e.furrow, (0.1, 0.1))
        if e.crow:
            for points in CROWS_FEET:
                i.line([self.mark(u, v, near) for u, v in points], 1.7, (0.8, 0.05))
        if e.smile_line:
            line = [self.mark(u, v, near) for u, v in ((222, 720), (282, 800), (318, 900))]
            i.line(line, 2.0 * e.smile_line, (0.05, 0.1))
            line = [self.mark(u, v, -near) for u, v in ((222, 740), (270, 810), (290, 890))]
            i.line(line, 1.8 * e.smile_line, (0.05, 0.1))

    def nose(self) -> None:
        i, far, near, m = self.ink, self.style.far, -self.style.far, self.mark
        if self.style.sharp_nose:
            i.line([m(198, 655, near), m(212, 690, near), m(200, 715, near), m(176, 712, near)], 2.6, (0.15, 0.4))
            i.line([m(168, 712, near), m(140, 706, near), m(120, 718, near)], 3.0, (0.3, 0.3))
            i.line([m(75, 728, 1), m(100, 724, far), m(128, 712, far)], 2.2, (0.2, 0.2))
        else:
            i.line([m(166, 712, near), m(142, 706, near), m(122, 716, near)], 2.8, (0.2, 0.3))
            i.line([m(84, 730, 1), m(100, 726, far)], 2.0, (0.2, 0.2))
            i.line([m(190, 668, near), m(203, 692, near), m(194, 708, near)], 1.9, (0.1, 0.2))

    def mouth(self, e: Expression) -> None:
        m, k = self.mark, self.style.mouth
        left, right = m(258, 928, 1), m(258, 928, -1)
        middle, upper, lower = m(75, 908, 1), m(75, 866, 1), m(75, 985, 1)
        centre = (left + right) / 2
        left, right = centre + (left - centre) * k, centre + (right - centre) * k
        across, down = left - right, lower - upper
        w, h = np.linalg.norm(across), np.linalg.norm(down)
        across, down = across / w, down / h
        a, b = e.corner
        left = left - down * h * 0.30 * a + across * w * 0.06 * max(a, 0)
        right = right - down * h * 0.30 * b - across * w * 0.06 * max(b, 0)
        sag, drop = e.mid * h * 0.22, h * 0.75 * e.jaw
        mid = middle + down * sag
        quarter = [
            between(p, p + down * sag, 0.7) - down * h * 0.06 * s
            for p, s in ((m(165, 912, 1), a), (m(165, 912, -1), b))
        ]
        if self.style.lip:
            self._lips(left, right, quarter, upper, lower, down, h, sag, drop, a, b)
        if e.jaw > 0.02:
            self._open_mouth(left, right, quarter, mid, middle, down, drop, e.jaw)
        i = self.ink
        i.line([right, quarter[1], mid, quarter[0], left], self.style.mouth_width, (0.45, 0.45))
        for p, sign, v in ((left, 1, a), (right, -1, b)):
            if abs(v) > 0.5 and sign != self.style.far:
                tick = [p - down * 3 + across * sign, p + across * sign * 3.5 - down * 1.5 * np.sign(v)]
                i.line([*tick, p + across * sign * 4.5 - down * 5 * np.sign(v)], 2.2, (0.3, 0.1))
        y = lower + down * (drop + h * 0.10 + sag * 0.5)
        i.line([y - across * w * 0.17, y + down * 1.6, y + across * w * 0.15], 2.2, (0.1, 0.1))

    def _lips(self, left, right, quarter, upper, lower, down, h, sag, drop, a, b) -> None:
        m = self.mark
        top = [between(m(165, 884, -1), quarter[1], 0.25), m(108, 868, -1), upper + down * 2, m(108, 868, 1)]
        top.append(between(m(165, 884, 1), quarter[0], 0.25))
        bottom = [m(175, 962, 1) + down * drop * 0.8 - down * h * 0.08 * a, lower + down * (drop + sag * 0.5)]
        bottom.append(m(175, 962, -1) + down * drop * 0.8 - down * h * 0.08 * b)
        self.ink.fill([(*right, "c"), *top, (*left, "c"), *bottom], self.style.lip)

    def _open_mouth(self, left, right, quarter, mid, middle, down, drop, jaw) -> None:
        i, (ql, qr) = self.ink, quarter
        inner = [(*right, "c"), qr, mid, ql, (*left, "c"), ql + down * drop * 1.25, mid + down * drop * 1.35]
        hole = i.fill([*inner, qr + down * drop * 1.25], INNER_MOUTH)
        i.canvas.save()
        i.canvas.clipPath(hole, True)
        if jaw > 0.25:
            teeth = [right - down * 20, middle - down * 20, left - down * 20, ql + down * drop * 0.42]
            i.fill([*teeth, mid + down * drop * 0.5, qr + down * drop * 0.42], WHITE)
        i.canvas.restore()
        i.outline(hole, 2.4)
