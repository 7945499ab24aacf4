"""Odile's two poses: sleeves, fingerless gloves, and a paper for whoever pays."""

import skia

from people.ink import Ink, Points
from people.person import LayHand

from .clothes import PAPER, PAPER_S, WOOL, WOOL_L, WOOL_S, body, near_pocket, shawl

_KNIT = skia.ColorFilters.Matrix(
    [0.38, 0, 0, 0, 0.0, 0, 0.42, 0, 0, 0.0, 0, 0, 0.66, 0, 0.0, 0, 0, 0, 1, 0],
)
"""Makes grey wool of skin."""


def _half_gloved(i: Ink, hand: LayHand, side: int, palm: Points, edge: Points) -> None:
    """Lay a hand whose glove ends at the knuckles."""
    hand(side)
    i.canvas.save()
    i.canvas.clipPath(i.path(palm), True)
    i.canvas.saveLayer(None, skia.Paint(ColorFilter=_KNIT))
    hand(side)
    i.canvas.restore()
    i.canvas.restore()
    i.line(edge, 2.6, (0.6, 0.6))


def paper(i: Ink, hand: LayHand) -> None:
    """Holding out a newspaper, the other hand among the change."""
    body(i)
    _near_in_pocket(i)
    near_pocket(i)
    _newspaper(i)
    _half_gloved(i, hand, 1, "876,700! 960,700! 960,900! 840,900! 866,800", "876,724 868,760 872,800 864,826")
    _far_out(i)
    shawl(i)


def _newspaper(i: Ink) -> None:
    """An evening paper, folded twice."""
    i.shape("874,518! 890,522 990,796! 976,810!", PAPER_S, width=2.8)
    i.shape(
        "752,566! 810,536 878,518! 920,650 978,806! 920,830 866,848! 800,700",
        PAPER,
        shades=["752,566! 776,554! 892,838! 866,848!"],
        shade=PAPER_S,
    )
    i.line("884,540 926,664 974,790", 1.8, (0.5, 0.5))
    i.line("792,576 830,560 870,548", 14, (1, 1))
    i.line("798,602 836,586 878,574", 3, (1, 1))
    i.shape("806,620! 844,604! 866,660! 828,676!", "#a99ba6", width=2.2)
    i.fill("824,630 834,620 844,630 842,644 858,648! 864,660! 830,673! 826,662! 832,650", "#4b4b60")
    for k in range(7):
        i.line(f"{856 + k * 5},{602 + k * 15} {888 + k * 5},{590 + k * 15}", 2.2, (1, 1), code="#7d7484")
    for k in range(3):
        i.line(f"{836 + k * 5},{692 + k * 15} {866 + k * 5},{681 + k * 15}", 2.2, (1, 1), code="#7d7484")


def _far_out(i: Ink) -> None:
    """The far sleeve, held out to whoever buys."""
    i.shape(
        (
            "676,560! 728,590 760,680 786,760 812,808! 850,806 884,822! 906,866! 880,886 830,900 780,898 "
            "726,866 696,790 676,700"
        ),
        WOOL,
        shades=["676,620 700,720 730,810 790,860 890,858 900,880 830,904 770,900 720,870 680,760"],
        shade=WOOL_S,
        lights=["740,650 760,700 784,770 770,764 748,706"],
        light=WOOL_L,
    )
    i.line("812,808 780,830 750,834", 2.8, (0.7, 0.05))
    i.line("806,826 784,852 758,860", 2.4, (0.5, 0.05))
    i.shape(
        "848,806! 872,796 918,826! 912,862 890,884! 862,868 846,840",
        WOOL,
        shades=["850,830 880,860 906,862 890,890 850,866"],
        shade=WOOL_S,
        width=2.8,
    )
    for a in ("862,806 862,850", "878,806 880,866", "894,816 896,870"):
        i.line(a, 1.9, (0.5, 0.3))


def _near_in_pocket(i: Ink) -> None:
    """The near sleeve, its hand in the pocket."""
    i.shape(
        (
            "356,572! 300,610 262,690 226,780 204,860 222,930 270,1020 320,1120! 440,1130! 420,1050 372,980 "
            "332,910 318,860! 344,780 360,700 364,640"
        ),
        WOOL,
        shades=[
            "300,610 268,720 244,820 244,880 300,980 360,1130 300,1130 220,940 196,860 230,740",
            "364,660 350,740 318,860 304,850 330,740",
        ],
        shade=WOOL_S,
    )
    i.line("318,860 280,876 244,868", 2.8, (0.7, 0.05))
    i.line("326,880 292,906 262,906", 2.4, (0.5, 0.05))
    i.line("390,1010 360,1034 330,1036", 2.2, (0.4, 0.05))


def arms(i: Ink, hand: LayHand) -> None:
    """Arms crossed."""
    body(i)
    near_pocket(i)
    _far_crossed(i)
    _half_gloved(i, hand, -1, "480,770! 600,770! 642,800 648,860 640,900! 480,900!", "641,806 648,824 643,846 648,862")
    i.fill("652,826 662,824 670,832 668,840 656,840", "#ecbd9b")
    _near_crossed(i)
    shawl(i)


def _far_crossed(i: Ink) -> None:
    """The far sleeve, under the near one."""
    i.shape(
        (
            "680,560! 730,600 762,690 786,780 800,850 786,900 740,914 640,910 540,896 480,884! 480,830! "
            "580,812 660,806 704,800! 696,740 684,660"
        ),
        WOOL,
        shades=["690,640 712,740 730,810 700,850 560,870 480,890 640,916 770,910 760,860 740,760"],
        shade=WOOL_S,
        lights=["740,650 758,700 776,770 762,764 746,706"],
        light=WOOL_L,
    )
    i.line("704,800 736,820 768,812", 2.8, (0.7, 0.05))
    i.line("708,816 740,842 770,842", 2.4, (0.5, 0.05))


def _near_crossed(i: Ink) -> None:
    """The near sleeve, over the far one."""
    i.shape(
        (
            "356,572! 306,606 280,680 270,770 262,840 276,896 320,914 420,908 510,896! 506,794! 440,812 "
            "380,824 346,826! 362,760 372,690 368,630"
        ),
        WOOL,
        shades=[
            "306,606 294,700 292,790 286,850 320,876 420,880 512,862 512,900 400,918 290,914 250,850 268,720",
            "372,670 362,750 346,826 330,820 348,730",
        ],
        shade=WOOL_S,
    )
    i.line("346,826 312,830 290,816", 2.8, (0.7, 0.05))
    i.line("352,838 318,854 296,848", 2.4, (0.5, 0.05))
    i.line("400,836 380,862 356,866", 2.2, (0.4, 0.05))
    i.shape(
        "490,786! 534,788! 540,890! 494,900! 486,840",
        WOOL,
        shades=["488,860 538,858 540,896 492,902"],
        shade=WOOL_S,
        width=2.8,
    )
    for a in ("504,792 503,894", "519,792 520,890"):
        i.line(a, 1.9, (0.5, 0.3))
