"""Every example of a mistake gives the diagnostics written beside it, and every code has an example."""

from pathlib import Path

import pytest

from game.story.catalogue import CATALOGUE
from game.story.load import check_story
from game.tools.fitting import fitting_checks
from tests.example_project import write_project

EXAMPLES = sorted((Path(__file__).parent / "problems").glob("*.yaml"))
WORLD = Path(__file__).parents[1] / "world"
MAPS = sorted((*(WORLD / "problems").glob("*.tmx"), *(WORLD / "linked").glob("*.tmx")))
"""Examples of what is wrong on maps; they are run beside them."""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_of_a_mistake_gives_what_is_expected_of_it(example: Path, tmp_path: Path) -> None:
    file = write_project(tmp_path, example)
    found = [
        f"{problem.span.line}:{problem.span.column} {problem.code}"
        for problem in check_story(tmp_path, fitting_checks(tmp_path))
        if problem.span.file == file
    ]
    assert found == example.with_suffix(".expect").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_tells_what_to_write_instead(example: Path, tmp_path: Path) -> None:
    write_project(tmp_path, example)
    assert [
        problem
        for problem in check_story(tmp_path, fitting_checks(tmp_path))
        if not problem.fix and problem.replacement is None
    ] == []


def test_every_code_has_an_example_that_shows_it() -> None:
    shown = {example.name[:4] for example in (*EXAMPLES, *MAPS) if example.name[:4] in _expected_codes(example)}
    assert {code.code for code in CATALOGUE} - shown == set()


def test_every_example_is_of_a_known_code() -> None:
    expected = {code for example in (*EXAMPLES, *MAPS) for code in _expected_codes(example)}
    assert expected - {code.code for code in CATALOGUE} == set()


def _expected_codes(example: Path) -> set[str]:
    return {line.split()[-1] for line in example.with_suffix(".expect").read_text(encoding="utf-8").splitlines()}
