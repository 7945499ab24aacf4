"""How Arseniy's face is drawn, and his expressions."""

from people.style import STUBBLE, Expression, Style

STYLE = Style(
    skin="#e2b08c",
    shadow="#9a6a78",
    far=-1,
    eye=1.24,
    tall=0.98,
    open=0.92,
    lid=5.0,
    low_lid=2.0,
    iris=0.54,
    iris_colour="#41525c",
    crease=0.30,
    flick=0.05,
    flick_up=-0.12,
    peak=0.40,
    brow_width=12,
    arch=0.62,
    brow_colour="#22202c",
    brow_y=-0.30,
    sharp_nose=True,
    mouth=1.0,
    mouth_width=3.8,
    bag=True,
    zones=(STUBBLE,),
    lines=(
        ("512,1000 480,1080 410,1140", 2.4, (0.05, 0.3)),
        ("505,640 470,720 420,790", 2.0, (0.05, 0.05)),
        ("228,725 268,790 282,845", 1.8, (0.05, 0.05)),
    ),
)
EXPRESSIONS = {
    "neutral": Expression(0.95, corner=(0.12, -0.05)),
    "smile": Expression(
        0.82,
        0.5,
        corner=(1.35, 0.5),
        mid=0.35,
        crow=True,
        smile_line=1.1,
        head=(0, 0, -3),
        left=(0.0, 0.15, 0.1),
        right=(0.0, 0.05, 0),
    ),
    "troubled": Expression(
        0.92, corner=(-0.35, -0.35), brow=(0.45, -0.1, -0.35), furrow=0.9, gaze=(-0.05, -0.5), head=(5, 3, -3)
    ),
    "stern": Expression(
        0.78, 0.35, corner=(-0.15, -0.3), mid=-0.1, brow=(-0.7, -0.35, 0.05), furrow=1.1, head=(3, 0, 0)
    ),
    "talk": Expression(0.95, jaw=0.35, corner=(0.1, -0.05), brow=(0.1, 0.2, 0.1)),
    "surprised": Expression(1.35, brow=(0.7, 0.8, 0.5), jaw=0.35, corner=(-0.3, -0.3), head=(-4, 0, 2)),
}
