"""The mouth: a seam, or an opening with teeth and tongue, and the lips round it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .expression import Mouth
from .eyes import WHITE
from .figure import Figure
from .ink import INK, Ink, darker
from .style import Style

INNER, TONGUE = "#4a1826", "#a5483f"
_RUN = np.sin(np.linspace(-np.pi / 2, np.pi / 2, 13))
"""From the far corner to the near one."""


@dataclass(frozen=True)
class _Frame:
    """The mouth's middle, corners and directions on the canvas, the height of the lips, and how far it is an o."""

    middle: np.ndarray
    near: np.ndarray
    far: np.ndarray
    down: np.ndarray
    height: float
    round: float

    def at(self, t: float, y: float) -> np.ndarray:
        """Return a point: t from -1 (far) to 1 (near), y lip heights below the seam at rest."""
        reach = self.near if t > 0 else self.far
        bent, straight = (reach - self.middle) * abs(t), (self.near - self.far) * (t / 2)
        return self.middle + bent + (straight - bent) * self.round + self.down * (self.height * y)


def _frame(figure: Figure, style: Style, m: Mouth) -> _Frame:
    near, far = figure.landmark(258, 928, -style.far), figure.landmark(258, 928, style.far)
    middle, base, lip = (figure.landmark(75, v) for v in (906, 728, 866))
    down = lip - base
    length = float(np.linalg.norm(down))
    down = down / length
    width = m.width * style.mouth
    middle = middle + ((near + far) / 2 - middle) * 0.12
    near, far = middle + (near - middle) * width, middle + (far - middle) * min(width, 1.04)
    level = down * float((middle - (near + far) / 2) @ down)
    return _Frame(middle, near + level * 0.5, far + level * 0.5, down, length * 0.86, m.round)


def _seam(m: Mouth, t: float) -> float:
    """Return how far below its rest the closed mouth's line is."""
    lift = m.corners[0] if t > 0 else m.corners[1]
    bow = 0.05 * (np.cos(3 * np.pi * min(abs(t), 1)) - 1) * (1 - m.press) * (1 - m.round)
    return float(m.middle * 0.3 * (1 - t * t) - lift * 0.34 * abs(t) ** 1.5 + bow * 0.5)


def _edges(f: _Frame, m: Mouth) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Return the lines of the upper and the lower lip, from the far to the near corner."""
    power = 2.0 + 1.4 * (1 - m.round)
    upper, lower = [], []
    for t in _RUN:
        belly = (1 - abs(t) ** power) ** (0.5 if m.round else 0.75)
        y, gap = _seam(m, t), m.open * belly
        above = gap * (0.22 + 0.2 * m.round)
        upper.append(f.at(t, y - above))
        lower.append(f.at(t, y + gap - above))
    return upper, lower


def draw_mouth(ink: Ink, figure: Figure, style: Style, m: Mouth) -> None:
    """Draw the mouth and the shadow under it."""
    f = _frame(figure, style, m)
    upper, lower = _edges(f, m)
    if style.lip:
        _lips(ink, f, style, m, upper, lower)
    if m.open > 0.05:
        _opening(ink, f, style, m, upper, lower)
    else:
        ink.line(upper, style.mouth_width * (1 - 0.15 * m.press), (0.45 + 0.3 * m.press,) * 2)
    _ends(ink, f, style, m)
    bottom = lower[len(lower) // 2] + f.down * f.height * (0.42 if style.lip else 0.5 - 0.16 * m.press)
    half = (f.near - f.far) * 0.13
    ink.line([bottom - half, bottom + f.down * 1.8, bottom + half], 2.4, (0.1, 0.1))


def _lips(ink: Ink, f: _Frame, style: Style, m: Mouth, upper: list[np.ndarray], lower: list[np.ndarray]) -> None:
    """Draw coloured lips round the seam or opening."""
    full = style.lips * (1 - 0.5 * m.press) * (1 - 0.2 * max(0, m.width - 1) * 4)
    above = [f.down * (-f.height * 0.30 * full * k) for k in (0.55, 1.05, 0.85, 1.05, 0.55)]
    top = [upper[i] + d for i, d in zip((2, 5, 6, 7, 10), above, strict=True)]
    below = [f.down * (f.height * 0.36 * full * k) for k in (0.55, 1.0, 1.0, 0.55)]
    bottom = [lower[i] + d for i, d in zip((10, 7, 5, 2), below, strict=True)]
    far, near = ((*p, "c") for p in (upper[0], upper[-1]))
    ink.fill([far, *top, near, *bottom], style.lip)
    ink.fill([far, *top, near, *upper[-2:0:-1]], darker(style.lip, (0.82, 0.74, 0.84)))


def _opening(ink: Ink, f: _Frame, style: Style, m: Mouth, upper: list[np.ndarray], lower: list[np.ndarray]) -> None:
    """Draw what is seen between the lips."""
    hole = ink.fill([(*upper[0], "c"), *upper[1:-1], (*upper[-1], "c"), *lower[-2:0:-1]], INNER)
    ink.canvas.save()
    ink.canvas.clipPath(hole, True)
    if m.clenched:
        _clenched(ink, upper, lower)
    else:
        if m.open > 0.7 and not m.round:
            heap = [lower[k] + f.down * (-f.height * m.open * (0.34 if 3 < k < 9 else 0.1)) for k in range(2, 11)]
            ink.fill([*heap, lower[10] + f.down * 40, lower[2] + f.down * 40], TONGUE)
        if m.teeth:
            depth = f.down * (f.height * min(0.36, m.open * 0.5) * m.teeth)
            row = [p + depth * (1 - 0.5 * abs(t) ** 2) for p, t in zip(upper, _RUN, strict=True)]
            ink.fill([*[p - f.down * 20 for p in upper], *row[::-1]], WHITE)
            ink.line(row, 1.6, (0.6, 0.6), darker(WHITE, (0.62, 0.58, 0.74)))
    ink.canvas.restore()
    ink.line(upper, style.mouth_width, (0.5, 0.5))
    ink.line(lower, style.mouth_width * (0.5 if style.lip else 0.7), (0.5, 0.5), INK)


def _clenched(ink: Ink, upper: list[np.ndarray], lower: list[np.ndarray]) -> None:
    """Draw shut teeth: a pale row between dark corners, where they meet and three gaps only hinted at."""
    shade = darker(WHITE, (0.62, 0.58, 0.74))
    ink.fill([*upper[2:-2], *lower[-3:1:-1]], WHITE)
    seam = [a * 0.45 + b * 0.55 for a, b in zip(upper, lower, strict=True)]
    ink.line(seam[2:-2], 1.8, (0.3, 0.3), shade)
    for k in (4, 6, 8):
        ink.line([upper[k], (upper[k] + seam[k]) / 2], 1.5, (0.9, 0.1), shade)


def _ends(ink: Ink, f: _Frame, style: Style, m: Mouth) -> None:
    """Draw the dents at the corners of a mouth that smiles, is pressed or drawn down."""
    for t, lift in ((1, m.corners[0]), (-1, m.corners[1])):
        strength = max(abs(lift), m.press)
        if strength < 0.4 or (t < 0 and style.lip):
            continue
        y, turn = _seam(m, t), 1.0 if lift > 0 else -1.0
        dent = [f.at(t * 1.0, y - 0.10 * turn), f.at(t * 1.07, y - 0.02 * turn), f.at(t * 1.06, y + 0.14)]
        ink.line(dent, 2.4 * min(1.2, strength) * (0.7 if t < 0 else 1), (0.3, 0.1))
