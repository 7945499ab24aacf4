"""The radio in its case, as a traveller would carry shirts."""

from people.folds import root
from people.ink import INK, Ink

HIDE, HIDE_S, HIDE_L = "#8a7d70", "#4c4550", "#b3a48d"
STEEL, STEEL_S = "#cdbfa6", "#7d7578"


def case(i: Ink) -> None:
    """The case, its straps and its handle; the hand comes over it."""
    i.shape(
        "196,1298! 202,1280 218,1274! 596,1262! 612,1266 620,1282! 640,1520! 204,1520!",
        HIDE,
        shades=["196,1296 214,1276 280,1274 268,1380 280,1530 190,1530", "196,1330 620,1312 624,1280 196,1290"],
        shade=HIDE_S,
        lights=["560,1340! 606,1336! 612,1420! 566,1424!"],
        light=HIDE_L,
        width=4,
    )
    i.line("202,1330 400,1318 622,1310", 2.4, (0.8, 0.8))
    for x in (266, 536):
        i.shape(f"{x},1270! {x + 30},1269! {x + 36},1520! {x + 4},1520!", HIDE_S, width=2.6)
        i.shape(f"{x - 4},1326! {x + 36},1324! {x + 38},1366! {x - 2},1368!", STEEL, width=2.6)
        i.line(f"{x + 16},1334 {x + 17},1360", 2.6, (1, 1))
    for corner, inner in (
        ("196,1296! 214,1276 256,1275! 244,1304 228,1322 198,1340!", "214,1300"),
        ("622,1280! 600,1262 562,1264! 576,1292 596,1308 626,1322!", "604,1286"),
    ):
        i.shape(corner, STEEL, width=2.8)
        x, y = (float(v) for v in inner.split(","))
        i.dot(x, y, 3.6, INK)
    for x in (318, 498):
        i.shape(f"{x - 16},1272! {x - 12},1250! {x + 12},1249! {x + 16},1270!", STEEL_S, width=2.6)
    i.line("320,1262 324,1216 350,1192 400,1186 456,1190 488,1210 496,1260", 17, (1, 1))
    i.line("320,1262 324,1216 350,1192 400,1186 456,1190 488,1210 496,1260", 10, (1, 1), HIDE_S)
    i.shape("420,1352! 500,1348! 504,1420! 424,1424!", STEEL, width=2.4)
    for y in (1370, 1386, 1402):
        i.line(f"434,{y} 490,{y - 3}", 2, (1, 0.6), STEEL_S)
    root(i, "330,1440 350,1400 380,1380", 2.4)
