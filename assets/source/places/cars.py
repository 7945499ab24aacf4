"""Three cars of the 1960s, their noses at +y, the ground at z = 0."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .kit import BEBAS, RX, RY, RZ, Builder, T

Line = tuple[tuple[float, float], ...]
"""Points of (y, value): something that changes along the car."""
Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """The outlines of a car in metres: all lines run from tail to nose."""

    width: Line  # half of it, at the fattest height
    sill: Line
    belt: Line
    top: Line  # boot, roof, bonnet
    cabin: float  # half the width of the roof
    panes: tuple[Span, ...]  # side windows
    screens: tuple[Span, ...]  # rear window, windscreen
    doors: tuple[float, ...]  # where panels meet
    axles: tuple[float, ...]
    wheel: float
    lamps: tuple[float, float, float]  # half their distance, height, radius
    skirts: bool = False  # cover the rear wheels


ROUNDED = Shape(
    width=((-1.9, 0.50), (-1.8, 0.62), (-1.45, 0.73), (-0.6, 0.76), (0.7, 0.75), (1.45, 0.70), (1.82, 0.60),
           (1.9, 0.5)),
    sill=((-1.9, 0.44), (-1.6, 0.34), (-1.2, 0.27), (1.2, 0.27), (1.6, 0.32), (1.9, 0.42)),
    belt=((-1.9, 0.62), (-1.75, 0.78), (-1.2, 0.86), (-0.2, 0.89), (0.8, 0.87), (1.5, 0.78),
          (1.8, 0.68), (1.9, 0.56)),
    top=((-1.9, 0.66), (-1.75, 0.85), (-1.25, 0.99), (-0.85, 1.30), (-0.45, 1.42),
         (0.05, 1.42), (0.4, 1.32), (0.85, 0.96), (1.5, 0.85), (1.8, 0.73), (1.9, 0.6)),
    cabin=0.50, panes=((-0.88, -0.34), (-0.26, 0.56)), screens=((-1.22, -0.82), (0.42, 0.86)),
    doors=(-0.98, -0.3, 0.62), axles=(-1.12, 1.18), wheel=0.29, lamps=(0.50, 0.68, 0.105),
)  # fmt: skip
"""A small saloon, round at both ends."""

LONG = Shape(
    width=((-2.4, 0.42), (-2.25, 0.56), (-1.6, 0.70), (-0.6, 0.84), (0.8, 0.89), (1.7, 0.84), (2.2, 0.66), (2.4, 0.5)),
    sill=((-2.4, 0.42), (-2.1, 0.34), (-1.4, 0.24), (1.6, 0.24), (2.1, 0.30), (2.4, 0.38)),
    belt=((-2.4, 0.62), (-2.2, 0.70), (-1.4, 0.82), (-0.2, 0.88), (0.9, 0.86), (1.6, 0.74), (2.1, 0.58), (2.4, 0.46)),
    top=((-2.4, 0.66), (-2.2, 0.76), (-1.75, 0.90), (-1.2, 1.22), (-0.7, 1.40),
         (-0.1, 1.47), (0.35, 1.43), (0.6, 1.34), (1.12, 0.95), (1.7, 0.80), (2.1, 0.64), (2.4, 0.48)),
    cabin=0.53, panes=((-1.16, -0.78), (-0.70, -0.06), (0.02, 0.82)), screens=((-1.74, -1.16), (0.60, 1.12)),
    doors=(-1.1, -0.02, 0.9), axles=(-1.35, 1.5), wheel=0.33, lamps=(0.58, 0.56, 0.10), skirts=True,
)  # fmt: skip
"""A long-nosed saloon whose roof runs down into its tail."""

STEP = 0.06


def rounded_saloon(b: Builder, colour: str = "car_a", plate: str = "7384 RZ 75") -> None:
    """A small saloon, round at both ends."""
    _saloon(b, ROUNDED, colour, plate)
    b.mat("car_shade", lw=0.5)
    for z in (0.48, 0.53, 0.58):
        b.box(-0.3, -1.905, z, 0.3, -1.86, z + 0.018)


def long_saloon(b: Builder, colour: str = "car_b", plate: str = "216 QK 75", roof: str = "car_roof") -> None:
    """A long-nosed saloon with a low sloping tail and a pale roof."""
    _saloon(b, LONG, colour, plate, roof)
    for side in (-1, 1):
        b.mat("taillamp", lw=0.6)
        with b.at(T(side * 0.46, -1.5, 1.06), RX(1.2)):
            b.lathe([(0.05, -0.12), (0.065, 0.0), (0.04, 0.1), (0, 0.12)], 10)


def van(b: Builder, colour: str = "car_van", words: str = "", plate: str = "5019 NV 75") -> None:
    """A tall van of corrugated sheet with a blunt snout; `words` stand on its sides."""
    _van_body(b, colour)
    _van_face(b, colour)
    for y in (-1.25, 1.28):
        _wheels(b, 0.93, y, 0.33, arch=True)
    _bumper(b, 0.86, 2.06, 0.42)
    _bumper(b, 0.86, -2.02, 0.42)
    _plate(b, plate, 2.1, 0.55, front=True)
    _plate(b, plate, -2.04, 0.62, front=False)
    if words:
        for side in (-1, 1):
            with b.at(T(side * 1.012, -0.62, 1.42), RZ(side * math.pi / 2)):
                b.mat("sign", lw=0.7)
                b.box(-1.05, -0.012, -0.2, 1.05, 0, 0.2)
                with b.at(T(0, -0.016, 0)):
                    b.mat("post_a", lw=0)
                    b.text(words, BEBAS, 0.3, 0, 1.1)


# --- the saloons


def _saloon(b: Builder, shape: Shape, colour: str, plate: str, roof: str = "") -> None:
    _shell(b, shape, colour, roof or colour)
    half = float(_along(shape.width, shape.axles[1]))
    _wheels(b, half, shape.axles[1], shape.wheel, arch=True)
    rear = float(_along(shape.width, shape.axles[0]))
    _wheels(b, rear - (0.06 if shape.skirts else 0), shape.axles[0], shape.wheel, arch=not shape.skirts)
    tail, nose = shape.width[0][0], shape.width[-1][0]
    _bumper(b, shape.width[-2][1] + 0.08, nose - 0.05, 0.42)
    _bumper(b, shape.width[1][1] + 0.08, tail + 0.05, 0.44)
    _plate(b, plate, nose + 0.03, 0.33, front=True)
    _plate(b, plate, tail - 0.04, 0.60, front=False)
    _lamps(b, shape)
    for y in shape.doors[1:]:
        _handles(b, float(_along(shape.width, y - 0.12)) * 0.985, y - 0.14, float(_along(shape.belt, y)) - 0.1)


def _along(line: Line, y: float | np.ndarray) -> np.ndarray:
    """The value of a line at y, corners softened."""
    ys, values = (np.array(v) for v in zip(*line, strict=True))
    near = [np.interp(np.asarray(y) + d, ys, values) for d in (-0.1, -0.05, 0.0, 0.05, 0.1)]
    return np.asarray(sum(near) / 5)


def _stations(shape: Shape) -> np.ndarray:
    tail, nose = shape.width[0][0], shape.width[-1][0]
    exact = [y for span in (*shape.panes, *shape.screens) for y in span] + list(shape.doors)
    even = [y for y in np.arange(tail, nose + STEP / 2, STEP) if min(abs(y - e) for e in exact) > STEP / 3]
    return np.array(sorted([*even, *exact]))


def _section(shape: Shape, y: float) -> list[tuple[float, float, float]]:
    """Half a cross-section, from the sill up to the middle of the roof."""
    w, sill, belt, top = (float(_along(line, y)) for line in (shape.width, shape.sill, shape.belt, shape.top))
    cabin = min(1.0, max(0.0, (top - belt) / 0.45))
    foot, head = 0.87 * w, 0.72 * w + (shape.cabin - 0.72 * w) * cabin
    return [
        (0.90 * w, y, sill),
        (0.98 * w, y, sill + 0.10),
        (w, y, sill + 0.5 * (belt - sill)),
        (0.985 * w, y, belt - 0.07),
        (0.93 * w, y, belt),
        (foot, y, belt + 0.02),
        (head, y, max(belt + 0.02, top - 0.10)),
        (0.84 * head, y, max(belt + 0.03, top - 0.025)),
        (0.0, y, max(belt + 0.04, top + 0.01)),
    ]


def _shell(b: Builder, shape: Shape, colour: str, roof: str) -> None:
    """Sheets of metal and glass: an ink line falls wherever two of them meet."""
    ys = _stations(shape)
    half = [_section(shape, y) for y in ys]
    rows = [points + [(-x, yy, z) for x, yy, z in points[-2::-1]] for points in half]
    across = len(rows[0])
    sheets: dict[tuple[str, ...], list[list[int]]] = {}
    for i, y in enumerate((ys[:-1] + ys[1:]) / 2):
        for j in range(across - 1):
            strip = min(j, across - 2 - j)
            key = (*_sheet(shape, y, strip), "left" if j > across / 2 and strip < 7 else "right")
            face = [i * across + j, i * across + j + 1, (i + 1) * across + j + 1, (i + 1) * across + j]
            sheets.setdefault(key, []).append(face)
    points = [p for row in rows for p in row]
    colours = {"glass": "car_glass", "roof": roof, "sill": "car_shade"}
    for key, faces in sheets.items():
        b.mat(colours.get(key[0], colour), lw=0.9)
        b.mesh(points, faces)
    for row in (rows[0], rows[-1]):
        b.mat(colour, lw=0.9)
        b.polygon(row)


def _sheet(shape: Shape, y: float, strip: int) -> tuple[str, str]:
    """Which sheet a face belongs to: what it is, and its number along the car."""
    screen = next((i for i, (y0, y1) in enumerate(shape.screens) if y0 < y < y1), None)
    pane = next((i for i, (y0, y1) in enumerate(shape.panes) if y0 < y < y1), None)
    if strip == 0:
        return "sill", "0"
    if strip <= 4:
        return "side", str(sum(y > door for door in shape.doors))
    if strip == 5:
        return ("glass", f"side {pane}") if pane is not None else ("pillar", "0")
    if strip == 7 and screen is not None:
        return "glass", f"screen {screen}"
    behind, before = shape.screens[0][0], shape.screens[1][1]
    if y < behind or y > before:
        return "lid", str(y > before)
    return "roof", "0"


def _wheels(b: Builder, half: float, y: float, r: float, *, arch: bool) -> None:
    for side in (-1, 1):
        with b.at(T(side * half, y, r), RY(side * math.pi / 2)):
            if arch:
                b.mat("car_shade", lw=0.8)
                b.lathe([(0, 0.004), (r + 0.055, 0.004), (r + 0.055, -0.1)], 24)
            b.mat("tyre", lw=0.9)
            b.lathe([(r, -0.16), (r, 0.0), (r - 0.03, 0.018), (r * 0.62, 0.02), (0, 0.02)], 24)
            b.mat("car_rim", lw=0.5)
            b.lathe([(r * 0.62, 0.021), (r * 0.5, 0.024), (0, 0.024)], 18)
            b.mat("chrome", lw=0.5)
            b.lathe([(r * 0.42, 0.026), (r * 0.3, 0.045), (0, 0.05)], 16)


def _bumper(b: Builder, half: float, y: float, z: float) -> None:
    inward = -0.16 if y > 0 else 0.16
    b.mat("chrome", lw=0.7)
    path = [(-half, y + 2 * inward, z), (-half, y + inward, z), (-half * 0.8, y + 0.1 * inward, z)]
    path += [(half * 0.8, y + 0.1 * inward, z), (half, y + inward, z), (half, y + 2 * inward, z)]
    with b.at(T(0, -0.4 * inward, 0)):
        b.tube(path, 0.045, 8)


def _plate(b: Builder, words: str, y: float, z: float, *, front: bool) -> None:
    with b.at(T(0, y, z), RZ(math.pi if front else 0)):
        b.mat("post_ink", lw=0.6)
        b.box(-0.24, -0.012, -0.055, 0.24, 0.01, 0.055)
        with b.at(T(0, -0.014, 0)):
            b.mat("china", lw=0)
            b.text(words, BEBAS, 0.085, 0, 1.1)


def _lamps(b: Builder, shape: Shape) -> None:
    reach, z, r = shape.lamps
    tail, nose = shape.width[0][0], shape.width[-1][0]
    for side in (-1, 1):
        with b.at(T(side * reach, nose - 0.17, z), RX(-math.pi / 2)):
            b.mat("chrome", lw=0.7)
            b.lathe([(r, -0.1), (r + 0.015, 0.08), (r - 0.012, 0.095)], 16)
            b.mat("headlamp", lw=0.5)
            b.lathe([(r - 0.012, 0.09), (r * 0.6, 0.12), (0, 0.13)], 14)
        b.mat("taillamp", lw=0.6)
        x = side * (shape.width[1][1] - 0.08)
        b.box(x - 0.045, tail - 0.01, 0.58, x + 0.045, tail + 0.16, 0.72)


def _handles(b: Builder, half: float, y: float, z: float) -> None:
    b.mat("chrome", lw=0.5)
    for side in (-1, 1):
        x = side * half
        b.box(min(x, x + side * 0.03), y - 0.07, z, max(x, x + side * 0.03), y + 0.07, z + 0.025)


# --- the van


def _van_body(b: Builder, colour: str) -> None:
    """Sides of ridged sheet under a rounded roof; the cab's windows cut into them."""
    ridges = np.linspace(0.36, 1.98, 19)
    for z0, z1 in pairwise(ridges):
        middle = (z0 + z1) / 2
        rim = _van_rim(z0, 0.985), _van_rim(middle, 1.005), _van_rim(z1, 0.985)
        b.mat(colour, lw=0.45)
        for low, high in pairwise(rim):
            b.mesh([*low, *high], [[i, i + 1, len(low) + i + 1, len(low) + i] for i in range(len(low) - 1)])
    b.mat(colour, lw=0.9)
    arc = [(math.cos(a), math.sin(a)) for a in np.linspace(0, math.pi, 13)]
    b.prism([(0.985 * c, 1.98 + 0.3 * s**0.6) for c, s in arc], -1.98, 1.30, 1)
    b.mat("car_glass", lw=0.8)
    for side in (-1, 1):
        x = side * 1.014
        b.quad((x, 0.62, 1.28), (x, 1.22, 1.28), (x, 1.14, 1.86), (x, 0.62, 1.86))
    for x in (-0.78, 0.08):
        b.mat("car_glass", lw=0.8)
        b.box(x, -2.01, 1.35, x + 0.7, -1.98, 1.8)
    b.mat("car_shade", lw=0.7)
    for y in (0.54, 1.30):
        for side in (-1, 1):
            b.box(side * 1.0 - 0.012, y - 0.008, 0.4, side * 1.0 + 0.012, y + 0.008, 1.95)
    b.box(-0.012, -2.005, 0.4, 0.012, -1.98, 1.95)


def _van_rim(z: float, half: float) -> list[tuple[float, float, float]]:
    return [(half, 1.30, z), (half, -1.98, z), (-half, -1.98, z), (-half, 1.30, z)]


def _van_face(b: Builder, colour: str) -> None:
    """The windscreen, and under it a narrow snout with a grille between two lamps."""
    b.mat(colour, lw=0.9)
    b.quad((-0.98, 1.30, 0.36), (0.98, 1.30, 0.36), (0.98, 1.30, 1.12), (-0.98, 1.30, 1.12))
    b.quad((-0.98, 1.30, 1.12), (0.98, 1.30, 1.12), (0.98, 1.22, 2.0), (-0.98, 1.22, 2.0))
    b.mat("car_glass", lw=0.8)
    for x0, x1 in ((-0.9, -0.04), (0.04, 0.9)):
        b.quad((x0, 1.312, 1.26), (x1, 1.312, 1.26), (x1, 1.25, 1.9), (x0, 1.25, 1.9))
    b.mat(colour, lw=1.0)
    snout = [(1.28, 0.34), (2.0, 0.36), (2.02, 0.9), (1.92, 1.06), (1.28, 1.2)]
    b.prism(snout, -0.52, 0.52, 0)
    b.mat(colour, lw=0.9)
    for side in (-1, 1):
        wing = [(1.28, 0.5), (1.84, 0.46), (1.84, 0.78), (1.66, 0.92), (1.28, 0.98)]
        b.prism(wing, min(side * 0.52, side * 0.96), max(side * 0.52, side * 0.96), 0)
        with b.at(T(side * 0.72, 1.84, 0.72), RX(-math.pi / 2)):
            b.mat("chrome", lw=0.7)
            b.lathe([(0.12, -0.05), (0.13, 0.06), (0.11, 0.08)], 16)
            b.mat("headlamp", lw=0.5)
            b.lathe([(0.11, 0.075), (0.06, 0.1), (0, 0.11)], 14)
        b.mat("taillamp", lw=0.6)
        b.box(side * 0.86 - 0.05, -2.03, 0.6, side * 0.86 + 0.05, -1.98, 0.74)
    _grille(b, (0.46, 2.015), (0.44, 0.88))


def _grille(b: Builder, reach: tuple[float, float], heights: Sequence[float]) -> None:
    half, y = reach
    b.mat("car_shade", lw=0.8)
    b.box(-half, y, heights[0], half, y + 0.012, heights[1])
    b.mat("chrome", lw=0.35)
    for z in np.linspace(heights[0] + 0.04, heights[1] - 0.06, 7):
        b.box(-half, y + 0.01, z, half, y + 0.03, z + 0.025)
