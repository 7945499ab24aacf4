"""How Sophia's face is drawn, and her expressions."""

from people.expression import chosen
from people.style import BLUSH, Style

STYLE = Style(
    skin="#f1c9a9",
    shadow="#b98391",
    far=1,
    eye=1.42,
    tall=1.22,
    open=1.0,
    lid=5.0,
    low_lid=1.6,
    iris=0.58,
    iris_colour="#64864f",
    crease=0.26,
    flick=0.12,
    flick_up=0.12,
    peak=0.42,
    brow_width=6.0,
    arch=0.8,
    brow_colour="#4a2c22",
    brow_y=0.30,
    sharp_nose=False,
    mouth=0.92,
    mouth_width=2.9,
    lash=True,
    lip="#cf7b72",
    zones=(BLUSH,),
)
EXPRESSIONS = chosen("neutral", "talk", "smile", "laugh", "curious", "worried", "surprised", "angry", "sad", "absorbed")
