"""Players who point: with the mouse alone, with a finger alone."""

from abc import abstractmethod

import pygame

from game.screen.panels.panel_view import PanelView
from tests.screen.devices.events import finger, mouse
from tests.screen.hands import PATIENCE, SIZE, Event, Hands

MIDDLE = (SIZE[0] // 2, SIZE[1] // 2)


class Pointer(Hands):
    """Someone who takes things where they are, and scrolls to what is not in view."""

    def go_to(self, name: str) -> None:
        """Scroll until the control is in view; pointing needs no focus."""
        for _ in range(PATIENCE):
            if self.is_in_view(name):
                return
            self.towards(name)
        raise AssertionError(f"{name!r} never came into view")

    def press(self, name: str) -> None:
        """Point at the control of that name, and take it."""
        self.go_to(name)
        self.point(self.area_of(name).center)
        self.wait(0.25)

    def take(self) -> None:
        self.point(MIDDLE)

    def towards(self, name: str) -> None:
        is_below = self.area_of(name).centery > MIDDLE[1]
        self.scroll(-1 if is_below else 1)
        self.wait(0.5)

    def area_of(self, name: str) -> pygame.Rect:
        """Where a control is, scrolled as it is now."""
        return pygame.Rect(self.seen.items[self.number_of(name)].area)

    def is_in_view(self, name: str) -> bool:
        """True when the middle of a control is seen."""
        top, number, middle = self.window.stack[-1], self.number_of(name), self.area_of(name).center
        if isinstance(top, PanelView) and number in top.panel.arrangement.rolling:
            return bool(top.panel.arrangement.view.collidepoint(middle))
        return bool(pygame.Rect((0, 0), SIZE).collidepoint(middle))

    @abstractmethod
    def point(self, at: tuple[int, int]) -> None:
        """Take what is at a place of the window."""

    @abstractmethod
    def scroll(self, steps: int) -> None:
        """Scroll up (1) or down (-1)."""


class Mouse(Pointer):
    """The mouse alone."""

    def point(self, at: tuple[int, int]) -> None:
        self.click(1, at)

    def open_menu(self) -> None:
        self.click(3, MIDDLE)

    def leave(self) -> None:
        self.click(3, MIDDLE)

    def scroll(self, steps: int) -> None:
        self.window.turn([Event(pygame.MOUSEWHEEL, x=0, y=steps, flipped=False)], 0.05)

    def click(self, number: int, at: tuple[int, int]) -> None:
        """Press a button of the mouse at a place."""
        self.tap(*(mouse(kind, number, at) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)))


class Finger(Pointer):
    """A finger alone."""

    def point(self, at: tuple[int, int]) -> None:
        self.tap(*(touch(kind, at) for kind in (pygame.FINGERDOWN, pygame.FINGERUP)))

    def open_menu(self) -> None:
        self.window.turn([touch(pygame.FINGERDOWN, MIDDLE)], 0.05)
        self.wait(1.0)
        self.window.turn([touch(pygame.FINGERUP, MIDDLE)], 0.05)

    def leave(self) -> None:
        """Tap what leads out: a long press on a slider or on the map holds it instead."""
        self.press(self.way_out())

    def scroll(self, steps: int) -> None:
        x, y = MIDDLE
        way = [(x, y + steps * 20 * part) for part in range(6)]
        kinds = (pygame.FINGERDOWN, *(pygame.FINGERMOTION,) * 5)
        self.window.turn([touch(kind, at) for kind, at in zip(kinds, way, strict=True)], 0.05)
        self.window.turn([touch(pygame.FINGERUP, way[-1])], 0.05)


def touch(kind: int, at: tuple[int, int]) -> Event:
    """A finger at a place in pixels."""
    return finger(kind, at[0] / SIZE[0], at[1] / SIZE[1])
