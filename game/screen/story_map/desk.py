"""The desk: how the window is divided into a heading, the map, a legend, a note and buttons."""

from dataclasses import dataclass

import pygame

from game.screen.ink.paper import draw_stroke
from game.screen.page import Page
from game.screen.panels.composing import compose, narrow_width
from game.screen.panels.flow import Placed, flow, height_of
from game.screen.panels.widgets import Button

_HEADING, _SUM, _BAR = 88, 30, 40
"""The height of the heading, in which stand a line of letters of ``_SUM`` and a bar, on the 1920x1080 page."""
_NOTE = 206
_MOST_NOTE = 0.4
_MOST_WORDS = 0.26
"""A note over its buttons takes no more than this part of the window's height."""
_TEXT, _LEAST_MEASURE = 28, 22
"""A note stands beside the buttons where a line of it has room for so many letters' heights."""
_LEAST_MAP = 0.5
"""The legend is left out where the map would have less than this part of the window: the note tells all of it."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Rectangles of the window; ``footer`` is the paper under the note and the buttons, ``legend`` may be empty."""

    heading: pygame.Rect
    view: pygame.Rect
    legend: pygame.Rect
    footer: pygame.Rect
    note: pygame.Rect
    buttons: tuple[Placed, ...]


def lay_desk(page: Page, buttons: tuple[Button, ...], legend: int) -> Desk:
    """Divide the window; ``legend`` is how high that one is. What is read grows with its letters."""
    wide, high = page.size
    margin = page.px(page.theme.margin)
    top = max(page.px(_HEADING), page.line(_SUM) + page.px(_BAR))
    depth, note, placed = _foot(page, buttons)
    if high - top - depth - legend < high * _LEAST_MAP:
        legend = 0
    floor = high - depth
    return Desk(
        heading=pygame.Rect(margin, 0, wide - 2 * margin, top),
        view=pygame.Rect(0, top, wide, max(1, floor - legend - top)),
        legend=pygame.Rect(margin, floor - legend, wide - 2 * margin, legend),
        footer=pygame.Rect(0, floor, wide, depth),
        note=note.move(0, floor),
        buttons=tuple(one.moved(0, floor) for one in placed),
    )


def _foot(page: Page, buttons: tuple[Button, ...]) -> tuple[int, pygame.Rect, tuple[Placed, ...]]:
    """The height of the footer, with the note and the buttons in it: beside each other, or one over the other."""
    wide, high = page.size
    margin = page.px(page.theme.margin)
    pairs = _in_pairs(buttons, page)
    room = max(one.rect.right for one in pairs)
    left = wide - margin - room
    measure = left - 3 * margin
    if measure >= _LEAST_MEASURE * page.letters(_TEXT):
        depth = max(height_of(pairs) + margin, min(round(high * _MOST_NOTE), page.wide(_NOTE)))
        down = (depth - height_of(pairs)) // 2
        note = pygame.Rect(margin, margin // 2, measure, depth - margin)
        return depth, note, tuple(one.moved(left, down) for one in pairs)
    row = flow(buttons, wide - 2 * margin, page)
    words = min(round(high * _MOST_WORDS), page.wide(_NOTE))
    down = words + margin // 2 + page.gap
    note = pygame.Rect(margin, margin // 2, wide - 2 * margin, words)
    return down + height_of(row) + margin // 2, note, tuple(one.moved(margin, down) for one in row)


def _in_pairs(buttons: tuple[Button, ...], page: Page) -> tuple[Placed, ...]:
    """Buttons of the same width, two and two, their labels in the middle."""
    wide = max(narrow_width(button, page) for button in buttons)
    placed = []
    for number, button in enumerate(buttons):
        inside = compose(button, wide, page).moved((wide - narrow_width(button, page)) // 2, 0)
        at = (number % 2 * (wide + page.gap), number // 2 * (inside.height + page.gap))
        placed.append(Placed(button, pygame.Rect(at, (wide, inside.height)), inside))
    return tuple(placed)


def draw_desk(surface: pygame.Surface, desk: Desk, page: Page) -> None:
    """Draw the papers around the map, their edges ruled in ink."""
    theme = page.theme
    wide = surface.get_width()
    surface.fill(theme.sheet, pygame.Rect(0, 0, wide, desk.view.top))
    surface.fill(theme.sheet, pygame.Rect(0, desk.view.bottom, wide, surface.get_height() - desk.view.bottom))
    edges = [(desk.view.top, page.px(5)), (desk.view.bottom, page.px(5))]
    if desk.legend.height:
        edges.append((desk.footer.top, page.px(1.5)))
    for y, width in edges:
        rule = ((-4, y), (wide * 0.3, y + 1), (wide * 0.7, y - 1), (wide + 4, y))
        draw_stroke(surface, theme.ink, rule, max(1, width))
