"""What Sophia holds and sits at: sketchbook, pencil, wineglass, table."""

from __future__ import annotations

from people.ink import Ink

from .cloth import AMBER, BRASS, CARDBOARD, PAPER, SKIRT, TEAL, VERMILION, cast

WINE, WINE_LIT, GLASS = "#7a2435", "#b23a48", "#cfd6d8"


def _stains(i: Ink, x: float, y: float) -> None:
    """Paint on the cover of the sketchbook."""
    i.fill(f"{x},{y} {x + 20},{y - 16} {x + 40},{y - 4} {x + 34},{y + 16} {x + 12},{y + 24} {x - 6},{y + 14}", TEAL)
    i.fill(f"{x + 30},{y + 26} {x + 46},{y + 18} {x + 54},{y + 32} {x + 38},{y + 40}", VERMILION)
    i.fill(f"{x - 24},{y + 34} {x - 6},{y + 26} {x + 4},{y + 42} {x - 14},{y + 50}", AMBER)
    i.line(f"{x - 6},{y + 62} {x + 22},{y + 56} {x + 56},{y + 60}", 6, (0.6, 0.1), TEAL)


def hugged_book(i: Ink) -> None:
    """The sketchbook against the chest, loose sheets between its covers."""
    cast(i, "416,698! 440,680! 486,1060! 560,1052 640,1030! 600,1064 540,1080 470,1094! 440,900")
    PAPER.piece(i, "452,664! 700,628! 742,1010! 490,1054!", shades=("452,1000! 744,960! 742,1012! 488,1056!",))
    i.line("496,1048 736,1006", 1.4, (1, 1))
    PAPER.piece(i, "612,640! 690,618! 716,700! 640,720!", shades=("690,618! 700,618! 716,700! 700,706!",), width=2.4)
    CARDBOARD.piece(
        i,
        "436,668! 690,634! 728,1002! 476,1044!",
        shades=(
            "430,660! 480,662! 520,1050! 470,1060!",
            "470,900! 560,894 640,880 700,830! 740,960! 600,1000 480,1010!",
        ),
        deeps=("480,930! 560,930 620,910! 630,950 560,980 484,984!",),
    )
    i.line("474,664 516,1038", 2.4, (1, 1))
    i.line("668,636 704,1006", 5.5, (1, 1), "#2a2240")
    _stains(i, 584, 702)


def carried_book(i: Ink) -> None:
    """The sketchbook under the hanging arm."""
    cast(i, "626,800! 650,790! 676,1262! 648,1262!")
    PAPER.piece(i, "652,776! 760,764! 776,1262! 684,1274!")
    CARDBOARD.piece(
        i,
        "640,786! 750,772! 768,1254! 672,1268!",
        shades=("700,760! 770,760! 790,1280! 720,1280! 716,1000",),
        deeps=("724,820! 760,820! 780,1270! 742,1270!",),
    )
    i.line("662,786 694,1262", 2.2, (1, 1))
    i.line("646,860 756,846", 5.5, (1, 1), "#2a2240")


def table(i: Ink) -> None:
    """A round café table of marble with a brass rim, its foot in the dark."""
    SKIRT.piece(
        i,
        "250,1180! 800,1180! 830,1340 850,1520! 210,1520! 226,1340",
        shades=("200,1180! 860,1180! 860,1530! 760,1530! 740,1420 640,1360 420,1360 340,1420 320,1530! 200,1530!",),
        deeps=(
            "200,1180! 860,1180! 860,1300! 700,1316 540,1322 380,1316 200,1300!",
            "420,1300! 470,1400 480,1530! 420,1530!",
            "200,1300! 262,1340 270,1440 262,1530! 200,1530!",
        ),
        folds=(("330,1530 340,1420 372,1300", 3.0), ("640,1530 660,1420 640,1310", 3.0)),
    )
    i.shape("500,1200! 580,1200! 590,1520! 490,1520!", "#1b1a2b")
    i.line("528,1240 530,1500", 5, (0.6, 0.3), "#5b4b8a")
    rim = "90,1096! 96,1150 200,1216 360,1250 540,1260 720,1250 880,1216 984,1150 990,1096!"
    i.shape(rim, BRASS, shades=("80,1096! 200,1200 360,1232 480,1242! 460,1270! 80,1270!",), shade="#6f3f48")
    i.line("600,1238 760,1226 900,1186 962,1146", 4, (0.1, 0.4), "#f7d28e")
    top = (
        "540,966 360,974 200,1004 104,1058 92,1100 180,1160 340,1204 540,1218 740,1204 900,1160 988,1100 976,1058 "
        "880,1004 720,974"
    )
    i.shape(
        top,
        "#e9dfd0",
        shades=("240,980! 480,960! 800,980! 760,1040 600,1090 420,1096 280,1060",),
        shade="#a393ae",
    )
    for vein in ("150,1070 230,1110 330,1120 400,1160", "800,1040 850,1080 920,1090", "560,1150 640,1180 700,1176"):
        i.line(vein, 1.8, (0.3, 0.05), "#8f84a0")


def open_book(i: Ink) -> None:
    """The sketchbook open on the table, a head begun on it: upside down, for it is drawn from the other side."""
    cast(i, "466,1070! 810,1030! 902,1146! 900,1160! 540,1214!")
    CARDBOARD.piece(i, "476,1062! 808,1010! 898,1124! 546,1186!")
    PAPER.piece(
        i, "486,1054! 800,1004! 886,1112! 554,1174!", shades=("486,1054! 620,1034! 596,1090 604,1150 556,1180!",)
    )
    i.line("556,1166 882,1104", 1.3, (1, 1))
    for mark, width in (
        ("618,1096 648,1118 698,1120 738,1100 744,1070 718,1046", 2.6),
        ("618,1096 606,1080 618,1064 634,1046", 2.4),
        ("610,1108 648,1132 710,1132 750,1106", 3.2),
        ("658,1092 676,1094", 2.4),
        ("702,1086 722,1082", 2.4),
        ("690,1092 692,1070 682,1068", 2.2),
        ("674,1056 696,1052", 2.4),
        ("634,1046 608,1042 578,1052", 2.2),
        ("742,1068 770,1062 794,1066", 2.2),
        ("658,1126 674,1136 698,1136", 2.0),
    ):
        i.line(mark, width, (0.4, 0.2), "#4a4458")


def closed_book(i: Ink) -> None:
    """The sketchbook shut on the table, a pencil on it."""
    cast(i, "150,1102! 190,1090! 452,1132! 440,1156! 236,1190!")
    PAPER.piece(i, "176,1100! 372,1068! 454,1132! 244,1172!")
    CARDBOARD.piece(
        i,
        "174,1088! 370,1056! 454,1120! 242,1160!",
        shades=("174,1088! 214,1080! 286,1154! 240,1164!",),
    )
    i.line("214,1082 286,1152", 1.8, (1, 1))
    i.fill("320,1084 344,1078 362,1086 350,1098 328,1098", TEAL)
    i.fill("370,1104 384,1100 392,1108 378,1113", VERMILION)
    pencil(i, 268, 1100, 128, 34)


def smears(i: Ink, *strokes: tuple[str, str]) -> None:
    """Paint on her fingers: (points, colour)."""
    for points, colour in strokes:
        i.line(points, 5.0, (0.7, 0.3), colour)


def pencil(i: Ink, x: float, y: float, dx: float, dy: float) -> None:
    """A pencil whose point stands at (x, y) and whose end lies (dx, dy) away."""
    length = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / length, dy / length
    nx, ny = -uy * 5.2, ux * 5.2
    sx, sy = x + ux * 20, y + uy * 20
    i.shape(
        f"{sx + nx},{sy + ny}! {x + dx + nx},{y + dy + ny}! {x + dx - nx},{y + dy - ny}! {sx - nx},{sy - ny}!",
        TEAL,
        width=2.2,
    )
    i.shape(f"{x},{y}! {sx + nx},{sy + ny}! {sx - nx},{sy - ny}!", "#d9c7a8", width=1.8)
    i.fill(
        f"{x},{y}! {x + ux * 8 + nx * 0.4},{y + uy * 8 + ny * 0.4}! {x + ux * 8 - nx * 0.4},{y + uy * 8 - ny * 0.4}!",
        "#1b1a2b",
    )


def wineglass(i: Ink, x: float, y: float) -> None:
    """A glass of red wine; (x, y) is where the bowl meets the stem."""
    i.line(f"{x},{y} {x},{y + 60} {x},{y + 124}", 10.5, (1, 1))
    i.line(f"{x},{y} {x},{y + 60} {x},{y + 124}", 5.0, (1, 1), GLASS)
    i.shape(
        f"{x - 40},{y + 132} {x - 24},{y + 124} {x},{y + 121} {x + 24},{y + 124} {x + 40},{y + 132} {x + 24},{y + 140} "
        f"{x},{y + 143} {x - 24},{y + 140}",
        GLASS,
        width=2.4,
    )
    bowl = (
        f"{x - 40},{y - 118}! {x - 48},{y - 70} {x - 42},{y - 26} {x - 16},{y - 3} {x},{y} {x + 16},{y - 3} "
        f"{x + 42},{y - 26} {x + 48},{y - 70} {x + 40},{y - 118}!"
    )
    i.fill(bowl, GLASS, 0.55)
    i.canvas.save()
    i.canvas.clipPath(i.path(bowl), True)
    i.fill(f"{x - 60},{y - 66}! {x},{y - 60} {x + 60},{y - 70}! {x + 60},{y + 10}! {x - 60},{y + 10}!", WINE)
    i.fill(f"{x + 14},{y - 62}! {x + 44},{y - 68}! {x + 36},{y - 26} {x + 12},{y - 10}! {x + 26},{y - 36}", WINE_LIT)
    i.fill(f"{x - 50},{y - 66} {x},{y - 74} {x + 50},{y - 70} {x},{y - 60}", WINE_LIT)
    i.canvas.restore()
    i.fill(
        f"{x - 30},{y - 108}! {x - 22},{y - 108}! {x - 30},{y - 64} {x - 28},{y - 30}! {x - 38},{y - 60}",
        "#fff6e4",
        0.9,
    )
    i.outline(bowl, 2.8, closed=False)
    i.outline(f"{x - 40},{y - 118} {x},{y - 112} {x + 40},{y - 118} {x},{y - 125}", 2.2)


def chair(i: Ink) -> None:
    """The bent back of the chair she sits on."""
    back = "214,1130 206,1050 214,860 262,752 380,708 500,698 640,708 754,752 806,860 816,1050 808,1130"
    i.outline(back, 27, closed=False)
    i.outline(back, 20, "#5d3430", closed=False)
    i.outline(back, 4, "#8a5440", closed=False)
