import math
import struct
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.play.settings import Settings
from game.screen.mono import to_mono
from game.screen.sound import Kind, Sound
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


def write_stereo(path: Path) -> None:
    """A tone on the left, silence on the right."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, RATE, 0, "NONE", "not compressed"))
        tone = (round(9000 * math.sin(at * 0.06)) for at in range(RATE))
        file.writeframes(b"".join(struct.pack("<hh", letter, 0) for letter in tone))


def ears(sound: pygame.mixer.Sound | None) -> tuple[memoryview, memoryview]:
    """The samples for the left and for the right ear."""
    assert sound is not None
    samples = memoryview(sound.get_raw()).cast("h")
    return samples[::2], samples[1::2]


def test_mono_gives_both_ears_the_mean_of_what_plays_already_and_stereo_gives_each_its_own(
    sound: Sound, tmp_path: Path
) -> None:
    write_stereo(tmp_path / "audio" / "music" / "blue_hour.wav")
    sound.follow(Stage(music="blue_hour"))
    tend(sound)
    left, right = ears(pygame.mixer.Channel(1).get_sound())
    before = left.tolist()
    assert not any(right)

    sound.change(Settings(music=0.5, is_mono=True))
    tend(sound)
    left, right = ears(pygame.mixer.Channel(1).get_sound())
    assert left == right
    assert max(abs(mean - loud / 2) for mean, loud in zip(left, before, strict=True)) <= 0.5
    assert playing() == [1]

    sound.change(Settings(music=0.5))
    tend(sound)
    left, right = ears(pygame.mixer.Channel(1).get_sound())
    assert left.tolist() == before
    assert not any(right)


def test_what_begins_in_mono_is_the_same_in_both_ears(sound: Sound, tmp_path: Path) -> None:
    write_stereo(tmp_path / "audio" / "music" / "blue_hour.wav")
    write_stereo(tmp_path / "audio" / "sound" / "bell.wav")
    sound.change(Settings(is_mono=True))
    sound.follow(Stage(music="blue_hour"))
    tend(sound)
    sound.ring("bell")
    for number in playing():
        left, right = ears(pygame.mixer.Channel(number).get_sound())
        assert any(left)
        assert left == right


def test_mute_silences_music_ambience_and_sounds_that_play_already_and_gives_them_back(sound: Sound) -> None:
    sound.follow(Stage(music="blue_hour", ambience="rain"))
    tend(sound)
    sound.ring("bell")
    before = [volume(number) for number in playing()]
    assert all(before)

    sound.change(Settings(music=0.5, sound=0.25, is_mute=True))
    assert [volume(number) for number in playing()] == [0.0] * len(before)
    sound.ring("bell")
    assert not any(volume(number) for number in playing())

    sound.change(Settings(music=0.5, sound=0.25))
    assert all(volume(number) for number in playing())


@pytest.mark.parametrize(("kind", "loud"), [("music", 0.5), ("ambience", 0.7), ("sound", 0.25)])
def test_a_chime_is_as_loud_as_what_it_stands_for_left_first_and_then_right(
    sound: Sound, kind: Kind, loud: float
) -> None:
    sound.chime(kind)
    (channel,) = playing()
    assert volume(channel) == pytest.approx(loud, abs=0.01)
    left, right = ears(pygame.mixer.Channel(channel).get_sound())
    assert any(left[: RATE // 4])
    assert not any(right[: RATE // 4])
    assert any(right[-RATE // 4 :])
    assert not any(left[-RATE // 4 :])


@pytest.mark.parametrize(
    "pair", [(30000, 10000), (-30000, 10000), (-5, -7), (32767, 32767), (-32768, -32768), (-32768, 32767)]
)
def test_the_mean_of_two_samples_is_never_off_by_more_than_a_half(pair: tuple[int, int]) -> None:
    both = struct.unpack("<hh", to_mono(struct.pack("<hh", *pair)))
    assert both[0] == both[1]
    assert abs(both[0] - sum(pair) / 2) <= 0.5


def test_ten_seconds_of_sound_become_mono_in_less_than_a_second() -> None:
    begun = time.process_time()
    to_mono(bytes(10 * RATE * 4))
    assert time.process_time() - begun < 1
