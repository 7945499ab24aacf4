"""Viktor: thirty, Arseniy's radio operator and friend, as he stood on the platform in Vienna in 1956."""

from people.figure import rx, ry, rz
from people.further import Step
from people.limbs import arm, close, curl
from people.person import Build, Camera, Person, Pose, Recollection

from . import cap, coat, face, poses

_FINGERS = (2, 3, 4, 5)
_CAMERA = Camera(yaw=22, scale=112, top=150, light=(0.5, 0.6, 0.6))
_STEP = Step(_CAMERA, 0.9)
_NECK = "300,0! 800,0! 760,400! 650,460! 600,560! 450,560! 424,450! 300,400!"
_PLATFORM = Pose(
    arm(-1, (0.34, -0.92, -0.05), (-0.3, -0.68, 0.66), -4, 40, (-0.25, -0.95, 0.2))
    | arm(1, (0.16, -0.96, 0.2), (0.10, 0.86, 0.46), -4, -15, (0.02, 0.98, 0.16))
    | curl(-1, _FINGERS, (60, 70, 45))
    | curl(1, _FINGERS, (2, 8, 6))
    | close(1, 0.5)
    | {"neck01": ry(2) @ rx(3), "head": rz(2)},
    poses.platform(_STEP),
    behind=_STEP.back(coat.behind),
    neck=_STEP.outline(_NECK),
    camera=_STEP.camera,
)
PERSON = Person(
    name="viktor",
    build=Build("male", 30, 0.55, 0.45, 0.6, 0.65),
    details={
        "head-oval": 0.3,
        "head-fat-incr": 0.12,
        "head-scale-vert-incr": 0.12,
        "chin-width-incr": 0.25,
        "chin-prominent-incr": 0.2,
        "l-cheek-bones-incr": 0.3,
        "r-cheek-bones-incr": 0.3,
        "nose-point-up": 0.3,
        "nose-scale-depth-incr": 0.15,
        "nose-width2-incr": 0.1,
        "mouth-scale-horiz-incr": 0.25,
        "l-ear-wing-incr": 0.4,
        "r-ear-wing-incr": 0.4,
        "l-eye-scale-incr": 0.2,
        "r-eye-scale-incr": 0.2,
    },
    head_scale=1.2,
    camera=_CAMERA,
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"platform": _PLATFORM},
    neck=_NECK,
    behind=coat.behind,
    behind_head=cap.nape,
    hair=cap.cap,
    hair_shape=cap.SHAPE,
    hair_on=_PLATFORM.rotations,
    hair_scale=1.2,
    remembered=Recollection(coat.SCARF),
)
