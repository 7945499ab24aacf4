"""The words that say what a small figure looks like: head, clothes, things carried."""

from __future__ import annotations

from dataclasses import dataclass, field

from .gait import Frame


@dataclass(frozen=True)
class Head:
    """A head seen from two storeys up: dots for eyes, a nose, a mouth."""

    skin: str = "#e2b08c"
    hair: str = "#2b2836"
    temples: str = ""
    """Another colour at the sides; empty for the same."""
    style: str = "short"
    """``short``, ``bald``, ``bun``, ``bob``, ``long`` or ``curls``."""
    hat: str = ""
    """``trilby``, ``beret``, ``knitted``, ``cap`` or ``headscarf``."""
    felt: str = "#8d8a97"
    band: str = "#2d2b44"
    sheen: str = ""
    """Light on the hair; empty for none."""
    stubble: str = ""
    """The colour of an unshaven chin; empty for none."""
    lips: str = "#7a3a3c"
    moustache: str = ""
    nose: float = 1.0
    wide: float = 1.0
    size: float = 0.284
    """From chin to crown, in metres, a quarter more than life."""


@dataclass(frozen=True)
class Coat:
    """What covers the trunk: coat, jacket, cardigan, waistcoat, pullover, dress."""

    colour: str
    inside: str = "#35324b"
    hem: float = 0.1
    """How far it reaches down the leg, in parts of the leg."""
    flare: float = 0.03
    """How far the hem stands off, in metres."""
    open: tuple[float, float] = (0, 0)
    """How far it is open at the neck and at the hem, in degrees from the middle."""
    lapel: str = ""
    """The colour of lapels; empty for none."""
    sleeve: str = ""
    """Empty for the coat's own colour."""
    cuff: str = ""
    stripe: str = ""
    belt: str = ""
    buttons: str = ""
    """Their colour, of a coat closed before; empty for none."""
    folds: bool = False
    """Whether the tail falls in folds."""
    loose: float = 0.02
    """How thick the cloth is, in metres."""


@dataclass(frozen=True)
class Look:
    """All that is drawn of a person."""

    frame: Frame
    head: Head
    coat: Coat
    shirt: str = "#efe2c8"
    tie: str = ""
    collar: str = "shirt"
    """``up``, ``shirt``, ``velvet``, ``scarf``, ``shawl``, ``bow`` or empty."""
    collar_colour: str = "#efe2c8"
    legs: str = "#30304a"
    """Trousers or stockings."""
    bare: float = 0
    """From which part of the leg downwards skin is seen; 0 for nowhere."""
    slim: bool = False
    """Stockings instead of trousers."""
    shoes: str = "#26222f"
    skirt: str = ""
    skirt_hem: float = 0.62
    skirt_flare: float = 0.07
    apron: str = ""
    apron_hem: float = 0.72
    gloves: str = ""
    girth: float = 1.0
    belly: float = 0.0
    props: frozenset[str] = field(default_factory=frozenset)
    """``satchel``, ``umbrella``, ``bread``, ``bag``, ``towel``."""

    @property
    def covered(self) -> str:
        """The colour of what covers the thighs of who sits; empty for nothing."""
        closed = self.coat.hem > 0.2 and not self.coat.open[1]
        return self.skirt or (self.coat.colour if closed else "")
