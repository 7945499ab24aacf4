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

_WIDTHS = {Trodden.NOW: 8.0, Trodden.ONCE: 4.0, Trodden.OPEN: 3.2, Trodden.FAR: 2.2}
"""In pixels of the 1920x1080 page at zoom 1."""
_DASHES = {Trodden.OPEN: (13.0, 9.0), Trodden.FAR: (4.0, 9.0)}
"""A way that was not taken is only sketched: how long its dashes are, and how far apart; the others are whole."""
_LEAST_SCALE = 0.4
_THIN = 1.1
"""A line thinner than this many pixels is drawn so thick."""
_SIMPLE = 1.3
"""Below this width a line is drawn without taper."""
_HEADLESS = 0.14
"""From so far away lines have no heads."""
_CASING = 0.3
"""How much ink is on either side of the way of this game, in parts of its width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """A colour, a width in pixels, the length of the head (0 for none).

    ``dashes`` are the lengths of a dash and of the space after it, none for a whole line; ``casing`` is the
    colour along both sides; ``both`` when there is a head at either end.
    """

    colour: Colour
    width: float
    head: float
    dashes: tuple[float, float] | None = None
    casing: Colour | None = None
    both: bool = False


def pen_for(theme: Theme, trodden: Trodden, scale: float, *, is_call: bool) -> Pen:
    """Return the pen for a way; ``scale`` is a pixel of the 1920x1080 page in pixels of the window as zoomed."""
    large = max(scale, _LEAST_SCALE)
    width = max(_THIN, _WIDTHS[trodden] * large)
    dashes = _DASHES.get(trodden)
    return Pen(
        colour=_colour(theme, trodden),
        width=width,
        head=max(5.0, width * 1.1 + 7.0 * large) if scale > _HEADLESS else 0.0,
        dashes=None if dashes is None else (dashes[0] * large, dashes[1] * large),
        casing=theme.ink if trodden is Trodden.NOW else None,
        both=is_call,
    )


def pale(theme: Theme) -> Colour:
    """Return the colour of what is only hinted at; stronger for those who need contrast."""
    return blend(theme.cream, theme.ink, min(0.7, 0.48 * theme.contrast / LEAST_CONTRAST))


def draw_way(surface: pygame.Surface, pen: Pen, points: Sequence[Point]) -> None:
    """Draw a line through window pixels with a head at its end."""
    body, heads = _cut(points, pen)
    if pen.casing is not None:
        edge = pen.width * _CASING
        for tip, along in heads:
            beyond = (tip[0] + along[0] * edge * 1.6, tip[1] + along[1] * edge * 1.6)
            _draw_head(surface, pen.casing, (beyond, along), pen.head + edge * 3)
        draw_stroke(surface, pen.casing, body, pen.width + 2 * edge)
    for piece in _dashes(body, pen.dashes) if pen.dashes else (body,):
        if pen.width < _SIMPLE:
            pygame.draw.aalines(surface, pen.colour, False, piece)  # noqa: FBT003 - open, in pygame's own order
        else:
            draw_stroke(surface, pen.colour, piece, pen.width)
    for head in heads:
        _draw_head(surface, pen.colour, head, pen.head)


Head = tuple[Point, Point]
"""A tip, and which way it points: as far as 1."""


def _cut(points: Sequence[Point], pen: Pen) -> tuple[tuple[Point, ...], tuple[Head, ...]]:
    """The line without what its heads cover, and the heads."""
    if not pen.head:
        return tuple(points), ()
    end = (points[-1], _direction(points[-2], points[-1]))
    body = (*points[:-1], _behind(end, pen.head))
    if not pen.both:
        return body, (end,)
    start = (points[0], _direction(points[1], points[0]))
    return (_behind(start, pen.head), *body[1:]), (start, end)


def _direction(start: Point, end: Point) -> Point:
    length = math.dist(start, end) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def _behind(head: Head, length: float) -> Point:
    (x, y), along = head
    return x - along[0] * length * 0.8, y - along[1] * length * 0.8


def _draw_head(surface: pygame.Surface, colour: Colour, head: Head, length: float) -> None:
    (x, y), along = head
    across = (-along[1] * length * 0.62, along[0] * length * 0.62)
    tail = (x - along[0] * length, y - along[1] * length)
    wings = ((tail[0] + across[0], tail[1] + across[1]), (tail[0] - across[0], tail[1] - across[1]))
    draw_shape(surface, colour, ((x, y), wings[0], wings[1]))


def _colour(theme: Theme, trodden: Trodden) -> Colour:
    match trodden:
        case Trodden.NOW:
            return theme.vermilion
        case Trodden.ONCE:
            return theme.ink
        case Trodden.OPEN:
            return blend(theme.cream, theme.ink, 0.8)
        case Trodden.FAR:
            return pale(theme)


def _dashes(points: Sequence[Point], lengths: tuple[float, float]) -> Iterator[tuple[Point, ...]]:
    """Cut a line into dashes with spaces between them."""
    dash, space = lengths
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
