"""Pictures that glide: drawn at fractions of a pixel, so that a slow movement has no steps."""

import pygame

from game.screen.strength import set_strength

STEPS = 4
"""So many places a picture can have within a pixel."""


def lay_gliding(
    surface: pygame.Surface, picture: pygame.Surface, corner: tuple[int, int], steps: int, cover: float = 1.0
) -> None:
    """Draw a picture without holes so many steps to the right of ``corner``; its outermost column may be missing.

    ``cover`` is how far it covers what is there, 0 to 1.
    """
    whole, step = divmod(steps, STEPS)
    x, y = corner[0] + whole, corner[1]
    part = cover * step / STEPS
    for weight, at in (((cover - part) / (1 - part), x), (part, x + 1)):
        if weight > 0:
            set_strength(picture, weight)
            surface.blit(picture, (at, y))
    picture.set_alpha(None)


class Glide:
    """A premultiplied picture with transparency; each of its places within a pixel is made when first seen."""

    def __init__(self, picture: pygame.Surface) -> None:
        wide, high = picture.get_size()
        self._whole = pygame.Surface((wide + 1, high), pygame.SRCALPHA, 32)
        self._whole.fill((0, 0, 0, 0))
        self._whole.blit(picture, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
        self._moved = {0: self._whole}

    def lay(self, surface: pygame.Surface, bottom_left: tuple[int, int], steps: int) -> None:
        """Draw it so many steps to the right of where its lower left corner is at rest."""
        whole, step = divmod(steps, STEPS)
        if step not in self._moved:
            self._moved[step] = _moved(self._whole, 255 * step // STEPS)
        place = self._whole.get_rect(bottomleft=bottom_left).move(whole, 0)
        surface.blit(self._moved[step], place, special_flags=pygame.BLEND_PREMULTIPLIED)


def _moved(whole: pygame.Surface, part: int) -> pygame.Surface:
    """The picture moved to the right by ``part`` of 255 of a pixel."""
    stays, goes = whole.copy(), whole.copy()
    stays.fill((255 - part,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    goes.fill((part,) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    stays.blit(goes, (1, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return stays
