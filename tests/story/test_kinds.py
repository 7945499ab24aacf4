"""Values of the wrong kind, found before play."""

import pytest

from game.story.conditions.grammar import read_assignment, read_condition
from game.story.conditions.kinds import check_assignment, check_types
from tests.story_text import NOWHERE

KINDS = {"honesty": "number", "name": "text", "met": "flag", "noticed": "names"}


@pytest.mark.parametrize(
    "raw",
    [
        "honesty + 1 >= 2 * honesty and met",
        'name == "late" or name != "early"',
        '"map" in noticed and name not in noticed',
        "not met and seen(cafe) or random(6) == 6",
        "unknown",
        "unknown == 3 and unknown < honesty and unknown in noticed",
        "met == yes",
    ],
)
def test_a_sound_condition_passes(raw: str) -> None:
    expression, _ = read_condition(raw, NOWHERE)
    assert expression is not None
    assert check_types(expression, KINDS) == ()


@pytest.mark.parametrize(
    ("raw", "codes", "message"),
    [
        ("honesty", ["E333"], "`honesty` is a number, not a condition"),
        ("name", ["E333"], "`name` is a text, not a condition"),
        ("noticed", ["E333"], "`noticed` is a set of names, not a condition"),
        ("not honesty", ["E333"], "`honesty` is a number, not a condition"),
        ("met and honesty + 1", ["E333"], "this is a number, not a condition"),
        ("honesty and name", ["E333", "E333"], "`honesty` is a number, not a condition"),
        ('honesty == "2"', ["E330"], "a number is never the same as a text"),
        ("met == 1", ["E330"], "yes or no is never the same as a number"),
        ('name < "b"', ["E331"], "`<` orders numbers, and this is a text"),
        ("honesty + met > 1", ["E332"], "`+` reckons with numbers, and this is yes or no"),
        ('"map" in name', ["E334"], "`name` is not a set of names"),
        ("3 in noticed", ["E334"], "`3` is not a name in a set"),
    ],
)
def test_a_wrong_kind_is_told(raw: str, codes: list[str], message: str) -> None:
    expression, _ = read_condition(raw, NOWHERE)
    assert expression is not None
    mistakes = check_types(expression, KINDS)
    assert [mistake.code for mistake in mistakes] == codes
    assert mistakes[0].message == message
    assert all(mistake.fix for mistake in mistakes)


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        ("honesty += 1", []),
        ("honesty = random(3) - 1", []),
        ('name = "late"', []),
        ("met = honesty > 2", []),
        ('noticed += "map"', []),
        ("noticed -= name", []),
        ('noticed = ""', []),
        ("unknown += 1", []),
        ("met = unknown", []),
        ('honesty = "late"', ["E335"]),
        ("honesty += met", ["E335"]),
        ('name += "late"', ["E335"]),
        ("met += 1", ["E335"]),
        ("noticed += 1", ["E335"]),
        ('noticed = "map"', ["E336"]),
        ("unknown = honesty and met", ["E333"]),
    ],
)
def test_an_assignment_fits_its_variable(raw: str, codes: list[str]) -> None:
    assignment, _ = read_assignment(raw, NOWHERE)
    assert assignment is not None
    assert [mistake.code for mistake in check_assignment(assignment, KINDS)] == codes
