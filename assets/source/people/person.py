"""What a person of the story is made of: everything that tells one from another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .expression import Expression
from .figure import Figure
from .human import Rotations
from .ink import Ink, Points
from .style import Style

Draw = Callable[[Ink], None]
"""Draws on the 1000 by 1500 canvas."""
LayHand = Callable[[int], None]
"""Lays the mannequin's hand of one side down: 1 is the left one of the person, -1 the right one."""
DrawPose = Callable[[Ink, LayHand], None]


def nothing(*_: object) -> None:
    """Draw nothing: for a person who has nothing there."""


@dataclass(frozen=True, slots=True)
class Build:
    """The body in MakeHuman's terms; all but the age run from 0 to 1."""

    gender: str
    """``male`` or ``female``."""
    age: float
    muscle: float
    weight: float
    height: float
    proportions: float


@dataclass(frozen=True, slots=True)
class Camera:
    """How a figure stands before the canvas."""

    yaw: float
    """Degrees: below 0 the person looks to the left of the picture, above 0 to the right."""
    scale: float
    """Pixels of the canvas for a decimetre."""
    top: float
    """Where the crown of the head comes, in pixels from the upper edge."""
    light: tuple[float, float, float] = (-0.5, 0.6, 0.6)
    """Where the light comes from: right, up, towards the viewer."""
    centre: float = 500
    """Where the root of the neck comes, in pixels from the left edge."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How a person stands or sits, and what is drawn over the mannequin for it."""

    rotations: Rotations
    draw: DrawPose
    """Clothes, props and hands, back to front; they lie before the head."""
    behind: Draw | None = None
    """What lies behind the head, where it is not the person's usual ``behind``."""
    neck: Points | None = None
    """What of the head's picture may show, where it is not the person's usual ``neck``."""
    camera: Camera | None = None
    """The pose's own framing, where it is not the person's usual one."""
    hair: Draw | None = None
    """Hair or hat, where it is not the person's usual ``hair``."""
    hair_shape: Points | None = None
    """The outline that throws a shadow on the face, where it is not the person's usual ``hair_shape``."""


@dataclass(frozen=True, slots=True)
class Recollection:
    """How one who is only remembered has lost the colours."""

    accent: str | None = None
    """The one colour that is left; none if there is none."""
    rim: float = 0
    """The width of a rim of light in that colour, in pixels; 0 for no rim."""


@dataclass(frozen=True, eq=False)
class Person:
    """One person: compared and kept by identity."""

    name: str
    """The folder of the sprites."""
    build: Build
    details: Mapping[str, float]
    """MakeHuman's shape targets for the face, each with its weight."""
    head_scale: float
    """How much larger the head is drawn than it is."""
    camera: Camera
    style: Style
    expressions: Mapping[str, Expression]
    poses: Mapping[str, Pose]
    neck: Points
    """What of the head's picture may show above the clothes: an outline."""
    behind: Draw
    """What lies behind the head: the inside of a collar."""
    behind_head: Draw
    """Hair at the nape, carried by the head."""
    hair: Draw
    """Hair or hat before the head, carried by it."""
    hair_shape: Points
    """The outline of hair or hat that throws a shadow on the face."""
    hair_on: Rotations
    """The pose over which hair and hat were drawn: every other head carries them from there."""
    hair_scale: float = 1.06
    """``head_scale`` of the head over which they were drawn."""
    on_face: Callable[[Ink, Figure], None] = field(default=nothing)
    """Paint, scar, spectacles, moustache: drawn at landmarks, before the hair."""
    remembered: Recollection | None = None
    """For the dead, who are seen only in memory."""
