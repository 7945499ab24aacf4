"""The voice: says what is new on screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from game.screen.outline import Outline
from game.screen.voice.found import find_speech
from game.screen.voice.speakable import speakable
from game.screen.voice.speech import Manner, NoSpeechError, Speech
from game.screen.voice.studio import Studio, Take
from game.screen.voice.utterance import utterance

if TYPE_CHECKING:  # the theatre owns its voice
    from game.screen.theatre import Theatre


class Voice:
    """Says what it hears of, one thing at a time: something new cuts off what is being said.

    Words become sound beside the loop; ``tend`` brings that sound to be heard.
    """

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._told: Outline | None = None
        self._last: tuple[str, ...] = ()
        self._waiting: list[str] = []
        self._take: Take | None = None
        self._studio: Studio | None = None
        self._channel: pygame.mixer.Channel | None = None
        self._is_voiceless = False
        self._troubles: dict[str, bool] = {}
        """Everything that went wrong, each once, and whether it was told."""

    @property
    def can_speak(self) -> bool:
        """True when something on this computer speaks; when nothing does, nobody is told by asking."""
        try:
            self._find()
        except NoSpeechError:
            return False
        return True

    def hear(self, outline: Outline, news: Sequence[str] = ()) -> None:
        """Say what is new in the view on top, after the notices told since the last call.

        Notices alone wait until what is being said is over.
        """
        said = utterance(self._told, outline)
        self._told = outline
        notices = tuple(map(speakable, news))
        if said:
            self.say(*self._waiting, *notices, *said)
        elif self.is_speaking:
            self._waiting += notices
        elif notices:
            self._speak(notices)

    def say(self, *words: str) -> None:
        """Say something at once."""
        self._last = tuple(map(speakable, words))
        self._speak(self._last)

    def repeat(self) -> None:
        """Say again what was said last."""
        self._speak(self._last)

    def hush(self) -> None:
        """Fall silent at once."""
        self._waiting.clear()
        if self._take is not None and self._studio is not None:
            self._studio.drop(self._take)
            self._take = None
        if self._channel is not None:
            self._channel.stop()  # what was queued begins now
            self._channel.stop()

    @property
    def is_speaking(self) -> bool:
        """True until all that is to be said was said."""
        # get_busy() is False for a moment between a sound and the one queued behind it
        return self._take is not None or (self._channel is not None and self._channel.get_sound() is not None)

    @property
    def is_waiting(self) -> bool:
        """True while words are being turned into sound."""
        return self._take is not None

    def tend(self) -> None:
        """Let be heard what is ready; call it each time round the loop."""
        if not self._theatre.settings.self_voicing and self._told is not None:
            self._told = None
            self.say("Reading aloud is off.")
            self._forget_troubles()
        if self._take is not None and self._channel is not None:
            self._play(self._take, self._channel)
        if self._waiting and not self.is_speaking:
            waiting = tuple(self._waiting)
            self._waiting.clear()
            self._speak(waiting)
        self._theatre.sound.step_back(is_wanted=self.is_speaking)

    def take_troubles(self) -> tuple[str, ...]:
        """Return a sentence for everything that went wrong and was not told yet."""
        new = tuple(trouble for trouble, is_told in self._troubles.items() if not is_told)
        self._troubles = dict.fromkeys(self._troubles, True)
        return new

    def close(self) -> None:
        """Fall silent and let go of the thread."""
        self.hush()
        self._channel = None
        if self._studio is not None:
            self._studio.close()
            self._studio = None

    def _forget_troubles(self) -> None:
        """Try anew when a voice is wanted again, and tell again why there is none."""
        self._is_voiceless = False
        self._troubles.clear()

    def _speak(self, words: tuple[str, ...]) -> None:
        self.hush()
        studio = self._open()
        if studio is None or not any(words):
            return
        self._channel = self._theatre.sound.speech_channel()
        if self._channel is not None:
            settings = self._theatre.settings
            manner = Manner(settings.voice_speed, self._theatre.program.language)
            self._take = studio.ask(words, manner)

    def _open(self) -> Studio | None:
        """Where words become sound; None, told once, when this computer has no voice."""
        if self._studio is None and not self._is_voiceless:
            try:
                self._studio = Studio(self._find())
            except NoSpeechError as error:
                self._is_voiceless = True
                self._troubles.setdefault(str(error), False)
        return self._studio

    def _find(self) -> Speech:
        return self._theatre.speech or find_speech()

    def _play(self, take: Take, channel: pygame.mixer.Channel) -> None:
        """Play the first part, queue the second."""
        is_over = take.is_over
        while take.sounds and channel.get_queue() is None:
            sound = take.sounds.popleft()
            sound.set_volume(self._theatre.settings.voice)
            channel.queue(sound)  # played at once when nothing is heard
        if is_over and not take.sounds:
            self._take = None
            if take.mistake is not None:
                raise take.mistake
            if take.trouble:
                self._troubles.setdefault(take.trouble, False)
