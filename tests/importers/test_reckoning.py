import pytest

from game.importers.reckoning import Scope, UnfitError, to_change, to_condition
from game.importers.spelling import respell

SCOPE = Scope(
    variables={"points": "points", "met": "met", "name": "alias"},
    kinds={"points": "number", "met": "flag", "alias": "text"},
    scenes={"cafe": "cafe", "cafe.back": "cafe_back"},
    constants={"MAX": 3},
)


@pytest.mark.parametrize(
    ("source", "ours"),
    [
        ("met == True", "met"),
        ("met != True", "not met"),
        ("points", "points != 0"),
        ("not points and met", "not points != 0 and met"),
        ("1 < points <= MAX", "1 < points and points <= 3"),
        ("(met or points > 2) and name == 'Ann'", '(met or points > 2) and alias == "Ann"'),
        ("points - (2 - 1) == -5", "points - (2 - 1) == -5"),
        ("name in ('a', 'b')", 'alias == "a" or alias == "b"'),
        ("renpy.random.randint(1, 6) > 3", "random(6) > 3"),
        ("cafe.back and cafe > 0", "seen(cafe_back) and seen(cafe)"),
        ("visited('cafe')", "seen(cafe)"),
        ("name", 'alias != ""'),
        ("store.met", "met"),
    ],
)
def test_a_condition_of_python_is_written_as_one_of_ours(source: str, ours: str) -> None:
    assert to_condition(source, SCOPE) == ours


@pytest.mark.parametrize(
    "source",
    ["unknown > 1", "points / 2 > 1", "f(1)", "met.other", "points > 'a'", "1 if met else 2", "", "x y", "cafe > 2"],
)
def test_a_condition_without_a_counterpart_is_refused(source: str) -> None:
    with pytest.raises(UnfitError):
        to_condition(source, SCOPE)


@pytest.mark.parametrize(
    ("parts", "ours"),
    [
        (("points", "*=", "2 + 1"), "points = points * (2 + 1)"),
        (("met", "=", "points > 2"), "met = points > 2"),
        (("name", "=", "'it''s'"), 'alias = "its"'),
        (("points", "-=", "0.50"), "points -= 0.5"),
    ],
)
def test_a_change_is_written_as_one_of_ours(parts: tuple[str, str, str], ours: str) -> None:
    assert to_change(*parts, SCOPE) == ours


@pytest.mark.parametrize(
    ("source", "ours"),
    [
        ("$met && !$gold || $x neq 2", "met  and   not gold  or  x != 2"),
        ('"a && b" eq $name', '"a && b" == name'),
        ("is_true is true", "is_true == True"),
    ],
)
def test_signs_and_words_of_ink_and_yarn_are_spelt_as_python_does(source: str, ours: str) -> None:
    assert respell(source) == ours
