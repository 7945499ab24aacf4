"""Arseniy's coat without its sleeves: a raincoat, open, its collar turned up, the belt hanging."""

from people.folds import black, crease, root
from people.ink import INK, Ink

COAT, COAT_S, COAT_L = "#4b4b60", "#2d2b44", "#6a6577"
LIN, LIN_S = "#35324b", "#211f35"


def behind(i: Ink) -> None:
    """Draw what lies behind the head: the inside of the turned-up collar."""
    i.shape(
        "330,446! 346,520 400,580 520,600 640,550 656,446! 612,418 560,430 470,470 380,480",
        LIN,
        shades=["440,470 560,430 660,420 660,620 470,620"],
        shade=LIN_S,
    )


def lining(i: Ink) -> None:
    """Draw the inside of the open coat, on both sides of the trousers."""
    i.shape(
        "330,900! 600,900! 640,1200 690,1520! 250,1520! 286,1200",
        LIN,
        shades=["560,900 640,900 720,1530 590,1530 570,1300", "330,900 356,1100 340,1300 336,1530 300,1530 310,1200"],
        shade=LIN_S,
    )


def far_panel(i: Ink) -> None:
    """Draw the front of the coat on the left of the picture."""
    i.shape(
        "376,530! 320,542 250,566 206,604 204,700 232,820 246,960 214,1110 160,1240 120,1380 100,1520! "
        "300,1520! 318,1400 338,1260 354,1110 366,968! 396,760 402,600",
        COAT,
        shades=[
            "256,780 312,860 336,980 322,1120 288,1290 262,1530 196,1530 228,1340 270,1140 280,1000 262,880",
            "368,960 350,1010 330,1200 300,1380 282,1530 320,1530 350,1250",
        ],
        shade=COAT_S,
    )
    black(i, "250,826! 276,890 286,980 272,1080! 262,980")
    crease(i, "312,1000 300,1140 264,1300 240,1450", 4.6)
    crease(i, "334,1120 316,1260 292,1400", 3.4)
    root(i, "262,870 296,914 330,930", 5)
    root(i, "228,1140 210,1240 186,1330", 4)
    i.line("356,1000 344,1120 322,1260 304,1390 292,1510", 2.0, (0.6, 0.6))


def near_panel(i: Ink) -> None:
    """Draw the front of the coat on the right, with its buttons."""
    i.shape(
        "600,524! 690,536 770,562 800,640 760,760 718,900 712,1040 758,1180 818,1320 848,1430 862,1520! "
        "664,1520! 620,1400 566,1250 528,1110 508,975! 520,800 540,600",
        COAT,
        shades=[
            "690,640 676,760 640,850 574,934 510,986 528,1040 600,1010 640,990 640,1100 690,1290 726,1530 900,1530",
            "690,640 640,990 700,1290 900,1530 860,1200 830,700",
            "566,1040 580,1160 628,1330 664,1470 676,1530 700,1530 672,1400 624,1240 590,1090",
        ],
        shade=COAT_S,
    )
    black(i, "716,760! 696,840 684,930 688,1020 706,1096! 702,1010 704,920 726,820")
    crease(i, "650,1010 646,1120 682,1270 712,1400", 5)
    crease(i, "676,960 674,1060 700,1180", 3.6)
    crease(i, "612,1120 640,1260 690,1420", 3.6)
    root(i, "700,880 668,930 622,952", 5)
    i.line("528,1030 546,1110 584,1240 634,1390 678,1510", 2.0, (0.6, 0.6))
    for x, y in ((572, 1092), (620, 1262)):
        i.dot(x, y, 12, INK)
        i.dot(x, y, 9, "#38354e")
        i.line([(x - 3, y - 1), (x + 3, y + 1)], 2, (1, 1))


def belt(i: Ink) -> None:
    """Draw the belt hanging from its loop, with its buckle."""
    i.shape(
        "646,1084! 684,1092! 676,1170 690,1270 708,1346! 670,1356! 652,1270 642,1170",
        COAT,
        shades=["668,1084 690,1090 682,1170 700,1280 714,1350 690,1356 668,1260 662,1170"],
        shade=COAT_S,
        width=2.8,
    )
    i.shape("664,1330! 708,1320! 718,1372! 674,1382!", "#a98a58", width=2.8)
    i.shape("674,1340! 700,1334! 707,1364! 681,1371!", COAT_S, width=2.2)
    i.shape("640,1070! 690,1078! 690,1100! 638,1092!", COAT, width=2.4)


def _near_lapel(i: Ink) -> None:
    i.shape(
        "526,584! 562,606 610,640 652,650! 716,664! 706,730 660,830 588,920 508,990! 504,860 510,720",
        COAT,
        shades=[
            "720,660 690,672 668,760 612,850 540,930 500,1000 560,980 720,800",
            "500,600 530,640 524,760 512,900 490,900",
        ],
        shade=COAT_S,
        lights=["530,592 566,616 620,650 660,660 610,652 560,628"],
        light=COAT_L,
    )
    i.line("664,684 630,696", 2.6, (0.9, 0.9))
    crease(i, "540,640 552,720 540,800", 3.0)


def _far_lapel(i: Ink) -> None:
    i.shape(
        "404,580! 374,604 340,636 320,646! 268,676! 280,760 314,864 366,974! 392,820 408,690",
        COAT,
        shades=["406,590 388,700 374,860 366,980 424,980 428,600"],
        shade=COAT_S,
    )
    crease(i, "322,690 330,760 350,830", 3.0)


def lapels(i: Ink) -> None:
    """Draw both lapels, rolled, and what they keep in the dark."""
    i.fill("300,760 330,872 366,990 340,930 306,850 284,780", COAT_S)
    _far_lapel(i)
    black(i, "366,974! 350,948 330,900! 344,920")
    _near_lapel(i)
    black(i, "508,990! 560,950 612,894! 572,958 526,1004")


def collar(i: Ink) -> None:
    """Draw the collar, turned up: the inside on the far side, the outside on the near one."""
    i.shape(
        "326,432! 346,474 376,526 408,566! 380,606 322,646! 296,590 300,506",
        COAT,
        shades=["326,430 346,474 376,526 412,566 394,590 352,548 326,490"],
        shade=LIN,
    )
    crease(i, "318,520 322,570 336,610", 3.0)
    i.shape(
        "612,412! 572,438 532,470 508,506! 516,570 542,642! 590,624 646,618 696,598 724,560! 706,516 684,468 652,424!",
        COAT,
        shades=[
            "640,404 664,470 700,540 690,596 640,640 676,640 740,580 700,440",
            "508,500 524,548 552,592 568,590 540,548 524,500",
        ],
        shade=COAT_S,
        lights=["612,416 576,442 536,474 560,470 600,446 640,424"],
        light=COAT_L,
    )
    root(i, "612,418 600,470 606,520", 4)
    crease(i, "560,474 552,510 562,548", 3.2)
    i.line("530,580 546,612 590,604 640,596 684,574", 2.0, (0.2, 0.2))


def near_epaulette(i: Ink) -> None:
    """Draw the strap on the near shoulder, over the sleeve."""
    i.shape(
        "730,552! 806,588 822,612! 802,632! 772,610 722,584!",
        COAT,
        width=2.8,
        shades=["790,580 830,612 800,640"],
        shade=COAT_S,
    )
    i.dot(796, 609, 6.5, INK)


def far_epaulette(i: Ink) -> None:
    """Draw the strap on the far shoulder, over the sleeve."""
    i.shape("296,556! 232,580 204,608! 222,630! 256,606 300,586!", COAT, width=2.8)
    i.dot(226, 606, 6.5, INK)


def body(i: Ink) -> None:
    """Draw the coat without its sleeves and its belt, over what is worn under it."""
    far_panel(i)
    near_panel(i)
    lapels(i)
    collar(i)
