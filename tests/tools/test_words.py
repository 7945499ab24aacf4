"""Counting what is read: by scene, person and route."""

import json
from pathlib import Path

import pytest

from game.story.words import words_in
from game.tools.routes import Length, routes_of
from game.tools.tally import Count, count_text, tally_of
from game.tools.words import words
from game.tools.written import read_written
from tests.story_text import load, write_story

SCRIPT = """\
scene: start
script:
  - title: A Day
    subtitle: or two
  - One two three.
  - ann (smile): Four, *five*.
  - choice:
      - option: Go there.
        then:
          - bo: Six seven eight nine ten eleven.
          - jump: there
      - option: Stay.
        if: met
        locked: Not yet.
        then:
          - end: bad
---
scene: there
script:
  - call: aside
  - if: met
    then:
      - Short.
    else:
      - Rather longer than that.
  - choice:
      - option: Back.
        then:
          - jump: start
      - option: On.
        then:
          - end: good
---
scene: aside
script:
  - "{alias}, well-known: l'été 1.5 km."
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_story(tmp_path, SCRIPT)


def test_a_word_may_have_a_hyphen_an_apostrophe_or_a_point_and_a_variable_is_one() -> None:
    assert words_in("{alias}, well-known: l\u2019été 1.5 km — …") == 5
    assert words_in("") == 0
    assert words_in("Мимолётные часы") == 2


def test_letters_are_all_signs_but_spaces() -> None:
    assert count_text("One, two.") == Count(lines=1, words=2, letters=8)


def test_everything_that_is_read_is_counted_once(project: Path) -> None:
    story = read_written(project)
    assert story is not None
    tally = tally_of(story)
    assert {name: count.words for name, count in tally.scenes.items()} == {"start": 20, "there": 7, "aside": 5}
    assert {name: count.words for name, count in tally.people.items()} == {
        "ann": 2,
        "bo": 6,
        "the narration": 13,
        "the answers": 7,
        "cards and questions": 4,
    }
    assert tally.total.words == sum(count.words for count in tally.people.values())
    assert tally.choices == {"start": 1, "there": 1, "aside": 0}
    assert tally.answers == 4


def test_routes_tell_the_fewest_and_the_most_words_to_each_ending(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words(project, as_json=True) == 0
    told = json.loads(capsys.readouterr().out)
    # title 4, lines 5, then "Stay." to the bad end; "Go there.", six words, the aside's five, one or four, "On."
    assert told["routes"] == {"good": {"fewest": 24, "most": 27}, "bad": {"fewest": 10, "most": 20}}
    assert told["languages"] == {"en": told["total"]}
    assert told["scenes"]["there"]["choices"] == 1


def test_who_jumps_within_a_call_comes_back_to_where_it_was_called(tmp_path: Path) -> None:
    program = load(
        write_story(
            tmp_path,
            """\
            scene: start
            script:
              - call: room
              - end: good
            ---
            scene: room
            script:
              - One two.
              - choice:
                  - option: Again.
                    once: yes
                    then:
                      - jump: room
                  - option: Enough now.
            """,
        )
    )
    assert routes_of(program) == {"good": Length(4, 4)}


def test_a_choice_whose_answers_may_all_be_closed_may_cost_nothing(tmp_path: Path) -> None:
    script = "scene: start\nscript:\n  - choice:\n      - option: One two.\n        if: met\n  - end: good\n"
    assert routes_of(load(write_story(tmp_path, script))) == {"good": Length(0, 2)}


def test_the_tables_are_for_people(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert words(project, as_json=False) == 0
    told = capsys.readouterr().out
    assert "Ann" in told
    assert "A Good End" in told
    assert "4 answers in 2 choices. Minutes are at 200 words a minute." in told


def test_a_folder_without_a_story_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "scripts").mkdir()
    assert words(tmp_path, as_json=False) == 1
    assert "no scripts/story.yaml" in capsys.readouterr().err
