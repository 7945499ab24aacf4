"""Orlov: fifty-eight, the man in the grey hat, courteous and tired."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import coat, face, hat, poses

_NECK = {"neck01": ry(3) @ rx(4)}
_FINGERS = (2, 3, 4, 5)
_CAMERA = Camera(yaw=26, scale=120, top=190, light=(0.5, 0.6, 0.6))
_OUTLINE = "300,0! 800,0! 760,450! 660,520! 600,640! 450,640! 424,500! 300,420!"
_HAT = Pose(
    arm(-1, (0.24, -0.96, 0.05), (-0.62, -0.26, 0.72), -4, 30, (-0.92, -0.2, 0.3))
    | arm(1, (0.22, -0.97, 0.02), (-0.62, -0.34, 0.68), -4, 20, (-0.85, -0.3, 0.4))
    | curl(-1, _FINGERS, (22, 30, 20))
    | curl(1, _FINGERS, (30, 35, 20))
    | _NECK
    | {"head": rx(2)},
    poses.standing,
)
_SEATED = Pose(
    arm(-1, (0.35, -0.86, 0.36), (-0.62, -0.1, 0.78), -4, 55, (-0.9, -0.1, 0.45))
    | arm(1, (0.3, -0.88, 0.36), (-0.7, -0.1, 0.7), -4, 40, (-0.95, 0.05, 0.25))
    | curl(-1, _FINGERS, (10, 25, 15))
    | curl(1, _FINGERS, (20, 25, 15))
    | _NECK
    | {"head": rx(3) @ rz(2)},
    poses.seated,
    behind=poses.behind_seated,
    neck="300,0! 800,0! 760,580! 660,650! 600,770! 450,770! 424,630! 300,550!",
    camera=Camera(yaw=26, scale=120, top=190 + poses.SEATED, light=(0.5, 0.6, 0.6)),
    hair=hat.bare,
    hair_shape=hat.HAIR_SHAPE,
)
PERSON = Person(
    name="orlov",
    build=Build("male", 62, 0.4, 0.45, 0.55, 0.65),
    details={
        "head-oval": 0.4,
        "head-rectangular": 0.2,
        "head-scale-vert-incr": 0.22,
        "head-age-incr": 0.5,
        "nose-scale-vert-incr": 0.4,
        "nose-scale-depth-incr": 0.35,
        "nose-hump-incr": 0.25,
        "nose-point-down": 0.35,
        "nose-width2-decr": 0.2,
        "l-cheek-volume-decr": 0.25,
        "r-cheek-volume-decr": 0.25,
        "l-cheek-inner-decr": 0.3,
        "r-cheek-inner-decr": 0.3,
        "chin-height-incr": 0.25,
        "chin-width-decr": 0.15,
        "l-eye-bag-incr": 0.4,
        "r-eye-bag-incr": 0.4,
        "neck-double-incr": 0.25,
        "eyebrows-angle-down": 0.3,
    },
    head_scale=1.2,
    camera=_CAMERA,
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"hat": _HAT, "seated": _SEATED},
    neck=_OUTLINE,
    behind=coat.behind,
    behind_head=hat.nape,
    hair=hat.hat,
    hair_shape=hat.HAT_SHAPE,
    hair_on=_HAT.rotations,
    hair_scale=1.2,
)
