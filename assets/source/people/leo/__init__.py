"""Léo: nine, sails paper boats in the gutter, in a cap and a pullover too large for him."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import cap, clothes, face, poses

_NECK = {"neck01": ry(3) @ rx(4)}
_FINGERS = (2, 3, 4, 5)
_BOAT = Pose(
    arm(-1, (0.2, -0.93, 0.2), (-0.42, 0.22, 0.85), -4, -30, (-0.75, 0.35, 0.5))
    | arm(1, (0.2, -0.93, 0.15), (-0.42, 0.22, 0.85), -4, -30, (-0.75, 0.35, 0.5))
    | curl(-1, _FINGERS, (25, 30, 20))
    | curl(1, _FINGERS, (25, 30, 20))
    | _NECK
    | {"head": rx(-4) @ rz(3)},
    poses.boat,
)
_STAND = Pose(
    arm(-1, (0.42, -0.88, -0.15), (-0.15, -0.9, 0.4), -4)
    | arm(1, (0.42, -0.88, -0.15), (-0.15, -0.9, 0.4), -4)
    | _NECK
    | {"head": rx(-6) @ rz(-4)},
    poses.stand,
)
PERSON = Person(
    name="leo",
    build=Build("male", 10, 0.45, 0.35, 0.4, 0.5),
    details={
        "head-round": 0.4,
        "head-fat-incr": 0.4,
        "l-cheek-volume-incr": 0.5,
        "r-cheek-volume-incr": 0.5,
        "chin-height-decr": 0.5,
        "chin-prominent-decr": 0.3,
        "nose-point-up": 0.4,
        "l-ear-wing-incr": 0.5,
        "r-ear-wing-incr": 0.5,
        "l-ear-scale-incr": 0.3,
        "r-ear-scale-incr": 0.3,
        "l-eye-scale-incr": 0.4,
        "r-eye-scale-incr": 0.4,
    },
    head_scale=1.25,
    camera=Camera(yaw=24, scale=124, top=520, light=(0.5, 0.6, 0.6)),
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"boat": _BOAT, "stand": _STAND},
    neck="300,300! 800,300! 760,720! 612,770! 590,850! 460,850! 436,750! 300,730!",
    behind=clothes.behind,
    behind_head=cap.nape,
    hair=cap.cap,
    hair_shape=cap.CAP_SHAPE,
    hair_on=_BOAT.rotations,
    hair_scale=1.25,
    on_face=face.freckles,
)
