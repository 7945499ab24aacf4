"""The studio: a thread on which words become sound."""

from collections import deque
from dataclasses import dataclass, field
from io import BytesIO
from queue import SimpleQueue
from threading import Thread

import pygame

from game.screen.voice.speakable import first_breath
from game.screen.voice.speech import Manner, Speech, SpeechError

_FAREWELL = 2.0
"""Seconds to wait for the thread at the end."""


@dataclass(slots=True)
class Take:
    """Words on their way to be heard; ``sounds`` fills while they are made, in order."""

    parts: tuple[str, ...]
    manner: Manner
    sounds: deque[pygame.mixer.Sound] = field(default_factory=deque)
    trouble: str = ""
    mistake: Exception | None = None
    """One of ours, to be raised where it is not lost with the thread."""
    is_over: bool = False
    """Nothing is added to ``sounds`` any more."""
    is_dropped: bool = False


class Studio:
    """Makes takes, one after another, without keeping anybody waiting."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._asked: SimpleQueue[Take | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="voice", daemon=True)
        self._thread.start()

    def ask(self, words: tuple[str, ...], manner: Manner) -> Take:
        """Begin to make the words sound: the first sentence by itself, to be heard soon, then all others at once."""
        first, rest = first_breath(" ".join(map(_closed, filter(None, words))))
        take = Take(tuple(part for part in (first, rest) if part), manner)
        self._asked.put(take)
        return take

    def drop(self, take: Take) -> None:
        """Make no more of a take: nobody wants it any more."""
        take.is_dropped = True
        self._speech.stop()

    def close(self) -> None:
        """End the thread."""
        self._asked.put(None)
        self._speech.stop()
        self._thread.join(_FAREWELL)

    def _work(self) -> None:
        while (take := self._asked.get()) is not None:
            try:
                self._make(take)
            except Exception as mistake:  # noqa: BLE001 - whatever it is, the loop raises it
                take.mistake = mistake
            take.is_over = True

    def _make(self, take: Take) -> None:
        for part in take.parts:
            if take.is_dropped or take.trouble:
                break
            self._record(part, take)

    def _record(self, part: str, take: Take) -> None:
        try:
            wav = self._speech.record(part, take.manner)
            take.sounds.append(pygame.mixer.Sound(BytesIO(wav)))
        except (SpeechError, pygame.error) as error:
            take.trouble = f"The voice of this computer failed: {error}."


def _closed(words: str) -> str:
    """A sentence that ends, so that the next one is heard as another."""
    return words if words[-1] in ".!?:;" else f"{words}."
