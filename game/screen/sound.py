"""Music, the sound of a place, and single sounds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pygame

from game.play.settings import Settings
from game.screen.deck import Deck, Level
from game.screen.mono import to_mono
from game.story.library import Files, Library

if TYPE_CHECKING:  # not on the way to the title's first frame
    from game.stage.stage import Stage

Kind = Literal["music", "ambience", "sound"]
"""What has a volume of its own, by the name of its setting."""

_RATE, _BUFFER = 44100, 2048
_CHANNELS = 12
_SPEECH = _CHANNELS
"""Self-voicing has a channel of its own, after all others."""
_MUSIC, _AMBIENCE, _FIRST_SINGLE = 0, 2, 4
_HUSH = 1.0
"""Seconds in which all fades away."""
_BEHIND = 0.35
"""So much is left of music and ambience behind a voice."""
_KEPT = 16
"""So many single sounds are kept read."""


class Sound:
    """What is heard. The sound device is opened with the first file to be played; without one all is silent."""

    def __init__(self, library: Library, settings: Settings) -> None:
        self._library = library
        self._settings = settings
        self._music: str | None = None
        self._ambience: str | None = None
        self._decks: tuple[Deck, Deck] | None = None
        self._is_deaf = False
        self._behind = 1.0
        self._next = 0
        self._singles: dict[Path, pygame.mixer.Sound] = {}
        self._troubles: list[str] = []

    def follow(self, stage: Stage) -> None:
        """Let music and ambience become those of the stage."""
        if stage.music != self._music:
            self._music = stage.music
            path = self._library.music_path(stage.music) if stage.music else None
            self._ask(0, path, stage.music_fade)
        if stage.ambience != self._ambience:
            self._ambience = stage.ambience
            path = self._library.ambience_path(stage.ambience) if stage.ambience else None
            self._ask(1, path, stage.ambience_fade)

    def hush(self) -> None:
        """Let music and ambience fade away."""
        self._music = self._ambience = None
        for deck in self._decks or ():
            deck.ask(None, _HUSH)

    def ring(self, name: str) -> None:
        """Play a sound once; one without a file is silent."""
        path = self._library.sound_path(name)
        if path is None or not self._open():
            return
        single = self._single(path)
        if single is not None:
            single.set_volume(self._level("sound").volume)
            self._free_channel().play(single)

    def chime(self, kind: Kind) -> None:
        """Play a bell left and right, as loud as music, ambience or sounds are set."""
        from game.screen.chime import chime  # noqa: PLC0415 - not on the way to the first frame

        if self._open():
            level = self._level(kind)
            samples = chime(_RATE)
            bell = pygame.mixer.Sound(buffer=to_mono(samples) if level.is_mono else samples)
            bell.set_volume(level.volume)
            self._free_channel().play(bell)

    def speech_channel(self) -> pygame.mixer.Channel | None:
        """Return the channel that nothing but self-voicing plays on; None without a sound device."""
        return pygame.mixer.Channel(_SPEECH) if self._open() else None

    def step_back(self, *, is_wanted: bool) -> None:
        """Let music and ambience be softer while somebody speaks, or as they were."""
        behind = _BEHIND if is_wanted else 1.0
        if behind != self._behind:
            self._behind = behind
            self.change(self._settings)

    def change(self, settings: Settings) -> None:
        """Take new volumes, for what plays already too."""
        before, self._settings = self._settings, settings
        if settings.is_mono is not before.is_mono:
            self._singles.clear()
        for single in self._singles.values():
            single.set_volume(self._level("sound").volume)
        if self._decks is not None:
            self._decks[0].change(self._level("music"))
            self._decks[1].change(self._level("ambience"))

    def renew(self, library: Library, changed: frozenset[Path]) -> None:
        """Take other files; what plays from one that ``changed`` is begun anew when the stage is followed again."""
        before, self._library = self._library, library
        for path in changed:
            self._singles.pop(path, None)
        if self._music is not None and _is_other(before.music, library.music, self._music, changed):
            self._music = None
        if self._ambience is not None and _is_other(before.ambience, library.ambience, self._ambience, changed):
            self._ambience = None

    def tend(self) -> None:
        """Start what has been read meanwhile; call it each time round the loop."""
        for deck in self._decks or ():
            trouble = deck.tend()
            if trouble is not None:
                self._troubles.append(trouble)

    @property
    def is_waiting(self) -> bool:
        """True while a file is being read."""
        return any(deck.is_waiting for deck in self._decks or ())

    def take_troubles(self) -> tuple[str, ...]:
        """Return a sentence for everything that went wrong since the last call."""
        troubles = tuple(self._troubles)
        self._troubles.clear()
        return troubles

    def close(self) -> None:
        """Let go of the sound device."""
        if self._decks is not None:
            self._decks = None
            pygame.mixer.quit()

    def _ask(self, deck: int, path: Path | None, fade: float) -> None:
        is_silent = path is None and self._decks is None
        if is_silent or not self._open() or self._decks is None:
            return
        self._decks[deck].ask(path, fade)

    def _open(self) -> bool:
        """Open the sound device at the first need; False when there is none."""
        if self._decks is None and not self._is_deaf:
            try:
                pygame.mixer.init(_RATE, -16, 2, _BUFFER)
            except pygame.error as error:
                self._is_deaf = True
                self._troubles.append(f"No sound: this computer offers no sound device ({error}).")
                return False
            pygame.mixer.set_num_channels(_CHANNELS + 1)
            pygame.mixer.set_reserved(_FIRST_SINGLE)
            self._decks = (Deck(_MUSIC, self._level("music")), Deck(_AMBIENCE, self._level("ambience")))
        return not self._is_deaf

    def _level(self, kind: Kind) -> Level:
        """How loud something is to be, in one ear or both alike."""
        volume: float = getattr(self._settings, kind) * (1.0 if kind == "sound" else self._behind)
        return Level(0.0 if self._settings.is_mute else volume, self._settings.is_mono)

    def _free_channel(self) -> pygame.mixer.Channel:
        """A channel that plays nothing; the longest used one when all do. Never one of the decks'."""
        channels = [pygame.mixer.Channel(number) for number in range(_FIRST_SINGLE, _CHANNELS)]
        self._next = (self._next + 1) % len(channels)
        return next((channel for channel in channels if not channel.get_busy()), channels[self._next])

    def _single(self, path: Path) -> pygame.mixer.Sound | None:
        if path not in self._singles:
            try:
                single = pygame.mixer.Sound(path)
                is_mono = self._settings.is_mono
                self._singles[path] = pygame.mixer.Sound(buffer=to_mono(single.get_raw())) if is_mono else single
            except (pygame.error, OSError) as error:
                self._troubles.append(f"The sound {path.name} cannot be played: {error}.")
                return None
            while len(self._singles) > _KEPT:
                del self._singles[next(iter(self._singles))]
        return self._singles[path]


def _is_other(before: Files, now: Files, name: str, changed: frozenset[Path]) -> bool:
    """Tell whether another file is heard by that name, or the same one with something else in it."""
    return before.get(name) != now.get(name) or now.get(name) in changed
