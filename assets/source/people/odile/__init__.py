"""Odile: fifty-five, keeps the newspaper kiosk, in a knitted hat, shawl and apron."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import clothes, face, hat, poses

_NECK = {"neck01": ry(3) @ rx(4)}
_FINGERS = (2, 3, 4, 5)
_PAPER = Pose(
    arm(-1, (0.34, -0.93, -0.1), (-0.3, -0.82, 0.5), -4, 0)
    | arm(1, (0.3, -0.93, 0.2), (0.02, 0.22, 0.97), -4, -30, (-0.1, 0.45, 0.88))
    | curl(1, _FINGERS, (40, 50, 25))
    | _NECK
    | {"head": rx(1) @ rz(3)},
    poses.paper,
)
_ARMS = Pose(
    arm(-1, (0.22, -0.94, 0.18), (-0.9, 0.18, 0.42), -6, 30, (-0.9, 0.3, 0.2))
    | arm(1, (0.22, -0.94, 0.12), (-0.9, 0.10, 0.42), -6, 30, (-0.85, 0.4, 0.1))
    | curl(-1, _FINGERS, (15, 20, 10))
    | _NECK
    | {"head": rz(-3)},
    poses.arms,
)
PERSON = Person(
    name="odile",
    build=Build("female", 62, 0.5, 0.85, 0.2, 0.4),
    details={
        "head-square": 0.35,
        "head-fat-incr": 0.3,
        "head-scale-vert-decr": 0.1,
        "head-age-incr": 0.4,
        "nose-scale-depth-incr": 0.4,
        "nose-scale-vert-incr": 0.2,
        "nose-hump-incr": 0.5,
        "nose-point-up": 0.1,
        "nose-width2-decr": 0.2,
        "chin-prominent-incr": 0.4,
        "chin-width-incr": 0.2,
        "l-cheek-bones-incr": 0.5,
        "r-cheek-bones-incr": 0.5,
        "l-cheek-volume-incr": 0.3,
        "r-cheek-volume-incr": 0.3,
        "neck-double-incr": 0.4,
        "measure-neck-circ-incr": 0.4,
    },
    head_scale=1.18,
    camera=Camera(yaw=24, scale=128, top=225, light=(0.5, 0.6, 0.6)),
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"paper": _PAPER, "arms": _ARMS},
    neck="300,0! 800,0! 760,430! 640,500! 600,570! 460,570! 436,480! 300,430!",
    behind=clothes.behind,
    behind_head=hat.nape,
    hair=hat.hat,
    hair_shape=hat.HAT_SHAPE,
    hair_on=_PAPER.rotations,
    hair_scale=1.18,
)
