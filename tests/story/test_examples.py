"""Every statement and direction is shown once in ``examples``, and gives no problem."""

from pathlib import Path

import pytest

from game.story.load import check_story
from game.story.read import STATEMENTS
from tests.example_project import write_project

EXAMPLES = sorted((Path(__file__).parent / "examples").glob("*.yaml"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_valid_example_gives_no_problem(example: Path, tmp_path: Path) -> None:
    file = write_project(tmp_path, example)
    assert [problem for problem in check_story(tmp_path) if problem.span.file == file] == []


def test_every_statement_and_direction_has_an_example() -> None:
    assert {example.stem for example in EXAMPLES} == {"say", *STATEMENTS}
