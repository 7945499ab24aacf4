"""Two hands and a wineglass: the table of the café, close, in the last sun."""

from __future__ import annotations

import cv2
import numpy as np
import skia

from fineness import PICTURE, SPRITE_FINE
from people import arseniy, human, sophia
from people.figure import BASE, NEUTRAL
from people.human import Rotations
from people.ink import Ink
from people.limbs import close, curl, oppose
from people.skin import Skin
from places.drawing import Array, fit, grade, grain, screen, vignette

from . import full_glasses, still_life
from .close_hand import CloseHand, Grip
from .nails import Tones, creases, nails, tendons
from .still_life import SHADE
from .tabletop import Tabletop

SIZE = (2560, 1440)
TABLE = Tabletop(38.5, 38, (1250, 770), (-0.38, -0.62, -0.68))
WINE, WHISKY = (1.7, -3.2, 0.0), (10.6, 13.2, 0.0)
"""Where the glasses stand."""
TEAL, AMBER, VERMILION = "#2f6f73", "#f2b35c", "#c8442f"


def _thumb_out(side: int, degrees: float) -> Rotations:
    """Turn the thumb about the length of the hand, out of the palm."""
    s = "L" if side > 0 else "R"
    length = BASE.joint(NEUTRAL, f"finger3-1.{s}") - BASE.joint(NEUTRAL, f"wrist.{s}")
    return {f"finger1-1.{s}": oppose(side, 34)[f"finger1-1.{s}"] @ human.rotation(length, degrees)}


HERS = Grip(
    1,
    close(1, 0.5)
    | curl(1, (2,), (-4, 8, 4))
    | curl(1, (3,), (6, 14, 8))
    | curl(1, (4,), (14, 22, 14))
    | curl(1, (5,), (22, 26, 16))
    | oppose(1, -8),
    (-18.0, -1.0, 9.6),
    (1, 0.10, -0.16),
    (-0.05, 0.85, 0.55),
)
HIS = Grip(
    -1,
    close(-1, 1.6) | curl(-1, (2, 3), (2, 4, 2)) | curl(-1, (4, 5), (5, 8, 4)) | _thumb_out(-1, 34),
    (26.4, 4.6, 5.6),
    (-1, 0.04, -0.02),
    (-0.1, -0.16, 1),
)
SKIN_HERS = Skin("#f0bd94", "#a8707c", soft=6, depth=0.5, line=4.2, contour=5.6, rounding=3, threshold=0.16)
SKIN_HIS = Skin("#edb98c", "#94626f", soft=6, depth=0.5, line=4.2, contour=5.6, rounding=3, threshold=0.16)


def _thrown(i: Ink, hand: CloseHand) -> None:
    """Lay a hand's shadow on the marble."""
    points, triangles = hand.shadow()
    mask = np.zeros((SIZE[1], SIZE[0]), np.uint8)
    for triangle in points[triangles]:
        cv2.fillConvexPoly(mask, np.int32(np.round(triangle * 8)), 255, cv2.LINE_8, 3)
    large = cv2.GaussianBlur(cv2.resize(mask, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), (0, 0), 5)
    mask = (large > 127).astype(np.uint8)
    path = skia.Path()
    for line in cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_TC89_L1)[0]:
        path.addPoly([skia.Point(float(x) / 2, float(y) / 2) for x, y in line[:, 0]], True)
    path.setFillType(skia.PathFillType.kEvenOdd)
    i.fill(path, SHADE)


def _marble(i: Ink, hands: tuple[CloseHand, ...]) -> None:
    """Draw the table top in the light of the window, and all shadows on it as one."""

    def light(inside: Ink) -> None:
        still_life.window_light(inside, TABLE)
        for hand in hands:
            _thrown(inside, hand)
        for spot, profile in ((WINE, full_glasses.STEMMED), (WHISKY, full_glasses.STRAIGHT)):
            for shadow in full_glasses.fallen(TABLE, spot, profile):
                inside.fill(shadow, SHADE)
        full_glasses.caustic(inside, TABLE, WINE, 11.5, "#c2425a")
        full_glasses.caustic(inside, TABLE, WHISKY, 2.6, "#f0a24a")
        still_life.things_shadows(inside, TABLE)
        still_life.veins(inside, TABLE)

    still_life.floor(i)
    still_life.table_top(i, TABLE, light)


def _paint_on(i: Ink, hand: CloseHand) -> None:
    """Smear paint on fingers and knuckle, as she has it in every picture."""

    def near(bone: str, dx: float, dy: float) -> tuple[float, float]:
        x, y, _ = TABLE.pixels(hand.joint(bone))[0]
        return float(x) + dx, float(y) + dy

    x, y = near("finger2-1", 26, 14)
    i.fill([(x, y), (x + 34, y - 4), (x + 60, y + 8), (x + 46, y + 20), (x + 14, y + 15)], TEAL)
    i.line([(x - 40, y + 14), (x - 18, y + 12), (x + 4, y + 20)], 9, (0.6, 0.1), TEAL)
    x, y = near("finger3-3", -2, -2)
    i.fill([(x, y), (x + 16, y - 4), (x + 24, y + 12), (x + 8, y + 16)], VERMILION)
    x, y = near("finger1-2", 26, -6)
    i.line([(x, y), (x + 22, y + 6), (x + 44, y + 18)], 9, (0.5, 0.1), AMBER)
    x, y = near("wrist", 60, -24)
    i.line([(x, y), (x + 40, y - 2), (x + 74, y + 8)], 10, (0.7, 0.05), VERMILION)


def _hers(i: Ink, hand: CloseHand) -> None:
    i.image(*hand.picture(SKIN_HERS, i.ss))
    tones = Tones("#f6cdb0", "#fff0dc", "#7d4a58")
    creases(i, hand, (2, 3), tones)
    nails(i, hand, (1, 2, 3, 4, 5), tones)
    _paint_on(i, hand)
    still_life.her_sleeve(i)


def _his(i: Ink, hand: CloseHand) -> None:
    i.image(*hand.picture(SKIN_HIS, i.ss))
    tendons(i, hand, "#d0926f")
    tones = Tones("#f3caa6", "#fff0dc", "#6f4150")
    creases(i, hand, (2, 3, 4, 5), tones)
    nails(i, hand, (1, 2, 3, 4, 5), tones, 1.1)
    still_life.his_sleeve(i)


def _lit(img: Array) -> Array:
    """Let the window glow over what it lights, and the corners sink."""
    w, h = PICTURE
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    glow = np.exp(-(((xx / w - 0.60) / 0.42) ** 2 + ((yy / h - 0.30) / 0.46) ** 2))[..., None]
    img = img * (0.86 + 0.16 * glow * np.array([1.05, 1.0, 0.88], np.float32))
    img = screen(img, glow * np.array([0.10, 0.065, 0.02], np.float32))
    return grain(grade(vignette(img, 0.34, "#5a4a86"), 1.1, 0.14))


def draw() -> Array:
    """Return the finished picture."""
    i = Ink(*SIZE, min(SPRITE_FINE, 2), 5.0)
    hers, his = CloseHand(sophia.PERSON, HERS, TABLE, "#ffdcb4"), CloseHand(arseniy.PERSON, HIS, TABLE, "#ffd6a4")
    _marble(i, (hers, his))
    still_life.sketchbook(i, TABLE)
    still_life.sugar(i, TABLE)
    full_glasses.tumbler(i, TABLE, WHISKY)
    _his(i, his)
    full_glasses.wineglass(i, TABLE, WINE)
    _hers(i, hers)
    still_life.pencil(i, TABLE)
    return _lit(fit(i.array()[..., :3], *PICTURE))
