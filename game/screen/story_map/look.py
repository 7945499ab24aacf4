"""How a card of the map is seen."""

from dataclasses import dataclass

import pygame

from game.screen.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The page, the zoom, a card's picture, whether it has the focus; ``room`` is free above it, in pixels."""

    page: Page
    zoom: float
    picture: pygame.Surface | None = None
    is_focused: bool = False
    room: float = 0.0

    def px(self, length: float) -> float:
        """Return a length of the page, zoomed, in pixels."""
        return length * self.page.theme.scale(self.page.size) * self.zoom

    @property
    def edge(self) -> int:
        """The width of a card's edge, in pixels."""
        return max(1, round(self.px(self.page.theme.border * 1.1)))
