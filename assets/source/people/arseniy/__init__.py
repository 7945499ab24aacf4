"""Arseniy: forty-five, handsome and tired, in a long coat."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import arms, coat, hair
from .face import EXPRESSIONS, STYLE

_HANGING = ((0.34, -0.92, -0.2), (-0.22, -0.9, 0.38))
_NECK = {"neck01": ry(-4) @ rx(2)}
_POCKETS = Pose(arm(1, *_HANGING) | arm(-1, *_HANGING) | _NECK | {"head": ry(-4)}, arms.pockets)
_SMOKE = Pose(
    arm(1, *_HANGING)
    | arm(-1, (0.26, -0.95, 0.0), (-0.42, 0.66, 0.62), roll=-30, hand=(-0.35, 0.85, 0.4))
    | curl(-1, (2, 3), (25, 15, 5))
    | curl(-1, (4, 5), (55, 50, 30))
    | _NECK
    | {"head": rx(1) @ rz(-3)},
    arms.smoke,
)
PERSON = Person(
    name="arseniy",
    build=Build("male", 42, 0.55, 0.28, 0.75, 0.7),
    details={
        "head-rectangular": 0.35,
        "head-scale-vert-incr": 0.25,
        "head-fat-decr": 0.5,
        "l-cheek-bones-incr": 0.6,
        "r-cheek-bones-incr": 0.6,
        "l-cheek-volume-decr": 0.6,
        "r-cheek-volume-decr": 0.6,
        "chin-width-incr": 0.2,
        "chin-prominent-incr": 0.3,
        "chin-height-incr": 0.2,
        "nose-hump-incr": 0.45,
        "nose-scale-vert-incr": 0.25,
        "nose-width2-decr": 0.3,
        "nose-point-width-decr": 0.3,
        "nose-scale-depth-incr": 0.3,
        "mouth-lowerlip-volume-decr": 0.4,
        "mouth-upperlip-volume-decr": 0.5,
        "mouth-scale-horiz-incr": 0.2,
    },
    head_scale=1.22,
    camera=Camera(yaw=-26, scale=122, top=120),
    style=STYLE,
    expressions=EXPRESSIONS,
    poses={"pockets": _POCKETS, "smoke": _SMOKE},
    neck="200,0! 800,0! 760,380! 622,470! 600,640! 380,640! 350,490! 200,400!",
    behind=coat.behind,
    behind_head=hair.behind_head,
    hair=hair.hair,
    hair_shape=hair.HAIR_SHAPE,
    hair_on=_POCKETS.rotations,
)
