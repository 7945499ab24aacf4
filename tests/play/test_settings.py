"""The player's wishes on disk."""

import errno
from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.safe_file import WriteFailed
from game.play.settings import Settings, load_settings, save_settings
from tests.failing_disks import FailingDisk

DISK = Disk()
OWN = Settings(text_speed=0, text_size=140, music=0.25, is_fullscreen=True, skip_unread=True, width=1920, height=1080)


def test_settings_are_as_they_were_left(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    assert load_settings(DISK, path) == (Settings(), ())
    assert save_settings(DISK, path, OWN) is None
    assert load_settings(DISK, path) == (OWN, ())


def test_a_player_can_read_and_edit_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, Settings())
    assert path.read_text().splitlines()[:3] == ["{", '  "text_speed": 45,', '  "auto_speed": 15,']
    path.write_text('{"text_size": 180, "music": 1}')
    assert load_settings(DISK, path) == (Settings(text_size=180, music=1), ())


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
    ],
)
def test_a_wrong_value_alone_falls_back_with_a_sentence(tmp_path: Path, name: str, value: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"{name}": {value}, "height": 900}}')
    settings, sentences = load_settings(DISK, path)
    assert settings == Settings(height=900)
    assert sentences == (f"The setting '{name}' was wrong; it is {getattr(Settings(), name)} again.",)


def test_a_setting_of_another_version_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"gamma": 2.2, "text_size": 120}')
    assert load_settings(DISK, path) == (Settings(text_size=120), ())


@pytest.mark.parametrize("data", [b"", b"[1]", b"{", b"\xff", b"[" * 100_000, b'{"music": NaN}'])
def test_a_file_that_is_no_settings_is_set_aside_and_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, sentences = load_settings(DISK, path)
    assert settings == Settings()
    assert sentences[-1] == "The settings are as in a new game."
    assert (tmp_path / "settings.json.damaged-1").read_bytes() == data


def test_damaged_settings_fall_back_to_those_before(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, OWN)
    save_settings(DISK, path, Settings())
    path.write_bytes(b"")
    settings, sentences = load_settings(DISK, path)
    assert settings == OWN
    assert len(sentences) == 1


def test_a_full_disk_leaves_the_settings_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(DISK, path, OWN)
    failed = save_settings(FailingDisk(1, OSError(errno.ENOSPC, "No space left on device")), path, Settings())
    assert isinstance(failed, WriteFailed)
    assert load_settings(DISK, path) == (OWN, ())
