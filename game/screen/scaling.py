"""Pictures scaled to a window, in the formats that blit fast."""

import pygame

Size = tuple[int, int]
"""Width and height of the window, in pixels."""

SPRITE_CANVAS = 1500
"""A sprite canvas of this height, in pixels, ..."""
SPRITE_HEIGHT = 1.02
"""... is drawn this many windows high."""
_NARROWEST = 0.75
"""A window narrower than 4:3 shows people as if it were no higher than this part of its width."""


def cover(surface: pygame.Surface, size: Size) -> pygame.Surface:
    """Return the surface scaled so that it covers ``size``, with its middle in the middle."""
    width, height = surface.get_size()
    if (width, height) == size:
        return surface
    scale = max(size[0] / width, size[1] / height)
    part = pygame.Rect(0, 0, min(width, max(1, round(size[0] / scale))), min(height, max(1, round(size[1] / scale))))
    part.center = surface.get_rect().center
    return pygame.transform.smoothscale(surface.subsurface(part), size)


def sprite_size(canvas: Size, window: Size) -> Size:
    """Return how large a sprite of a canvas is in a window."""
    scale = SPRITE_HEIGHT * window[1] * sprite_part(window) / SPRITE_CANVAS
    return max(1, round(canvas[0] * scale)), max(1, round(canvas[1] * scale))


def sprite_part(window: Size) -> float:
    """Return how large a sprite is in a window, in parts of what it would be in a wide one as high."""
    return min(1.0, window[0] * _NARROWEST / window[1])


def opaque(surface: pygame.Surface) -> pygame.Surface:
    """Return the surface in the one opaque format that blits fast onto a window."""
    page = pygame.Surface(surface.get_size(), 0, 32)
    page.blit(surface, (0, 0))
    return page


def see_through(surface: pygame.Surface) -> pygame.Surface:
    """Return the surface in the one format with transparency that blits fast onto a window."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))
