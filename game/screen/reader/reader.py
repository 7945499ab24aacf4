"""The screen reader's side: publishes what is on screen, brings what its user wishes."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import ModuleType
from typing import Any

import pygame

from game.screen.intents import Action, Intent, Press, Reach
from game.screen.outline import Outline
from game.screen.reader.tree import Published, build_tree

_PACKAGE = "accesskit"


def open_reader(name: str) -> Reader | None:
    """Return what publishes a window called ``name``; None without the package, or where it was never tried."""
    if sys.platform != "linux" or importlib.util.find_spec(_PACKAGE) is None:
        return None
    return Reader(name, importlib.import_module(_PACKAGE))


class Reader:
    """An open window as screen readers know it; it costs nothing while none is there.

    AccessKit calls from threads of its own: what it wants comes to the loop as an event.
    """

    def __init__(self, name: str, accesskit: ModuleType) -> None:
        self._name = name
        self._accesskit = accesskit
        self._wish = pygame.event.custom_type()
        self._published = Published()
        self._adapter: Any = accesskit.unix.Adapter(self._begin, self._asked, self._end)
        self._adapter.update_window_focus_state(pygame.key.get_focused())

    def show(self, outline: Callable[[], Outline], notices: Sequence[str]) -> None:
        """Publish a view, with the notices told since the last call; ``outline`` is asked when somebody reads."""

        def build() -> Any:  # noqa: ANN401 - AccessKit has no types
            self._published = self._published.followed_by(outline(), notices)
            return self._tree()

        self._adapter.update_if_active(build)

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the reader's user wishes with an event; learn from the others where the keyboard is."""
        if event.type in (pygame.WINDOWFOCUSGAINED, pygame.WINDOWFOCUSLOST):
            self._adapter.update_window_focus_state(event.type == pygame.WINDOWFOCUSGAINED)
        if event.type != self._wish or event.node is None:
            return ()
        number = self._published.number_of(event.node)
        return () if number is None else self._done(event.action, number)

    def close(self) -> None:
        """Take the window away from screen readers."""
        self._adapter = None

    def _done(self, action: str, number: int) -> tuple[Intent, ...]:
        """What the player would do with keys to do the same: it may be scrolled out of the window."""
        item = self._published.outline.items[number]
        match action:
            case "CLICK" if item.role != "field":  # into a field one only goes, to write
                return Reach(number), Press(Action.CONFIRM)
            case "INCREMENT":
                return Reach(number), Press(Action.RIGHT)
            case "DECREMENT":
                return Reach(number), Press(Action.LEFT)
            case _:
                return (Reach(number),)

    def _tree(self) -> Any:  # noqa: ANN401 - AccessKit has no types
        return build_tree(self._accesskit, self._name, self._published)

    def _begin(self) -> Any:  # noqa: ANN401 - the same
        """Somebody reads from now on: tell what is known, and let the loop tell the rest."""
        self._post(None, "")
        return self._tree()

    def _asked(self, request: Any) -> None:  # noqa: ANN401 - the same
        for action in ("CLICK", "FOCUS", "INCREMENT", "DECREMENT"):
            if request.action == getattr(self._accesskit.Action, action):
                self._post(request.target, action)

    def _end(self) -> None:
        """Nobody reads any more; there is nothing to let go of."""

    def _post(self, node: int | None, action: str) -> None:
        with suppress(pygame.error):  # the window is closed already
            pygame.event.post(pygame.Event(self._wish, node=node, action=action))
