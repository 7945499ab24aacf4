"""Every code of a map has a page; its wrong example gives the code, its right one does not."""

import pytest

from game.story.diagnostics import severity
from game.story.explanations import Explanation, explain_all
from tests.small_maps import read_small

PAGES = tuple(page for page in explain_all().values() if page.code[1] == "6")


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
