"""The voice of Linux: espeak-ng, one short process for each part that is said.

pyttsx3 plays through a shell there and blocks until all is said, and speech-dispatcher keeps its sound to itself;
this program hands the sound over, a minute of it in some hundredths of a second.
"""

import re
from pathlib import Path

from game.screen.voice.speaking_program import SpeakingProgram, mended
from game.screen.voice.speech import Manner, SpeechError, StoppedError

PROGRAMS = ("espeak-ng", "espeak")
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
_VOICES = {"en": "en-gb"}
"""The voice of a language, where it is not called as the language is."""


class Espeak:
    """espeak-ng, or its elder sister espeak."""

    def __init__(self, program: Path) -> None:
        self._program = SpeakingProgram(program)
        self._voiceless: set[str] = set()

    def record(self, words: str, manner: Manner) -> bytes:
        """Return a WAV file of ``words``, in the standard voice when there is none for the language.

        Raises:
            SpeechError: The program failed, or took too long.

        """
        options = ("--stdin", "--stdout", "-b1", f"-s{manner.speed}")  # -b1: what it reads is UTF-8
        language = manner.language.lower()
        voice = _VOICES.get(language, language)
        if voice not in self._voiceless and _TAG.fullmatch(voice):
            try:
                return mended(self._program.run(words, *options, f"-v{voice}"))
            except StoppedError:
                raise
            except SpeechError:
                self._voiceless.add(voice)
        return mended(self._program.run(words, *options))

    def stop(self) -> None:
        """Let what is being recorded be."""
        self._program.stop()
