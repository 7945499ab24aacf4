"""Paint a panel: its paper, its heading, what of it is scrolled to."""

from dataclasses import dataclass, replace

import pygame

from game.screen.ink.brush import lay_stroke
from game.screen.ink.paper import draw_shadow
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.flow import Placed
from game.screen.panels.paint import Look, paint
from game.screen.panels.scrollbar import groove_of, thumb_of
from game.screen.panels.sheet import Arrangement, Sheet, bar_width

_OVERSHOOT = 24
"""So much longer than a title is the stroke under it, on the 1920x1080 page."""
_RIDGES = 0.42
"""From one ridge of the scroll bar's thumb to the next, in parts of its width."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A panel as it is to be seen: how far it is scrolled, what has the focus, how much of a sample is typed."""

    sheet: Sheet
    arrangement: Arrangement
    page: Page
    scroll: int
    focused: Placed | None
    typed: int


def paint_panel(surface: pygame.Surface, shown: Shown) -> None:
    """Draw the whole panel onto what is behind it."""
    page, theme, arrangement = shown.page, shown.page.theme, shown.arrangement
    if not shown.sheet.bare:
        draw_shadow(surface, arrangement.paper, theme.ink, page.px(8))
        lay_paper(surface, arrangement.paper, (theme.cream, theme.ink), page.px(theme.border) * 1.3)
    for placed in arrangement.heading:
        paint(surface, placed, _look(shown, placed))
    if arrangement.heading:
        _underline(surface, arrangement.heading[0], shown)
    _paint_scrolled(surface, shown)
    for placed in arrangement.fixed:
        paint(surface, placed, _look(shown, placed))
    if arrangement.longest:
        _paint_bar(surface, shown)


def _look(shown: Shown, placed: Placed) -> Look:
    return Look(shown.page, placed is shown.focused, shown.typed, shown.sheet.bare, shown.sheet.writing)


def _paint_scrolled(surface: pygame.Surface, shown: Shown) -> None:
    before = surface.get_clip()
    view = shown.arrangement.view
    surface.set_clip(view.inflate(2 * shown.page.px(8), 0).clip(before))
    for number in shown.arrangement.seen(shown.scroll):
        placed = shown.arrangement.scrolled[number]
        look = replace(_look(shown, placed), window=view)
        paint(surface, placed.moved(0, -shown.scroll), look)
    surface.set_clip(before)
    if not shown.sheet.bare:
        _rule_edges(surface, shown)


def _rule_edges(surface: pygame.Surface, shown: Shown) -> None:
    """Draw the edge under which what goes on above or below is tucked."""
    view, page = shown.arrangement.view, shown.page
    width = max(2, page.px(page.theme.border))
    edges = ((view.top, shown.scroll > 0), (view.bottom - 1, shown.scroll < shown.arrangement.longest))
    for y in (y for y, goes_on in edges if goes_on):
        right = view.right - bar_width(page)
        lay_stroke(surface, page.theme.ink, ((view.left, y), (view.centerx, y + 1), (right, y)), width)


def _underline(surface: pygame.Surface, title: Placed, shown: Shown) -> None:
    """A stroke of the brush under all of a title."""
    page, rect = shown.page, title.rect
    y, length = rect.bottom + page.px(6), min(rect.width, title.wide + page.px(_OVERSHOOT))
    left = rect.right - length if shown.sheet.side > 0.5 else rect.left  # noqa: PLR2004 - the middle
    points = ((left, y), (left + length * 0.5, y - page.px(2)), (left + length, y))
    lay_stroke(surface, page.theme.vermilion, points, max(3, page.px(7)))


def _paint_bar(surface: pygame.Surface, shown: Shown) -> None:
    page, theme = shown.page, shown.page.theme
    border = page.px(theme.border)
    thumb = thumb_of(shown.arrangement, page, shown.scroll)
    lay_paper(surface, groove_of(shown.arrangement, page), (theme.stone, theme.ink), border * 0.8)
    lay_paper(surface, thumb, (theme.amber, theme.ink), border * 1.3)
    for step in (-1, 0, 1):
        y, reach = thumb.centery + step * thumb.width * _RIDGES, thumb.width * 0.28
        points = ((thumb.centerx - reach, y), (thumb.centerx, y), (thumb.centerx + reach, y))
        lay_stroke(surface, theme.ink, points, max(2, border * 0.8))
