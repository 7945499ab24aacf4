"""Léo's clothes: a striped pullover made for somebody larger, and short trousers."""

from collections.abc import Iterable

from people.ink import INK, Ink, Points

WOOL, WOOL_S, STRIPE = "#efe2c8", "#ab9aae", "#37457a"
SHIRT, SHIRT_S = "#f7efdf", "#b8a8b4"
SHORTS, SHORTS_S = "#6d5a57", "#43364a"


def striped(i: Ink, outline: Points, shades: list[Points], bands: Iterable[str]) -> None:
    """Draw a piece of the pullover with its stripes."""

    def bands_across(ink: Ink) -> None:
        for band in bands:
            ink.line(band, 15, (1, 1), code=STRIPE)
        ink.canvas.save()
        for shade in shades:
            ink.fill(shade, "#2a1d4a", 0.28)
        ink.canvas.restore()

    i.shape(outline, WOOL, shades=shades, shade="#cbbcbf", extra=bands_across)


def behind(i: Ink) -> None:
    """The inside of the collar."""
    i.shape("446,806! 452,752 520,744 590,750 622,790! 590,840 470,840", SHIRT_S)


def shorts(i: Ink) -> None:
    """Short trousers."""
    i.shape(
        "352,1330! 682,1330! 704,1520! 530,1520! 516,1440! 500,1520! 326,1520!",
        SHORTS,
        shades=[
            "352,1330 380,1400 372,1520 320,1520 330,1420",
            "516,1440 540,1400 556,1520 528,1520",
            "352,1366 520,1390 682,1362 682,1330 352,1330",
        ],
        shade=SHORTS_S,
    )
    i.line("516,1380 514,1440", 2.6, (1, 0.5))
    i.line("420,1420 410,1500", 2.2, (0.3, 0.05))
    i.line("620,1410 636,1490", 2.2, (0.3, 0.05))


def pullover(i: Ink) -> None:
    """The body of the pullover and the collar of a shirt."""
    bands = [f"280,{y} 400,{y + 18} 540,{y + 24} 640,{y + 12} 740,{y - 8}" for y in range(866, 1330, 46)]
    striped(
        i,
        "452,790! 380,812 330,850 356,920 366,1000 352,1120 340,1240 334,1340! 430,1362 560,1366 "
        "700,1338! 694,1240 684,1120 676,1000 684,920 672,830 614,786! 592,832 536,850 478,832",
        [
            "330,850 372,900 392,1000 380,1120 376,1240 390,1366 320,1366 330,1200",
            "480,1130 520,1200 500,1366 450,1366 470,1240",
            "664,880 652,960 660,1080 684,1000",
        ],
        bands,
    )
    i.shape(
        "330,1316! 430,1338 560,1342 704,1312! 706,1360! 560,1390 430,1386 326,1364!",
        WOOL,
        shades=[
            "326,1350 430,1370 560,1374 706,1344 706,1366 560,1396 430,1392 320,1370",
            "330,1316 372,1326 372,1380 320,1370",
        ],
        shade=WOOL_S,
    )
    for x in range(350, 700, 24):
        top, foot = 1328 + (x > 400) * 8 - (x > 620) * 10, 1370 + (x > 400) * 10 - (x > 620) * 12
        i.line(f"{x},{top} {x - 1},{foot}", 1.8, (0.5, 0.5), code="#8d7d90")
    i.line("400,1190 440,1210 480,1206", 2.2, (0.05, 0.3))
    i.line("660,1180 630,1204 590,1208", 2.2, (0.05, 0.3))
    i.fill("358,930! 368,1000 354,1100 340,1190! 346,1080 352,1000", INK)
    i.fill("682,930! 674,1000 680,1100 690,1190! 690,1080 686,1000", INK)
    i.shape(
        "440,786! 480,826 540,846 600,832 634,780! 640,812 606,858 540,874 476,856 432,818!",
        STRIPE,
        shades=["440,800 480,846 540,866 520,880 470,860 426,816"],
        shade="#222a58",
        width=2.8,
    )
    i.shape(
        "444,756! 452,790 492,822 536,836! 506,868! 456,834 434,786!",
        SHIRT,
        shades=["444,756 456,796 496,828 536,838 500,842 452,806 438,780"],
        shade=SHIRT_S,
        width=2.8,
    )
    i.shape("624,752! 614,790 580,820 536,836! 570,864! 618,826 640,782!", SHIRT, width=2.8)
