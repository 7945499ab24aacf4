"""Players with one device each: their events through a real window, their eyes the outline of what is on top."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

import pygame

from game.screen.outline import Item, Outline
from game.screen.window import Window

FRAME = 0.05
"""Seconds of a turn of the loop."""
PATIENCE = 2000
"""So many presses, or rests, find every control of a view."""

WAYS_OUT = ("Back", "Resume", "Cancel", "Leave it as it is", "Go on")
"""What the buttons are called that lead out of views."""
SIZE = (960, 540)
"""The window's size, in pixels."""

Event = pygame.Event


@dataclass
class Hands(ABC):
    """A player at a window."""

    window: Window

    @property
    def seen(self) -> Outline:
        """What is on top."""
        return self.window.stack[-1].outline()

    @property
    def focused(self) -> Item | None:
        """The control that has the focus."""
        seen = self.seen
        return None if seen.focus is None else seen.items[seen.focus]

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        for _ in range(round(seconds / FRAME)):
            self.window.turn([], FRAME)

    def tap(self, down: Event, up: Event) -> None:
        """Press something and let it up again."""
        self.window.turn([down], FRAME)
        self.window.turn([up], FRAME)
        self.wait(0.25)

    def press(self, name: str) -> None:
        """Bring the focus to the control of that name, and take it."""
        self.go_to(name)
        self.take()
        self.wait(0.25)

    def go_to(self, name: str) -> None:
        """Bring the focus to the control of that name."""
        for _ in range(PATIENCE):
            if self.seen.focus == self.number_of(name):
                return
            self.towards(name)
        found = ", ".join(item.name for item in self.seen.items)
        raise AssertionError(f"the focus never came to {name!r} among {found}")

    def number_of(self, name: str) -> int:
        """The place of a control in reading order: of its name, or of one that begins like it."""
        names = [item.name for item in self.seen.items]
        if name in names:
            return names.index(name)
        number = next((number for number, said in enumerate(names) if said.startswith(name)), None)
        assert number is not None, f"there is no {name!r} among {names}"
        return number

    def way_out(self) -> str:
        """The button that leads out of a view."""
        names = [item.name for item in self.seen.items]
        way = next((way for way in WAYS_OUT if way in names), None)
        assert way is not None, f"nothing leads out of {names}"
        return way

    @abstractmethod
    def towards(self, name: str) -> None:
        """Move the focus once, towards a control."""

    @abstractmethod
    def take(self) -> None:
        """Take what has the focus; go on in the story."""

    @abstractmethod
    def open_menu(self) -> None:
        """Open the menu of the story."""

    @abstractmethod
    def leave(self) -> None:
        """Leave a view."""


class Keys(Hands):
    """The keyboard alone."""

    def towards(self, name: str) -> None:
        self.number_of(name)
        self.key(pygame.K_TAB)

    def take(self) -> None:
        self.key(pygame.K_RETURN)

    def open_menu(self) -> None:
        self.key(pygame.K_ESCAPE)

    def leave(self) -> None:
        self.key(pygame.K_ESCAPE)

    def go_to(self, name: str) -> None:
        """In the story answers are gone to with the arrows: Tab skips there."""
        for _ in self.seen.items:
            if self.focused is None or self.focused.role != "choice" or self.seen.focus == self.number_of(name):
                break
            self.key(pygame.K_DOWN if self.number_of(name) > (self.seen.focus or 0) else pygame.K_UP)
        super().go_to(name)

    def key(self, code: int) -> None:
        """Press a key."""
        self.tap(*(Event(kind, key=code, mod=0, scancode=0) for kind in (pygame.KEYDOWN, pygame.KEYUP)))


class Pad(Hands):
    """A pad alone, its stick for moving."""

    def towards(self, name: str) -> None:
        wanted = self.number_of(name)
        seen = self.seen
        assert seen.focus is not None
        here, there = seen.items[seen.focus].area, seen.items[wanted].area
        is_after = wanted > seen.focus
        if here[1] < there[1] + there[3] and there[1] < here[1] + here[3]:
            self.push(pygame.CONTROLLER_AXIS_LEFTX, 1 if is_after else -1)
            if self.seen.focus != seen.focus:
                return
        self.push(pygame.CONTROLLER_AXIS_LEFTY, 1 if is_after else -1)

    def take(self) -> None:
        self.button(pygame.CONTROLLER_BUTTON_A)

    def open_menu(self) -> None:
        self.button(pygame.CONTROLLER_BUTTON_START)

    def leave(self) -> None:
        self.button(pygame.CONTROLLER_BUTTON_B)

    def push(self, axis: int, towards: int) -> None:
        """Push a stick and let it come back."""
        self.tap(
            *(Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=part, instance_id=0) for part in (towards * 30000, 0))
        )

    def button(self, number: int) -> None:
        """Press a button."""
        kinds = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)
        self.tap(*(Event(kind, button=number, instance_id=0) for kind in kinds))


class OneButton(Hands):
    """The space bar alone, with one-button play switched on."""

    def towards(self, name: str) -> None:
        self.number_of(name)
        self.wait(FRAME)

    def take(self) -> None:
        self.tap(*(Event(kind, key=pygame.K_SPACE, mod=0, scancode=0) for kind in (pygame.KEYDOWN, pygame.KEYUP)))

    def open_menu(self) -> None:
        self.press("Buttons")
        self.press("Menu")

    def leave(self) -> None:
        self.press(self.way_out())
