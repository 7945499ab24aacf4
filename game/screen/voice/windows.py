"""The voice of Windows, through pyttsx3."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from game.screen.voice.speech import Manner, SpeechError


class Engine(Protocol):
    """What we need of pyttsx3's engine."""

    def setProperty(self, name: str, value: object) -> None:  # noqa: N802 - pyttsx3's name
        """Set the voice or the speed."""

    def getProperty(self, name: str) -> object:  # noqa: N802 - the same
        """Return the voices."""

    def save_to_file(self, text: str, filename: str) -> object:
        """Ask for a file of the words."""

    def runAndWait(self) -> None:  # noqa: N802 - the same
        """Do what was asked for."""


class Sapi:
    """pyttsx3, writing into a file of its own each time: so the loop never waits for it, and it can be cut off.

    ``driver`` is one of pyttsx3's; None takes the system's. The engine belongs to the thread that speaks first.
    """

    def __init__(self, driver: str | None = None) -> None:
        self._driver = driver
        self._engine: Engine | None = None

    def record(self, words: str, manner: Manner) -> bytes:
        """Return a WAV file of ``words``, in the player's own voice when there is none for the language.

        Raises:
            SpeechError: The voice failed.

        """
        try:
            if self._engine is None:
                self._engine = _engine(self._driver, manner.language)
            self._engine.setProperty("rate", manner.speed)
            with TemporaryDirectory() as folder:
                file = Path(folder) / "said.wav"
                self._engine.save_to_file(words, str(file))
                self._engine.runAndWait()
                return file.read_bytes()
        except Exception as error:  # pyttsx3 and the drivers below it raise whatever they meet
            raise SpeechError(str(error)) from error

    def stop(self) -> None:
        """Do nothing: a file of one sentence is written sooner than it could be stopped."""


def _engine(driver: str | None, language: str) -> Engine:
    import pyttsx3  # type: ignore[import-untyped] # noqa: PLC0415 - it has no types; only Windows needs it

    engine: Engine = pyttsx3.init(driver)
    voices = engine.getProperty("voices")
    for voice in voices if isinstance(voices, list | tuple) else ():
        if any(_is_of(str(tag), language) for tag in voice.languages):
            engine.setProperty("voice", voice.id)
            break
    return engine


def _is_of(tag: str, language: str) -> bool:
    wanted, given = language.lower(), tag.replace("_", "-").lower()
    return given == wanted or given.startswith(f"{wanted}-")
