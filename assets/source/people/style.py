"""How a face is drawn, whatever its expression."""

from __future__ import annotations

from dataclasses import dataclass

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
    lips: float = 1.0
    """How full coloured lips are."""
    lined: float = 1.0
    """How deep the lines of an expression are: 0.5 in a young face."""
    zones: tuple[Zone, ...] = ()
    """Stubble, blush, freckles: flat colours on the skin."""
    lines: tuple[tuple[Points, float, tuple[float, float]], ...] = ()
    """Wrinkles of the near cheek: landmarks, width, taper."""
