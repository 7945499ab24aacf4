"""How Sophia's face is drawn, and her expressions."""

from people.expression import Expression, Eye, Lines, Mouth, chosen
from people.style import BLUSH, Style

STYLE = Style(
    skin="#e8b790",
    shadow="#a0667a",
    far=1,
    eye=1.52,
    tall=1.2,
    open=1.0,
    lid=5.6,
    low_lid=1.6,
    iris=0.62,
    iris_colour="#7a5230",
    crease=0.26,
    flick=0.12,
    flick_up=0.12,
    peak=0.42,
    brow_width=9.6,
    arch=0.75,
    brow_colour="#2a191d",
    brow_y=0.06,
    sharp_nose=False,
    mouth=1.04,
    mouth_width=3.2,
    lash=True,
    lip="#b8554f",
    lips=1.4,
    lined=0.5,
    zones=(BLUSH,),
)

_OWN = {
    "neutral": Expression(
        Eye(1.04, 0.1, brow=(0.05, 0.4, 0.3)), mouth=Mouth((0.35, 0.25), middle=0.12), head=(0, 2, -2)
    ),
    "talk": Expression(
        Eye(1.08, 0.1, brow=(0.1, 0.9, 0.6)),
        Eye(1.08, 0.1, brow=(0.0, 0.6, 0.4)),
        mouth=Mouth((0.7, 0.55), middle=0.15, open=0.66, teeth=0.8, width=1.0, jaw=0.6),
        head=(-2, 4, -3),
    ),
    "smile": Expression(
        Eye(0.9, 0.5, brow=(0.2, 0.7, 0.3)),
        mouth=Mouth((1.9, 1.6), middle=0.75, width=1.2),
        lines=Lines(smile=0.8, cheek=1),
        head=(-2, 3, -6),
    ),
    "curious": Expression(
        Eye(1.25, brow=(0.9, 2.3, 1.8)),
        Eye(0.92, 0.3, brow=(-0.35, -0.2, 0.1)),
        gaze=(-0.3, 0.1),
        mouth=Mouth((1.3, 0.0), middle=0.1, width=0.92),
        head=(-2, 5, -10),
    ),
}
EXPRESSIONS = chosen("laugh", "worried", "surprised", "angry", "sad", "absorbed") | _OWN
