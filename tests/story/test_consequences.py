"""One slip is told once: what only follows from it is left out."""

from pathlib import Path

import pytest

from game.story.load import check_story

STORY = """\
story: A Test
start: start
cast:
  ann: {name: Ann, colour: amber}
variables:
  points: {type: number, start: 0, range: 0 to 3}
  drink: {type: text, start: none, one of: none café tea}
endings:
  good: A Good End
  bad: A Bad End
"""
SCENES = """\
scene: start
script:
  - ann: Hello.
  - choice:
      - option: Tea.
        then:
          - set: drink = "tea"
          - set: points += 1
      - option: Coffee.
        then:
          - set: drink = "café"
  - jump: street
---
scene: street
script:
  - if: drink == "café" or points >= 1
    then:
      - end: good
    else:
      - end: bad
"""
SLIPS = (
    ("drink ==", "drink =", "16:15 E302"),
    ("    else:", "    elif: points", "19:5 E150"),
    ("script:\n  - ann", "  - ann", "2:3 E151"),
    ("option: Tea", "opton: Tea", "5:9 E151"),
    ("scene: street", "scene:street", "14:7 E116"),
    ("    else:", "      else:", "19:7 E108"),
    ("points >=", "points >=>", "16:37 E309"),
    ("points >= 1", "(points >= 1", "16:28 E308"),
    ("jump: street", "jump: stret", "12:11 E201"),
    ("    else:\n      - end: bad\n", "", "16:5 E207"),
    ("scene: street", "scene: the street", "14:8 E160"),
    ('- set: drink = "tea"', '- set: drunk = "tea"', "7:18 E204"),
)
STORY_SLIPS = (
    ("colour: amber}", "colour: #ffaa00}", "4:28 E112"),
    ("start: 0,", "start: 9,", "6:33 E172"),
    ("drink: {", "to-drink: {", "7:3 E160"),
)


def told(project: Path, story: bytes, scenes: str) -> list[str]:
    """Write a project and give what is said of it."""
    folder = project / "scripts"
    folder.mkdir()
    (folder / "story.yaml").write_bytes(story)
    (folder / "scenes.yaml").write_text(scenes, encoding="utf-8")
    found = (one for one in check_story(project) if one.code[0] == "E" or one.code >= "W51")
    return [f"{one.span.line}:{one.span.column} {one.code}" for one in found]


@pytest.mark.parametrize(("right", "wrong", "expected"), SLIPS)
def test_a_slip_in_a_scene_is_told_once(right: str, wrong: str, expected: str, tmp_path: Path) -> None:
    assert told(tmp_path, STORY.encode(), SCENES.replace(right, wrong)) == [expected]


@pytest.mark.parametrize(("right", "wrong", "expected"), STORY_SLIPS)
def test_a_slip_in_the_story_is_told_there_alone(right: str, wrong: str, expected: str, tmp_path: Path) -> None:
    assert told(tmp_path, STORY.replace(right, wrong).encode(), SCENES) == [expected]


def test_a_story_in_another_coding_is_told_there_alone(tmp_path: Path) -> None:
    assert told(tmp_path, STORY.encode("latin-1"), SCENES) == ["7:52 E162"]


def test_a_scene_in_a_file_with_a_hidden_ending_is_told_as_that(tmp_path: Path) -> None:
    first, second = SCENES.split("---\n")
    assert told(tmp_path, STORY.encode(), first)
    (tmp_path / "scripts" / "street.yaml.txt").write_text(second, encoding="utf-8")
    (problem,) = check_story(tmp_path)
    assert (problem.span.file, problem.message, problem.fix) == (
        "scripts/street.yaml.txt",
        "this file could not be read: its name ends in .txt",
        "rename it to `street.yaml`; your system may hide the ending",
    )


def test_the_first_letter_that_is_not_utf_8_is_pointed_at(tmp_path: Path) -> None:
    scenes = "scene: start\nscript:\n  - Tea or caf\xe9?\n  - end: good\n"
    folder = tmp_path / "scripts"
    folder.mkdir()
    (folder / "story.yaml").write_text("story: A\nstart: start\nendings: {good: Good}\n", encoding="utf-8")
    (folder / "scenes.yaml").write_bytes(scenes.encode("latin-1"))
    (problem,) = check_story(tmp_path)
    assert (problem.code, problem.span.line, problem.span.column) == ("E162", 3, 15)
