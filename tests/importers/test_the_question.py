"""The tutorial game that comes with Debian's package renpy-thequestion."""

import os
from io import StringIO
from pathlib import Path

import pytest

from game.story.diagnostics import severity
from game.story.load import check_story
from game.tools.bring import bring
from game.tools.read import read

GAME = Path(os.environ.get("THE_QUESTION", "/usr/share/games/renpy/the_question/game"))
"""Where it is installed; the variable names its folder ``game`` elsewhere."""


@pytest.mark.skipif(
    not (GAME / "script.rpy").is_file(),
    reason="the script of Debian's renpy-thequestion is not here: install it, or set THE_QUESTION to its folder game",
)
@pytest.mark.parametrize(
    ("answers", "ending"), [("1\n1\n", "Good Ending"), ("1\n2\n", "Good Ending"), ("2\n", "Bad Ending")]
)
def test_the_question_plays_to_both_of_its_endings(
    answers: str, ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bring("renpy", [GAME / "script.rpy"], tmp_path / "out") == 0
    assert "Everything was carried over." in capsys.readouterr().out
    assert [one for one in check_story(tmp_path / "out") if severity(one.code) == "error"] == []
    assert (tmp_path / "out/assets/sprites/sylvie/green-smile.png").is_file()
    monkeypatch.setattr("sys.stdin", StringIO(answers))
    assert read(tmp_path / "out", seed=1) == 0
    assert capsys.readouterr().out.endswith(f"ENDING: {ending}\n")
