"""A sheet spread out in a window, and how far it is scrolled."""

from collections.abc import Callable

import pygame

from game.screen.page import Page
from game.screen.panels.flow import Placed
from game.screen.panels.scrollbar import groove_of, scroll_at
from game.screen.panels.scrolling import Scrolling
from game.screen.panels.settling import drift, settle
from game.screen.panels.sheet import Sheet, arrange, peep, reseat

_MOST_TRIES = 8
"""Laying out what is seen may bring something else into view; after so many times it is left to the next frame."""


class Spread:
    """The controls of a sheet at their places. What is scrolled follows a control, or goes where it is sent."""

    def __init__(self, sheet: Sheet, page: Page) -> None:
        self._scrolling = Scrolling()
        self._followed: int | None = None
        self.page = page
        self.arrangement = arrange(sheet, page)
        self._scrolling.limit(self.arrangement.longest)

    @property
    def scroll(self) -> int:
        """How far it is scrolled, in pixels."""
        return self._scrolling.now

    @property
    def controls(self) -> tuple[Placed, ...]:
        """What takes the focus, in reading order."""
        return self.arrangement.controls

    @property
    def is_still(self) -> bool:
        """True when nothing glides."""
        return self._scrolling.is_still

    def reseat(self, sheet: Sheet) -> None:
        """Take a sheet that looks the same as the last one: nothing moves."""
        self.arrangement = reseat(self.arrangement, sheet)

    def lay(self, sheet: Sheet, page: Page) -> None:
        """Take another sheet, or the same for another window."""
        is_other_page = page != self.page
        self.page = page
        self.arrangement = arrange(sheet, page)
        self._scrolling.limit(self.arrangement.longest)
        if self._followed is not None and self._followed not in self.arrangement.rolling:
            self._followed = None
        if sheet.newest_last and self._followed is None and not is_other_page:
            self._scrolling.jump(self.arrangement.longest)
        self._settle(self._aim if not is_other_page else self._jump)

    def rect_of(self, number: int) -> pygame.Rect:
        """Return where a control is in the window now."""
        rect = self.controls[number].rect
        return rect.move(0, -self.scroll) if number in self.arrangement.rolling else rect

    def whole(self) -> list[pygame.Rect]:
        """Return where every control would be in a window high enough for all."""
        last = self.arrangement.rolling.stop
        below = (placed.rect.move(0, self.arrangement.longest) for placed in self.controls[last:])
        return [*(placed.rect for placed in self.controls[:last]), *below]

    def at(self, point: tuple[int, int]) -> int | None:
        """Return the number of the control at a point of the window."""
        x, y = point
        for number, placed in enumerate(self.controls):
            is_rolling = number in self.arrangement.rolling
            is_seen = not is_rolling or self.arrangement.view.collidepoint(point)
            if is_seen and placed.rect.collidepoint(x, y + self.scroll if is_rolling else y):
                return number
        return None

    def seen_instead(self, number: int) -> int:
        """Return a control that is seen, when what is scrolled was sent away from the control of that number."""
        rolling, view = self.arrangement.rolling, self.arrangement.view
        if self._followed is not None or number not in rolling or view.colliderect(self.rect_of(number)):
            return number
        seen = [other for other in rolling if view.contains(self.rect_of(other))]
        return min(seen, key=lambda other: abs(other - number), default=number)

    def show(self, number: int) -> None:
        """Be at once where a control is seen."""
        self._follow(number)
        self._settle(self._jump)

    def follow(self, number: int) -> None:
        """Glide to where a control is seen."""
        self._follow(number)
        self._settle(self._aim)

    def is_at_end(self, towards: int) -> bool:
        """Tell whether it goes no further up (-1) or down (1)."""
        return self._scrolling.is_at_end(towards)

    def by(self, pixels: float) -> None:
        """Glide up or down."""
        self._followed = None
        self._scrolling.by(pixels)
        self._settle(self._aim)

    def has_bar_at(self, point: tuple[int, int]) -> bool:
        """Tell whether the scroll bar is there."""
        reach = groove_of(self.arrangement, self.page).inflate(self.page.gap * 2, 0)
        return self.arrangement.longest > 0 and reach.collidepoint(point)

    def drag_bar(self, y: int) -> None:
        """Be where the bar's thumb is drawn to."""
        self._followed = None
        self._scrolling.jump(scroll_at(self.arrangement, self.page, y))
        self._settle(self._aim)

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._scrolling.elapse(seconds)
        self._settle(self._aim)

    def _follow(self, number: int) -> None:
        self._followed = number if number in self.arrangement.rolling else None

    def _aim(self) -> None:
        """Set out for where the followed control is seen."""
        if self._followed is not None and self._followed in self.arrangement.rolling:
            rolling, rect = self.arrangement.rolling, self.controls[self._followed].rect
            ends = self._followed == rolling.start, self._followed == rolling.stop - 1
            self._scrolling.follow(self.arrangement.view, rect, peep(self.page), ends=ends)

    def _jump(self) -> None:
        self._aim()
        self._scrolling.jump()

    def _settle(self, go: Callable[[], None]) -> None:
        """Lay out what is seen, and keep it where it is seen while what is above it grows or shrinks."""
        go()
        for _ in range(_MOST_TRIES):
            before = self.arrangement
            self.arrangement = settle(before, self.page, self.scroll)
            if self.arrangement is before:
                return
            self._scrolling.shift(drift(before, self.arrangement, self.scroll))
            self._scrolling.limit(self.arrangement.longest)
            go()
