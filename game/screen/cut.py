"""A picture cut out of its canvas."""

from dataclasses import dataclass

import pygame

_FAINT = 1
"""A pixel more see-through than this is no part of a picture."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Pixels, and where their upper left corner lies on the canvas they were drawn on."""

    surface: pygame.Surface
    left: int = 0
    top: int = 0

    @property
    def rect(self) -> pygame.Rect:
        """What it covers of its canvas."""
        return pygame.Rect(self.left, self.top, *self.surface.get_size())


def cut_out(canvas: pygame.Surface) -> Cut:
    """Return all of a canvas that is drawn on, one clear pixel of it when nothing is."""
    drawn = canvas.get_bounding_rect(_FAINT)
    if not drawn:
        return Cut(pygame.Surface((1, 1), pygame.SRCALPHA, 32))
    return Cut(canvas.subsurface(drawn).copy(), drawn.left, drawn.top)
