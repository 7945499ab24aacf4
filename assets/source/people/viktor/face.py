"""How Viktor's face is drawn, and his expressions."""

from dataclasses import replace

from people.expression import Eye, Mouth, chosen
from people.style import Style

STYLE = Style(
    skin="#eadabf",
    shadow="#847a82",
    far=1,
    eye=1.42,
    tall=1.1,
    open=0.96,
    lid=4.8,
    low_lid=1.8,
    iris=0.56,
    iris_colour="#6f6a70",
    crease=0.28,
    flick=0.05,
    flick_up=-0.05,
    peak=0.42,
    brow_width=12,
    arch=0.7,
    brow_colour="#3c3844",
    brow_y=0.0,
    sharp_nose=True,
    mouth=1.06,
    mouth_width=3.4,
    lined=0.7,
)
EXPRESSIONS = chosen("neutral", "smile", "afraid")
EXPRESSIONS["neutral"] = replace(
    EXPRESSIONS["neutral"],
    near=Eye(1.06, 0.15, brow=(0.7, 0.6, 0.2)),
    mouth=Mouth((0.9, 0.6), middle=0.3),
)
EXPRESSIONS["smile"] = replace(EXPRESSIONS["smile"], head=(-3, 3, -5))
