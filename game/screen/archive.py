"""The archive: saves and memory, read from disk and written to it.

Nothing of it is needed for the title's first frame: the theatre opens it at the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game import __version__
from game.play.game import Game
from game.play.glossary import look_up
from game.play.memory import Memory, remember
from game.play.memory_file import load_memory, save_memory
from game.play.restoring import restore
from game.play.safe_file import Failed, Fallback, Loaded, WriteFailed
from game.play.saves import Occasion, Save, save_game
from game.play.slots import (
    Continued,
    Slots,
    load_quick,
    load_slot,
    newest,
    write_automatic,
    write_quick,
    write_slot,
)
from game.play.visits import Visits, add_visits, revisit, visit
from game.play.visits_file import load_visits, save_visits
from game.screen.intents import Action
from game.screen.keeping import Keeping
from game.screen.thumbnail import write_thumbnail

if TYPE_CHECKING:  # the theatre owns its archive
    from game.screen.theatre import Theatre

_MEMORY_AFTER = 20.0
"""Seconds from something new to its writing."""


class Archive:
    """The saves of a story and what its player remembers; the theatre tells all that is not as it should be."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._is_memory_new = False
        self._visits: Visits | None = None
        self._new_visits = Visits()
        self._keeping = Keeping(_MEMORY_AFTER, self._write)
        self.opened = ""
        """When the save was made that was opened last, as ISO text."""
        self.slots = Slots(theatre.folders.saves, theatre.disk)
        self.memory, told = load_memory(theatre.disk, theatre.folders.memory)
        if told:
            theatre.tell(told)

    @property
    def visits(self) -> Visits:
        """How each scene was last entered; read from disk at the first call."""
        if self._visits is None:
            self._visits, told = load_visits(self._theatre.disk, self._theatre.folders.visits)
            if told:
                self._theatre.tell(told)
        return add_visits(self._visits, self._new_visits)

    def remember(self, game: Game) -> None:
        """Keep what a game adds to the memory and the visits; call it for each moment played forward."""
        self._learn(remember(self.memory, game))
        visits = visit(self._new_visits, game)
        if visits is not self._new_visits:
            self._new_visits = visits
            self._keeping.touch()
        if game.now.state.ended is not None:
            self._keeping.finish()

    def look_up(self, words: frozenset[str]) -> None:
        """Keep which words of the glossary were looked up: they are new no longer."""
        self._learn(look_up(self.memory, words))

    def elapse(self, seconds: float) -> None:
        """Let time pass; what is to be kept is written when it is due."""
        self._keeping.elapse(seconds)

    def close(self) -> None:
        """Write what is still to be written."""
        self._keeping.finish()

    def revisit(self, scene: str) -> Game | None:
        """Return a new game in a scene as it was last entered; None when it never was or is gone."""
        return revisit(self._theatre.program, self.visits, scene)

    def save(self, slot: str, game: Game) -> bool:
        """Save into a slot; False, with the reason told, when it could not be done."""
        return self._is_written(write_slot(self.slots, slot, save_game(game, self._occasion())))

    def quick_save(self, game: Game) -> bool:
        """Save into the next quick slot and say so; False as ``save``."""
        is_written = self._is_written(write_quick(self.slots, save_game(game, self._occasion())))
        if is_written:
            key = self._theatre.devices.prompt(Action.QUICK_LOAD)
            self._theatre.tell(f"Quick save made. {key} loads it." if key else "Quick save made.")
        return is_written

    def autosave(self, game: Game) -> bool:
        """Save into the next automatic slot without a word; False as ``save``."""
        return self._is_written(write_automatic(self.slots, save_game(game, self._occasion())))

    def load(self, slot: str) -> Game | None:
        """Open a save; None, with the reason told, when it cannot be opened. A changed script is told."""
        return self._open(load_slot(self.slots, slot))

    def quick_load(self) -> Game | None:
        """Open the newest quick save; None as ``load``."""
        return self._open(load_quick(self.slots))

    def load_newest(self) -> Game | None:
        """Open the newest save of all kinds; None as ``load``."""
        found = newest(self.slots)
        if not isinstance(found, Continued):
            self._theatre.tell(found.sentence if isinstance(found, Failed) else "There is no save to continue from.")
            return None
        for sentence in found.sentences:
            self._theatre.tell(sentence)
        return self._take_up(found.save)

    def _learn(self, memory: Memory) -> None:
        if memory is not self.memory:
            self.memory, self._is_memory_new = memory, True
            self._keeping.touch()

    def _write(self) -> None:
        if self._is_memory_new:
            self._is_memory_new = False
            self._is_written(save_memory(self._theatre.disk, self._theatre.folders.memory, self.memory))
        if self._new_visits.latest and self._is_written(
            save_visits(self._theatre.disk, self._theatre.folders.visits, self._new_visits)
        ):
            self._visits = None if self._visits is None else self.visits
            self._new_visits = Visits()

    def _occasion(self) -> Occasion:
        scene = self._theatre.scene()
        return Occasion(
            game_version=__version__,
            date=self._theatre.today(),
            seconds=self._theatre.played,
            thumbnail=write_thumbnail(scene) if scene is not None else b"",
        )

    def _open(self, opened: Loaded[Save] | Fallback[Save] | Failed) -> Game | None:
        if not isinstance(opened, Loaded):
            self._theatre.tell(opened.sentence)
        return None if isinstance(opened, Failed) else self._take_up(opened.value)

    def _take_up(self, save: Save) -> Game:
        game, sentences = restore(self._theatre.program, save)
        for sentence in sentences:
            self._theatre.tell(sentence)
        occasion = save.label.occasion
        self._theatre.played, self.opened = occasion.seconds, occasion.date
        return game

    def _is_written(self, failure: WriteFailed | None) -> bool:
        if failure is not None:
            self._theatre.tell(failure.sentence)
        return failure is None
