"""Arseniy: forty-five, handsome and tired, in a long coat."""

from dataclasses import replace

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import arms, coat, hair, seated, shirtsleeves
from .face import EXPRESSIONS, STYLE

_CAMERA = Camera(yaw=-26, scale=122, top=120)
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
_SEATED = Pose(
    arm(1, (0.22, -0.86, 0.45), (-0.14, -0.04, 0.98), hand=(-0.75, 0.2, 0.6), roll=10)
    | curl(1, (2,), (40, 40, 20))
    | curl(1, (3, 4, 5), (52, 40, 18))
    | curl(1, (1,), (12, 20, 14))
    | arm(-1, (0.10, -0.86, 0.48), (-0.62, -0.18, 0.76), hand=(-0.85, 0.0, 0.5), roll=100)
    | curl(-1, (2, 3, 4, 5), (34, 30, 16))
    | {"neck01": ry(-4) @ rx(4), "head": rx(2) @ ry(-2)},
    seated.seated,
    behind=seated.behind,
    neck="200,210! 800,210! 760,590! 622,680! 600,850! 380,850! 350,700! 200,610!",
    camera=replace(_CAMERA, top=_CAMERA.top + seated.DOWN),
)
_COAT = Pose(
    arm(1, (0.20, -0.97, 0.02), (-0.52, 0.0, 0.85), hand=(-0.75, -0.2, 0.6), roll=30)
    | curl(1, (2, 3, 4, 5), (34, 44, 30))
    | curl(1, (1,), (10, 14, 10))
    | arm(-1, *_HANGING)
    | _NECK
    | {"head": ry(-2) @ rz(2)},
    shirtsleeves.over_arm,
    behind=shirtsleeves.behind,
    neck="200,0! 800,0! 760,380! 616,440! 590,520! 560,660! 400,660! 376,530! 350,502! 200,400!",
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
    camera=_CAMERA,
    style=STYLE,
    expressions=EXPRESSIONS,
    poses={"pockets": _POCKETS, "smoke": _SMOKE, "seated": _SEATED, "coat": _COAT},
    neck="200,0! 800,0! 760,380! 622,470! 600,640! 380,640! 350,490! 200,400!",
    behind=coat.behind,
    behind_head=hair.behind_head,
    hair=hair.hair,
    hair_shape=hair.HAIR_SHAPE,
    hair_on=_POCKETS.rotations,
)
