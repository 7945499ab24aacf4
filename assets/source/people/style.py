"""How each face is drawn, and what each expression changes.

Expressions: `open` and `squint` for the lids, `brow` (inner, middle, outer), `gaze`,
`corner` (his left, his right), `mid` and `jaw` for the mouth, `head` turns the 3D head;
`left` and `right` change one eye only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .ink import Points


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the face in another colour, the same on both sides."""

    outline: Points
    """Landmarks on the left half of the face."""
    cover: float
    """0 to 1."""
    colour: str
    shadow: str
    """The colour in the shadow."""


STUBBLE = Zone(
    "75,1260 75,772 170,776 258,800 318,852 390,884 470,836 540,740 592,620 640,700 640,900 520,1150 300,1300",
    0.55,
    "#a88378",
    "#765468",
)
BLUSH = Zone("330,560 440,540 500,600 450,680 350,670", 0.35, "#e89a86", "#a8697c")


@dataclass(frozen=True)
class Expression:
    open: float = 1.0
    squint: float = 0.0
    happy: bool = False
    brow: tuple[float, float, float] = (0, 0, 0)
    gaze: tuple[float, float] = (0, 0)
    furrow: float = 0.0
    crow: bool = False
    smile_line: float = 0.0
    corner: tuple[float, float] = (0, 0)
    mid: float = 0.0
    jaw: float = 0.0
    head: tuple[float, float, float] = (0, 0, 0)
    left: tuple[float, float, float] | None = None  # brow of one side
    right: tuple[float, float, float] | None = None

    def for_side(self, side: int) -> Expression:
        brow = self.left if side > 0 else self.right
        return self if brow is None else replace(self, brow=brow)


@dataclass(frozen=True)
class Style:
    skin: str
    shadow: str
    far: int  # which side is turned away
    eye: float
    tall: float
    open: float
    lid: float
    low_lid: float
    iris: float
    iris_colour: str
    crease: float
    flick: float
    flick_up: float
    peak: float
    brow_width: float
    arch: float
    brow_colour: str
    brow_y: float
    sharp_nose: bool
    mouth: float
    mouth_width: float
    bag: bool = False
    lash: bool = False
    lip: str = ""
    zones: tuple[Zone, ...] = ()
    """Stubble, blush, freckles: flat colours on the skin."""
    lines: tuple[tuple[Points, float, tuple[float, float]], ...] = ()
    """Wrinkles of the near cheek: landmarks, width, taper."""
