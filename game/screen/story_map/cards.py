"""Draw the map's cards: scenes met, scenes not met, endings."""

from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.play.atlas import Known, Landmark
from game.screen.ink.paper import draw_shadow, draw_shape, draw_stroke
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.story_map.marks import hatching, pin, seal
from game.screen.story_map.strokes import pale
from game.screen.theme import Colour, blend

_TITLE = 27
"""The letters of a title at zoom 1, on the 1920x1080 page."""
_LEAST_TITLE, _LEAST_PIXELS = 15, 11
"""Titles become no smaller than so many pixels of that page, and of any window ..."""
_SMALLEST = 9
"""... but a long word, which goes as far down as to so many rather than being broken."""
_LEADING = 1.12
_MOST_LINES = 2
_LEAST_PICTURE = 0.34
"""A picture takes at least this part of its card beside two lines of title, or there is none."""
_SPECK = 22
"""A card narrower than this many pixels is a speck of colour."""
_FACE = "poster"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a card is seen: the page, the zoom, its picture, whether it has the focus."""

    page: Page
    zoom: float
    picture: pygame.Surface | None = None
    is_focused: bool = False

    def px(self, length: float) -> float:
        """Return a length of the page, zoomed, in pixels."""
        return length * self.page.theme.scale(self.page.size) * self.zoom


def picture_size(card: tuple[int, int]) -> tuple[int, int]:
    """Return the size of the picture on a card of a size."""
    return max(1, card[0]), max(1, round(card[1] * 0.66))


def draw_card(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """Draw a landmark's card into ``rect``."""
    if rect.width < _SPECK:
        _draw_speck(surface, rect, landmark, look)
        return
    if look.is_focused:
        _draw_halo(surface, rect, look)
    match landmark.known:
        case Known.MET:
            _draw_met(surface, rect, landmark, look)
        case Known.NEXT:
            _draw_next(surface, rect, landmark, look)
        case Known.FAR:
            _draw_far(surface, rect, landmark, look)


def draw_pin(surface: pygame.Surface, rect: pygame.Rect, look: Look) -> None:
    """Draw the pin that tells where the player is, over the card's upper edge."""
    side = round(max(look.page.px(26), look.px(52)))
    sign = pin(side, look.page.theme)
    surface.blit(sign, (rect.centerx - side // 2, rect.top - round(side * 0.78)))


def _draw_met(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    theme = look.page.theme
    edge = _edge(look)
    draw_shadow(surface, rect, blend(theme.cream, theme.ink, 0.55), max(1, round(look.px(5))))
    paper = theme.amber if look.is_focused else theme.sheet
    if landmark.is_now:
        around = rect.inflate(2 * edge, 2 * edge)
        lay_paper(surface, around, (theme.vermilion, theme.vermilion), edge)
    lay_paper(surface, rect, (paper, theme.ink), edge)
    inner = rect.inflate(-2 * edge, -2 * edge)
    bar = max(3, round(look.px(9)))
    lines, letters = _title(landmark.title, inner, look)
    pitch = round(letters * _LEADING)
    words = len(lines) * pitch + round(letters * 0.45)
    room = inner.height - words - bar
    has_picture = inner.height - _MOST_LINES * pitch - bar >= inner.height * _LEAST_PICTURE
    above = pygame.Rect(inner.left, inner.top, inner.width, max(0, room))
    if look.picture is not None and has_picture:
        surface.blit(look.picture, above, pygame.Rect((0, 0), above.size))
        draw_stroke(
            surface, theme.ink, (above.bottomleft, (above.centerx, above.bottom + 1), above.bottomright), edge * 0.8
        )
    else:
        words = inner.height - bar
    below = pygame.Rect(inner.left, inner.bottom - bar - words, inner.width, words)
    _set_lines(surface, below, (lines, letters, theme.ink), look)
    if landmark.name.kind == "ending":
        _draw_seal(surface, rect, look, is_met=True)
    else:
        _draw_read(surface, pygame.Rect(inner.left, inner.bottom - bar, inner.width, bar), landmark, look)


def _draw_next(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    theme = look.page.theme
    paper = theme.amber if look.is_focused else blend(theme.cream, theme.stone, 0.8)
    lay_paper(surface, rect, (paper, theme.quiet), max(1.0, look.px(2)))
    inner = rect.inflate(-2, -2)
    pitch = max(5, round(look.px(13)))
    surface.blit(hatching(inner.size, blend(paper, theme.ink, 0.3), pitch), inner)
    if landmark.name.kind == "ending":
        _draw_seal(surface, rect, look, is_met=False)
        return
    letters = max(10, round(rect.height * 0.5))
    sign = look.page.fonts.line("?", "poster", letters, theme.ink)
    patch = pygame.Rect(0, 0, round(letters * 0.9), round(letters * 1.15))
    patch.center = rect.center
    pygame.draw.ellipse(surface, paper, patch)
    surface.blit(sign, sign.get_rect(center=rect.center))


def _draw_far(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    colour = pale(look.page.theme)
    if landmark.name.kind == "ending":
        side = min(rect.size)
        pygame.draw.circle(surface, colour, rect.center, side // 2, max(1, round(look.px(2.5))))
        return
    corners = (rect.topleft, rect.topright, rect.bottomright, rect.bottomleft, rect.topleft)
    for start, end in pairwise(corners):
        draw_stroke(surface, colour, (start, end), max(1.0, look.px(2.5)))


def _draw_speck(surface: pygame.Surface, rect: pygame.Rect, landmark: Landmark, look: Look) -> None:
    theme = look.page.theme
    is_met = landmark.known is Known.MET
    colour = theme.vermilion if landmark.is_now else theme.ink if is_met else blend(theme.cream, theme.ink, 0.35)
    if look.is_focused:
        surface.fill(theme.ink, rect.inflate(8, 8))
        surface.fill(theme.amber, rect.inflate(5, 5))
    surface.fill(colour, rect)


def _draw_halo(surface: pygame.Surface, rect: pygame.Rect, look: Look) -> None:
    """The focus: a broad amber frame with ink around it."""
    theme = look.page.theme
    wide = max(look.page.px(8), round(look.px(12)))
    frame = rect.inflate(2 * wide, 2 * wide)
    lay_paper(surface, frame, (theme.amber, theme.ink), max(2.0, look.page.px(3)))


def _draw_seal(surface: pygame.Surface, rect: pygame.Rect, look: Look, *, is_met: bool) -> None:
    theme = look.page.theme
    if is_met:
        side = max(16, round(rect.height * 0.4))
        at = (rect.right - round(side * 0.78), rect.top - round(side * 0.26))
    else:
        side = max(16, round(rect.height * 0.66))
        at = (rect.centerx - side // 2, rect.centery - side // 2)
    surface.blit(seal(side, theme, is_met=is_met), at)
    if not is_met:
        sign = look.page.fonts.line("?", "poster", max(10, side // 2), theme.ink)
        surface.blit(sign, sign.get_rect(center=rect.center))


def _draw_read(surface: pygame.Surface, bar: pygame.Rect, landmark: Landmark, look: Look) -> None:
    """How much of a scene was read: a bar filled as far, ending in an upright."""
    theme = look.page.theme
    surface.fill(blend(theme.sheet, theme.stone, 0.6), bar)
    done = round(bar.width * landmark.read / 100)
    if done:
        surface.fill(theme.teal, pygame.Rect(bar.left, bar.top, done, bar.height))
    surface.fill(theme.ink, pygame.Rect(bar.left, bar.top, bar.width, max(1, round(look.px(1.5)))))
    if 0 < done < bar.width:
        draw_shape(surface, theme.ink, ((bar.left + done, bar.top - 2), (bar.left + done + 2, bar.bottom),
                                        (bar.left + done - 2, bar.bottom)))  # fmt: skip


def _title(title: str, inner: pygame.Rect, look: Look) -> tuple[tuple[str, ...], int]:
    """A card's title in lines with the size of its letters: smaller ones only as far as they can be read."""
    page = look.page
    least = max(_LEAST_PIXELS, round(page.px(_LEAST_TITLE) * page.text))
    letters = max(least, round(page.letters(_TITLE) * look.zoom))
    width = inner.width - max(4, letters // 2)
    longest = max((page.fonts.width(word, _FACE, letters) for word in title.split()), default=0)
    if longest > width:
        letters = max(_SMALLEST, letters * width // longest)
    lines = page.fonts.wrap(title, _FACE, letters, width)
    most = max(1, min(_MOST_LINES, int(inner.height * 0.86 / (letters * _LEADING))))
    if len(lines) > most:
        lines = (*lines[: most - 1], _cut(lines[most - 1], letters, width, page))
    return lines, letters


def _cut(line: str, letters: int, width: int, page: Page) -> str:
    while line and page.fonts.width(line + "…", _FACE, letters) > width:
        line = line[:-1]
    return line.rstrip() + "…"


def _set_lines(
    surface: pygame.Surface, area: pygame.Rect, said: tuple[tuple[str, ...], int, Colour], look: Look
) -> None:
    lines, letters, colour = said
    pitch = round(letters * _LEADING)
    top = area.centery - len(lines) * pitch // 2
    for number, line in enumerate(lines):
        drawn = look.page.fonts.line(line, _FACE, letters, colour)
        y = top + number * pitch + (pitch - drawn.get_height()) // 2
        surface.blit(drawn, (area.centerx - drawn.get_width() // 2, y))


def _edge(look: Look) -> int:
    return max(1, round(look.px(look.page.theme.border * 1.1)))
