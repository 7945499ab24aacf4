"""Arseniy's coat without its sleeves."""

from people.ink import INK, Ink, read_points

from .under import shirt, shirt_collar, tie, trousers

COAT, COAT_S, COAT_L = "#4b4b60", "#2d2b44", "#6a6577"
LIN = "#35324b"


def behind(i: Ink) -> None:
    """What lies behind the head: the inside of the collar."""
    # inside of the turned-up collar, behind the neck
    i.shape("338,452! 352,520 400,575 520,590 640,540 650,450! 600,425 470,470 380,480", LIN)


def far_panel(i: Ink, flare: float) -> None:
    """The front of the coat on the left of the picture."""
    P1 = (
        "372,520! 320,540 250,566 205,600 200,700 238,820 258,960 206,1110 140,1240 104,1380 "
        "92,1520! 352,1520! 362,1300 356,1120 364,960! 396,760 402,600"
    )
    P1 = [(p[0] + (1 - flare) * max(0, p[1] - 960) * 0.16 if p[0] < 300 else p[0], *p[1:]) for p in read_points(P1)]
    i.shape(
        P1,
        COAT,
        shades=[
            "262,800 330,880 345,980 322,1200 310,1530 206,1530 240,1300 285,1080 270,920",
            "364,960 340,1000 336,1300 330,1530 370,1530",
        ],
        shade=COAT_S,
    )
    i.line("300,1010 288,1150 262,1300 250,1440", 2.4)
    i.line("322,1120 312,1260 306,1400", 2.0)
    i.line("268,900 290,930 330,950", 2.4)


def near_panel(i: Ink) -> None:
    """The front of the coat on the right, with its buttons."""
    P2 = (
        "600,520! 690,536 770,565 800,640 760,760 716,900 712,1040 764,1180 830,1320 858,1430 "
        "868,1520! 574,1520! 560,1300 532,1120 508,975! 520,800 540,600"
    )
    i.shape(
        P2,
        COAT,
        shades=[
            "700,700 655,820 640,960 655,1140 700,1300 730,1530 900,1530 860,1200 830,700",
            "620,1000 604,1120 630,1300 640,1530 600,1530 598,1320 580,1140",
        ],
        shade=COAT_S,
    )
    i.line("642,880 628,1000 640,1150 670,1300", 2.6)
    i.line("672,960 668,1060 686,1180", 2.2)
    i.line("560,1010 580,1160 600,1330 606,1470", 2.0)
    for x, y in ((556, 1052), (576, 1226)):
        i.dot(x, y, 11, INK)
        i.dot(x, y, 8, "#38354e")
        i.line([(x - 3, y), (x + 3, y)], 2, (1, 1))


def blacks(i: Ink) -> None:
    """Solid blacks under arm and lapels."""
    i.fill("716,742! 694,830 684,930 690,1020 708,1090! 704,1010 704,920 724,800", INK)
    i.fill("246,800! 272,870 284,960 270,1060! 262,960", INK)
    i.fill("668,742! 610,864 548,948 508,990! 560,966 630,884 690,770!", INK)
    i.fill("312,742! 326,850 364,975! 334,900 304,800", INK)


def lapels(i: Ink) -> None:
    """Both lapels."""
    i.shape(
        "386,540! 330,600! 286,700! 322,716! 312,742! 340,860 366,968! 392,800 410,640 404,580",
        COAT,
        shades=["404,590 384,700 372,860 364,980 420,980 424,600"],
        shade=COAT_S,
    )
    i.shape(
        "556,560! 640,610! 694,690! 650,712! 664,742! 590,850 508,984! 506,840 516,680 530,590",
        COAT,
        shades=["694,690 655,700 640,760 560,870 505,990 530,1000 700,780 720,690"],
        shade=COAT_S,
    )


def collar(i: Ink) -> None:
    """The collar, turned up: lining on the far side, cloth on the near one."""
    i.shape(
        "322,424! 350,466 376,520 408,560! 384,596 330,626! 304,560 306,490",
        COAT,
        shades=["322,420 350,466 376,520 410,560 398,584 358,544 330,484"],
        shade=LIN,
    )
    i.shape(
        ("506,462! 550,444 600,422 636,420 664,466 706,540! 700,592 648,626! 596,606 546,572! 516,516"),
        COAT,
        shades=["648,410 668,470 712,540 706,600 650,634 640,560 616,500 616,420"],
        shade=COAT_S,
    )
    i.line("530,474 574,470 618,450", 1.9)
    i.line("706,540 656,566 596,566", 2.2, (0.8, 0.05))


def body(i: Ink, flare: float = 1.0) -> None:
    """Everything but the sleeves."""
    for part in (trousers, shirt, tie, shirt_collar):
        part(i)
    far_panel(i, flare)
    for part in (near_panel, blacks, lapels, collar):
        part(i)
