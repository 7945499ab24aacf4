"""Paper with inked edges, drawn as by hand."""

import math
from collections.abc import Sequence

import pygame

from game.screen.theme import Colour

Point = tuple[float, float]

_SMALL = 0.1
"""An edge wobbles like one no thicker than this part of its sheet: small boxes stay boxes."""
_REACH, _CALM = 70, 74
"""From one unevenness of an edge to the next: so many pixels, or so many times how uneven it is where that is more."""


def draw_paper(surface: pygame.Surface, rect: pygame.Rect, colours: tuple[Colour, Colour], border: float) -> None:
    """Draw a sheet filling ``rect``: ``colours`` are paper and ink, ``border`` is the thickness of its edge in pixels.

    The same rectangle is always drawn the same way.
    """
    paper, ink = colours
    wobble = min(border, min(rect.size) * _SMALL) * 0.3
    _fill(surface, ink, _uneven(rect, 0.0, wobble))
    _fill(surface, paper, _uneven(rect, border, wobble))


def draw_shadow(surface: pygame.Surface, rect: pygame.Rect, ink: Colour, depth: int) -> None:
    """Draw the one hard shadow a sheet throws, ``depth`` pixels to the right and below."""
    _fill(surface, ink, _uneven(rect.move(depth, depth), 0.0, 1.0))


def draw_shape(surface: pygame.Surface, colour: Colour, points: Sequence[Point]) -> None:
    """Draw a filled shape with smooth edges."""
    _fill(surface, colour, points)


def draw_stroke(surface: pygame.Surface, colour: Colour, points: Sequence[Point], width: float) -> None:
    """Draw a line through ``points`` as a pen would, thinner at both ends."""
    left: list[Point] = []
    right: list[Point] = []
    for at, (x, y) in enumerate(points):
        before, after = points[max(0, at - 1)], points[min(len(points) - 1, at + 1)]
        length = math.hypot(after[0] - before[0], after[1] - before[1]) or 1.0
        half = width * (0.5 if 0 < at < len(points) - 1 else 0.25)
        across = ((before[1] - after[1]) / length * half, (after[0] - before[0]) / length * half)
        left.append((x + across[0], y + across[1]))
        right.append((x - across[0], y - across[1]))
    _fill(surface, colour, (*left, *reversed(right)))


def _fill(surface: pygame.Surface, colour: Colour, points: Sequence[Point]) -> None:
    pygame.draw.polygon(surface, colour, points)
    pygame.draw.aalines(surface, colour, True, points)  # noqa: FBT003 - closed, in pygame's own order


def _uneven(rect: pygame.Rect, inset: float, wobble: float) -> tuple[Point, ...]:
    """The outline of ``rect``, ``inset`` pixels inside it, its points off the straight by up to ``wobble``."""
    left, top = rect.left + inset + wobble, rect.top + inset + wobble
    right, bottom = rect.right - 1 - inset - wobble, rect.bottom - 1 - inset - wobble
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    seed = rect.width * 7 + rect.height * 13 + round(inset) * 29
    points: list[Point] = []
    for side, start in enumerate(corners):
        end = corners[(side + 1) % 4]
        steps = max(2, round(math.dist(start, end) / max(_REACH, wobble * _CALM)))
        for step in range(steps):
            part = step / steps
            points.append(
                (
                    start[0] + (end[0] - start[0]) * part + wobble * _chance(seed + side * 101 + step * 2),
                    start[1] + (end[1] - start[1]) * part + wobble * _chance(seed + side * 101 + step * 2 + 1),
                )
            )
    return tuple(points)


def _chance(number: int) -> float:
    """A number of -1 to 1 that looks thrown, the same for the same ``number``."""
    return (math.sin(number * 12.9898) * 43758.5453) % 2.0 - 1.0
