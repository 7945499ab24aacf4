"""Viktor's cloth cap, pushed back, and the fair hair under it."""

from people.folds import root
from people.ink import Ink

TWEED, TWEED_S, TWEED_L = "#6a6470", "#3a3743", "#8d867f"
_BACK = 46
"""How far the cap is pushed back, in pixels."""
HAIR, HAIR_S, HAIR_L = "#a0917d", "#5e5561", "#cdbda2"

SHAPE = "380,216! 424,216 474,214 520,220 548,234 576,228 596,226 640,196! 648,170 600,110 420,110 376,170"
"""The outline that throws a shadow on the face."""


def nape(i: Ink) -> None:
    """Hair behind the ear."""
    i.shape(
        "398,262 390,300 394,340 404,372 420,396! 446,380 438,290",
        HAIR,
        shades=["388,262 396,330 422,400 380,380 376,290"],
        shade=HAIR_S,
        width=2.8,
    )


def cap(i: Ink) -> None:
    """The cap, and the forelock that it lets out."""
    _before_ear(i)
    i.canvas.save()
    i.canvas.translate(-8, -_BACK)
    _forelock(i)
    i.shape(
        (
            "386,256! 368,226 370,176 402,126 458,94 530,80 604,94 656,132 684,184 680,214! 640,226 560,222 480,236 "
            "430,254"
        ),
        TWEED,
        shades=[
            "386,256 364,222 368,172 402,122 440,104 408,160 404,206 424,240 430,258",
            "424,236 500,214 590,200 660,200 684,196 682,218 640,230 560,226 480,240 430,258",
        ],
        shade=TWEED_S,
        lights=["566,100 616,116 648,150 630,150 590,124"],
        light=TWEED_L,
    )
    for points in (
        "520,92 456,116 416,166 408,226",
        "524,92 500,140 490,216",
        "530,92 574,130 596,196",
        "536,90 616,120 656,176",
    ):
        i.line(points, 2.2, (0.3, 0.1))
    i.shape("508,92! 522,80 540,90! 526,98", TWEED, width=2.4)
    i.shape(
        "552,226! 600,198 660,180 706,186 724,208! 700,222 650,222 600,232 566,246!",
        TWEED_S,
        lights=["610,204 664,190 704,194 690,202 640,206"],
        light=TWEED,
    )
    i.line("566,240 620,222 690,214", 1.8, (0.1, 0.1), "#14131f")
    i.canvas.restore()


def _before_ear(i: Ink) -> None:
    """Hair at the temple."""
    i.shape(
        "396,204! 392,250 398,290 408,312! 420,296 432,292 440,318! 450,290 458,256 474,204!",
        HAIR,
        shades=["396,204 396,270 408,312 400,312 380,240", "396,190 480,190 470,240 440,236 400,240"],
        shade=HAIR_S,
        lights=["446,236 454,250 446,290 440,270"],
        light=HAIR_L,
        width=2.6,
    )
    root(i, "424,226 420,256 426,284", 2.2)


def _forelock(i: Ink) -> None:
    """Hair from the parting over the forehead."""
    i.shape(
        "452,262! 474,250 500,252! 520,264 548,272! 560,258 584,278! 590,262 612,268! 618,250 640,252! "
        "652,230 620,200 480,210",
        HAIR,
        shades=["452,262 500,252 560,250 640,246 650,226 600,214 470,224", "500,252 522,266 548,272 540,254"],
        shade=HAIR_S,
        lights=["566,254 586,272 588,256", "596,254 612,264 614,250"],
        light=HAIR_L,
        width=2.6,
    )
    root(i, "480,240 512,252 536,264", 2.4)
    root(i, "560,236 570,254 580,268", 2.2)
    root(i, "606,236 606,252 610,264", 2.2)
