"""The mouse's pointer: which one is shown just now."""

import pygame

from game.screen.ink.cursors import GRID, HAND_TIP, NIB_TIP, hand, nib
from game.screen.theatre import Theatre
from game.screen.theme import Theme
from game.screen.views.view import Clickable, View

_USUAL, _LARGEST = 1080, 3
"""A screen of this height shows pointers at their usual size; a larger one up to so many times as large."""


class Pointer:
    """A pen's nib, or a hand over what can be clicked; the system's own in high contrast or where it draws no others.

    ``screen`` is the height of the screen in pixels.
    """

    def __init__(self, theatre: Theatre, screen: int) -> None:
        self._theatre = theatre
        self._side = round(GRID * max(1.0, min(_LARGEST, screen / _USUAL)))
        self._shown: tuple[bool, Theme | None] | None = None

    def follow(self, view: View) -> None:
        """Show what the mouse points at in a view."""
        is_over = isinstance(view, Clickable) and view.is_clickable(pygame.mouse.get_pos())
        theme = None if self._theatre.settings.high_contrast else self._theatre.program.themes.usual
        if (is_over, theme) != self._shown:
            self._shown = is_over, theme
            _show(_cursors(theme, self._side, is_hand=is_over))


def cursor(theme: Theme, side: int, *, is_hand: bool) -> pygame.Cursor:
    """Return a pointer of ``side`` pixels, ready to be shown."""
    tip = HAND_TIP if is_hand else NIB_TIP
    drawn = hand(side, theme) if is_hand else nib(side, theme)
    return pygame.Cursor((round(tip[0] * side / GRID), round(tip[1] * side / GRID)), drawn)


def _cursors(theme: Theme | None, side: int, *, is_hand: bool) -> tuple[pygame.Cursor, ...]:
    """What may be shown, the best first."""
    usual = pygame.Cursor(pygame.SYSTEM_CURSOR_HAND if is_hand else pygame.SYSTEM_CURSOR_ARROW)
    return (usual,) if theme is None else (cursor(theme, side, is_hand=is_hand), usual)


def _show(cursors: tuple[pygame.Cursor, ...]) -> None:
    """Show the first that this system can show."""
    for wanted in cursors:
        try:
            pygame.mouse.set_cursor(wanted)
        except pygame.error:
            continue
        return
