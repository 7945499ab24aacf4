"""Empty glasses seen close, against the light: pale, with drawn edges and what was left in them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from people.ink import INK, Ink, blend, fill_paint, polygon, sample, spline, stroke_paint

from .eye import Eye

Profile = tuple[tuple[float, float], ...]
"""Radius and height, in metres, from the foot upwards."""
WINEGLASS: Profile = (
    (0.034, 0.0), (0.012, 0.004), (0.0045, 0.016), (0.004, 0.075), (0.012, 0.086), (0.030, 0.100), (0.040, 0.124),
    (0.042, 0.148), (0.037, 0.190),
)  # fmt: skip
TUMBLER: Profile = ((0.031, 0.0), (0.032, 0.012), (0.034, 0.050), (0.039, 0.098))


def _between(one: list[tuple[float, float]], other: list[tuple[float, float]]) -> skia.Path:
    """Return the shape between two edges drawn from the foot upwards."""
    return polygon(np.vstack([sample(spline(one)), sample(spline(other))[::-1]]))


@dataclass(frozen=True, slots=True)
class Glass:
    """One glass on a level surface before the camera."""

    profile: Profile
    aside: float
    ahead: float
    foot: float
    """How high it stands."""
    dregs: str
    """The colour of the last drops."""
    bottom: int
    """Which point of the profile is the bottom of the bowl."""
    full: int = 0
    """Up to which point of the profile it is filled; 0: only the last drops are left."""

    def _side(self, eye: Eye, side: int, inset: float = 1.0, first: int = 0) -> list[tuple[float, float]]:
        return [eye.at(self.aside + side * r * inset, self.ahead, self.foot + z) for r, z in self.profile[first:]]

    def draw(self, ink: Ink, eye: Eye, light: str, pale: str = "#d8d2ee") -> None:
        """Draw it lit from behind: the light gathers along its edges."""
        width = eye.scale(self.ahead) * 0.0021
        right, left = self._side(eye, 1), self._side(eye, -1)
        body = _between(right, left)
        top, rim = self.profile[-1][1], self.profile[-1][0]
        mouth = ink.path(eye.ring(self.aside, self.ahead, self.foot + top, rim))
        foot = ink.path(eye.ring(self.aside, self.ahead, self.foot, self.profile[0][0]))
        ink.canvas.drawPath(foot, fill_paint(pale, 0.4))
        ink.canvas.drawPath(body, fill_paint(pale, 0.26))
        ink.canvas.drawPath(mouth, fill_paint(pale, 0.22))
        if self.full:
            self._wine(ink, eye, width)
        else:
            self._drops(ink, eye, width)
        self._gleams(ink, eye, light, width)
        for path in (foot, mouth):
            ink.canvas.drawPath(path, stroke_paint(INK, width * 0.8))
        for edge in (right, left):
            ink.outline(edge, width, closed=False)

    def _drops(self, ink: Ink, eye: Eye, width: float) -> None:
        """Lay the last drops at the bottom, and their ring a little higher."""
        r, z = self.profile[self.bottom + 1]
        r0, z0 = self.profile[self.bottom]
        level, wide = self.foot + z0 + (z - z0) * 0.45, r0 + (r - r0) * 0.62
        sides = [
            [eye.at(self.aside + s * k, self.ahead, up) for k, up in ((r0, self.foot + z0), (wide, level))]
            for s in (1, -1)
        ]
        surface = ink.path(eye.ring(self.aside, self.ahead, level, wide))
        ink.canvas.drawPath(_between(*sides), fill_paint(self.dregs, 0.92))
        ink.canvas.drawPath(surface, fill_paint(self.dregs, 0.7))
        ink.canvas.drawPath(surface, stroke_paint(INK, width * 0.5))

    def _wine(self, ink: Ink, eye: Eye, width: float) -> None:
        """Fill it: dark below, lit through on the right, the surface paler."""
        rows = self.profile[self.bottom : self.full + 1]
        sides = [[eye.at(self.aside + s * r * 0.95, self.ahead, self.foot + z) for r, z in rows] for s in (1, -1)]
        body = _between(*sides)
        ink.canvas.drawPath(body, fill_paint(self.dregs))
        ink.canvas.save()
        ink.canvas.clipPath(body, True)
        lit = [[eye.at(self.aside + r * k, self.ahead, self.foot + z) for r, z in rows] for k in (0.25, 0.8)]
        ink.canvas.drawPath(_between(*lit), fill_paint(blend(self.dregs, "#e0503c", 0.5)))
        ink.canvas.restore()
        r, z = rows[-1]
        surface = ink.path(eye.ring(self.aside, self.ahead, self.foot + z, r * 0.95))
        ink.canvas.drawPath(surface, fill_paint(blend(self.dregs, "#e0503c", 0.3)))
        ink.canvas.drawPath(surface, stroke_paint(INK, width * 0.6))

    def _gleams(self, ink: Ink, eye: Eye, light: str, width: float) -> None:
        for side, inset, thick in ((1, 0.82, 2.6), (-1, 0.84, 1.5), (1, 0.62, 0.9)):
            ink.line(self._side(eye, side, inset, self.bottom + 1), width * thick, (0.3, 0.2), light)
