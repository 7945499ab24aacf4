"""The legend of the map: what its lines and signs mean."""

import pygame

from game.play.atlas import Trodden
from game.screen.page import Page
from game.screen.story_map.marks import hatching, pin, seal
from game.screen.story_map.strokes import draw_way, pen_for

_SMALL = 24
_LEGEND = ("this game", "earlier game", "not taken yet", "there and back", "not reached yet", "ending", "you are here")


def legend_height(page: Page) -> int:
    """Return the height of the legend, in pixels."""
    width = page.size[0] - 2 * page.px(page.theme.margin)
    return len(_legend_rows(page, width)) * page.line(_SMALL) + page.padding


def draw_legend(surface: pygame.Surface, area: pygame.Rect, page: Page) -> None:
    """Explain the map's lines and signs in as many rows as needed."""
    theme = page.theme
    pitch = page.line(_SMALL)
    y = area.top + page.padding // 2
    for row in _legend_rows(page, area.width):
        x = area.left
        for words in row:
            sign = pygame.Rect(x, y, _sign_width(page), pitch)
            _draw_sign(surface, sign, words, page)
            drawn = page.fonts.line(words, "text", page.letters(_SMALL), theme.ink)
            surface.blit(drawn, (sign.right + page.gap // 2, y + (pitch - drawn.get_height()) // 2))
            x += _entry_width(words, page)
        y += pitch


def _legend_rows(page: Page, width: int) -> tuple[tuple[str, ...], ...]:
    rows: list[list[str]] = [[]]
    used = 0
    for words in _LEGEND:
        wide = _entry_width(words, page)
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0
        rows[-1].append(words)
        used += wide
    return tuple(map(tuple, rows))


def _entry_width(words: str, page: Page) -> int:
    return _sign_width(page) + page.gap // 2 + page.fonts.width(words, "text", page.letters(_SMALL)) + 3 * page.gap


def _sign_width(page: Page) -> int:
    return round(page.letters(_SMALL) * 2.1)


def _draw_sign(surface: pygame.Surface, area: pygame.Rect, words: str, page: Page) -> None:
    theme = page.theme
    side = round(area.height * 0.8)
    line = ((area.left, area.centery), (area.centerx, area.centery), (area.right - 2, area.centery))
    scale = page.theme.scale(page.size) * 0.8
    match _LEGEND.index(words):
        case 0:
            draw_way(surface, pen_for(theme, Trodden.NOW, scale, is_call=False), line)
        case 1:
            draw_way(surface, pen_for(theme, Trodden.ONCE, scale, is_call=False), line)
        case 2:
            draw_way(surface, pen_for(theme, Trodden.OPEN, scale, is_call=False), line)
        case 3:
            draw_way(surface, pen_for(theme, Trodden.ONCE, scale, is_call=True), line)
        case 4:
            box = pygame.Rect(area.left, area.centery - side // 2, area.width, side)
            surface.fill(theme.stone, box)
            surface.blit(hatching(box.size, theme.quiet, max(4, page.px(9))), box)
            pygame.draw.rect(surface, theme.quiet, box, max(1, page.px(2)))
        case 5:
            surface.blit(seal(side, theme, is_met=True), (area.right - side, area.centery - side // 2))
        case _:
            surface.blit(pin(side, theme), (area.right - side, area.centery - side // 2))
