"""How Odile's face is drawn, and her expressions."""

from dataclasses import replace

from people.expression import Eye, Lines, Mouth, chosen
from people.style import Style, Zone

STYLE = Style(
    skin="#ecbd9b",
    shadow="#a8707e",
    far=1,
    eye=1.34,
    tall=1.1,
    open=0.92,
    lid=4.8,
    low_lid=1.8,
    iris=0.56,
    iris_colour="#4b5a34",
    crease=0.30,
    flick=0.10,
    flick_up=-0.02,
    peak=0.40,
    brow_width=9,
    arch=0.95,
    brow_colour="#4d3f44",
    brow_y=-0.02,
    sharp_nose=True,
    mouth=0.98,
    mouth_width=3.0,
    lash=True,
    lip="#b8605c",
    zones=(
        Zone("330,560 440,540 505,600 455,690 350,670", 0.45, "#e28d7a", "#a0616f"),
        Zone("75,620 120,630 160,680 140,715 75,722", 0.30, "#e28d7a", "#a0616f"),
    ),
    lines=(
        ("226,704 280,770 312,850", 2.0, (0.1, 0.05)),
        ("300,940 306,990 286,1036", 1.8, (0.05, 0.1)),
        ("200,486 260,520 330,520", 1.6, (0.05, 0.05)),
        ("450,372 492,352", 1.6, (0.8, 0.05)),
        ("454,394 500,396", 1.6, (0.8, 0.05)),
    ),
)
EXPRESSIONS = chosen("neutral", "talk", "laugh", "curious", "surprised")
EXPRESSIONS["laugh"] = replace(EXPRESSIONS["laugh"], lines=Lines(smile=1.2, cheek=0.6))
EXPRESSIONS["curious"] = replace(
    EXPRESSIONS["curious"],
    near=Eye(0.9, 0.35, brow=(-0.4, 0.1, 0.2)),
    far=Eye(1.25, brow=(0.9, 2.1, 1.4)),
    mouth=Mouth((0.3, 1.0), middle=0.15, width=0.9),
)
EXPRESSIONS["neutral"] = replace(
    EXPRESSIONS["neutral"],
    near=Eye(1.06, brow=(0.45, 0.45, 0.0)),
    mouth=Mouth((0.8, 0.75), middle=0.3),
    head=(0, 2, -2),
)
