"""Settings and memory, written to disk a little after they changed."""

from game.play.disk import Disk
from game.play.memory import Memory
from game.play.memory_file import save_memory
from game.play.settings import Settings, save_settings
from game.screen.folders import Folders

SETTINGS_AFTER, MEMORY_AFTER = 1.0, 20.0
"""Seconds from a change to its writing, so that a slider that is drawn writes once."""


class Keeping:
    """What is still to be written."""

    def __init__(self, folders: Folders, disk: Disk) -> None:
        self._folders = folders
        self._disk = disk
        self._settings: Settings | None = None
        self._memory: Memory | None = None
        self._settings_age = 0.0
        self._memory_age = 0.0

    def keep_settings(self, settings: Settings) -> None:
        """Write these settings when they have stayed as they are for a moment."""
        self._settings = settings
        self._settings_age = 0.0

    def keep_memory(self, memory: Memory) -> None:
        """Write this memory before long."""
        if self._memory is None:
            self._memory_age = 0.0
        self._memory = memory

    def elapse(self, seconds: float) -> tuple[str, ...]:
        """Let time pass; return a sentence for everything that was due but could not be written."""
        self._settings_age += seconds
        self._memory_age += seconds
        return self._write(
            settings_too=self._settings_age >= SETTINGS_AFTER, memory_too=self._memory_age >= MEMORY_AFTER
        )

    def write(self) -> tuple[str, ...]:
        """Write everything now; sentences as ``elapse``."""
        return self._write(settings_too=True, memory_too=True)

    def _write(self, *, settings_too: bool, memory_too: bool) -> tuple[str, ...]:
        failures = []
        if settings_too and self._settings is not None:
            failures.append(save_settings(self._disk, self._folders.settings, self._settings))
            self._settings = None
        if memory_too and self._memory is not None:
            failures.append(save_memory(self._disk, self._folders.memory, self._memory))
            self._memory = None
        return tuple(failure.sentence for failure in failures if failure is not None)
