"""A fade: what was on screen goes away from over what is there now."""

import pygame

from game.screen.strength import set_strength

SECONDS = 0.18


class Fade:
    """Lies over a surface for a moment. What is below goes on as it likes: it is lifted before anything is drawn."""

    def __init__(self) -> None:
        self._before: pygame.Surface | None = None
        self._under: pygame.Surface | None = None
        self._left = 0.0
        self._is_laid = False

    @property
    def is_running(self) -> bool:
        """True until it has gone, and its last trace has been lifted."""
        return self._left > 0 or self._is_laid

    def begin(self, surface: pygame.Surface) -> None:
        """Let what is on the surface now, an older fade included, go away."""
        before = surface.copy()
        self.end(surface)
        self._before, self._left = before, SECONDS

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._left = max(0.0, self._left - seconds)

    def lay(self, surface: pygame.Surface, *, is_new: bool) -> None:
        """Draw what is left of it; ``is_new`` when something was drawn below since it was lifted."""
        if self._left <= 0 or self._before is None or self._before.get_size() != surface.get_size():
            self._before = self._under = None
            self._left = 0.0
            return
        if self._under is None:
            self._under = surface.copy()
        elif is_new:
            self._under.blit(surface, (0, 0))
        set_strength(self._before, (self._left / SECONDS) ** 2)
        surface.blit(self._before, (0, 0))
        self._is_laid = True

    def lift(self, surface: pygame.Surface) -> bool:
        """Show what is below again; True when there was something to lift."""
        was_laid, self._is_laid = self._is_laid, False
        if was_laid and self._under is not None and self._under.get_size() == surface.get_size():
            surface.blit(self._under, (0, 0))
        return was_laid

    def end(self, surface: pygame.Surface) -> None:
        """Be gone at once."""
        self.lift(surface)
        self._before = self._under = None
        self._left = 0.0
