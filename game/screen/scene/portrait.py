"""The portrait beside the text box of somebody who speaks without being on stage."""

from dataclasses import dataclass
from functools import lru_cache

import pygame

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.ink.fine import draw_fine
from game.screen.ink.paper import draw_paper
from game.screen.page import Page
from game.screen.scene.faces import head_in
from game.screen.theme import Theme

_WIDTH, _HEIGHT = 264, 312
_GAP = 24
"""Between portrait and box."""
_FEWEST_EMS = 14
"""A line beside a portrait has room for so many letters' heights at least, else there is none."""
_ABOVE = 0.07
"""Over the hair, in parts of the head's height."""
_HEADS = 1.45
"""A portrait shows so many heads' heights: head and shoulders."""
_FINE = 2
_MARGIN = 8
"""Of bare paper within the border."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A portrait's place in the window, and who is seen on it."""

    rect: pygame.Rect
    figure: Figure


def portrait_room(page: Page) -> int:
    """Return how many pixels at the box's left a portrait takes; 0 where there is no room for one."""
    width, height = page.size
    room = page.px(_WIDTH) + page.px(_GAP)
    text = width - 2 * page.px(page.theme.margin) - room
    is_narrow = width < height or text < _FEWEST_EMS * page.letters(page.theme.text)
    return 0 if is_narrow else room


def place_portrait(box: pygame.Rect, page: Page) -> pygame.Rect:
    """Return where the portrait stands: on the foot of the box, left of it."""
    rect = pygame.Rect(0, 0, page.px(_WIDTH), page.px(_HEIGHT))
    rect.bottomright = box.left - page.px(_GAP), box.bottom
    return rect


def draw_portrait(surface: pygame.Surface, portrait: Painted, art: Art, page: Page) -> None:
    """Draw the portrait on its paper."""
    rect, border = portrait.rect, page.px(page.theme.border)
    surface.blit(_paper(rect.size, border, page.theme), rect)
    inner = rect.inflate(-2 * (border + page.px(_MARGIN)), -2 * (border + page.px(_MARGIN)))
    of = ("portrait", portrait.figure, page.size, page.theme)
    surface.blit(art.page(of, inner.size, lambda card: _draw_bust(card, portrait.figure, art, page)), inner)


def _draw_bust(card: pygame.Surface, figure: Figure, art: Art, page: Page) -> None:
    card.fill(page.theme.stone)
    sprite = art.sprite(figure, page.size)
    bust = pygame.transform.smoothscale(sprite.subsurface(_bust(sprite, card.get_size())), card.get_size())
    card.blit(bust, (0, 0), special_flags=pygame.BLEND_PREMULTIPLIED)
    pygame.draw.rect(card, page.theme.ink, card.get_rect(), max(1, page.px(2)))


def _bust(sprite: pygame.Surface, size: tuple[int, int]) -> pygame.Rect:
    """The part of a person's picture that is head and shoulders, in the proportions of ``size``."""
    canvas, head = sprite.get_rect(), head_in(sprite)
    height = min(canvas.height, round(head.height * _HEADS))
    width = min(canvas.width, round(height * size[0] / size[1]))
    part = pygame.Rect(0, 0, max(1, width), max(1, height))
    part.midtop = head.centerx, head.top - round(head.height * _ABOVE)
    return part.clamp(canvas)


@lru_cache(maxsize=2)
def _paper(size: tuple[int, int], border: int, theme: Theme) -> pygame.Surface:
    def draw(large: pygame.Surface) -> None:
        draw_paper(large, large.get_rect(), (theme.sheet, theme.ink), border * _FINE)

    return draw_fine(size, theme.ink, draw, _FINE)
