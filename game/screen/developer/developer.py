"""The Developer: the session that is recorded, the sources, the two keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from game.play.session import Session, record
from game.screen.developer.sources import Sources
from game.screen.views.view import Close, Open, Stay, Turn, View

if TYPE_CHECKING:  # which owns it
    from game.play.game import Game
    from game.screen.theatre import Theatre
    from game.screen.views.playing import Playing

DESK, REPORT = pygame.K_F1, pygame.K_F12
_OTHERS = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI | pygame.KMOD_SHIFT


class Developer:
    """Records what is done from the start on, and opens the developer's view over whatever is there."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._began = theatre.seconds()
        self._sources = Sources(theatre.project, theatre.program)
        self._desk: View | None = None
        self.session = Session()
        self.seen: pygame.Surface | None = None
        """How the window looked before the developer's view was opened."""

    @property
    def sources(self) -> Sources:
        """The scripts that the story on stage was made from; read anew once it was edited."""
        if self._sources.program is not self._theatre.program:
            self._sources = Sources(self._theatre.project, self._theatre.program)
        return self._sources

    def record(self, game: Game | None) -> None:
        """Take the game that is on stage now."""
        self.session = record(self.session, game, round(self._theatre.seconds() - self._began, 3))

    def is_struck(self, event: pygame.Event) -> bool:
        """Tell whether an event is one of the developer's keys."""
        return event.type == pygame.KEYDOWN and event.key in (DESK, REPORT) and not event.mod & _OTHERS

    def strike(self, event: pygame.Event, views: Sequence[View], surface: pygame.Surface) -> Turn:
        """Take one of the developer's keys; ``surface`` is what is seen of the ``views``."""
        is_open = self._desk is not None and self._desk in views
        if not is_open:
            self.seen = surface.copy()
        if event.key == REPORT:
            from game.screen.developer.reporting import file_report  # noqa: PLC0415 - most sessions have no bug

            self._theatre.tell(file_report(self._theatre, self, ""))
            return Stay()
        if is_open and self._desk is not None:
            return Close(len(views) - views.index(self._desk))
        return self._open_over(views)

    def open(self, playing: Playing | None, above: int) -> Turn:
        """Open the developer's view; so many views, it included, are closed to come back to the story from it."""
        from game.screen.views.developer import Backstage, developer_view  # noqa: PLC0415 - it shows what is here

        self._desk = developer_view(Backstage(self._theatre, self, playing, above))
        return Open(self._desk)

    def _open_over(self, views: Sequence[View]) -> Turn:
        from game.screen.views.story import StoryView  # noqa: PLC0415 - on the way to the title's developer's view

        for above, view in enumerate(reversed(views), 1):
            if isinstance(view, StoryView) and view.is_opaque:
                return self.open(view, above)
        return self.open(None, 1)
