"""Marcel: sixty, owner of the café, bald, with a moustache, a bow tie and a long apron."""

from people.figure import rx, ry, rz
from people.limbs import arm, curl
from people.person import Build, Camera, Person, Pose

from . import clothes, face, poses

_NECK = {"neck01": ry(3) @ rx(4)}
_FINGERS = (2, 3, 4, 5)
_CLOTH = Pose(
    arm(-1, (0.30, -0.93, -0.05), (-0.60, 0.22, 0.72), -6, 20, (-0.75, 0.42, 0.5))
    | arm(1, (0.26, -0.94, 0.0), (-0.62, 0.36, 0.66), -6, -20, (-0.80, 0.5, 0.35))
    | curl(-1, _FINGERS, (40, 45, 30))
    | curl(1, _FINGERS, (35, 45, 30))
    | _NECK
    | {"head": rx(2) @ rz(2)},
    poses.cloth,
)
_BAR = Pose(
    arm(-1, (0.42, -0.9, 0.15), (0.02, -0.84, 0.54), -6, 55, (-0.3, -0.12, 0.93))
    | arm(1, (0.36, -0.92, 0.12), (0.0, -0.86, 0.5), -6, 80, (-0.2, -0.12, 0.95))
    | curl(-1, _FINGERS, (15, 25, 15))
    | curl(1, _FINGERS, (15, 25, 15))
    | _NECK
    | {"head": rx(2) @ rz(-2)},
    poses.bar,
)
PERSON = Person(
    name="marcel",
    build=Build("male", 66, 0.55, 0.8, 0.35, 0.55),
    details={
        "head-round": 0.35,
        "head-square": 0.2,
        "head-fat-incr": 0.35,
        "head-age-incr": 0.4,
        "neck-double-incr": 0.6,
        "measure-neck-circ-incr": 0.5,
        "nose-volume-incr": 0.35,
        "nose-point-width-incr": 0.45,
        "nose-scale-horiz-incr": 0.2,
        "nose-scale-depth-incr": 0.3,
        "nose-curve-convex": 0.3,
        "l-cheek-volume-incr": 0.4,
        "r-cheek-volume-incr": 0.4,
        "l-cheek-bones-incr": 0.3,
        "r-cheek-bones-incr": 0.3,
        "l-ear-scale-incr": 0.35,
        "r-ear-scale-incr": 0.35,
        "chin-jaw-drop-incr": 0.3,
        "stomach-pregnant-incr": 0.35,
    },
    head_scale=1.2,
    camera=Camera(yaw=22, scale=128, top=160, light=(0.5, 0.6, 0.6)),
    style=face.STYLE,
    expressions=face.EXPRESSIONS,
    poses={"cloth": _CLOTH, "bar": _BAR},
    neck="300,0! 800,0! 760,420! 650,460! 600,560! 440,560! 420,424! 300,400!",
    behind=clothes.behind,
    behind_head=face.nape,
    hair=face.hair,
    hair_shape=face.HAIR_SHAPE,
    hair_on=_CLOTH.rotations,
    hair_scale=1.2,
)
