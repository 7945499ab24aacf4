"""Every code has a page; its wrong example gives the code, its right one does not."""

from pathlib import Path

import pytest

from game.story.catalogue import CATALOGUE
from game.story.diagnostics import severity
from game.story.explanations import Explanation, explain_all
from game.story.load import check_story
from game.tools.fitting import fitting_checks
from tests.example_snippet import write_snippet

ALL_PAGES = tuple(explain_all().values())
PAGES = tuple(page for page in ALL_PAGES if page.code[1] != "6")
"""All but those of maps, whose examples are maps and are tried in tests/world."""


def test_every_code_has_a_page() -> None:
    assert [page.code for page in ALL_PAGES] == [code.code for code in CATALOGUE]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_wrong_example_of_a_page_gives_its_code(page: Explanation, tmp_path: Path) -> None:
    write_snippet(tmp_path, page.wrong)
    assert page.code in {problem.code for problem in check_story(tmp_path, fitting_checks(tmp_path))}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_the_right_example_of_a_page_gives_neither_its_code_nor_an_error(page: Explanation, tmp_path: Path) -> None:
    told = write_snippet(tmp_path, page.right)
    codes = [problem.code for problem in check_story(tmp_path, fitting_checks(tmp_path)) if problem.span.file in told]
    assert page.code not in codes
    assert [code for code in codes if severity(code) == "error"] == []


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.code)
def test_a_page_is_of_whole_sentences(page: Explanation) -> None:
    assert page.why[0].isupper() or page.why.startswith(("`", "scripts/"))
    assert page.why.endswith(".")
