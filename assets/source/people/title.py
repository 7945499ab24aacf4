"""Arseniy from behind, who looks down the boulevard behind the title.

He is a picture of his own for the lower left corner of the street's: both drift at their own pace.
"""

from __future__ import annotations

import cv2
import numpy as np

from fineness import PART, PICTURE

from .ink import Ink, blend, parts

COAT, SHADE, DEEP, INK = "#33354f", "#22233f", "#15142a", "#100f20"
HAIR, SHEEN, GREY, SKIN, SKIN_SHADE = "#1f1c2c", "#45435e", "#77727f", "#9a6a62", "#5a4258"
AMBER, GOLD = "#f2b35c", "#ffcf7a"
SCALE, X, Y = 1.26, -66.0, 322.0
"""Where the figure's own canvas, its head around 400, lies on a picture of 2560 by 1440."""
MARGIN = 40
"""So far beyond the picture he is drawn: light from a side is reckoned without seeing an end."""

_BODY = (
    "250,446 176,470 104,500 46,552 8,640 -14,740 -40,860 -64,1100! 884,1100! 850,880 822,760 796,640 756,552 698,500 "
    "622,470 552,446 400,430"
)
_BODY_SHADES = (
    "250,440 206,480 226,560 236,700 214,880 226,1110! -80,1110! -40,860 20,620 90,490",
    "694,556 706,700 716,850 728,1110! 690,1110! 690,880 676,700",
    "404,520! 418,700 424,900 430,1110! 404,1110!",
)
_BLACKS = (
    "166,690! 190,790 196,900 182,1010! 172,880",
    "664,690! 644,790 642,900 656,1010! 662,880",
    "330,1000! 400,1020 472,1000! 404,1040",
)
_SEAMS = (
    "404,500 408,640 404,820 408,1090",
    "176,470 158,560 166,690 184,800 180,900",
    "628,470 668,560 672,690 656,800 660,900",
)
_FOLDS = (
    "60,600 96,640 120,700",
    "44,720 90,760 128,772",
    "84,880 120,900 160,896",
    "752,600 722,640 704,706",
    "782,720 740,770 700,782",
    "752,890 712,910 676,902",
    "300,800 346,830 384,826",
    "520,800 478,834 430,828",
    "286,940 340,962 392,956",
    "540,940 490,966 428,960",
)
_YOKE = "172,630! 290,664 404,674 524,664 664,630!"
"""The lower edge of the flap that keeps the rain off the shoulders."""


def picture() -> np.ndarray:
    """Return the figure, lit amber by the brasserie on its left and the lamp on its right, as floating RGBA."""
    rgba = figure()
    solid = (rgba[..., 3] > 0.5).astype(np.float32)
    colours = rgba[..., :3]
    for dx, dy, code, strength in ((16, 7, AMBER, 0.95), (-12, 6, GOLD, 0.9)):
        _lay(colours, _edge_light(solid, dx, dy) * strength, code)
    inside = cv2.distanceTransform(solid.astype(np.uint8), cv2.DIST_L2, 5)
    _lay(colours, np.clip(7.5 / PART - cv2.GaussianBlur(inside, (0, 0), 1.4), 0, 1) * solid, INK)
    down = np.linspace(0, 1, rgba.shape[0])[:, None, None]
    colours *= 1 - 0.34 * np.clip((down - 0.55) / 0.45, 0, 1)
    colours *= rgba[..., 3:]
    small = cv2.resize(_within(rgba), PICTURE, interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return _corner(small)


def figure() -> np.ndarray:
    """Return the drawing alone, twice as fine as the picture, with a margin all around."""
    w, h = (side + 2 * MARGIN // PART for side in PICTURE)
    ink = Ink(w, h, 2, 3.6, corner=(-MARGIN // PART, -MARGIN // PART))
    ink.canvas.scale(1 / PART, 1 / PART)
    ink.canvas.translate(X, Y)
    ink.canvas.scale(SCALE, SCALE)
    _coat(ink)
    _head(ink)
    _collar(ink)
    return ink.array()


def _coat(ink: Ink) -> None:
    ink.shape(_BODY, COAT, _BODY_SHADES, SHADE, 4.2)
    ink.fill("172,630! 290,664 404,674 524,664 664,630! 660,654 524,698 404,710 290,698 176,656", SHADE)
    for black in _BLACKS:
        ink.fill(black, DEEP)
    for seam in _SEAMS:
        ink.line(seam, 3.2, (0.6, 0.1), INK)
    ink.line(_YOKE, 3.6, (0.3, 0.3), INK)
    ink.line("184,642 292,673 404,683 522,673 652,642", 1.6, (0.3, 0.3), INK)
    for fold in _FOLDS:
        ink.line(fold, 3.2, (0.1, 0.5), INK)
    for side in (-1, 1):
        _strap(ink, side)


def _strap(ink: Ink, side: int) -> None:
    """One of the straps on the shoulders, with its button."""

    def at(*places: tuple[float, float]) -> list[tuple[float, float, str]]:
        return [(404 + side * x, y, "c") for x, y in places]

    ink.shape(
        at((150, 462), (240, 476), (298, 520), (290, 548), (226, 516), (156, 500)),
        COAT if side < 0 else blend(COAT, SHADE, 0.5),
        [at((150, 484), (240, 500), (298, 544), (280, 560), (150, 506))],
        SHADE,
        3.4,
    )
    ink.dot(404 + side * 268, 520, 8.5, INK)
    ink.dot(404 + side * 268 - 2, 518, 5.5, blend(COAT, AMBER, 0.35))


def _head(ink: Ink) -> None:
    ink.shape("322,270 478,270 492,350 498,450! 302,450! 308,350", SKIN, ["300,250 366,270 352,360 380,450! 290,450!"],
              SKIN_SHADE, 3.4)  # fmt: skip
    ink.line("372,388 378,420 374,446", 2.4, (0.2, 0.2), SKIN_SHADE)
    ink.line("428,388 422,420 426,446", 2.4, (0.2, 0.2), SKIN_SHADE)
    for side in (-1, 1):
        _ear(ink, side)
    hair = (
        "400,58 452,66 492,98 510,150 512,206 504,262 494,306 482,334 470,318 456,352 438,346 424,374 400,366 "
        "378,374 364,346 346,352 330,318 318,334 306,306 296,262 288,206 290,150 308,98 348,66"
    )
    ink.shape(hair, HAIR, width=4.2, extra=_combed)


def _ear(ink: Ink, side: int) -> None:
    def at(*places: tuple[float, float]) -> list[tuple[float, float]]:
        return [(400 + side * x, y) for x, y in places]

    ink.shape(at((100, 216), (118, 208), (128, 226), (124, 262), (112, 294), (98, 298)), SKIN,
              [at((96, 230), (112, 240), (110, 286), (94, 300))], SKIN_SHADE, 3.4)  # fmt: skip
    ink.line(at((110, 222), (118, 240), (112, 268)), 2.0, (0.3, 0.3), SKIN_SHADE)


def _combed(ink: Ink) -> None:
    """The comb's traces, from the crown to the nape; grey at the temples; a sheen of the lamp."""
    for side in (-1, 1):
        grey = [(400 + side * x, y) for x, y in ((120, 196), (96, 206), (92, 250), (84, 276), (90, 300), (78, 318),
                                                   (92, 340), (120, 320))]  # fmt: skip
        ink.fill(grey, GREY if side > 0 else blend(GREY, "#2b2d5b", 0.45))
        for x, y, reach in ((104, 214, 70), (94, 236, 66), (86, 268, 44)):
            hair = [(400 + side * x, y), (400 + side * (x - 6), y + reach * 0.6), (400 + side * (x - 14), y + reach)]
            ink.line(hair, 2.6, (0.2, 0.1), HAIR)
    ink.fill("446,78 480,108 498,160 500,214 488,180 470,132", SHEEN)
    ink.fill("330,84 306,116 296,160 310,140 326,112", blend(HAIR, SHEEN, 0.6))
    for x, bend in ((-86, -8), (-60, -7), (-34, -4), (30, 4), (56, 6), (82, 8)):
        trace = [(400 + x * 0.55, 74 + abs(x) * 0.16), (400 + x + bend, 170), (400 + x * 0.92 + bend, 260),
                 (400 + x * 0.55, 340)]  # fmt: skip
        ink.line(trace, 2.6, (0.05, 0.1), "#3d3a54")
    ink.line("396,250 402,300 399,362", 4.0, (0.05, 0.5), INK)
    for x in (-40, -18, 18, 40):
        ink.line([(400 + x, 262), (400 + x * 0.7, 300), (400 + x * 0.2, 348)], 2.2, (0.05, 0.1), "#3d3a54")


def _collar(ink: Ink) -> None:
    wing = (
        "292,330! 340,344 400,350 462,344 510,330! 548,400 584,452! 560,486 480,510 404,516 326,510 246,486 222,452! "
        "258,400"
    )
    dark = "292,322! 322,350 312,420 318,516! 200,480! 240,390"
    ink.shape(wing, COAT, [dark, "404,350! 420,420 424,520! 404,520!"], SHADE, 4.2)
    ink.line("404,352 408,430 405,514", 2.8, (0.4, 0.2), INK)
    ink.line("250,470 326,493 404,499 482,493 556,470", 2.2, (0.1, 0.1), INK)
    ink.line("300,342 346,357 402,362 458,357 502,342", 1.8, (0.1, 0.1), INK)
    ink.line("508,334 494,366 470,386", 2.8, (0.8, 0.1), INK)
    ink.line("294,334 308,366 332,386", 2.8, (0.8, 0.1), INK)
    ink.line("548,404 522,424 506,454", 2.8, (0.7, 0.1), INK)


def _edge_light(solid: np.ndarray, dx: int, dy: int) -> np.ndarray:
    """Where light from one side grazes the figure, 0 to 1."""
    move = np.array([[1, 0, dx / PART], [0, 1, dy / PART]], np.float32)
    shifted = cv2.warpAffine(solid, move, solid.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
    rim = cv2.GaussianBlur(np.clip(solid - shifted, 0, 1), (0, 0), 2.2 / PART)
    return np.clip((rim - 0.5) * 5 + 0.5, 0, 1)


def _lay(colours: np.ndarray, cover: np.ndarray, code: str) -> None:
    """Lay a colour over others where it covers, in place."""
    k = cover[..., None].astype(np.float32)
    colours *= 1 - k
    colours += k * (np.array(parts(code), np.float32) / 255)


def _within(rgba: np.ndarray) -> np.ndarray:
    """Return the figure without its margin."""
    edge = 2 * (MARGIN // PART)
    return np.ascontiguousarray(rgba[edge:-edge, edge:-edge])


def _corner(rgba: np.ndarray) -> np.ndarray:
    """Return no more of the picture than he fills: its lower left corner."""
    rows, columns = np.nonzero(rgba[..., 3] > 1 / 255)
    return np.ascontiguousarray(rgba[rows.min() :, : columns.max() + 1])
