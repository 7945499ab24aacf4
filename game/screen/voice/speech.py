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


class Speech(Protocol):
    """The voice of this computer. It is called on one thread only, and may take its time."""

    def record(self, words: str, manner: Manner) -> bytes:
        """Return a WAV file of ``words``.

        Raises:
            SpeechError: The voice failed.

        """


class NoSpeechError(Exception):
    """This computer has no voice; the text says what to install."""
