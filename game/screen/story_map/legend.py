"""The legend of the map: what its lines and signs mean."""

import pygame

from game.play.atlas import Known, Landmark, Trodden
from game.screen.page import Page
from game.screen.story_map.look import Look
from game.screen.story_map.marks import pin, seal
from game.screen.story_map.strokes import draw_way, pen_for
from game.screen.story_map.unmet import draw_next
from game.story.graph import StopName

_SMALL = 24
_LEGEND = ("this game", "earlier game", "not taken yet", "there and back", "not reached yet", "ending", "you are here")
_UNMET = Landmark(name=StopName("scene", ""), known=Known.NEXT)


def legend_height(page: Page) -> int:
    """Return the height of the legend, in pixels."""
    width = page.size[0] - 2 * page.px(page.theme.margin)
    return len(_legend_rows(page, width)) * page.line(_SMALL) + page.padding


def draw_legend(surface: pygame.Surface, area: pygame.Rect, page: Page) -> None:
    """Explain the map's lines and signs in as many rows as needed; where there is no room for it, nothing."""
    if not area.height:
        return
    theme = page.theme
    pitch = page.line(_SMALL)
    y = area.top + page.padding // 2
    for row in _legend_rows(page, area.width):
        x = area.left
        for words in row:
            wide = _sign_width(words, page)
            _draw_sign(surface, pygame.Rect(x, y, wide, pitch), words, page)
            drawn = page.fonts.line(words, "text", page.letters(_SMALL), theme.ink)
            surface.blit(drawn, (x + wide + page.gap, y + (pitch - drawn.get_height()) // 2))
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
    wide = page.fonts.width(words, "text", page.letters(_SMALL))
    return _sign_width(words, page) + page.gap + wide + 3 * page.gap


def _sign_width(words: str, page: Page) -> int:
    """Lines need more room than signs."""
    is_line = _LEGEND.index(words) < 4  # noqa: PLR2004 - the lines come first
    return round(page.letters(_SMALL) * (2.4 if is_line else 1.3))


def _draw_sign(surface: pygame.Surface, area: pygame.Rect, words: str, page: Page) -> None:
    theme = page.theme
    side = round(area.height * 0.84)
    at = (area.centerx - side // 2, area.centery - side // 2)
    match _LEGEND.index(words):
        case 4:
            box = pygame.Rect(area.left, area.centery - round(side * 0.42), area.width, round(side * 0.84))
            draw_next(surface, box, _UNMET, Look(page=page, zoom=0.5))
        case 5:
            surface.blit(seal(side, theme, "met"), at)
        case 6:
            surface.blit(pin(side, theme), at)
        case number:
            trodden, is_call = _LINES[number]
            line = ((area.left + 2, area.centery), (area.centerx, area.centery), (area.right - 2, area.centery))
            draw_way(surface, pen_for(theme, trodden, theme.scale(page.size) * 0.8, is_call=is_call), line)


_LINES = ((Trodden.NOW, False), (Trodden.ONCE, False), (Trodden.OPEN, False), (Trodden.ONCE, True))
