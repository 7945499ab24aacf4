"""What every kind of speech promises: words in, sound out."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Manner:
    """How words are said: words a minute, and the language of the story as a tag (``en``, ``pt-BR``)."""

    speed: int
    language: str


class SpeechError(Exception):
    """Words could not be turned into sound; the text says why."""


class StoppedError(SpeechError):
    """Nobody wanted to hear the rest."""


class Speech(Protocol):
    """The voice of this computer. It records on one thread only, and may take its time."""

    def record(self, words: str, manner: Manner) -> bytes:
        """Return a WAV file of ``words``.

        Raises:
            SpeechError: The voice failed.

        """

    def stop(self) -> None:
        """Let what is being recorded be; called from any thread, at any time."""


class NoSpeechError(Exception):
    """Nothing speaks on this computer; the text says what to install."""
