"""What lies over a view: something drawn on top of it that can be taken up again."""

from collections.abc import Callable, Sequence

import pygame

Paint = Callable[[pygame.Surface], None]
"""Draws something on a surface, within an area that is known."""


class Cover:
    """Remembers what it covers."""

    def __init__(self) -> None:
        self._under: tuple[pygame.Surface, pygame.Rect] | None = None

    @property
    def area(self) -> pygame.Rect:
        """Where it lies; nowhere when it covers nothing."""
        return pygame.Rect(0, 0, 0, 0) if self._under is None else self._under[1]

    def lay(self, surface: pygame.Surface, area: pygame.Rect, paint: Paint) -> None:
        """Draw something over an area of the surface, keeping what was there."""
        area = area.clip(surface.get_rect())
        self._under = (surface.subsurface(area).copy(), area)
        paint(surface)

    def fold(self) -> None:
        """Lie over nothing any more, whatever was drawn there since."""
        self._under = None

    def is_touched(self, changed: Sequence[pygame.Rect]) -> bool:
        """Tell whether something was drawn where it lies."""
        return self._under is not None and self._under[1].collidelist(list(changed)) >= 0

    def lift(self, surface: pygame.Surface, changed: Sequence[pygame.Rect] = ()) -> None:
        """Show what is covered, but for the parts that were drawn anew since."""
        if self._under is None:
            return
        under, area = self._under
        fresh = [
            (rect.clip(area), surface.subsurface(rect.clip(area)).copy()) for rect in changed if rect.colliderect(area)
        ]
        surface.blit(under, area)
        for rect, part in fresh:
            surface.blit(part, rect)
