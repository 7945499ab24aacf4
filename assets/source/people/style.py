"""How each face is drawn, and what each expression changes.

Expressions: `open` and `squint` for the lids, `brow` (inner, middle, outer), `gaze`,
`corner` (his left, his right), `mid` and `jaw` for the mouth, `head` turns the 3D head;
`left` and `right` change one eye only.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace


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
    lines: list[tuple[list[tuple[float, float]], float, tuple[float, float]]] = field(default_factory=list)


STYLES = {
    "arseniy": Style(
        "#e2b08c", "#9a6a78", -1, 1.24, 0.98, 0.92, 5.0, 2.0, 0.54, "#41525c", 0.30, 0.05, -0.12, 0.40,
        12, 0.62, "#22202c", -0.30, True, 1.0, 3.8, bag=True,
        lines=[
            ([(512, 1000), (480, 1080), (410, 1140)], 2.4, (0.05, 0.3)),
            ([(505, 640), (470, 720), (420, 790)], 2.0, (0.05, 0.05)),
            ([(228, 725), (268, 790), (282, 845)], 1.8, (0.05, 0.05)),
        ],
    ),
    "sophia": Style(
        "#f1c9a9", "#b98391", 1, 1.42, 1.22, 1.0, 5.0, 1.6, 0.58, "#64864f", 0.26, 0.12, 0.12, 0.42,
        6.0, 0.8, "#4a2c22", 0.30, False, 0.92, 2.9, lash=True, lip="#cf7b72",
    ),
}  # fmt: skip
EXPRESSIONS = {
    "arseniy": {
        "neutral": Expression(0.95, corner=(0.12, -0.05)),
        "smile": Expression(
            0.82, 0.5, corner=(1.35, 0.5), mid=0.35, crow=True, smile_line=1.1, head=(0, 0, -3),
            left=(0.0, 0.15, 0.1), right=(0.0, 0.05, 0),
        ),
        "troubled": Expression(
            0.92, corner=(-0.35, -0.35), brow=(0.45, -0.1, -0.35), furrow=0.9, gaze=(-0.05, -0.5), head=(5, 3, -3)
        ),
        "stern": Expression(
            0.78, 0.35, corner=(-0.15, -0.3), mid=-0.1, brow=(-0.7, -0.35, 0.05), furrow=1.1, head=(3, 0, 0)
        ),
        "talk": Expression(0.95, jaw=0.35, corner=(0.1, -0.05), brow=(0.1, 0.2, 0.1)),
        "surprised": Expression(1.35, brow=(0.7, 0.8, 0.5), jaw=0.35, corner=(-0.3, -0.3), head=(-4, 0, 2)),
    },
    "sophia": {
        "neutral": Expression(corner=(0.5, 0.5), mid=0.15, brow=(0.2, 0.12, 0)),
        "smile": Expression(0.92, 0.45, corner=(1.0, 1.0), mid=0.4, brow=(0.15, 0.25, 0.1), head=(0, 0, 3)),
        "worried": Expression(1.0, brow=(0.75, 0.1, -0.35), corner=(-0.4, -0.4), gaze=(-0.1, -0.15), head=(3, -3, 3)),
        "curious": Expression(
            1.1, left=(0.15, 0.2, 0.1), right=(0.8, 1.2, 0.8), corner=(0.4, 0.5), gaze=(0.2, 0.1), head=(-2, 0, 6)
        ),
        "talk": Expression(jaw=0.32, corner=(0.35, 0.35), brow=(0.2, 0.25, 0.1)),
        "laugh": Expression(
            0.05, happy=True, brow=(0.2, 0.4, 0.2), corner=(1.0, 1.0), mid=0.2, jaw=0.5, head=(-5, 0, 5)
        ),
    },
}  # fmt: skip
