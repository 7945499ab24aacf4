"""The announcer: tells what is new on screen to those who do not look, aloud and through their screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.intents import Intent
from game.screen.theatre import Theatre
from game.screen.views.view import View

if TYPE_CHECKING:  # not on the way to the first frame
    from game.screen.reader.reader import Reader


class Announcer:
    """Asks a view what it says only when somebody listens."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._reader: Reader | None = None
        self._told = 0

    def open(self) -> None:
        """Let screen readers know of the window, where there may be one."""
        from game.screen.reader.reader import open_reader  # noqa: PLC0415 - not on the way to the first frame

        self._reader = open_reader(self._theatre.program.title)

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the user of a screen reader wishes with an event."""
        return () if self._reader is None else self._reader.intents(event)

    def announce(self, top: View, *, is_worth_it: bool) -> None:
        """Tell what is new in the view on top, where something may be, with the notices since the last call."""
        news = self._theatre.notices[self._told :]
        self._told = len(self._theatre.notices)
        if not is_worth_it and not news:
            return
        if self._theatre.settings.self_voicing:
            self._theatre.voice.hear(top.outline(), news)
        if self._reader is not None:
            self._reader.show(top.outline, news)

    def close(self) -> None:
        """Take the window away from screen readers."""
        if self._reader is not None:
            self._reader.close()
