"""What an expression changes in a face, and the vocabulary that all people share.

Every number is a knob; 0 (for `open` 1) is the face at rest. "Near" is the half of the face turned to the viewer,
"far" the other one, so that one expression fits people who look to the left and people who look to the right.
A person takes what it needs with `chosen("neutral", "smile")` and changes single ones with `dataclasses.replace`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Eye:
    """The lids and the brow of one eye."""

    open: float = 1.0
    """The upper lid: 0 shut, 0.4 heavy, 1 at rest, 1.4 wide."""
    squint: float = 0.0
    """The lower lid: 1 is raised to the middle of the eye."""
    slant: float = 0.0
    """The upper lid's slope: 1 falls outwards (sad, weary), -1 falls inwards (angry)."""
    happy: bool = False
    """A shut eye is arched upwards, as in laughter."""
    brow: tuple[float, float, float] = (0, 0, 0)
    """How high inner end, middle and outer end of the brow are: 1 is half an eye, 2 much."""
    pinch: float = 0.0
    """How far the brow's inner end is drawn towards the nose: 1 much."""


@dataclass(frozen=True, slots=True)
class Mouth:
    """The mouth; heights are in heights of the lips."""

    corners: tuple[float, float] = (0, 0)
    """How high the near and the far corner are: 1 smiles, -1 is downturned."""
    middle: float = 0.0
    """How far the middle sags between the corners: 1 much; below 0 it is arched."""
    width: float = 1.0
    """1 at rest, 0.6 for an o, 1.15 for a grin."""
    open: float = 0.0
    """How far the lips are apart: 0.15 parted, 0.5 in a word, 1 laughing."""
    round: float = 0.0
    """The shape of the opening: 0 flat above and deep below, 1 an o."""
    teeth: float = 0.0
    """How far the upper teeth show: 1 is a whole row."""
    clenched: bool = False
    """The teeth show, shut: one quiet row, dark towards the corners."""
    press: float = 0.0
    """Lips pressed together: a thinner, harder line, its ends drawn in."""
    jaw: float = 0.0
    """How far the chin itself drops: 1 is eight degrees."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that come and go; 1 is a clear line."""

    furrow: float = 0.0
    """Upright lines between the brows."""
    forehead: float = 0.0
    """Lines across the forehead, over both brows; below 0 only over the near one."""
    crow: float = 0.0
    """Rays at the outer corner of the near eye."""
    cheek: float = 0.0
    """The lifted cheek: a line under the eye."""
    smile: float = 0.0
    """From the wing of the nose round the corner of the mouth."""
    sneer: float = 0.0
    """The near nostril drawn up."""
    bags: float = 0.0
    """Tired lines under the eyes."""
    chin: float = 0.0
    """The crumpled chin under a mouth drawn down."""
    sweat: float = 0.0
    """A drop on the near temple."""


@dataclass(frozen=True, slots=True)
class Expression:
    """One face: eyes, gaze, mouth, lines, and how the head is turned for it."""

    near: Eye = Eye()
    far: Eye | None = None
    """The far eye, where it is not like the near one."""
    gaze: tuple[float, float] = (0, 0)
    """Forward (where the face looks; below 0 back to the viewer) and up; 1 is the edge of the white."""
    iris: float = 1.0
    """The size of the irises: 0.85 in fright."""
    mouth: Mouth = Mouth()
    lines: Lines = Lines()
    head: tuple[float, float, float] = (0, 0, 0)
    """Degrees, up to 10: nod (above 0 the chin goes down), turn (above 0 to the viewer), tilt (above 0 forwards)."""

    def eye(self, far: bool) -> Eye:
        """Return the eye of one half of the face."""
        return self.far if far and self.far else self.near

    @property
    def is_shut(self) -> bool:
        """Whether no eye could blink."""
        return self.near.open < 0.12 and self.eye(far=True).open < 0.12

    @property
    def is_silent(self) -> bool:
        """Whether the mouth is shut."""
        return self.mouth.open < 0.1 and not self.mouth.clenched


def blinking(e: Expression) -> Expression:
    """Return the same face with its eyes shut."""
    near, far = (replace(e.eye(far), open=0, happy=False) for far in (False, True))
    return replace(e, near=near, far=far)


def speaking(e: Expression) -> Expression:
    """Return the same face with the mouth open where it was shut, and shut where it was open; the chin stays."""
    near, far = e.mouth.corners
    if e.is_silent:
        corners = (near * 0.6, far * 0.6)
        mouth = replace(e.mouth, corners=corners, open=0.42, teeth=0.4, press=0, width=e.mouth.width * 0.95)
    else:
        mouth = replace(e.mouth, open=0, teeth=0, clenched=False, round=0, width=max(e.mouth.width, 0.85))
    return replace(e, mouth=mouth)


def chosen(*names: str) -> dict[str, Expression]:
    """Return the shared expressions of these names."""
    return {name: EXPRESSIONS[name] for name in names}


EXPRESSIONS: dict[str, Expression] = {
    "neutral": Expression(mouth=Mouth((0.1, 0.0))),
    "talk": Expression(
        Eye(1.1, brow=(0.55, 1.15, 0.75)),
        Eye(1.05, brow=(0.35, 0.6, 0.35)),
        gaze=(-0.3, 0),
        mouth=Mouth((0.45, 0.05), middle=0.1, open=0.8, teeth=0.7, width=0.92, jaw=0.85),
        lines=Lines(smile=0.4),
        head=(-1, 3, -2),
    ),
    "smile": Expression(
        Eye(0.82, 0.55, brow=(0.25, 0.45, 0.15)),
        mouth=Mouth((1.5, 1.2), middle=0.55, width=1.12),
        lines=Lines(crow=1, smile=1, cheek=1),
        head=(-1, 3, -4),
    ),
    "laugh": Expression(
        Eye(0, happy=True, brow=(0.5, 1.0, 0.5)),
        mouth=Mouth((2.0, 1.9), middle=0.3, width=1.12, open=1.3, teeth=1, jaw=1.2),
        lines=Lines(crow=1, smile=1.2, cheek=0.6),
        head=(-8, 3, -5),
    ),
    "wry": Expression(
        Eye(0.92, 0.15, brow=(0.5, 1.7, 1.3)),
        Eye(0.66, 0.4, brow=(-0.5, -0.35, 0.0)),
        gaze=(-0.55, 0.0),
        mouth=Mouth((1.7, -0.25), middle=0.1, width=1.05),
        lines=Lines(smile=1.1, forehead=-1, cheek=0.5),
        head=(2, 4, 6),
    ),
    "stern": Expression(
        Eye(0.68, 0.35, -0.6, brow=(-1.25, -0.75, 0.25), pinch=0.7),
        gaze=(-0.3, 0),
        mouth=Mouth((-0.45, -0.45), middle=-0.15, press=1, width=0.95),
        lines=Lines(furrow=1.4, sneer=0.5, chin=0.5),
        head=(6, 3, 0),
    ),
    "surprised": Expression(
        Eye(1.5, brow=(1.7, 2.3, 1.6)),
        mouth=Mouth((-0.1, -0.1), width=0.52, open=1.15, round=1, jaw=1.0),
        lines=Lines(forehead=1.2),
        head=(-6, 2, 0),
    ),
    "troubled": Expression(
        Eye(0.9, 0.15, 0.6, brow=(1.6, 0.1, -0.85), pinch=0.9),
        gaze=(0.8, -0.45),
        mouth=Mouth((-1.0, -0.5), middle=-0.35, press=0.7, width=0.9),
        lines=Lines(furrow=1.5, forehead=0.6, chin=1),
        head=(7, -5, 4),
    ),
    "afraid": Expression(
        Eye(1.34, 0.4, 0.25, brow=(2.2, 1.3, 0.1), pinch=0.7),
        gaze=(-0.5, -0.1),
        iris=0.86,
        mouth=Mouth((-0.8, -0.7), middle=-0.25, width=1.0, open=0.42, clenched=True, jaw=0.4),
        lines=Lines(furrow=0.8, forehead=1, sweat=1),
        head=(-3, -6, -5),
    ),
    "weary": Expression(
        Eye(0.36, 0.0, 0.7, brow=(0.55, 0.1, -0.6)),
        gaze=(0.15, -0.5),
        mouth=Mouth((-0.5, -0.45), middle=-0.1),
        lines=Lines(bags=1.2, smile=0.5),
        head=(9, 0, 7),
    ),
    "curious": Expression(
        Eye(1.2, brow=(0.9, 1.9, 1.3)),
        Eye(1.08, brow=(0.05, 0.2, 0.1)),
        gaze=(-0.25, 0.1),
        mouth=Mouth((0.7, 0.25), middle=0.15, width=0.9),
        head=(-2, 4, -9),
    ),
    "worried": Expression(
        Eye(1.12, 0.0, 0.5, brow=(1.7, 0.7, -0.5), pinch=0.6),
        gaze=(-0.3, 0.05),
        mouth=Mouth((-0.6, -0.6), middle=-0.1, open=0.2, width=0.85),
        lines=Lines(furrow=0.7, forehead=0.5),
        head=(3, 4, 4),
    ),
    "angry": Expression(
        Eye(1.0, 0.35, -0.55, brow=(-0.85, -0.1, 0.75), pinch=0.6),
        gaze=(-0.35, 0),
        mouth=Mouth((-0.75, -0.6), middle=-0.3, press=0.8, width=0.9),
        lines=Lines(furrow=1.3, sneer=0.5, chin=0.8),
        head=(5, 4, 2),
    ),
    "sad": Expression(
        Eye(0.55, 0.1, 0.9, brow=(1.7, 0.4, -0.9), pinch=0.4),
        gaze=(0.2, -0.7),
        mouth=Mouth((-1.1, -1.1), middle=-0.4, width=0.88),
        lines=Lines(chin=1, bags=0.4),
        head=(9, -3, 5),
    ),
    "absorbed": Expression(
        Eye(0.58, 0.0, 0.05, brow=(0.1, 0.5, 0.3)),
        gaze=(0.0, -0.65),
        mouth=Mouth((0.3, 0.25), middle=0.05, open=0.14, width=0.88),
        head=(9, 2, -2),
    ),
}
