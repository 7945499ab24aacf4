"""What conditions and assignments come to."""

import pytest

from game.story.conditions.evaluate import Scope, assign, evaluate
from game.story.conditions.grammar import read_assignment, read_condition
from game.story.expressions import LARGEST, Value
from game.story.program import VariableEntry
from tests.story_text import NOWHERE

NUMBER = VariableEntry(kind="number", start=0, lowest=0.0, highest=6.0)
FREE = VariableEntry(kind="number", start=0, lowest=None, highest=None)
FLAG = VariableEntry(kind="flag", start=False, lowest=None, highest=None)
TEXT = VariableEntry(kind="text", start="none", lowest=None, highest=None)
NAMES = VariableEntry(kind="names", start=frozenset(), lowest=None, highest=None)


def scope(**variables: Value) -> Scope:
    """A scope with these variables, where every roll shows its highest number."""
    return Scope(
        variables=variables,
        seen=frozenset({"cafe"}),
        chosen=frozenset({"truth"}),
        endings=frozenset({"glimmer"}),
        roll=lambda sides: sides,
    )


def value_of(raw: str, **variables: Value) -> Value:
    """What a condition comes to."""
    expression, _ = read_condition(raw, NOWHERE)
    assert expression is not None
    return evaluate(expression, scope(**variables))


def value_after(raw: str, entry: VariableEntry, **variables: Value) -> Value:
    """What an assignment makes of its variable."""
    assignment, _ = read_assignment(raw, NOWHERE)
    assert assignment is not None
    return assign(assignment, scope(**variables), entry)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("1 + 2 * 3", 7),
        ("0.5 * 3", 1.5),
        ("2 * 0.5", 1),
        ("1 < 2 and not 2 < 1", True),
        ("1 <= 1 and 1 >= 1 and not 1 > 1", True),
        ('"a" == "a" and "a" != "b"', True),
        ("yes == 1", False),
        ('"map" in noticed and "key" not in noticed', True),
        ('"map" in name', False),
        ("seen(cafe) and not seen(attic)", True),
        ("chosen(truth) and not chosen(lie)", True),
        ("ending(glimmer) and not ending(regular)", True),
        ("random(6)", 6),
        ("unknown", False),
        ('"late" < 2', True),
    ],
)
def test_a_condition_comes_to_its_value(raw: str, expected: Value) -> None:
    assert value_of(raw, noticed=frozenset({"map"}), name="map") == expected


def test_what_cannot_matter_is_not_rolled_for() -> None:
    rolled: list[int] = []

    def roll(sides: int) -> int:
        rolled.append(sides)
        return 1

    expression, _ = read_condition("no and random(6) == 1 or yes or random(6) == 1", NOWHERE)
    assert expression is not None
    quiet = Scope(variables={}, seen=frozenset(), chosen=frozenset(), endings=frozenset(), roll=roll)
    assert evaluate(expression, quiet) is True
    assert rolled == []


def test_a_number_stays_in_its_range() -> None:
    assert value_after("honesty += 5", NUMBER, honesty=4) == 6
    assert value_after("honesty -= 5", NUMBER, honesty=4) == 0
    assert value_after("honesty = 2.5", NUMBER, honesty=4) == 2.5


def test_a_whole_number_is_kept_whole() -> None:
    assert isinstance(value_after("honesty += 5", NUMBER, honesty=4), int)
    assert isinstance(value_after("honesty = 0.5 + 0.5", NUMBER), int)


def test_no_number_grows_without_end() -> None:
    assert value_of("1000000000 * 1000000000 * 1000000000") == LARGEST
    assert value_of("-1000000000 * 1000000000") == -LARGEST
    assert value_after("debt += debt", FREE, debt=LARGEST) == LARGEST


def test_a_set_of_names_gains_loses_and_forgets() -> None:
    assert value_after('seen_there += "key"', NAMES, seen_there=frozenset({"map"})) == frozenset({"map", "key"})
    assert value_after('seen_there -= "map"', NAMES, seen_there=frozenset({"map"})) == frozenset()
    assert value_after('seen_there = ""', NAMES, seen_there=frozenset({"map"})) == frozenset()
    assert value_after("seen_there = other", NAMES, other=frozenset({"map"})) == frozenset({"map"})


def test_a_variable_that_an_old_save_lacks_begins_at_its_start() -> None:
    assert value_after("honesty += 1", VariableEntry(kind="number", start=2, lowest=None, highest=None)) == 3
    assert value_after("met = not met", FLAG) is True


def test_a_value_of_the_wrong_kind_leaves_the_kind_as_it_is() -> None:
    assert value_after('honesty = "late"', NUMBER, honesty=4) == 0
    assert value_after("name = 3", TEXT, name="arsene") == "arsene"
    assert value_after("met = 3", FLAG, met=False) is True
