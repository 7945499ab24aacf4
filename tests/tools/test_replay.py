"""`replay`: a report of a session in the window comes to the same place, or says what is otherwise."""

from pathlib import Path

import pytest

from game.cli.commands import run
from game.play.report import encode_report
from game.screen.views.story import StoryView
from game.screen.window import Window
from game.story.files import hash_scripts, read_scripts
from game.tools.folders import HOME
from tests.developers import SCRIPT, reported, story, wander


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    program = story(tmp_path / "story")
    session = wander(program, 2, 60)
    scripts = hash_scripts(read_scripts(tmp_path / "story"))
    (tmp_path / "report.json").write_bytes(encode_report(reported(session, scripts)))
    return tmp_path / "story"


def replay(project: Path, *more: str) -> int:
    return run(["replay", str(project.parent / "report.json"), "--project", str(project), *more])


def test_it_tells_where_the_session_ended_and_that_it_is_the_same(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert replay(project) == 0
    told = capsys.readouterr().out
    assert "The scripts are the same." in told
    assert "Note: It is wrong." in told
    assert "scripts/scenes.yaml:" in told
    assert "Variables: alias" in told
    assert told.endswith("It is the same as in the report.\n")


def test_it_draws_where_the_session_ended(project: Path, tmp_path: Path) -> None:
    assert replay(project, "--shot", str(tmp_path / "shot.png")) == 0
    assert (tmp_path / "shot.png").stat().st_size > 1000


def test_the_window_opens_there_and_keeps_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, tuple[int, int]]] = []

    def look(window: Window) -> None:
        window.turn([], 0.1)
        top = window.stack[-1]
        assert isinstance(top, StoryView)
        seen.append((top.game.now.state.spot.scene, (len(window.stack), len(top.game.past))))

    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr(Window, "run", look)
    assert replay(project, "--window") == 0
    game = wander(story(project), 2, 60).game
    assert game is not None
    assert seen == [(game.now.state.spot.scene, (2, len(game.past)))]
    assert not (project.parent / "home" / "saves").exists()


def test_changed_scripts_are_told_and_so_is_what_is_otherwise(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = SCRIPT.replace("It is night.", "It is morning.").replace("points += 1", "points += 2")
    (project / "scripts" / "scenes.yaml").write_text(changed, encoding="utf-8")
    assert replay(project) == 1
    told = capsys.readouterr().out
    assert "The scripts were changed since" in told
    assert "It is not as in the report." in told or "cannot be done" in told


def test_what_is_no_report_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = project.parent / "report.json"
    file.write_bytes(file.read_bytes()[:-40])
    assert replay(project) == 1
    assert f"{file}: This is no report: it ends too early." in capsys.readouterr().err
    file.unlink()
    assert replay(project) == 1
    assert "cannot be read: No such file or directory" in capsys.readouterr().err
