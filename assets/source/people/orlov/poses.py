"""Orlov's two poses: sleeves, gloves, and the table he sits at."""

import skia

from people.ink import Ink
from people.person import LayHand

from . import hat
from .coat import COAT, COAT_L, COAT_S, SHIRT, SHIRT_S, behind, closed, opened

SEATED = 130
"""How much lower he sits than he stands, in pixels."""
BRASS = "#c08f48"
MARBLE, MARBLE_S, MARBLE_L = "#cfc6c2", "#8d84a0", "#ece4d8"
GLOVE, GLOVE_S = "#4b3a48", "#2c2438"
_LEATHER = skia.ColorFilters.Matrix(
    [0.36, 0, 0, 0, 0.0, 0, 0.34, 0, 0, 0.01, 0, 0, 0.50, 0, 0.02, 0, 0, 0, 1, 0],
)
"""Makes leather of skin."""


def standing(i: Ink, hand: LayHand) -> None:
    """Gloved hands one over the other."""
    closed(i)
    _gloved(i, hand, 1)
    _far_sleeve(i)
    _gloved(i, hand, -1)
    _near_sleeve(i)


def _gloved(i: Ink, hand: LayHand, side: int) -> None:
    """Lay a hand in leather."""
    i.canvas.saveLayer(None, skia.Paint(ColorFilter=_LEATHER))
    hand(side)
    i.canvas.restore()


def _far_sleeve(i: Ink) -> None:
    """The far sleeve of the standing man."""
    i.shape(
        (
            "706,550! 760,572 794,616 806,700 826,790 840,880 830,950 776,1026 716,1094! 660,1036! 690,990 "
            "718,930 730,890! 716,800 712,700"
        ),
        COAT,
        shades=["712,640 730,740 752,840 748,920 700,1000 690,1050 660,1040 690,990 730,890 700,780"],
        shade=COAT_S,
        lights=["786,620 796,700 812,780 800,770 786,690"],
        light=COAT_L,
    )
    i.line("730,890 768,892 806,874", 2.8, (0.7, 0.05))
    i.line("734,904 772,922 810,922", 2.4, (0.6, 0.05))
    i.line("724,950 756,968 788,970", 2.2, (0.4, 0.05))
    i.line("750,584 770,640 776,700", 2.2, (0.3, 0.05))
    i.shape(
        "648,1040! 676,1016! 738,1082! 712,1108!",
        COAT,
        shades=["652,1030 690,1060 722,1104 690,1090"],
        shade=COAT_S,
        width=2.8,
    )


def _near_sleeve(i: Ink) -> None:
    """The near sleeve of the standing man."""
    i.shape(
        (
            "326,556! 266,580 226,626 214,720 202,820 190,900 204,960 250,990 340,1012 440,1044 500,1066! "
            "528,978! 440,950 360,918 302,890! 322,800 344,700 346,620"
        ),
        COAT,
        shades=[
            (
                "266,580 244,650 240,760 224,860 236,920 300,950 400,980 510,1024 498,1070 340,1020 200,980 "
                "180,880 210,660"
            ),
            "346,640 330,740 302,890 284,880 306,760",
        ],
        shade=COAT_S,
    )
    i.line("302,890 260,894 222,878", 2.8, (0.7, 0.05))
    i.line("310,900 268,924 232,922", 2.6, (0.6, 0.05))
    i.line("350,926 320,950 286,954", 2.4, (0.5, 0.05))
    i.line("430,956 410,984 386,990", 2.2, (0.4, 0.05))
    i.line("284,590 262,650 258,710", 2.2, (0.3, 0.05))
    i.line("342,620 346,680 338,740", 2.4, (0.3, 0.05))
    i.shape(
        "478,962! 540,984! 510,1078! 454,1058! 462,1010",
        COAT,
        shades=["466,1020 520,1040 508,1080 452,1060"],
        shade=COAT_S,
        width=2.8,
    )
    for x, y in ((492, 1040), (500, 1016)):
        i.dot(x, y, 5, "#2c2a42")


def behind_seated(i: Ink) -> None:
    """What lies behind the head of the seated man."""
    i.canvas.save()
    i.canvas.translate(0, SEATED)
    behind(i)
    i.canvas.restore()


def seated(i: Ink, hand: LayHand) -> None:
    """At a café table, his hat and gloves before him."""
    at_table(i, hand)
    hat.on_table(i)
    gloves(i)


def at_table(i: Ink, hand: LayHand) -> None:
    """At a café table with nothing on it."""
    i.canvas.save()
    i.canvas.translate(0, SEATED)
    opened(i)
    i.canvas.restore()
    _table(i)
    hand(1)
    _far_on_table(i)
    hand(-1)
    _near_on_table(i)


def _disc(thickness: float) -> skia.Path:
    """Return the table's round top, reaching down by its thickness."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(14, 1066 + thickness, 986, 1436 + thickness))
    upper = skia.Path()
    upper.addOval(skia.Rect.MakeLTRB(14, 1066, 986, 1436))
    upper.addRect(skia.Rect.MakeLTRB(14, 1251, 986, 1251 + thickness))
    return skia.Op(path, upper, skia.kUnion_PathOp)


def _table(i: Ink) -> None:
    """A round marble table with a brass rim."""
    i.shape("470,1400! 560,1400! 580,1520! 450,1520!", "#2d2b44")
    i.shape(_disc(36), BRASS, shades=["0,1270 40,1360 180,1440 340,1470 520,1480 560,1520 0,1520"], shade="#6b4a48")
    i.shape(
        _disc(0),
        MARBLE,
        shades=["180,1130 300,1070 700,1070 720,1130 620,1180 420,1160 260,1180"],
        shade=MARBLE_S,
        lights=["620,1370! 760,1250! 800,1250! 680,1366!", "700,1362! 820,1252! 836,1252! 726,1358!"],
        light=MARBLE_L,
    )
    for a in (
        "120,1290 220,1330 280,1320 360,1380",
        "420,1260 520,1300 560,1350",
        "220,1330 230,1370",
        "700,1250 790,1280 860,1330",
    ):
        i.line(a, 2.0, (0.1, 0.05), code="#9b92a4")


def _far_on_table(i: Ink) -> None:
    """The far forearm on the table."""
    i.shape(
        (
            "706,680! 764,704 800,750 832,840 870,920 886,1000 874,1068 826,1102 760,1112 722,1114! "
            "716,1024! 760,1012 790,980! 760,920 726,850 712,780"
        ),
        COAT,
        shades=[
            "710,700 730,810 780,920 806,990 770,1030 722,1092 716,1024 760,1000 720,860",
            "750,1092 830,1070 880,1030 870,1070 800,1100",
        ],
        shade=COAT_S,
        lights=["790,760 816,830 846,900 830,890 804,830"],
        light=COAT_L,
    )
    i.line("790,980 826,964 848,944", 2.6, (0.7, 0.05))
    i.line("796,996 836,992 862,976", 2.4, (0.6, 0.05))
    i.shape(
        "700,1022! 726,1018! 736,1112! 708,1116! 698,1060",
        SHIRT,
        width=2.6,
        shades=["700,1060 732,1064 736,1114 706,1116"],
        shade=SHIRT_S,
    )


def _near_on_table(i: Ink) -> None:
    """The near forearm on the table."""
    i.shape(
        (
            "326,686! 266,710 228,756 222,850 214,950 214,1030 236,1066 300,1080 420,1086 508,1088! "
            "520,1018! 440,1004 370,990 306,974! 326,900 346,820 348,740"
        ),
        COAT,
        shades=[
            "266,710 246,780 246,900 240,990 262,1030 340,1050 520,1060 510,1096 300,1092 200,1060 206,900 222,760",
            "346,770 330,870 306,974 288,970 308,880",
        ],
        shade=COAT_S,
    )
    i.line("306,974 264,978 232,962", 2.8, (0.7, 0.05))
    i.line("314,984 272,1006 240,1004", 2.6, (0.6, 0.05))
    i.line("360,992 330,1016 300,1020", 2.4, (0.5, 0.05))
    i.line("284,720 262,780 258,840", 2.2, (0.3, 0.05))
    i.shape(
        "504,1014! 540,1022! 530,1092! 498,1094! 504,1052",
        SHIRT,
        width=2.6,
        shades=["500,1060 536,1060 530,1096 496,1096"],
        shade=SHIRT_S,
    )
    i.shape(
        "466,1004! 510,1012! 502,1094! 458,1094! 460,1050",
        COAT,
        shades=["460,1056 508,1060 502,1096 456,1096"],
        shade=COAT_S,
        width=2.8,
    )


def gloves(i: Ink) -> None:
    """A pair of gloves, one on the other."""
    i.fill("130,1250 240,1190 380,1186 420,1216 330,1276 200,1292", "#8d84a0")
    for dy in (12, 0):
        i.canvas.save()
        i.canvas.translate(dy, dy)
        i.shape(
            "150,1226! 176,1180 236,1166 300,1168 350,1150 372,1158 330,1182 404,1180 410,1194 340,1202 "
            "400,1206 400,1220 330,1218 376,1234 370,1246 300,1236 210,1250!",
            GLOVE,
            shades=["150,1226 210,1232 300,1222 376,1240 300,1250 200,1260"],
            shade=GLOVE_S,
            width=2.8,
        )
        i.canvas.restore()
    i.line("188,1186 204,1216 212,1240", 2.0, (0.4, 0.2))
    for a in ("256,1184 290,1190", "254,1200 288,1206", "252,1214 286,1222"):
        i.line(a, 2.0, (0.2, 0.2))
