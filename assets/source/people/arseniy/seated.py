"""Arseniy at a table: the coat still on, a glass of whisky under his hand."""

from people.arseniy import arms, coat
from people.arseniy.coat import COAT, COAT_S
from people.folds import bend, black, crease, root
from people.ink import Ink
from people.person import LayHand

DOWN = 210
"""How much lower the seated figure is than the standing one."""
MARBLE, MARBLE_S, BRASS = "#cdc0b2", "#8c8092", "#b98c4a"
LINEN, LINEN_S = "#efe2c8", "#b6a3a8"
GLASS, WHISKY, WHISKY_L = "#e9e2d2", "#c47a2c", "#eab063"


def behind(i: Ink) -> None:
    """Draw the inside of the collar, as low as he sits."""
    i.canvas.save()
    i.canvas.translate(0, DOWN)
    coat.behind(i)
    i.canvas.restore()


def seated(i: Ink, hand: LayHand) -> None:
    """Draw coat, table, glass, hands and sleeves."""
    i.canvas.save()
    i.canvas.translate(0, DOWN)
    arms.body(i)
    i.canvas.restore()
    black(i, "290,1130! 330,1180 350,1240! 240,1240! 262,1180")
    black(i, "690,1060! 670,1130 600,1150 520,1200! 500,1240 700,1240!")
    _table(i)
    _near_arm(i)
    _far_arm(i)
    _glass(i)
    hand(1)
    _near_cuff(i)
    hand(-1)
    _far_cuff(i)


def _table(i: Ink) -> None:
    """Draw a round marble top with its brass rim, the foot of the table, and his knees in its shadow."""
    i.shape("180,1360! 130,1520! 800,1520! 740,1360!", "#26243a", shades=["420,1360 560,1360 600,1530 400,1530"])
    i.shape(
        "420,1400! 424,1520! 500,1520! 504,1400!", "#3a3442", shades=["464,1400 510,1400 510,1530 470,1530"], width=2.8
    )
    rim = "16,1334 40,1288 130,1250 280,1226 460,1218 640,1226 790,1250 880,1288 904,1334! "
    i.shape(
        rim + "900,1366 860,1408 770,1440 620,1462 460,1468 300,1462 150,1440 60,1408 20,1366!",
        BRASS,
        shades=["520,1400 700,1420 920,1330 920,1480 500,1480"],
        shade="#6f4f3c",
    )
    i.shape(
        rim + "880,1378 790,1410 640,1432 460,1440 280,1432 130,1410 40,1378",
        MARBLE,
        shades=[
            "90,1220 230,1316 330,1366 430,1366 400,1316 470,1296 540,1330 650,1334 770,1310 860,1330 820,1200",
            "330,1270 400,1280 470,1330 500,1372 430,1376 370,1340",
        ],
        shade=MARBLE_S,
        width=2.6,
    )
    for vein in ("90,1380 170,1362 230,1386 290,1380", "600,1390 680,1374 750,1394", "430,1412 500,1396 560,1410"):
        i.line(vein, 1.6, (0.1, 0.1), "#a89b98")


def _near_arm(i: Ink) -> None:
    i.shape(
        "738,766! 800,790 838,850 852,960 848,1080 842,1180 812,1262 700,1286 556,1276! 552,1190 566,1108! 640,1098 "
        "688,1072! 712,1030 722,950 718,850",
        COAT,
        shades=[
            "806,790 816,900 812,1020 790,1120 740,1190 640,1216 548,1214 540,1300 760,1310 900,1260 900,900",
            "688,1072 720,1090 760,1086 730,1116 690,1124 640,1104",
        ],
        shade=COAT_S,
    )
    bend(i, 694, 1076, 40, 120, 24)
    root(i, "720,900 742,960 780,1000", 5)
    crease(i, "780,820 806,880 810,950", 3.6)
    crease(i, "640,1130 650,1180 640,1230", 4)
    crease(i, "600,1120 606,1160 598,1200", 3.4)
    i.canvas.save()
    i.canvas.translate(0, DOWN)
    coat.near_epaulette(i)
    i.canvas.restore()


def _near_cuff(i: Ink) -> None:
    i.shape(
        "506,1128! 540,1122! 548,1240! 512,1242!",
        LINEN,
        shades=["500,1190 552,1180 556,1250 500,1250"],
        shade=LINEN_S,
    )
    i.shape(
        "530,1108! 604,1096! 612,1284! 540,1270!",
        COAT,
        shades=["524,1210 620,1200 620,1300 524,1290"],
        shade=COAT_S,
        width=2.8,
    )
    i.line("596,1102 604,1278", 1.9, (0.5, 0.5))


def _far_arm(i: Ink) -> None:
    i.shape(
        "254,776! 206,798 172,850 142,960 108,1060 82,1160 88,1226 132,1276 186,1300! "
        "214,1180! 238,1130 264,1050 290,950 286,880 266,830",
        COAT,
        shades=[
            "290,850 240,980 200,1080 168,1150 150,1230 160,1310 260,1310 300,1000",
            "86,1180 130,1200 190,1180 150,1220 110,1226",
        ],
        shade=COAT_S,
    )
    bend(i, 226, 1150, 176, 100, 22)
    root(i, "270,900 254,960 226,1000", 5)
    crease(i, "176,890 156,960 132,1030", 3.6)
    i.canvas.save()
    i.canvas.translate(0, DOWN)
    coat.far_epaulette(i)
    i.canvas.restore()


def _far_cuff(i: Ink) -> None:
    i.shape(
        "206,1180! 234,1170! 270,1286! 244,1300!",
        LINEN,
        shades=["216,1240 262,1226 280,1300 230,1310"],
        shade=LINEN_S,
    )
    i.shape(
        "150,1186! 214,1160! 250,1296! 178,1322!",
        COAT,
        shades=["190,1160 220,1150 260,1300 212,1320"],
        shade=COAT_S,
        width=2.8,
    )


def _glass(i: Ink) -> None:
    """Draw the tumbler, whisky in its lower half."""
    body = "282,1112! 292,1230 302,1284! 340,1296 378,1284! 388,1230 398,1112! 340,1126"
    i.fill(body, GLASS, 0.45)
    i.fill("288,1196! 340,1208 392,1196! 386,1240 376,1276! 340,1286 304,1276! 294,1240", WHISKY)
    i.fill("288,1196! 340,1184 392,1196! 340,1208", WHISKY_L)
    i.fill("300,1210 312,1216 318,1268 308,1266", WHISKY_L)
    i.outline(body, 2.8)
    i.outline("282,1112 312,1100 340,1098 370,1100 398,1112 370,1124 340,1126 312,1124", 2.6)
    i.line("294,1130 302,1180", 3.0, (0.2, 0.2), "#ffffff")
