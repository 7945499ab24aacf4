"""The pointers, drawn by hand: a pen's nib, a hand over what can be clicked."""

import math
from collections.abc import Sequence

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import Point, draw_shape, draw_stroke
from game.screen.theme import Theme, blend

GRID = 32
"""Pointers are drawn on a square of so many units."""
NIB_TIP, HAND_TIP = (2.0, 1.8), (11.0, 1.8)
"""Where they point, in units."""
_SLANT = math.radians(52)
"""How steeply the pen is held."""
_NIB = ((0.0, 0.4), (4.0, 1.8), (8.5, 3.8), (12.5, 4.9), (15.0, 4.6), (17.2, 2.9))
_BAND = ((16.8, 2.9), (20.8, 3.1))
_HOLDER = ((20.6, 2.9), (29.0, 2.7), (35.0, 1.8))
"""Their half width so far from the tip."""
_HAND = (
    *((9.0, 4.0), (9.6, 2.1), (11.0, 1.5), (12.4, 2.1), (13.0, 4.0), (13.1, 11.4)),
    *((14.6, 10.2), (16.6, 10.6), (17.3, 12.4)),
    *((18.6, 11.4), (20.4, 11.9), (21.0, 13.6)),
    *((22.2, 12.9), (24.0, 13.5), (24.5, 15.4), (24.4, 20.0), (22.8, 26.6), (11.8, 26.6)),
    *((10.0, 23.4), (6.2, 19.2), (4.6, 16.4), (5.4, 14.6), (7.4, 15.0), (9.0, 17.2)),
)
_BACK = ((19.5, 13.0), (24.6, 14.0), (24.4, 20.0), (22.6, 27.0), (18.0, 27.0), (21.0, 20.0))
"""The side of the hand that lies in shadow."""
_FINGERS = (((13.1, 11.0), (13.2, 15.4)), ((17.3, 12.4), (17.2, 16.0)), ((21.0, 13.8), (20.8, 16.8)))
_CUFF = ((11.2, 26.4), (23.4, 26.4), (23.9, 30.2), (10.6, 30.2))
_LINE = 1.3
"""The thickness of the contour, in units."""


def nib(side: int, theme: Theme) -> pygame.Surface:
    """Return a pen that points with its nib to the upper left, on a square of ``side`` pixels."""

    def draw(large: pygame.Surface) -> None:
        for half in (_HOLDER, _BAND, _NIB):
            draw_shape(large, theme.ink, _placed(large, _along(half, _LINE)))
        draw_shape(large, theme.wine, _placed(large, _along(_HOLDER)))
        draw_shape(large, theme.amber, _placed(large, _along(_BAND)))
        draw_shape(large, theme.cream, _placed(large, _along(_NIB)))
        shade = blend(theme.cream, theme.violet, 0.45)
        draw_shape(large, shade, _placed(large, [_held(t, s) for t, s in (*_NIB[1:], (15.0, 1.4), (9.0, 0.9))]))
        slit = [_held(t, 0.0) for t in (4.0, 7.0, 10.5)]
        draw_stroke(large, theme.ink, _placed(large, slit), large.get_width() / GRID)
        hole = _placed(large, [_held(11.0, 0.0)])[0]
        pygame.draw.circle(large, theme.ink, hole, 1.1 * large.get_width() / GRID)

    return draw_fine((side, side), theme.ink, draw, 8)


def hand(side: int, theme: Theme) -> pygame.Surface:
    """Return a hand whose finger points up, on a square of ``side`` pixels."""

    def draw(large: pygame.Surface) -> None:
        unit = large.get_width() / GRID
        outline = _placed(large, _rounded(_HAND))
        _contour(large, theme, _placed(large, _CUFF), unit)
        draw_shape(large, theme.wine, _placed(large, _CUFF))
        _contour(large, theme, outline, unit)
        draw_shape(large, theme.cream, outline)
        draw_shape(large, blend(theme.cream, theme.violet, 0.45), _placed(large, _rounded(_BACK)))
        for finger in _FINGERS:
            top, root = _placed(large, finger)
            pygame.draw.line(large, theme.ink, top, root, width=max(1, round(unit)))

    return draw_fine((side, side), theme.ink, draw, 8)


def _contour(surface: pygame.Surface, theme: Theme, outline: Sequence[Point], unit: float) -> None:
    """Ink around a shape, as thick outside as a contour is."""
    for start, end in zip(outline, (*outline[1:], outline[0]), strict=True):
        pygame.draw.line(surface, theme.ink, start, end, width=round(2 * _LINE * unit))
        pygame.draw.circle(surface, theme.ink, start, _LINE * unit)


def _along(half: Sequence[tuple[float, float]], more: float = 0.0) -> list[Point]:
    """A shape around the pen's axis: its half width at each distance from the tip, and ``more`` on every side."""
    ends = [(half[0][0] - more, half[0][1] + more * 0.6), *((t, s + more) for t, s in half)]
    ends.append((half[-1][0] + more, half[-1][1] + more * 0.6))
    return [_held(t, s) for t, s in ends] + [_held(t, -s) for t, s in reversed(ends)]


def _held(along: float, across: float) -> Point:
    """A point of the pen, as it is held: so far from its tip, so far to the right of its axis."""
    x = NIB_TIP[0] + along * math.cos(_SLANT) - across * math.sin(_SLANT)
    y = NIB_TIP[1] + along * math.sin(_SLANT) + across * math.cos(_SLANT)
    return x, y


def _rounded(points: Sequence[Point]) -> list[Point]:
    """The shape with its corners cut, twice."""
    cut = list(points)
    for _ in range(2):
        pairs = zip(cut, (*cut[1:], cut[0]), strict=True)
        cut = [(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part) for a, b in pairs for part in (0.25, 0.75)]
    return cut


def _placed(surface: pygame.Surface, points: Sequence[Point]) -> list[Point]:
    """Points in units, on the surface."""
    unit = surface.get_width() / GRID
    return [(x * unit, y * unit) for x, y in points]
