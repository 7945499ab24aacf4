"""The title card: a page of ink with a title in the poster face, a ruled line, a subtitle."""

import pygame

from game.screen.ink.fine import draw_fine, rule_frame
from game.screen.ink.paper import draw_stroke
from game.screen.ink.signs import draw_sign
from game.screen.page import Page
from game.screen.scene.bar import bar_room
from game.screen.theme import Colour, blend
from game.stage.stage import Card

_TITLE, _SUBTITLE = 152, 48
_WIDEST = 0.82
"""Words take no more than this part of the window's width, ..."""
_TALLEST = 0.36
"""... and the title no more than this part of its height."""
_SMALLEST = 12
_RULE = 420
_INSET = 48
_GAP = 48


def draw_card(surface: pygame.Surface, card: Card, page: Page) -> None:
    """Cover ``surface`` with the card."""
    surface.fill(page.theme.ink)
    inset = max(page.px(_INSET), bar_room(page) + page.px(_INSET) // 4)
    frame = surface.get_rect().inflate(-2 * inset, -2 * inset)
    rule_frame(surface, frame, blend(page.theme.ink, page.theme.stone, 0.5), (max(1.5, page.px(3)), page.px(14)))
    small = max(page.px(_SUBTITLE), page.letters(page.theme.text))
    title = _set(card.text, ("poster", page.px(_TITLE)), page, page.theme.cream)
    subtitle = _set(card.subtitle, ("text-italic", small), page, page.theme.stone) if card.subtitle else []
    gap = page.px(_GAP)
    height = _height(title) + 2 * gap + _height(subtitle)
    y = max(0, (surface.get_height() - height) // 2)
    y = _place(surface, title, y) + gap
    _rule(surface, y, page)
    _place(surface, subtitle, y + gap)


def card_fits(card: Card, page: Page) -> bool:
    """Tell whether the words of a card are as large as other words at least."""
    small = page.letters(page.theme.text)
    title, _ = _fitted(card.text, ("poster", page.px(_TITLE)), page)
    subtitle, _ = _fitted(card.subtitle, ("text-italic", max(page.px(_SUBTITLE), small)), page)
    return min(title, subtitle) >= small


def _set(text: str, style: tuple[str, int], page: Page, colour: Colour) -> list[pygame.Surface]:
    """The lines of a text in a face and a size in pixels, made smaller until they fit."""
    px, lines = _fitted(text, style, page)
    return [page.fonts.line(line, style[0], px, colour) for line in lines]


def _fitted(text: str, style: tuple[str, int], page: Page) -> tuple[int, tuple[str, ...]]:
    """The size in pixels at which a text fits, and its lines."""
    face, px = style
    width, tallest = round(page.size[0] * _WIDEST), page.size[1] * _TALLEST
    px = max(_SMALLEST, px)
    while True:
        lines = page.fonts.wrap(text, face, px, width)
        if px <= _SMALLEST or (len(lines) * px * page.theme.line_height <= tallest and not _is_cut(text, lines)):
            return px, lines
        px = max(_SMALLEST, round(px * 0.9))


def _is_cut(text: str, lines: tuple[str, ...]) -> bool:
    """True when a word had to be broken to fit."""
    return len(" ".join(lines).split()) > len(text.split())


def _height(lines: list[pygame.Surface]) -> int:
    return sum(line.get_height() for line in lines)


def _place(surface: pygame.Surface, lines: list[pygame.Surface], y: int) -> int:
    for line in lines:
        surface.blit(line, ((surface.get_width() - line.get_width()) // 2, y))
        y += line.get_height()
    return y


def _rule(surface: pygame.Surface, y: int, page: Page) -> None:
    """A line as ruled by hand, a clock in its middle."""
    middle, half, side = surface.get_width() / 2, page.px(_RULE) / 2, page.px(40)
    size = (round(2 * half), max(5, page.px(9)))
    surface.blit(
        draw_fine(size, page.theme.amber, lambda large: _stroke(large, page.theme.amber)),
        (middle - half, y - size[1] // 2),
    )
    clock = pygame.Rect(0, 0, side, side)
    clock.center = (round(middle), y)
    pygame.draw.circle(surface, page.theme.ink, clock.center, side * 0.75)
    draw_sign(surface, "clock", clock, page.theme.amber)


def _stroke(surface: pygame.Surface, colour: Colour) -> None:
    width, height = surface.get_size()
    points = [
        (width * part, height * (0.5 + off)) for part, off in ((0.01, 0.1), (0.3, -0.12), (0.7, 0.1), (0.99, -0.1))
    ]
    draw_stroke(surface, colour, points, height * 0.45)
