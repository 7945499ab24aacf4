"""Annelie: twenty-six, waiting in Berlin in the night of 12 August 1961 for the car with the one place."""

from people.figure import rx, ry, rz
from people.further import Step
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose, Recollection

from . import coat, face, hair, poses

_FINGERS = (2, 3, 4, 5)
_CAMERA = Camera(yaw=24, scale=124, top=190, light=(-0.5, 0.6, 0.6))
_STEP = Step(_CAMERA, 0.9)
_NECK = "300,0! 800,0! 760,420! 640,470! 590,600! 460,600! 430,470! 300,400!"
_KERB = Pose(
    arm(-1, (0.18, -0.96, 0.12), (-0.44, -0.78, 0.45), -6, 20, (-0.5, -0.86, 0.1))
    | arm(1, (0.18, -0.96, 0.12), (-0.44, -0.78, 0.45), -6, 20, (-0.5, -0.86, 0.1))
    | curl(-1, _FINGERS, (50, 70, 40))
    | curl(1, _FINGERS, (50, 70, 40))
    | {"neck01": ry(3) @ rx(3), "head": ry(4) @ rz(3)},
    poses.kerb(_STEP),
    behind=_STEP.back(coat.behind),
    neck=_STEP.outline(_NECK),
    camera=_STEP.camera,
)
PERSON = Person(
    name="annelie",
    build=Build("female", 25, 0.4, 0.38, 0.45, 0.8),
    details={
        "head-oval": 0.45,
        "nose-point-up": 0.35,
        "nose-scale-depth-incr": 0.1,
        "nose-width2-decr": 0.3,
        "nose-point-width-decr": 0.3,
        "l-cheek-bones-incr": 0.25,
        "r-cheek-bones-incr": 0.25,
        "chin-height-decr": 0.15,
        "chin-width-decr": 0.35,
        "mouth-lowerlip-volume-incr": 0.2,
        "l-eye-scale-incr": 0.35,
        "r-eye-scale-incr": 0.35,
    },
    head_scale=1.15,
    camera=_CAMERA,
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"kerb": _KERB},
    neck=_NECK,
    behind=coat.behind,
    behind_head=hair.behind_head,
    hair=hair.bob,
    hair_shape=hair.SHAPE,
    hair_on=_KERB.rotations,
    hair_scale=1.15,
    remembered=Recollection("#ffcb1f", rim=13),
)
