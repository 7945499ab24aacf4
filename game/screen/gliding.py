"""Pictures that glide: drawn at fractions of a pixel, so that a slow movement has no steps."""

import pygame

STEPS = 4
"""So many places a picture can have within a pixel."""


def lay_gliding(surface: pygame.Surface, picture: pygame.Surface, corner: tuple[int, int], steps: int) -> None:
    """Draw a picture without holes so many steps to the right of ``corner``; its outermost column may be missing."""
    whole, step = divmod(steps, STEPS)
    x, y = corner[0] + whole, corner[1]
    surface.blit(picture, (x, y))
    if step:
        picture.set_alpha(255 * step // STEPS)
        surface.blit(picture, (x + 1, y))
        picture.set_alpha(None)


def glides_of(picture: pygame.Surface) -> tuple[pygame.Surface, ...]:
    """Return a premultiplied picture at each place within a pixel, a pixel wider."""
    wide, high = picture.get_size()
    whole = pygame.Surface((wide + 1, high), pygame.SRCALPHA, 32)
    whole.fill((0, 0, 0, 0))
    whole.blit(picture, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return tuple(_moved(whole, 255 * step // STEPS) for step in range(STEPS))


def lay_glide(
    surface: pygame.Surface, glides: tuple[pygame.Surface, ...], bottom_left: tuple[int, int], steps: int
) -> None:
    """Draw a premultiplied picture so many steps to the right of where its lower left corner is at rest."""
    whole, step = divmod(steps, STEPS)
    place = glides[step].get_rect(bottomleft=bottom_left).move(whole, 0)
    surface.blit(glides[step], place, special_flags=pygame.BLEND_PREMULTIPLIED)


def _moved(whole: pygame.Surface, part: int) -> pygame.Surface:
    """The picture moved to the right by ``part`` of 255 of a pixel."""
    stays, goes = whole.copy(), whole.copy()
    stays.fill((255 - part,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    goes.fill((part,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    stays.blit(goes, (1, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return stays
