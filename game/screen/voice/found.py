"""Find what speaks on this computer."""

import importlib.util
import shutil
import sys
from pathlib import Path

from game.screen.voice.espeak import PROGRAMS, Espeak
from game.screen.voice.mac import PROGRAM, Say
from game.screen.voice.speech import NoSpeechError, Speech
from game.screen.voice.windows import Sapi

_ON_LINUX = "Nothing can be read aloud: install espeak-ng (sudo apt install espeak-ng), then start the game again."
_ON_MAC = f"Nothing can be read aloud: {PROGRAM}, which comes with macOS, is missing."
_ON_WINDOWS = "Nothing can be read aloud: install pyttsx3 (pip install pyttsx3), then start the game again."


def find_speech(platform: str = sys.platform) -> Speech:
    """Return what speaks on a platform (as ``sys.platform``): the voice of Windows, that of macOS, else espeak-ng.

    Raises:
        NoSpeechError: Nothing does.

    """
    if platform == "win32":
        if importlib.util.find_spec("pyttsx3") is None:
            raise NoSpeechError(_ON_WINDOWS)
        return Sapi()
    if platform == "darwin":
        if not PROGRAM.exists():
            raise NoSpeechError(_ON_MAC)
        return Say()
    found = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if found is None:
        raise NoSpeechError(_ON_LINUX)
    return Espeak(Path(found))
