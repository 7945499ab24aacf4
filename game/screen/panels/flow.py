"""Controls in reading order, put into lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pygame

from game.screen.page import Page
from game.screen.panels.composing import compose, key_width, narrow_width, sketch
from game.screen.panels.inside import Inside
from game.screen.panels.widgets import Button, Control, Key, SaveCard, Tile

_LEAST_CARD = 560
"""Cards stand beside one another as long as each is this wide, on the 1920x1080 page with its letters."""
LONG = 20
"""With more controls than this, all of them at once would be felt: what is seen is laid out when it is seen."""
_LEAST_TILE = 360
"""The same of tiles."""
_PAIR = 2
_MOST_KEYS = 11
"""So many keys stand in a line where there is room."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A control with its place and its inside, in pixels."""

    control: Control
    rect: pygame.Rect
    inside: Inside

    @property
    def wide(self) -> int:
        """How far its words reach, in pixels."""
        return max((line.x + line.width for line in self.inside.lines), default=0)

    def moved(self, x: int, y: int) -> "Placed":
        """Return the same, somewhere else."""
        return Placed(self.control, self.rect.move(x, y), self.inside)


Lay = Callable[[Control, int, Page], Inside]


def flow(controls: Sequence[Control], width: int, page: Page) -> tuple[Placed, ...]:
    """Place controls from (0, 0) down: narrow buttons and cards beside one another, the others one a line.

    In a long list some insides are guesses: ``settling`` lays them out.
    """
    placed: list[Placed] = []
    y = 0
    lay = sketch if len(controls) > LONG else compose
    for line in _lines(controls, width, page):
        row = _row(line, (width, y), page, lay)
        placed += row
        y = max(one.rect.bottom for one in row) + page.gap
    return tuple(placed)


def height_of(placed: Sequence[Placed]) -> int:
    """Return how far down the last control reaches, in pixels."""
    return max((one.rect.bottom for one in placed), default=0)


def _lines(controls: Sequence[Control], width: int, page: Page) -> tuple[tuple[Control, ...], ...]:
    lines: list[list[Control]] = []
    for control in controls:
        if lines and _fits_beside(lines[-1], control, width, page):
            lines[-1].append(control)
        else:
            lines.append([control])
    return tuple(tuple(line) for line in lines)


def _fits_beside(line: Sequence[Control], control: Control, width: int, page: Page) -> bool:
    if isinstance(control, Key) and control.starts_line:
        return False
    if isinstance(control, SaveCard | Tile | Key):
        return type(line[0]) is type(control) and len(line) < _columns(control, width, page)
    if _is_half(control) and _is_half(line[0]):
        return len(line) == 1 and all(_wanted(one, page) <= _half(width, page) for one in (*line, control))
    if not all(isinstance(one, Button) and one.is_narrow for one in (*line, control)):
        return False
    return sum(_wanted(one, page) for one in (*line, control)) + page.gap * len(line) <= width


def _columns(control: SaveCard | Tile | Key, width: int, page: Page) -> int:
    """How many such controls stand in a line."""
    if isinstance(control, Key):
        return max(1, min(_MOST_KEYS, (width + page.gap) // (key_width(page) + page.gap)))
    least = page.wide(_LEAST_CARD if isinstance(control, SaveCard) else _LEAST_TILE)
    return max(1, (width + page.gap) // (least + page.gap))


def _is_half(control: Control) -> bool:
    return isinstance(control, Button) and control.is_half


def _half(width: int, page: Page) -> int:
    return (width - page.gap) // _PAIR


def _wanted(control: Control, page: Page) -> int:
    return narrow_width(control, page) if isinstance(control, Button) else 0


def _row(line: Sequence[Control], at: tuple[int, int], page: Page, lay: Lay) -> list[Placed]:
    width, y = at
    widths = _widths(line, width, page)
    insides = [lay(control, wide, page) for control, wide in zip(line, widths, strict=True)]
    height = max(inside.height for inside in insides)
    row: list[Placed] = []
    x = 0
    for control, wide, inside in zip(line, widths, insides, strict=True):
        high = replace(inside, height=height) if isinstance(control, Tile) else inside.centred(height)
        row.append(Placed(control, pygame.Rect(x, y, wide, height), high))
        x += wide + page.gap
    return row


def _widths(line: Sequence[Control], width: int, page: Page) -> list[int]:
    first = line[0]
    if isinstance(first, SaveCard | Tile | Key):
        columns = _columns(first, width, page)
        each, left = divmod(width - page.gap * (columns - 1), columns)
        return [each + (at < left) for at in range(len(line))]
    if _is_half(first) and len(line) == _PAIR:
        return [_half(width, page), width - page.gap - _half(width, page)]
    if isinstance(first, Button) and first.is_narrow:
        return [min(width, _wanted(control, page)) for control in line]
    return [width]
