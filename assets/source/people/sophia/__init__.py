"""Sophia: twenty-four, a painter, red scarf and green cardigan."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import wardrobe
from .face import EXPRESSIONS, STYLE

_NECK = {"neck01": ry(3) @ rx(4)}
_BOOK = Pose(
    arm(-1, (0.16, -0.95, -0.1), (-0.62, 0.28, 0.66), -8, 40, (-0.8, 0.5, 0.3))
    | arm(1, (0.16, -0.95, -0.05), (-0.72, -0.08, 0.66), -8, 30, (-0.9, -0.1, 0.35))
    | curl(-1, (2, 3, 4, 5), (12, 14, 8))
    | curl(1, (2, 3, 4, 5), (12, 14, 8))
    | _NECK
    | {"head": ry(3) @ rz(4)},
    wardrobe.book,
)
_HAND = Pose(
    arm(1, (0.12, -0.97, 0.1), (-0.86, -0.06, 0.5), -8, 30)
    | arm(-1, (0.02, -0.88, 0.42), (-0.36, 0.90, 0.26), -8, 0, (-0.42, 0.9, 0))
    | curl(-1, (2, 3, 4, 5), (34, 44, 26))
    | _NECK
    | {"head": ry(2) @ rx(3) @ rz(6)},
    wardrobe.hand,
)
PERSON = Person(
    name="sophia",
    build=Build("female", 24, 0.45, 0.42, 0.45, 0.8),
    details={
        "head-oval": 0.5,
        "head-invertedtriangular": 0.2,
        "l-eye-scale-incr": 0.5,
        "r-eye-scale-incr": 0.5,
        "nose-scale-vert-decr": 0.25,
        "nose-width2-decr": 0.3,
        "nose-point-up": 0.25,
        "nose-scale-horiz-decr": 0.2,
        "chin-width-decr": 0.3,
        "mouth-lowerlip-volume-incr": 0.2,
    },
    head_scale=1.14,
    camera=Camera(yaw=26, scale=128, top=150, light=(0.5, 0.6, 0.6)),
    style=STYLE,
    expressions=EXPRESSIONS,
    poses={"book": _BOOK, "hand": _HAND},
    neck="300,0! 800,0! 760,420! 600,480! 600,600! 430,600! 430,470! 300,400!",
    behind=wardrobe.behind,
    behind_head=wardrobe.behind_head,
    hair=wardrobe.hair,
    hair_shape=wardrobe.HAIR_SHAPE,
    hair_on=_NECK | {"head": ry(3) @ rz(4)},
    on_face=wardrobe.smudge,
)
