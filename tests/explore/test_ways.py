"""Ways that are told only where the machine goes them, too: by luck, by what is written, by endings known before."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from game.tools.explored import as_object, as_text
from tests.explore.finding import explored, find, hear
from tests.story_text import write_story

KEYS = {"complete", "endings", "unreached", "dead_ends", "loops", "words", "minutes"}


def test_a_way_that_needs_luck_is_told_with_a_seed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = write_story(
        tmp_path,
        """\
        scene: start
        script:
          - set: points = random(5)
          - choice:
              - option: Throw.
                then:
                  - A throw.
          - if: points == 2 and random(6) == 3
            then:
              - end: good
          - end: bad
        """,
    )
    found = find(project)
    way = found.endings["good"].way
    assert way is not None
    assert way.answers == (1,)
    assert hear(project, found, "good", monkeypatch, capsys) == "ENDING: A Good End"


def test_an_ending_that_wants_more_luck_than_was_tried_is_reached_though_no_way_is_told(tmp_path: Path) -> None:
    conditions = " and ".join(f"random(6) == {number}" for number in range(1, 7))
    project = write_story(
        tmp_path,
        f"""\
        scene: start
        script:
          - One.
          - if: {conditions}
            then:
              - end: good
          - end: bad
        """,
    )
    found = find(project)
    assert (found.endings["good"].is_reached, found.endings["good"].way) == (True, None)
    assert "  good (A Good End): by chance, with no seed tried" in as_text(found)


def test_what_can_be_written_is_tried_where_a_condition_compares_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project = write_story(
        tmp_path,
        """\
        scene: start
        script:
          - ask: alias
            prompt: Who?
          - if: alias == "Zorro"
            then:
              - end: good
          - end: bad
        """,
    )
    found = find(project)
    assert found.endings["good"].way is not None
    assert found.endings["good"].way.answers == ("Zorro",)
    assert found.endings["bad"].way is not None
    assert found.endings["bad"].way.answers == ("",)
    assert hear(project, found, "good", monkeypatch, capsys) == "ENDING: A Good End"


def test_an_ending_that_needs_another_known_before_says_so(tmp_path: Path) -> None:
    found = explored(
        tmp_path,
        """\
        scene: start
        script:
          - if: ending(bad)
            then:
              - Again.
              - end: good
          - end: bad
        """,
    )
    assert found.is_complete
    assert found.endings["bad"].way is not None
    assert found.endings["bad"].way.endings == ()
    assert found.endings["good"].way is not None
    assert found.endings["good"].way.endings == ("bad",)
    assert not found.unreached


def test_words_in_an_aside_that_no_way_meets_are_told_though_all_goes_on_alike_behind_it(tmp_path: Path) -> None:
    found = explored(
        tmp_path,
        """\
        scene: start
        script:
          - choice:
              - option: Meet.
                then:
                  - set: met = yes
                  - set: alias = "Ann"
              - option: Pass.
                then:
                  - Rain.
          - The day goes on.
          - if: met and alias == "Ann"
            then:
              - Both.
          - if: met and alias == "nobody"
            then:
              - Neither.
          - end: good
        """,
    )
    (one,) = found.unreached
    assert (one.text, one.line) == ("Neither.", 17)
    assert found.is_complete


def test_programs_are_told_in_one_object(tmp_path: Path) -> None:
    told = as_object(explored(tmp_path, "scene: start\nscript:\n  - Two words.\n  - pause: 3\n  - end: good\n"))
    assert told.keys() >= KEYS
    assert told["words"] == {"min": 2, "median": 2, "max": 2}
    assert told["minutes"] == {"min": 0.1, "median": 0.1, "max": 0.1}
    endings = told["endings"]
    assert isinstance(endings, Mapping)
    assert endings["good"]["reached"] is True
    assert endings["bad"] == {
        "title": "A Bad End",
        "reached": False,
        "reason": "No scene says `end: bad`.",
        "answers": [],
        "variables": {},
    }
