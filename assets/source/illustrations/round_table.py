"""A round marble table with a brass edge, seen close over its top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from people.ink import INK, Ink, Point, fill_paint, stroke_paint

from .eye import Eye


@dataclass(frozen=True, slots=True)
class RoundTable:
    """Where it stands before the camera, and how large it is, in metres."""

    eye: Eye
    aside: float
    ahead: float
    radius: float = 0.40
    top: float = 0.74

    def spots(self, *places: Sequence[float]) -> list[Point]:
        """Return corners on the marble, from (aside, ahead) before the camera."""
        return [(*self.eye.at(u, v, self.top), "c") for u, v in places]

    def draw(self, ink: Ink, marble: str, brass: str, light: Callable[[Ink], None]) -> None:
        """Draw edge and top; `light` lays lights, shadows and veins on the marble."""
        ring = self.eye.ring
        self._stem(ink)
        edge = ink.path(ring(self.aside, self.ahead, self.top - 0.024, self.radius, 80))
        ink.canvas.drawPath(edge, fill_paint(brass))
        ink.canvas.drawPath(edge, stroke_paint(INK, 7))
        top = ring(self.aside, self.ahead, self.top, self.radius, 80)
        path = ink.fill(top, marble)
        ink.canvas.save()
        ink.canvas.clipPath(path, True)
        light(ink)
        ink.canvas.restore()
        ink.outline(top, 5)

    def _stem(self, ink: Ink) -> None:
        """Draw the iron column, lit along one side."""
        u, v = self.aside, self.ahead
        sides = [
            [self.eye.at(u + side * r, v, z) for r, z in ((0.05, self.top - 0.03), (0.03, 0.62), (0.028, 0.3))]
            for side in (-1, 1, 0.5)
        ]
        ink.shape([*sides[0], *sides[1][::-1]], "#2b2d4b", [[*sides[2], *sides[1][::-1]]], "#171830", 6)

    def veins(self, ink: Ink, code: str, *lines: Sequence[Sequence[float]]) -> None:
        """Draw veins of the marble."""
        for line in lines:
            ink.line([self.eye.at(u, v, self.top) for u, v in line], 3.5, (0.2, 0.1), code)
