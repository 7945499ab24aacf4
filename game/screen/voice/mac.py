"""The voice of macOS: the program ``say``, which comes with it."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

from game.screen.voice.speaking_program import SpeakingProgram
from game.screen.voice.speech import Manner, SpeechError

PROGRAM = Path("/usr/bin/say")
_VOICE = re.compile(r"^(?P<name>.+?)\s+(?P<tag>[a-z]{2,3}[_-][A-Za-z0-9]+)\s+#", re.MULTILINE)


class Say:
    """``say``, writing into a file of its own each time: it cannot write into a pipe."""

    def __init__(self, program: Path = PROGRAM) -> None:
        self._program = SpeakingProgram(program)
        self._voices: str | None = None

    def record(self, words: str, manner: Manner) -> bytes:
        """Return a WAV file of ``words``, in the player's own voice when there is none for the language.

        Raises:
            SpeechError: The program failed, or took too long.

        """
        if self._voices is None:
            self._voices = self._program.run("", "-v", "?").decode(errors="replace")
        voice = voice_for(manner.language, self._voices)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "said.wav"
            options = ("-r", str(manner.speed), "-o", str(file), "--data-format=LEI16@22050", "-f", "-")
            self._program.run(words, *(("-v", voice) if voice else ()), *options)
            try:
                return file.read_bytes()
            except OSError as error:
                raise SpeechError(str(error)) from error

    def stop(self) -> None:
        """Let what is being recorded be."""
        self._program.stop()


def voice_for(language: str, listed: str) -> str | None:
    """Return the first voice of a language in what ``say -v ?`` prints, None when there is none."""
    wanted = language.lower()
    for found in _VOICE.finditer(listed):
        tag = found["tag"].replace("_", "-").lower()
        if tag == wanted or tag.startswith(f"{wanted}-"):
            return found["name"]
    return None
