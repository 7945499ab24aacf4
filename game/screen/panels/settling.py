"""Settling: what comes into view of a long list is laid out, what is below it makes room."""

from dataclasses import replace

import pygame

from game.screen.page import Page
from game.screen.panels.composing import compose
from game.screen.panels.flow import Placed
from game.screen.panels.sheet import Arrangement

_MARGIN = 0.4
"""So many views above and below are laid out too, that nothing is seen to move."""


def settle(arrangement: Arrangement, page: Page, scroll: int) -> Arrangement:
    """Return the arrangement with all laid out that is seen when it is scrolled so far; the same when it was."""
    near = arrangement.seen(scroll, round(arrangement.view.height * _MARGIN))
    guessed = [number for number in near if arrangement.scrolled[number].inside.is_guess]
    if not guessed:
        return arrangement
    placed = list(arrangement.scrolled)
    lower, bottom = 0, arrangement.view.bottom + scroll + round(arrangement.view.height * _MARGIN)
    for number in range(guessed[0], len(placed)):
        one = placed[number].moved(0, lower) if lower else placed[number]
        if one.inside.is_guess and one.rect.top < bottom:
            one, more = _laid_out(one, page)
            lower += more
        placed[number] = one
        if not lower and one.rect.top >= bottom:
            break
    return replace(arrangement, scrolled=tuple(placed))


def drift(before: Arrangement, after: Arrangement, scroll: int) -> int:
    """Return how far what is seen has moved down by settling, in pixels."""
    kept = (number for number in before.seen(scroll) if not before.scrolled[number].inside.is_guess)
    anchor = next(kept, None)
    return 0 if anchor is None else after.scrolled[anchor].rect.top - before.scrolled[anchor].rect.top


def _laid_out(placed: Placed, page: Page) -> tuple[Placed, int]:
    """A control laid out, and by how much that makes it higher."""
    rect = placed.rect
    inside = compose(placed.control, rect.width, page)
    return Placed(
        placed.control, pygame.Rect(rect.topleft, (rect.width, inside.height)), inside
    ), inside.height - rect.h
