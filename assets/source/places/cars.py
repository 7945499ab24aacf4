"""Two saloons of the 1960s, their noses at +y, the ground at z = 0."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .car_parts import bumper, number_plate, wheels
from .kit import RX, Builder, T

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


# --- the saloons


def _saloon(b: Builder, shape: Shape, colour: str, plate: str, roof: str = "") -> None:
    _shell(b, shape, colour, roof or colour)
    half = float(_along(shape.width, shape.axles[1]))
    wheels(b, half, shape.axles[1], shape.wheel, arch=True)
    rear = float(_along(shape.width, shape.axles[0]))
    wheels(b, rear - (0.06 if shape.skirts else 0), shape.axles[0], shape.wheel, arch=not shape.skirts)
    tail, nose = shape.width[0][0], shape.width[-1][0]
    bumper(b, shape.width[-2][1] + 0.08, nose - 0.05, 0.42)
    bumper(b, shape.width[1][1] + 0.08, tail + 0.05, 0.44)
    number_plate(b, plate, nose + 0.03, 0.33, front=True)
    number_plate(b, plate, tail - 0.04, 0.60, front=False)
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
