"""How Sophia's face is drawn, and her expressions."""

from people.style import BLUSH, Expression, Style

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
EXPRESSIONS = {
    "neutral": Expression(corner=(0.5, 0.5), mid=0.15, brow=(0.2, 0.12, 0)),
    "smile": Expression(0.92, 0.45, corner=(1.0, 1.0), mid=0.4, brow=(0.15, 0.25, 0.1), head=(0, 0, 3)),
    "worried": Expression(1.0, brow=(0.75, 0.1, -0.35), corner=(-0.4, -0.4), gaze=(-0.1, -0.15), head=(3, -3, 3)),
    "curious": Expression(
        1.1, left=(0.15, 0.2, 0.1), right=(0.8, 1.2, 0.8), corner=(0.4, 0.5), gaze=(0.2, 0.1), head=(-2, 0, 6)
    ),
    "talk": Expression(jaw=0.32, corner=(0.35, 0.35), brow=(0.2, 0.25, 0.1)),
    "laugh": Expression(0.05, happy=True, brow=(0.2, 0.4, 0.2), corner=(1.0, 1.0), mid=0.2, jaw=0.5, head=(-5, 0, 5)),
}
