"""Tiles: a picture with its title below, or the silhouette of one that was not met yet."""

import pygame

from game.screen.ink.night import night_panel
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.inside import NOTE, STRONG, Inside, WordStyle, column, indent
from game.screen.panels.widgets import Tile

_TEXT = WordStyle("text", 26)
_SHAPE = (16, 9)
_MOST_HIGH = 0.27
"""A picture is no higher than this part of the window, that the words below it are seen with it."""
_PITCH = 18
"""How far apart the hatching of a silhouette is, on the 1920x1080 page."""
_MARK = 0.5
"""How high the question mark of a silhouette is, in parts of the picture."""


def lay_tile(tile: Tile, width: int, page: Page) -> Inside:
    """Lay a tile out: the picture, which is the sign, is as wide as the tile, cut where it would be too high.

    Words stand below it.
    """
    padding = page.padding
    wide = max(1, width - 2 * padding)
    high = max(1, min(wide * _SHAPE[1] // _SHAPE[0], round(page.size[1] * _MOST_HIGH)))
    picture = pygame.Rect(padding, padding, wide, high)
    left = indent(page)
    texts = ((tile.title, STRONG), (tile.text, _TEXT), (tile.note, NOTE))
    words = column(texts, width - left - padding, page).moved(left, picture.bottom + page.gap)
    return Inside(picture.bottom + page.gap + words.height + padding, words.lines, picture)


def paint_tile(surface: pygame.Surface, tile: Tile, sign: pygame.Rect, page: Page) -> None:
    """Draw the picture of a tile; paper while it is still to come."""
    theme, edge = page.theme, page.px(page.theme.border)
    lay_paper(surface, sign, (theme.indigo if tile.picture is None else theme.stone, theme.ink), edge)
    inner = sign.inflate(-2 * edge, -2 * edge)
    if inner.width < 1 or inner.height < 1:
        return
    if tile.picture is None:
        surface.blit(night_panel(inner.size, theme, max(6, page.px(_PITCH))), inner)
        mark = page.fonts.line("?", "poster", max(8, round(inner.height * _MARK)), theme.cream)
        surface.blit(mark, mark.get_rect(center=inner.center))
        return
    found = tile.picture((inner.width, inner.height))
    if found is not None:
        surface.blit(found, inner)
