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
    """One person's way of being drawn; sizes are shares of what the mannequin has, widths are pixels."""

    skin: str
    shadow: str
    far: int  # which side is turned away
    """1 if the person's left side is turned away, -1 if the right one is."""
    eye: float
    """How large the eyes are."""
    tall: float
    """How high they are for their width."""
    open: float
    """How wide they are open at rest."""
    lid: float
    """The width of the upper lid's line."""
    low_lid: float
    """The width of the lower lid's line."""
    iris: float
    """The iris's radius in eye heights."""
    iris_colour: str
    crease: float
    """How far the crease lies above the lid, in eye heights."""
    flick: float
    """How far the lid's line runs out past the eye."""
    flick_up: float
    """How far it turns up there."""
    peak: float
    """Where the lid is highest: 0 inner corner, 1 outer one."""
    brow_width: float
    """The width of the brow."""
    arch: float
    """How arched the brow is."""
    brow_colour: str
    brow_y: float
    """How high the brow sits, in half eyes."""
    sharp_nose: bool
    """A nose with a ridge, and lines of the mesh round it."""
    mouth: float
    """How wide the mouth is."""
    mouth_width: float
    """The width of the mouth's line."""
    bag: bool = False
    """Lines under the eyes at rest."""
    lash: bool = False
    """Lashes."""
    lip: str = ""
    """The colour of painted or full lips; empty for none."""
    lips: float = 1.0
    """How full coloured lips are."""
    lined: float = 1.0
    """How deep the lines of an expression are: 0.5 in a young face."""
    zones: tuple[Zone, ...] = ()
    """Stubble, blush, freckles: flat colours on the skin."""
    lines: tuple[tuple[Points, float, tuple[float, float]], ...] = ()
    """Wrinkles of the near cheek: landmarks, width, taper."""
