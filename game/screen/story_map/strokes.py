"""Draw the ways of the map as ruled by hand."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.play.atlas import Trodden
from game.screen.ink.paper import draw_shape, draw_stroke
from game.screen.theme import LEAST_CONTRAST, Colour, Theme, blend

Point = tuple[float, float]

_WIDTHS = {Trodden.NOW: 7.5, Trodden.ONCE: 3.6, Trodden.OPEN: 2.2, Trodden.FAR: 1.6}
"""In pixels of the 1920x1080 page at zoom 1."""
_DASH, _SPACE = 15.0, 10.0
_THIN = 0.9
"""A line thinner than this many pixels is drawn so thick."""
_SIMPLE = 1.3
"""Below this width a line is drawn without taper."""
_HEADLESS = 0.14
"""From so far away lines have no heads."""


@dataclass(frozen=True, slots=True)
class Pen:
    """A colour, a width in pixels, the lengths of a dash and of the head (0 for none)."""

    colour: Colour
    width: float
    dash: float
    head: float


def pen_for(theme: Theme, trodden: Trodden, scale: float, *, is_call: bool) -> Pen:
    """Return the pen for a way; ``scale`` is a pixel of the 1920x1080 page in pixels of the window as zoomed."""
    width = max(_THIN, _WIDTHS[trodden] * max(scale, 0.45))
    head = max(5.0, width * 1.1 + 5.0) if scale > _HEADLESS else 0.0
    return Pen(_colour(theme, trodden), width, _DASH * max(scale, 0.45) if is_call else 0.0, head)


def pale(theme: Theme) -> Colour:
    """Return the colour of what is only hinted at; stronger for those who need contrast."""
    return blend(theme.cream, theme.ink, 0.27 * theme.contrast / LEAST_CONTRAST)


def draw_way(surface: pygame.Surface, pen: Pen, points: Sequence[Point]) -> None:
    """Draw a line through window pixels with a head at its end."""
    head = pen.head
    (x, y), (before_x, before_y) = points[-1], points[-2]
    length = math.dist(points[-1], points[-2]) or 1.0
    along = ((x - before_x) / length, (y - before_y) / length)
    base = (x - along[0] * head * 0.8, y - along[1] * head * 0.8)
    body = (*points[:-1], base)
    for piece in _dashes(body, pen.dash) if pen.dash else (body,):
        if pen.width < _SIMPLE:
            pygame.draw.aalines(surface, pen.colour, False, piece)  # noqa: FBT003 - open, in pygame's own order
        else:
            draw_stroke(surface, pen.colour, piece, pen.width)
    if not head:
        return
    across = (-along[1] * head * 0.62, along[0] * head * 0.62)
    tail = (x - along[0] * head, y - along[1] * head)
    wings = ((tail[0] + across[0], tail[1] + across[1]), (tail[0] - across[0], tail[1] - across[1]))
    draw_shape(surface, pen.colour, ((x, y), wings[0], wings[1]))


def _colour(theme: Theme, trodden: Trodden) -> Colour:
    match trodden:
        case Trodden.NOW:
            return theme.vermilion
        case Trodden.ONCE:
            return theme.ink
        case Trodden.OPEN:
            return blend(theme.cream, theme.ink, 0.6)
        case Trodden.FAR:
            return pale(theme)


def _dashes(points: Sequence[Point], dash: float) -> Iterator[tuple[Point, ...]]:
    """Cut a line into dashes with spaces between them."""
    space = dash * _SPACE / _DASH
    piece: list[Point] = [points[0]]
    left, is_drawn = dash, True
    for start, end in pairwise(points):
        length, done = math.dist(start, end), 0.0
        while length - done > left:
            done += left
            at = (start[0] + (end[0] - start[0]) * done / length, start[1] + (end[1] - start[1]) * done / length)
            if is_drawn:
                yield (*piece, at)
            is_drawn = not is_drawn
            piece, left = [at], dash if is_drawn else space
        left -= length - done
        piece.append(end)
    if is_drawn and len(piece) > 1:
        yield tuple(piece)
