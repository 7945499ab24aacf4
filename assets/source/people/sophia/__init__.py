"""Sophia: twenty-eight, a painter from Porto, red scarf and green cardigan."""

from people.figure import Figure
from people.ink import Ink
from people.person import Build, Person

from . import hair
from .cloth import TEAL
from .face import EXPRESSIONS, STYLE
from .poses import NECK, NECK_SHOWN, POSES, STANDING, USUAL_HEAD, behind


def _paint(i: Ink, figure: Figure) -> None:
    """Paint on the near cheek, where she pushed a strand away."""

    def at(u: float, v: float) -> tuple[float, float]:
        x, y = figure.landmark(u, v, -1)
        return x, y

    i.fill([at(384, 596), at(440, 560), at(492, 570), at(470, 604), at(424, 622), at(398, 622)], TEAL)
    i.line([at(392, 648), at(436, 640), at(488, 606)], 6.0, (0.6, 0.1), TEAL)
    i.line([at(420, 668), at(450, 660), at(474, 644)], 3.0, (0.5, 0.1), TEAL)


PERSON = Person(
    name="sophia",
    build=Build("female", 26, 0.45, 0.42, 0.45, 0.8),
    details={
        "head-oval": 0.35,
        "nose-scale-vert-incr": 0.25,
        "nose-hump-incr": 0.35,
        "nose-scale-depth-incr": 0.3,
        "nose-width2-decr": 0.3,
        "nose-point-width-decr": 0.3,
        "l-cheek-bones-incr": 0.5,
        "r-cheek-bones-incr": 0.5,
        "chin-prominent-incr": 0.15,
        "chin-height-decr": 0.25,
        "chin-width-decr": 0.2,
        "mouth-lowerlip-volume-incr": 0.3,
        "mouth-scale-horiz-incr": 0.25,
        "l-eye-scale-incr": 0.35,
        "r-eye-scale-incr": 0.35,
        "l-hand-scale-incr": 0.45,
        "r-hand-scale-incr": 0.45,
    },
    head_scale=1.14,
    camera=STANDING,
    style=STYLE,
    expressions=EXPRESSIONS,
    poses=POSES,
    neck=NECK_SHOWN,
    behind=behind,
    behind_head=hair.behind_head,
    hair=hair.before_head,
    hair_shape=hair.SHAPE,
    hair_on=NECK | USUAL_HEAD,
    on_face=_paint,
)
