"""`explore`: what is printed of a small story, and how an interrupted search goes on."""

import json
from os import environ
from pathlib import Path

import pytest

from game.explore.checkpoint import save_search
from game.explore.exploring import first_search
from game.explore.survey import survey_of
from game.story.files import hash_scripts, read_scripts, stamp_language
from game.tools.explore import Wanted, explore
from game.tools.folders import HOME, file_about, folders_for
from tests.story_text import load, write_story

STORY = """\
    scene: start
    script:
      - choice:
          - option: Stay.
            then:
              - end: good
          - option: Go.
            then:
              - end: bad
"""
WANTED = Wanted(as_json=True, jobs=1, budget=1_000, seed=1, resume=False)
RESUMED = Wanted(as_json=True, jobs=1, budget=1_000, seed=1, resume=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    return write_story(tmp_path / "story", STORY)


def checkpoint(project: Path, stamp: str) -> Path:
    """Keep a search that has only just begun."""
    path = file_about(project, "explore", folders_for(environ).cache)
    save_search(path, stamp, first_search(survey_of(load(project), 1)))
    return path


def test_what_was_found_is_printed_for_programs(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert explore(project, WANTED) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["complete"]
    assert {key: ending["answers"] for key, ending in found["endings"].items()} == {"good": [1], "bad": [2]}


def test_a_search_that_was_stopped_goes_on_and_is_forgotten_at_its_end(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = checkpoint(project, f"{hash_scripts(read_scripts(project))} {stamp_language()}")
    assert explore(project, RESUMED) == 0
    assert capsys.readouterr().err == ""
    assert not kept.exists()


def test_a_search_of_other_scripts_begins_anew_and_says_so(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkpoint(project, "other scripts")
    assert explore(project, RESUMED) == 0
    assert "exploring begins anew" in capsys.readouterr().err


def test_a_story_that_cannot_be_played_is_not_explored(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "scripts" / "story.yaml").unlink()
    assert explore(project, WANTED) == 1
    assert "error" in capsys.readouterr().err
