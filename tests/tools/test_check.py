import json
from pathlib import Path

import pytest

from game.tools.check import check
from tests.story_text import write_story

SCRIPT = """\
scene: start
script:
  - ann: You have {points} points, {alias}.
  - if: met
    then:
      - set: points += 1
  - jump: cafe
---
scene: cafe
script:
  - end: good
"""


def test_a_mistake_is_printed_with_its_line_a_caret_and_a_cure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(write_story(tmp_path, SCRIPT.replace("jump: cafe", "jump: coffee"))) == 1
    printed = capsys.readouterr().out
    assert "scripts/scenes.yaml:7:11" in printed
    assert "  - jump: coffee" in printed
    assert "^^^^^^" in printed
    assert printed.splitlines()[-1].startswith("1 error, ")


def test_warnings_alone_are_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write_story(tmp_path, SCRIPT)) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "5 warnings in 1 file"


def test_json_is_a_list_of_objects_for_other_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(write_story(tmp_path, SCRIPT.replace("end: good", "end: god")), "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told[0] == {
        "file": "scripts/scenes.yaml",
        "line": 11,
        "column": 10,
        "end_line": 11,
        "end_column": 13,
        "code": "E202",
        "severity": "error",
        "message": "there is no ending `god`",
        "fix": "did you mean `good`?",
        "replacement": "  - end: good",
    }
    assert {one["severity"] for one in told[1:]} == {"warning"}


def test_json_of_a_project_without_problems_is_an_empty_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "story.yaml").write_text("story: A\nstart: a\nendings:\n  b: B\n", encoding="utf-8")
    (tmp_path / "scripts" / "a.yaml").write_text("scene: a\nscript:\n  - end: b\n", encoding="utf-8")
    assert check(tmp_path, "json") == 0
    assert json.loads(capsys.readouterr().out) == []
    assert check(tmp_path) == 0
    assert capsys.readouterr().out == "no problems\n"


def test_a_folder_without_a_story_is_told_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path) == 1
    assert "the project has no scripts/story.yaml" in capsys.readouterr().out
