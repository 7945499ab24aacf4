"""What is known of a finished map without Blender: the kinds of its parts, their pictures, what is set on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

PIXELS = 128
"""How many pixels a metre across has."""
Place = tuple[float, float]
"""On the floor, in metres."""
Pixel = tuple[float, float]
Outline = tuple[Place, ...]
Frame = tuple[int, int, int, int]
"""A part of the map: left, top, right, bottom."""


class Kind(Enum):
    """How a part is shown."""

    GROUND = "ground"
    """Painted into the picture of the ground: nobody can be behind it."""
    STANDING = "standing"
    """A picture of its own, before or behind walkers."""
    ABOVE = "above"
    """A picture of its own, over all walkers."""
    UNSEEN = "unseen"
    """Only its shadow is seen: ceilings, and walls that are cut away."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A part's picture: where it lies on the map, the line it stands on, and where nobody can walk."""

    name: str
    kind: Kind
    frame: Frame
    line: tuple[Pixel, ...] = ()
    feet: tuple[tuple[Pixel, ...], ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        left, top, right, bottom = self.frame
        return right - left, bottom - top


@dataclass(frozen=True, slots=True)
class Mark:
    """What is set on a map: a point, or an outline, with what Tiled calls its class and its properties."""

    name: str
    kind: str
    places: Outline
    """Metres on the floor; pixels once they are on a sheet."""
    properties: Mapping[str, str] = field(default_factory=dict)
    line: bool = False
    """A way, not an outline."""
