"""Conditions and changes in words."""

import pytest

from game.story.conditions.grammar import read_assignment, read_condition
from game.story.conditions.wording import say_change, say_condition
from tests.story_text import NOWHERE


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("honesty >= 2", "honesty is 2 or more"),
        ("honesty + warmth >= 5 and not met", "(honesty plus warmth) is 5 or more and not met"),
        ("(met or seen(hall)) and a != 1", "(met or the scene “hall” was seen) and a is not 1"),
        ('"clock" in noticed', "“clock” is among noticed"),
        ("not chosen(left)", "the answer “left” was not given yet"),
        ("not (a < 1 or b > 2)", "not (a is less than 1 or b is more than 2)"),
        ("met == yes", "met is yes"),
    ],
)
def test_a_condition_is_said_in_words(written: str, said: str) -> None:
    condition, problems = read_condition(written, NOWHERE)
    assert condition is not None, problems
    assert say_condition(condition) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("honesty += 1", "honesty grows by 1"),
        ("honesty -= 1", "honesty shrinks by 1"),
        ('noticed += "clock"', "noticed gains “clock”"),
        ('noticed -= "clock"', "noticed loses “clock”"),
        ("met = yes", "met becomes yes"),
    ],
)
def test_a_change_is_said_in_words(written: str, said: str) -> None:
    change, problems = read_assignment(written, NOWHERE)
    assert change is not None, problems
    assert say_change(change) == said
