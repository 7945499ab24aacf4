"""The desk: how the window is divided into a heading, the map, a legend, a note and buttons."""

from dataclasses import dataclass

import pygame

from game.screen.ink.paper import draw_stroke
from game.screen.page import Page
from game.screen.panels.composing import compose
from game.screen.panels.flow import Placed, height_of
from game.screen.panels.widgets import Button

_HEADING, _SUM, _BAR = 88, 30, 40
"""The height of the heading, in which stand a line of letters of ``_SUM`` and a bar, on the 1920x1080 page."""
_NOTE = 218
_MOST_NOTE = 0.4
_BUTTONS = 440
"""The room of the buttons beside the note, on the 1920x1080 page with its letters."""
_MOST_BUTTONS = 0.42


@dataclass(frozen=True, slots=True)
class Desk:
    """Rectangles of the window; ``footer`` is the paper under the note and the buttons."""

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
    room = min(page.wide(_BUTTONS), round(wide * _MOST_BUTTONS))
    placed = _in_pairs(buttons, room, page)
    least = height_of(placed) + margin
    depth = max(least, min(round(high * _MOST_NOTE), page.wide(_NOTE)))
    left = wide - margin - room
    return Desk(
        heading=pygame.Rect(margin, 0, wide - 2 * margin, top),
        view=pygame.Rect(0, top, wide, max(1, high - depth - legend - top)),
        legend=pygame.Rect(margin, high - depth - legend, wide - 2 * margin, legend),
        footer=pygame.Rect(0, high - depth, wide, depth),
        note=pygame.Rect(margin, high - depth + margin // 2, left - 3 * margin, depth - margin),
        buttons=tuple(one.moved(left, high - depth + (depth - height_of(placed)) // 2) for one in placed),
    )


def _in_pairs(buttons: tuple[Button, ...], room: int, page: Page) -> tuple[Placed, ...]:
    """Buttons of the same width, two and two."""
    wide = (room - page.gap) // 2
    insides = [compose(button, wide, page) for button in buttons]
    high = max(inside.height for inside in insides)
    return tuple(
        Placed(
            button,
            pygame.Rect(number % 2 * (wide + page.gap), number // 2 * (high + page.gap), wide, high),
            inside.centred(high),
        )
        for number, (button, inside) in enumerate(zip(buttons, insides, strict=True))
    )


def draw_desk(surface: pygame.Surface, desk: Desk, page: Page) -> None:
    """Draw the papers around the map, their edges ruled in ink."""
    theme = page.theme
    wide = surface.get_width()
    surface.fill(theme.sheet, pygame.Rect(0, 0, wide, desk.view.top))
    surface.fill(theme.sheet, pygame.Rect(0, desk.legend.top, wide, desk.legend.height))
    surface.fill(theme.sheet, desk.footer)
    edges = ((desk.view.top, page.px(5)), (desk.legend.top, page.px(4)), (desk.footer.top, page.px(1.5)))
    for y, width in edges:
        rule = ((-4, y), (wide * 0.3, y + 1), (wide * 0.7, y - 1), (wide + 4, y))
        draw_stroke(surface, theme.ink, rule, max(1, width))
