"""What hangs in the gallery: canvases of people seen from behind, and one pencil drawing.

Everything faces -y; the origin is the middle of the picture, sizes are in metres.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from .kit import Builder

Spot = tuple[float, float]
Shape = Sequence[Spot]


@dataclass(frozen=True, slots=True)
class Canvas:
    """One painting; its motif is the name of a list of shapes below."""

    motif: str
    wide: float
    tall: float
    ground: str
    seed: int
    sold: bool = False


# Shapes in parts of the canvas: x from -1 to 1, z from -1 to 1. Those of more than five points are rounded.
COAT_BACK = (
    (-0.80, -1.6), (-0.80, -0.6), (-0.72, -0.26), (-0.42, -0.08), (-0.16, 0.04), (-0.14, 0.14), (0.14, 0.14),
    (0.16, 0.04), (0.42, -0.08), (0.72, -0.26), (0.80, -0.6), (0.80, -1.6),
)  # fmt: skip
LEFT_SHADE = (
    (-0.80, -1.6),
    (-0.80, -0.6),
    (-0.72, -0.26),
    (-0.42, -0.08),
    (-0.30, -0.03),
    (-0.34, -0.5),
    (-0.22, -1.6),
)
RIGHT_SHADE = tuple((-x, z) for x, z in LEFT_SHADE)
NECK = ((-0.15, -0.05), (-0.14, 0.28), (0.14, 0.28), (0.15, -0.05))
HEAD = (
    (-0.29, 0.46), (-0.26, 0.66), (-0.10, 0.78), (0.10, 0.78), (0.26, 0.66), (0.29, 0.46), (0.22, 0.24), (0.10, 0.16),
    (-0.10, 0.16), (-0.22, 0.24),
)  # fmt: skip
COLLAR = ((-0.30, 0.0), (-0.24, 0.2), (0.0, 0.17), (0.24, 0.2), (0.30, 0.0), (0.0, -0.08))
HATTED = (
    ("p_amber", ((-1, -0.1), (1, 0.06), (1, -1), (-1, -1))),
    ("p_rust", ((-1, -0.52), (1, -0.42), (1, -1), (-1, -1))),
    ("p_skin", NECK), ("p_brown", HEAD), ("p_grey", COAT_BACK), ("p_grey_d", RIGHT_SHADE), ("p_ink", COLLAR),
    ("p_hat", ((-0.31, 0.5), (-0.3, 0.72), (-0.26, 0.9), (-0.08, 0.96), (0.02, 0.92), (0.12, 0.95), (0.27, 0.88),
               (0.3, 0.7), (0.31, 0.5))),
    ("p_ink", ((-0.305, 0.55), (0.305, 0.55), (0.3, 0.63), (-0.3, 0.63))),
    ("p_hat", ((-0.52, 0.58), (-0.3, 0.56), (0.0, 0.57), (0.3, 0.56), (0.52, 0.58), (0.44, 0.48), (0.0, 0.46),
               (-0.44, 0.48))),
)  # fmt: skip
SCARFED = (
    ("p_sea", ((-1, 0.12), (1, 0.12), (1, -1), (-1, -1))),
    ("p_sand", ((-1, -0.5), (0.2, -0.42), (1, -0.55), (1, -1), (-1, -1))),
    ("p_camel", COAT_BACK), ("p_camel_d", LEFT_SHADE),
    ("p_red", ((-0.34, 0.44), (-0.3, 0.68), (-0.12, 0.82), (0.1, 0.82), (0.29, 0.68), (0.34, 0.44), (0.29, 0.22),
               (0.32, 0.08), (0.16, -0.04), (-0.16, -0.04), (-0.32, 0.08), (-0.29, 0.22))),
    ("p_wine", ((-0.34, 0.44), (-0.3, 0.68), (-0.12, 0.82), (-0.14, 0.5), (-0.06, 0.2), (-0.16, -0.04), (-0.32, 0.08),
                (-0.29, 0.22))),
    ("p_red", ((-0.08, 0.2), (0.08, 0.2), (0.1, 0.06), (0.22, -0.3), (0.06, -0.26), (0.0, 0.02), (-0.06, -0.34),
               (-0.2, -0.28), (-0.1, 0.06))),
)  # fmt: skip
TWO = (
    ("p_night", ((-1, 0.3), (1, 0.3), (1, -1), (-1, -1))),
    ("p_gold", ((-0.5, 0.3), (0.6, 0.3), (0.95, -1), (-0.2, -1))),
    ("p_teal", ((-0.66, -1.6), (-0.64, -0.4), (-0.5, -0.02), (-0.3, 0.06), (-0.1, -0.02), (0.04, -0.4), (0.06, -1.6))),
    ("p_hair", ((-0.5, 0.04), (-0.5, 0.36), (-0.3, 0.5), (-0.1, 0.36), (-0.1, 0.02), (-0.3, -0.06))),
    ("p_ink", ((-0.04, -1.6), (-0.02, -0.3), (0.1, 0.08), (0.3, 0.18), (0.52, 0.08), (0.68, -0.3), (0.72, -1.6))),
    ("p_skin", ((0.22, 0.12), (0.23, 0.3), (0.38, 0.3), (0.39, 0.12))),
    ("p_brown", ((0.12, 0.3), (0.12, 0.5), (0.3, 0.66), (0.48, 0.5), (0.48, 0.3), (0.3, 0.2))),
)  # fmt: skip
IN_THE_RAIN = (
    ("p_mist", ((-1, -0.2), (1, -0.1), (1, -1), (-1, -1))),
    ("p_grey_d", ((-0.8, -0.2), (-0.5, -0.18), (-0.5, 0.7), (-0.8, 0.7))),
    ("p_grey", ((0.5, -0.12), (0.9, -0.1), (0.9, 0.86), (0.5, 0.86))),
    ("p_ink", ((-0.14, -0.7), (-0.04, -0.7), (-0.06, -0.94), (-0.14, -0.94))),
    ("p_ink", ((0.04, -0.7), (0.14, -0.7), (0.16, -0.92), (0.06, -0.92))),
    ("p_ink", ((-0.28, -0.76), (-0.26, -0.2), (-0.2, 0.16), (0.0, 0.24), (0.2, 0.16), (0.26, -0.2), (0.28, -0.76))),
    ("p_red", ((-0.6, 0.16), (-0.46, 0.42), (-0.16, 0.58), (0.16, 0.58), (0.46, 0.42), (0.6, 0.16), (0.25, 0.22),
               (0.0, 0.17), (-0.25, 0.22))),
)  # fmt: skip
AT_A_WINDOW = (
    ("p_gold", ((0.2, 0.9), (0.9, 0.9), (0.9, -0.2), (0.2, -0.2))),
    ("p_white", ((0.52, 0.9), (0.57, 0.9), (0.57, -0.2), (0.52, -0.2))),
    ("p_white", ((0.2, 0.38), (0.9, 0.38), (0.9, 0.33), (0.2, 0.33))),
    ("p_skin", NECK), ("p_hair", HEAD),
    ("p_hair", ((-0.14, 0.62), (-0.1, 0.8), (0.06, 0.86), (0.2, 0.74), (0.16, 0.58), (0.0, 0.52))),
    ("p_wine", COAT_BACK), ("p_wine_d", LEFT_SHADE),
)  # fmt: skip
ON_A_PLATFORM = (
    ("p_violet", ((-1, -0.05), (1, -0.05), (1, -1), (-1, -1))),
    ("p_night", ((-1, 0.75), (-0.1, 0.12), (-0.1, -0.1), (-1, -0.62))),
    ("p_gold", ((-1, 0.42), (-0.5, 0.22), (-0.5, 0.06), (-1, 0.16))),
    ("p_gold", ((-0.42, 0.2), (-0.2, 0.1), (-0.2, 0.0), (-0.42, 0.05))),
    ("p_ink", ((0.1, -0.7), (0.14, -0.1), (0.22, 0.12), (0.42, 0.12), (0.5, -0.1), (0.54, -0.7))),
    ("p_brown", ((0.22, 0.14), (0.22, 0.3), (0.32, 0.4), (0.42, 0.3), (0.42, 0.14), (0.32, 0.08))),
    ("p_camel", ((0.56, -0.4), (0.78, -0.4), (0.78, -0.66), (0.56, -0.66))),
)  # fmt: skip
MOTIFS: dict[str, tuple[tuple[str, Shape], ...]] = {
    "hat": HATTED, "scarf": SCARFED, "pair": TWO, "umbrella": IN_THE_RAIN, "bun": AT_A_WINDOW,
    "platform": ON_A_PLATFORM,
}  # fmt: skip


def _rounded(shape: Shape) -> Shape:
    """The shape with its corners cut twice, kept on the canvas."""
    if len(shape) <= 5:
        return shape
    for _ in range(2):
        pairs = zip(shape, (*shape[1:], shape[0]), strict=True)
        shape = [(a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t) for a, c in pairs for t in (0.25, 0.75)]
    return [(x, max(-1.0, z)) for x, z in shape]


def canvas(b: Builder, work: Canvas) -> None:
    """A painting in a thin frame, with its label and, if it is sold, a red dot."""
    w, h = work.wide / 2, work.tall / 2
    b.mat("frame_wood", lw=1.0)
    b.box(-w - 0.035, -0.05, -h - 0.035, w + 0.035, 0, h + 0.035)
    b.mat(work.ground, lw=0.7)
    b.quad((-w, -0.052, -h), (w, -0.052, -h), (w, -0.052, h), (-w, -0.052, h))
    y = -0.053
    for colour, shape in MOTIFS[work.motif]:
        b.mat(colour, lw=0.45)
        b.polygon([(x * w, y, z * h) for x, z in _rounded(shape)])
        y -= 0.0012
    _brush(b, work, y)
    b.mat("label", lw=0.6)
    b.box(w + 0.12, -0.008, -h + 0.02, w + 0.26, 0, -h + 0.11)
    if work.sold:
        b.mat("dot", lw=0.4)
        ring = [math.pi / 6 * k for k in range(12)]
        b.polygon([(w + 0.31 + 0.022 * math.cos(a), -0.006, -h + 0.085 + 0.022 * math.sin(a)) for a in ring])


def _brush(b: Builder, work: Canvas, y: float) -> None:
    """Short strokes of a broad brush over the ground."""
    rnd, w, h = random.Random(work.seed), work.wide / 2, work.tall / 2
    for _ in range(16):
        x, z = rnd.uniform(-0.92, 0.62), rnd.uniform(0.25, 0.92)
        long, thick = rnd.uniform(0.12, 0.3), rnd.uniform(0.012, 0.03)
        if abs(x + long / 2) < 0.42 and z < 0.95:
            continue
        b.mat("p_light", lw=0)
        b.polygon(
            [
                (x * w, y, z * h),
                ((x + long) * w, y, (z + 0.02) * h),
                ((x + long) * w, y, (z + 0.02 + thick) * h),
                (x * w, y, (z + thick) * h),
            ]
        )


# --- the drawing

CONTOUR = (
    (-0.36, 0.50), (-0.42, 0.34), (-0.43, 0.18), (-0.40, 0.0), (-0.35, -0.16), (-0.24, -0.34), (-0.07, -0.46),
    (0.08, -0.45), (0.20, -0.35), (0.29, -0.18), (0.33, 0.0), (0.35, 0.2), (0.34, 0.46),
)  # fmt: skip
STROKES: tuple[tuple[float, Shape], ...] = (
    (1.4, CONTOUR),
    (1.7, ((-0.40, 0.26), (-0.47, 0.5), (-0.44, 0.72), (-0.28, 0.9), (-0.02, 0.97), (0.22, 0.92), (0.38, 0.76),
           (0.42, 0.52), (0.36, 0.24))),
    (1.5, ((-0.36, 0.50), (-0.30, 0.62), (-0.08, 0.66), (0.12, 0.60), (0.26, 0.66), (0.35, 0.48))),
    (1.1, ((-0.34, 0.66), (-0.1, 0.80), (0.18, 0.78), (0.32, 0.64))),
    (1.1, ((-0.38, 0.56), (-0.26, 0.72), (0.0, 0.74))), (1.1, ((-0.2, 0.86), (0.06, 0.90), (0.26, 0.80))),
    (2.2, ((-0.30, 0.27), (-0.2, 0.32), (-0.06, 0.28))), (2.2, ((0.11, 0.28), (0.2, 0.32), (0.30, 0.27))),
    (1.6, ((-0.28, 0.13), (-0.18, 0.18), (-0.07, 0.13))), (1.6, ((0.11, 0.13), (0.19, 0.18), (0.28, 0.13))),
    (2.8, ((-0.20, 0.15), (-0.15, 0.115))), (2.8, ((0.17, 0.15), (0.22, 0.115))),
    (0.9, ((-0.24, 0.09), (-0.16, 0.07), (-0.09, 0.09))), (0.9, ((0.12, 0.09), (0.19, 0.07), (0.26, 0.09))),
    (1.3, ((0.05, 0.22), (0.03, 0.06), (0.09, -0.06), (0.03, -0.11), (-0.05, -0.09))),
    (1.9, ((-0.15, -0.23), (-0.03, -0.21), (0.02, -0.225), (0.08, -0.21), (0.18, -0.225))),
    (1.1, ((-0.07, -0.30), (0.03, -0.32), (0.11, -0.30))), (1.0, ((-0.21, -0.12), (-0.23, -0.22))),
    (1.3, ((-0.43, 0.22), (-0.49, 0.2), (-0.47, 0.0), (-0.41, -0.04))),
    (1.3, ((-0.22, -0.38), (-0.24, -0.66))), (1.3, ((0.18, -0.38), (0.21, -0.6))),
    (2.0, ((-0.23, -0.58), (-0.44, -0.48), (-0.56, -0.72), (-0.22, -0.99), (-0.06, -0.8), (-0.23, -0.58))),
    (2.0, ((0.2, -0.54), (0.40, -0.46), (0.54, -0.70), (0.24, -0.99), (0.06, -0.8), (0.2, -0.54))),
    (1.5, ((-0.56, -0.68), (-0.82, -0.82), (-0.94, -1.02))), (1.5, ((0.54, -0.66), (0.80, -0.82), (0.92, -1.02))),
)  # fmt: skip
HATCHES = (
    (-0.40, 0.02, 9, 0.10), (0.22, -0.2, 8, 0.12), (-0.18, -0.5, 10, 0.10), (-0.46, -0.9, 14, 0.16),
    (0.20, -0.9, 14, 0.14), (-0.30, 0.68, 16, 0.12), (-0.44, 0.42, 6, 0.08), (0.02, 0.7, 12, 0.12),
)  # fmt: skip
"""Shading in slanting strokes: where it begins, how many, how they lean."""


def drawing(b: Builder, wide: float, tall: float) -> None:
    """A portrait in pencil under a mat, in a narrow dark frame."""
    w, h, mat = wide / 2, tall / 2, 0.11
    b.mat("frame_dark", lw=1.1)
    b.box(-w - 0.03, -0.04, -h - 0.03, w + 0.03, 0, h + 0.03)
    b.mat("mat_white", lw=0.6)
    b.quad((-w, -0.042, -h), (w, -0.042, -h), (w, -0.042, h), (-w, -0.042, h))
    pw, ph = w - mat, h - mat * 1.2
    b.mat("drawing_paper", lw=0.6)
    b.quad((-pw, -0.044, -ph), (pw, -0.044, -ph), (pw, -0.044, ph), (-pw, -0.044, ph))
    for thick, points in STROKES:
        _pencil(b, [(x * pw * 0.92, z * ph * 0.86 + 0.02) for x, z in points], 0.0022 * thick)
    rnd = random.Random(3)
    for x0, z0, n, lean in (
        (-0.36, 0.0, 9, 0.1),
        (0.22, -0.2, 8, 0.12),
        (-0.18, -0.5, 7, 0.1),
        (-0.46, -0.9, 10, 0.16),
        (0.28, -0.9, 9, 0.14),
        (-0.26, 0.7, 9, 0.12),
    ):
        for k in range(n):
            x, z = (x0 + 0.026 * k) * pw, (z0 + 0.02 * rnd.random()) * ph * 0.86
            _pencil(b, [(x, z), (x + lean * pw, z + 0.22 * ph)], 0.0013)
    _pencil(b, [(0.2 * pw, -0.93 * ph), (0.34 * pw, -0.9 * ph), (0.4 * pw, -0.94 * ph), (0.6 * pw, -0.91 * ph)], 0.0016)


def _pencil(b: Builder, points: Sequence[Spot], half: float) -> None:
    """A line with a little width, thinner at its ends."""
    n = len(points)
    left, right = [], []
    for i, (x, z) in enumerate(points):
        (x0, z0), (x1, z1) = points[max(0, i - 1)], points[min(n - 1, i + 1)]
        long = math.hypot(x1 - x0, z1 - z0) or 1.0
        nx, nz = -(z1 - z0) / long, (x1 - x0) / long
        r = half * (0.55 if i in {0, n - 1} else 1.0)
        left.append((x + nx * r, -0.045, z + nz * r))
        right.append((x - nx * r, -0.045, z - nz * r))
    b.mat("pencil", lw=0)
    b.mesh(left + right, [[i, i + 1, n + i + 1, n + i] for i in range(n - 1)])
