"""A deck: one long sound at a time, crossfading to the next."""

from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pygame

from game.screen.mono import to_mono


@dataclass(frozen=True, slots=True)
class Level:
    """How something is heard: its volume, 0 to 1, and whether both ears hear the same."""

    volume: float
    is_mono: bool = False


class Deck:
    """Two channels of the mixer that take turns, each sound looping until another is asked for.

    Files are read beside the loop, so that asking never waits.
    """

    def __init__(self, first: int, level: Level) -> None:
        self._channels = (pygame.mixer.Channel(first), pygame.mixer.Channel(first + 1))
        self._turn = 0
        self._level = level
        self._path: Path | None = None
        self._wish: _Reading | None = None
        self._again: _Reading | None = None

    def ask(self, path: Path | None, fade: float) -> None:
        """Let the present sound fade in ``fade`` seconds while the file's one rises; None leaves silence."""
        self._channels[self._turn].fadeout(round(fade * 1000))
        self._path, self._again = None, None
        self._wish = None if path is None else _Reading(path, fade, is_mono=self._level.is_mono)

    def change(self, level: Level) -> None:
        """Take another level, for what plays already too."""
        before, self._level = self._level, level
        for channel in self._channels:
            sound = channel.get_sound()
            if sound is not None:
                sound.set_volume(level.volume)
        if level.is_mono is not before.is_mono and self._path is not None:
            self._again = _Reading(self._path, 0.0, is_mono=level.is_mono)

    def tend(self) -> str | None:
        """Start what was asked for once its file is read; return a sentence when that failed."""
        self._change_ears()
        wish = self._wish
        if wish is None or wish.is_alive():
            return None
        self._wish = None
        if wish.sound is None:
            return f"The sound {wish.path.name} cannot be played: {wish.trouble}."
        self._turn = 1 - self._turn
        self._path = wish.path
        wish.sound.set_volume(self._level.volume)  # the sound's own: a channel's is what its fading moves
        self._channels[self._turn].play(wish.sound, loops=-1, fade_ms=round(wish.fade * 1000))
        if wish.is_mono is not self._level.is_mono:
            self._again = _Reading(wish.path, 0.0, is_mono=self._level.is_mono)
        return None

    @property
    def is_waiting(self) -> bool:
        """True while a file is being read."""
        return self._wish is not None or self._again is not None

    def _change_ears(self) -> None:
        """Let what plays go on where it is, in mono or no longer, once its file is read again."""
        again = self._again
        if again is None or again.is_alive():
            return
        self._again = None
        playing = self._channels[self._turn].get_sound()
        if again.sound is not None and playing is not None and again.sound.get_length() == playing.get_length():
            memoryview(playing).cast("B")[:] = again.sound.get_raw()  # type: ignore[arg-type]  # it has a buffer


class _Reading(Thread):
    """A file on its way to be heard."""

    def __init__(self, path: Path, fade: float, *, is_mono: bool) -> None:
        super().__init__(daemon=True)
        self.path = path
        self.fade = fade
        self.is_mono = is_mono
        self.sound: pygame.mixer.Sound | None = None
        self.trouble = ""
        self.start()

    def run(self) -> None:
        """Read the file."""
        try:
            sound = pygame.mixer.Sound(self.path)
            self.sound = pygame.mixer.Sound(buffer=to_mono(sound.get_raw())) if self.is_mono else sound
        except (pygame.error, OSError) as error:
            self.trouble = str(error)
