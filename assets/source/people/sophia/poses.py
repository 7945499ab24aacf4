"""How Sophia stands and sits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from people.figure import rx, ry, rz
from people.human import Rotations
from people.ink import Ink, read_points
from people.limbs import arm, close, curl, oppose
from people.person import Camera, Draw, LayHand, Pose

from . import clothes, props, sleeves
from .cloth import AMBER, SCARF, TEAL, VERMILION, cast

STANDING = Camera(yaw=26, scale=128, top=150, light=(0.5, 0.6, 0.6))
SEAT = 110
"""How much lower everything comes when she sits, in pixels."""
SITTING = replace(STANDING, top=STANDING.top + SEAT)
NECK_SHOWN = "300,0! 800,0! 760,420! 600,480! 600,600! 430,600! 430,470! 300,400!"
NECK = {"neck01": ry(3) @ rx(4)}
USUAL_HEAD = {"head": ry(3) @ rz(4)}


def behind(i: Ink) -> None:
    """What lies behind the head: the far side of the scarf."""
    SCARF.piece(
        i,
        "410,486! 440,440 520,426 590,434 632,478! 620,550 430,550",
        shades=("400,480! 640,480! 640,420! 400,420!",),
        deeps=("430,470! 470,446 560,444 606,470! 600,560! 430,560!",),
    )


def _lower(draw: Draw) -> Draw:
    """The same drawing for one who sits."""

    def lowered(i: Ink) -> None:
        i.canvas.save()
        i.canvas.translate(0, SEAT)
        draw(i)
        i.canvas.restore()

    return lowered


def _seated(points: str) -> list[tuple[float, float, str]]:
    return [(p[0], p[1] + SEAT, "c") for p in read_points(points)]


def _trunk(i: Ink) -> None:
    clothes.skirt(i)
    clothes.blouse(i)
    clothes.cardigan(i)


def _scarf_shadow(i: Ink) -> None:
    """What the scarf keeps the light from."""
    cast(i, "400,530! 470,560 550,560 636,510! 650,540 620,604 536,634 450,616")


def _book(i: Ink, hand: LayHand) -> None:
    """She hugs the sketchbook."""
    _trunk(i)
    clothes.bag(i)
    clothes.scarf_tail(i)
    _scarf_shadow(i)
    clothes.scarf(i)
    props.hugged_book(i)
    cast(i, "470,1000! 560,1010 640,980! 650,1000 580,1040 480,1052!")
    hand(1)
    sleeves.far_under(i)
    cast(i, "480,914! 560,890 640,850 700,850! 690,880 600,906 500,936!")
    hand(-1)
    props.smears(
        i,
        ("622,784 636,786 648,794", TEAL),
        ("460,946 472,942 484,936", TEAL),
        ("484,1017 496,1010", AMBER),
        ("560,930 570,938 572,950", VERMILION),
    )
    sleeves.near_across(i)


def _hand(i: Ink, hand: LayHand) -> None:
    """One hand at the scarf, the sketchbook under the other arm."""
    _trunk(i)
    clothes.bag(i)
    clothes.scarf_tail(i, 40)
    _scarf_shadow(i)
    clothes.scarf(i)
    props.carried_book(i)
    hand(1)
    sleeves.far_hanging(i)
    cast(i, "470,900! 520,820 560,720 600,660! 590,740 550,840 500,920")
    sleeves.near_raised(i)
    hand(-1)
    props.smears(i, ("548,560 560,554 572,558", TEAL), ("630,543 638,550 642,560", AMBER))
    sleeves.near_forearm_raised(i)


def _behind_seated(i: Ink) -> None:
    """The chair, and the far side of the scarf."""
    props.chair(i)
    _lower(behind)(i)


def _at_table(i: Ink, tail: Draw) -> None:
    for part in (_trunk, tail, _scarf_shadow, clothes.scarf):
        _lower(part)(i)


def _draw(i: Ink, hand: LayHand) -> None:
    """She sits drawing."""
    _at_table(i, clothes.scarf_aside)
    props.table(i)
    props.open_book(i)
    sleeves.far_on_table(i)
    hand(1)
    props.pencil(i, 706, 1066, -128, -150)
    hand(-1)
    props.smears(
        i, ("660,1040 672,1044 682,1044", TEAL), ("724,1050 746,1040", AMBER), ("826,1010 838,1016", VERMILION)
    )
    sleeves.near_on_table(i)


def _glass(i: Ink, hand: LayHand) -> None:
    """She sits with her elbow on the table and a glass in her hand."""
    _at_table(i, clothes.scarf_tail)
    sleeves.far_raised_behind(i)
    props.table(i)
    props.closed_book(i)
    props.wineglass(i, 754, 620)
    hand(1)
    sleeves.far_forearm_raised(i)
    hand(-1)
    props.smears(i, ("714,1006 724,1010 734,1018", TEAL), ("626,990 642,994", AMBER), ("786,634 800,640", TEAL))
    sleeves.near_on_table(i)


def _rotations(head: Rotations, *limbs: Rotations) -> Rotations:
    """Neck, head and limbs; where two turn the same bone, one after the other."""
    out = NECK | head
    for limb in limbs:
        for bone, turn in limb.items():
            out[bone] = out[bone] @ turn if bone in out else turn
    return out


def _pose(head: Rotations, draw: Callable[[Ink, LayHand], None], *limbs: Rotations, sits: bool = False) -> Pose:
    rotations = _rotations(head, close(1), close(-1), *limbs)
    if not sits:
        return Pose(rotations, draw)
    return Pose(rotations, draw, behind=_behind_seated, neck=_seated(NECK_SHOWN), camera=SITTING)


POSES = {
    "book": _pose(
        USUAL_HEAD,
        _book,
        arm(-1, (0.16, -0.95, -0.1), (-0.62, 0.28, 0.66), -8, 40, (-0.8, 0.5, 0.3)),
        arm(1, (0.16, -0.95, -0.05), (-0.72, -0.08, 0.66), -8, 30, (-0.9, -0.1, 0.35)),
        curl(-1, (2, 3, 4, 5), (18, 24, 14)),
        curl(1, (2, 3, 4, 5), (14, 18, 10)),
    ),
    "hand": _pose(
        {"head": ry(2) @ rx(3) @ rz(6)},
        _hand,
        arm(1, (0.22, -0.96, -0.06), (0.02, -0.96, 0.24), -6, 20),
        arm(-1, (0.02, -0.88, 0.42), (-0.36, 0.90, 0.26), -8, 0, (-0.42, 0.9, 0)),
        curl(-1, (2, 3, 4, 5), (36, 44, 26)),
        curl(1, (2, 3, 4, 5), (40, 50, 30)),
    ),
    "draw": _pose(
        {"head": ry(2) @ rx(6) @ rz(3)},
        _draw,
        arm(-1, (0.22, -0.93, 0.30), (-0.40, -0.05, 0.9), -4, 16, (-0.55, -0.25, 0.75)),
        arm(1, (0.50, -0.85, 0.15), (-0.36, -0.1, 0.9), -4, 0, (-0.8, -0.2, 0.5)),
        oppose(-1, 25),
        curl(-1, (2,), (30, 42, 22)),
        curl(-1, (3,), (46, 50, 30)),
        curl(-1, (4,), (54, 54, 32)),
        curl(-1, (5,), (60, 56, 32)),
        curl(1, (2, 3, 4, 5), (8, 10, 6)),
        close(-1, 0.6),
        sits=True,
    ),
    "glass": _pose(
        {"head": ry(2) @ rx(4) @ rz(5)},
        _glass,
        arm(1, (0.10, -0.88, 0.42), (-0.02, 0.85, 0.5), -4, 0, (-0.45, 0.8, 0.35)),
        arm(-1, (0.18, -0.93, 0.3), (-0.65, -0.05, 0.72), -4, 20, (-0.9, -0.1, 0.35)),
        curl(1, (2, 3, 4, 5), (50, 60, 30)),
        curl(-1, (2, 3, 4, 5), (12, 14, 8)),
        sits=True,
    ),
}
