"""Pads, with SDL's mappings: every make of them has the same buttons."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

import pygame

from game.screen.devices.bindings import Table, meaning
from game.screen.devices.button_names import AXES, BUTTONS
from game.screen.devices.holding import Holding
from game.screen.intents import Action, Intent

PUSHED, LET = 0.5, 0.35
"""So far a stick or a trigger is pushed to mean something, and so far it comes back to mean it no longer."""
_FULL = 32767
_BUTTONS = (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP)


class Controller(Protocol):
    """An open pad."""

    @property
    def id(self) -> int:
        """The number its events have."""

    def quit(self) -> None:
        """Close it."""


class Pad:
    """All pads that are plugged in, as one, with what their buttons mean by ``table``.

    ``open_controller`` opens the pad of a place in SDL's list; it raises pygame.error when it is gone again.
    """

    def __init__(self, table: Table, open_controller: Callable[[int], Controller]) -> None:
        self.table = table
        self.holding = Holding()
        self.otherwise: Action | None = None
        """What buttons mean that mean nothing else."""
        self._open = open_controller
        self._controllers: dict[int, Controller] = {}
        self._pushed: set[tuple[int, int, str]] = set()

    @property
    def count(self) -> int:
        """How many pads are plugged in."""
        return len(self._controllers)

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the player wants with an event of a pad."""
        match event.type:
            case pygame.CONTROLLERDEVICEADDED:
                self._plug_in(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                return self._pull_out(event.instance_id)
            case _:
                return self._meant(event)
        return ()

    def struck(self, event: pygame.Event) -> str | None:
        """Return the name of a button that goes down, whatever it means."""
        changes = self._changes(event)
        for name, is_down in changes:
            if not is_down:
                self.holding.release(f"{event.instance_id}:{name}")
        return next((name for name, is_down in changes if is_down), None)

    def forget(self) -> tuple[Intent, ...]:
        """Let go of every button."""
        self._pushed.clear()
        return self.holding.release_all()

    def close(self) -> None:
        """Close all pads."""
        for controller in self._controllers.values():
            controller.quit()
        self._controllers.clear()

    def _plug_in(self, place: int) -> None:
        with suppress(pygame.error):  # pulled out again before it was opened
            controller = self._open(place)
            self._controllers[controller.id] = controller

    def _pull_out(self, number: int) -> tuple[Intent, ...]:
        controller = self._controllers.pop(number, None)
        if controller is not None:
            controller.quit()
        self._pushed = {pushed for pushed in self._pushed if pushed[0] != number}
        return self.holding.release_all(f"{number}:")

    def _meant(self, event: pygame.Event) -> tuple[Intent, ...]:
        meant: list[Intent] = []
        for name, is_down in self._changes(event):
            held = f"{event.instance_id}:{name}"
            action = meaning(self.table, name) or self.otherwise
            meant += self.holding.press(held, action) if is_down else self.holding.release(held)
        return tuple(meant)

    def _changes(self, event: pygame.Event) -> tuple[tuple[str, bool], ...]:
        """The names that go down (True) or come up with an event."""
        if event.type in _BUTTONS:
            name = BUTTONS.get(event.button)
            return () if name is None else ((name, event.type == pygame.CONTROLLERBUTTONDOWN),)
        if event.type != pygame.CONTROLLERAXISMOTION or event.axis not in AXES:
            return ()
        changes: list[tuple[str, bool]] = []
        for name, part in zip(AXES[event.axis], (-event.value / _FULL, event.value / _FULL), strict=True):
            pushed = (event.instance_id, event.axis, name or "")
            is_pushed = part > (LET if pushed in self._pushed else PUSHED)
            if name is not None and is_pushed != (pushed in self._pushed):
                self._pushed ^= {pushed}
                changes.append((name, is_pushed))
        return tuple(sorted(changes, key=lambda change: change[1]))
