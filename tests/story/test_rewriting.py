"""Where a cure is certain, the whole line as it should be comes with it."""

from pathlib import Path

import pytest

from game.story.load import check_story
from game.story.rewriting import is_slip
from tests.example_snippet import write_snippet

CERTAIN = (
    ("- show: anne left", "E203", "  - show: ann left"),
    ("- ann: You have {pionts} points.", "E204", "  - ann: You have {points} points."),
    ("- end: god  # at last", "E202", "  - end: good  # at last"),
    ("- background: cafe dask", "W401", "  - background: cafe dusk"),
    ("- sound: doorbell", "W404", "  - sound: door_bell"),
    ("- background: cafe dusk\n  transitoin: fade", "E150", "    transition: fade"),
    ("- if: points = 2\n  then:\n    - Rain.", "E302", "  - if: points == 2"),
    ("- if: met && points > 2\n  then:\n    - Rain.", "E303", "  - if: met and points > 2"),
    ("- if: season == 'wintre'\n  then:\n    - Rain.", "E352", "  - if: season == 'winter'"),
    ("- if: not seeen(start)\n  then:\n    - Rain.", "E315", "  - if: not seen(start)"),
    ("- pause: 0,5", "E152", "  - pause: 0.5"),
    ("- show: ann smile", "E158", "  - show: ann (smile)"),
    ("- Rain [slwo]falls[/slow].", "E130", "  - Rain [slow]falls[/slow]."),
    ("- if: season == “winter”\n  then:\n    - Rain.", "E307", '  - if: season == "winter"'),
    ("- if: season == « winter »\n  then:\n    - Rain.", "E307", '  - if: season == "winter"'),
    ("- if: !met\n  then:\n    - Rain.", "E303", "  - if: not met"),
    ("- if: points > 1:\n  then:\n    - Rain.", "E305", "  - if: points > 1"),
    ("- if: {points} > 1\n  then:\n    - Rain.", "E305", "  - if: points > 1"),
    ("- retrun", "E114", "  - return"),
    ("- Rain [pause 0.5] falls.", "W531", "  - Rain [pause 0.5]falls."),
    ("- choice:\n    - opton: Go.\n      then:\n        - Rain.", "E151", "      - option: Go."),
    ("- set: points == 1", "E317", "  - set: points = 1"),
    ('- ann: Hear: it rains!"', "E104", '  - ann: "Hear: it rains!"'),
)
UNCERTAIN = (
    ("- show: marcel left", "E203"),
    ("- music: red_hour", "W404"),
    ("- if: not heard(start)\n  then:\n    - Rain.", "E315"),
)


@pytest.mark.parametrize(("example", "code", "line"), CERTAIN)
def test_a_certain_cure_comes_with_its_whole_line(example: str, code: str, line: str, tmp_path: Path) -> None:
    write_snippet(tmp_path, example)
    assert [problem.replacement for problem in check_story(tmp_path) if problem.code == code] == [line]


@pytest.mark.parametrize(("example", "code"), UNCERTAIN)
def test_a_cure_that_is_a_guess_comes_without_a_line(example: str, code: str, tmp_path: Path) -> None:
    write_snippet(tmp_path, example)
    assert [problem.replacement for problem in check_story(tmp_path) if problem.code == code] == [None]


def test_a_slip_of_the_pen_is_one_letter_in_a_short_name_and_two_in_a_long_one() -> None:
    assert is_slip("caffe", "cafe", ())
    assert is_slip("pionts", "points", ())
    assert is_slip("Door-Bell", "door_bell", ())
    assert is_slip("prolouuge", "prologue", ())
    assert not is_slip("cf", "cafe", ())
    assert not is_slip("red_hour", "blue_hour", ())


def test_a_name_as_near_to_another_is_no_slip() -> None:
    assert is_slip("ane", "ann", ("ann", "bo"))
    assert not is_slip("ane", "ann", ("ann", "anne"))


def test_another_number_is_no_slip() -> None:
    assert not is_slip("room_3", "room_2", ())
