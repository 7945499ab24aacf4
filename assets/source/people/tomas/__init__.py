"""Tomáš: twenty, a student in Prague in August 1968, with leaflets under his arm."""

from people.figure import rx, ry, rz
from people.limbs import arm, close, curl
from people.person import Build, Camera, Person, Pose, Recollection

from . import clothes, face, hair, poses

_FINGERS = (2, 3, 4, 5)
_SQUARE = Pose(
    arm(-1, (0.30, -0.94, -0.1), (-0.66, 0.0, 0.75), -5, 20, (-0.9, 0.05, 0.4))
    | arm(1, (0.20, -0.95, 0.1), (0.10, 0.36, 0.92), -5, -10, (0.42, 0.42, 0.8))
    | curl(-1, _FINGERS, (18, 24, 14))
    | curl(1, _FINGERS, (40, 30, 15))
    | close(-1)
    | {"neck01": ry(3) @ rx(5), "head": rx(-3) @ rz(-2)},
    poses.square,
)
PERSON = Person(
    name="tomas",
    build=Build("male", 20, 0.45, 0.22, 0.6, 0.6),
    details={
        "head-oval": 0.35,
        "head-scale-vert-incr": 0.1,
        "head-fat-decr": 0.2,
        "nose-scale-vert-incr": 0.1,
        "nose-width2-decr": 0.3,
        "nose-point-width-decr": 0.3,
        "nose-scale-depth-incr": 0.2,
        "chin-width-decr": 0.2,
        "l-ear-wing-incr": 0.3,
        "r-ear-wing-incr": 0.3,
        "l-eye-scale-incr": 0.3,
        "r-eye-scale-incr": 0.3,
    },
    head_scale=1.2,
    camera=Camera(yaw=26, scale=114, top=185, light=(0.32, 0.6, 0.75), centre=455),
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"square": _SQUARE},
    neck="300,0! 800,0! 760,420! 600,470! 560,540! 480,660! 420,580! 390,470! 300,400!",
    behind=clothes.behind,
    behind_head=hair.nape,
    hair=hair.mop,
    hair_shape=hair.SHAPE,
    hair_on=_SQUARE.rotations,
    hair_scale=1.2,
    on_face=hair.spectacles,
    remembered=Recollection(),
)
