"""Words that have no room at some text size are told of; all that has room is not."""

from pathlib import Path

import pytest

from game.story.files import read_scripts
from game.story.library import scan_library
from game.story.whole_check import check_project
from game.tools.fitting import fitting_checks
from tests.example_snippet import write_snippet

ROOT = Path(__file__).resolve().parent.parent.parent
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
SENTENCE = "I should like to tell you all of it, from the first morning to the last. "
TOO_LONG = (
    (f"- A {LONG_WORD} lies here.", f"`{LONG_WORD}`"),
    (f"- choice:\n    - option: {SENTENCE * 8}\n      then:\n        - end: good", "this option"),
    (f"- title: The end\n  subtitle: {SENTENCE * 8}", "this title"),
    ('cast:\n  ann: {name: "Her Serene Highness Anastasia Nikolaevna of Neuilly-sur-Seine"}', "the name `Her"),
)
LONG_ENOUGH = (
    f"- {SENTENCE * 20}",
    "- He said: incomprehensibilities.".replace(": ", ", "),
    f"- choice:\n    - option: {SENTENCE * 2}\n      then:\n        - end: good",
    "- title: The long way home\n  subtitle: in which nothing is forgotten and little is forgiven, until the very end",
    "cast:\n  ann: {name: Arseniy Ivanovich Rousseau}",
)


def told(project: Path) -> list[str]:
    library = scan_library(project / "assets")
    problems = check_project(read_scripts(project), library, fitting_checks(project))
    return [problem.message for problem in problems if problem.code == "W545"]


@pytest.mark.parametrize(("example", "start"), TOO_LONG)
def test_words_without_room_are_told_with_the_text_size(example: str, start: str, tmp_path: Path) -> None:
    write_snippet(tmp_path, example)
    (message,) = told(tmp_path)
    assert message.startswith(start)
    assert message.endswith("%")


@pytest.mark.parametrize("example", LONG_ENOUGH)
def test_long_words_that_have_room_are_not_told(example: str, tmp_path: Path) -> None:
    write_snippet(tmp_path, example)
    assert told(tmp_path) == []


def test_a_word_that_fits_the_box_may_be_too_long_for_a_bubble(tmp_path: Path) -> None:
    word = "Rindfleischetikettierungsgesetz"
    write_snippet(tmp_path / "below", f"- ann: {word}!")
    write_snippet(tmp_path / "bubble", f"- textbox: bubble\n- ann: {word}!")
    assert told(tmp_path / "below") == []
    assert told(tmp_path / "bubble") == [f"`{word}!` does not fit at a text size of 200 %"]


def test_all_words_of_the_story_that_ships_have_their_room() -> None:
    assert told(ROOT) == []
