"""The bar beside a sheet that is longer than its room."""

import pygame

from game.screen.page import Page
from game.screen.panels.sheet import Arrangement, bar_width

_PART = 0.64
"""So much of its room the bar takes; the rest keeps it apart from the words."""


def groove_of(arrangement: Arrangement, page: Page) -> pygame.Rect:
    """Return where the bar is, in pixels of the window."""
    view, width = arrangement.view, round(bar_width(page) * _PART)
    return pygame.Rect(view.right - width, view.top, width, view.height)


def thumb_of(arrangement: Arrangement, page: Page, scroll: float) -> pygame.Rect:
    """Return where the bar's thumb is when the sheet is scrolled so far."""
    groove = groove_of(arrangement, page)
    longest = max(1, arrangement.longest)
    height = max(min(groove.height, page.target), groove.height * groove.height // (groove.height + longest))
    top = groove.top + round((groove.height - height) * scroll / longest)
    return pygame.Rect(groove.left, top, groove.width, height)


def scroll_at(arrangement: Arrangement, page: Page, y: int) -> float:
    """Return how far the sheet is scrolled when the middle of the thumb is drawn to ``y``."""
    groove, thumb = groove_of(arrangement, page), thumb_of(arrangement, page, 0)
    room = max(1, groove.height - thumb.height)
    return min(1.0, max(0.0, (y - groove.top - thumb.height / 2) / room)) * arrangement.longest
