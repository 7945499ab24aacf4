"""Brows, and the lines they draw on the forehead."""

from __future__ import annotations

import numpy as np

from .expression import Expression
from .eyes import EyeFrame, within_face
from .figure import Figure
from .ink import Ink, fill_paint, polygon, sample, spline
from .style import Style

_FOREHEAD = (((105, 175), (200, 158), (330, 178)), ((120, 128), (215, 110), (310, 130)))


def draw_brow(ink: Ink, figure: Figure, style: Style, f: EyeFrame, e: Expression) -> None:
    """Draw one brow as a filled shape: full at the nose, pointed at the temple."""
    eye = e.eye(far=f.side == style.far)
    inner, middle, outer = (figure.landmark(u, v, f.side) for u, v in ((135, 285), (265, 248), (425, 292)))
    if f.side == style.far:
        held = within_face(figure, outer, 292, f.side, 2)
        middle, outer = middle + (held - outer) / 2, held
    inner = inner - f.along * (f.width * 0.14 * eye.pinch)
    chord = (inner + outer) / 2
    middle = chord + (middle - chord) * style.arch
    rise = middle - chord
    second, fourth = (inner + middle) / 2 + rise * 0.25, (middle + outer) / 2 + rise * 0.28
    b0, b1, b2 = eye.brow
    heights = (b0, b0 * 0.55 + b1 * 0.45, b1, (b1 + b2) / 2, b2)
    lift = f.up * f.height * 0.5
    through = [
        p + lift * (k + style.brow_y) for p, k in zip((inner, second, middle, fourth, outer), heights, strict=True)
    ]
    q = sample(spline(through), 10)
    d = np.gradient(q, axis=0)
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    normal = np.c_[-d[:, 1], d[:, 0]]
    width = np.interp(np.linspace(0, 1, len(q)), [0, 0.08, 0.45, 1], [0.55, 0.95, 1, 0.12])
    half = (style.brow_width * width)[:, None] * 0.5
    ink.canvas.drawPath(
        polygon(np.vstack([q + normal * half, (q - normal * half)[::-1]])), fill_paint(style.brow_colour)
    )


def draw_forehead(ink: Ink, figure: Figure, style: Style, e: Expression) -> None:
    """Draw the lines between and over the brows."""
    near = -style.far
    if e.lines.furrow:
        for side in (1, -1):
            line = [figure.landmark(u, v, side) for u, v in ((116, 235), (104, 275), (112, 318))]
            ink.line(line, 2.3 * e.lines.furrow * (0.4 + 0.6 * style.lined), (0.1, 0.1))
    strength = abs(e.lines.forehead) * style.lined
    if strength:
        for k, marks in enumerate(_FOREHEAD):
            sides = (near,) if e.lines.forehead < 0 or k else (near, -near)
            for side in sides:
                line = [figure.landmark(u, v - 18 * strength, side) for u, v in marks]
                ink.line(line, 2.1 * min(strength, 1.1), (0.05, 0.05))
    if e.lines.sweat:
        _drop(ink, figure.landmark(470, 235, near), e.lines.sweat)


def _drop(ink: Ink, at: np.ndarray, size: float) -> None:
    """Draw a drop of sweat hanging from a point."""
    x, y = float(at[0]), float(at[1])
    s = 7.0 * size
    ink.shape(
        [(x, y - 1.6 * s, "c"), (x + 0.8 * s, y + 0.2 * s), (x, y + s), (x - 0.8 * s, y + 0.2 * s)],
        "#cfd9e6",
        width=2.0,
    )
