"""The player's wishes on disk."""

import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.safe_file import WriteFailed
from game.play.settings import Settings, reset
from game.play.settings_file import MOST_CHOSEN, load_settings, save_settings
from tests.failing_disks import FailingDisk

DISK = Disk()
OWN = Settings(text_speed=0, text_size=140, music=0.25, is_fullscreen=True, skip_unread=True, width=1920, height=1080)


def test_settings_are_as_they_were_left(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    assert load_settings(DISK, path, "en") == (Settings(), ())
    assert save_settings(DISK, path, OWN, "en") is None
    assert load_settings(DISK, path, "en") == (OWN, ())


def test_a_player_can_read_and_edit_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, Settings(), "en")
    assert path.read_text().splitlines()[:3] == ["{", '  "is_auto": false,', '  "skip_unread": false,']
    path.write_text('{"text_size": 180, "music": 1}')
    assert load_settings(DISK, path, "en") == (Settings(text_size=180, music=1), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_speed", "-1"),
        ("text_speed", "45.5"),
        ("text_speed", '"fast"'),
        ("text_size", "79"),
        ("text_size", "201"),
        ("text_size", "true"),
        ("music", "1.01"),
        ("sound", "null"),
        ("ambience", "[0.5]"),
        ("is_fullscreen", "1"),
        ("skip_unread", '"no"'),
        ("width", "99999999999"),
        ("typeface", '"comic"'),
        ("typeface", "[]"),
        ("quick_bar", "true"),
        ("line_spacing", "99"),
        ("scan_seconds", "0.1"),
        ("voice_speed", "1e3"),
    ],
)
def test_a_wrong_value_alone_falls_back_with_a_sentence(tmp_path: Path, name: str, value: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"{name}": {value}, "height": 900}}')
    settings, sentences = load_settings(DISK, path, "en")
    assert settings == Settings(height=900)
    assert sentences == (f"The setting '{name}' was wrong; it is {getattr(Settings(), name)} again.",)


def test_a_setting_of_another_version_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"gamma": 2.2, "text_size": 120}')
    assert load_settings(DISK, path, "en") == (Settings(text_size=120), ())


@pytest.mark.parametrize("data", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000, b'{"music": NaN}'])
def test_a_file_that_is_no_settings_is_set_aside_and_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, sentences = load_settings(DISK, path, "en")
    assert settings == Settings()
    assert sentences[-1] == "The settings are as in a new game."
    assert (tmp_path / "settings.json.damaged-1").read_bytes() == data


def test_damaged_settings_fall_back_to_those_before(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, OWN, "en")
    save_settings(DISK, path, Settings(), "en")
    path.write_bytes(b"")
    settings, sentences = load_settings(DISK, path, "en")
    assert settings == OWN
    assert len(sentences) == 1


def test_a_full_disk_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, OWN, "en")
    failed = save_settings(FailingDisk(1, OSError(errno.ENOSPC, "No space left on device")), path, Settings(), "en")
    assert isinstance(failed, WriteFailed)
    assert load_settings(DISK, path, "en") == (OWN, ())


@pytest.mark.parametrize(
    "value",
    ["[]", '"ctrl+s"', '{"SAVE": 1}', json.dumps(dict.fromkeys(map(str, range(MOST_CHOSEN + 1)), "f1")),
     json.dumps({"SAVE": "f1 " * 100}), json.dumps({"S" * 300: "f1"})],
)  # fmt: skip
def test_a_strange_choice_of_keys_falls_back_to_the_usual_ones(tmp_path: Path, value: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"keys": {value}, "buttons": {{"SAVE": "x"}}, "height": 900}}')
    settings, sentences = load_settings(DISK, path, "en")
    assert settings == Settings(height=900, buttons={"SAVE": "x"})
    assert sentences == ("The setting 'keys' was wrong; it is as in a new game again.",)


def test_how_fast_and_in_which_letters_is_kept_for_each_language(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    english = Settings(text_speed=60, typeface="sans", music=0.5)
    save_settings(DISK, path, english, "en")
    assert load_settings(DISK, path, "fr") == (Settings(music=0.5), ())
    french = Settings(text_speed=30, line_spacing=140, music=0.25)
    save_settings(DISK, path, french, "fr")
    assert load_settings(DISK, path, "fr") == (french, ())
    assert load_settings(DISK, path, "en") == (replace(english, music=0.25), ())


def test_settings_of_an_older_version_hold_for_every_language(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"text_speed": 20, "music": 0.1}')
    assert load_settings(DISK, path, "fr") == (Settings(text_speed=20, music=0.1), ())


@pytest.mark.parametrize("languages", ["[]", "1", '{"en": 1}', '{"en": {"music": 7, "gamma": []}}', '{"": {}}'])
def test_strange_languages_count_as_none(tmp_path: Path, languages: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"languages": {languages}, "height": 900}}')
    assert load_settings(DISK, path, "en") == (Settings(height=900), ())
    assert save_settings(DISK, path, OWN, "en") is None
    assert load_settings(DISK, path, "en") == (OWN, ())


def test_a_wrong_value_of_a_language_falls_back_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"languages": {"en": {"text_speed": "fast", "voice_speed": 200}}}')
    settings, sentences = load_settings(DISK, path, "en")
    assert settings == Settings(voice_speed=200)
    assert sentences == ("The setting 'text_speed' was wrong; it is 45 again.",)


def test_a_file_of_countless_languages_does_not_grow(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"languages": {f"x-{number}": {"text_speed": 1} for number in range(9_999)}}))
    save_settings(DISK, path, OWN, "en")
    assert path.stat().st_size < 5_000
    assert load_settings(DISK, path, "en") == (OWN, ())


def test_a_reset_leaves_the_window_and_the_keys_as_they_are() -> None:
    own = replace(OWN, typeface="clear", keys={"SAVE": "f2"}, buttons={"SAVE": "x"})
    kept = Settings(is_fullscreen=True, width=1920, height=1080, keys={"SAVE": "f2"}, buttons={"SAVE": "x"})
    assert reset(own) == kept
