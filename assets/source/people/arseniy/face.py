"""How Arseniy's face is drawn, and his expressions."""

from people.expression import chosen
from people.style import STUBBLE, Style

STYLE = Style(
    skin="#e2b08c",
    shadow="#9a6a78",
    far=-1,
    eye=1.34,
    tall=1.06,
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
EXPRESSIONS = chosen("neutral", "talk", "smile", "laugh", "wry", "stern", "surprised", "troubled", "afraid", "weary")
