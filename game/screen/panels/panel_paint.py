"""Paint a panel: its paper, its heading, what of it is scrolled to."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.screen.ink.paper import draw_shadow, draw_stroke
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.flow import Placed
from game.screen.panels.paint import Look, paint
from game.screen.panels.scrollbar import groove_of, thumb_of
from game.screen.panels.sheet import Arrangement, Sheet, fade_height
from game.screen.theme import Colour


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
        _underline(surface, arrangement.heading[0].rect, shown)
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
        paint(surface, placed.moved(0, -shown.scroll), _look(shown, placed))
    if not shown.sheet.bare:
        _fade_edges(surface, shown)
    surface.set_clip(before)


def _fade_edges(surface: pygame.Surface, shown: Shown) -> None:
    """Let what goes on above or below be swallowed by the paper rather than cut."""
    view, page = shown.arrangement.view, shown.page
    height = min(fade_height(page), view.height // 4)
    if height < 2:  # noqa: PLR2004 - no room to fade in
        return
    strip = _fading((view.width, height), page.theme.cream)
    if shown.scroll > 0:
        surface.blit(strip, view.topleft)
    if shown.scroll < shown.arrangement.longest:
        surface.blit(pygame.transform.flip(strip, False, True), (view.left, view.bottom - height))  # noqa: FBT003 - flip's own order


@lru_cache(maxsize=8)
def _fading(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    """Paper that becomes see-through downwards."""
    strip = pygame.Surface((1, 2), pygame.SRCALPHA, 32)
    strip.set_at((0, 0), (*colour, 255))
    strip.set_at((0, 1), (*colour, 0))
    return pygame.transform.smoothscale(strip, size)


def _underline(surface: pygame.Surface, rect: pygame.Rect, shown: Shown) -> None:
    page = shown.page
    y, length = rect.bottom + page.px(6), min(rect.width, page.px(300))
    left = rect.right - length if shown.sheet.side > 0.5 else rect.left  # noqa: PLR2004 - the middle
    points = ((left, y), (left + length * 0.5, y - page.px(2)), (left + length, y))
    draw_stroke(surface, page.theme.vermilion, points, max(3, page.px(7)))


def _paint_bar(surface: pygame.Surface, shown: Shown) -> None:
    page, theme = shown.page, shown.page.theme
    groove = groove_of(shown.arrangement, page)
    thumb = thumb_of(shown.arrangement, page, shown.scroll)
    x = groove.centerx
    draw_stroke(surface, theme.stone, ((x, groove.top), (x + 1, groove.centery), (x, groove.bottom)), 3)
    lay_paper(surface, thumb, (theme.ochre, theme.ink), max(1.5, page.px(theme.border) * 0.7))
