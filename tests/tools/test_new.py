from pathlib import Path

import pytest

from game.play.game import start_game, step
from game.story.load import check_story, load_story
from game.tools.new import new


def test_a_new_project_has_no_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(tmp_path / "mine") == 0
    assert check_story(tmp_path / "mine") == ()
    assert str(tmp_path / "mine") in capsys.readouterr().out


@pytest.mark.parametrize(("answer", "ending"), [(0, "together"), (1, "alone")])
def test_a_new_project_plays_to_both_endings(tmp_path: Path, answer: int, ending: str) -> None:
    new(tmp_path)
    program, _ = load_story(tmp_path, cache=None)
    assert program is not None
    game = start_game(program, seed=1)
    for _ in range(20):
        if game.now.state.ended is None:
            game = step(game, answer if game.now.stage.answers else None)
    assert game.now.state.ended == ending


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    assert new(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    assert "is not an empty folder" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert new(tmp_path / "file" / "mine") == 1
    assert "could not be written" in capsys.readouterr().err
