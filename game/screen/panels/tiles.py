"""Lay out a tile and draw its picture: a picture with its title below, or the silhouette of one not met yet."""

import pygame

from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.inside import NOTE, STRONG, Inside, Style, column, indent
from game.screen.panels.widgets import Tile
from game.screen.theme import blend

_TEXT = Style("text", 26)
_SHAPE = (16, 9)
_MOST_HIGH = 0.24
"""A picture is no higher than this part of the window, that the words below it are seen with it."""
_MARK = 0.5
"""How high the question mark of a silhouette is, in parts of the picture."""


def lay_tile(tile: Tile, width: int, page: Page) -> Inside:
    """Lay a tile out: the picture, which is the sign, is as wide as there is room; words stand below it."""
    padding = page.padding
    wide = max(1, min(width - 2 * padding, round(page.size[1] * _MOST_HIGH) * _SHAPE[0] // _SHAPE[1]))
    picture = pygame.Rect((width - wide) // 2, padding, wide, wide * _SHAPE[1] // _SHAPE[0])
    left = indent(page)
    texts = ((tile.title, STRONG), (tile.text, _TEXT), (tile.note, NOTE))
    words = column(texts, width - left - padding, page).moved(left, picture.bottom + page.gap)
    return Inside(picture.bottom + page.gap + words.height + padding, words.lines, picture)


def paint_tile(surface: pygame.Surface, tile: Tile, sign: pygame.Rect, page: Page) -> None:
    """Draw the picture of a tile; paper while it is still to come."""
    theme, edge = page.theme, page.px(page.theme.border)
    ground = blend(theme.ink, theme.violet, 0.45) if tile.picture is None else theme.stone
    lay_paper(surface, sign, (ground, theme.ink), edge)
    inner = sign.inflate(-2 * edge, -2 * edge)
    if inner.width < 1 or inner.height < 1:
        return
    if tile.picture is None:
        mark = page.fonts.line("?", "poster", max(8, round(inner.height * _MARK)), theme.stone)
        surface.blit(mark, mark.get_rect(center=inner.center))
        return
    found = tile.picture((inner.width, inner.height))
    if found is not None:
        surface.blit(found, inner)
