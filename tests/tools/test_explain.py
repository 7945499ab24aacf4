from textwrap import dedent

import pytest

from game.story.catalogue import CATALOGUE
from game.tools.explain import explain


def test_a_page_tells_what_a_code_means_why_it_matters_and_both_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain("e203") == 0
    assert capsys.readouterr().out == dedent(
        """\
        E203 (error): a person is not in the cast

        Whoever is shown, hidden or moved is in the `cast:` of story.yaml, with a name
        and a colour.

        Wrong:

            - show: anne left

        Right:

            - show: ann left
        """
    )


def test_without_a_code_all_are_listed_with_their_meanings(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain("") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(CATALOGUE)
    assert "E203  a person is not in the cast" in lines


def test_an_unknown_code_is_told_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain("E2003") == 2
    assert capsys.readouterr().err == "There is no code 'E2003'. Did you mean E203? `check --explain` lists them all.\n"


def test_letters_that_nobody_sees_are_shown_as_signs(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain("E101") == 0
    assert "→   - bo: Hello." in capsys.readouterr().out
