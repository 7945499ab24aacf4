"""The parts of a map: what lies on the ground, what stands on it, what hangs over it, and what only throws shadows."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from places.kit import Builder

from .plain import Cut, Frame, Kind, Outline, Pixel
from .sight import Sight


@dataclass(slots=True)
class Part:
    """A piece of the set; feet and base are places on the floor."""

    name: str
    kind: Kind
    shape: Builder
    feet: tuple[Outline, ...] = ()
    """Where nobody can walk."""
    base: Outline = ()
    """The line that a walker's foot is before or behind; none: the near edge of the feet."""

    def line(self, sight: Sight) -> tuple[Pixel, ...]:
        """Return the base from left to right."""
        if self.base:
            return tuple(sorted(sight.walked(self.base)))
        return near_edge([sight.walked(foot) for foot in self.feet])

    def cut(self, sight: Sight, frame: Frame) -> Cut:
        """Return what is known of it on the map."""
        line = self.line(sight) if self.kind is Kind.STANDING else ()
        return Cut(self.name, self.kind, frame, line, tuple(sight.walked(foot) for foot in self.feet))


@dataclass(slots=True)
class Scene:
    """A whole map: its sight, its parts, and what is read from its floor."""

    sight: Sight
    parts: list[Part]
    walk: tuple[Outline, ...]
    blocked: tuple[Outline, ...] = ()
    sun: tuple[float, float, float] = (0.0, 0.0, -1.0)
    """Where the sun's light travels."""
    beams: tuple[tuple[tuple[float, float, float], ...], ...] = field(default=())
    """Outlines of openings through which shafts of sunlight fall."""


def near_edge(outlines: list[tuple[Pixel, ...]]) -> tuple[Pixel, ...]:
    """Return the lower edge of shapes, from left to right."""
    corners = sorted({x for outline in outlines for x, _ in outline})
    edge = []
    for x in corners:
        heights = [y for outline in outlines for y in _crossings(outline, x)]
        edge.append((x, max(heights)))
    return tuple(edge)


def _crossings(outline: tuple[Pixel, ...], x: float) -> list[float]:
    """Return how far down an upright line at x meets a closed outline."""
    met = []
    for (x0, y0), (x1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
        if min(x0, x1) <= x <= max(x0, x1):
            met += [y0, y1] if x0 == x1 else [y0 + (y1 - y0) * (x - x0) / (x1 - x0)]
    return met


def frame_of(part: Part, sight: Sight, margin: int = 12) -> Frame | None:
    """Return the pixels that a part can touch: left, top, right, bottom; none where it lies outside the map."""
    seen = sight.pixels(part.shape.corners(used=True))
    low, high = np.floor(seen.min(0)).astype(int) - margin, np.ceil(seen.max(0)).astype(int) + margin
    left, top = np.maximum(low, 0)
    right, bottom = np.minimum(high, sight.size)
    return (int(left), int(top), int(right), int(bottom)) if left < right and top < bottom else None
