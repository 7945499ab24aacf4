"""Which control the arrow keys lead to."""

from collections.abc import Sequence

import pygame

from game.screen.intents import Action
from game.screen.panels.widgets import Button, Control


def next_focus(rects: Sequence[pygame.Rect], at: int, action: Action) -> int:
    """Return the number of the rectangle an arrow leads to from number ``at``; it stays where there is none.

    ``rects`` are in reading order. Left and right stay in the line; up and down go round at the ends.
    """
    here = rects[at]
    if action in (Action.LEFT, Action.RIGHT):
        to = at + (1 if action is Action.RIGHT else -1)
        return to if 0 <= to < len(rects) and _in_line(rects[to], here) else at
    lines = _lines_beyond(rects, here, action)
    return min(lines, key=lambda number: _distance(rects[number], here)) if lines else at


def same_focus(focused: Control | None, controls: Sequence[Control], at: int) -> int:
    """Return the number of the control that had the focus at number ``at``, now that there are others around it.

    A button is the same while it is called the same; of several the nearest. Where it is gone the number stays.
    """
    label = focused.label if isinstance(focused, Button) else None
    same = [number for number, one in enumerate(controls) if isinstance(one, Button) and one.label == label]
    return min(same, key=lambda number: abs(number - at)) if same else max(0, min(at, len(controls) - 1))


def _in_line(one: pygame.Rect, other: pygame.Rect) -> bool:
    return one.top < other.bottom and other.top < one.bottom


def _lines_beyond(rects: Sequence[pygame.Rect], here: pygame.Rect, action: Action) -> list[int]:
    """The rectangles of the next line in that direction; of the line at the other end when there is none."""
    if action is Action.DOWN:
        below = [rect.top for rect in rects if rect.top >= here.bottom]
        top = min(below) if below else min(rect.top for rect in rects)
        return [number for number, rect in enumerate(rects) if rect.top == top]
    above = [rect.bottom for rect in rects if rect.bottom <= here.top]
    bottom = max(above) if above else max(rect.bottom for rect in rects)
    return [number for number, rect in enumerate(rects) if rect.bottom == bottom]


def _distance(one: pygame.Rect, other: pygame.Rect) -> int:
    return abs(one.centerx - other.centerx)
