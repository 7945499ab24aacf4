"""Draw what was not met: torn panels where a way leads, pencilled ones beyond, endings as seals."""

from functools import lru_cache
from zlib import crc32

import pygame

from game.play.atlas import Landmark
from game.screen.ink.fine import draw_fine, rule_frame
from game.screen.ink.night import torn_panel
from game.screen.ink.paper import draw_stroke
from game.screen.page import Page
from game.screen.story_map.look import Look
from game.screen.story_map.marks import seal
from game.screen.story_map.strokes import pale
from game.screen.theme import Theme, blend

_TIMES = 2
_TORN = 4
"""So many different torn edges there are."""
_PITCH = 15
"""From one stroke of hatching to the next."""
_SIGN = 0.44
"""How high a question mark is, in parts of its card."""


def draw_next(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """Draw what a way leads to: a panel of night, torn off below; an ending is a seal not broken."""
    theme = look.page.theme
    if landmark.name.kind == "ending":
        _draw_seal(surface, rect, look, is_next=True)
        return
    kind = crc32(landmark.name.name.encode()) % _TORN
    pitch = max(5, round(look.px(_PITCH)))
    surface.blit(torn_panel(rect.size, theme, (kind, pitch, look.edge)), rect)
    _ask(surface, rect.move(0, -round(rect.height * 0.05)), look.page, max(11, round(rect.height * _SIGN)))


def draw_far(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """Draw what nothing leads to yet: a frame in pencil."""
    if landmark.name.kind == "ending":
        _draw_seal(surface, rect, look, is_next=False)
        return
    surface.blit(_pencilled(rect.size, look.page.theme, max(1.0, look.px(2.6))), rect)


def _draw_seal(surface: pygame.Surface, rect: pygame.Rect, look: Look, *, is_next: bool) -> None:
    side = max(16, min(rect.size) if is_next else round(min(rect.size) * 0.86))
    at = (rect.centerx - side // 2, rect.centery - side // 2)
    surface.blit(seal(side, look.page.theme, "next" if is_next else "far"), at)
    if is_next:
        _ask(surface, rect, look.page, max(11, round(side * 0.42)))


def _ask(surface: pygame.Surface, rect: pygame.Rect, page: Page, letters: int) -> None:
    sign = page.fonts.line("?", "poster", letters, page.theme.cream)
    surface.blit(sign, sign.get_rect(center=rect.center))


@lru_cache(maxsize=16)
def _pencilled(size: tuple[int, int], theme: Theme, width: float) -> pygame.Surface:
    """A panel as it is sketched before it is drawn: ruled lines that cross, a little hatching in a corner."""

    def draw(large: pygame.Surface) -> None:
        colour = pale(theme)
        line = width * _TIMES
        over = line * 2.2
        frame = large.get_rect().inflate(-2 * over - 2 * line, -2 * over - 2 * line)
        large.fill((*blend(theme.cream, theme.sheet, 0.6), 255), frame)
        rule_frame(large, frame, colour, (line, over))
        reach = min(frame.size) * 0.62
        for part in (0.16, 0.34, 0.52, 0.7, 0.88):
            start = (frame.right - reach * part, frame.bottom - line)
            end = (frame.right - line, frame.bottom - reach * part)
            draw_stroke(large, colour, (start, ((start[0] + end[0]) / 2 - 1, (start[1] + end[1]) / 2), end), line * 0.6)

    return draw_fine(size, pale(theme), draw, _TIMES)
