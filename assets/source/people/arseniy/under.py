"""What Arseniy wears under the coat: shirt, loosened tie, trousers."""

from people.folds import black, crease, root
from people.ink import Ink

SHIRT, SHIRT_S = "#efe2c8", "#b6a3a8"
TIE, TROU, TROU_S = "#8c2b3a", "#30304a", "#1f1d38"


def trousers(i: Ink) -> None:
    """Draw the trousers, the weight on the near leg, with a black between the legs."""
    i.shape(
        "338,1128! 568,1128! 598,1240 606,1380 600,1520! 330,1520! 326,1300",
        TROU,
        shades=[
            "510,1120 536,1240 540,1380 530,1530 640,1530 620,1120",
            "420,1200 452,1300 462,1420 456,1530 430,1530 420,1400",
        ],
        shade=TROU_S,
    )
    black(i, "452,1210! 470,1300 478,1420 476,1520! 448,1520! 452,1420 446,1300")
    root(i, "452,1206 444,1180 440,1156", 4)
    root(i, "450,1240 420,1268 384,1276", 5)
    root(i, "456,1262 486,1296 530,1306", 5)
    crease(i, "392,1180 382,1320 384,1490", 3)
    crease(i, "566,1190 574,1320 566,1490", 3)


def _placket(i: Ink) -> None:
    i.line("432,800 426,960 428,1118", 2.2, (1, 1), code="#8f7f8c")


def shirt(i: Ink) -> None:
    """Draw shirt and belt."""
    i.shape(
        "385,520! 440,630! 560,520! 600,800! 564,1132! 334,1132! 340,800!",
        SHIRT,
        shades=[
            "350,500 380,570 440,632 520,640 566,584 580,500",
            "350,640 396,660 402,800 384,980 352,1140 300,1140",
            "506,640 486,800 478,960 496,1050 486,1140 640,1140 620,620",
            "400,1140 416,1070 452,1084 476,1140",
        ],
        shade=SHIRT_S,
        extra=_placket,
    )
    for points in ("492,1010 470,1060 462,1110", "388,1020 402,1070 412,1112", "484,900 470,930 464,960"):
        crease(i, points, 3.2)
    i.shape("328,1120! 440,1130 574,1120! 578,1154! 440,1164 324,1154!", "#231f2d")
    i.shape(
        "416,1122! 458,1122! 458,1164! 416,1164!", "#c9a35c", width=2.4, shades=["440,1122 460,1122 460,1166 436,1166"]
    )
    i.line("437,1132 437,1154", 2.4, (1, 1))


def tie(i: Ink) -> None:
    """Draw a tie, its knot pulled down."""
    i.shape(
        "420,676! 458,672! 474,800 484,1000! 452,1064! 412,1012! 410,830",
        TIE,
        shades=["444,664 470,664 496,1000 452,1090 440,900"],
    )
    root(i, "436,688 444,730 440,790", 4)
    crease(i, "424,760 422,820 426,880", 2.6)
    i.shape("410,628! 438,620 468,624! 460,676! 438,682 418,678!", TIE, shades=["446,616 476,620 462,684 440,684"])
    root(i, "424,636 432,652 434,672", 2.6)


def shirt_collar(i: Ink) -> None:
    """Draw the open collar."""
    i.shape(
        "382,512! 396,548 434,622! 408,664! 366,600 360,530!",
        SHIRT,
        shades=["376,500 396,548 430,616 416,636 380,580 368,520"],
        shade=SHIRT_S,
    )
    i.shape(
        "562,500! 530,560 448,626! 494,676! 556,620 590,520!",
        SHIRT,
        shades=["564,494 530,558 448,622 470,640 540,596 592,530"],
        shade=SHIRT_S,
    )


def front(i: Ink) -> None:
    """Draw all of it."""
    for part in (trousers, shirt, tie, shirt_collar):
        part(i)
