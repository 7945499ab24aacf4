"""One sprite: mannequin, face, hair and clothes composed in the right order."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import skia

from fineness import SPRITE_FINE
from places.memory import drain

from . import skin
from .cast import expressing, posed, reference
from .expression import Expression
from .face import Face
from .figure import Figure
from .ink import INK, Ink, Points, fill_paint, finish
from .person import Draw, Person, Recollection
from .style import Style

_HEAD_MARKS = ((75, 1165, 1), (75, 30, 1), (430, 300, 1), (430, 300, -1), (75, 690, 1), (560, 620, 1), (560, 620, -1))


@lru_cache(None)
def _head(figure: Figure, style: Style, fine: int) -> tuple[np.ndarray, tuple[int, int]]:
    layer, buffer, _ = skin.head_layer(figure, style, fine)
    return layer, buffer.origin


@lru_cache(None)
def _hand(person: Person, pose: str, side: int, fine: int) -> tuple[np.ndarray, tuple[int, int]]:
    layer, buffer, _ = skin.hand_layer(posed(person, pose), side, person.style, fine)
    return layer, buffer.origin


def head_matrix(person: Person, figure: Figure) -> skia.Matrix:
    """Return the similarity that carries the head over which the hair was drawn to this one."""
    a = np.array([reference(person).landmark(*mark) for mark in _HEAD_MARKS])
    b = np.array([figure.landmark(*mark) for mark in _HEAD_MARKS])
    ac, bc = a.mean(0), b.mean(0)
    za, zb = ((p - c) @ np.array([1, 1j]) for p, c in ((a, ac), (b, bc)))
    k = (np.conj(za) * zb).sum() / (abs(za) ** 2).sum()
    moved = k * (ac @ np.array([1, 1j]))
    matrix = skia.Matrix()
    matrix.setAll(k.real, -k.imag, float(bc[0] - moved.real), k.imag, k.real, float(bc[1] - moved.imag), 0, 0, 1)
    return matrix


def compose(ink: Ink, person: Person, pose: str, e: Expression) -> None:
    """Draw a whole figure on a canvas, back to front."""
    figure, stance = expressing(person, pose, e), person.poses[pose]
    matrix, canvas = head_matrix(person, figure), ink.canvas

    def carried(draw: Draw) -> None:
        canvas.save()
        canvas.concat(matrix)
        draw(ink)
        canvas.restore()

    (stance.behind or person.behind)(ink)
    carried(person.behind_head)
    canvas.save()
    canvas.clipPath(ink.path(stance.neck or person.neck), True)
    ink.image(*_head(figure, person.style, ink.ss))
    _hair_shadow(ink, person, stance.hair_shape or person.hair_shape, matrix, figure)
    canvas.restore()
    _face(ink, person, figure, e)
    carried(stance.hair or person.hair)
    stance.draw(ink, lambda side: ink.image(*_hand(person, pose, side, ink.ss)))


def _face(ink: Ink, person: Person, figure: Figure, e: Expression) -> None:
    face = Face(figure, ink, person.style)
    face.below(e)
    face.above(e)
    person.on_face(ink, figure)


def _hair_shadow(ink: Ink, person: Person, shape: Points, matrix: skia.Matrix, figure: Figure) -> None:
    """Draw the hair's cast shadow: its own shape, moved, on what is already drawn."""
    paint = fill_paint(person.style.shadow)
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    ink.canvas.concat(matrix)
    ink.canvas.translate(5 if figure.light[0] < 0 else -5, 11)
    ink.canvas.drawPath(ink.path(shape), paint)


def sprite(person: Person, pose: str, expression: str, fine: int = SPRITE_FINE) -> np.ndarray:
    """Return a finished sprite as floating RGBA, 1000 by 1500."""
    return _drawn(Ink(1000, 1500, fine), person, pose, person.expressions[expression])


def face_cut(person: Person, pose: str, e: Expression, fine: int = SPRITE_FINE) -> tuple[np.ndarray, tuple[int, int]]:
    """Return only the square round the face, and its upper left corner on the whole canvas."""
    figure = expressing(person, pose, e)
    marks = np.array([figure.landmark(*mark) for mark in _HEAD_MARKS])
    centre, reach = marks.mean(0), int(np.ptp(marks, axis=0).max() * 0.75)
    x, y = (max(0, int(v) - reach) for v in centre)
    return _drawn(Ink(2 * reach, 2 * reach, fine, corner=(x, y)), person, pose, e), (x, y)


def _drawn(ink: Ink, person: Person, pose: str, e: Expression) -> np.ndarray:
    side = 1 if posed(person, pose).light[0] < 0 else -1
    ink.heavy = (0.62 * side, 0.78)
    compose(ink, person, pose, e)
    if person.remembered:
        return _drained(ink, person.remembered, side)
    return finish(ink.array(), ink.w, ink.h, ss=ink.ss, rim=side)


def _drained(ink: Ink, memory: Recollection, side: int) -> np.ndarray:
    """Finish a figure in the colours of the memories' pictures."""
    rim, light = (side, memory.accent) if memory.accent and memory.rim else (0, INK)
    picture = finish(ink.array(), ink.w, ink.h, ss=ink.ss, rim=rim, rim_width=memory.rim, rim_light=light)
    picture[..., :3] = drain(np.clip(picture[..., :3], 0, 1), memory.accent, flat=0)
    return picture
