"""Lines with the variables' values in them."""

import pytest

from game.story.expressions import Value
from game.story.markup import Run, Text, fill


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (3, "3"),
        (3.0, "3"),
        (2.5, "2.5"),
        (0.1 + 0.2, "0.3"),
        (-0.0, "0"),
        (1_000_000_000, "1000000000"),
        (True, "yes"),
        (False, "no"),
        ("Arsène", "Arsène"),
        (frozenset({"map", "key"}), "key, map"),
        (frozenset(), ""),
    ],
)
def test_a_value_stands_in_the_line_as_the_player_reads_it(value: Value, shown: str) -> None:
    text = Text((Run(text="So: "), Run(variable="thing", emphasis=True, pause=0.5)))
    assert fill(text, {"thing": value}) == Text((Run(text="So: "), Run(text=shown, emphasis=True, pause=0.5)))


def test_an_unknown_variable_stays_in_its_braces() -> None:
    assert fill(Text((Run(variable="thing"),)), {}) == Text((Run(text="{thing}"),))


def test_a_line_without_variables_is_left_as_it_is() -> None:
    text = Text((Run(text="Rain."),))
    assert fill(text, {"thing": 1}) is text


def test_plain_letters_show_variables_by_name() -> None:
    assert Text((Run(text="Hm, "), Run(variable="name"), Run(text="?", emphasis=True))).plain == "Hm, {name}?"
