"""Every example of a mistake on a map gives what is written beside it, with the object named."""

from pathlib import Path

import pytest

from game.story.diagnostics import Diagnostic
from game.world.folder import ProjectFolder
from game.world.judging import judge_map
from game.world.maps import read_map

PROBLEMS = Path(__file__).parent / "problems"
EXAMPLES = sorted(PROBLEMS.glob("*.tmx"))
OBJECT = 'id="7"'
"""The object of each example with which something is wrong, unless it is number 8 that stands in a wall."""


def problems_of(example: Path) -> tuple[Diagnostic, ...]:
    place, told = read_map(example.read_bytes(), ProjectFolder(PROBLEMS), example.name)
    return told if place is None else (*told, *judge_map(place))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_of_a_mistake_gives_what_is_expected_of_it(example: Path) -> None:
    found = [
        f"{'' if problem.span.file == example.name else f'{problem.span.file} '}"
        f"{problem.span.line}:{problem.span.column} {problem.code}"
        for problem in problems_of(example)
    ]
    assert found == example.with_suffix(".expect").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_tells_what_to_do_instead(example: Path) -> None:
    assert [problem for problem in problems_of(example) if not problem.fix] == []


WITH_OBJECT = [path for path in EXAMPLES if OBJECT in path.read_text(encoding="utf-8") and path.name[:4] > "E607"]


@pytest.mark.parametrize("example", WITH_OBJECT, ids=lambda path: path.stem)
def test_a_mistake_of_an_object_names_the_object(example: Path) -> None:
    (problem,) = problems_of(example)
    assert "object 7" in problem.message or "object 8" in problem.message


def test_the_object_is_named_in_more_than_twenty_maps() -> None:
    assert len(WITH_OBJECT) > 20
