"""What really sounds: the voices of this computer, recorded."""

from __future__ import annotations

import array
import math
import shutil
import sys
import time
import wave
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from threading import Timer

import pytest

from game.play.settings import Settings
from game.screen.voice.espeak import Espeak
from game.screen.voice.mac import Say, voice_for
from game.screen.voice.speech import Manner, Speech, SpeechError, StoppedError
from game.screen.voice.windows import Sapi
from tests.theatres import furnish

ESPEAK = shutil.which("espeak-ng")
needs_espeak = pytest.mark.skipif(ESPEAK is None, reason="espeak-ng is not installed: apt install espeak-ng")
needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the programs of this test are shell scripts")
SENTENCE = "You are late, Monsieur Rousseau."
ENGLISH = Manner(175, "en")


def loudness(samples: array.array[int]) -> float:
    """The root mean square of 16-bit samples, 0 to 1."""
    return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples))) / 32768


def read(wav: bytes) -> tuple[float, float]:
    """The seconds and the loudness of a WAV file."""
    with wave.open(BytesIO(wav)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
        return file.getnframes() / file.getframerate(), loudness(samples)


def espeak() -> Espeak:
    return Espeak(Path(ESPEAK or ""))


@needs_espeak
@pytest.mark.parametrize("speech", [espeak, lambda: Sapi("espeak")], ids=["espeak-ng", "pyttsx3"])
def test_a_sentence_becomes_sound(speech: Callable[[], Speech]) -> None:
    seconds, loud = read(speech().record(SENTENCE, ENGLISH))
    assert 1.0 < seconds < 4.0
    assert loud > 0.02


@needs_espeak
def test_the_voice_is_as_fast_as_the_player_wishes() -> None:
    slow, _ = read(espeak().record(SENTENCE, Manner(80, "en")))
    fast, _ = read(espeak().record(SENTENCE, Manner(450, "en")))
    assert slow > 3 * fast


@needs_espeak
def test_a_story_in_another_language_has_its_voice_and_one_without_a_voice_the_standard_one() -> None:
    words = "Мимолётные часы"
    assert espeak().record(words, Manner(175, "ru")) != espeak().record(words, ENGLISH)
    for tag in ("xx", "--help", "../../etc", ""):
        assert read(espeak().record(SENTENCE, Manner(175, tag)))[1] > 0.02


@needs_espeak
def test_words_are_data_and_nothing_else() -> None:
    for words in ("--help", "$(exit 1)", "-w /tmp/said.wav", "; echo", "<speak>yes</speak>"):
        assert read(espeak().record(words, ENGLISH))[1] > 0.01


@needs_espeak
def test_self_voicing_is_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recording = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(recording))
    theatre = furnish(tmp_path, Settings(self_voicing=True, voice_speed=300))
    theatre.voice.say(SENTENCE, "I had begun to draw the chair instead of you.")
    for _ in range(400):
        theatre.elapse(0.02, is_on_stage=False)
        if not theatre.voice.is_speaking:
            break
        time.sleep(0.02)
    theatre.close()
    samples = array.array("h", recording.read_bytes())
    spoken = len(samples) / 2 / 44100
    assert 2.0 < spoken < 8.0
    assert loudness(samples) > 0.02
    assert theatre.notices == []


@needs_espeak
def test_no_process_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatre = furnish(tmp_path, Settings(self_voicing=True))
    children_before = "".join(file.read_text() for file in Path("/proc/self/task").glob("*/children"))
    for number in range(20):
        theatre.voice.say(f"{number}. {SENTENCE * 40}")
        theatre.elapse(0.01, is_on_stage=False)
        time.sleep(0.002 * number)
    theatre.close()
    children = "".join(file.read_text() for file in Path("/proc/self/task").glob("*/children"))
    assert children == children_before
    assert theatre.notices == []


@needs_scripts
def test_a_program_that_fails_says_why_and_one_that_is_not_there_too(tmp_path: Path) -> None:
    hoarse = tmp_path / "hoarse"
    hoarse.write_text("#!/bin/sh\necho 'no throat' >&2\nexit 3\n")
    hoarse.chmod(0o755)
    with pytest.raises(SpeechError, match="hoarse: no throat"):
        Espeak(hoarse).record(SENTENCE, ENGLISH)
    with pytest.raises(SpeechError, match="No such file"):
        Espeak(tmp_path / "nowhere").record(SENTENCE, ENGLISH)
    mute = tmp_path / "mute"
    mute.write_text("#!/bin/sh\ncat >/dev/null\n")
    mute.chmod(0o755)
    with pytest.raises(SpeechError, match="no sound came back"):
        Espeak(mute).record(SENTENCE, ENGLISH)


@needs_scripts
def test_the_voice_of_macos_is_asked_with_its_own_options(tmp_path: Path) -> None:
    say = tmp_path / "say"
    say.write_text(
        "#!/bin/sh\n"
        'if [ "$2" = "?" ]; then echo "Thomas              fr_FR    # Bonjour"; exit; fi\n'
        f'echo "$@" > {tmp_path}/asked; cat > {tmp_path}/words\n'
        'while [ "$1" != "-o" ]; do shift; done; echo sound > "$2"\n'
    )
    say.chmod(0o755)
    assert Say(say).record("Bonsoir.", Manner(200, "fr")) == b"sound\n"
    asked = (tmp_path / "asked").read_text().split()
    assert asked[:5] == ["-v", "Thomas", "-r", "200", "-o"]
    assert asked[6:] == ["--data-format=LEI16@22050", "-f", "-"]
    assert (tmp_path / "words").read_text() == "Bonsoir."


@needs_scripts
def test_a_program_that_hangs_is_ended_when_nobody_wants_it(tmp_path: Path) -> None:
    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    speech = Espeak(slow)
    Timer(0.2, speech.stop).start()
    began = time.monotonic()
    with pytest.raises(StoppedError):
        speech.record(SENTENCE, ENGLISH)
    assert time.monotonic() - began < 5


def test_a_voice_of_macos_is_chosen_by_language() -> None:
    listed = (
        "Alex                en_US    # Most people\nBad News            en_US    # The light\nMilena  ru_RU # Hi\n"
    )
    assert voice_for("en", listed) == "Alex"
    assert voice_for("ru", listed) == "Milena"
    assert voice_for("en-US", listed) == "Alex"
    assert voice_for("de", listed) is None
