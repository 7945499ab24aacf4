"""How Annelie's face is drawn, and her expressions."""

from dataclasses import replace

from people.expression import Expression, Eye, Lines, Mouth, chosen
from people.style import Style, Zone

STYLE = Style(
    skin="#efe0c8",
    shadow="#857b84",
    far=1,
    eye=1.62,
    tall=1.2,
    open=1.0,
    lid=5.4,
    low_lid=1.5,
    iris=0.62,
    iris_colour="#77727a",
    crease=0.26,
    flick=0.12,
    flick_up=0.14,
    peak=0.42,
    brow_width=7.0,
    arch=0.95,
    brow_colour="#4a4450",
    brow_y=0.14,
    sharp_nose=False,
    mouth=0.86,
    mouth_width=3.0,
    lash=True,
    lip="#a08486",
    lips=1.1,
    lined=0.3,
    zones=(Zone("330,560 440,540 500,600 450,680 350,670", 0.5, "#cdb9a4", "#7a7078"),),
)
_OWN = {
    "neutral": Expression(
        Eye(1.08, brow=(0.2, 0.5, 0.25)), gaze=(0.15, 0), mouth=Mouth((0.55, 0.45), middle=0.2), head=(0, 1, -2)
    ),
}
EXPRESSIONS = _OWN | chosen("worried", "afraid")
EXPRESSIONS["afraid"] = replace(
    EXPRESSIONS["afraid"],
    near=Eye(1.5, brow=(2.0, 1.7, 0.6), pinch=0.6),
    far=None,
    gaze=(0.1, -0.34),
    iris=0.74,
    mouth=Mouth((-0.3, -0.3), middle=-0.1, width=0.88, open=0.8, round=0.35, teeth=0.5, jaw=0.8),
    lines=Lines(furrow=0.7),
    head=(3, 2, -4),
)
