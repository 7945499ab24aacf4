"""Paint the signs of controls: boxes, tracks, arrows, pictures, ticks."""

import pygame

from game.screen.ink.blank import blank_panel
from game.screen.ink.brush import lay_stroke
from game.screen.ink.signs import draw_sign
from game.screen.ink.stationery import lay_paper
from game.screen.page import Page
from game.screen.panels.field import paint_writing
from game.screen.panels.flow import Placed
from game.screen.panels.rows import sign_size
from game.screen.panels.sample_paint import paint_sample
from game.screen.panels.tiles import paint_tile
from game.screen.panels.widgets import Answers, Field, Passage, Sample, SaveCard, Slider, Stepper, Tile, Toggle
from game.screen.theme import Colour, blend

WHITE: Colour = (255, 255, 255)
_KNOB_EDGE = 0.3
"""How thick the ring of a knob is, in parts of its radius."""


def track_of(placed: Placed, page: Page) -> pygame.Rect:
    """Return the line a slider's knob runs on, in the coordinates of its rectangle."""
    sign = placed.inside.sign or pygame.Rect(0, 0, 1, 1)
    knob = _knob(page)
    return pygame.Rect(placed.rect.x + sign.x + knob, placed.rect.y + sign.y, max(1, sign.w - 2 * knob), sign.h)


def paint_sign(surface: pygame.Surface, placed: Placed, page: Page, *, is_open: bool) -> None:
    """Draw the sign of a control; a field that ``is_open`` shows its mark."""
    control, inside = placed.control, placed.inside.sign
    if inside is None:
        return
    sign = inside.move(placed.rect.topleft)
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
            paint_writing(surface, sign, (control.writing, page), is_open=is_open)
        case Sample():
            paint_sample(surface, control.picture, (placed.rect, sign), page)
        case Tile():
            paint_tile(surface, control, sign, page)
        case Passage():
            colours = (page.theme.colour(control.colour), page.theme.ink)
            lay_paper(surface, sign, colours, max(1, page.px(page.theme.border) * 0.6))
        case Answers():
            draw_sign(surface, "tick", sign.inflate(-sign.width // 5, -sign.height // 5), page.theme.vermilion)
        case SaveCard():
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
        lay_stroke(surface, page.theme.vermilion, pen, max(3.0, side * 0.22))


def _paint_track(surface: pygame.Surface, sign: pygame.Rect, page: Page, part: float) -> None:
    knob = _knob(page)
    left, right, y = sign.left + knob, sign.right - knob, sign.centery
    x = left + (right - left) * part
    ends = ((left, y), ((left + right) / 2, y + 1), (right, y))
    lay_stroke(surface, page.theme.ink, ends, max(3, sign_size(page) // 6))
    if x - left > knob:
        taper = knob * 0.5
        points = ((left - 1, y), (left + taper, y), (x - taper, y), (x, y))
        lay_stroke(surface, page.theme.vermilion, points, max(5, sign_size(page) // 3))
    place = pygame.Rect(round(x) - knob, y - knob, 2 * knob, 2 * knob)
    draw_sign(surface, "disc", place, page.theme.ink)
    edge = max(2, round(knob * _KNOB_EDGE))
    draw_sign(surface, "disc", place.inflate(-2 * edge, -2 * edge), page.theme.cream)


def _paint_arrow(surface: pygame.Surface, sign: pygame.Rect, page: Page, way: int, *, right: bool = False) -> None:
    """An arrow at one end of a stepper, in line with boxes above and below; pale when nothing is further that way."""
    theme, wide = page.theme, max(9, round(sign_size(page) * 0.6))
    place = pygame.Rect(0, 0, wide, round(wide * 1.3))
    place.center = sign.center
    if right:
        place.right = sign.right - _knob(page)
    else:
        place.left = sign.left + _knob(page)
    colour = theme.ink if way else blend(theme.cream, theme.ink, 0.3)
    draw_sign(surface, "right" if right else "left", place, colour)


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
    pencil = blend(theme.stone, theme.ink, 0.35)
    surface.blit(blank_panel(inner.size, pencil, max(1.5, page.px(theme.border) * 0.8)), inner)


def _knob(page: Page) -> int:
    return max(7, sign_size(page) // 2)
