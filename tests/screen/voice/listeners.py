"""Somebody who plays with the keyboard and only listens."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from game.screen.theatre import Theatre
from game.screen.window import Window
from tests.fake_speech import FakeSpeech
from tests.screen.hands import Keys

LONGEST = 400
"""Turns of the loop after which all must have been said."""
SETTLED = 12
"""So many turns of silence are the end: a picture may change before a line."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Hears what a theatre says aloud."""

    theatre: Theatre
    speech: FakeSpeech
    keys: Keys

    def hear(self, act: Callable[[], None] = lambda: None) -> str:
        """Do something; return all that is said from then on until it is quiet."""
        before, quiet = len(self.speech.said), 0
        act()
        for _ in range(LONGEST):
            self.keys.wait(0.05)
            time.sleep(0.002)
            quiet = 0 if self.theatre.voice.is_speaking else quiet + 1
            if quiet > SETTLED:
                break
        return " ".join(self.speech.said[before:])


def listener(window: Window, theatre: Theatre) -> Listener:
    """Return who listens to a theatre in a window; nothing was said before."""
    theatre.speech = speech = FakeSpeech(seconds=0.001)
    return Listener(theatre, speech, Keys(window))
