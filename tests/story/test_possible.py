"""What values can be, told from conditions and from all that a story sets."""

from pathlib import Path

import pytest

from game.story.build import read_story
from game.story.conditions.grammar import read_condition
from game.story.conditions.written import pattern_of, written
from game.story.expressions import Binary, Constant, Expression, Name
from game.story.files import read_scripts
from game.story.possible.facts import Facts, assume
from game.story.possible.settable import facts_of
from game.story.possible.values import EITHER, Between, Several, told
from tests.story_text import NOWHERE, write_story

FACTS = Facts(
    {
        Name("points"): Between(0, 6),
        Name("steps"): Several(frozenset((0, 2, 4))),
        Name("watch"): Several(frozenset(("none", "lip"))),
        Name("met"): EITHER,
    }
)


def condition(text: str) -> Expression:
    found, problems = read_condition(text, NOWHERE)
    assert found is not None, problems
    return found


@pytest.mark.parametrize(
    ("text", "can_hold", "can_fail"),
    [
        ("points > 6", False, True),
        ("points >= 6", True, True),
        ("points >= 0", True, False),
        ("6 < points", False, True),
        ("points + 4 > 10", False, True),
        ("points * 2 == 12", True, True),
        ("steps == 3", False, True),
        ("steps == 2", True, True),
        ("steps > points + 5", False, True),
        ('watch == "pobeda"', False, True),
        ('watch != "pobeda"', True, False),
        ("met", True, True),
        ("met and not met", False, True),
        ("met or not met", True, False),
        ("(met or steps == 2) and not met and steps == 4", False, True),
        ("points > 3 and points < 2", False, True),
        ("points > 3 and points < 5", True, True),
        ("random(6) == 7", False, True),
        ("random(6) > random(6)", True, True),
        ("seen(cafe) and not seen(cafe)", False, True),
        ('"clock" in noticed and "clock" not in noticed', False, True),
        ("unknown == 3 and unknown == 4", False, True),
        ("unknown > 3", True, True),
    ],
)
def test_a_condition_is_known_to_hold_or_to_fail(text: str, can_hold: bool, can_fail: bool) -> None:  # noqa: FBT001 - the table's columns
    asked = condition(text)
    assert (assume(asked, FACTS) is not None, assume(asked, FACTS, holds=False) is not None) == (can_hold, can_fail)


@pytest.mark.parametrize(
    "text",
    [
        'points > 3 and not met or "clock" not in noticed',
        "(met or points == 1) and (met or points == 2)",
        "points - (steps - 1) >= 2",
        "not (met and points > 1)",
        "seen(cafe) and chosen(truth) and ending(good) and random(6) == 6",
        "points - steps - 1 > 2 * (steps + 1) or points == 1234567.25",
        """watch == 'the "lip"' and not points in (1 + 2)""",
    ],
)
def test_an_expression_is_written_so_that_it_reads_the_same(text: str) -> None:
    assert condition(written(condition(text))) == condition(text)


@pytest.mark.parametrize("text", ["points>3", "points  >  3", "met and (points > 3)"])
def test_an_expression_is_found_however_it_is_spaced(text: str) -> None:
    assert pattern_of(condition("points > 3")).search(text) is not None


def test_what_a_story_sets_is_all_that_its_variables_can_be(tmp_path: Path) -> None:
    script = """\
        scene: start
        script:
          - set: points += 2
          - set: alias = "Ann"
          - set: noticed += "clock"
          - if: '"coat" in noticed'
            then:
              - A line.
          - end: good
    """
    story, _ = read_story(read_scripts(write_story(tmp_path, script)))
    assert story is not None
    facts = facts_of(story)
    assert told(facts.of(Name("points"))) == "0, 2, 4 or 5"
    assert facts.of(Name("alias")) == Several(frozenset(("Ann", "nobody")))
    assert facts.of(Name("met")) == EITHER
    assert facts.of(Binary("in", Constant("clock"), Name("noticed"))) == EITHER
    assert told(facts.of(Binary("in", Constant("coat"), Name("noticed")))) == "no"
