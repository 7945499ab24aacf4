"""Prose that is right is not told of; what a machine can mend it mends."""

from pathlib import Path

import pytest

from game.story.diagnostics import Diagnostic
from game.story.load import check_story
from game.story.prose.spelling import can_spell, open_dictionary
from tests.story_text import write_story


def prose(folder: Path, *lines: str) -> list[Diagnostic]:
    script = "scene: start\nscript:\n" + "".join(f"  - {line}\n" for line in lines) + "  - end: good\n"
    return [one for one in check_story(write_story(folder, script)) if "W531" <= one.code <= "W538"]


@pytest.mark.parametrize(
    "line",
    [
        "She had had enough of that that day, and what it is is late.",
        "No no no. Very very old. Knock knock! He paid for for... It rains, rains, rains.",
        "“He said \u2018no\u2019 to me (and to her),” she said, “and to all ;)”",
        "Chapter 1) is short, a) is shorter. It is 5' 10\" tall.",
        "The German met two Germans, a Frenchman and Frau Germann in Marfa, not Marta. Marta Marta Marta.",
        "It costs .50 ... or so.",
    ],
)
def test_a_line_that_is_right_is_not_told_of(tmp_path: Path, line: str) -> None:
    assert prose(tmp_path, f"'{line.replace(chr(39), chr(39) * 2)}'") == []


def test_two_spaces_after_every_sentence_are_a_custom(tmp_path: Path) -> None:
    assert prose(tmp_path, "It rains.  It pours.  It stops.", "She waits.  He comes.") == []


def test_a_quotation_may_go_on_for_several_lines(tmp_path: Path) -> None:
    assert prose(tmp_path, "“It rains.", "“It pours.", "“It stops.”", "“One,", "two, and three.”") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Rain on the the roof.", "Rain on the roof."),
        ("ann (smile): Rain  falls.", "ann (smile): Rain falls."),
        ("Rain falls ; it stops.", "Rain falls; it stops."),
        ("\u2018Rain on of of\u2019 “the” roof…", "\u2018Rain on of\u2019 “the” roof…"),
    ],
)
def test_a_slip_is_mended_in_its_whole_line(tmp_path: Path, wrong: str, right: str) -> None:
    assert [one.replacement for one in prose(tmp_path, wrong)] == [f"  - {right}"]


def test_french_has_customs_of_its_own(tmp_path: Path) -> None:
    project = write_story(
        tmp_path, "scene: start\nscript:\n  - Nous nous levons ; vous vous dites « oui » ?\n  - Dans dans la rue.\n"
    )
    story = project / "scripts" / "story.yaml"
    story.write_text(f"language: fr\n{story.read_text(encoding='utf-8')}", encoding="utf-8")
    assert [one.message for one in check_story(project) if one.code in ("W531", "W532")] == [
        "`Dans` stands twice in a row"
    ]


def test_words_of_the_project_and_names_are_known(tmp_path: Path) -> None:
    write_story(tmp_path, "")
    (tmp_path / "scripts" / "words.txt").write_text("zincs  # bars of zinc\n", encoding="utf-8")
    lines = (
        "The zincs of Montparno are grey.",
        "Montparno\u2019s kerbstoned colours, and the Zincs\u2019 own theatre.",
    )
    assert [one.message for one in prose(tmp_path, *lines)] == ["`kerbstoned` is not a known word"]


def test_a_project_without_a_list_of_words_is_not_spelt(tmp_path: Path) -> None:
    assert prose(tmp_path, "Qwertz zuiop.") == []


def test_russian_has_no_list_that_knows_enough() -> None:
    assert can_spell("en-GB")
    assert not can_spell("ru")
    assert open_dictionary("ru") is None


def test_a_list_of_words_in_a_language_that_cannot_be_spelt_is_told_of(tmp_path: Path) -> None:
    story = write_story(tmp_path, "") / "scripts" / "story.yaml"
    story.write_text(f"language: ru\n{story.read_text(encoding='utf-8')}", encoding="utf-8")
    (tmp_path / "scripts" / "words.txt").write_text("", encoding="utf-8")
    told = [one.message for one in check_story(tmp_path) if one.code == "W538"]
    assert told == ["there is no list of words for the language `ru`, so the spelling is not looked at"]
