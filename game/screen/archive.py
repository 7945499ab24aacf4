"""The archive: saves and memory, read from disk and written to it.

Nothing of it is needed for the title's first frame: the theatre opens it at the first call.
"""

from collections.abc import Callable
from dataclasses import dataclass

from game.play.disk import Disk
from game.play.game import Game
from game.play.glossary import look_up
from game.play.memory import remember
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
from game.screen.folders import Folders
from game.story.program import Program


@dataclass(frozen=True, slots=True)
class Reopened:
    """A game from a save, the seconds it had been played, and when it was saved, as ISO text."""

    game: Game
    played: float
    date: str


class Archive:
    """The saves of a story and what its player remembers; ``tell`` hears of everything that is not as it should be."""

    def __init__(self, folders: Folders, disk: Disk, program: Program, tell: Callable[[str], None]) -> None:
        self._folders = folders
        self._disk = disk
        self._program = program
        self._tell = tell
        self._is_memory_new = False
        self._visits: Visits | None = None
        self._new_visits = Visits()
        self._is_visit_new = False
        self.slots = Slots(folders.saves, disk)
        self.memory, told = load_memory(disk, folders.memory)
        if told:
            tell(told)

    @property
    def visits(self) -> Visits:
        """How each scene was last entered; read from disk at the first call."""
        if self._visits is None:
            self._visits, told = load_visits(self._disk, self._folders.visits)
            if told:
                self._tell(told)
        return add_visits(self._visits, self._new_visits)

    def remember(self, game: Game) -> bool:
        """Keep what a game adds to the memory and the visits; True when something is still to be written."""
        memory = remember(self.memory, game)
        self._is_memory_new = self._is_memory_new or memory is not self.memory
        self.memory = memory
        visits = visit(self._new_visits, game)
        self._is_visit_new = self._is_visit_new or visits is not self._new_visits
        self._new_visits = visits
        return self._is_memory_new or self._is_visit_new

    def look_up(self, words: frozenset[str]) -> bool:
        """Keep which words of the glossary were looked up; True when something is still to be written."""
        memory = look_up(self.memory, words)
        self._is_memory_new = self._is_memory_new or memory is not self.memory
        self.memory = memory
        return self._is_memory_new

    def write_memory(self) -> None:
        """Write what is still to be written."""
        if self._is_memory_new:
            self._is_memory_new = False
            self._is_written(save_memory(self._disk, self._folders.memory, self.memory))
        if self._is_visit_new:
            self._is_visit_new = False
            if self._is_written(save_visits(self._disk, self._folders.visits, self._new_visits)):
                self._visits = None if self._visits is None else self.visits
                self._new_visits = Visits()

    def enter(self, scene: str) -> Game | None:
        """Return a new game in a scene as it was last entered; None when it never was or is gone."""
        return revisit(self._program, self.visits, scene)

    def save(self, slot: str, game: Game, occasion: Occasion) -> bool:
        """Save into a slot; False, with the reason told, when it could not be done."""
        return self._is_written(write_slot(self.slots, slot, save_game(game, occasion)))

    def quick_save(self, game: Game, occasion: Occasion) -> bool:
        """Save into the next quick slot; False as ``save``."""
        return self._is_written(write_quick(self.slots, save_game(game, occasion)))

    def autosave(self, game: Game, occasion: Occasion) -> bool:
        """Save into the next automatic slot; False as ``save``."""
        return self._is_written(write_automatic(self.slots, save_game(game, occasion)))

    def load(self, slot: str) -> Reopened | None:
        """Open the save of a slot; None, with the reason told, when it cannot be opened."""
        return self._open(load_slot(self.slots, slot))

    def load_quick(self) -> Reopened | None:
        """Open the newest quick save; None as ``load``."""
        return self._open(load_quick(self.slots))

    def load_newest(self) -> Reopened | None:
        """Open the newest save of all kinds; None as ``load``."""
        found = newest(self.slots)
        if not isinstance(found, Continued):
            self._tell(found.sentence if isinstance(found, Failed) else "There is no save to continue from.")
            return None
        for sentence in found.sentences:
            self._tell(sentence)
        return self._take_up(found.save)

    def _open(self, opened: Loaded[Save] | Fallback[Save] | Failed) -> Reopened | None:
        if not isinstance(opened, Loaded):
            self._tell(opened.sentence)
        return None if isinstance(opened, Failed) else self._take_up(opened.value)

    def _take_up(self, save: Save) -> Reopened:
        game, sentences = restore(self._program, save)
        for sentence in sentences:
            self._tell(sentence)
        return Reopened(game, save.label.occasion.seconds, save.label.occasion.date)

    def _is_written(self, failure: WriteFailed | None) -> bool:
        if failure is not None:
            self._tell(failure.sentence)
        return failure is None
