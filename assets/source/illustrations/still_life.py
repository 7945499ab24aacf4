"""What lies on the table between two people: marble in window light, a sketchbook, sugar, a pencil; their sleeves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np
import skia

from people.ink import INK, Ink, Point, fill_paint
from people.sophia.cloth import CARDBOARD, PAPER, WOOL, cast
from places.kit import BEBAS

from .tabletop import Tabletop

LIT, SHADE, VEIN = "#f6e6c6", "#8d81a8", "#5d5180"
BRASS, BRASS_SHADE = "#d9a050", "#6b4446"
COAT, COAT_SHADE, COAT_LIT = "#3b3a5c", "#23213f", "#b07a4e"
SHIRT, SHIRT_SHADE = "#f3e7d0", "#a592a8"
RADIUS, CENTRE = 38.0, (0.0, 1.0, 0.0)
"""The table top, in centimetres."""
BARS = (-21.5, 31.0)
"""Where the shadows of the window's uprights cross y = 0."""
Corner = tuple[float, float]
BOOK: tuple[Corner, ...] = ((-30, 9.0), (-9.6, 12.6), (-12.4, 28.2), (-32.8, 24.6))
SUGARS = ((-12.5, -17.2, 24.0), (-9.0, -19.4, -12.0))
"""Two lumps: x, y, turn in degrees."""
PENCIL = ((8.2, -20.4), (23.2, -15.6))
"""From its point to its end."""


def floor(i: Ink) -> None:
    """Draw the dark tiles below the edge of the table."""
    i.canvas.drawPaint(fill_paint("#2a2348"))
    for row in range(-1, 8):
        for column in range(-1, 9):
            if (row + column) % 2:
                x, y = column * 330.0, row * 210.0
                i.fill([(x, y, "c"), (x + 330, y - 60, "c"), (x + 330, y + 150, "c"), (x, y + 210, "c")], "#372d57")


def table_top(i: Ink, t: Tabletop, light: Callable[[Ink], None]) -> None:
    """Draw the round top with its brass rim; `light` draws what falls on it."""
    for drop, code in ((-3.0, BRASS_SHADE), (-1.1, BRASS)):
        rim = t.ring((CENTRE[0], CENTRE[1], drop), RADIUS + 0.7)
        i.fill(rim, code)
        i.outline(rim, 5.2)
    i.shape(t.ring(CENTRE, RADIUS), SHADE, width=5.2, extra=light)


def _sunward(t: Tabletop) -> np.ndarray:
    """Return the way of the light along the marble, for one centimetre of y towards the viewer."""
    return np.array([t.sun[0] / -t.sun[1], -1.0])


def window_light(i: Ink, t: Tabletop) -> None:
    """Let the sun in between the window's bars, with the shadow of the letters on the glass."""
    way = _sunward(t)
    for left, right in zip((-70.0, *(b + 2.6 for b in BARS)), (*BARS, 70.0), strict=True):
        corners = [np.array([x, 0.0]) + way * far for x, far in ((left, -50), (right, -50), (right, 27), (left, 27))]
        i.fill(t.path([tuple(c) for c in corners]), LIT)
    _letters(i, t, "HEURE  BLEUE", (34.0, -4.6), 10.0, 5.0)


def _letters(i: Ink, t: Tabletop, word: str, start: Corner, tall: float, wide: float) -> None:
    """Lay a word down as the sun throws it from the pane: read from the window, so upside down for us."""
    font = skia.Font(skia.Typeface.MakeFromFile(BEBAS), 100)
    way = _sunward(t) * tall / 70
    across = np.array([-wide / 40, 0.0])
    origin = np.array(t.at(*start))
    right = np.array(t.at(start[0] + across[0], start[1])) - origin
    up = np.array(t.at(start[0] + way[0], start[1] + way[1])) - origin
    matrix = skia.Matrix()
    matrix.setAll(right[0], -up[0], origin[0], right[1], -up[1], origin[1], 0, 0, 1)
    x = 0.0
    for glyph, width in zip(font.textToGlyphs(word), font.getWidths(font.textToGlyphs(word)), strict=True):
        path = font.getPath(glyph)
        path.offset(x, 0)
        path.transform(matrix)
        i.fill(path, SHADE)
        x += width + 9


def veins(i: Ink, t: Tabletop) -> None:
    """Draw the veins of the marble: a few long ones that fork."""
    for spots, width in (
        (((-36, 4), (-27, 1), (-20, -4), (-9, -5), (-2, -10), (8, -11), (20, -18)), 3.2),
        (((-20, -4), (-17, -10), (-9, -16), (-7, -24)), 2.4),
        (((-14, 33), (-4, 27), (3, 20), (16, 22), (27, 17), (37, 19)), 3.0),
        (((3, 20), (4, 13), (9, 9)), 2.0),
        (((18, -30), (21, -22), (30, -16), (36, -8)), 2.8),
        (((-30, -19), (-22, -17), (-17, -10)), 2.0),
        (((27, 17), (29, 9), (36, 4)), 2.0),
    ):
        i.canvas.saveLayerAlpha(None, 88)
        i.line([t.at(x, y) for x, y in spots], width, (0.1, 0.1), VEIN)
        i.canvas.restore()


def _raised(t: Tabletop, outline: Sequence[Corner], z: float) -> list[Point]:
    """Return the shadow of a flat thing that stands up to z: the hull of its two outlines, roughly."""
    low = np.array([(*c, 0.0) for c in outline])
    high = t.fallen(np.array([(*c, z) for c in outline]))
    points = np.float32(np.r_[t.pixels(low)[:, :2], t.pixels(high)[:, :2]])
    return [(float(x), float(y), "c") for x, y in cv2.convexHull(points)[:, 0]]


def _lump(spot: tuple[float, float, float]) -> list[Corner]:
    x, y, degrees = spot
    a = np.radians(degrees)
    turn = np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
    return [tuple(turn @ c + (x, y)) for c in np.array([(-1.5, -1.0), (1.5, -1.0), (1.5, 1.0), (-1.5, 1.0)])]


def things_shadows(i: Ink, t: Tabletop) -> None:
    """Lay down what book, sugar and pencil keep from the light."""
    i.fill(_raised(t, BOOK, 1.5), SHADE)
    for spot in SUGARS:
        i.fill(_raised(t, _lump(spot), 1.3), SHADE)
    (x0, y0), (x1, y1) = PENCIL
    i.fill(_raised(t, [(x0, y0), (x1, y1 - 0.4), (x1, y1 + 0.4)], 0.8), SHADE)


def sketchbook(i: Ink, t: Tabletop) -> None:
    """Draw the corner of the book: boards, leaves, a clean page and the line she has begun."""
    low, high = t.path(BOOK), t.path(BOOK, 1.5)
    inner = [(x * 0.985 - 0.15, y * 0.985 + 0.35) for x, y in BOOK]
    for edge in ((0, 1), (1, 2)):
        a, b = edge
        i.shape([low[a], low[b], high[b], high[a]], CARDBOARD.shade, width=4.6)
    i.shape(high, CARDBOARD.lit, width=4.6)
    page = t.path(inner, 1.8)
    for z in (1.6, 1.7):
        i.shape(t.path(inner, z), PAPER.shade, width=2.2)
    way = _sunward(t)
    shadow = [np.array([BARS[0] + dx, 0.0]) + way * far for dx, far in ((0, -50), (2.6, -50), (2.6, 0), (0, 0))]
    i.shape(page, "#fbf0d6", shades=[t.path([tuple(c) for c in shadow], 1.8)], shade=PAPER.shade, width=4.0)
    for line, width in (
        (
            ((-13.6, 26.2), (-15.2, 24.6), (-15.4, 22.6), (-14.6, 21.2), (-15.9, 19.6), (-15.2, 18.8), (-15.5, 17.6)),
            4.4,
        ),
        (((-13.4, 26.4), (-15.0, 24.9), (-15.3, 22.9)), 3.0),
        (((-15.5, 17.6), (-14.8, 16.4), (-12.9, 16.1)), 4.0),
    ):
        i.line([t.at(x - 4.5, y - 1.2, 1.8) for x, y in line], width, (0.3, 0.05), "#4b4656")


def sugar(i: Ink, t: Tabletop) -> None:
    """Draw two wrapped lumps of sugar."""
    for spot in SUGARS:
        lump = _lump(spot)
        top, low = t.path(lump, 1.3), t.path(lump)
        for a, b in ((3, 0), (0, 1), (1, 2)):
            if lump[b][0] <= lump[a][0]:
                continue  # this side faces away
            i.shape([low[a], low[b], top[b], top[a]], "#b3a4b8", width=3.6)
        band = [tuple(np.array(lump[a]) * (1 - k) + np.array(lump[b]) * k) for a, b, k in _BAND]
        i.shape(top, "#fdf4e2", lights=[t.path(band, 1.3)], light="#3a5596", width=3.6)


_BAND = ((0, 1, 0.3), (0, 1, 0.7), (3, 2, 0.7), (3, 2, 0.3))
"""Where the blue band of the wrapper crosses a lump: between which corners, and how far."""


def pencil(i: Ink, t: Tabletop) -> None:
    """Draw her green pencil."""
    (x0, y0), (x1, y1) = PENCIL
    tip, end = np.array(t.at(x0, y0, 0.4)), np.array(t.at(x1, y1, 0.4))
    way = (end - tip) / np.linalg.norm(end - tip)
    side = np.array([-way[1], way[0]]) * 15

    def bar(a: float, b: float, s0: float, s1: float) -> list[Point]:
        return [
            (*(tip + way * a + side * s0), "c"),
            (*(tip + way * b + side * s0), "c"),
            (*(tip + way * b + side * s1), "c"),
            (*(tip + way * a + side * s1), "c"),
        ]

    length = float(np.linalg.norm(end - tip))
    for points, code in (
        (bar(70, length, -1, 1), "#2f6f73"),
        (bar(70, length, 0.3, 1), "#1f4a5a"),
        (bar(70, length, -1, -0.4), "#5fb0a4"),
        (bar(length - 22, length, -1, 1), "#e0a048"),
        ([(*tip, "c"), (*(tip + way * 70 + side), "c"), (*(tip + way * 70 - side), "c")], "#e8c792"),
        ([(*tip, "c"), (*(tip + way * 22 + side * 0.31), "c"), (*(tip + way * 22 - side * 0.31), "c")], INK),
    ):
        i.fill(points, code)
    i.outline(
        [(*spot, "c") for spot in (tip, tip + way * 70 + side, end + side, end - side, tip + way * 70 - side)],
        4.4,
    )


def her_sleeve(i: Ink) -> None:
    """Draw the pushed-up sleeve of her cardigan, which comes in from the left."""
    WOOL.piece(
        i,
        "-40,250! 90,262 200,296 300,344! 318,470 306,640! 200,668 80,690 -40,700!",
        shades=("-40,520! 100,520 220,500 312,470! 330,700! -40,720!",),
        deeps=("-40,640! 120,640 240,610 310,580! 320,700! -40,720!",),
        folds=(("256,380 220,426 150,432", 6.5), ("262,600 210,566 130,574", 6.0), ("256,480 200,500 100,470", 5.0)),
        width=5.6,
    )
    cast(i, "300,408! 342,414 350,490 338,572! 300,576!")
    WOOL.piece(
        i,
        "240,308! 274,322 312,340! 332,470 320,652! 288,662 252,668! 276,480",
        shades=("240,520! 340,500! 340,680! 240,690!",),
        deeps=("240,620! 340,600! 340,680! 240,690!",),
        width=5.6,
    )
    for rib in ("256,330 290,480 270,650", "276,338 308,480 288,646", "296,346 322,480 306,640"):
        i.line(rib, 3.4, (0.7, 0.4))


def his_sleeve(i: Ink) -> None:
    """Draw shirt cuff and coat sleeve, which come in from the right."""
    i.shape(
        "2370,366! 2412,358 2460,360! 2470,520 2462,662! 2412,664 2366,650! 2350,500",
        SHIRT,
        shades=["2340,520! 2480,540! 2480,680! 2340,680!"],
        shade=SHIRT_SHADE,
        width=5.0,
    )
    i.shape(
        "2430,332! 2500,322 2600,318! 2600,720! 2500,712 2418,694! 2446,600 2452,450",
        COAT,
        shades=["2400,500! 2470,520 2620,500! 2620,730! 2400,730!"],
        shade=COAT_SHADE,
        lights=["2424,326! 2620,306! 2620,342! 2520,346 2438,356!"],
        light=COAT_LIT,
        width=5.6,
    )
    i.line("2500,346 2512,520 2494,704", 3.2, (0.5, 0.5))
    i.line("2600,420 2560,470 2524,480", 5.0, (0.8, 0.05))
    i.line("2600,600 2566,570 2528,572", 5.0, (0.8, 0.05))
    i.dot(2478, 640, 15, INK)
    i.dot(2476, 637, 10, "#5f5b7c")
