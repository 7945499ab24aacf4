"""How Léo's face is drawn, and his expressions."""

from dataclasses import replace

from people.expression import Eye, Lines, Mouth, chosen
from people.figure import Figure
from people.ink import Ink
from people.style import BLUSH, Style

_NEAR = -1
_FRECKLES = ((250, 560), (290, 590), (330, 566), (272, 612), (318, 622), (362, 600), (150, 600), (120, 630))
STYLE = Style(
    skin="#f2c7a3",
    shadow="#b98088",
    far=1,
    eye=1.46,
    tall=1.22,
    open=1.0,
    lid=4.6,
    low_lid=1.5,
    iris=0.62,
    iris_colour="#6b4a2e",
    crease=0.26,
    flick=0.06,
    flick_up=0.02,
    peak=0.44,
    brow_width=8,
    arch=0.85,
    brow_colour="#5a3a2a",
    brow_y=0.2,
    sharp_nose=False,
    mouth=0.92,
    mouth_width=2.8,
    lined=0.15,
    zones=(BLUSH,),
    lines=(("430,1080 350,1130 260,1166 180,1180", 2.4, (0.05, 0.2)),),
)
EXPRESSIONS = {
    name: replace(expression, lines=Lines())
    for name, expression in chosen("neutral", "talk", "smile", "surprised", "afraid").items()
}
EXPRESSIONS["smile"] = replace(EXPRESSIONS["smile"], near=Eye(0.9, 0.45, brow=(0.9, 0.8, 0.3)))
EXPRESSIONS["neutral"] = replace(EXPRESSIONS["neutral"], mouth=Mouth((0.35, 0.3), middle=0.1))
EXPRESSIONS["surprised"] = replace(EXPRESSIONS["surprised"], head=(-9, 2, 0))
EXPRESSIONS["afraid"] = replace(
    EXPRESSIONS["afraid"],
    near=Eye(1.22, 0.35, 0.5, brow=(2.3, 1.0, -0.3), pinch=1.0),
    gaze=(-0.6, 0.1),
    iris=0.78,
    mouth=Mouth((-1.0, -0.9), middle=-0.5, width=0.95, open=0.4, clenched=True, jaw=0.2),
    lines=Lines(sweat=1),
    head=(6, -3, -8),
)


def freckles(i: Ink, figure: Figure) -> None:
    """Freckles on nose and cheeks, and a sticking plaster on the near cheek."""
    for side in (1, _NEAR):
        for u, v in _FRECKLES:
            x, y = figure.landmark(u, v, side)
            i.dot(float(x), float(y), 2.1, "#c98a6a")
    corners = [(*figure.landmark(u, v, _NEAR), "c") for u, v in ((352, 706), (470, 672), (486, 722), (368, 756))]
    i.shape(corners, "#e7d3b0", width=2.2)
    i.line([figure.landmark(u, v, _NEAR) for u, v in ((396, 694), (412, 742))], 1.6, (1, 1))
    i.line([figure.landmark(u, v, _NEAR) for u, v in ((430, 684), (446, 734))], 1.6, (1, 1))
