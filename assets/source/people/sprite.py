"""One sprite: mannequin, face, hair and clothes composed in the right order."""

from __future__ import annotations

from functools import lru_cache
from types import ModuleType

import numpy as np
import skia

from fineness import SPRITE_FINE

from . import arseniy, cast, skin, sophia
from .face import Face
from .figure import Figure
from .ink import Ink, fill_paint, finish
from .style import EXPRESSIONS, STYLES, Expression

WARDROBE: dict[str, ModuleType] = {"arseniy": arseniy, "sophia": sophia}
NECK = {  # what of the head's picture may show above the clothes
    "arseniy": [(200, 0, "c"), (800, 0, "c"), (760, 380, "c"), (622, 470, "c"), (600, 640, "c"), (380, 640, "c"),
                (350, 490, "c"), (200, 400, "c")],
    "sophia": [(300, 0, "c"), (800, 0, "c"), (760, 420, "c"), (600, 480, "c"), (600, 600, "c"), (430, 600, "c"),
               (430, 470, "c"), (300, 400, "c")],
}  # fmt: skip
HEAD_MARKS = [(75, 1165, 1), (75, 30, 1), (430, 300, 1), (430, 300, -1), (75, 690, 1), (560, 620, 1), (560, 620, -1)]


@lru_cache(None)
def figure_of(who: str, pose: str, turn: cast.Turn = (0, 0, 0)) -> Figure:
    return cast.pose(who, pose, turn)


@lru_cache(None)
def _reference(who: str) -> Figure:
    return cast.reference(who)


@lru_cache(None)
def _head(who: str, pose: str, turn: cast.Turn, fine: int):
    style = STYLES[who]
    layer, buffer, _ = skin.head_layer(figure_of(who, pose, turn), style.skin, style.shadow, style.sharp_nose, fine)
    return layer, buffer.origin


@lru_cache(None)
def _hand(who: str, pose: str, side: int, fine: int):
    style = STYLES[who]
    layer, buffer, _ = skin.hand_layer(figure_of(who, pose), side, style.skin, style.shadow, fine)
    return layer, buffer.origin


def head_matrix(who: str, figure: Figure) -> skia.Matrix:
    """The similarity that carries the reference head, on which the hair was drawn, to this one."""
    a = np.array([_reference(who).landmark(*mark) for mark in HEAD_MARKS])
    b = np.array([figure.landmark(*mark) for mark in HEAD_MARKS])
    ac, bc = a.mean(0), b.mean(0)
    za, zb = ((p - c) @ np.array([1, 1j]) for p, c in ((a, ac), (b, bc)))
    k = (np.conj(za) * zb).sum() / (abs(za) ** 2).sum()
    moved = k * (ac @ np.array([1, 1j]))
    matrix = skia.Matrix()
    matrix.setAll(k.real, -k.imag, float(bc[0] - moved.real), k.imag, k.real, float(bc[1] - moved.imag), 0, 0, 1)
    return matrix


def compose(ink: Ink, who: str, pose: str, e: Expression) -> None:
    """Draw a whole figure on a canvas, back to front."""
    figure, style, clothes = figure_of(who, pose, e.head), STYLES[who], WARDROBE[who]
    matrix, canvas = head_matrix(who, figure), ink.canvas

    def carried(draw) -> None:
        canvas.save()
        canvas.concat(matrix)
        draw(ink)
        canvas.restore()

    clothes.behind(ink)
    carried(clothes.behind_head)
    canvas.save()
    canvas.clipPath(ink.path(NECK[who]), True)
    ink.image(*_head(who, pose, e.head, ink.ss))
    _hair_shadow(ink, clothes, matrix, figure, style.shadow)
    canvas.restore()
    face = Face(figure, ink, style)
    face.wrinkles(e)
    face.nose()
    face.mouth(e)
    for side in (1, -1):
        face.eye(side, e.for_side(side))
    if who == "sophia":
        sophia.smudge(ink, figure)
    carried(clothes.hair)
    getattr(clothes, pose)(ink, lambda side: ink.image(*_hand(who, pose, side, ink.ss)))


def _hair_shadow(ink: Ink, clothes: ModuleType, matrix: skia.Matrix, figure: Figure, code: str) -> None:
    """The hair's cast shadow: its own shape, moved, on what is already drawn."""
    paint = fill_paint(code)
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    ink.canvas.concat(matrix)
    ink.canvas.translate(5 if figure.light[0] < 0 else -5, 11)
    ink.canvas.drawPath(ink.path(clothes.HAIR_SHAPE), paint)


def sprite(who: str, pose: str, expression: str, fine: int = SPRITE_FINE) -> np.ndarray:
    """A finished sprite as floating RGBA, 1000 by 1500."""
    e = EXPRESSIONS[who][expression]
    ink = Ink(1000, 1500, fine)
    compose(ink, who, pose, e)
    side = 1 if figure_of(who, pose, e.head).light[0] < 0 else -1
    return finish(ink.array(), ink.w, ink.h, ss=fine, rim=side)
