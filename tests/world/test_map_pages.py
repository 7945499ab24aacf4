"""Every code of a map has a page; its wrong example gives the code, its right one does not."""

from pathlib import Path

import pytest

from game.story.diagnostics import severity
from game.story.explanations import Explanation, explain_all
from tests.small_maps import read_small

LINKED = {path.name[:4] for path in (Path(__file__).parent / "linked").glob("*.tmx")}
PAGES = tuple(page for page in explain_all().values() if page.code[1] == "6" and page.code not in LINKED)
"""All but those of what a map names elsewhere, which are tried in a whole project."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_wrong_example_of_a_page_gives_its_code(page: Explanation) -> None:
    _, told = read_small(page.wrong)
    assert page.code in {problem.code for problem in told}
    assert [problem for problem in told if not problem.fix] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_right_example_of_a_page_gives_nothing_at_all(page: Explanation) -> None:
    place, told = read_small(page.right)
    assert place is not None
    assert [(problem.code, severity(problem.code), problem.message) for problem in told] == []
