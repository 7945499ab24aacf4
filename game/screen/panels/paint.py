"""Paint controls as ink on paper."""

import math
from dataclasses import dataclass

import pygame

from game.screen.ink.paper import draw_shape, draw_stroke
from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.field import paint_writing
from game.screen.panels.flow import Placed
from game.screen.panels.inside import Inside, Line, Tone
from game.screen.panels.rows import sign_size
from game.screen.panels.sample_paint import paint_sample
from game.screen.panels.tiles import paint_tile
from game.screen.panels.widgets import (
    Answers,
    Button,
    Card,
    Control,
    Field,
    Key,
    Passage,
    Sample,
    Slider,
    Stepper,
    Tile,
    Toggle,
    Words,
)
from game.screen.text.typeset import outline
from game.screen.theme import Colour, Theme, blend

WHITE: Colour = (255, 255, 255)


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


def paint(surface: pygame.Surface, placed: Placed, look: Look) -> None:
    """Draw one control at its place."""
    _paint_strip(surface, placed, look)
    if look.is_focused and isinstance(placed.control, Key):
        _underline(surface, placed.rect, look.page)
    elif look.is_focused:
        _paint_mark(surface, _beside(placed), look.page)
    if placed.inside.sign is not None:
        _paint_sign(surface, placed, placed.inside.sign.move(placed.rect.topleft), look)
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
    if isinstance(control, Field) or (isinstance(control, Card) and control.press is None):
        return None
    if is_focused:
        return theme.amber if isinstance(control, Button | Key | Card | Tile) else theme.glow
    if isinstance(control, Button) and control.is_chosen:
        return theme.ink
    if isinstance(control, Button | Key | Card | Tile | Sample):
        return theme.sheet
    return None


def track_of(placed: Placed, page: Page) -> pygame.Rect:
    """Return the line a slider's knob runs on, in the coordinates of its rectangle."""
    sign = placed.inside.sign or pygame.Rect(0, 0, 1, 1)
    knob = _knob(page)
    return pygame.Rect(placed.rect.x + sign.x + knob, placed.rect.y + sign.y, max(1, sign.w - 2 * knob), sign.h)


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
    draw_shape(surface, page.theme.wine, ((x, y - height / 2), (x + width, y), (x, y + height / 2)))


def _underline(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """The focus of a key, which has no room for a pennant."""
    y, reach = rect.bottom - page.px(10), rect.width * 0.3
    points = ((rect.centerx - reach, y), (rect.centerx, y - 1), (rect.centerx + reach, y))
    draw_stroke(surface, page.theme.wine, points, max(3, page.px(6)))


def _paint_lines(surface: pygame.Surface, placed: Placed, look: Look) -> None:
    left = look.typed if isinstance(placed.control, Sample) else None
    for line in placed.inside.lines:
        drawn = look.page.fonts.line(line.text, line.face, line.letters, _words_colour(placed, look, line.tone))
        at = (placed.rect.x + line.x, placed.rect.y + line.y + (line.height - drawn.get_height()) // 2)
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


def _paint_find(surface: pygame.Surface, rect: pygame.Rect, page: Page) -> None:
    """What was searched for: amber under it, and a stroke that is seen without colours too."""
    surface.fill(page.theme.amber, rect)
    y = rect.bottom - page.px(2)
    ends = ((rect.left, y), (rect.centerx, y), (rect.right, y))
    draw_stroke(surface, page.theme.ink, ends, max(3, page.px(5)))


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


def _paint_sign(surface: pygame.Surface, placed: Placed, sign: pygame.Rect, look: Look) -> None:
    control, page = placed.control, look.page
    match control:
        case Toggle():
            _paint_box(surface, sign, page, is_on=control.is_on)
        case Slider():
            part = (control.value - control.lowest) / (control.highest - control.lowest)
            _paint_track(surface, sign, page, part)
        case Stepper():
            _paint_arrow(surface, sign, page, -1 if control.chosen > 0 else 0)
            _paint_arrow(surface, sign, page, 1 if control.chosen < len(control.options) - 1 else 0, right=True)
        case Field():
            paint_writing(surface, sign, (control.writing, page), is_open=look.is_focused or look.is_open)
        case Sample():
            paint_sample(surface, control.picture, (placed.rect, sign), page)
        case Tile():
            paint_tile(surface, control, sign, page)
        case Passage():
            colours = (page.theme.colour(control.colour), page.theme.ink)
            lay_paper(surface, sign, colours, max(1, page.px(page.theme.border) * 0.6))
        case Answers():
            draw_sign(surface, "tick", sign.inflate(-sign.width // 5, -sign.height // 5), page.theme.vermilion)
        case Card():
            _paint_picture(surface, control.picture, sign, page)
        case _:
            pass


def _paint_box(surface: pygame.Surface, sign: pygame.Rect, page: Page, *, is_on: bool) -> None:
    side = min(sign.height, sign_size(page))
    box = pygame.Rect(sign.left + _knob(page), sign.centery - side // 2, side, side)
    lay_paper(surface, box, (WHITE, page.theme.ink), page.px(page.theme.border))
    if is_on:
        points = ((0.2, 0.5), (0.45, 0.8), (1.0, 0.0))
        pen = [(box.left + x * side, box.top + y * side) for x, y in points]
        draw_stroke(surface, page.theme.vermilion, pen, max(3.0, side * 0.22))


def _paint_track(surface: pygame.Surface, sign: pygame.Rect, page: Page, part: float) -> None:
    knob = _knob(page)
    left, right, y = sign.left + knob, sign.right - knob, sign.centery
    x = left + (right - left) * part
    ends = ((left, y), ((left + right) / 2, y + 1), (right, y))
    draw_stroke(surface, page.theme.ink, ends, max(3, sign_size(page) // 6))
    if x - left > knob:
        draw_stroke(
            surface, page.theme.vermilion, ((left, y), ((left + x) / 2, y), (x, y)), max(5, sign_size(page) // 3)
        )
    circle = [(math.cos(turn * math.pi / 12), math.sin(turn * math.pi / 12)) for turn in range(24)]
    draw_shape(surface, page.theme.ink, [(x + knob * a, y + knob * b) for a, b in circle])
    draw_shape(surface, page.theme.cream, [(x + knob * 0.68 * a, y + knob * 0.68 * b) for a, b in circle])


def _paint_arrow(surface: pygame.Surface, sign: pygame.Rect, page: Page, way: int, *, right: bool = False) -> None:
    """An arrow at one end of a stepper; pale when there is nothing further that way."""
    theme = page.theme
    size = max(8, sign_size(page) // 2)
    x = sign.right - page.target // 2 if right else sign.left + page.target // 2
    towards = 1 if right else -1
    colour = theme.ink if way else blend(theme.cream, theme.ink, 0.3)
    draw_shape(
        surface,
        colour,
        ((x - towards * size / 2, sign.centery - size * 0.7), (x + towards * size / 2, sign.centery),
         (x - towards * size / 2, sign.centery + size * 0.7)),
    )  # fmt: skip


def _paint_picture(surface: pygame.Surface, picture: pygame.Surface | None, sign: pygame.Rect, page: Page) -> None:
    theme = page.theme
    lay_paper(surface, sign, (blend(theme.cream, theme.stone, 0.7), theme.ink), page.px(theme.border))
    edge = page.px(theme.border)
    inner = sign.inflate(-2 * edge, -2 * edge)
    if inner.width < 2 or inner.height < 2:  # noqa: PLR2004 - nothing to be seen
        return
    if picture is not None:
        surface.blit(pygame.transform.smoothscale(picture, inner.size), inner)
        return
    for step in range(1, 6):
        x = inner.left + inner.width * step / 6
        slant = inner.height * 0.15
        ends = (
            (x + slant, inner.top + inner.height * 0.3),
            (x, inner.centery),
            (x - slant, inner.bottom - inner.height * 0.3),
        )
        draw_stroke(surface, blend(theme.stone, theme.ink, 0.35), ends, max(2, page.px(4)))


def _knob(page: Page) -> int:
    return max(7, sign_size(page) // 2)


def letters_of(inside: Inside) -> int:
    """Return how many letters a control's lines have."""
    return sum(len(line.text) for line in inside.lines)
