from pathlib import Path

import pytest

from game.screen.archive import Archive
from game.screen.window import Window
from game.tools.folders import HOME
from game.tools.play import play
from tests.story_text import write_story

SCRIPT = """\
scene: start
script:
  - The first line.
  - end: good
"""


def _break(*_: object) -> None:
    raise RuntimeError("the pen broke")


def _break_too(*_: object) -> bool:
    raise RuntimeError("the drawer broke")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_story(tmp_path / "story", SCRIPT)
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr(Window, "run", _break)
    return tmp_path / "home"


def test_what_broke_is_kept_in_the_log_and_the_game_is_saved(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert play(home.parent / "story", scene="start") == 1
    assert "RuntimeError: the pen broke" in (home / "log.txt").read_text(encoding="utf-8")
    assert (home / "saves" / "auto-1.json").exists()
    told = capsys.readouterr().err
    assert f"The report is in {home / 'log.txt'}." in told
    assert "Your game was saved." in told


def test_what_broke_is_in_the_log_even_when_saving_breaks_too(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Archive, "autosave", _break_too)
    with pytest.raises(RuntimeError, match="the drawer broke"):
        play(home.parent / "story", scene="start")
    assert "RuntimeError: the pen broke" in (home / "log.txt").read_text(encoding="utf-8")
