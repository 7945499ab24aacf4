"""A program that speaks."""

import subprocess
import wave
from io import BytesIO
from pathlib import Path

from game.screen.voice.speech import SpeechError, StoppedError

_PATIENCE = 10.0
"""Seconds after which a program that does not answer is ended."""
_LONGEST_REASON = 200


class SpeakingProgram:
    """A program in a file; it runs once for each thing said, one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._running: subprocess.Popen[bytes] | None = None
        self._is_stopped = False

    def run(self, words: str, *options: str) -> bytes:
        """Give it ``words``, as data and without a shell; return what it wrote.

        Raises:
            SpeechError: It cannot be run, failed, or took too long.
            StoppedError: It was stopped.

        """
        self._is_stopped = False
        pipe = subprocess.PIPE
        try:
            with subprocess.Popen((str(self._path), *options), stdin=pipe, stdout=pipe, stderr=pipe) as running:  # noqa: S603 - found by its name, options of ours
                self._running = running
                said, complaint = _let_finish(running, words.encode())
        except (OSError, subprocess.TimeoutExpired) as error:
            raise SpeechError(f"{self._path.name}: {error}") from error
        finally:
            self._running = None
        if self._is_stopped:
            raise StoppedError(self._path.name)
        if running.returncode != 0:
            reason = complaint.decode(errors="replace").strip()[:_LONGEST_REASON]
            raise SpeechError(f"{self._path.name}: {reason or f'it ended with {running.returncode}'}")
        return said

    def stop(self) -> None:
        """End what is running, from another thread."""
        running = self._running
        if running is not None:
            self._is_stopped = True
            running.kill()


def _let_finish(running: subprocess.Popen[bytes], words: bytes) -> tuple[bytes, bytes]:
    """Write to it and read from it until it is over; end it when that takes too long."""
    try:
        return running.communicate(words, timeout=_PATIENCE)
    finally:
        if running.poll() is None:
            running.kill()


def mended(data: bytes) -> bytes:
    """Return a WAV file whose header knows its length: a program that writes into a pipe cannot go back to note it.

    Raises:
        SpeechError: It is no WAV file.

    """
    whole = BytesIO()
    try:
        with wave.open(BytesIO(data)) as read, wave.open(whole, "wb") as written:
            written.setparams(read.getparams()._replace(nframes=0))
            written.writeframes(read.readframes(len(data)))
    except (wave.Error, EOFError) as error:
        raise SpeechError(f"no sound came back ({error})") from error
    return whole.getvalue()
