"""Tomáš's hair, too long for his father, and his spectacles."""

import numpy as np

from people.figure import Figure
from people.folds import root
from people.ink import INK, Ink

HAIR, HAIR_S, HAIR_L = "#4b434c", "#282531", "#80766f"

SHAPE = (
    "598,246! 588,222 566,200! 548,236 516,248 484,260! 466,286 450,306 446,346! 430,400 360,480 346,380 356,230 "
    "386,176 440,138 500,124 556,134 596,164 616,214"
)
"""The outline that throws a shadow on the face."""


def nape(i: Ink) -> None:
    """Hair down to the collar."""
    i.shape(
        "384,220! 352,290 342,380 350,440 336,486! 362,496 380,518! 400,502 420,504! 440,470 452,400 440,280",
        HAIR_S,
        lights=["352,330 352,420 362,470 346,486 346,420"],
        light=HAIR,
        width=3.0,
    )


def mop(i: Ink) -> None:
    """A side parting, hair over the ears and over one brow."""
    i.shape(
        "590,226! 580,206 566,196! 560,222 546,240! 544,226 528,246 504,256! 506,244 482,262 474,280! 466,300 452,318 "
        "448,356! 444,394 432,428 410,452! 408,430 400,418! 392,446 372,470 336,484! 350,452 350,406 342,356 344,286 "
        "356,226 386,172 436,134 500,118 562,130 604,164 622,214 622,262 612,304! 608,276 600,250!",
        HAIR,
        shades=[
            "344,286 358,350 364,410 352,460 336,484 370,468 394,424 408,450 432,424 446,356 424,340 396,350 366,310",
            "566,196 540,222 500,236 462,270 448,356 436,320 442,274 470,230 520,204",
            "566,196 588,214 604,250 614,304 628,240 612,206",
        ],
        shade=HAIR_S,
        lights=[
            "404,210! 436,174 490,152 536,150! 494,168 446,196 414,236",
            "372,290! 386,250 402,236! 386,270 380,310",
            "578,160! 600,184 610,216! 592,190",
        ],
        light=HAIR_L,
    )
    for points, width in (
        ("556,194 500,190 436,224 404,290 398,380", 2.6),
        ("550,186 480,170 410,210 376,290 376,380", 2.4),
        ("560,200 516,226 462,254 436,310 428,380", 2.4),
        ("568,190 596,210 608,250", 2.2),
        ("544,214 520,240 492,254", 2.2),
        ("414,330 416,390 408,430", 2.2),
        ("370,400 366,436 352,462", 2.2),
    ):
        i.line(points, width, (0.3, 0.05))
    root(i, "560,194 566,170 556,150", 2.4)
    for points in (
        "530,226 528,250 520,262",
        "420,440 424,470 416,486",
        "470,130 450,112 428,116",
        "360,250 342,252 332,266",
    ):
        i.line(points, 2.4, (0.8, 0.05), HAIR_S)


def spectacles(i: Ink, figure: Figure) -> None:
    """Round spectacles, mended with tape at the hinge."""
    rims = []
    for side in (-1, 1):
        middle = figure.landmark(298, 344, side)
        across = (figure.landmark(424, 396, side) - figure.landmark(200, 396, side)) * 0.72
        down = (figure.landmark(312, 480, side) - figure.landmark(312, 312, side)) * 0.98
        turns = np.linspace(0, 2 * np.pi, 17)[:-1]
        rims.append([middle + across * np.cos(t) + down * np.sin(t) for t in turns])
        shine = [middle + across * a + down * b for a, b in ((-0.62, 0.1), (-0.3, -0.62), (-0.1, -0.68), (-0.5, 0.3))]
        i.fill(shine, "#f6ecd8", 0.5)
    for rim in rims:
        i.outline([*rim, rim[0]], 5.0, closed=False)
    near, far = rims
    bridge = [near[8], (near[8] + far[8]) / 2 + np.array([0, -9]), far[8]]
    i.line(bridge, 5.0, (1, 1))
    hinge, ear = near[0], figure.landmark(600, 400, -1)
    i.line([hinge, hinge + (ear - hinge) * 0.5 + np.array([0, -4]), ear], 4.6, (1, 0.8), INK)
