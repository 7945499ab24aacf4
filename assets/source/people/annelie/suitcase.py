"""All that Annelie takes with her: a suitcase for one night."""

from people.folds import root
from people.ink import Ink

CLOTH, CLOTH_S, CLOTH_L = "#6b626a", "#3c3843", "#948a86"
EDGE = "#cdbfa6"


def suitcase(i: Ink) -> None:
    """The suitcase and its handle; the hands come over them."""
    i.shape(
        "398,1290 404,1268 424,1258! 690,1258! 712,1266 720,1288! 724,1520! 394,1520!",
        CLOTH,
        shades=["398,1258 720,1258 722,1306 398,1306", "640,1250 730,1250 730,1530 660,1530 672,1400"],
        shade=CLOTH_S,
        lights=["420,1330! 452,1330! 446,1440! 416,1440!"],
        light=CLOTH_L,
        width=4,
    )
    i.line("398,1306 560,1310 722,1306", 2.4, (0.8, 0.8))
    i.line("404,1316 560,1320 716,1316", 2.6, (0.8, 0.8), EDGE)
    for corner in (
        "398,1300! 400,1272 424,1258! 446,1258! 434,1286 420,1304!",
        "720,1300! 716,1270 692,1258! 668,1258! 680,1288 698,1304!",
    ):
        i.shape(corner, EDGE, width=2.8)
    for x in (468, 648):
        i.shape(f"{x - 15},1286! {x + 15},1286! {x + 15},1330! {x - 15},1330!", EDGE, width=2.6)
        i.line(f"{x},1298 {x},1318", 2.8, (1, 1))
    arch = "484,1260 486,1214 504,1190 558,1184 616,1190 634,1214 636,1260"
    i.line(arch, 16, (1, 1))
    i.line(arch, 9, (1, 1), CLOTH_S)
    root(i, "520,1360 560,1380 600,1376", 2.4)
