"""The title picture: the boulevard at the blue hour, past Arseniy's back.

His coat is the dark ground of the menu; the sky is left quiet for the title.
"""

from __future__ import annotations

import cv2
import numpy as np

from .ink import Ink, blend

COAT, SHADE, DEEP, HAIR, GREY, SKIN, INK = (
    "#2d2d4e", "#20203c", "#15142a", "#221f2e", "#77727f", "#7d5a60", "#100f20",
)  # fmt: skip
AMBER, BLUE = "#f2b35c", "#6f74c8"
SCALE, X, Y = 1.46, 28.0, 205.0  # the figure's canvas laid on the picture


def _coat(i: Ink) -> None:
    body = [(214, 448), (120, 492), (52, 560), (8, 680), (-30, 830), (-60, 1100), (900, 1100)]
    body += [(846, 860), (806, 690), (762, 570), (690, 496), (590, 448), (400, 430)]
    shadow = [
        (214, 440),
        (110, 480),
        (40, 560),
        (-10, 700),
        (-70, 1110),
        (250, 1110),
        (228, 900),
        (250, 700),
        (262, 560),
    ]
    i.shape(body, COAT, [shadow], SHADE, 4.5)
    i.fill([(690, 560), (704, 700), (716, 860), (724, 1110), (700, 1110), (694, 880), (676, 700)], SHADE)
    for seam in (
        [(402, 470), (404, 640), (400, 820), (404, 1090)],
        [(196, 470), (176, 560), (182, 690), (196, 800)],
        [(612, 470), (650, 560), (654, 690), (640, 800)],
    ):
        i.line(seam, 3.6, (0.6, 0.1), INK)
    for fold in (
        [(254, 560), (300, 640), (318, 740)],
        [(560, 540), (520, 630), (506, 740)],
        [(120, 640), (160, 700), (170, 770)],
        [(742, 640), (706, 700), (700, 770)],
        [(300, 880), (352, 900), (380, 890)],
        [(520, 890), (470, 905), (430, 895)],
    ):
        i.line(fold, 3.4, (0.1, 0.5), INK)
    i.fill([(176, 700, "c"), (200, 800), (204, 900), (190, 1000, "c"), (182, 880)], DEEP)
    i.fill([(656, 700, "c"), (636, 800), (634, 900), (648, 1000, "c"), (654, 880)], DEEP)


def _head(i: Ink) -> None:
    for side in (-1, 1):
        ear = [
            (400 + side * 98, 246),
            (400 + side * 120, 226),
            (400 + side * 126, 262),
            (400 + side * 112, 304),
            (400 + side * 96, 312),
        ]
        i.shape(ear, SKIN, [ear[:3]] if side < 0 else [], "#5a4258", 4)
    i.fill([(330, 300), (470, 300), (486, 440), (314, 440)], "#5a4258")
    hair = [(400, 66), (458, 76), (498, 112), (514, 168), (510, 232), (496, 290), (476, 338), (440, 366), (400, 372)]
    hair += [(360, 366), (324, 338), (304, 290), (290, 232), (286, 168), (302, 112), (342, 76)]

    def inside(j: Ink) -> None:
        for s in (-1, 1):
            temple = [
                (400 + s * 120, 236),
                (400 + s * 96, 232),
                (400 + s * 86, 286),
                (400 + s * 84, 330),
                (400 + s * 112, 320),
            ]
            j.fill(temple, GREY if s > 0 else blend(GREY, "#2b2d5b", 0.5))
        for k in range(-4, 5):
            j.line(
                [(400 + 12 * k, 78 + abs(k) * 4), (400 + 25 * k, 180), (400 + 21 * k, 290), (400 + 13 * k, 360)],
                2.6,
                (0.1, 0.3),
                "#3a3650",
            )

    light = [(430, 84), (476, 106), (494, 160), (492, 230), (480, 190), (462, 130)]
    i.shape(hair, HAIR, lights=[light], light="#4b4862", width=4.5, extra=inside)


def _collar(i: Ink) -> None:
    wing = [(284, 318, "c"), (330, 330), (400, 338), (470, 330), (518, 316, "c"), (560, 400), (606, 470, "c")]
    wing += [(520, 496), (400, 508), (280, 496), (194, 470, "c"), (240, 400)]
    dark = [(284, 310), (310, 340), (304, 420), (292, 510), (180, 480), (230, 400)]
    i.shape(wing, COAT, [dark], SHADE, 4.5)
    i.line([(402, 340), (404, 420), (402, 506)], 3.0, (0.4, 0.2), INK)
    i.line([(236, 462), (320, 484), (400, 488), (490, 482), (570, 460)], 2.8, (0.1, 0.1), INK)
    i.line([(518, 316), (498, 352), (470, 372)], 3.0, (0.8, 0.1), INK)
    i.line([(284, 318), (304, 352), (330, 372)], 3.0, (0.8, 0.1), INK)


def figure(w: int, h: int) -> np.ndarray:
    """Arseniy from behind, floating RGBA of the picture's size."""
    i = Ink(w, h, 2, 4.0)
    i.canvas.translate(X, Y)
    i.canvas.scale(SCALE, SCALE)
    _coat(i)
    _head(i)
    _collar(i)
    return i.array()


def _edge_light(solid: np.ndarray, dx: int, dy: int) -> np.ndarray:
    move = np.float32([[1, 0, dx], [0, 1, dy]])
    shifted = cv2.warpAffine(solid, move, solid.shape[::-1], borderMode=cv2.BORDER_REPLICATE)
    rim = cv2.GaussianBlur(np.clip(solid - shifted, 0, 1), (0, 0), 2.2)
    return np.clip((rim - 0.5) * 5 + 0.5, 0, 1)


def compose(street: np.ndarray) -> np.ndarray:
    """Lay the figure over the street, lit amber from the right and blue from the left."""
    h, w = street.shape[:2]
    f = figure(w, h)
    alpha, colours = f[..., 3], f[..., :3]
    solid = (alpha > 0.5).astype(np.float32)
    for dx, dy, code, strength in ((17, 8, AMBER, 0.95), (-11, 6, BLUE, 0.75)):
        rim = _edge_light(solid, dx, dy)[..., None] * strength
        tone = np.array([int(code[k : k + 2], 16) for k in (1, 3, 5)]) / 255
        colours = colours * (1 - rim) + tone * rim
    inside = cv2.distanceTransform(solid.astype(np.uint8), cv2.DIST_L2, 5)
    contour = np.clip(7.5 - cv2.GaussianBlur(inside, (0, 0), 1.4), 0, 1)[..., None] * solid[..., None]
    colours = colours * (1 - contour) + np.array([0.063, 0.059, 0.125]) * contour
    yy = np.linspace(0, 1, f.shape[0])[:, None, None]
    colours = colours * (1 - 0.30 * np.clip((yy - 0.45) / 0.5, 0, 1))  # a quiet ground for the menu
    flat = np.dstack([colours * alpha[..., None], alpha])
    flat = cv2.resize(flat.astype(np.float32), (w, h), interpolation=cv2.INTER_AREA)
    return street * (1 - flat[..., 3:]) + flat[..., :3]
