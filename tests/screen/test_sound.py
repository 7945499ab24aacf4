import math
import struct
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.sound import Sound
from game.stage.stage import Stage
from game.story.library import scan_library

RATE = 44100


def write_tone(path: Path, seconds: float = 0.2) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        letters = (round(9000 * math.sin(at * 0.06)) for at in range(round(RATE * seconds)))
        file.writeframes(b"".join(struct.pack("<h", letter) for letter in letters))


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sound]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    for name in ("music/blue_hour", "music/last_tram", "ambience/rain", "sound/bell"):
        write_tone(tmp_path / "audio" / f"{name}.wav")
    (tmp_path / "audio" / "music" / "broken.ogg").write_bytes(b"no sound at all")
    sound = Sound(scan_library(tmp_path), Settings(music=0.5, sound=0.25))
    yield sound
    sound.close()


def tend(sound: Sound) -> None:
    """Give the reading of files the time it needs."""
    for _ in range(200):
        sound.tend()
        time.sleep(0.005)
        if not sound.is_waiting:
            return


def playing() -> list[int]:
    return [number for number in range(12) if pygame.mixer.Channel(number).get_busy()]


def volume(channel: int) -> float:
    """How loud what plays on a channel is."""
    playing = pygame.mixer.Channel(channel).get_sound()
    return 0.0 if playing is None else playing.get_volume()


def test_the_device_is_opened_by_the_first_sound_and_not_before(sound: Sound) -> None:
    sound.follow(Stage())
    sound.follow(Stage(music="not_there"))
    sound.ring("not_there")
    assert pygame.mixer.get_init() is None

    sound.follow(Stage(music="blue_hour"))
    assert pygame.mixer.get_init() is not None
    sound.close()
    assert pygame.mixer.get_init() is None


def test_music_and_ambience_play_at_their_volumes_until_told_otherwise(sound: Sound) -> None:
    stage = Stage(music="blue_hour", ambience="rain")
    sound.follow(stage)
    tend(sound)
    assert playing() == [1, 3]
    assert volume(1) == pytest.approx(0.5, abs=0.01)

    sound.follow(stage)
    tend(sound)
    assert playing() == [1, 3]

    sound.change(Settings(music=0.0))
    assert volume(1) == 0.0


def test_music_crosses_over_to_the_next_piece(sound: Sound) -> None:
    sound.follow(Stage(music="blue_hour"))
    tend(sound)
    sound.follow(Stage(music="last_tram"))
    tend(sound)

    assert playing() == [0, 1]


def test_a_single_sound_rings_beside_the_music(sound: Sound) -> None:
    sound.follow(Stage(music="blue_hour"))
    tend(sound)
    for _ in range(20):
        sound.ring("bell")

    assert playing() == [1, 4, 5, 6, 7, 8, 9, 10, 11]


def test_a_damaged_file_is_told_and_silent(sound: Sound) -> None:
    sound.follow(Stage(music="broken"))
    tend(sound)

    assert [sentence.split(":")[0] for sentence in sound.take_troubles()] == ["The sound broken.ogg cannot be played"]
    assert sound.take_troubles() == ()


def test_without_a_device_all_is_silent_and_told_once(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")

    sound.follow(Stage(music="blue_hour"))
    sound.follow(Stage(music="last_tram", ambience="rain"))
    sound.ring("bell")
    tend(sound)

    assert len(sound.take_troubles()) == 1
