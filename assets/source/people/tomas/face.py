"""How Tomáš's face is drawn, and his expressions."""

from dataclasses import replace

from people.expression import Eye, Lines, Mouth, chosen
from people.style import Style

STYLE = Style(
    skin="#eddec5",
    shadow="#867c84",
    far=1,
    eye=1.5,
    tall=1.14,
    open=1.0,
    lid=4.6,
    low_lid=1.5,
    iris=0.6,
    iris_colour="#5a545c",
    crease=0.26,
    flick=0.05,
    flick_up=0.0,
    peak=0.42,
    brow_width=10,
    arch=0.6,
    brow_colour="#2c2934",
    brow_y=0.34,
    sharp_nose=True,
    mouth=0.98,
    mouth_width=3.0,
    lined=0.2,
)
EXPRESSIONS = chosen("neutral", "smile", "angry")
EXPRESSIONS["neutral"] = replace(
    EXPRESSIONS["neutral"], near=Eye(1.08, brow=(0.2, 0.5, 0.3)), mouth=Mouth((0.3, 0.2), middle=0.1), head=(-2, 2, -2)
)
EXPRESSIONS["smile"] = replace(
    EXPRESSIONS["smile"],
    near=Eye(0.98, 0.5, brow=(0.7, 1.3, 0.6)),
    far=None,
    mouth=Mouth((1.35, 1.2), middle=0.9, width=1.04, open=0.4, teeth=1, jaw=0.2),
    lines=Lines(smile=0.7, cheek=1.0),
)
