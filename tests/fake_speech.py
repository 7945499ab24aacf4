"""A speech that says nothing and notes what it would say."""

import wave
from io import BytesIO

from game.screen.voice.speech import Manner, SpeechError


class FakeSpeech:
    """Every part becomes a moment of silence."""

    def __init__(self, *, seconds: float = 0.01, is_broken: bool = False) -> None:
        self.said: list[str] = []
        self.manners: list[Manner] = []
        self._seconds = seconds
        self._is_broken = is_broken

    def record(self, words: str, manner: Manner) -> bytes:
        """Note the words; return silence."""
        self.said.append(words)
        self.manners.append(manner)
        if self._is_broken:
            raise SpeechError("the throat is sore")
        file = BytesIO()
        with wave.open(file, "wb") as silence:
            silence.setparams((1, 2, 22050, 0, "NONE", "not compressed"))
            silence.writeframes(bytes(2 * round(22050 * self._seconds)))
        return file.getvalue()

    def stop(self) -> None:
        """It is over at once."""
