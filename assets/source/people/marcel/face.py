"""How Marcel's face is drawn, his expressions, moustache and what hair is left."""

from dataclasses import replace

from people.expression import Eye, Lines, Mouth, chosen
from people.ink import Ink
from people.style import Style, Zone

GREY, GREY_S, GREY_L = "#b9b2b4", "#756c84", "#ded6cc"
STYLE = Style(
    skin="#e8b08a",
    shadow="#a36b76",
    far=1,
    eye=1.3,
    tall=1.1,
    open=0.84,
    lid=4.6,
    low_lid=2.0,
    iris=0.52,
    iris_colour="#54402f",
    crease=0.30,
    flick=0.06,
    flick_up=-0.16,
    peak=0.40,
    brow_width=17,
    arch=0.75,
    brow_colour="#6d6674",
    brow_y=-0.12,
    sharp_nose=True,
    mouth=1.0,
    mouth_width=3.2,
    bag=True,
    zones=(
        Zone("330,540 440,520 505,590 455,690 350,670", 0.42, "#e08f78", "#9c6070"),
        Zone("75,600 130,610 175,670 150,715 75,725", 0.40, "#e08f78", "#9c6070"),
    ),
    lines=(
        ("-150,112 0,88 150,88 330,120", 2.0, (0.05, 0.05)),
        ("-120,180 20,160 170,160 320,190", 2.0, (0.05, 0.05)),
        ("236,690 292,760 322,850 330,920", 2.3, (0.1, 0.05)),
        ("424,940 416,1020 372,1082", 2.0, (0.05, 0.1)),
        ("452,372 492,352", 1.7, (0.8, 0.05)),
        ("454,396 500,396", 1.7, (0.8, 0.05)),
    ),
)
EXPRESSIONS = chosen("neutral", "talk", "smile", "stern", "sad")
EXPRESSIONS["talk"] = replace(
    EXPRESSIONS["talk"], mouth=Mouth((0.2, 0.1), open=1.05, teeth=0.5, width=0.85, jaw=0.9), head=(-3, 3, -2)
)
EXPRESSIONS["smile"] = replace(
    EXPRESSIONS["smile"],
    near=Eye(0, happy=True, brow=(0.7, 1.4, 0.5)),
    mouth=Mouth((1.7, 1.6), middle=1.3, width=1.1, open=0.75, teeth=1, jaw=0.5),
    lines=Lines(smile=0.8, cheek=1.2),
)
HAIR_SHAPE = "405,212! 424,220 440,244 449,276 447,318! 438,298 430,284 420,274 408,270 400,284! 393,262 396,232"


def hair(i: Ink) -> None:
    """A cropped fringe of grey round the ear, a bald crown that shines, and the moustache."""
    i.shape(HAIR_SHAPE, GREY, shades=["408,196 416,230 414,280 396,290 380,260 390,210"], shade=GREY_S, width=2.2)
    for a in ("410,220 422,244 432,276", "403,234 411,252 413,268", "424,224 437,250 445,296"):
        i.line(a, 1.8, (0.3, 0.1))
    i.line("402,296 397,316 403,338", 2.2, (0.2, 0.1))
    i.line("414,300 418,318 410,332", 2.0, (0.2, 0.1))
    i.fill("562,150 590,160 610,186 598,186 576,170", "#f8dcba")
    _moustache(i)


def nape(i: Ink) -> None:
    """What shows of the hair behind the ear."""
    i.shape(
        "404,240 396,290 398,340 408,376 426,404! 440,380 430,300",
        GREY,
        shades=["396,250 400,330 428,404 400,404 380,300"],
        shade=GREY_S,
        width=3.0,
    )


def _moustache(i: Ink) -> None:
    """A full moustache, its ends turned up a little."""
    i.shape(
        "589,384! 570,380 548,390 528,404 512,412 496,404! 502,416 520,424 548,424 574,411 590,400 604,409 620,412 "
        "630,408 636,396! 626,400 616,394 604,386",
        GREY_L,
        shades=["496,404 520,414 552,412 590,396 606,404 622,408 638,396 636,430 590,440 500,440"],
        shade="#a79dac",
        width=2.6,
    )
    for a in (
        "580,390 562,404 540,418",
        "588,390 580,406 568,420",
        "562,390 540,406 520,418",
        "596,390 606,404 618,412",
    ):
        i.line(a, 1.8, (0.3, 0.1))
