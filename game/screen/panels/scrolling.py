"""How far a sheet is scrolled, and whither it glides."""

import pygame

_GLIDE = 0.06
"""Seconds in which scrolling comes most of the way."""


class Scrolling:
    """A position on its way to another, both in pixels from the top."""

    def __init__(self) -> None:
        self._now = 0.0
        self._target = 0.0
        self.longest = 0

    @property
    def now(self) -> int:
        """How far it is scrolled, in pixels."""
        return round(self._now)

    @property
    def is_still(self) -> bool:
        """True when it has arrived."""
        return self._now == self._target

    def limit(self, longest: int) -> None:
        """Scroll no further than ``longest`` from now on, and never above the top."""
        self.longest = longest
        self._target = max(0.0, min(self._target, float(longest)))
        self._now = max(0.0, min(self._now, float(longest)))

    def is_at_end(self, towards: int) -> bool:
        """Tell whether it goes no further up (-1) or down (1)."""
        return self._target >= self.longest if towards > 0 else self._target <= 0

    def by(self, pixels: float) -> None:
        """Glide up or down."""
        self._target = min(float(self.longest), max(0.0, self._target + pixels))

    def shift(self, pixels: int) -> None:
        """Keep what is seen where it is seen: all of it now stands so much lower."""
        self._now += pixels
        self._target += pixels

    def jump(self, to: float | None = None) -> None:
        """Be at a place at once; without one, where it glides to."""
        self._target = self._target if to is None else to
        self._now = self._target

    def follow(self, view: pygame.Rect, rect: pygame.Rect, margin: int, *, ends: tuple[bool, bool]) -> None:
        """Glide so that ``rect`` is seen in ``view``, ``margin`` pixels from its edges where there is room.

        ``ends`` tell whether it is the first, the last control: what is above the first and below the last is seen too.
        """
        margin = max(0, min(margin, (view.height - rect.height) // 2))
        lowest, highest = rect.bottom - view.bottom + margin, rect.top - view.top - margin
        if ends[0]:
            highest = max(0, min(lowest, highest))
        elif ends[1]:
            lowest = max(lowest, min(self.longest, highest))
        self._target = float(min(self.longest, max(0, min(max(self._target, lowest), highest))))

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        if abs(self._target - self._now) < 1:
            self._now = self._target
        else:
            self._now += (self._target - self._now) * min(1.0, seconds / _GLIDE)
