"""A deck: one long sound at a time, crossfading to the next."""

from pathlib import Path
from threading import Thread

import pygame


class Deck:
    """Two channels of the mixer that take turns, each sound looping until another is asked for.

    Files are read beside the loop, so that asking never waits.
    """

    def __init__(self, first: int, volume: float) -> None:
        self._channels = (pygame.mixer.Channel(first), pygame.mixer.Channel(first + 1))
        self._turn = 0
        self._volume = volume
        self._wish: _Wish | None = None

    def ask(self, path: Path | None, fade: float) -> None:
        """Let the present sound fade in ``fade`` seconds while the file's one rises; None leaves silence."""
        self._channels[self._turn].fadeout(round(fade * 1000))
        self._wish = None if path is None else _Wish(path, fade)

    def change_volume(self, volume: float) -> None:
        """Take a volume of 0 to 1."""
        self._volume = volume
        for channel in self._channels:
            sound = channel.get_sound()
            if sound is not None:
                sound.set_volume(volume)

    def tend(self) -> str | None:
        """Start what was asked for once its file is read; return a sentence when that failed."""
        wish = self._wish
        if wish is None or wish.is_alive():
            return None
        self._wish = None
        if wish.sound is None:
            return f"The sound {wish.path.name} cannot be played: {wish.trouble}."
        self._turn = 1 - self._turn
        wish.sound.set_volume(self._volume)  # the sound's own: a channel's is what its fading moves
        self._channels[self._turn].play(wish.sound, loops=-1, fade_ms=round(wish.fade * 1000))
        return None

    @property
    def is_waiting(self) -> bool:
        """True while a file is being read."""
        return self._wish is not None


class _Wish(Thread):
    """A file on its way to be heard."""

    def __init__(self, path: Path, fade: float) -> None:
        super().__init__(daemon=True)
        self.path = path
        self.fade = fade
        self.sound: pygame.mixer.Sound | None = None
        self.trouble = ""
        self.start()

    def run(self) -> None:
        """Read the file."""
        try:
            self.sound = pygame.mixer.Sound(self.path)
        except (pygame.error, OSError) as error:
            self.trouble = str(error)
