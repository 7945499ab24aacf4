"""Exploring a story of the tests, and hearing what `read` says of a way that was found."""

from io import StringIO
from pathlib import Path

import pytest

from game.explore.exploring import Wishes, explore_story, first_search
from game.explore.findings import Findings
from game.explore.places import places_of
from game.explore.search import Search
from game.explore.survey import survey_of
from game.story.build import read_story
from game.story.files import read_scripts
from game.tools.read import read
from tests.story_text import load, write_story


def find(project: Path, *, jobs: int = 1, budget: int = 100_000, search: Search | None = None) -> Findings:
    survey = survey_of(load(project), jobs)
    story, _ = read_story(read_scripts(project))
    assert story is not None
    wishes = Wishes(budget=budget, seed=1, look=lambda _, __: None)
    return explore_story(survey, search or first_search(survey), lambda: places_of(story, survey.flow), wishes)


def explored(tmp_path: Path, script: str) -> Findings:
    return find(write_story(tmp_path, script))


def hear(
    project: Path, found: Findings, ending: str, monkeypatch: pytest.MonkeyPatch, out: pytest.CaptureFixture[str]
) -> str:
    """The last line that `read` prints when it takes the answers to an ending."""
    way = found.endings[ending].way
    assert way is not None
    monkeypatch.setattr("sys.stdin", StringIO("".join(f"{answer}\n" for answer in way.answers)))
    assert read(project, way.seed) == 0
    return out.readouterr().out.splitlines()[-1]
