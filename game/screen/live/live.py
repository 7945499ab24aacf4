"""Live: a thread that watches and revises the story, and brings it to the window's loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

import pygame

from game.screen.live.errata import Errata
from game.screen.live.revising import Reviser, Revision
from game.screen.live.watch import Watch
from game.screen.views.view import Renewable, View

if TYPE_CHECKING:  # which owns what is live
    from game.screen.theatre import Theatre

_CALM, _SOON = 0.05, 0.04
"""Seconds from one look at the files to the next: while nothing changes, and until what changed has come to rest."""


def wake_the_loop() -> None:
    """Let the window's loop turn, though nothing moves."""
    pygame.event.post(pygame.Event(pygame.USEREVENT))


class Live:
    """Watches the files of a project from ``begin`` to ``close``; what was saved is taken in by ``renew``."""

    def __init__(self, project: Path, wake: Callable[[], None] = wake_the_loop) -> None:
        self.errata = Errata()
        self._project = project
        self._wake = wake
        self._watch = Watch(project)
        self._found: SimpleQueue[Revision | Exception] = SimpleQueue()
        self._must_end = Event()
        self._thread = Thread(target=self._run, name="live", daemon=True)

    def begin(self) -> None:
        """Begin to watch."""
        self._thread.start()

    @property
    def is_waiting(self) -> bool:
        """True while something was saved that is not on stage yet."""
        return bool(self._watch.moving) or not self._found.empty()

    def close(self) -> None:
        """Watch no longer."""
        self._must_end.set()
        if self._thread.is_alive():
            self._thread.join()

    def renew(self, theatre: Theatre, views: Sequence[View]) -> bool:
        """Bring what was saved since the last call on stage; True when everything is to be drawn anew.

        Raises what went wrong in the thread, which is a mistake of ours.
        """
        try:
            found = self._found.get_nowait()
        except Empty:
            return False
        if isinstance(found, Exception):
            raise found
        take_in(theatre, views, found)
        self.errata.tell(found.mistakes, theatre.today()[11:19])
        return True

    def _run(self) -> None:
        try:
            self._bring(Reviser(self._project))
        except Exception as error:  # noqa: BLE001 - it is raised again in the window's loop
            self._find(error)

    def _bring(self, reviser: Reviser) -> None:
        self._find(reviser.begin())
        rest, saved = _CALM, frozenset[str]()
        while not self._must_end.wait(rest):
            due = monotonic() + _SOON
            saved |= self._watch.look()
            with suppress(OSError):  # folders come and go while another version is checked out: look again
                if saved:
                    self._find(reviser.revise(saved))
                    saved = frozenset()
                reviser.prepare(self._watch.moving)
            rest = max(0.0, due - monotonic()) if self._watch.moving else _CALM

    def _find(self, found: Revision | Exception) -> None:
        self._found.put(found)
        if not self._must_end.is_set():
            self._wake()


def take_in(theatre: Theatre, views: Sequence[View], revision: Revision) -> None:
    """Let a theatre and its views show a revised story, each at the place where it is."""
    if revision.program is None and not revision.changed and revision.library == theatre.library:
        return
    theatre.art.hand(revision.opened)
    theatre.revise(revision.program, revision.library, revision.changed)
    for view in views:
        if isinstance(view, Renewable):
            view.renew()
