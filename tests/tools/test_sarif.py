"""What SARIF 2.1.0 asks of a file is there: the required fields, places that count from 1, fixes, only known rules."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.story.load import check_story
from game.tools.check import check
from game.tools.sarif import as_sarif
from tests.example_snippet import write_snippet

WRONG = """\
scene: start
script:
  - ann: "L'été \N{GRINNING FACE}, {pionts}."
  - jump: nowhere
"""


def sarif_of(project: Path) -> Any:  # noqa: ANN401 - what JSON gives
    return json.loads(as_sarif(check_story(project)))


def test_check_prints_one_run_of_the_tool_with_its_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_snippet(tmp_path, WRONG)
    assert check(tmp_path, "sarif") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["version"] == "2.1.0"
    assert told["$schema"].endswith("sarif-2.1.0.json")
    (run,) = told["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "fleeting-hours check"
    assert driver["version"]
    assert {"E201", "E204"} <= {rule["id"] for rule in driver["rules"]}
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in driver["rules"])


def test_each_result_has_its_rule_a_level_words_and_a_place(tmp_path: Path) -> None:
    write_snippet(tmp_path, WRONG)
    (run,) = sarif_of(tmp_path)["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert not place["artifactLocation"]["uri"].startswith("/")
        assert place["region"]["startLine"] >= 1
        assert place["region"]["endColumn"] >= place["region"]["startColumn"] >= 1


def test_columns_count_letters_whatever_their_size(tmp_path: Path) -> None:
    write_snippet(tmp_path, WRONG)
    (run,) = sarif_of(tmp_path)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    (found,) = (result for result in run["results"] if result["ruleId"] == "E204")
    region = found["locations"][0]["physicalLocation"]["region"]
    line = WRONG.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "{pionts}"


def test_a_line_that_can_be_mended_comes_as_a_fix(tmp_path: Path) -> None:
    write_snippet(tmp_path, WRONG)
    (run,) = sarif_of(tmp_path)["runs"]
    (found,) = (result for result in run["results"] if result["ruleId"] == "E204")
    (change,) = found["fixes"][0]["artifactChanges"]
    (one,) = change["replacements"]
    assert one["deletedRegion"] == {"startLine": 3, "startColumn": 1, "endLine": 3}
    assert one["insertedContent"]["text"] == WRONG.splitlines()[2].replace("pionts", "points")


def test_a_file_name_with_a_space_is_a_uri(tmp_path: Path) -> None:
    write_snippet(tmp_path, "assets/backgrounds/Le Cafe.webp")
    (run,) = sarif_of(tmp_path)["runs"]
    uris = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]}
    assert "assets/backgrounds/Le%20Cafe.webp" in uris


def test_a_project_without_problems_has_no_results(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    (tmp_path / "scripts" / "story.yaml").write_text("story: A\nstart: a\nendings:\n  b: B\n", encoding="utf-8")
    (tmp_path / "scripts" / "a.yaml").write_text("scene: a\nscript:\n  - end: b\n", encoding="utf-8")
    assert sarif_of(tmp_path)["runs"][0]["results"] == []
