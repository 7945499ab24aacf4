"""Arseniy from behind his left shoulder, large and out of the light, a glass in his hand."""

from __future__ import annotations

from fineness import SPRITE_FINE
from people import arseniy
from people.ink import Ink
from people.limbs import close, curl, oppose
from people.skin import Skin
from places.drawing import Array

from . import full_glasses
from .close_hand import CloseHand, Grip
from .staging import Rim, canvas, finished, lit, shrunk
from .tabletop import Tabletop

COAT, SHADE, DEEP, INK = "#272643", "#18172e", "#100f20", "#0d0b19"
HAIR, SHEEN, GREY = "#1c1a29", "#3b3853", "#77717f"
SKIN, SKIN_SHADE = "#a06c62", "#5e4058"
TABLE = Tabletop(24, 9, (1452, 1098), (0.8, -0.2, -0.5))
"""The bar, on which the glass would stand."""
GRIP = Grip(
    1,
    close(1, 1.6) | curl(1, (2, 3, 4, 5), (26, 40, 26)) | oppose(1, 20),
    (11.4, -6.0, 1.2),
    (-1, 0.30, 0.12),
    (-0.30, -0.85, 0.42),
)


def picture() -> Array:
    """Return him as floating RGBA of the whole picture."""
    i = canvas()
    hand = CloseHand(arseniy.PERSON, GRIP, TABLE, "#c98a63")
    i.image(*hand.picture(Skin(SKIN, SKIN_SHADE, soft=5, depth=0.45, line=4.2, contour=5.2, rounding=3), i.ss))
    _sleeve(i)
    draw_back(i)
    return lit(finished(i, 5.2), (1, 1, 1), (Rim(13, 5, "#f2b35c", 0.9),))


def glass() -> Array:
    """Return his glass, which lies behind his hand, as floating RGBA of the whole picture."""
    i = Ink(2560, 1440, min(SPRITE_FINE, 2), 5.0)
    full_glasses.tumbler(i, TABLE, (0, 0, 0), 5.6)
    return shrunk(i.array())


def draw_back(i: Ink) -> None:
    """Draw shoulder, head and collar."""
    _coat(i)
    _head(i)
    _collar(i)


def _coat(i: Ink) -> None:
    i.shape(
        "1960,648! 1820,700 1690,752 1610,812 1566,900 1540,1040 1520,1240 1500,1480! 2620,1480! 2620,760! 2480,706 "
        "2330,660 2270,620!",
        COAT,
        shades=[
            "1900,690! 1960,800 1990,960 1960,1180 1990,1480! 2640,1480! 2640,700! 2300,620!",
            "1566,960! 1620,1060 1630,1240 1600,1480! 1480,1480! 1520,1200",
        ],
        shade=SHADE,
        width=5.4,
    )
    for black in (
        "1690,930! 1724,1060 1730,1200 1700,1330! 1690,1140",
        "2150,900! 2190,1100 2200,1300 2180,1480! 2250,1480! 2240,1160",
        "1980,720! 2100,760 2240,752 2330,700! 2300,790 2120,820",
    ):
        i.fill(black, DEEP)
    for seam in ("1740,738 1716,850 1726,980 1752,1120", "2120,770 2150,960 2140,1200 2160,1460"):
        i.line(seam, 4.6, (0.5, 0.1), INK)
    for fold in (
        "1580,1000 1640,1050 1660,1120",
        "1560,1140 1630,1180 1650,1240",
        "1840,900 1880,980 1890,1080",
        "2420,760 2380,900 2390,1020",
        "2520,820 2470,960 2480,1100",
    ):
        i.line(fold, 4.4, (0.1, 0.5), INK)
    i.shape(
        "1640,800! 1760,742 1852,712! 1872,748! 1780,786 1662,846!",
        COAT,
        shades=["1640,836! 1780,776 1880,740! 1880,780! 1660,870!"],
        shade=SHADE,
        width=4.6,
    )
    i.dot(1690, 806, 12, INK)
    i.dot(1687, 803, 8, "#6b6580")


def _head(i: Ink) -> None:
    i.shape(
        "1936,560! 1990,610 1986,700! 2240,700! 2250,560 2180,470!",
        SKIN,
        shades=["2010,560! 2040,700! 2260,700! 2260,500!", "1930,560! 2000,600 2060,640 2080,700! 1980,710!"],
        shade=SKIN_SHADE,
        width=4.6,
    )
    face = (
        "1908,236 1894,276 1884,306! 1878,318 1884,336 1890,352 1876,392 1872,420 1880,446 1892,476 1902,520 1926,562 "
        "1966,594 2010,600 2060,560! 2080,420! 2020,230!"
    )
    i.shape(face, SKIN, ["1926,320 1960,360 1950,440 1930,500 1960,560 2020,606! 2100,560! 2080,240! 1960,250"],
            SKIN_SHADE, 4.6)  # fmt: skip
    i.line("1884,318 1900,312 1918,318", 6.0, (0.5, 0.1), INK)
    i.line("1892,352 1904,356 1912,364", 3.6, (0.7, 0.1), INK)
    hair = (
        "1904,250! 1912,206 1944,156 2000,118 2076,100 2150,112 2216,152 2256,216 2270,296 2262,382 2240,458 2214,520 "
        "2190,572 2150,560 2118,584 2090,548 2072,500 2064,452! 2060,400 2046,352 2020,344! 2008,400 1996,432! "
        "1984,400 1982,350 1966,300 1940,268"
    )
    i.shape(hair, HAIR, width=4.8, extra=_combed)
    i.shape(
        "2012,352! 2030,334 2056,338 2070,366 2066,412 2046,452 2026,476 2010,464! 2006,420",
        SKIN,
        shades=["2030,372 2052,376 2050,420 2030,446 2022,420", "2056,338 2080,380 2050,470 2030,480 2060,420"],
        shade=SKIN_SHADE,
        width=4.4,
    )
    i.line("2022,366 2044,356 2056,374 2050,410", 3.2, (0.2, 0.2), INK)


def _combed(i: Ink) -> None:
    i.fill("1966,290! 2000,300 2040,330 2020,344! 2008,400 1996,440! 1980,400", GREY)
    i.fill("2066,420! 2090,440 2110,500 2120,590! 2090,560 2060,470", GREY)
    i.fill("1950,190 2010,146 2090,126 2160,140 2100,146 2024,166 1964,220", SHEEN)
    i.fill("2200,190 2240,250 2250,330 2236,400 2236,310 2216,240", SHEEN)
    for strand in (
        "1920,236 1980,180 2070,156 2160,180 2220,260",
        "1940,262 2010,214 2090,206 2160,240 2200,330",
        "1968,286 2040,250 2110,260 2160,320 2180,420",
        "2040,320 2100,310 2140,360 2160,450 2160,540",
        "2076,400 2110,410 2130,470 2134,560",
        "2200,300 2220,380 2210,470",
    ):
        i.line(strand, 3.6, (0.1, 0.3), "#45425c")


def _collar(i: Ink) -> None:
    i.shape(
        "1944,604! 1980,572 2012,604! 2080,640 2190,628 2268,560! 2300,600 2330,680! 2250,752 2110,776 1984,738! "
        "1950,700 1930,660",
        COAT,
        shades=["2010,610! 2090,660 2200,640 2270,570! 2340,690! 2240,770 2060,780! 2030,700"],
        shade=SHADE,
        width=5.2,
    )
    i.line("2012,604 2004,660 1984,738", 4.4, (0.6, 0.2), INK)
    i.line("2030,690 2120,716 2210,700 2290,650", 3.6, (0.1, 0.1), INK)


def _sleeve(i: Ink) -> None:
    """The forearm that carries the glass."""
    i.shape(
        "1690,966! 1724,958 1900,950! 1900,1230! 1760,1212 1694,1190! 1716,1080",
        COAT,
        shades=["1660,1080! 1900,1060! 1900,1260! 1660,1240!"],
        shade=SHADE,
        width=5.2,
    )
