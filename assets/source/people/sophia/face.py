"""How Sophia's face is drawn, and her expressions."""

from dataclasses import replace

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
    zones=(BLUSH,),
)


def _young(e: Expression) -> Expression:
    """The shared expression with the lines of a woman of twenty-eight."""
    faint = replace(e.lines, crow=0, bags=0, cheek=e.lines.cheek * 0.6, smile=e.lines.smile * 0.5, sneer=0)
    return replace(e, lines=faint)


_OWN = {
    "neutral": Expression(Eye(1.04, 0.1, brow=(0.05, 0.4, 0.3)), mouth=Mouth((0.5, 0.4), middle=0.15), head=(0, 2, -2)),
    "smile": Expression(
        Eye(0.94, 0.4, brow=(0.25, 0.5, 0.2)),
        mouth=Mouth((1.5, 1.25), middle=0.55, width=1.14),
        lines=Lines(smile=0.7, cheek=0.9),
        head=(-1, 3, -5),
    ),
}


EXPRESSIONS = {
    name: _young(e)
    for name, e in chosen(
        "neutral", "talk", "smile", "laugh", "curious", "worried", "surprised", "angry", "sad", "absorbed"
    ).items()
} | {name: _young(e) for name, e in _OWN.items()}
