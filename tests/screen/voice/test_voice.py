"""The voice in its theatre, with a speech that only notes what it would say."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.settings import Settings
from game.screen.outline import Item, Outline
from game.screen.theatre import Theatre
from game.screen.voice.found import find_speech
from game.screen.voice.speech import Manner, NoSpeechError
from tests.fake_speech import FakeSpeech
from tests.theatres import furnish

PAUSE = Outline(title="Pause", items=(Item(name="Resume", role="button"), Item(name="Save", role="button")), focus=0)


@pytest.fixture
def speech() -> FakeSpeech:
    return FakeSpeech()


@pytest.fixture
def theatre(tmp_path: Path, speech: FakeSpeech, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theatre]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatre = furnish(tmp_path, Settings(self_voicing=True, voice_speed=220, voice=0.5))
    theatre.speech = speech
    yield theatre
    theatre.close()


def tend(theatre: Theatre, *, until: Callable[[], bool]) -> None:
    """Go round until something is so, two seconds at most."""
    for _ in range(400):
        theatre.elapse(0.005, is_on_stage=False)
        if until():
            return
        time.sleep(0.005)
    raise AssertionError("it never came to be so")


def is_quiet(theatre: Theatre) -> Callable[[], bool]:
    return lambda: not theatre.voice.is_speaking


def test_what_is_heard_of_is_said_the_first_sentence_ahead_of_the_rest(theatre: Theatre, speech: FakeSpeech) -> None:
    theatre.voice.hear(PAUSE)
    assert theatre.voice.is_speaking
    tend(theatre, until=is_quiet(theatre))
    assert speech.said == ["Pause.", "Resume, button, 1 of 2."]
    assert set(speech.manners) == {Manner(220, "en")}
    assert theatre.notices == []


def test_it_is_not_silent_between_the_first_sentence_and_the_rest(theatre: Theatre) -> None:
    theatre.speech = FakeSpeech(seconds=0.05)
    theatre.voice.hear(PAUSE)
    tend(theatre, until=lambda: not theatre.voice.is_waiting)
    told: list[bool] = []
    over = time.monotonic() + 0.3
    while time.monotonic() < over:
        told.append(theatre.voice.is_speaking)
    assert told == sorted(told, reverse=True)  # once silent, it stays silent


def test_something_new_cuts_off_what_is_being_said(theatre: Theatre) -> None:
    speech = theatre.speech = FakeSpeech(seconds=30)
    theatre.voice.hear(PAUSE)
    tend(theatre, until=lambda: not theatre.voice.is_waiting)
    assert theatre.voice.is_speaking
    theatre.voice.hear(replace(PAUSE, focus=1))
    tend(theatre, until=lambda: not theatre.voice.is_waiting)
    assert speech.said[-1] == "Save, button, 2 of 2."
    theatre.voice.hush()
    assert not theatre.voice.is_speaking


def test_a_notice_waits_until_what_is_said_is_over_and_comes_first_when_there_is_more(
    theatre: Theatre, speech: FakeSpeech
) -> None:
    theatre.voice.hear(PAUSE)
    theatre.voice.hear(PAUSE, ["Quick save made. F9 loads it."])
    tend(theatre, until=is_quiet(theatre))
    tend(theatre, until=lambda: len(speech.said) == 4 and is_quiet(theatre)())
    assert speech.said[2:] == ["Quick save made.", "F9 loads it."]
    theatre.voice.hear(replace(PAUSE, focus=1), ["Saved on page 1."])
    tend(theatre, until=is_quiet(theatre))
    assert speech.said[4:] == ["Saved on page 1.", "Save, button, 2 of 2."]


def test_what_was_said_last_can_be_said_again(theatre: Theatre, speech: FakeSpeech) -> None:
    theatre.voice.repeat()
    assert not theatre.voice.is_speaking
    theatre.voice.say("You are late.")
    tend(theatre, until=is_quiet(theatre))
    theatre.voice.hear(Outline())
    theatre.voice.repeat()
    tend(theatre, until=is_quiet(theatre))
    assert speech.said == ["You are late.", "You are late."]


def test_turned_off_it_says_so_and_turned_on_again_it_tells_the_whole_view(
    theatre: Theatre, speech: FakeSpeech
) -> None:
    theatre.voice.hear(PAUSE)
    theatre.change_settings(replace(theatre.settings, self_voicing=False))
    tend(theatre, until=lambda: speech.said[-1:] == ["Reading aloud is off."] and is_quiet(theatre)())
    theatre.change_settings(replace(theatre.settings, self_voicing=True))
    theatre.voice.hear(PAUSE)
    tend(theatre, until=is_quiet(theatre))
    assert speech.said[-2:] == ["Pause.", "Resume, button, 1 of 2."]


def test_a_computer_without_a_voice_is_told_once_what_to_install(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre.speech = None
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.platform", "linux")
    theatre.voice.say("You are late.")
    theatre.voice.say("You are still late.")
    theatre.elapse(0.1, is_on_stage=False)
    theatre.elapse(0.1, is_on_stage=False)
    assert not theatre.voice.is_speaking
    assert theatre.notices == [
        "Nothing can be read aloud: install espeak-ng (sudo apt install espeak-ng), then start the game again."
    ]


def test_who_turns_it_on_again_is_told_again_why_nothing_is_heard(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    theatre.speech = None
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("sys.platform", "linux")
    for is_on in (True, False, True, True):
        theatre.change_settings(replace(theatre.settings, self_voicing=is_on))
        if is_on:
            theatre.voice.hear(PAUSE)
        theatre.elapse(0.1, is_on_stage=False)
    assert [notice.partition(":")[0] for notice in theatre.notices] == ["Nothing can be read aloud"] * 2


def test_a_voice_that_fails_is_told_once_and_the_game_goes_on(theatre: Theatre) -> None:
    theatre.speech = FakeSpeech(is_broken=True)
    for _ in range(2):
        theatre.voice.say("You are late.")
        tend(theatre, until=is_quiet(theatre))
    assert theatre.notices == ["The voice of this computer failed: the throat is sore."]


def test_a_mistake_of_ours_ends_the_game_and_not_the_thread_alone(theatre: Theatre) -> None:
    class Mistaken(FakeSpeech):
        def record(self, words: str, manner: Manner) -> bytes:
            raise ZeroDivisionError(words, manner)

    theatre.speech = Mistaken()
    theatre.voice.say("You are late.")
    with pytest.raises(ZeroDivisionError):
        tend(theatre, until=is_quiet(theatre))
    assert not theatre.voice.is_speaking


def test_a_theatre_that_is_never_heard_starts_nothing(theatre: Theatre, speech: FakeSpeech) -> None:
    theatre.elapse(1.0, is_on_stage=False)
    assert not any(thread.name == "voice" for thread in threading.enumerate())
    theatre.voice.say("Now.")
    tend(theatre, until=is_quiet(theatre))
    theatre.close()
    assert not any(thread.name == "voice" for thread in threading.enumerate())
    assert speech.said == ["Now."]


def test_nothing_that_speaks_is_an_error_with_advice_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoSpeechError, match="espeak-ng"):
        find_speech("linux")
    with pytest.raises(NoSpeechError, match="/usr/bin/say"):
        find_speech("darwin")
