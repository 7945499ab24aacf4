"""The marks of the map: seal, pin, drawn fine once for each size."""

import math
from functools import lru_cache
from typing import Literal, assert_never

import pygame

from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_shape
from game.screen.story_map.strokes import pale
from game.screen.theme import Theme, blend

SealKind = Literal["met", "next", "far"]
"""The seal of an ending that was met, of one a way leads to, of one beyond."""

_SCALLOPS = 14


@lru_cache(maxsize=16)
def seal(side: int, theme: Theme, kind: SealKind) -> pygame.Surface:
    """Return a seal: of wax with a star; of wax without one where a way leads to it; sketched in pencil beyond."""

    def draw(large: pygame.Surface) -> None:
        middle = large.get_width() / 2
        match kind:
            case "met":
                draw_shape(large, theme.ink, _scalloped(middle, 0.98))
                draw_shape(large, theme.vermilion, _scalloped(middle, 0.88))
                draw_shape(large, theme.wine, _star(middle, 0.66, 0.66))
                draw_shape(large, theme.vermilion, _star(middle, 0.58, 0.58))
                draw_shape(large, theme.cream, _star(middle, 0.5, 0.21))
            case "next":
                draw_shape(large, theme.ink, _scalloped(middle, 0.98))
                draw_shape(large, theme.wine, _scalloped(middle, 0.9))
                draw_shape(large, theme.ink, _star(middle, 0.68, 0.68))
                draw_shape(large, theme.wine, _star(middle, 0.63, 0.63))
            case "far":
                draw_shape(large, pale(theme), _scalloped(middle, 0.96))
                draw_shape(large, blend(theme.cream, theme.sheet, 0.6), _scalloped(middle, 0.9))
                draw_shape(large, pale(theme), _star(middle, 0.52, 0.22))
                draw_shape(large, blend(theme.cream, theme.sheet, 0.6), _star(middle, 0.41, 0.16))
            case _:
                assert_never(kind)

    return draw_fine((side, side), pale(theme) if kind == "far" else theme.ink, draw)


@lru_cache(maxsize=4)
def halo(side: int, theme: Theme, edge: float) -> pygame.Surface:
    """Return the round of amber behind a seal that has the focus, with an edge of so many pixels."""

    def draw(large: pygame.Surface) -> None:
        middle = large.get_width() / 2
        draw_shape(large, theme.ink, _star(middle, 0.98, 0.98))
        inner = 0.98 - 2 * edge / side
        draw_shape(large, theme.amber, _star(middle, inner, inner))

    return draw_fine((side, side), theme.ink, draw)


@lru_cache(maxsize=8)
def pin(side: int, theme: Theme) -> pygame.Surface:
    """Return the pin that stands where the player is, its point in the middle of its lower edge."""

    def draw(large: pygame.Surface) -> None:
        wide = large.get_width()
        draw_shape(large, theme.ink, _drop(wide, 1.0))
        draw_shape(large, theme.vermilion, _drop(wide, 0.8))
        draw_shape(large, theme.cream, _ring((wide / 2, wide * 0.36), wide * 0.14))

    return draw_fine((side, side), theme.ink, draw)


def _drop(wide: float, part: float) -> list[tuple[float, float]]:
    """A round head that runs out into a point below."""
    x, y, radius = wide / 2, wide * 0.36, wide * 0.34 * part
    turns = (math.pi * (0.86 + 1.28 * step / 24) for step in range(25))
    tip = y + (wide - y) * (0.99 if part == 1.0 else 0.86)
    return [*((x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns), (x, tip)]


def _ring(middle: tuple[float, float], radius: float) -> list[tuple[float, float]]:
    turns = (2 * math.pi * step / 24 for step in range(24))
    return [(middle[0] + radius * math.cos(turn), middle[1] + radius * math.sin(turn)) for turn in turns]


def _scalloped(middle: float, part: float) -> list[tuple[float, float]]:
    points = []
    for step in range(_SCALLOPS * 8):
        turn = 2 * math.pi * step / (_SCALLOPS * 8)
        radius = middle * part * (0.95 + 0.05 * math.cos(turn * _SCALLOPS))
        points.append((middle + radius * math.cos(turn), middle + radius * math.sin(turn)))
    return points


def _star(middle: float, outer: float, inner: float) -> list[tuple[float, float]]:
    """Five points; a circle when both radii are the same."""
    points = []
    count = 10 if outer != inner else 48
    for step in range(count):
        radius = middle * (outer if step % 2 == 0 else inner)
        turn = 2 * math.pi * step / count - math.pi / 2
        points.append((middle + radius * math.cos(turn), middle + radius * math.sin(turn)))
    return points
