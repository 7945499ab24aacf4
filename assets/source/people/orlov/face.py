"""How Orlov's face is drawn, and his expressions."""

from dataclasses import replace

from people.expression import Eye, Lines, Mouth, chosen
from people.style import Style

STYLE = Style(
    skin="#e3b998",
    shadow="#96697c",
    far=1,
    eye=1.26,
    tall=1.02,
    open=0.84,
    lid=4.8,
    low_lid=2.0,
    iris=0.54,
    iris_colour="#5c6f80",
    crease=0.34,
    flick=0.06,
    flick_up=-0.2,
    peak=0.42,
    brow_width=12,
    arch=0.72,
    brow_colour="#5a5464",
    brow_y=-0.16,
    sharp_nose=True,
    mouth=0.98,
    mouth_width=3.4,
    bag=True,
    lines=(
        ("-110,128 20,112 160,116 300,142", 2.0, (0.05, 0.05)),
        ("-80,186 30,174 150,178 260,196", 1.9, (0.05, 0.05)),
        ("222,690 284,770 322,860 334,930", 2.4, (0.1, 0.05)),
        ("440,930 434,1010 392,1076", 2.0, (0.05, 0.1)),
        ("500,600 478,700 436,784", 2.0, (0.05, 0.05)),
        ("210,500 270,540 340,536", 1.9, (0.05, 0.05)),
        ("450,376 494,360", 1.7, (0.8, 0.05)),
        ("452,398 500,402", 1.7, (0.8, 0.05)),
    ),
)
EXPRESSIONS = chosen("neutral", "talk", "weary", "stern")
EXPRESSIONS["smile"] = replace(
    chosen("smile")["smile"],
    near=Eye(0.98, 0.1, 0.45, brow=(0.8, 0.45, -0.3)),
    mouth=Mouth((1.05, 1.05), middle=0.6, width=1.02),
    lines=Lines(bags=0.5),
    head=(5, 3, 3),
)
