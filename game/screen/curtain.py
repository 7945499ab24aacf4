"""The curtain: what is seen, blurred and dark, behind a menu."""

from functools import lru_cache

import pygame

from game.screen.theme import Theme

GLIMPSE = (512, 288)
"""The size of the picture kept of the last scene, in pixels."""
_DIM = (118, 110, 150)
_SOFTNESS = 3


def take_glimpse(surface: pygame.Surface) -> pygame.Surface:
    """Return a small copy of what is on screen, its middle cut to 16:9."""
    width, height = surface.get_size()
    wide = min(width, height * 16 // 9)
    high = min(height, width * 9 // 16)
    middle = pygame.Rect((width - wide) // 2, (height - high) // 2, max(1, wide), max(1, high))
    return pygame.transform.scale(surface.subsurface(middle), GLIMPSE)


def draw_curtain(surface: pygame.Surface, glimpse: pygame.Surface | None, theme: Theme) -> None:
    """Cover ``surface`` with the scene seen last, or with plain indigo when there was none."""
    if glimpse is None:
        surface.fill(theme.indigo)
        return
    soft = _softened(glimpse)
    width, height = surface.get_size()
    factor = max(width / GLIMPSE[0], height / GLIMPSE[1])
    size = (round(GLIMPSE[0] * factor), round(GLIMPSE[1] * factor))
    surface.blit(pygame.transform.smoothscale(soft, size), ((width - size[0]) // 2, (height - size[1]) // 2))


@lru_cache(maxsize=1)
def _softened(glimpse: pygame.Surface) -> pygame.Surface:
    """A glimpse blurred and dark; it is looked at through one menu after another."""
    soft = pygame.transform.box_blur(glimpse, _SOFTNESS)
    soft.fill(_DIM, special_flags=pygame.BLEND_RGB_MULT)
    return soft
