"""Paint controls as ink on paper."""

from dataclasses import dataclass

import pygame

from game.screen.ink.brush import lay_stroke
from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.flow import Placed
from game.screen.panels.inside import Inside, Line, Tone
from game.screen.panels.sign_paint import paint_sign
from game.screen.panels.widgets import (
    Button,
    Control,
    Field,
    Key,
    Sample,
    SaveCard,
    Slider,
    Stepper,
    Tile,
    Toggle,
    Words,
)
from game.screen.text.typeset import outline
from game.screen.theme import Colour, Theme, blend

_ROWS = (Toggle, Slider, Stepper, Field)
"""Controls whose words and signs belong together: they are drawn whole or not at all."""
_SLACK = 0.1
"""So much of a line's height is air, above and below: without it the line is whole."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a control is seen just now: the page, whether it has the focus, how many letters of a sample are typed."""

    page: Page
    is_focused: bool = False
    typed: int = 0
    is_bare: bool = False
    """Without paper under it: words are cream, with a shadow of ink."""
    is_open: bool = False
    """What is typed goes into it, wherever the focus is."""
    window: pygame.Rect | None = None
    """What is scrolled is seen in it: words and rows only whole, paper and pictures cut at its edges."""


def paint(surface: pygame.Surface, placed: Placed, look: Look) -> None:
    """Draw one control at its place."""
    _paint_strip(surface, placed, look)
    if look.is_focused and isinstance(placed.control, Key):
        _underline(surface, placed.rect, look.page)
    elif look.is_focused:
        _paint_mark(surface, _beside(placed), look.page)
    if isinstance(placed.control, _ROWS) and _is_cut(placed.rect, look):
        return
    paint_sign(surface, placed, look.page, is_open=look.is_focused or look.is_open)
    _paint_lines(surface, placed, look)


def words_colour(theme: Theme, tone: Tone) -> Colour:
    """Return the colour of words on paper and on amber."""
    return theme.ink if tone == "ink" else theme.quiet


def colour_of(theme: Theme, control: Control, tone: Tone, *, is_focused: bool) -> Colour:
    """Return the colour of a control's words: cream where they stand on ink."""
    is_dark = isinstance(control, Sample) and control.is_boxed
    is_dark = is_dark or (isinstance(control, Button) and control.is_chosen and not is_focused)
    return theme.cream if is_dark else words_colour(theme, tone)


def strip_colour(theme: Theme, control: Control, *, is_focused: bool) -> Colour | None:
    """Return what a control's words stand on; None is the panel's own paper."""
    if isinstance(control, Field) or (isinstance(control, SaveCard) and control.is_large):
        return None
    if isinstance(control, SaveCard) and control.press is None:
        return blend(theme.cream, theme.stone, 0.6)
    if is_focused:
        return theme.amber if isinstance(control, Button | Key | SaveCard | Tile) else theme.glow
    if isinstance(control, Button) and control.is_chosen:
        return theme.ink
    if isinstance(control, Button | Key | SaveCard | Tile | Sample):
        return theme.sheet
    return None


def _paint_strip(surface: pygame.Surface, placed: Placed, look: Look) -> None:
    page, theme = look.page, look.page.theme
    colour = strip_colour(theme, placed.control, is_focused=look.is_focused)
    if colour is None:
        return
    border = page.px(theme.border) * (1.4 if look.is_focused else 0.8)
    lay_paper(surface, placed.rect, (colour, theme.ink), border)


def _beside(placed: Placed) -> pygame.Rect:
    """What the pennant stands beside: all of a control, but only the title of a tile."""
    if not isinstance(placed.control, Tile) or not placed.inside.lines:
        return placed.rect
    title = placed.inside.lines[0]
    return pygame.Rect(placed.rect.x, placed.rect.y + title.y, placed.rect.width, title.height)


def _paint_mark(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """The focus: a pennant at the left edge."""
    height = min(rect.height * 0.5, page.px(28) * max(1.0, page.text))
    width = min(height * 0.8, max(8, page.px(26)))
    x, y = rect.left + page.px(10), rect.centery
    pennant = pygame.Rect(round(x), round(y - height / 2), round(width), round(height))
    draw_sign(surface, "right", pennant, page.theme.wine)


def _underline(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """The focus of a key, which has no room for a pennant."""
    y, reach = rect.bottom - page.px(10), rect.width * 0.3
    points = ((rect.centerx - reach, y), (rect.centerx, y - 1), (rect.centerx + reach, y))
    lay_stroke(surface, page.theme.wine, points, max(3, page.px(6)))


def _paint_lines(surface: pygame.Surface, placed: Placed, look: Look) -> None:
    left = look.typed if isinstance(placed.control, Sample) else None
    for line in placed.inside.lines:
        drawn = look.page.fonts.line(line.text, line.face, line.letters, _words_colour(placed, look, line.tone))
        at = (placed.rect.x + line.x, placed.rect.y + line.y + (line.height - drawn.get_height()) // 2)
        if _is_cut(pygame.Rect(at[0], placed.rect.y + line.y, line.width, line.height), look):
            continue
        if line.is_marked:
            _paint_find(surface, pygame.Rect(at, drawn.get_size()), look.page)
        if _is_bare(placed, look):
            _paint_outlined(surface, line, at, look.page)
            continue
        if left is None:
            surface.blit(drawn, at)
            continue
        width = look.page.fonts.width(line.text[: max(0, left)], line.face, line.letters) if left > 0 else 0
        surface.blit(drawn, at, pygame.Rect(0, 0, width, drawn.get_height()))
        left -= len(line.text)


def _is_cut(rect: pygame.Rect, look: Look) -> bool:
    """True for what would be seen in part, and has its place in the window further on."""
    window, slack = look.window, round(rect.height * _SLACK)
    if window is None or rect.height > window.height:
        return False
    return rect.top + slack < window.top or rect.bottom - slack > window.bottom


def _paint_find(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """What was searched for: amber under it, and a stroke that is seen without colours too."""
    surface.fill(page.theme.amber, rect)
    y = rect.bottom - page.px(2)
    ends = ((rect.left, y), (rect.centerx, y), (rect.right, y))
    lay_stroke(surface, page.theme.ink, ends, max(3, page.px(5)))


def _is_bare(placed: Placed, look: Look) -> bool:
    return look.is_bare and isinstance(placed.control, Words)


def _words_colour(placed: Placed, look: Look, tone: Tone) -> Colour:
    if _is_bare(placed, look):
        return look.page.theme.cream
    return colour_of(look.page.theme, placed.control, tone, is_focused=look.is_focused)


def _paint_outlined(surface: pygame.Surface, line: Line, at: tuple[int, int], page: Page) -> None:
    """Set a line in cream with ink all around, so that it reads on any picture."""
    colours = (page.theme.cream, page.theme.ink)
    drawn = page.fonts.outlined(line.text, line.face, line.letters, colours)
    surface.blit(drawn, (at[0] - outline(line.letters), at[1] - outline(line.letters)))


def letters_of(inside: Inside) -> int:
    """Return how many letters a control's lines have."""
    return sum(len(line.text) for line in inside.lines)
